//! The line to the server: one thread that dials, speaks, and dials again.
//!
//! What is said is the engine's affair; here are only bytes and time. A line that is cut costs
//! nothing but the wait until the next try, which grows from a moment to a quarter of a minute.

mod dial;
mod pause;
mod speak;

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use keyrack_contract::{Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_engine::sync::DeskLink;
use keyrack_engine::{Engine, Randomness};
use tokio::sync::{Notify, watch};

pub(crate) use dial::client;
use pause::Pause;
use speak::End;

/// What a line is made for.
pub struct Uplink {
    /// Whose frames it carries.
    pub engine: Engine,
    /// The property they are about.
    pub property: PropertyId,
    /// Where the socket is: `https://book.example.com/sync/lindenhof`. A proxy may stand there.
    pub address: String,
    /// Where the pauses take their spread from.
    pub randomness: Arc<dyn Randomness>,
}

/// A line that is kept. It ends with [`stop`](Link::stop), or when it is dropped.
pub struct Link {
    stop: watch::Sender<bool>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Link {
    /// Begins to dial.
    ///
    /// # Errors
    /// `fault` when the system gives no thread.
    pub fn start(uplink: Uplink) -> Result<Self, Failure> {
        let told = |error: std::io::Error| {
            tracing::error!(%error, "no thread for the line to the server");
            Failure::new(Code::Fault)
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(told)?;
        let news = Arc::new(Notify::new());
        let told_of = Arc::clone(&news);
        uplink.engine.watch(move |_| told_of.notify_one());
        let (stop, stopped) = watch::channel(false);
        let thread = std::thread::Builder::new()
            .name("keyrack-line".to_owned())
            .spawn(move || runtime.block_on(keep(&uplink, &news, stopped)))
            .map_err(told)?;
        Ok(Self {
            stop,
            thread: Mutex::new(Some(thread)),
        })
    }

    /// Ends the line and waits until its thread has ended.
    pub fn stop(&self) {
        self.stop.send_replace(true);
        let thread = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread
            && thread.join().is_err()
        {
            tracing::error!("the line's thread had ended early");
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Dials and speaks until it is stopped.
async fn keep(uplink: &Uplink, news: &Notify, mut stopped: watch::Receiver<bool>) {
    let mut link = DeskLink::new(uplink.engine.clone(), uplink.property);
    let mut pause = Pause::default();
    loop {
        let end = tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => break,
            end = once(uplink, &mut link, news) => end,
        };
        link.lost();
        if end.was_welcome {
            pause = Pause::default();
        }
        let wait = pause.next(&*uplink.randomness);
        tracing::info!(
            reason = end.reason,
            line.retry_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            "the line to the server is down"
        );
        tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => break,
            () = tokio::time::sleep(wait) => {}
        }
    }
    link.lost();
}

/// One connection, from dialling to its end.
async fn once(uplink: &Uplink, link: &mut DeskLink, news: &Notify) -> End {
    match dial::dial(&uplink.address, &*uplink.randomness).await {
        Ok((socket, heard)) => speak::speak(socket, &heard, link, news).await,
        Err(error) => End {
            reason: error.to_string(),
            was_welcome: false,
        },
    }
}
