//! The engine itself, on a file, asked through its calls like by any desk or guest.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::booking::{Cancel, Sell};
use keyrack_contract::call::hold::{Create as Hold, Release, Wanted};
use keyrack_contract::call::offer::{Breakdown, Counts, Search, Why};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set};
use keyrack_contract::call::room::{BringBack, TakeOut};
use keyrack_contract::call::{allowance, block, booking, promo, service, yield_rule};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::BlockStatus;
use keyrack_domain::property::{MadeOf, OutageKind, Room};
use keyrack_domain::quote::Quote;
use keyrack_domain::rate::{Lengths, Restricted};
use keyrack_domain::tax::{Tax, TaxKind};
use keyrack_domain::{BlockId, HoldId, Localized, Money, OutageId, Party, ServiceId, Stay};
use keyrack_engine::{Caller, Clock, Limits, Side};
use serde_json::json;

use crate::support::{House, anna, erika, property, rate_plan, room, room_type};
use crate::terms;
use crate::words::{
    Answer, Bill, CityBy, Cost, Deed, Hotel, Keeper, Levy, Out, People, Question, Service, Step,
    Tally, Unit, What, Wish,
};

/// An engine with what came of each tag.
pub struct Real {
    pub house: House,
    kinds: usize,
    currency: keyrack_domain::Currency,
    holds: BTreeMap<u32, HoldId>,
    sales: BTreeMap<u32, String>,
    outages: BTreeMap<u32, OutageId>,
    blocks: BTreeMap<u32, BlockId>,
}

impl Real {
    pub fn new(hotel: &Hotel) -> Self {
        // What a commit needs to be durable is proved elsewhere, and takes most of the time here.
        let limits = Limits {
            unsafe_commits: true,
            ..Limits::default()
        };
        let house = House::bare(Side::Server, limits);
        house.clock.set(hotel.now);
        house.system(create(hotel)).unwrap();
        for (place, service) in hotel.services.iter().enumerate() {
            let call = put(place, service);
            house.engine.run(&anna(), house.call_id(), call).unwrap();
        }
        for (place, own) in hotel.promos.iter().enumerate() {
            let promo = terms::promo(place, own);
            let call = promo::Put { promo };
            house.engine.run(&anna(), house.call_id(), call).unwrap();
        }
        for (place, own) in hotel.demands.iter().enumerate() {
            let rule = terms::demand(place, own);
            let call = yield_rule::Put { rule };
            house.engine.run(&anna(), house.call_id(), call).unwrap();
        }
        Self {
            house,
            kinds: hotel.kinds.len(),
            currency: hotel.currency,
            holds: BTreeMap::new(),
            sales: BTreeMap::new(),
            outages: BTreeMap::new(),
            blocks: BTreeMap::new(),
        }
    }

    fn manager<C: keyrack_engine::Do>(&self, call: C) -> Result<C::Reply, Failure> {
        self.house.engine.run(&anna(), self.house.call_id(), call)
    }

    /// Waits until searches that found nothing are written down, which they are beside everything else.
    pub fn settle(&self) {
        self.house.engine.settle_refusals().unwrap();
        // What is on its way already is written before the next call.
        let today = self
            .house
            .clock
            .now()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date();
        self.manager(Set {
            room_rates: vec![(room_type(0), rate_plan(0))],
            from: today.checked_add(jiff::ToSpan::days(90)).unwrap(),
            to: today.checked_add(jiff::ToSpan::days(91)).unwrap(),
            weekdays: [true; 7],
            change: Change {
                stop_sell: Some(true),
                ..Change::default()
            },
        })
        .unwrap();
    }

    fn sale(&self, wish: &Wish) -> Sell {
        let mut sale = self.house.sale(wish.kind, stay(wish));
        sale.rooms = vec![wanted(wish)];
        sale.terms.code.clone_from(&wish.code);
        sale
    }

