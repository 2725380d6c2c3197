//! Encrypts connections with the hotel's own certificate, and takes a renewed one without a restart.

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::server::TlsStream;

use crate::server::Server;
use crate::settings;

/// The files are looked at this often; what renews certificates does it weeks before they end.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// What encrypts.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    certificate: Arc<Certificate>,
}

impl Tls {
    /// Reads the certificate and its key; nothing where none is set.
    ///
    /// # Errors
    /// When only one of the two is set, a file cannot be read, or the key is not the certificate's.
    pub fn load(set: &settings::Tls) -> Result<Option<Self>> {
        if set.certificate.as_os_str().is_empty() && set.key.as_os_str().is_empty() {
            return Ok(None);
        }
        ensure!(
            !set.certificate.as_os_str().is_empty() && !set.key.as_os_str().is_empty(),
            "tls needs both a certificate and its key"
        );
        let provider = Arc::new(ring::default_provider());
        let certificate = Arc::new(Certificate {
            files: set.clone(),
            present: RwLock::new(Present::read(set, &provider)?),
            provider: Arc::clone(&provider),
        });
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .context("no version of TLS can be spoken")?
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(&certificate) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Some(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            certificate,
        }))
    }

    /// Agrees on keys with whoever connects.
    ///
    /// # Errors
    /// When the other side does not speak TLS, or not ours.
    pub async fn accept(&self, stream: TcpStream) -> std::io::Result<TlsStream<TcpStream>> {
        self.acceptor.accept(stream).await
    }

    /// Takes the files anew if they have changed. Returns whether they had.
    ///
    /// # Errors
    /// When they cannot be read, or are not yet both of the new certificate; the old one goes on.
    pub fn look(&self) -> Result<bool> {
        self.certificate.look()
    }
}

/// Looks at the files until the server stops.
pub async fn renew(server: Arc<Server>) {
    let Some(tls) = server.tls.clone() else {
        return;
    };
    loop {
        tokio::select! {
            () = server.stopped() => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        match tls.look() {
            Ok(true) => tracing::info!("the certificate was renewed"),
            Ok(false) => {}
            Err(reason) => tracing::warn!(
                reason = format!("{reason:#}"),
                "the renewed certificate cannot be used, the old one goes on"
            ),
        }
    }
}

#[derive(Debug)]
struct Certificate {
    files: settings::Tls,
    present: RwLock<Present>,
    provider: Arc<CryptoProvider>,
}

#[derive(Debug)]
struct Present {
    changed: [Option<SystemTime>; 2],
    key: Arc<CertifiedKey>,
}

impl Present {
    fn read(files: &settings::Tls, provider: &CryptoProvider) -> Result<Self> {
        let changed = changed(files);
        let chain = CertificateDer::pem_file_iter(&files.certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .with_context(|| format!("cannot read {}", files.certificate.display()))?;
        ensure!(
            !chain.is_empty(),
            "there is no certificate in {}",
            files.certificate.display()
        );
        let key = PrivateKeyDer::from_pem_file(&files.key)
            .with_context(|| format!("cannot read {}", files.key.display()))?;
        let key = CertifiedKey::from_der(chain, key, provider)
            .context("the certificate and the key do not belong together")?;
        Ok(Self {
            changed,
            key: Arc::new(key),
        })
    }
}

impl Certificate {
    fn look(&self) -> Result<bool> {
        let known = self
            .present
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .changed;
        if changed(&self.files) == known {
            return Ok(false);
        }
        let renewed = Present::read(&self.files, &self.provider)?;
        *self.present.write().unwrap_or_else(PoisonError::into_inner) = renewed;
        Ok(true)
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let present = self.present.read().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(&present.key))
    }
}

fn changed(files: &settings::Tls) -> [Option<SystemTime>; 2] {
    let of = |path: &Path| {
        std::fs::metadata(path)
            .and_then(|file| file.modified())
            .ok()
    };
    [of(&files.certificate), of(&files.key)]
}
