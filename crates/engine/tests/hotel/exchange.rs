//! What prices are told in besides the hotel's own currency.

use keyrack_contract::call::exchange::{Load, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::{ExchangeRate, RateSource};
use keyrack_domain::{Currency, Money};
use keyrack_engine::Clock;

use crate::support::{House, anna};

/// The form of the bank's daily list, with three currencies.
fn list(day: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">
<gesmes:subject>Reference rates</gesmes:subject>
<Cube><Cube time='{day}'><Cube currency='USD' rate='1.0876'/><Cube currency='JPY' rate='163.45'/>
<Cube currency='GBP' rate='0.83215'/></Cube></Cube></gesmes:Envelope>"
    )
}

fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

fn run<C: keyrack_engine::Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

fn load(day: &str, codes: &[&str]) -> Load {
    Load {
        list: list(day),
        currencies: codes.iter().map(|code| currency(code)).collect(),
    }
}

fn rates(house: &House) -> Vec<ExchangeRate> {
    house.engine.profile().unwrap().property.exchange.clone()
}

fn manual(house: &House, code: &str, rate: &str, source: &str) -> ExchangeRate {
    ExchangeRate {
        currency: currency(code),
        rate: rate.parse().unwrap(),
        source: RateSource::Manual(source.to_owned()),
        at: house.clock.now(),
    }
}

#[test]
fn the_banks_list_sets_the_currencies_that_are_wanted() {
    let house = House::with(1, 0);
    let loaded = run(&house, load("2026-11-20", &["JPY", "KWD", "EUR"])).unwrap();
    assert_eq!(loaded.taken, [Currency::JPY]);
    assert_eq!(loaded.missing, [Currency::KWD]);
    let known = rates(&house);
    assert_eq!(known.len(), 1);
    assert_eq!(known[0].source, RateSource::Ecb);
    // Four in the afternoon where the bank is.
    assert_eq!(known[0].at.to_string(), "2026-11-20T15:00:00Z");
    let about = known[0].about(Money::new(42_000, Currency::EUR));
    assert_eq!(about, Some(Money::new(68_649, Currency::JPY)));
    // The same currencies again the next day; an older list is refused then.
    let next = list("2026-11-23").replace("163.45", "164");
    run(
        &house,
        Load {
            list: next,
            currencies: vec![],
        },
    )
    .unwrap();
    assert_eq!(rates(&house)[0].rate.to_string(), "164");
    let older = run(&house, load("2026-11-20", &[])).unwrap_err();
    assert_eq!(older.field.as_deref(), Some("date"));
    house.rebuilt_is_the_same();
}

#[test]
fn rates_set_by_hand_keep_their_source_and_are_never_of_later() {
    let house = House::with(1, 0);
    let mut yen = manual(&house, "JPY", "160.5", " Our bank ");
    yen.at += jiff::SignedDuration::from_hours(48);
    run(
        &house,
        Put {
            rates: vec![yen, manual(&house, "USD", "1.1", "Our bank")],
        },
    )
    .unwrap();
    let known = rates(&house);
    assert_eq!(known[0].source, RateSource::Manual("Our bank".to_owned()));
    assert!(known[0].at <= house.clock.now());
    house.rebuilt_is_the_same();
    run(&house, Put { rates: vec![] }).unwrap();
    assert!(rates(&house).is_empty());
}

#[test]
fn what_is_no_rate_is_refused_and_the_rates_in_use_stand() {
    let house = House::with(1, 0);
    run(&house, load("2026-11-20", &["JPY"])).unwrap();
    let one = |code: &str, source: &str| manual(&house, code, "1.5", source);
    let wrong = [
        ("currency", vec![one("EUR", "x")]),
        ("currency", vec![one("USD", "x"), one("USD", "y")]),
        ("source", vec![one("USD", "  ")]),
        ("source", vec![one("USD", &"x".repeat(61))]),
    ];
    let before = rates(&house);
    for (part, rates) in wrong {
        let failure = run(&house, Put { rates }).unwrap_err();
        let field = failure.field.as_deref();
        assert_eq!((failure.code, field), (Code::ExchangeInvalid, Some(part)));
    }
    let bomb = list("2026-11-21").replacen(
        "<gesmes:Envelope",
        "<!DOCTYPE x [<!ENTITY a \"1\">]><gesmes:Envelope",
        1,
    );
    for text in [String::new(), "<html/>".to_owned(), bomb] {
        let failure = run(
            &house,
            Load {
                list: text,
                currencies: vec![],
            },
        )
        .unwrap_err();
        assert_eq!(failure.field.as_deref(), Some("file"));
    }
    let huge = "x".repeat(256 * 1024 + 1);
    house.refused(Code::TooLarge, || {
        run(
            &house,
            Load {
                list: huge,
                currencies: vec![],
            },
        )
    });
    house.refused(Code::RoleDenied, || house.desk(Put { rates: vec![] }));
    assert_eq!(rates(&house), before);
}
