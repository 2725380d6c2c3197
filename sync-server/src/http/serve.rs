//! Accepts connections, with limits on what they may cost, and lets them finish at a stop.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower::Service;

use super::client::Peer;
use super::tls::Tls;
use crate::server::Server;

/// A client has this long to send its headers; it also ends a quiet connection.
const HEADERS_WITHIN: Duration = Duration::from_secs(20);
/// The most bytes of headers.
const HEADER_BYTES_MAX: usize = 32 * 1024;
/// The most headers.
const HEADERS_MAX: usize = 64;
/// Connections open at a time.
const CONNECTIONS_MAX: usize = 8_192;
/// After a stop, requests that are being answered have this long.
const FINISH_WITHIN: Duration = Duration::from_secs(10);
/// After a failed accept (no file handles left), this long a pause.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Where connections come in.
#[derive(Debug)]
pub struct Listeners {
    /// Guests and desks; encrypted where a certificate is set.
    pub public: TcpListener,
    /// Commands of this machine, never encrypted; needed only where the public one is.
    pub control: Option<TcpListener>,
}

impl From<TcpListener> for Listeners {
    fn from(public: TcpListener) -> Self {
        Self {
            public,
            control: None,
        }
    }
}

/// Serves until `stop` resolves, lets open requests finish, and closes every property.
///
/// # Errors
/// When the listener has no address.
pub async fn serve(
    listeners: impl Into<Listeners>,
    server: Arc<Server>,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let listeners = listeners.into();
    server.listens_at(&listeners.public.local_addr()?);
    let router = super::router::router(Arc::clone(&server));
    let mut background = vec![
        tokio::spawn(crate::server::sweep(Arc::clone(&server))),
        tokio::spawn(crate::mail::deliver(Arc::clone(&server))),
    ];
    if server.tls.is_some() {
        background.push(tokio::spawn(super::tls::renew(Arc::clone(&server))));
    }
    let (ended, _) = watch::channel(());
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&listeners.public, &places) => accepted.map(|new| (new, server.tls.clone())),
            accepted = accept_control(listeners.control.as_ref(), &places) => accepted.map(|new| (new, None)),
        };
        let ((stream, peer, place), tls) = match accepted {
            Ok(accepted) => accepted,
            Err(reason) => {
                tracing::warn!(%reason, "a connection could not be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let (router, server, open) = (router.clone(), Arc::clone(&server), ended.subscribe());
        tokio::spawn(async move {
            match tls {
                None => connection(stream, peer, router, server).await,
                Some(tls) => encrypted(&tls, stream, peer, router, server).await,
            }
            drop((open, place));
        });
    }
    drop(listeners);
    server.stop();
    if tokio::time::timeout(FINISH_WITHIN, ended.closed())
        .await
        .is_err()
    {
        tracing::warn!("some requests did not finish in time");
    }
    for task in background {
        // Neither task is cut off in the middle of a step that matters: both look for the stop.
        let _ = tokio::time::timeout(FINISH_WITHIN, task).await;
    }
    let closing = Arc::clone(&server);
    // A panic while closing has told itself already; the process ends either way.
    let _ = tokio::task::spawn_blocking(move || closing.close()).await;
    Ok(())
}

type Accepted = (
    TcpStream,
    std::net::SocketAddr,
    Option<tokio::sync::OwnedSemaphorePermit>,
);

async fn accept_control(
    listener: Option<&TcpListener>,
    places: &Arc<Semaphore>,
) -> std::io::Result<Accepted> {
    match listener {
        Some(listener) => accept(listener, places).await,
        None => std::future::pending().await,
    }
}

async fn encrypted(
    tls: &Tls,
    stream: TcpStream,
    peer: std::net::SocketAddr,
    router: Router,
    server: Arc<Server>,
) {
    match tokio::time::timeout(HEADERS_WITHIN, tls.accept(stream)).await {
        Ok(Ok(stream)) => connection(stream, peer, router, server).await,
        Ok(Err(reason)) => tracing::debug!(%reason, "a connection was not encrypted"),
        Err(_) => tracing::debug!("a connection was not encrypted in time"),
    }
}

async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> std::io::Result<Accepted> {
    // The semaphore is never closed.
    let place = Arc::clone(places).acquire_owned().await.ok();
    let (stream, peer) = listener.accept().await?;
    stream.set_nodelay(true)?;
    Ok((stream, peer, place))
}

async fn connection(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: std::net::SocketAddr,
    router: Router,
    server: Arc<Server>,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        let mut router = router.clone();
        async move {
            Ok::<_, Infallible>(
                router
                    .call(request)
                    .await
                    .unwrap_or_else(|never| match never {}),
            )
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_WITHIN)
        .max_buf_size(HEADER_BYTES_MAX)
        .max_headers(HEADERS_MAX)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = &mut connection => ended,
        () = server.stopped() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(reason) = ended {
        tracing::debug!(%reason, "a connection ended early");
    }
}
