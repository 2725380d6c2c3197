//! The laws of merging, over random histories of several desks.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{actor, pull, reservation, value};
use crate::{Document, DocumentClass, EditError, Heads, Place};

const DESKS: usize = 4;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    Set {
        desk: usize,
        field: &'static str,
        value: i64,
    },
    Stay {
        desk: usize,
        version: i64,
    },
    Put {
        desk: usize,
        key: u8,
        value: Option<i64>,
    },
    Log {
        desk: usize,
    },
    Text {
        desk: usize,
        at: u8,
        word: String,
    },
    /// A form that was opened `ago` steps before is saved.
    Late {
        desk: usize,
        ago: usize,
        value: i64,
    },
    /// `to` hears what `from` knows.
    Hear {
        to: usize,
        from: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let desk = 0..DESKS;
    prop_oneof![
        (
            desk.clone(),
            prop::sample::select(vec!["number", "channel", "guest"]),
            0..4_i64
        )
            .prop_map(|(desk, field, value)| Step::Set { desk, field, value }),
        (desk.clone(), 0..100_i64).prop_map(|(desk, version)| Step::Stay { desk, version }),
        (desk.clone(), 0..3_u8, prop::option::of(0..4_i64))
            .prop_map(|(desk, key, value)| Step::Put { desk, key, value }),
        desk.clone().prop_map(|desk| Step::Log { desk }),
        (desk.clone(), any::<u8>(), "[a-z ]{0,6}").prop_map(|(desk, at, word)| Step::Text {
            desk,
            at,
            word
        }),
        (desk.clone(), 0..6_usize, 0..4_i64).prop_map(|(desk, ago, value)| Step::Late {
            desk,
            ago,
            value
        }),
        (desk.clone(), desk).prop_map(|(to, from)| Step::Hear { to, from }),
    ]
}

/// A whole stay whose every part names its version, so that a mixture shows.
fn stay(version: i64) -> Value {
    let slices = (0..3).map(|night| json!({"night": night, "version": version}));
    json!({"version": version, "slices": slices.collect::<Vec<_>>(), "rights": [version, version]})
}

/// Runs the steps and returns the desks and every change made, in the order made.
fn run(steps: &[Step]) -> (Vec<Document>, Vec<Vec<u8>>) {
    let mut desks: Vec<_> = (1..).take(DESKS).map(reservation).collect();
    let mut shown: Vec<Vec<Heads>> = desks.iter().map(|desk| vec![desk.heads()]).collect();
    let mut made = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let change = match step {
            Step::Set { desk, field, value } => {
                desks[*desk].edit::<EditError>(|edit| edit.set(field, &json!(value)))
            }
            Step::Stay { desk, version } => {
                desks[*desk].edit(|edit| edit.set("stay", &stay(*version)))
            }
            Step::Put { desk, key, value } => desks[*desk].edit(|edit| match value {
                Some(value) => edit.put("rooms", &key.to_string(), &json!(value)),
                None => edit.remove("rooms", &key.to_string()),
            }),
            Step::Log { desk } => desks[*desk].edit(|edit| {
                edit.put("events", &format!("{desk}-{number}"), &json!({"n": number}))
            }),
            Step::Text { desk, at, word } => {
                let mut text: Vec<char> = value(&desks[*desk])["notes"]
                    .as_str()
                    .unwrap()
                    .chars()
                    .collect();
                let at = usize::from(*at) % (text.len() + 1);
                let end = (at + word.len() % 3).min(text.len());
                text.splice(at..end, word.chars());
                desks[*desk].edit(|edit| edit.text("notes", &text.iter().collect::<String>()))
            }
            Step::Late { desk, ago, value } => {
                let heads = &shown[*desk];
                let heads = heads[heads.len().saturating_sub(ago + 1)].clone();
                desks[*desk].edit_at(&heads, |edit| {
                    edit.set("channel", &json!(value))?;
                    edit.text("notes", &format!("late {value}"))?;
                    edit.set("stay", &stay(1000 + value))
                })
            }
            Step::Hear { to, from } => {
                let from = desks[*from].clone();
                pull(&mut desks[*to], &from);
                Ok(None)
            }
        };
        made.extend(change.unwrap().map(|change| change.bytes));
        for (desk, shown) in desks.iter().zip(&mut shown) {
            shown.push(desk.heads());
        }
    }
    (desks, made)
}

