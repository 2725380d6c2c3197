//! Starting the desk, and what it says on standard output.

use std::path::Path;
use std::sync::Arc;

use keyrack_engine::Randomness;
use tokio::runtime::Runtime;

use super::{Arguments, Stop};
use crate::identity::{self, Enrolment, Invitation};
use crate::loopback::{self, Loopback};
use crate::{Desk, SystemClock, SystemRandomness, desk, log, window};

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
    let desk = Arc::new(desk::open_in(
        &arguments.data,
        || enrolment(arguments, &runtime, &*randomness),
        Arc::new(SystemClock),
        Arc::clone(&randomness),
    )?);
    desk.connect()?;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        browser = arguments.browser,
        "the desk is open"
    );
    if arguments.browser {
        let served = in_browser(arguments, &desk, &runtime, randomness);
        desk.close();
        served
    } else {
        // The window closes the desk by itself: the program ends with it.
        in_window(&desk, &runtime)
    }
}

/// The identity that is kept, else a new one for the code.
fn enrolment(
    arguments: &Arguments,
    runtime: &Runtime,
    randomness: &dyn Randomness,
) -> Result<Enrolment, Stop> {
    let folder: &Path = &arguments.data;
    if let Some(kept) = identity::read(folder)? {
        if arguments.enrol.is_some() {
            tracing::info!("this desk is enrolled already; the code was not used");
        }
        return Ok(kept);
    }
    let (Some(server), Some(code)) = (&arguments.server, &arguments.enrol) else {
        return Err(Stop::NotEnrolled);
    };
    let invitation = Invitation {
        server: server.clone(),
        code: code.clone(),
        name: arguments.name.clone(),
    };
    let enrolled = runtime.block_on(identity::enrol(&invitation, randomness))?;
    identity::keep(folder, &enrolled, arguments.keys)?;
    Ok(enrolled)
}

fn in_browser(
    arguments: &Arguments,
    desk: &Arc<Desk>,
    runtime: &Runtime,
    randomness: Arc<dyn Randomness>,
) -> Result<(), Stop> {
    runtime.block_on(async {
        let listener = loopback::bind(arguments.listen).await?;
        let port = listener.local_addr()?.port();
        let page = Loopback::new(Arc::clone(desk), port, randomness);
        println!("desk ready at {}", page.address());
        Ok(page.serve(listener, asked_to_end()).await?)
    })
}

fn in_window(desk: &Arc<Desk>, runtime: &Runtime) -> Result<(), Stop> {
    let end = runtime.handle().clone();
    window::show(desk, move |close| {
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
