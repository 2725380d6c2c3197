#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::{Kind, find, put, remove};
use crate::testing::{commit, date, fresh, reservation};
use crate::{Read, StoreError};

fn names(read: &Read<'_>, text: &str) -> Vec<u128> {
    let found = find(read, text, date("2027-05-01"), 10).unwrap();
    found.iter().map(|found| found.id.as_u128()).collect()
}

#[test]
fn words_are_found_begun_respelt_or_mistyped_nearest_first() {
    let (_folder, mut database) = fresh();
    commit(&mut database, |write| {
        let people = [
            (1, "Müller Zoë"),
            (2, "Mueller Jan"),
            (3, "Moller Kai"),
            (4, "Wójcik Łukasz"),
            (5, "Weiß Anna"),
            (6, "Иванов Пётр"),
        ];
        for (number, name) in people {
            put(
                write,
                Kind::Guest,
                Uuid::from_u128(number),
                &[name],
                &["+49 (171) 234 567"],
            )?;
        }
        put(
            write,
            Kind::Reservation,
            Uuid::from_u128(9),
            &["A7 412 X9QF3M late arrival"],
            &[],
        )?;
        let as_set = |text| names(write, text).into_iter().collect::<BTreeSet<_>>();
        assert_eq!(as_set("muller"), BTreeSet::from([1, 2, 3]));
        assert_eq!(names(write, "muller")[0], 1, "the very word comes first");
        assert_eq!(as_set("MÜLLER z"), BTreeSet::from([1]));
        assert_eq!(names(write, "wojcik"), [4]);
        assert_eq!(names(write, "wojick lukas"), [4]);
        assert_eq!(names(write, "weiss"), [5]);
        assert_eq!(names(write, "ivanov"), [6]);
        assert_eq!(names(write, "0171 234567 "), [6, 5, 4, 3, 2, 1]);
        assert_eq!(names(write, "+49171/234567"), [6, 5, 4, 3, 2, 1]);
        assert_eq!(names(write, "x9qf"), [9]);
        assert_eq!(names(write, "x8qf3m"), [9]);
        assert_eq!(
            names(write, "late muller"),
            [0_u128; 0],
            "every word has to be there"
        );
        assert_eq!(names(write, "\u{E000}ller"), [0_u128; 0]);
        Ok(())
    });
}

#[test]
fn of_many_the_guests_who_are_here_come_first() {
    let (_folder, mut database) = fresh();
    commit(&mut database, |write| {
        for number in 1..100 {
            let mut row = reservation(number, "2027-08-01", 2);
            if number == 7 {
                row.status = keyrack_domain::reservation::Status::InHouse;
            }
            crate::testing::put(write, &row, None)?;
            put(write, Kind::Guest, row.guest.0, &["Schmidt"], &[])?;
        }
        assert_eq!(names(write, "schm")[0], 2_007);
        Ok(())
    });
}

/// One slip, at a place and of a kind.
fn slipped(word: &str, place: usize, kind: u8, letter: char) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let place = place % letters.len();
    match kind {
        0 => letters[place] = letter,
        1 => letters.insert(place, letter),
        2 => drop(letters.remove(place)),
        _ => {
            let other = (place + 1).min(letters.len() - 1);
            letters.swap(place, other);
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// The law: one slip in a word of five letters or more, and it is found all the same.
    #[test]
    fn one_slip_in_a_word_of_five_letters_finds_it(
        words in proptest::collection::btree_set("[a-zäöüłéžñ]{5,10}", 1..12),
        slips in proptest::collection::vec((0_usize..12, 0_usize..10, 0_u8..4, "[a-z]"), 24),
    ) {
        let (_folder, mut database) = fresh();
        let words: Vec<String> = words.into_iter().collect();
        let failed = commit(&mut database, |write| {
            for (number, word) in words.iter().enumerate() {
                put(write, Kind::Guest, Uuid::from_u128(number as u128 + 1), &[word], &[])?;
            }
            let mut failed = None;
            for (which, place, kind, letter) in &slips {
                let number = which % words.len();
                let typed = slipped(&words[number], *place, *kind, letter.chars().next().unwrap());
                if !names_all(write, &typed)?.contains(&(number as u128 + 1)) {
                    failed = Some((words[number].clone(), typed));
                }
            }
            Ok(failed)
        });
        prop_assert_eq!(failed, None);
    }

    /// Whatever was put and taken away in whatever order, nothing of it stays behind.
    #[test]
    fn what_is_taken_away_leaves_nothing_in_the_index(
        steps in proptest::collection::vec((1_u128..6, "[a-zé ]{0,24}"), 1..30),
    ) {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for (number, text) in &steps {
                put(write, Kind::Guest, Uuid::from_u128(*number), &[text], &[])?;
            }
            for number in 1..6 {
                remove(write, Uuid::from_u128(number))?;
            }
            assert_eq!(write.count("SELECT count(*) FROM finding_term /* all */", [])?, 0);
            write.run("INSERT INTO finding_word (finding_word) VALUES ('integrity-check')", [])?;
            Ok(())
        });
    }
}

fn names_all(read: &Read<'_>, text: &str) -> Result<BTreeSet<u128>, StoreError> {
    let found = find(read, text, date("2027-05-01"), 1_000)?;
    Ok(found.iter().map(|found| found.id.as_u128()).collect())
}

#[test]
fn an_address_is_found_by_its_name_and_the_very_one_comes_first() {
    let (_folder, mut database) = fresh();
    commit(&mut database, |write| {
        let add = |number: u128, address: &str| {
            put(write, Kind::Guest, Uuid::from_u128(number), &[address], &[])
        };
        add(1, "erika.muster@example.org")?;
        add(2, "erika.muster@example.net")?;
        add(3, "erika.other@example.org")?;
        assert_eq!(names(write, "erika.muster@example.org"), [1, 2]);
        assert_eq!(names(write, "Erika.Muster@example.net")[0], 2);
        assert_eq!(names(write, "@example.net"), [2]);
        // Where a name is everybody's, the place has to fit.
        for number in 10..40 {
            add(number, &format!("info@house{number}.org"))?;
        }
        assert_eq!(names(write, "info@house17")[0], 17);
        Ok(())
    });
}
