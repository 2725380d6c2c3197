//! Mail that is owed: rows of the outbox, written with the booking, sent by SMTP with patience.

mod backoff;
mod letter;
mod post;

use std::sync::Arc;
use std::time::Duration;

use keyrack_contract::Failure;
use keyrack_engine::outbox::{Due, Outcome};

use crate::hotel::Hotel;
use crate::server::Server;
use post::{Post, Refusal};

/// The outbox is looked through this often, and after every commit.
const EVERY: Duration = Duration::from_secs(30);
/// Mails taken from the outbox at once.
const BATCH: u32 = 16;
/// One mail may take this long.
const SENT_WITHIN: Duration = Duration::from_secs(60);

/// Sends mail until the server stops.
pub(crate) async fn deliver(server: Arc<Server>) {
    let post = match Post::new(&server.settings.mail) {
        Ok(post) => post,
        Err(reason) => {
            tracing::error!(%reason, "the mail settings cannot be used; no mail is sent");
            None
        }
    };
    let hotels: Vec<_> = server.hotels().cloned().collect();
    let tasks: Vec<_> = hotels
        .into_iter()
        .map(|hotel| tokio::spawn(of_hotel(Arc::clone(&server), hotel, post.clone())))
        .collect();
    for task in tasks {
        // A panic has told itself already.
        let _ = task.await;
    }
}

async fn of_hotel(server: Arc<Server>, hotel: Arc<Hotel>, post: Option<Post>) {
    let mut changes = hotel.changes();
    loop {
        if let Err(failure) = empty(&server, &hotel, post.as_ref()).await {
            tracing::warn!(
                property.slug = hotel.slug,
                code = failure.code.key(),
                "the outbox could not be emptied"
            );
        }
        tokio::select! {
            changed = changes.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(EVERY) => {}
            () = server.stopped() => return,
        }
    }
}

/// Sends what is due now.
async fn empty(
    server: &Arc<Server>,
    hotel: &Arc<Hotel>,
    post: Option<&Post>,
) -> Result<(), Failure> {
    loop {
        let due = hotel.engine.outbox_due(BATCH)?;
        if due.is_empty() {
            return Ok(());
        }
        for row in due {
            if server.is_stopping() {
                return Ok(());
            }
            let id = row.id;
            let outcome = match post {
                // A mail that is sent when a mail server is set, weeks later, would only puzzle.
                None => Outcome::GaveUp {
                    error: "no mail server is set".to_owned(),
                },
                Some(post) => send(server, hotel, post, &row).await,
            };
            let engine = hotel.engine.clone();
            let settled =
                tokio::task::spawn_blocking(move || engine.outbox_settle(id, outcome)).await;
            settled.unwrap_or_else(|_| Err(Failure::new(keyrack_contract::Code::Fault)))?;
        }
    }
}

/// Sends one mail. No address and no text of it goes into the log.
async fn send(server: &Server, hotel: &Hotel, post: &Post, row: &Due) -> Outcome {
    let letter = match letter::write(server, hotel, row) {
        Ok(letter) => letter,
        Err(error) => return Outcome::GaveUp { error },
    };
    let sent = tokio::time::timeout(SENT_WITHIN, post.send(letter)).await;
    match sent.unwrap_or_else(|_| Err(Refusal::Later("no answer in time".to_owned()))) {
        Ok(()) => {
            server.metrics.mails.inc();
            tracing::info!(
                property.slug = hotel.slug,
                mail.kind = row.kind,
                "a mail was sent"
            );
            Outcome::Sent
        }
        Err(Refusal::Never(error)) => {
            tracing::warn!(
                property.slug = hotel.slug,
                mail.kind = row.kind,
                error,
                "a mail was refused"
            );
            Outcome::GaveUp { error }
        }
        Err(Refusal::Later(error)) => match backoff::wait(row.attempts) {
            Some(wait) => {
                tracing::info!(
                    property.slug = hotel.slug,
                    mail.kind = row.kind,
                    error,
                    wait.s = wait.as_secs(),
                    "a mail waits"
                );
                Outcome::Retry {
                    at: server.now() + wait,
                    error,
                }
            }
            None => Outcome::GaveUp { error },
        },
    }
}
