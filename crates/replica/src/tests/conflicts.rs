//! Two people, one document: nothing is lost, nothing is mixed.

use serde_json::json;

use super::{actor, edit, pull, reservation, value};
use crate::{Document, EditError, Place};

/// Two desks with the same reservation, not connected.
fn two_desks() -> (Document, Document) {
    let mut one = reservation(1);
    edit(&mut one, |edit| {
        edit.set("number", &json!("A-17"))?;
        edit.set("channel", &json!("phone"))?;
        edit.set(
            "stay",
            &json!({"arrival": "2026-01-05", "departure": "2026-01-07", "rights": [1, 2]}),
        )?;
        edit.text("notes", "Quiet room.")
    });
    let mut two = reservation(2);
    pull(&mut two, &one);
    (one, two)
}

fn reconnect(one: &mut Document, two: &mut Document) {
    pull(one, two);
    pull(two, one);
    assert_eq!(one.heads(), two.heads());
    assert_eq!(value(one), value(two));
    assert_eq!(one.conflicts().unwrap(), two.conflicts().unwrap());
}

#[test]
fn a_losing_scalar_is_kept_and_can_be_restored() {
    let (mut one, mut two) = two_desks();
    edit(&mut one, |edit| edit.set("channel", &json!("web")));
    edit(&mut two, |edit| edit.set("channel", &json!("walk_in")));
    reconnect(&mut one, &mut two);

    let place = Place::field("channel");
    let conflicts = one.conflicts().unwrap();
    assert_eq!(conflicts.len(), 1);
    let conflict = &conflicts[0];
    assert_eq!(conflict.place, place);
    // Same operation counter, so the greater actor wins; no clock decides.
    assert_eq!(
        (&conflict.winner.value, &conflict.winner.author),
        (&json!("walk_in"), &actor(2))
    );
    let [loser] = conflict.losers.as_slice() else {
        panic!("one loser")
    };
    assert_eq!((&loser.value, &loser.author), (&json!("web"), &actor(1)));
    assert!(one.has(&loser.change));
    assert_eq!(value(&one)["channel"], "walk_in");

    edit(&mut one, |edit| edit.pick(&place, &loser.op));
    reconnect(&mut one, &mut two);
    assert_eq!(value(&two)["channel"], "web");
    assert_eq!(two.conflicts().unwrap(), []);
    let gone = two.edit::<EditError>(|edit| edit.pick(&place, &loser.op));
    assert_eq!(gone, Err(EditError::NoSuchContender));
}

#[test]
fn two_versions_of_a_stay_are_never_mixed() {
    let (mut one, mut two) = two_desks();
    let longer =
        json!({"arrival": "2026-01-05", "departure": "2026-01-09", "rights": [1, 2, 3, 4]});
    let earlier = json!({"arrival": "2026-01-04", "departure": "2026-01-07", "rights": [9, 1, 2]});
    edit(&mut one, |edit| edit.set("stay", &longer));
    edit(&mut two, |edit| edit.set("stay", &earlier));
    reconnect(&mut one, &mut two);
    let contenders = one.contenders(&Place::field("stay")).unwrap();
    let values = contenders
        .iter()
        .map(|contender| &contender.value)
        .collect::<Vec<_>>();
    assert_eq!(values, [&earlier, &longer]);
    assert_eq!(value(&one)["stay"], earlier);

    edit(&mut two, |edit| {
        edit.pick(&Place::field("stay"), &contenders[1].op)
    });
    reconnect(&mut one, &mut two);
    assert_eq!(value(&one)["stay"], longer);
    assert_eq!(one.contenders(&Place::field("stay")).unwrap().len(), 1);
}

#[test]
fn equal_values_written_twice_are_no_conflict() {
    let (mut one, mut two) = two_desks();
    edit(&mut one, |edit| edit.set("channel", &json!("web")));
    edit(&mut two, |edit| edit.set("channel", &json!("web")));
    reconnect(&mut one, &mut two);
    assert_eq!(one.conflicts().unwrap(), []);
    assert_eq!(one.contenders(&Place::field("channel")).unwrap().len(), 2);
}

#[test]
fn entries_and_texts_merge() {
    let (mut one, mut two) = two_desks();
    edit(&mut one, |edit| {
        edit.put("rooms", "2026-01-05", &json!("101"))?;
        edit.text("notes", "Quiet room. Feather allergy.")
    });
    edit(&mut two, |edit| {
        edit.put("rooms", "2026-01-06", &json!("102"))?;
        edit.text("notes", "VIP. Quiet room.")
    });
    reconnect(&mut one, &mut two);
    assert_eq!(
        value(&one)["rooms"],
        json!({"2026-01-05": "101", "2026-01-06": "102"})
    );
    assert_eq!(value(&one)["notes"], "VIP. Quiet room. Feather allergy.");
    assert_eq!(one.conflicts().unwrap(), []);
}

