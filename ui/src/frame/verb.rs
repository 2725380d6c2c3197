//! What a waiting change is, in words.

use keyrack_locale::Words;

/// The words for a call by its name.
pub fn verb(words: &Words, name: &str) -> String {
    words.say(match name {
        "booking.sell" | "booking.confirm" | "reservation.confirm" => "desk-waiting-booking",
        "reservation.amend"
        | "reservation.depart_early"
        | "reservation.move"
        | "reservation.expect"
        | "reservation.note"
        | "reservation.add_trace"
        | "reservation.finish_trace"
        | "reservation.see_to"
        | "reservation.put_back"
        | "reservation.services" => "desk-waiting-amend",
        "reservation.assign" => "desk-waiting-assign",
        "reservation.check_in" | "reservation.receive" | "reservation.undo_check_in" => {
            "desk-waiting-check-in"
        }
        "reservation.check_out" | "reservation.undo_check_out" => "desk-waiting-check-out",
        "reservation.cancel" | "booking.cancel" => "desk-waiting-cancel",
        "reservation.no_show" => "desk-waiting-no-show",
        "reservation.reinstate" => "desk-waiting-reinstate",
        "room.set_status" | "room.take_out" | "room.bring_back" | "room.change_outage" => {
            "desk-waiting-room"
        }
        name if name.starts_with("housekeeping.") => "desk-waiting-housekeeping",
        "rate.set" | "rate.restore" | "rate.replace" | "rate_plan.put" | "rate_plan.archive"
        | "layer.put" | "layer.remove" | "yield_rule.put" | "yield_rule.remove" | "promo.put"
        | "promo.archive" | "allowance.set" => "desk-waiting-rate",
        "day.roll" => "desk-waiting-day",
        "guest.correct" | "guest.merge" | "guest.unmerge" => "desk-waiting-guest",
        "property.amend" | "policy.put" | "exchange.put" | "exchange.load" | "room.add"
        | "room.change" | "room_type.put" | "service.put" | "service.archive" => "house-waiting",
        "conflict.settle" => "desk-waiting-settle",
        "conflict.restore" => "desk-waiting-restore",
        _ => "desk-waiting-other",
    })
}
