//! What the page may ask of the window: the door, and signing in and out.

use std::sync::Arc;

use keyrack_contract::{CallId, Code, Failure};
use serde_json::Value;
use tauri::State;
use tauri::ipc::Response;

use crate::{Lobby, Session};

/// Runs a call; answers its reply.
#[tauri::command]
pub(super) async fn call(
    lobby: State<'_, Arc<Lobby>>,
    name: String,
    id: Option<CallId>,
    body: Value,
    session: Option<String>,
) -> Result<Response, Failure> {
    let lobby = Arc::clone(&lobby);
    let reply = off(move || lobby.call(session.as_deref(), &name, id, &write(&body)?)).await?;
    let text = String::from_utf8(reply).map_err(|_| Failure::new(Code::Fault))?;
    Ok(Response::new(text))
}

/// Signs in; `body` is a `staff.sign_in`.
#[tauri::command]
pub(super) async fn sign_in(lobby: State<'_, Arc<Lobby>>, body: Value) -> Result<Session, Failure> {
    let lobby = Arc::clone(&lobby);
    off(move || lobby.sign_in(&write(&body)?)).await
}

/// Signs out.
#[tauri::command]
pub(super) fn sign_out(lobby: State<'_, Arc<Lobby>>, session: Option<String>) {
    if let Some(session) = session {
        lobby.sign_out(&session);
    }
}

fn write(body: &Value) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(body).map_err(|_| Failure::new(Code::Unreadable).with("detail", "body"))
}

/// Work that waits for the disk, away from the window's own threads.
pub(super) async fn off<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => {
            tracing::error!(%error, "a call ended early");
            Err(Failure::new(Code::Fault))
        }
    }
}
