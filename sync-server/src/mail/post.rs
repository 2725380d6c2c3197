//! The line to the mail server.

use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::settings::{Encryption, Mail};

/// Each command to the mail server may take this long.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

/// The mail server.
#[derive(Clone)]
pub struct Post(AsyncSmtpTransport<Tokio1Executor>);

/// Why a mail was not taken.
pub enum Refusal {
    /// It may be taken another time: greylisting, a full queue, a broken line.
    Later(String),
    /// It never will be: no such address.
    Never(String),
}

impl Post {
    /// As the settings say; `None` where no mail server is set.
    ///
    /// # Errors
    /// When the host cannot be used with TLS.
    pub fn new(mail: &Mail) -> Result<Option<Self>, lettre::transport::smtp::Error> {
        if mail.host.is_empty() {
            return Ok(None);
        }
        let mut builder = match mail.encryption {
            Encryption::Starttls => {
                AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(&mail.host)?
            }
            Encryption::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(&mail.host)?,
            Encryption::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&mail.host),
        };
        if mail.port != 0 {
            builder = builder.port(mail.port);
        }
        if !mail.user.is_empty() {
            builder = builder.credentials(Credentials::new(
                mail.user.clone(),
                mail.password.reveal().to_owned(),
            ));
        }
        Ok(Some(Self(builder.timeout(Some(ANSWER_WITHIN)).build())))
    }

    /// Hands a mail over.
    ///
    /// # Errors
    /// [`Refusal`], by the mail server's answer; its words may hold the address and are left out.
    pub async fn send(&self, message: Message) -> Result<(), Refusal> {
        match self.0.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let code = error.status().map(|code| code.to_string());
                let told =
                    code.unwrap_or_else(|| "the mail server could not be reached".to_owned());
                if error.is_permanent() {
                    Err(Refusal::Never(told))
                } else {
                    Err(Refusal::Later(told))
                }
            }
        }
    }
}
