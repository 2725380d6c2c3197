//! A desk in a folder that vanishes, and a server's side that can be cut off.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::time::Duration;

use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::routing::get;
use keyrack_contract::call::state::{self, Line};
use keyrack_contract::sync::{Down, Up};
use keyrack_contract::{CallId, Changed};
use keyrack_desk::identity::Enrolment;
use keyrack_desk::{Desk, Settings, SystemClock, SystemRandomness};
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::accounts::Devices;
use keyrack_engine::sync::{HostLink, decode, encode};
use keyrack_engine::{Config, Engine, Identity, Limits, Side};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use uuid::Uuid;

/// Longer than anything here takes; only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(60);

pub const DESK: DeviceId = DeviceId(Uuid::from_u128(0xd));

pub fn call_id(number: u128) -> CallId {
    CallId(Uuid::from_u128(number))
}

pub fn enrolment(server: &str, property: PropertyId) -> Enrolment {
    Enrolment {
        server: server.to_owned(),
        slug: "demo".to_owned(),
        property,
        server_key: server_identity().public_key(),
        device: DESK,
        prefix: "D1".to_owned(),
        seed: [7; 32],
        property_key: [8; 32],
        database_key: [9; 32],
    }
}

/// The server's own installation.
fn server_identity() -> Identity {
    Identity {
        device: DeviceId(Uuid::from_u128(0x5)),
        seed: [2; 32],
        prefix: "S1".to_owned(),
        property_key: [8; 32],
    }
}

pub fn open(folder: &Path, enrolment: Enrolment) -> Result<Desk, keyrack_contract::Failure> {
    Desk::open(Settings {
        data: folder.to_path_buf(),
        enrolment,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        limits: Limits::default(),
    })
}

/// A desk that nobody has told of a server that is there.
pub fn alone(folder: &Path) -> Desk {
    open(
        folder,
        enrolment("http://127.0.0.1:9", PropertyId(Uuid::nil())),
    )
    .unwrap()
}

/// Waits for the desk to notice something, by its own notices.
pub fn wait_until(desk: &Desk, what: impl Fn(&state::State) -> bool) -> state::State {
    let (told, news) = mpsc::channel::<Changed>();
    desk.watch(move |changed| {
        let _ = told.send(changed);
    });
    loop {
        let state = read_state(desk);
        if what(&state) {
            return state;
        }
        news.recv_timeout(PATIENCE)
            .expect("nothing changed any more");
    }
}

pub fn read_state(desk: &Desk) -> state::State {
    serde_json::from_slice(&desk.call(None, "state.read", None, b"{}").unwrap()).unwrap()
}

pub fn online(state: &state::State) -> bool {
    state.line == Line::Online
}

struct OneDesk(Identity);

impl Devices for OneDesk {
    fn public_key(&self, _: PropertyId, device: DeviceId) -> Option<[u8; 32]> {
        (device == self.0.device).then(|| self.0.public_key())
    }
}

/// How the line behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weather {
    Fine,
    /// Connections are refused or end at once.
    Cut,
    /// Connections stand, and nothing goes through.
    Silent,
}

/// A server's side: a real engine with the demo hotel behind a socket.
pub struct Host {
    pub property: PropertyId,
    pub address: String,
    pub connections: Arc<(Mutex<u32>, Condvar)>,
    weather: watch::Sender<Weather>,
    _runtime: Runtime,
    _folder: tempfile::TempDir,
}

#[derive(Clone)]
struct Shared {
    engine: Engine,
    weather: watch::Receiver<Weather>,
    connections: Arc<(Mutex<u32>, Condvar)>,
}

impl Host {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(Config {
            path: folder.path().join("demo.db"),
            key: [1; 32],
            side: Side::Server,
            identity: server_identity(),
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
            limits: Limits::default(),
        })
        .unwrap();
        let today = keyrack_engine::Clock::now(&SystemClock)
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date();
        keyrack_engine::demo::fill(&engine, today, 1).unwrap();
        let property = engine.profile().unwrap().property.id;

        let runtime = Runtime::new().unwrap();
        let (weather, seen) = watch::channel(Weather::Fine);
        let connections = Arc::new((Mutex::new(0), Condvar::new()));
        let router = axum::Router::new()
            .route("/sync/demo", get(socket))
            .with_state(Shared {
                engine,
                weather: seen,
                connections: Arc::clone(&connections),
            });
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind(SocketAddr::from((
                Ipv4Addr::LOCALHOST,
                0,
            ))))
            .unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self {
            property,
            address,
            connections,
            weather,
            _runtime: runtime,
            _folder: folder,
        }
    }

    pub fn weather(&self, weather: Weather) {
        self.weather.send_replace(weather);
    }

    /// Waits for the n-th connection.
    pub fn wait_for_connection(&self, number: u32) {
        let (count, came) = &*self.connections;
        let (count, late) = came
            .wait_timeout_while(count.lock().unwrap(), PATIENCE, |count| *count < number)
            .unwrap();
        assert!(!late.timed_out(), "{} connections", *count);
    }
}

async fn socket(
    State(shared): State<Shared>,
    upgrade: WebSocketUpgrade,
) -> axum::response::Response {
    use axum::response::IntoResponse;
    if *shared.weather.borrow() == Weather::Cut {
        return axum::http::StatusCode::BAD_GATEWAY.into_response();
    }
    upgrade.on_upgrade(|socket| talk(socket, shared))
}

async fn talk(mut socket: WebSocket, mut shared: Shared) {
    let (count, came) = &*shared.connections;
    *count.lock().unwrap() += 1;
    came.notify_all();
    let devices = Arc::new(OneDesk(enrolment("", PropertyId(Uuid::nil())).identity()));
    let mut link = HostLink::new(shared.engine.clone(), devices);
    for frame in link.connected() {
        say(&mut socket, &frame).await;
    }
    let mut tick = tokio::time::interval(Duration::from_millis(50));
    loop {
        let weather = *shared.weather.borrow_and_update();
        match weather {
            Weather::Cut => return,
            Weather::Silent => {
                // Nothing is read, so nothing is answered, pings included.
                let _ = shared.weather.changed().await;
                continue;
            }
            Weather::Fine => {}
        }
        tokio::select! {
            _ = shared.weather.changed() => {}
            _ = tick.tick() => loop {
                let said = link.poll().unwrap();
                if said.is_empty() {
                    break;
                }
                for frame in said {
                    say(&mut socket, &frame).await;
                }
            },
            message = socket.recv() => {
                let Some(Ok(message)) = message else { return };
                if let Message::Binary(bytes) = message {
                    for frame in link.receive(decode::<Up>(&bytes).unwrap()).unwrap() {
                        say(&mut socket, &frame).await;
                    }
                }
            }
        }
    }
}

async fn say(socket: &mut WebSocket, frame: &Down) {
    let _ = socket.send(Message::Binary(encode(frame).into())).await;
}
