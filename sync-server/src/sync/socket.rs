//! `GET /sync/{slug}`: the sync socket of one desk.
//!
//! The protocol is the engine's; here are only its bytes. The protocol's side of a connection runs on
//! a thread of its own, since it waits for the disk. Three tasks feed it: frames in, frames out, and
//! news of commits.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use keyrack_contract::sync::{Down, FRAME_BYTES_MAX, Up};
use keyrack_contract::{Code, Failure};
use keyrack_engine::sync::{HostLink, decode, encode};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite;

use crate::api::visit::ApiVisit;
use crate::hotel::Hotel;
use crate::http::visit::Visit;
use crate::server::Server;

/// Frames that wait for the protocol, or for the line.
const QUEUE_FRAMES: usize = 32;
/// A quiet line is tried this often.
const PING_EVERY: Duration = Duration::from_secs(20);
/// A line that says nothing for so long is dead.
const SILENT_FOR: Duration = Duration::from_secs(60);

/// What reaches the protocol.
enum News {
    /// A frame of the desk.
    Frame(axum::body::Bytes),
    /// Something was committed.
    Changed,
    /// A frame beyond the limit; nothing of it was read.
    TooLarge,
}

/// `GET /sync/{slug}`.
pub async fn socket(visit: ApiVisit, upgrade: WebSocketUpgrade) -> Response {
    let ApiVisit(Visit { server, hotel, .. }) = &visit;
    if server.metrics.desks.get() >= i64::from(server.settings.limits.desks) {
        return visit
            .problem(crate::http::limit::too_many(30))
            .into_response();
    }
    if server.is_stopping() {
        return visit.problem(Failure::new(Code::Stopping)).into_response();
    }
    let (server, hotel) = (Arc::clone(server), Arc::clone(hotel));
    upgrade
        .max_message_size(FRAME_BYTES_MAX)
        .max_frame_size(FRAME_BYTES_MAX)
        .on_upgrade(move |socket| async move {
            server.metrics.desks.inc();
            talk(socket, &server, &hotel).await;
            server.metrics.desks.dec();
        })
}

/// Runs one connection to its end.
async fn talk(socket: WebSocket, server: &Arc<Server>, hotel: &Arc<Hotel>) {
    let (sink, stream) = socket.split();
    let (hand_in, news) = mpsc::channel(QUEUE_FRAMES);
    let (frames, hand_out) = mpsc::channel(QUEUE_FRAMES);
    let link = HostLink::new(hotel.engine.clone(), Arc::new(server.accounts.clone()));
    let protocol = std::thread::Builder::new()
        .name("keyrack-sync".to_owned())
        .spawn(move || run(link, news, &frames));
    if let Err(reason) = protocol {
        tracing::error!(%reason, "no thread for a desk");
        return;
    }
    let writing = tokio::spawn(write(sink, hand_out));
    let waking = tokio::spawn(wake(Arc::clone(hotel), hand_in.clone()));
    tokio::select! {
        () = read(stream, hand_in) => {}
        () = server.stopped() => {}
    }
    waking.abort();
    // Without its senders the protocol ends, then the writer, which says goodbye.
    let _ = tokio::time::timeout(PING_EVERY, writing).await;
}

/// The protocol's thread.
fn run(mut link: HostLink, mut news: mpsc::Receiver<News>, frames: &mpsc::Sender<Down>) {
    let say = |said: Vec<Down>| {
        said.into_iter()
            .all(|frame| frames.blocking_send(frame).is_ok())
    };
    if !say(link.connected()) {
        return;
    }
    while let Some(first) = news.blocking_recv() {
        let mut next = Some(first);
        while let Some(item) = next {
            let answer = match item {
                News::Frame(bytes) => decode::<Up>(&bytes).and_then(|frame| link.receive(frame)),
                News::TooLarge => Err(Failure::new(Code::TooLarge).with("max", FRAME_BYTES_MAX)),
                News::Changed => Ok(Vec::new()),
            };
            match answer {
                Ok(said) => {
                    if !say(said) {
                        return;
                    }
                }
                Err(failure) => {
                    tracing::info!(code = failure.code.key(), "a desk was sent away");
                    say(vec![Down::Bye {
                        code: failure.code.key().to_owned(),
                    }]);
                    return;
                }
            }
            next = news.try_recv().ok();
        }
        // What was committed meanwhile goes out in bounded pieces, until nothing is left.
        loop {
            match link.poll() {
                Ok(said) if said.is_empty() => break,
                Ok(said) => {
                    if !say(said) {
                        return;
                    }
                }
                Err(failure) => {
                    tracing::warn!(code = failure.code.key(), "a desk could not be served");
                    say(vec![Down::Bye {
                        code: failure.code.key().to_owned(),
                    }]);
                    return;
                }
            }
        }
    }
    say(vec![Down::Bye {
        code: Code::Stopping.key().to_owned(),
    }]);
}

async fn read(mut stream: SplitStream<WebSocket>, hand_in: mpsc::Sender<News>) {
    while let Ok(Some(heard)) = tokio::time::timeout(SILENT_FOR, stream.next()).await {
        match heard {
            Ok(Message::Binary(bytes)) => {
                if hand_in.send(News::Frame(bytes)).await.is_err() {
                    return;
                }
            }
            Ok(Message::Ping(_) | Message::Pong(_)) => {}
            Ok(Message::Close(_) | Message::Text(_)) => return,
            Err(error) => {
                if too_large(&error) {
                    // Where the protocol has ended already, it has said why.
                    let _ = hand_in.send(News::TooLarge).await;
                }
                return;
            }
        }
    }
}

/// Whether a frame was refused for its size.
fn too_large(error: &axum::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(tungstenite::Error::Capacity(_)) = error.downcast_ref() {
            return true;
        }
        cause = error.source();
    }
    false
}

async fn write(mut sink: SplitSink<WebSocket, Message>, mut frames: mpsc::Receiver<Down>) {
    loop {
        let message = match tokio::time::timeout(PING_EVERY, frames.recv()).await {
            Ok(Some(frame)) => Message::Binary(encode(&frame).into()),
            Ok(None) => break,
            Err(_) => Message::Ping(axum::body::Bytes::new()),
        };
        if sink.send(message).await.is_err() {
            return;
        }
    }
    // The desk may be gone already.
    let _ = sink
        .send(Message::Close(Some(CloseFrame {
            code: close_code::AWAY,
            reason: "".into(),
        })))
        .await;
}

/// Tells the protocol of every commit. Where it has not yet looked at the last one, that is enough.
async fn wake(hotel: Arc<Hotel>, hand_in: mpsc::Sender<News>) {
    let mut changes = hotel.changes();
    drop(hotel);
    while changes.changed().await.is_ok() {
        if let Err(mpsc::error::TrySendError::Closed(_)) = hand_in.try_send(News::Changed) {
            return;
        }
    }
}