    fn price(&self, wish: &Wish) -> Answer {
        let search = Search {
            stay: stay(wish),
            rooms: vec![party(&wish.people)],
            staff: false,
            group: None,
            code: wish.code.clone(),
            company: None,
        };
        let found = match self.house.engine.ask(&Caller::Guest, &search) {
            Ok(found) => found,
            Err(failure) => return refusal(&failure),
        };
        let own = (room_type(wish.kind), rate_plan(wish.plan));
        let offer = found
            .offers
            .iter()
            .find(|offer| (offer.room_type, offer.rate_plan) == own);
        if let Some(offer) = offer {
            let bill = self.bill(&offer.quotes[0], offer.rooms_left);
            assert_eq!(
                offer.total.minor, bill.total,
                "an offer of one room is its quote"
            );
            return Answer::Bill(Box::new(bill));
        }
        let refused = found
            .refused
            .iter()
            .find(|refused| (refused.room_type, refused.rate_plan) == own)
            .expect("what is not offered is refused");
        match refused.why {
            Why::SoldOut { date } => Answer::Full(date),
            Why::Restricted(Restricted { rule, date, .. }) => {
                let rule = serde_json::to_value(rule).unwrap();
                Answer::Ruled([(rule.as_str().unwrap().to_owned(), date)].into())
            }
            Why::PartyTooLarge => Answer::TooMany,
        }
    }

    fn bill(&self, quote: &Quote, left: u32) -> Bill {
        let minor = |money: Money| {
            assert_eq!(money.currency, self.currency);
            money.minor
        };
        let mut taxes: Vec<_> = quote
            .taxes
            .iter()
            .map(|line| {
                let kind = match line.kind {
                    TaxKind::Vat => "vat",
                    TaxKind::City => "city",
                };
                (kind, minor(line.amount), line.included)
            })
            .collect();
        taxes.sort_unstable();
        let policy = quote.policy.tiers.iter();
        Bill {
            nights: quote
                .nights
                .iter()
                .map(|night| minor(night.price))
                .collect(),
            services: quote
                .services
                .iter()
                .map(|line| minor(line.amount))
                .collect(),
            taxes,
            total: minor(quote.total),
            left,
            fees: policy.map(|tier| (tier.from, minor(tier.fee))).collect(),
        }
    }

    fn count(&self, kind: usize, night: Date) -> Tally {
        let call = Counts {
            from: night,
            to: night.tomorrow().unwrap(),
        };
        let Breakdown { types, .. } = self.house.engine.ask(&anna(), &call).unwrap();
        assert_eq!(types.len(), self.kinds);
        let (_, counts) = types
            .into_iter()
            .find(|(id, _)| *id == room_type(kind))
            .unwrap();
        let count = counts[0];
        Tally {
            physical: count.physical,
            inventory: count.out_of_inventory,
            order: count.out_of_order,
            service: count.out_of_service,
            sold: count.sold,
            joined: count.linked,
            held: count.held,
            blocked: count.block_remaining,
            extra: count.allowance,
            left: count.left(),
        }
    }

    fn fee(&self, wish: &Wish, at: Timestamp) -> Answer {
        let search = Search {
            stay: stay(wish),
            rooms: vec![party(&wish.people)],
            staff: false,
            group: None,
            code: wish.code.clone(),
            company: None,
        };
        let found = self.house.engine.ask(&Caller::Guest, &search).unwrap();
        let own = (room_type(wish.kind), rate_plan(wish.plan));
        let offer = found
            .offers
            .iter()
            .find(|offer| (offer.room_type, offer.rate_plan) == own);
        match offer {
            Some(offer) => {
                let policy = &offer.quotes[0].policy;
                Answer::Fee(policy.fee_at(at).map_or(0, |fee| fee.minor))
            }
            None => self.price(wish),
        }
    }
}

fn done<T>(result: Result<T, Failure>) -> Answer {
    match result {
        Ok(_) => Answer::Done,
        Err(failure) => refusal(&failure),
    }
}

