//! Profiles that turn out to be one person's, merged and taken apart again, on two desks at once.

use keyrack_contract::Code;
use keyrack_contract::call::guest::{Correct, GuestView, List, Listed, Merge, Read, Unmerge, Why};
use keyrack_contract::call::reservation;
use keyrack_domain::GuestId;
use keyrack_domain::guest::{Consent, Guest};
use keyrack_engine::Limits;

use crate::desk::Pair;
use crate::support::{DOUBLE, House, ben, stay};

fn guest_of(house: &House, last: &str, email: &str, from: i64) -> GuestId {
    let mut sale = house.sale(DOUBLE, stay(from, 1));
    sale.guest = Guest {
        first_name: "Ada".into(),
        last_name: last.into(),
        email: email.into(),
        ..Guest::default()
    };
    let id = house.desk(sale).unwrap().reservations[0];
    house
        .engine
        .ask(&ben(), &reservation::Read { id })
        .unwrap()
        .guest_id
}

fn view(house: &House, id: GuestId) -> GuestView {
    house.engine.ask(&ben(), &Read { id }).unwrap()
}

fn listed(house: &House) -> Vec<GuestId> {
    let call = List {
        limit: 100,
        ..List::default()
    };
    let Listed { guests, count } = house.engine.ask(&ben(), &call).unwrap();
    assert_eq!(usize::try_from(count).unwrap(), guests.len());
    guests.into_iter().map(|line| line.id).collect()
}

#[test]
fn merged_profiles_show_their_stays_under_one_and_come_apart_again() {
    let house = House::with(6, 1);
    let one = guest_of(&house, "Winter", "ada@example.org", 1);
    let other = guest_of(&house, "Wintre", "ADA@example.org", 5);
    let third = guest_of(&house, "Sommer", "", 9);
    let hint = &view(&house, one).alike;
    assert_eq!((hint.len(), hint[0].id), (1, other));
    assert_eq!(hint[0].why, [Why::Email, Why::Name]);

    house
        .desk(Merge {
            keep: one,
            merge: other,
        })
        .unwrap();
    let merged = view(&house, other);
    assert_eq!((merged.id, merged.stays.len()), (one, 2));
    assert_eq!(merged.merged[0].id, other);
    assert_eq!(merged.alike, []);
    assert_eq!(listed(&house).len(), 2);
    // Again, either way round, and with itself: they are one already.
    for (keep, merge) in [(one, other), (other, one), (one, one)] {
        house.refused(Code::GuestSame, || house.desk(Merge { keep, merge }));
    }
    // Whoever is merged brings those who were merged into them.
    house
        .desk(Merge {
            keep: third,
            merge: other,
        })
        .unwrap();
    assert_eq!(
        (view(&house, other).id, view(&house, one).stays.len()),
        (third, 3)
    );
    house.desk(Unmerge { id: one }).unwrap();
    assert_eq!(
        (view(&house, other).id, view(&house, third).stays.len()),
        (one, 1)
    );
    house.desk(Unmerge { id: other }).unwrap();
    assert_eq!(listed(&house).len(), 3);
    house.rebuilt_is_the_same();
    let nobody = GuestId(house.id());
    house.refused(Code::GuestUnknown, || {
        house.desk(Merge {
            keep: one,
            merge: nobody,
        })
    });
    house.refused(Code::GuestUnknown, || house.desk(Unmerge { id: nobody }));
}

#[test]
fn preferences_of_two_desks_add_up_and_consents_can_be_taken_back() {
    let mut pair = Pair::new(6, 1, Limits::default());
    let id = guest_of(&pair.server, "Winter", "", 1);
    pair.back();
    pair.cut();
    let correct = |house: &House, words: &[&str], consent: bool| {
        let call = Correct {
            id,
            guest: view(house, id).guest,
            preferences: Some(words.iter().map(|word| (*word).to_owned()).collect()),
            notes: None,
            consents: [(Consent::Newsletter, consent)].into(),
        };
        house.desk(call).unwrap();
    };
    correct(&pair.server, &["high floor"], true);
    correct(&pair.desk, &["far from the lift", "high floor"], true);
    pair.back();
    for house in [&pair.server, &pair.desk] {
        let about = view(house, id);
        assert_eq!(about.preferences.len(), 2);
        assert!(about.consents[&Consent::Newsletter]);
    }
    correct(&pair.server, &["high floor"], false);
    let about = view(&pair.server, id);
    assert_eq!(
        (
            about.preferences.len(),
            about.consents[&Consent::Newsletter]
        ),
        (1, false)
    );
    pair.server.refused(Code::GuestPreferences, || {
        pair.server.desk(Correct {
            id,
            guest: about.guest.clone(),
            preferences: Some([String::new()].into()),
            notes: None,
            consents: Default::default(),
        })
    });
}

/// The law: whatever two desks merge and take apart while they do not hear of each other, in
/// whatever order, they come to the same; each profile stands under exactly one, and that one under
/// itself.
#[test]
fn merges_of_two_desks_in_any_order_come_to_the_same_and_make_no_ring() {
    let mut pair = Pair::new(8, 1, Limits::default());
    let all: Vec<GuestId> = (0..5)
        .map(|n| guest_of(&pair.server, &format!("Winter {n}"), "", n))
        .collect();
    pair.back();
    // The shortest ring of all, first.
    pair.cut();
    pair.server
        .desk(Merge {
            keep: all[0],
            merge: all[1],
        })
        .unwrap();
    pair.desk
        .desk(Merge {
            keep: all[1],
            merge: all[0],
        })
        .unwrap();
    pair.back();
    same(&pair, &all);
    assert_eq!(view(&pair.desk, all[1]).stays.len(), 2);
    for _ in 0..12 {
        pair.cut();
        for house in [&pair.server, &pair.desk] {
            for _ in 0..2 {
                let (keep, merge) = (*house.dice.pick(&all), *house.dice.pick(&all));
                let done = if house.dice.below(4) == 0 {
                    house.desk(Unmerge { id: merge })
                } else {
                    house.desk(Merge { keep, merge })
                };
                if let Err(failure) = done {
                    assert_eq!(failure.code, Code::GuestSame);
                }
            }
        }
        pair.back();
        same(&pair, &all);
    }
    pair.server.rebuilt_is_the_same();
    pair.desk.rebuilt_is_the_same();
}

fn same(pair: &Pair, all: &[GuestId]) {
    let roots: Vec<GuestId> = all.iter().map(|id| view(&pair.server, *id).id).collect();
    let theirs: Vec<GuestId> = all.iter().map(|id| view(&pair.desk, *id).id).collect();
    assert_eq!(roots, theirs);
    assert_eq!(listed(&pair.server), listed(&pair.desk));
    let stays: usize = listed(&pair.server)
        .iter()
        .map(|id| {
            let about = view(&pair.server, *id);
            assert_eq!(about.id, *id, "a profile that is listed stands for itself");
            about.stays.len()
        })
        .sum();
    assert_eq!(stays, all.len(), "every stay is shown, and once");
}
