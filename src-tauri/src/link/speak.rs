//! One connection: frames of the engine out, frames of the server in, and an ear for silence.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use keyrack_contract::Failure;
use keyrack_contract::sync::{Down, Up};
use keyrack_engine::sync::{DeskLink, decode, encode};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, MissedTickBehavior, interval};
use tokio_tungstenite::tungstenite::{Bytes, Message};

use super::dial::Socket;

/// The engine is asked at least this often what it has to say.
const POLL_EVERY: Duration = Duration::from_secs(1);
/// A quiet line is tried this often.
const PING_EVERY: Duration = Duration::from_secs(3);
/// A line on which nothing came for so long is dead. With the ping's rhythm and the poll's, a cut
/// that nobody announces is noticed within ten seconds.
const SILENT_FOR: Duration = Duration::from_secs(8);
/// Above this many frames that wait for the line, the engine is not asked for more.
const WAITING_FRAMES: usize = 64;
/// Room beyond it for answers to what has come in.
const ANSWER_FRAMES: usize = 4096;

/// How a connection ended.
pub(super) struct End {
    /// For the log.
    pub reason: String,
    /// How long the server had taken the desk in; `None` where it had not.
    pub stood: Option<Duration>,
}

/// Speaks until the line or either end gives up.
pub(super) async fn speak(
    socket: Socket,
    heard: &AtomicU64,
    link: &mut DeskLink,
    news: &Notify,
) -> End {
    let (sink, stream) = socket.split();
    let (out, waiting) = mpsc::channel(ANSWER_FRAMES);
    let mut talk = Talk {
        link,
        out,
        welcome_at: None,
    };
    let reason = tokio::select! {
        reason = talk.listen(stream, heard, news) => reason,
        reason = write(sink, waiting) => reason,
    };
    End {
        reason,
        stood: talk.welcome_at.map(|since| since.elapsed()),
    }
}

struct Talk<'l> {
    link: &'l mut DeskLink,
    out: mpsc::Sender<Message>,
    welcome_at: Option<Instant>,
}

impl Talk<'_> {
    /// The engine works on this thread: nothing else runs on it but the writer, which can wait.
    async fn listen(
        &mut self,
        mut stream: SplitStream<Socket>,
        heard: &AtomicU64,
        news: &Notify,
    ) -> String {
        let first = self.link.connected();
        if let Err(reason) = self.say(first) {
            return reason;
        }
        let mut tick = interval(POLL_EVERY);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut pinged_at = Instant::now();
        let mut last = (0, Instant::now());
        loop {
            let done = tokio::select! {
                message = stream.next() => match message {
                    Some(Ok(Message::Binary(bytes))) => self.take(&bytes),
                    Some(Ok(Message::Close(_))) | None => Err("the server closed it".to_owned()),
                    Some(Ok(Message::Text(_))) => Err("the server said what is no frame".to_owned()),
                    Some(Ok(_)) => Ok(()),
                    Some(Err(error)) => Err(error.to_string()),
                },
                () = news.notified() => self.ask(),
                _ = tick.tick() => self.ask(),
            };
            if let Err(reason) = done {
                return reason;
            }
            // What the engine took its time for is no silence of the server's: look again first.
            let now = Instant::now();
            let count = heard.load(Ordering::Relaxed);
            if count != last.0 || now.duration_since(last.1) > SILENT_FOR * 2 {
                last = (count, now);
            } else if now.duration_since(last.1) > SILENT_FOR {
                return "the server is silent".to_owned();
            }
            if now.duration_since(pinged_at) >= PING_EVERY {
                pinged_at = now;
                // Where the queue is full, the line is busy enough.
                let _ = self.out.try_send(Message::Ping(Bytes::new()));
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), String> {
        let frame: Down = decode(bytes).map_err(|failure| key(&failure))?;
        if matches!(frame, Down::Welcome { .. }) {
            self.welcome_at = Some(Instant::now());
            tracing::info!("the line to the server stands");
        }
        let answer = self.link.receive(frame);
        self.say(answer)?;
        self.ask()
    }

    fn ask(&mut self) -> Result<(), String> {
        if ANSWER_FRAMES.saturating_sub(self.out.capacity()) > WAITING_FRAMES {
            return Ok(());
        }
        let frames = self.link.poll();
        self.say(frames)
    }

    fn say(&mut self, frames: Result<Vec<Up>, Failure>) -> Result<(), String> {
        for frame in frames.map_err(|failure| key(&failure))? {
            self.out
                .try_send(Message::Binary(encode(&frame).into()))
                .map_err(|_| "the line takes nothing more".to_owned())?;
        }
        Ok(())
    }
}

fn key(failure: &Failure) -> String {
    failure.code.key().to_owned()
}

async fn write(
    mut sink: SplitSink<Socket, Message>,
    mut waiting: mpsc::Receiver<Message>,
) -> String {
    while let Some(message) = waiting.recv().await {
        if let Err(error) = sink.send(message).await {
            return error.to_string();
        }
    }
    "nothing more to say".to_owned()
}