fn refusal(failure: &Failure) -> Answer {
    match failure.code {
        Code::StayPast => Answer::Past,
        Code::PartyTooLarge => Answer::TooMany,
        Code::SoldOut => Answer::Refused("full"),
        Code::RateFollows => Answer::Refused("follows"),
        Code::PromoUnknown | Code::PromoRefused => Answer::Refused("code"),
        Code::HoldExpired | Code::HoldUnknown => Answer::Refused("hold over"),
        Code::BlockRooms => Answer::Refused("block"),
        Code::AllowanceBelowSold => Answer::Refused("allowance"),
        Code::Restricted => {
            let argument = |key: &str| {
                let value = serde_json::to_value(failure).unwrap();
                value["args"][key].as_str().unwrap_or_default().to_owned()
            };
            Answer::Ruled([(argument("rule"), argument("date").parse().unwrap())].into())
        }
        other => panic!("{other:?}: {failure:?}"),
    }
}

fn stay(wish: &Wish) -> Stay {
    Stay::try_new(wish.from, wish.to).unwrap()
}

fn party(people: &People) -> Party {
    Party::try_new(people.adults, people.ages.clone()).unwrap()
}

fn wanted(wish: &Wish) -> Wanted {
    Wanted {
        room_type: room_type(wish.kind),
        rate_plan: rate_plan(wish.plan),
        party: party(&wish.people),
        services: Vec::new(),
    }
}

/// The hotel as it is set up. What a sentence cannot say is as in the other tests.
fn create(hotel: &Hotel) -> Create {
    let mut create = property(1, 0);
    let (kind, plan) = (create.room_types[0].clone(), create.rate_plans[0].clone());
    create.business_date = hotel.today;
    create.property.zone.clone_from(&hotel.zone);
    create.property.currency = hotel.currency;
    create.property.house_allowance = hotel.extra;
    create.property.taxes = hotel.levies.iter().map(tax).collect();
    create.room_types.clear();
    create.rooms.clear();
    for (place, own) in hotel.kinds.iter().enumerate() {
        let mut kind = kind.clone();
        kind.id = room_type(place);
        kind.code.clone_from(&own.code);
        kind.name = Localized::of("en", &own.code);
        kind.adults_max = own.adults_max;
        kind.heads_max = own.people_max;
        kind.position = u16::try_from(place).unwrap();
        kind.allowance = own.extra;
        kind.made_of = own
            .joined
            .map(|(part, rooms)| MadeOf {
                room_type: room_type(part),
                rooms,
            })
            .into_iter()
            .collect();
        create.room_types.push(kind);
        for own_number in 0..usize::from(own.rooms) {
            let number = u16::try_from(create.rooms.len()).unwrap();
            let members = hotel.members(place, own_number);
            create.rooms.push(Room {
                id: room(number),
                number: format!("{}", 101 + number),
                room_type: room_type(place),
                floor: "1".to_owned(),
                archived: false,
                members: members.map(|at| room(u16::try_from(at).unwrap())).collect(),
            });
        }
    }
    create.rate_plans.clear();
    for (place, own) in hotel.plans.iter().enumerate() {
        let mut plan = plan.clone();
        plan.id = rate_plan(place);
        plan.code.clone_from(&own.code);
        plan.name = Localized::of("en", &own.code);
        plan.position = u16::try_from(place).unwrap();
        let child =
            |(below_age, minor): &(u8, i64)| json!({ "below_age": below_age, "minor": minor });
        let occupancy = json!({
            "adults_included": own.adults,
            "extra_adult_minor": own.extra_adult,
            "fewer_adult_minor": own.fewer_adult,
            "children": own.children.iter().map(child).collect::<Vec<_>>(),
        });
        plan.occupancy = serde_json::from_value(occupancy).unwrap();
        let tier = |step: &Step| {
            let fee = match step.cost {
                Cost::Nights(count) => json!({ "nights": count }),
                Cost::Share(rate) => json!({ "basis_points": rate }),
                Cost::Amount(amount) => json!({ "fixed_minor": amount }),
                Cost::All => json!("full"),
            };
            json!({ "days_before": step.days, "at": step.at, "fee": fee })
        };
        let tiers: Vec<_> = own.steps.iter().map(tier).collect();
        plan.cancellation = serde_json::from_value(json!({ "tiers": tiers })).unwrap();
        plan.modifiers = terms::modifiers(&own.terms);
        create.rate_plans.push(plan);
    }
    create
}

