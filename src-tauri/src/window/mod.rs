//! The desk in a window of its own.

mod assets;
mod commands;
mod file;

use std::sync::Arc;

use tauri::{AppHandle, Emitter, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};

use crate::Lobby;
use assets::StaffApp;

/// The event that carries change notices.
const CHANGED: &str = "changed";
/// The window's name in `capabilities/`.
const LABEL: &str = "main";
/// What the window is called until the page says which hotel it shows.
const TITLE: &str = "Keyrack";

/// Shows the window and returns when it is closed. `ready` is called once it is there; it gets a
/// way to close it. The desk is closed at the end.
///
/// # Errors
/// When the system gives no window.
pub fn show(
    lobby: &Arc<Lobby>,
    ready: impl FnOnce(Box<dyn Fn() + Send>) + Send + 'static,
) -> Result<(), tauri::Error> {
    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(StaffApp));
    let app = tauri::Builder::default()
        .manage(Arc::clone(lobby))
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::sign_in,
            commands::sign_out,
            file::keep_file
        ])
        .setup(|app| {
            WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
                .title(TITLE)
                .inner_size(1280.0, 800.0)
                .min_inner_size(800.0, 560.0)
                .build()?;
            let lobby = app.state::<Arc<Lobby>>();
            let handle = app.handle().clone();
            lobby.watch(move |changed| {
                if let Err(error) = handle.emit(CHANGED, changed) {
                    tracing::debug!(%error, "a notice did not reach the window");
                }
            });
            Ok(())
        })
        .build(context)?;
    let mut ready = Some(ready);
    app.run(move |handle: &AppHandle, event| {
        if let RunEvent::Ready = event
            && let Some(ready) = ready.take()
        {
            let handle = handle.clone();
            ready(Box::new(move || handle.exit(0)));
        }
        if let RunEvent::Exit = event {
            handle.state::<Arc<Lobby>>().close();
        }
    });
    Ok(())
}
