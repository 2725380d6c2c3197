//! Two small hotels on one server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use jiff::civil::{date, time};
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::{property, rate};
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, ChildBand, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{Currency, Date, Localized, PropertyId, RatePlanId, RoomId, RoomTypeId};
use keyrack_engine::{Caller, Clock, Randomness};
use uuid::Uuid;

use super::client::{Answer, send};
use crate::server::{Opening, Server};
use crate::settings::{Settings, Switch};

/// The first moment of every test: ten in the morning at the hotel.
const START: &str = "2026-03-02T09:00:00Z";
/// The date it is then.
pub const TODAY: Date = date(2026, 3, 2);

struct HandClock(AtomicI64);

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

struct Counted(AtomicU64);

impl Randomness for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::SeqCst);
        blake3::Hasher::new()
            .update(&count.to_le_bytes())
            .finalize_xof()
            .fill(bytes);
    }
}

/// A running server with the hotels `linde` and `other`.
pub struct World {
    pub address: SocketAddr,
    pub server: Arc<Server>,
    clock: Arc<HandClock>,
    calls: AtomicU64,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    done: Option<tokio::task::JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl World {
    /// Without rates, so that a test may ask as often as it likes.
    pub async fn new() -> Self {
        Self::with(Settings {
            rate_limit: Switch::Off,
            ..Settings::default()
        })
        .await
    }

    pub async fn with(settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(HandClock(AtomicI64::new(
            START.parse::<Timestamp>().unwrap().as_second(),
        )));
        let opening = Opening {
            data: folder.path().to_owned(),
            settings,
            demo: false,
            clock: clock.clone(),
            randomness: Arc::new(Counted(AtomicU64::new(1))),
            limits: keyrack_engine::Limits::default(),
        };
        let (_, _, accounts) = opening.accounts().unwrap();
        accounts.add_property("linde", PropertyId(id(1))).unwrap();
        accounts.add_property("other", PropertyId(id(2))).unwrap();
        drop(accounts);
        let server = opening.open().unwrap();
        make_hotel(&server, "linde", 1);
        make_hotel(&server, "other", 2);
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
            .await
            .unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = crate::serve(listener, Arc::clone(&server), async {
            let _ = stopped.await;
        });
        let done = tokio::spawn(async { serving.await.unwrap() });
        Self {
            address,
            server,
            clock,
            calls: AtomicU64::new(0),
            stop: Some(stop),
            done: Some(done),
            _folder: folder,
        }
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Stops the server and waits until it has closed everything.
    pub async fn stop(mut self) {
        self.stop.take().unwrap().send(()).unwrap();
        self.done.take().unwrap().await.unwrap();
    }

    pub async fn get(&self, path: &str) -> Answer {
        send(self.address, "GET", path, &[], b"").await
    }

    /// A form, as a browser sends it.
    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        send(
            self.address,
            "POST",
            path,
            &[("Content-Type", "application/x-www-form-urlencoded")],
            body.as_bytes(),
        )
        .await
    }

    /// A call of the API under a key of its own.
    pub async fn post(&self, path: &str, body: &serde_json::Value) -> Answer {
        let key = format!("call {}", self.calls.fetch_add(1, Ordering::SeqCst));
        self.post_as(&key, path, body).await
    }

    pub async fn post_as(&self, key: &str, path: &str, body: &serde_json::Value) -> Answer {
        let headers = [
            ("Content-Type", "application/json"),
            ("Idempotency-Key", key),
        ];
        send(
            self.address,
            "POST",
            path,
            &headers,
            body.to_string().as_bytes(),
        )
        .await
    }

    /// How many rooms of the double are left from the 10th to the 12th.
    pub async fn left(&self) -> u64 {
        let answer = self
            .get("/api/v1/properties/linde/offers?arrival=2026-03-10&departure=2026-03-12")
            .await;
        let offers = answer.json();
        offers["offers"]
            .as_array()
            .unwrap()
            .iter()
            .find(|offer| offer["room_type"]["name"] == "Double")
            .map_or(0, |offer| offer["rooms_left"].as_u64().unwrap())
    }
}

/// The body of a hold for two adults in a double from the 10th to the 12th.
pub fn hold_body() -> serde_json::Value {
    serde_json::json!({
        "arrival": "2026-03-10",
        "departure": "2026-03-12",
        "rooms": [{ "room_type": id(10), "rate_plan": id(20), "adults": 2, "children": [] }],
    })
}

/// Who books.
pub fn booking_body() -> serde_json::Value {
    serde_json::json!({
        "guest": { "first_name": "Erika", "last_name": "Muster", "email": "erika@example.com", "phone": "", "country": "DE" },
        "accept_terms": true,
        "payment": { "method": "pay_at_property" },
    })
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn make_hotel(server: &Server, slug: &str, number: u128) {
    let engine = &server.hotel(slug).unwrap().engine;
    let offset = (number - 1) * 100;
    let room_type = |own: u128, code: &str, english: &str, german: &str, heads_max| RoomType {
        id: RoomTypeId(id(own + offset)),
        code: code.into(),
        name: Localized::of("en", english).and("de", german),
        description: Localized::of("en", "With a view of the lime tree.")
            .and("de", "Mit Blick auf die Linde."),
        adults_max: 2,
        heads_max,
        position: 0,
        allowance: 0,
        allowances: keyrack_domain::property::Allowances::default(),
        made_of: Vec::new(),
        sold_by: keyrack_domain::property::SoldBy::Room,
    };
    let room = |own: u128, room_type: u128| Room {
        id: RoomId(id(own + offset)),
        number: (own + 70).to_string(),
        room_type: RoomTypeId(id(room_type + offset)),
        floor: "1".into(),
        archived: false,
        members: Vec::new(),
    };
    let plan =
        |own: u128, code: &str, english: &str, german: &str, category, board, fee, days_before| {
            RatePlan {
                id: RatePlanId(id(own + offset)),
                code: code.into(),
                name: Localized::of("en", english).and("de", german),
                category,
                board,
                occupancy: OccupancyPrice {
                    adults_included: 2,
                    extra_adult_minor: 3_000,
                    fewer_adult_minor: 1_000,
                    children: vec![ChildBand {
                        below_age: 12,
                        minor: 1_500,
                    }],
                },
                cancellation: CancellationPolicy {
                    tiers: vec![Tier {
                        days_before,
                        at: time(18, 0, 0, 0),
                        fee,
                        ..Tier::default()
                    }],
                    ..CancellationPolicy::default()
                },
                guarantee: Guarantee::PayAtProperty,
                public: true,
                position: 0,
                archived: false,
                modifiers: keyrack_domain::rate::Modifiers::default(),
            }
        };
    let create = property::Create {
        property: Property {
            id: PropertyId(id(number)),
            slug: slug.into(),
            name: "Hotel Linde".into(),
            description: Localized::of("en", "A small house by the river.")
                .and("de", "Ein kleines Haus am Fluss."),
            address: "Lindenweg 1, 10000 Beispiel".into(),
            country: "DE".into(),
            email: "hotel@example.com".into(),
            phone: "+49 30 1234".into(),
            zone: "Europe/Berlin".into(),
            currency: Currency::EUR,
            languages: vec!["en".into(), "de".into()],
            check_in: time(15, 0, 0, 0),
            check_out: time(11, 0, 0, 0),
            taxes: vec![
                Tax::vat(700, true),
                Tax::City {
                    form: CityTaxForm::PerPersonNight(200),
                    exempt_below_age: 18,
                    nights_max: None,
                    business_exempt: false,
                    season: None,
                    valid_from: None,
                    name: String::new(),
                },
            ],
            house_allowance: 0,
            policies: Vec::new(),
            exchange: Vec::new(),
        },
        room_types: vec![
            room_type(10, "DBL", "Double", "Doppelzimmer", 3),
            room_type(11, "SGL", "Small", "Kleines Zimmer", 2),
        ],
        rooms: vec![room(31, 10), room(32, 10), room(33, 10), room(34, 11)],
        rate_plans: vec![
            plan(
                20,
                "FLEX",
                "Flexible",
                "Flexibel",
                RateCategory::Bar,
                Board::BedAndBreakfast,
                Fee::Nights(1),
                Some(1),
            ),
            plan(
                21,
                "NRF",
                "Saver",
                "Sparpreis",
                RateCategory::NonRefundable,
                Board::RoomOnly,
                Fee::Full,
                None,
            ),
        ],
        business_date: TODAY,
    };
    let call = |own: u128| CallId(id(9_000 + offset + own));
    engine.run(&Caller::System, call(1), create).unwrap();
    for (own, room_type, rate_plan, minor) in
        [(2, 10, 20, 10_000), (3, 10, 21, 9_000), (4, 11, 20, 8_000)]
    {
        let set = rate::Set {
            room_rates: vec![(
                RoomTypeId(id(room_type + offset)),
                RatePlanId(id(rate_plan + offset)),
            )],
            from: TODAY,
            to: TODAY.checked_add(500.days()).unwrap(),
            weekdays: rate::every_day(),
            change: rate::Change {
                price_minor: Some(minor),
                ..rate::Change::default()
            },
        };
        engine.run(&Caller::System, call(own), set).unwrap();
    }
}
