//! Desks that are cut off.

use super::{SUITE, assign, left, link};
use crate::desk::Pair;
use crate::support::{DOUBLE, day, stay};
use keyrack_contract::Code;
use keyrack_contract::call::reservation::Cancel;
use keyrack_engine::Limits;

#[test]
fn a_desk_that_is_cut_off_with_doubles_alone_sells_no_suite() {
    let mut pair = Pair::new(6, 1, Limits::default());
    link(&pair.server);
    pair.back();
    assert_eq!(pair.desk.engine.profile(), pair.server.engine.profile());
    pair.desk.rebuilt_is_the_same();
    let online = pair.server.sell(SUITE, stay(20, 2)).unwrap();
    pair.back();
    assert_eq!(pair.desk.count(DOUBLE, day(20)).linked, 2);
    pair.cut();
    assert!(pair.desk.left(DOUBLE, stay(0, 1)) > 0);
    assert_eq!(pair.desk.left(SUITE, stay(0, 1)), 0);
    pair.desk
        .refused(Code::NoRights, || pair.desk.sell(SUITE, stay(0, 1)));
    pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    // What is sold already can be given a room and given up, and the server credits all of it.
    assign(&pair.desk, online, 51).unwrap();
    let cancel = Cancel {
        id: online,
        expected_fee: None,
        reason: String::new(),
    };
    pair.desk.desk(cancel).unwrap();
    assert_eq!(left(&pair.server, 20), [4, 1, 1, 0]);
    pair.back();
    assert_eq!(left(&pair.server, 20), [6, 1, 2, 1]);
    for house in [&pair.server, &pair.desk] {
        house.rebuilt_is_the_same();
    }
}
