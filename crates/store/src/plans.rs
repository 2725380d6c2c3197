//! How SQLite carries out what is asked while people wait. The plans are kept beside the migrations in
//! `plans.txt`, so that a lost index shows as a changed line.

use keyrack_domain::Date;
use keyrack_domain::reservation::Status;

use crate::testing::{Plan, at, commit, date, fresh, id, nights, plans_of, put, reservation};
use crate::{
    Read, StoreError, chart, finding, guest, hold, outage, oversold, rate_day,
    reservation as stays, room_day, service_day, slice, trace, turnaway,
};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations/plans.txt");

/// Tables that grow with every stay and every day of prices.
const GROWING: [&str; 10] = [
    "reservation",
    "slice",
    "rate_day",
    "oversold",
    "guest",
    "hold",
    "trace",
    "room_day",
    "service_day",
    "turnaway",
];

type Ask = fn(&Read<'_>, Date, Date) -> Result<(), StoreError>;

/// What is asked in a request, by its name.
const ASKED: &[(&str, Ask)] = &[
    ("rate_day::range", |read, from, to| {
        rate_day::range(read, from, to).map(drop)
    }),
    ("rate_day::of", |read, from, to| {
        rate_day::of(read, id(1), id(1), from, to).map(drop)
    }),
    ("slice::of", |read, _, _| slice::of(read, id(1)).map(drop)),
    ("slice::range", |read, from, to| {
        slice::range(read, from, to).map(drop)
    }),
    ("slice::in_room", |read, from, to| {
        slice::in_room(read, id(1), from, to).map(drop)
    }),
    ("slice::double_claims", |read, _, _| {
        slice::double_claims(read).map(drop)
    }),
    ("oversold::of", |read, _, _| {
        oversold::of(read, id(1)).map(drop)
    }),
    ("oversold::range", |read, from, to| {
        oversold::range(read, from, to).map(drop)
    }),
    ("reservation::get", |read, _, _| {
        stays::get(read, id(1)).map(drop)
    }),
    ("reservation::brief", |read, _, _| {
        stays::brief(read, id(1)).map(drop)
    }),
    ("reservation::briefs_of_guest", |read, _, _| {
        stays::briefs_of_guest(read, id(1), 5).map(drop)
    }),
    ("reservation::by_token", |read, _, _| {
        stays::by_token(read, "x").map(drop)
    }),
    ("reservation::by_reference", |read, _, _| {
        stays::by_reference(read, "A-1").map(drop)
    }),
    ("reservation::by_reference_start", |read, _, _| {
        stays::by_reference_start(read, "A", 5).map(drop)
    }),
    ("reservation::of_booking", |read, _, _| {
        stays::of_booking(read, id(1)).map(drop)
    }),
    ("reservation::of_guest", |read, _, _| {
        stays::of_guest(read, id(1), 5).map(drop)
    }),
    ("reservation::of_company", |read, _, _| {
        stays::of_company(read, id(1), 5).map(drop)
    }),
    ("reservation::departed_of_company", |read, from, to| {
        stays::departed_of_company(read, id(1), from, to).map(drop)
    }),
    ("reservation::due_in", |read, from, _| {
        stays::due_in(read, from).map(drop)
    }),
    ("reservation::in_house", |read, _, _| {
        stays::in_house(read).map(drop)
    }),
    ("reservation::in_house_in", |read, _, _| {
        stays::in_house_in(read, id(1)).map(drop)
    }),
    ("reservation::arriving", |read, from, to| {
        stays::arriving(read, Status::Confirmed, from, to).map(drop)
    }),
    ("reservation::departed_on", |read, from, _| {
        stays::departed_on(read, from).map(drop)
    }),
    ("reservation::overlapping", |read, from, to| {
        stays::overlapping(read, from, to).map(drop)
    }),
    ("reservation::contested", |read, _, _| {
        stays::contested(read).map(drop)
    }),
    ("reservation::oversold", |read, from, _| {
        stays::oversold(read, from).map(drop)
    }),
    ("reservation::with_status", |read, from, _| {
        stays::with_status(read, Status::Confirmed, from).map(drop)
    }),
    ("reservation::newest", |read, _, _| {
        stays::newest(read, 5).map(drop)
    }),
    ("guest::get", |read, _, _| guest::get(read, id(1)).map(drop)),
    ("guest::find", |read, _, _| {
        guest::find(read, "ada", 5).map(drop)
    }),
    ("finding::find", |read, from, _| {
        finding::find(read, "ada", from, 5).map(drop)
    }),
    ("chart::window", |read, from, to| {
        chart::window(read, from, to).map(drop)
    }),
    ("hold::get", |read, _, _| hold::get(read, id(1)).map(drop)),
    ("hold::by_token", |read, _, _| {
        hold::by_token(read, &[1]).map(drop)
    }),
    ("hold::live", |read, _, _| hold::live(read, at(0)).map(drop)),
    ("hold::expired", |read, _, _| {
        hold::expired(read, at(0)).map(drop)
    }),
    ("outage::get", |read, _, _| {
        outage::get(read, id(1)).map(drop)
    }),
    ("outage::since", |read, from, _| {
        outage::since(read, from).map(drop)
    }),
    ("trace::of", |read, _, _| trace::of(read, id(1)).map(drop)),
    ("trace::due", |read, from, _| {
        trace::due(read, from).map(drop)
    }),
    ("room_day::on", |read, from, _| {
        room_day::on(read, from).map(drop)
    }),
    ("service_day::of", |read, _, _| {
        service_day::of(read, id(1)).map(drop)
    }),
    ("service_day::on", |read, from, _| {
        service_day::on(read, from).map(drop)
    }),
    ("service_day::since", |read, from, _| {
        service_day::since(read, from).map(drop)
    }),
    ("turnaway::range", |read, from, to| {
        turnaway::range(read, from, to, 5).map(drop)
    }),
    ("turnaway::counts", |read, from, to| {
        turnaway::counts(read, from, to).map(drop)
    }),
    ("turnaway::day_of", |read, _, _| {
        turnaway::day_of(read, id(1)).map(drop)
    }),
    ("turnaway::count_on", |read, from, _| {
        turnaway::count_on(read, from, keyrack_domain::turnaway::TurnawaySource::Web).map(drop)
    }),
];

/// Every plan, by who asks; and the indexes that hold a part of their table only.
fn plans() -> (Vec<(&'static str, Vec<Plan>)>, Vec<String>) {
    let (_folder, mut database) = fresh();
    let row = reservation(1, "2026-03-01", 3);
    commit(&mut database, |write| put(write, &row, None));
    assert_eq!(nights(&row, None).len(), 3);
    let (from, to) = (date("2026-03-01"), date("2026-04-01"));
    let write = database.writer.transaction().unwrap();
    let partial = write.many(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %' /* all */",
        [],
        |row| row.get(0),
    );
    let partial = partial.unwrap();
    let mut plans = Vec::new();
    for (name, ask) in ASKED {
        let own = plans_of(|| ask(&write, from, to).unwrap());
        assert!(!own.is_empty(), "{name} asked nothing");
        plans.push((*name, own));
    }
    (plans, partial)
}

/// Why a step is a full reading of a growing table; `None` where it is not.
fn fault(plan: &Plan, step: &str, partial: &[String]) -> Option<String> {
    let words: Vec<&str> = step.split(' ').collect();
    let [scan, table, rest @ ..] = words.as_slice() else {
        return None;
    };
    let alias = |name: &&&str| {
        [format!(" {name} AS {table} "), format!(" {name} {table} ")]
            .iter()
            .any(|named| format!("{} ", plan.sql).contains(named))
    };
    let grows = GROWING.contains(table) || GROWING.iter().any(|name| alias(&name));
    let of_a_part = rest
        .iter()
        .any(|word| partial.iter().any(|name| name == word));
    let sorted = plan.steps.iter().any(|step| step.contains("TEMP B-TREE"));
    let few = plan.sql.contains(" LIMIT ") && !sorted;
    let whole = *scan == "SCAN" && grows && !of_a_part && !few;
    whole.then(|| format!("{step}: {}", plan.sql))
}

#[test]
fn no_request_reads_a_growing_table_whole() {
    let (plans, partial) = plans();
    let mut faults = Vec::new();
    for (name, plans) in &plans {
        for plan in plans {
            let own = plan
                .steps
                .iter()
                .filter_map(|step| fault(plan, step, &partial));
            faults.extend(own.map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn plans_are_those_that_are_kept() {
    let (plans, _) = plans();
    let mut text = String::from("# How SQLite carries out what is asked in a request.\n");
    for (name, plans) in plans {
        text.push_str(&format!("\n{name}\n"));
        for plan in plans {
            // What is read from a row says nothing of how the row is found.
            let from = plan.sql.find(" FROM ").map_or(0, |at| at + 1);
            text.push_str(&format!("  {}\n", &plan.sql[from..]));
            for step in plan.steps {
                text.push_str(&format!("    {step}\n"));
            }
        }
    }
    if std::env::var_os("KEYRACK_WRITE_FIXTURES").is_some() {
        std::fs::write(KEPT, &text).unwrap();
    }
    let kept = std::fs::read_to_string(KEPT).unwrap_or_default();
    assert!(
        kept == text,
        "a plan has changed; if it is as good, run this once with KEYRACK_WRITE_FIXTURES=1\n{text}"
    );
}

/// The test is worth what it finds.
#[test]
fn a_scan_of_a_growing_table_is_found() {
    let plan = |sql: &str, step: &str| Plan {
        sql: sql.to_owned(),
        steps: vec![step.to_owned()],
    };
    let partial = vec!["reservation_contested".to_owned()];
    for (sql, step, whole) in [
        ("SELECT id FROM reservation", "SCAN reservation", true),
        (
            "SELECT id FROM reservation ORDER BY arrival",
            "SCAN reservation USING INDEX reservation_arrival",
            true,
        ),
        ("SELECT r.id FROM reservation AS r", "SCAN r", true),
        (
            "SELECT id FROM reservation ORDER BY id LIMIT 5",
            "SCAN reservation",
            false,
        ),
        (
            "SELECT id FROM reservation WHERE contested = 1",
            "SCAN reservation USING INDEX reservation_contested",
            false,
        ),
        (
            "SELECT date FROM rate_day WHERE date >= ?1",
            "SEARCH rate_day USING INDEX rate_day_date (date>?)",
            false,
        ),
        ("SELECT id FROM room", "SCAN room", false),
    ] {
        let plan = plan(sql, step);
        assert_eq!(fault(&plan, step, &partial).is_some(), whole, "{sql}");
    }
}
