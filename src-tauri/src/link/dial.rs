//! Dialling: an HTTP request that becomes a WebSocket (RFC 6455).
//!
//! The same client that enrols also dials, so that both find the same certificates and proxies.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use keyrack_contract::sync::FRAME_BYTES_MAX;
use keyrack_engine::Randomness;
use reqwest::{Client, StatusCode, Upgraded, Url, header};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

/// A server that has not answered by then is not there.
const TIMEOUT: Duration = Duration::from_secs(5);

/// A socket that counts what arrives.
pub(super) type Socket = WebSocketStream<Counted>;

/// Why there is no line.
#[derive(Debug, thiserror::Error)]
pub(super) enum DialError {
    #[error("the server was not reached")]
    Unreached(#[from] reqwest::Error),
    #[error("the server did not answer in time")]
    Late,
    #[error("the server answered {0}")]
    Answered(StatusCode),
    #[error("what answered is no sync socket")]
    NotASocket,
}

/// An HTTP client for a server. Proxies of the system are passed by for this very computer.
pub(crate) fn client(server: &str, timeout: Option<Duration>) -> reqwest::Result<Client> {
    let mut builder = Client::builder()
        .http1_only()
        .tcp_nodelay(true)
        .connect_timeout(TIMEOUT);
    if let Some(timeout) = timeout {
        builder = builder.timeout(timeout);
    }
    let host = Url::parse(server)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned));
    if host.is_some_and(|host| matches!(host.as_str(), "127.0.0.1" | "localhost" | "[::1]")) {
        builder = builder.no_proxy();
    }
    builder.build()
}

/// Opens the socket. The counter beside it tells how many bytes have come.
pub(super) async fn dial(
    address: &str,
    randomness: &dyn Randomness,
) -> Result<(Socket, Arc<AtomicU64>), DialError> {
    tokio::time::timeout(TIMEOUT, upgrade(address, randomness))
        .await
        .map_err(|_| DialError::Late)?
}

async fn upgrade(
    address: &str,
    randomness: &dyn Randomness,
) -> Result<(Socket, Arc<AtomicU64>), DialError> {
    let mut nonce = [0; 16];
    randomness.fill(&mut nonce);
    let key = STANDARD.encode(nonce);
    let answer = client(address, None)?
        .get(address)
        .header(header::CONNECTION, "Upgrade")
        .header(header::UPGRADE, "websocket")
        .header(header::SEC_WEBSOCKET_VERSION, "13")
        .header(header::SEC_WEBSOCKET_KEY, &key)
        .send()
        .await?;
    if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
        return Err(DialError::Answered(answer.status()));
    }
    let accepted = answer
        .headers()
        .get(header::SEC_WEBSOCKET_ACCEPT)
        .is_some_and(|value| *value == derive_accept_key(key.as_bytes()));
    if !accepted {
        return Err(DialError::NotASocket);
    }
    let heard = Arc::new(AtomicU64::new(0));
    let stream = Counted {
        stream: answer.upgrade().await?,
        heard: Arc::clone(&heard),
    };
    let limits = WebSocketConfig::default()
        .max_message_size(Some(FRAME_BYTES_MAX))
        .max_frame_size(Some(FRAME_BYTES_MAX));
    let socket = WebSocketStream::from_raw_socket(stream, Role::Client, Some(limits)).await;
    Ok((socket, heard))
}

/// A stream that counts the bytes it reads: a large frame on a slow line is no silence.
pub(super) struct Counted {
    stream: Upgraded,
    heard: Arc<AtomicU64>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        let came = buffer.filled().len().saturating_sub(before);
        self.heard
            .fetch_add(u64::try_from(came).unwrap_or(0), Ordering::Relaxed);
        polled
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
