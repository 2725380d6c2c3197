#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use uuid::Uuid;

use super::{Block, BlockError, BlockNight, BlockStatus, PickUp, Release};
use crate::id::{BlockId, RatePlanId, RoomTypeId};
use crate::reservation::GroupColour;

const DOUBLE: RoomTypeId = RoomTypeId(Uuid::from_u128(1));

fn night(day: i8, rooms: u16) -> BlockNight {
    BlockNight {
        date: date(2027, 5, day),
        room_type: DOUBLE,
        rooms,
        price_minor: None,
    }
}

fn ten() -> Block {
    Block {
        id: BlockId(Uuid::from_u128(9)),
        name: "Choir".to_owned(),
        code: "choir 27".to_owned(),
        status: BlockStatus::Definite,
        release: Release::None,
        wash_percent: 0,
        take_up_percent: None,
        colour: GroupColour::Teal,
        rate_plan: RatePlanId(Uuid::from_u128(2)),
        discount_basis_points: 0,
        company: None,
        contact: None,
        notes: String::new(),
        nights: vec![night(2, 10), night(1, 10)],
    }
}

const TODAY: Date = date(2027, 4, 1);

#[test]
fn only_options_and_agreed_blocks_deduct_and_only_agreed_ones_are_picked_up() {
    for (status, deducts, open) in [
        (BlockStatus::Inquired, 0, 0),
        (BlockStatus::Tentative, 7, 0),
        (BlockStatus::Definite, 7, 7),
        (BlockStatus::Cancelled, 0, 0),
    ] {
        let block = Block { status, ..ten() };
        assert_eq!(
            block.deducts(&night(1, 10), 3, TODAY),
            deducts,
            "{status:?}"
        );
        assert_eq!(block.open(&night(1, 10), 3, TODAY), open, "{status:?}");
    }
}

#[test]
fn more_picked_up_than_was_set_aside_deducts_nothing() {
    assert_eq!(ten().deducts(&night(1, 2), 5, TODAY), 0);
    assert_eq!(ten().open(&night(1, 2), 5, TODAY), 0);
}

#[test]
fn a_fixed_release_lets_every_night_go_on_its_day() {
    let on = date(2027, 4, 20);
    let block = Block {
        release: Release::Fixed { on },
        ..ten()
    }
    .checked()
    .unwrap();
    assert_eq!(block.cut_off(), Some(date(2027, 4, 19)));
    assert_eq!(block.next_release(TODAY), Some(on));
    let left = |today| block.deductions(&BTreeMap::new(), today).len();
    assert_eq!(left(date(2027, 4, 19)), 2, "the last day to book");
    assert_eq!(left(on), 0);
    assert_eq!(block.next_release(on), None);
}

#[test]
fn a_rolling_release_lets_each_night_go_for_itself() {
    let block = Block {
        release: Release::Rolling { days: 7 },
        ..ten()
    }
    .checked()
    .unwrap();
    let left = |today| block.deductions(&BTreeMap::new(), today).len();
    assert_eq!(left(date(2027, 4, 23)), 2);
    assert_eq!(left(date(2027, 4, 24)), 1, "the first night is a week away");
    assert_eq!(left(date(2027, 4, 25)), 0);
    assert_eq!(
        block.next_release(date(2027, 4, 24)),
        Some(date(2027, 4, 25))
    );
    let whole_year = Block {
        release: Release::Rolling { days: 0 },
        ..ten()
    };
    assert_eq!(whole_year.deducts(&night(1, 1), 0, date(2027, 4, 30)), 1);
    assert_eq!(whole_year.deducts(&night(1, 1), 0, date(2027, 5, 1)), 0);
}

#[test]
fn the_wash_is_sold_to_others_and_leaves_the_group_the_odd_room() {
    let block = Block {
        wash_percent: 25,
        ..ten()
    };
    assert_eq!(block.deducts(&night(1, 10), 0, TODAY), 8);
    assert_eq!(block.deducts(&night(1, 10), 8, TODAY), 0);
    assert_eq!(
        block.open(&night(1, 10), 8, TODAY),
        2,
        "while there are any"
    );
    assert_eq!(block.deducts(&night(1, 1), 0, TODAY), 1);
}

#[test]
fn a_group_pays_its_own_price_or_the_plans_less_the_discount() {
    let mut block = Block {
        discount_basis_points: 1_250,
        ..ten()
    };
    let cell = night(1, 0).cell();
    assert_eq!(block.price_minor(cell, Some(10_000)), Some(8_750));
    assert_eq!(block.price_minor(cell, None), None);
    block.nights = vec![BlockNight {
        price_minor: Some(7_900),
        ..night(1, 10)
    }];
    assert_eq!(block.price_minor(cell, Some(10_000)), Some(7_900));
    assert_eq!(block.price_minor(cell, None), Some(7_900));
}

#[test]
fn a_discount_never_makes_dearer_and_half_a_cent_is_the_guests() {
    for points in [0, 1, 333, 5_000, 9_999, 10_000] {
        let block = Block {
            discount_basis_points: points,
            ..ten()
        };
        for price in [0, 1, 99, 1_999, 12_345] {
            let paid = block.discounted(price);
            assert!((0..=price).contains(&paid), "{points} of {price}: {paid}");
        }
    }
    let half = Block {
        discount_basis_points: 5_000,
        ..ten()
    };
    assert_eq!(half.discounted(1_999), 999);
}

