//! A server is put back from a backup and its journal: nothing that was promised is lost or sold twice.

use std::path::PathBuf;

use keyrack_contract::call::reservation::Cancel;
use keyrack_contract::call::rights::{Read, WriteOff};
use keyrack_contract::{Code, Failure};
use keyrack_domain::{DeviceId, ReservationId};
use keyrack_engine::{Engine, Limits, Restored, restore};

use crate::desk::Pair;
use crate::support::{DOUBLE, House, anna, ben, day, stay};

fn journal(house: &House) -> PathBuf {
    house.folder.path().join("journal").join("hotel.journal")
}

/// Opens the same file with a journal beside it.
fn with_journal(house: &mut House) {
    house.shut();
    house.engine = Engine::open_with_journal(house.config.clone(), &journal(house)).unwrap();
}

fn back_up(house: &House) -> PathBuf {
    let to = house.folder.path().join(format!("{}.copy", house.id()));
    let copy = house
        .engine
        .copy_to(&to, house.config.key, &mut |_, _| true);
    assert!(copy.unwrap().is_some());
    to
}

/// The disk is gone: a backup stands in the place of the file.
fn put_in_place(house: &mut House, backup: &PathBuf) {
    house.shut();
    for part in ["", "-wal", "-shm"] {
        let mut name = house.config.path.clone().into_os_string();
        name.push(part);
        let _ = std::fs::remove_file(name);
    }
    std::fs::copy(backup, &house.config.path).unwrap();
}

fn put_back(
    house: &mut House,
    backup: &PathBuf,
    enrolled: Vec<DeviceId>,
) -> Result<Restored, Failure> {
    put_in_place(house, backup);
    let restored = restore(house.config.clone(), &journal(house), enrolled)?;
    house.engine = Engine::open_with_journal(house.config.clone(), &journal(house))?;
    Ok(restored)
}

