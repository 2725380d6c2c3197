//! Copies for a bad day, and looking the file over.

use keyrack_contract::Code;
use keyrack_engine::{Engine, look_into_copy};

use crate::support::{DOUBLE, House, stay};

#[test]
fn a_copy_takes_the_hotels_place_and_says_of_when_it_is() {
    let mut house = House::with(3, 1);
    let kept = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let to = house.folder.path().join("copy");
    let key = house.config.key;
    let copied = house
        .engine
        .copy_to(&to, key, &mut |_, _| true)
        .unwrap()
        .unwrap();
    assert_eq!(look_into_copy(&to, key).unwrap(), copied);
    assert_eq!(
        copied.property,
        Some(house.engine.profile().unwrap().property.id)
    );
    assert_eq!(
        look_into_copy(&to, [0; 32]).unwrap_err().code,
        Code::WrongKey
    );
    // What comes after is not in it.
    let lost = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let rows = house.engine.projections().unwrap();
    house.shut();
    std::fs::rename(&to, &house.config.path).unwrap();
    for end in ["-wal", "-shm"] {
        let beside = format!("{}{end}", house.config.path.display());
        let _ = std::fs::remove_file(beside);
    }
    house.engine = Engine::open(house.config.clone()).unwrap();
    assert!(house.engine.restored_as_of().unwrap().is_some());
    house.engine.note_restored().unwrap();
    assert_eq!(house.engine.restored_as_of().unwrap(), None);
    house.read(kept);
    let read = keyrack_contract::call::reservation::Read { id: lost };
    let gone = house.engine.ask(&crate::support::ben(), &read).unwrap_err();
    assert_eq!(gone.code, Code::ReservationUnknown);
    assert_ne!(house.engine.projections().unwrap(), rows);
    // Its rights are those of that moment: the rooms are sold once, and no oftener.
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 2)));
    house.rebuilt_is_the_same();
}

#[test]
fn a_sound_file_is_told_as_one() {
    let house = House::with(2, 1);
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    let rows = house.engine.projections().unwrap();
    let (hand, heard) = std::sync::mpsc::channel();
    let found = house
        .engine
        .examine(move |done, total| {
            let _ = hand.send((done, total));
        })
        .unwrap();
    assert!(found.faults.is_empty() && !found.lists_mended, "{found:?}");
    let told: Vec<(u64, u64)> = heard.iter().collect();
    assert_eq!(told.last(), Some(&(found.documents, found.documents)));
    assert_eq!(house.engine.projections().unwrap(), rows);
    house.sound();
}
