//! The guest leaves on the planned day or after it.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;

use crate::desk::{Act, Desk, Toast, Undo};
use crate::piece::told;

/// Checks out, and says so with a way back.
pub fn check_out_now(desk: &Desk, act: &Act, line: &ReservationLine) {
    let (desk, line) = (desk.clone(), line.clone());
    act.run(reservation::CheckOut { id: line.id }, move |done| {
        desk.say(match done {
            Ok(_) => {
                let text = desk.words.say_with(
                    "desk-done-checked-out",
                    &[("guest", line.guest_name.as_str().into())],
                );
                Toast::good(text).with_undo(Undo::CheckOut(line.id))
            }
            Err(trouble) => told(&desk.words, &trouble),
        });
    });
}