#[test]
fn two_claims_on_one_entry_are_a_conflict() {
    let (mut one, mut two) = two_desks();
    edit(&mut one, |edit| edit.put("rooms", "n", &json!("101")));
    edit(&mut two, |edit| edit.put("rooms", "n", &json!("102")));
    reconnect(&mut one, &mut two);
    let conflicts = two.conflicts().unwrap();
    assert_eq!(conflicts[0].place.to_string(), "rooms/n");
    assert_eq!(conflicts[0].losers[0].value, "101");
}

#[test]
fn a_slow_typist_overwrites_nothing() {
    let (mut one, mut two) = two_desks();
    let shown = one.heads();
    edit(&mut two, |edit| edit.set("channel", &json!("web")));
    pull(&mut one, &two);
    // The form still shows "phone"; its person saves it with another number.
    let saved = one.edit_at::<EditError>(&shown, |edit| {
        edit.set("channel", &json!("phone"))?;
        edit.set("number", &json!("A-18"))
    });
    assert!(saved.unwrap().is_some());
    assert_eq!(value(&one)["channel"], "web");
    assert_eq!(value(&one)["number"], "A-18");
    assert_eq!(one.conflicts().unwrap(), []);
    reconnect(&mut one, &mut two);
}

#[test]
fn two_forms_at_one_desk_are_two_people() {
    let (mut one, mut two) = two_desks();
    let shown = one.heads();
    edit(&mut one, |edit| edit.set("channel", &json!("web")));
    let second = one.edit_at::<EditError>(&shown, |edit| edit.set("channel", &json!("agent")));
    let second = second.unwrap().unwrap();
    let conflicts = one.conflicts().unwrap();
    assert_eq!(conflicts.len(), 1);
    // Both are this desk's, and the server lets both in as such.
    assert_eq!(conflicts[0].winner.author, actor(1));
    assert_eq!(conflicts[0].losers[0].author, actor(1));
    let first = one
        .changes_after(&shown)
        .into_iter()
        .find(|bytes| *bytes != second.bytes)
        .unwrap();
    super::admit(&mut two, 1, &first).unwrap();
    super::admit(&mut two, 1, &second.bytes).unwrap();
    reconnect(&mut one, &mut two);
    // The desk goes on as before.
    edit(&mut one, |edit| edit.set("channel", &json!("settled")));
    reconnect(&mut one, &mut two);
    assert_eq!(two.conflicts().unwrap(), []);
}

#[test]
fn clearing_is_a_write_like_any_other() {
    let (mut one, mut two) = two_desks();
    edit(&mut one, |edit| {
        edit.clear("channel")?;
        edit.set("stay", &json!({"nights": 3}))
    });
    edit(&mut two, |edit| {
        edit.set("channel", &json!("web"))?;
        edit.clear("stay")
    });
    reconnect(&mut one, &mut two);
    assert_eq!(value(&one)["channel"], "web");
    assert_eq!(value(&one).get("number"), Some(&json!("A-17")));
    let conflicts = one.conflicts().unwrap();
    let losing = conflicts
        .iter()
        .map(|conflict| &conflict.losers[0].value)
        .collect::<Vec<_>>();
    assert_eq!(losing.len(), 2);
    assert!(losing.contains(&&json!(null)));
}

#[test]
fn a_refused_change_is_taken_back_with_all_that_builds_on_it() {
    let (mut desk, mut server) = two_desks();
    let shown = desk.heads();
    let refused = desk.edit::<EditError>(|edit| edit.set("channel", &json!("forbidden")));
    let refused = refused.unwrap().unwrap().hash;
    edit(&mut desk, |edit| edit.set("guest", &json!("built on it")));
    let heard = edit(&mut server, |edit| {
        edit.set("company", &json!("heard meanwhile"))
    });
    desk.apply_changes([heard.as_slice()]).unwrap();

    let (mut desk, gone) = desk.without(&[refused]).unwrap();
    assert_eq!(gone.len(), 2);
    assert_eq!(gone[0], refused);
    assert_eq!(desk.heads(), server.heads());
    assert_eq!(value(&desk), value(&server));
    assert_ne!(desk.heads(), shown);
    // The desk goes on, and the server follows.
    let next = edit(&mut desk, |edit| edit.set("channel", &json!("allowed")));
    super::admit(&mut server, 1, &next).unwrap();
    assert_eq!(value(&desk), value(&server));
    let (same, nothing) = desk.without(&[]).unwrap();
    assert_eq!((same.heads(), nothing), (desk.heads(), vec![]));
}