fn open(snapshot: Option<&[u8]>, changes: &[Vec<u8>]) -> Document {
    let changes = changes.iter().map(Vec::as_slice);
    Document::open(DocumentClass::Reservation, &actor(9), snapshot, changes).unwrap()
}

fn same(one: &Document, two: &Document) {
    assert_eq!(one.heads(), two.heads());
    assert_eq!(value(one), value(two));
    assert_eq!(one.conflicts().unwrap(), two.conflicts().unwrap());
    assert_eq!((one.waiting(), two.waiting()), (0, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn order_and_repeats_do_not_matter(
        steps in prop::collection::vec(step(), 1..40),
        shuffle in any::<u64>(),
    ) {
        let (desks, made) = run(&steps);
        let all = open(None, &made);

        let mut forwards = reservation(8);
        desks.iter().for_each(|desk| pull(&mut forwards, desk));
        let mut backwards = reservation(9);
        desks.iter().rev().for_each(|desk| pull(&mut backwards, desk));
        same(&forwards, &backwards);
        same(&forwards, &all);

        // One by one, shuffled, each twice: those that come too early wait.
        let mut shuffled = made.clone();
        shuffled.extend(made.iter().cloned());
        let mut seed = shuffle;
        for at in (1..shuffled.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(at, (seed >> 33) as usize % (at + 1));
        }
        let mut trickled = reservation(7);
        for change in &shuffled {
            trickled.apply_changes([change.as_slice()]).unwrap();
        }
        same(&trickled, &all);

        // What a desk saw can be read where everything is known.
        for desk in &desks {
            prop_assert_eq!(all.value_at(&desk.heads()).unwrap(), Some(value(desk)));
        }

        // Nothing is new the second time.
        let again = trickled.apply_changes(made.iter().map(Vec::as_slice)).unwrap();
        prop_assert!(!again.moved());
    }

    #[test]
    fn a_snapshot_and_its_tail_are_the_whole(
        steps in prop::collection::vec(step(), 1..40),
        cut in any::<prop::sample::Index>(),
    ) {
        let (_, made) = run(&steps);
        let all = open(None, &made);
        let at = cut.index(made.len() + 1);
        let snapshot = open(None, &made[..at]).snapshot().unwrap();
        same(&open(Some(&snapshot), &made[at..]), &all);
        // A tail that overlaps is as good.
        same(&open(Some(&snapshot), &made), &all);
        // So is a snapshot taken while changes wait for others.
        let mut early = made[at..].to_vec();
        early.reverse();
        let snapshot = open(None, &early).snapshot().unwrap();
        same(&open(Some(&snapshot), &made[..at]), &all);
    }

    #[test]
    fn a_stay_is_one_persons_and_no_contender_is_lost(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let (desks, made) = run(&steps);
        let all = open(None, &made);
        for contender in all.contenders(&Place::field("stay")).unwrap() {
            let version = contender.value["version"].as_i64().unwrap();
            prop_assert_eq!(&contender.value, &stay(version));
            prop_assert!(all.has(&contender.change));
        }
        // What stands at a desk and was superseded nowhere stands after the merge.
        for desk in &desks {
            for field in ["number", "channel", "stay"] {
                let place = Place::field(field);
                for contender in desk.contenders(&place).unwrap() {
                    let superseded = desks.iter().any(|other| {
                        other.has(&contender.change)
                            && !other.contenders(&place).unwrap().contains(&contender)
                    });
                    let stands = all.contenders(&place).unwrap().contains(&contender);
                    prop_assert!(stands || superseded);
                }
            }
        }
        // Every log entry is there.
        let logged = steps.iter().filter(|step| matches!(step, Step::Log { .. })).count();
        let merged = value(&all);
        prop_assert_eq!(merged["events"].as_object().unwrap().len(), logged);
    }

    #[test]
    fn what_this_software_writes_it_admits(steps in prop::collection::vec(step(), 1..40)) {
        let (_, made) = run(&steps);
        let mut server = reservation(9);
        for change in &made {
            let limits = crate::Limits::default();
            let facts = crate::inspect_change(change, &limits).unwrap();
            let by = crate::Admission { actor: &facts.author, may_write: &|_| true, limits };
            let admitted = server.admit(change, &by).unwrap();
            prop_assert_ne!(&admitted.before, &admitted.after);
            prop_assert!(!admitted.places.is_empty());
            // A repeat is known, and moves nothing.
            let again = server.admit(change, &by).unwrap();
            prop_assert_eq!(again.before, again.after);
        }
        same(&server, &open(None, &made));
    }
}