/// As a document holds it, so that what it does not say is what documents without it mean.
fn tax(levy: &Levy) -> Tax {
    let value = match *levy {
        Levy::Vat { rate, inside, from } => json!({
            "kind": "vat", "basis_points": rate, "inclusive": inside, "valid_from": from,
        }),
        Levy::City {
            by,
            from_age,
            nights,
            from,
            season,
        } => json!({
            "valid_from": from,
            "season": season.map(|(first, last)| {
                let day = |(month, day): (i8, i8)| format!("{month:02}-{day:02}");
                json!({ "from": day(first), "to": day(last) })
            }),
            "kind": "city", "exempt_below_age": from_age, "nights_max": nights,
            "form": match by {
                CityBy::PersonNight(each) => json!({ "per_person_night": each }),
                CityBy::RoomNight(each) => json!({ "per_room_night": each }),
                CityBy::Stay(each) => json!({ "per_stay": each }),
                CityBy::Share(rate) => json!({ "basis_points": rate }),
            },
        }),
    };
    serde_json::from_value(value).unwrap()
}

/// A service that comes with every room.
fn put(place: usize, service: &Service) -> service::Put {
    let band = |(below_age, minor): &(u8, i64)| json!({ "below_age": below_age, "minor": minor });
    let value = json!({
        "id": ServiceId(uuid::Uuid::from_u128(0x900 + place as u128)),
        "code": service.code,
        "name": Localized::of("en", &service.code),
        "position": place,
        "public": true,
        "compulsory": {},
        "due": if matches!(service.unit, Unit::Stay | Unit::Person) { "arrival" } else { "each_night" },
        "price": {
            "unit": match service.unit {
                Unit::Stay => "per_stay",
                Unit::Person => "per_person",
                Unit::PersonNight => "per_person_night",
                Unit::RoomNight => "per_room_night",
            },
            "minor": service.price,
            "infants": service.infants.as_ref().map(band),
            "children": service.children.iter().map(band).collect::<Vec<_>>(),
        },
    });
    service::Put {
        service: serde_json::from_value(value).unwrap(),
    }
}

