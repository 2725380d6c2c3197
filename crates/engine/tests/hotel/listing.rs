//! The list of bookings: totals, days by the hotel's clock, kept filters, files read back.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use keyrack_contract::Code;
use keyrack_contract::call::listing::{
    Days, Export, Filter, Filters, Forget, Format, Keep, List, Listed,
};
use keyrack_contract::call::reservation::Cancel;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Status;

use crate::support::{DOUBLE, House, ben, day, stay};

fn list(house: &House, filter: Filter) -> Listed {
    let call = List {
        filter,
        limit: 100,
        ..List::default()
    };
    house.engine.ask(&ben(), &call).unwrap()
}

#[test]
fn totals_leave_out_what_was_given_up_and_days_include_their_last() {
    let house = House::with(6, 1);
    for from in [1, 2, 5] {
        house.sell(DOUBLE, stay(from, 2)).unwrap();
    }
    let gone = house.sell(DOUBLE, stay(2, 3)).unwrap();
    house
        .desk(Cancel {
            id: gone,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    let all = list(&house, Filter::default());
    assert_eq!((all.count, all.nights, all.lines.len()), (4, 6, 4));
    let arriving = Filter {
        arrival: Days {
            from: Some(day(1)),
            to: Some(day(2)),
        },
        statuses: vec![Status::Confirmed],
        ..Filter::default()
    };
    let found = list(&house, arriving);
    assert_eq!((found.count, found.nights), (2, 4));
    let today = Days {
        from: Some(day(0)),
        to: Some(day(0)),
    };
    let made = Filter {
        created: today,
        ..Filter::default()
    };
    assert_eq!(list(&house, made).count, 4);
    house.refused(Code::RangeInvalid, || {
        house.engine.ask(&ben(), &List::default())
    });
}

#[test]
fn a_kept_filter_is_its_owners_and_never_holds_what_was_searched_for() {
    let house = House::with(6, 1);
    let keep = |name: &str| Keep {
        name: name.to_owned(),
        filter: Filter {
            text: "Winter".into(),
            arrival: Days {
                from: Some(0),
                to: Some(7),
            },
            ..Filter::default()
        },
    };
    house.desk(keep("Next week")).unwrap();
    house.desk(keep("Next week")).unwrap();
    let kept = house.engine.ask(&ben(), &Filters {}).unwrap().filters;
    assert_eq!(kept.len(), 1);
    assert_eq!((&*kept[0].1.text, kept[0].1.arrival.to), ("", Some(7)));
    let others = house
        .engine
        .ask(&keyrack_engine::Caller::System, &Filters {})
        .unwrap();
    assert_eq!(others.filters, []);
    house.refused(Code::FilterName, || house.desk(keep("  ")));
    house
        .desk(Forget {
            name: "Next week".into(),
        })
        .unwrap();
    assert_eq!(house.engine.ask(&ben(), &Filters {}).unwrap().filters, []);
}

#[test]
fn an_export_holds_the_filtered_rows_and_runs_no_formula() {
    let house = House::with(6, 1);
    let mut sale = house.sale(DOUBLE, stay(3, 2));
    sale.guest = Guest {
        last_name: "=1+1".into(),
        ..Guest::default()
    };
    house.desk(sale).unwrap();
    house.sell(DOUBLE, stay(9, 1)).unwrap();
    let export = |format| {
        let call = Export {
            list: List {
                filter: Filter {
                    arrival: Days {
                        from: Some(day(3)),
                        to: Some(day(3)),
                    },
                    ..Filter::default()
                },
                ..List::default()
            },
            format,
            language: "en".into(),
        };
        let file = house.engine.ask(&ben(), &call).unwrap();
        (file.name, BASE64_STANDARD.decode(file.content).unwrap())
    };
    let only = list(&house, Filter::default());
    let line = only
        .lines
        .iter()
        .find(|line| line.stay == stay(3, 2))
        .unwrap();
    let price = format!(",{}.{:02}", line.total.minor / 100, line.total.minor % 100);
    let (name, bytes) = export(Format::Csv);
    let text = String::from_utf8(bytes).unwrap();
    assert!(name.ends_with(".csv") && text.starts_with('\u{FEFF}'));
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.contains(",'=1+1,") && text.contains(&price), "{text}");
    let (name, bytes) = export(Format::Xlsx);
    assert!(name.ends_with(".xlsx") && bytes.starts_with(b"PK"));
}
