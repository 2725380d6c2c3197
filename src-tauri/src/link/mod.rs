//! The line to the server: one thread that dials, speaks, and dials again.
//!
//! What is said is the engine's affair; here are only bytes and time. A line that is cut costs
//! nothing but the wait until the next try, which grows from a moment to a quarter of a minute.

mod dial;
mod pause;
mod speak;

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use keyrack_contract::{Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_engine::sync::DeskLink;
use keyrack_engine::{Engine, Randomness};
use tokio::sync::{Notify, watch};

pub(crate) use dial::client;
use pause::Pause;
use speak::End;

/// A line that stood for so long was a good one: the next try comes soon.
const GOOD_AFTER: Duration = Duration::from_secs(5);

/// What a line is made for.
pub struct Uplink {
    /// Whose frames it carries.
    pub engine: Engine,
    /// The property they are about.
    pub property: PropertyId,
    /// The server's public key, as enrolment told it.
    pub server_key: [u8; 32],
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
    let mut link = DeskLink::new(uplink.engine.clone(), uplink.property, uplink.server_key);
    let mut pause = Pause::default();
    let mut told = false;
    loop {
        let end = tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => break,
            end = once(uplink, &mut link, news) => end,
        };
        link.lost();
        // A server that takes a desk in and sends it away again is not asked at once for ever.
        if end.stood.is_some_and(|stood| stood >= GOOD_AFTER) {
            pause = Pause::default();
        }
        let wait = pause.next(&*uplink.randomness);
        tell(&end, wait, told && end.stood.is_none());
        told = true;
        tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => break,
            () = tokio::time::sleep(wait) => {}
        }
    }
    link.lost();
}

/// Logs that the line is down. Further tries that failed are for whoever looks for a fault.
fn tell(end: &End, wait: Duration, again: bool) {
    let reason = end.reason.as_str();
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    if again {
        tracing::debug!(reason, line.retry_ms = wait_ms, "the line is still down");
    } else {
        tracing::info!(
            reason,
            line.retry_ms = wait_ms,
            "the line to the server is down"
        );
    }
}

/// One connection, from dialling to its end.
async fn once(uplink: &Uplink, link: &mut DeskLink, news: &Notify) -> End {
    match dial::dial(&uplink.address, &*uplink.randomness).await {
        Ok((socket, heard)) => speak::speak(socket, &heard, link, news).await,
        Err(error) => End {
            reason: error.to_string(),
            stood: None,
        },
    }
}