impl Keeper for Real {
    fn told(&mut self, deed: &Deed) -> Answer {
        match deed {
            Deed::Set {
                kinds,
                plans,
                first,
                last,
                weekdays,
                what,
            } => {
                let mut change = Change::default();
                match *what {
                    What::Price(minor) => change.price_minor = Some(minor),
                    What::Closed(closed) => change.stop_sell = Some(closed),
                    What::NoArrival(closed) => change.closed_to_arrival = Some(closed),
                    What::NoDeparture(closed) => change.closed_to_departure = Some(closed),
                    What::MinArrival(least) => change.min_los_arrival = Some(least),
                    What::MinThrough(least) => change.min_los_through = Some(least),
                    What::MaxArrival(most) => change.max_los_arrival = Some(most),
                    What::MaxThrough(most) => change.max_los_through = Some(most),
                    What::Only(lengths) => change.exact_los = Some(Lengths::from_bits(lengths)),
                    What::AheadLeast(days) => change.min_advance_days = Some(days),
                    What::AheadMost(days) => change.max_advance_days = Some(days),
                }
                let pairs = kinds.iter().flat_map(|kind| {
                    plans
                        .iter()
                        .map(|plan| (room_type(*kind), rate_plan(*plan)))
                });
                done(self.manager(Set {
                    room_rates: pairs.collect(),
                    from: *first,
                    to: last.tomorrow().unwrap(),
                    weekdays: *weekdays,
                    change,
                }))
            }
            Deed::Sell(tag, wish) => match self.manager(self.sale(wish)) {
                Ok(booked) => {
                    self.sales.insert(*tag, booked.reference);
                    Answer::Done
                }
                Err(failure) => refusal(&failure),
            },
            Deed::Hold(tag, wish) => {
                let id = HoldId(self.house.id());
                self.holds.insert(*tag, id);
                done(self.house.guest(Hold {
                    id,
                    stay: stay(wish),
                    rooms: vec![wanted(wish)],
                    expected_total: None,
                    group: None,
                    code: wish.code.clone(),
                }))
            }
            Deed::Confirm(tag) => {
                let call = booking::Confirm {
                    guest: erika(),
                    ..self.house.confirm_call(self.holds[tag])
                };
                match self.house.guest(call) {
                    Ok(booked) => {
                        self.sales.insert(*tag, booked.reference);
                        Answer::Done
                    }
                    Err(failure) => refusal(&failure),
                }
            }
            Deed::LetGo(tag) => done(self.house.guest(Release {
                id: self.holds[tag],
            })),
            Deed::Cancel(tag) => {
                let call = Cancel {
                    reference: self.sales[tag].clone(),
                    expected_fee: None,
                };
                match self.manager(call) {
                    Ok(cancelled) => Answer::Fee(cancelled.fee.minor),
                    Err(failure) => refusal(&failure),
                }
            }
            Deed::TakeOut(tag, place, why, from, to) => {
                let id = OutageId(self.house.id());
                self.outages.insert(*tag, id);
                done(self.manager(TakeOut {
                    id,
                    room: room(u16::try_from(*place).unwrap()),
                    kind: match why {
                        Out::Order => OutageKind::OutOfOrder,
                        Out::Service => OutageKind::OutOfService,
                        Out::Inventory => OutageKind::OutOfInventory,
                    },
                    nights: Stay::try_new(*from, *to).unwrap(),
                    reason: String::new(),
                }))
            }
            Deed::BringBack(tag) => done(self.manager(BringBack {
                id: self.outages[tag],
            })),
            Deed::Block(tag, kind, rooms, firm, from, to) => {
                let id = BlockId(self.house.id());
                self.blocks.insert(*tag, id);
                let nights = Stay::try_new(*from, *to).unwrap().dates();
                let night =
                    |date| json!({ "date": date, "room_type": room_type(*kind), "rooms": rooms });
                let value = json!({
                    "id": id,
                    "name": "Choir",
                    "code": format!("C{tag}"),
                    "status": if *firm { "definite" } else { "inquired" },
                    "rate_plan": rate_plan(0),
                    "nights": nights.map(night).collect::<Vec<_>>(),
                });
                done(self.manager(block::Put {
                    block: serde_json::from_value(value).unwrap(),
                    contact: None,
                }))
            }
            Deed::EndBlock(tag) => done(self.manager(block::SetStatus {
                id: self.blocks[tag],
                status: BlockStatus::Cancelled,
            })),
            Deed::Allow(kind, first, to, rooms) => done(self.manager(allowance::Set {
                room_types: vec![room_type(*kind)],
                from: *first,
                to: *to,
                weekdays: [true; 7],
                rooms: *rooms,
            })),
            Deed::Wait(seconds) => {
                self.house.clock.forward(*seconds);
                Answer::Done
            }
        }
    }

    fn asked(&mut self, question: &Question) -> Answer {
        match question {
            Question::Price(wish) => self.price(wish),
            Question::Count(kind, night) => Answer::Tally(self.count(*kind, *night)),
            Question::Fee(wish, at) => self.fee(wish, *at),
        }
    }
}