#[test]
fn a_checked_block_has_its_nights_in_order_and_its_code_in_capitals() {
    let block = Block {
        nights: vec![night(2, 10), night(3, 0), night(1, 10)],
        ..ten()
    }
    .checked()
    .unwrap();
    assert_eq!(block.code, "CHOIR27");
    assert_eq!(block.nights, [night(1, 10), night(2, 10)]);
    assert_eq!(block.night(night(2, 0).cell()), Some(&night(2, 10)));
    assert_eq!(block.span(), Some((date(2027, 5, 1), date(2027, 5, 2))));
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let refused = |change: &dyn Fn(&mut Block)| {
        let mut block = ten();
        change(&mut block);
        block.checked().unwrap_err()
    };
    assert_eq!(refused(&|b| b.name = " ".into()), BlockError::Name);
    assert_eq!(refused(&|b| b.code = "a/b".into()), BlockError::Code);
    assert_eq!(refused(&|b| b.code = String::new()), BlockError::Code);
    assert_eq!(refused(&|b| b.wash_percent = 101), BlockError::Wash);
    for percent in [0, 101, 255] {
        assert_eq!(
            refused(&|b| b.take_up_percent = Some(percent)),
            BlockError::TakeUp
        );
    }
    assert_eq!(
        refused(&|b| b.discount_basis_points = 10_001),
        BlockError::Discount
    );
    assert_eq!(
        refused(&|b| b.release = Release::Rolling { days: 731 }),
        BlockError::Release
    );
    assert_eq!(
        refused(&|b| b.nights.push(night(1, 1))),
        BlockError::Twice(date(2027, 5, 1), DOUBLE)
    );
    assert_eq!(
        refused(&|b| b.nights = vec![night(1, 2_001)]),
        BlockError::Rooms(date(2027, 5, 1), DOUBLE)
    );
    assert_eq!(
        refused(&|b| {
            b.nights = vec![BlockNight {
                price_minor: Some(-1),
                ..night(1, 1)
            }];
        }),
        BlockError::Price(date(2027, 5, 1), DOUBLE)
    );
}

#[test]
fn an_agreed_block_does_not_become_an_inquiry_and_a_cancelled_one_not_definite_at_once() {
    assert!(!BlockStatus::Definite.can_become(BlockStatus::Inquired));
    assert!(!BlockStatus::Cancelled.can_become(BlockStatus::Definite));
    assert!(BlockStatus::Cancelled.can_become(BlockStatus::Tentative));
    for status in BlockStatus::ALL {
        assert!(!status.can_become(status));
    }
}

#[test]
fn what_a_group_lacks_of_its_share_costs_the_average_of_what_it_left() {
    use crate::money::{Currency, Money};
    let euro = |minor| Money::new(minor, Currency::EUR);
    let with = |percent| Block {
        take_up_percent: Some(percent),
        ..ten()
    };
    let picked = |first: u16, second: u16| {
        BTreeMap::from([
            ((date(2027, 5, 1), DOUBLE), first),
            ((date(2027, 5, 2), DOUBLE), second),
        ])
    };
    // 100.00 for the first night and 130.00 for the second.
    let price = |night: &BlockNight| {
        Some(if night.date.day() == 1 {
            10_000
        } else {
            13_000
        })
    };
    for (percent, first, second, owed, short, cost) in [
        (80, 10, 6, 16, 0, 0),
        (80, 8, 8, 16, 0, 0),
        // Two rooms of the first night and four of the second were left: 720.00, 120.00 each.
        (80, 8, 6, 16, 2, 24_000),
        (80, 0, 0, 16, 16, 184_000),
        (100, 10, 9, 20, 1, 13_000),
        // A part of a room night is one: 0.2 and 10.2 are 1 and 11.
        (1, 0, 0, 1, 1, 11_500),
        (51, 10, 0, 11, 1, 13_000),
        // What was taken beyond one night's rooms makes up for another's.
        (80, 12, 4, 16, 0, 0),
    ] {
        let told = with(percent).take_up(&picked(first, second), Currency::EUR, price);
        let told = told.unwrap();
        assert_eq!(
            (told.agreed, told.owed, told.picked_up, told.short),
            (20, owed, u32::from(first + second), short),
            "{percent} % of {first} and {second}"
        );
        assert_eq!(told.cost, Some(euro(cost)), "{percent} % {first} {second}");
    }
    // Half a cent is the group's.
    let odd = Block {
        nights: vec![night(1, 1), night(2, 1)],
        ..with(50)
    };
    let odd = odd.take_up(&PickUp::new(), Currency::EUR, |night| {
        Some(i64::from(night.date.day()))
    });
    assert_eq!(odd.unwrap().cost, Some(euro(1)));
    // Nights without a price are taken to cost what the others do, and without any price nothing is said.
    let first = |night: &BlockNight| (night.date.day() == 1).then_some(10_000);
    let told = with(80)
        .take_up(&picked(9, 0), Currency::EUR, first)
        .unwrap();
    assert_eq!((told.short, told.unused, told.unpriced), (7, 1, 10));
    assert_eq!(told.cost, Some(euro(70_000)));
    let none = with(80).take_up(&picked(9, 0), Currency::EUR, |_| None);
    assert_eq!(none.unwrap().cost, None);
    // Nothing is agreed before a block is definite, after it came to nothing, and where no share was said.
    for status in [
        BlockStatus::Inquired,
        BlockStatus::Tentative,
        BlockStatus::Cancelled,
    ] {
        let block = Block { status, ..with(80) };
        assert_eq!(block.take_up(&picked(0, 0), Currency::EUR, price), None);
    }
    assert_eq!(ten().take_up(&picked(0, 0), Currency::EUR, price), None);
    let empty = Block {
        nights: Vec::new(),
        ..with(80)
    };
    let told = empty.take_up(&PickUp::new(), Currency::EUR, price).unwrap();
    assert_eq!((told.owed, told.short, told.cost), (0, 0, Some(euro(0))));
}