fn cancel(house: &House, id: ReservationId) {
    house
        .desk(Cancel {
            id,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
}

#[test]
fn what_was_sold_after_the_backup_is_there_and_is_not_sold_again() {
    let mut house = House::with(2, 0);
    with_journal(&mut house);
    let early = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let backup = back_up(&house);
    let web = house.hold(DOUBLE, stay(1, 2)).unwrap();
    let web = house.confirm(web.id).unwrap().reservations[0];
    cancel(&house, early);
    let late = house.sell(DOUBLE, stay(1, 1)).unwrap();
    let typing = house.hold(DOUBLE, stay(5, 1)).unwrap();
    let before = house.read(web);

    let restored = put_back(&mut house, &backup, Vec::new()).unwrap();
    assert!(restored.batches >= 3, "{restored:?}");
    assert_eq!((restored.epochs, restored.awaiting), ((2, 2), 0));
    assert_eq!(house.read(web), before);
    assert_eq!(house.read(late).line.stay, stay(1, 1));
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
    assert_eq!(house.left(DOUBLE, stay(2, 1)), 1, "credited once");
    // Who was typing begins anew; the room is not lost.
    house.refused(Code::HoldExpired, || house.confirm(typing.id));
    assert_eq!(house.left(DOUBLE, stay(5, 1)), 2);
    house.rebuilt_is_the_same();

    // A second restore, from the first backup still, opens epochs above the first one's.
    let again = put_back(&mut house, &backup, Vec::new()).unwrap();
    assert_eq!(again.epochs, (3, 3));
    assert_eq!(house.read(web), before);
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
    house.rebuilt_is_the_same();
}

#[test]
fn without_the_journal_the_same_restore_sells_the_room_again() {
    let mut house = House::with(1, 0);
    with_journal(&mut house);
    let backup = back_up(&house);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    put_in_place(&mut house, &backup);
    std::fs::remove_file(journal(&house)).unwrap();
    restore(house.config.clone(), &journal(&house), Vec::new()).unwrap();
    house.engine = Engine::open(house.config.clone()).unwrap();
    house.sell(DOUBLE, stay(1, 1)).unwrap();
}

#[test]
fn an_old_copy_in_the_place_of_the_file_is_not_opened() {
    let mut house = House::with(1, 0);
    with_journal(&mut house);
    let backup = back_up(&house);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    put_in_place(&mut house, &backup);
    let opened = Engine::open_with_journal(house.config.clone(), &journal(&house));
    assert_eq!(opened.err().map(|why| why.code), Some(Code::JournalAhead));
}

#[test]
fn a_journal_cut_anywhere_never_brings_half_a_sale() {
    let mut house = House::with(3, 0);
    with_journal(&mut house);
    let backup = back_up(&house);
    let mut ends = Vec::new();
    for _ in 0..3 {
        house.sell(DOUBLE, stay(1, 1)).unwrap();
        ends.push(std::fs::metadata(journal(&house)).unwrap().len());
    }
    let whole = std::fs::read(journal(&house)).unwrap();
    for (sales, end) in ends.iter().enumerate() {
        for torn in [0_u64, 1, 5, 100] {
            let cut = usize::try_from(end + torn).unwrap().min(whole.len());
            put_in_place(&mut house, &backup);
            std::fs::write(journal(&house), &whole[..cut]).unwrap();
            restore(house.config.clone(), &journal(&house), Vec::new()).unwrap();
            house.engine =
                Engine::open_with_journal(house.config.clone(), &journal(&house)).unwrap();
            let sold = i32::try_from(sales + 1).unwrap();
            assert_eq!(house.count(DOUBLE, day(1)).sold, sold, "cut at {cut}");
            assert_eq!(
                i32::try_from(house.left(DOUBLE, stay(1, 1))).unwrap(),
                3 - sold
            );
        }
    }
}

#[test]
fn a_database_that_went_on_without_its_journal_is_caught_up_with() {
    let mut house = House::with(2, 0);
    with_journal(&mut house);
    let backup = back_up(&house);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    // A power cut between the commit and the journal leaves the same: a file that is ahead.
    house.shut();
    house.engine = Engine::open(house.config.clone()).unwrap();
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    with_journal(&mut house);
    put_back(&mut house, &backup, Vec::new()).unwrap();
    assert_eq!(house.count(DOUBLE, day(1)).sold, 2);
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
}

/// A server that was restored while its desk was away with a sale that nobody knows of.
fn restored_without_its_desk() -> (Pair, ReservationId) {
    let mut pair = Pair::new(2, 0, Limits::default());
    pair.talk();
    pair.gone();
    pair.let_go_of_the_server();
    with_journal(&mut pair.server);
    let backup = back_up(&pair.server);
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    let id = pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    let device = pair.desk.config.identity.device;
    let restored = put_back(&mut pair.server, &backup, vec![device]).unwrap();
    assert_eq!(restored.awaiting, 1);
    (pair, id)
}

#[test]
fn nothing_is_sold_until_the_desk_has_told_what_it_sold() {
    let (mut pair, id) = restored_without_its_desk();
    pair.server
        .refused(Code::RightsFrozen, || pair.server.sell(DOUBLE, stay(3, 1)));
    pair.server
        .refused(Code::RightsFrozen, || pair.server.hold(DOUBLE, stay(3, 1)));
    pair.begin_anew();
    assert_eq!(pair.server.read(id).line.stay, stay(0, 1));
    let seen = pair.desk.engine.ask(&ben(), &Read {}).unwrap();
    assert!(seen.picture.awaiting.is_empty());
    pair.server
        .refused(Code::SoldOut, || pair.server.sell(DOUBLE, stay(0, 1)));
    pair.server.sell(DOUBLE, stay(3, 1)).unwrap();
    pair.talk();
    pair.server.rebuilt_is_the_same();
    pair.desk.rebuilt_is_the_same();
}

#[test]
fn a_desk_that_never_comes_is_written_off_and_the_hotel_sells_again() {
    let (pair, _) = restored_without_its_desk();
    pair.server
        .engine
        .run(
            &anna(),
            pair.server.call_id(),
            WriteOff {
                device: pair.desk.config.identity.device,
                reason: "Burnt".to_owned(),
            },
        )
        .unwrap();
    pair.server.sell(DOUBLE, stay(3, 1)).unwrap();
    // What it may have sold stays counted.
    pair.server
        .refused(Code::SoldOut, || pair.server.sell(DOUBLE, stay(0, 1)));
}
