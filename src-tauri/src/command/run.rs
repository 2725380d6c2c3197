//! Starting the desk, and what it says on standard output.

use std::sync::Arc;

use keyrack_engine::Randomness;
use tokio::runtime::Runtime;

use super::{Arguments, Stop};
use crate::identity::{self, Enrolment, Invitation};
use crate::loopback::{self, Loopback};
use crate::{Entrance, Lobby, SystemClock, SystemRandomness, desk, log, window};

/// Runs the desk until its window is closed, or until it is asked to end.
///
/// # Errors
/// [`Stop`], before there is anything to see.
pub fn run(arguments: &Arguments) -> Result<(), Stop> {
    desk::make_private_folder(&arguments.data)?;
    let logs = arguments.data.join("logs");
    desk::make_private_folder(&logs)?;
    log::begin(&logs, &arguments.log)?;
    let runtime = Runtime::new()?;
    let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness);
    let entrance = Entrance {
        data: arguments.data.clone(),
        keys: arguments.keys,
        clock: Arc::new(SystemClock),
        randomness: Arc::clone(&randomness),
    };
    let lobby = Arc::new(Lobby::open(entrance, || {
        invited(arguments, &runtime, &*randomness)
    })?);
    lobby.connect()?;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        browser = arguments.browser,
        "the desk is open"
    );
    if arguments.browser {
        let served = in_browser(arguments, &lobby, &runtime, randomness);
        lobby.close();
        served
    } else {
        // The window closes the desk by itself: the program ends with it.
        in_window(&lobby, &runtime)
    }
}

/// A new identity for the code, where one was given.
fn invited(
    arguments: &Arguments,
    runtime: &Runtime,
    randomness: &dyn Randomness,
) -> Result<Option<Enrolment>, Stop> {
    let (Some(server), Some(code)) = (&arguments.server, &arguments.enrol) else {
        return Ok(None);
    };
    let invitation = Invitation {
        server: server.clone(),
        code: code.clone(),
        name: arguments.name.clone(),
    };
    let enrolled = runtime.block_on(identity::enrol(&invitation, randomness))?;
    Ok(Some(enrolled))
}

fn in_browser(
    arguments: &Arguments,
    lobby: &Arc<Lobby>,
    runtime: &Runtime,
    randomness: Arc<dyn Randomness>,
) -> Result<(), Stop> {
    runtime.block_on(async {
        let listener = loopback::bind(arguments.listen).await?;
        let port = listener.local_addr()?.port();
        let page = Loopback::new(Arc::clone(lobby), port, randomness);
        println!("desk ready at {}", page.address());
        Ok(page.serve(listener, asked_to_end()).await?)
    })
}

fn in_window(lobby: &Arc<Lobby>, runtime: &Runtime) -> Result<(), Stop> {
    let end = runtime.handle().clone();
    window::show(lobby, move |close| {
        println!("desk ready at its window");
        end.spawn(async move {
            asked_to_end().await;
            close();
        });
    })?;
    Ok(())
}

/// Ctrl-C, or the system's request to end.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut asked) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = asked.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
