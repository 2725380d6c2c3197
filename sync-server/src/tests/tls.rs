//! Connections encrypted with the server's own certificate.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::world::World;
use crate::http::tls::Tls;
use crate::settings::{self, Settings};

/// A certificate that only itself vouches for, written where the server reads it.
fn issue(folder: &Path) -> (settings::Tls, CertificateDer<'static>) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let files = settings::Tls {
        certificate: folder.join("certificate.pem"),
        key: folder.join("key.pem"),
    };
    std::fs::write(&files.certificate, cert.pem()).unwrap();
    std::fs::write(&files.key, signing_key.serialize_pem()).unwrap();
    (files, cert.der().clone())
}

/// One request to somebody who shows exactly this certificate.
async fn ask(to: SocketAddr, trusted: &CertificateDer<'static>) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(to).await?;
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await?;
    stream
        .write_all(b"GET /linde HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8(answer).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_come_encrypted_and_a_renewed_certificate_is_taken_while_running() {
    let folder = tempfile::tempdir().unwrap();
    let (files, first) = issue(folder.path());
    let world = World::with(Settings {
        tls: files.clone(),
        ..Settings::default()
    })
    .await;
    let page = ask(world.address, &first).await.unwrap();
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("strict-transport-security"), "{page}");
    assert!(world.server.public_url().starts_with("https://127.0.0.1:"));

    // Whoever speaks in the clear is told nothing.
    let mut plain = TcpStream::connect(world.address).await.unwrap();
    plain
        .write_all(b"GET /linde HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await
        .unwrap();
    let mut heard = Vec::new();
    let _ = plain.read_to_end(&mut heard).await;
    assert!(!heard.starts_with(b"HTTP"));

    let tls: &Tls = world.server.tls.as_ref().unwrap();
    assert!(!tls.look().unwrap());
    // Half of a renewal: the key is there, its certificate is not yet.
    let elsewhere = tempfile::tempdir().unwrap();
    let (renewed, second) = issue(elsewhere.path());
    replace(&renewed.key, &files.key);
    assert!(tls.look().is_err());
    ask(world.address, &first).await.unwrap();
    replace(&renewed.certificate, &files.certificate);
    assert!(tls.look().unwrap());
    ask(world.address, &second).await.unwrap();
    assert!(ask(world.address, &first).await.is_err());
    world.stop().await;
}

/// Puts a file in the place of another, so that it shows a later time than the one before.
fn replace(from: &Path, to: &Path) {
    let before = std::fs::metadata(to).unwrap().modified().unwrap();
    std::fs::copy(from, to).unwrap();
    std::fs::File::options()
        .write(true)
        .open(to)
        .unwrap()
        .set_modified(before + std::time::Duration::from_secs(1))
        .unwrap();
}

#[test]
fn half_a_setting_a_missing_file_and_a_strangers_key_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let (files, _) = issue(folder.path());
    let (strange, _) = issue(elsewhere.path());
    let refused = |certificate: &Path, key: &Path| {
        let set = settings::Tls {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
        };
        Tls::load(&set).err().map(|reason| format!("{reason:#}"))
    };
    let nothing = Path::new("");
    assert!(refused(nothing, nothing).is_none());
    assert!(refused(&files.certificate, &files.key).is_none());
    for (certificate, key, complaint) in [
        (&*files.certificate, nothing, "both"),
        (nothing, &*files.key, "both"),
        (&folder.path().join("none.pem"), &files.key, "none.pem"),
        (&files.certificate, &files.certificate, "certificate.pem"),
        (&files.key, &files.key, "no certificate"),
        (&files.certificate, &strange.key, "do not belong"),
    ] {
        let said = refused(certificate, key).unwrap();
        assert!(said.contains(complaint), "{said}");
    }
}
