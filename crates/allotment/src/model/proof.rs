//! Every state of small cells; and a state with a room sold twice for each rule that is dropped.

use stateright::{Checker, HasDiscoveries, Model};

use super::Bounds;
use crate::Rules;

/// All rules kept: every state is looked at.
fn explored(what: &str, bounds: Bounds) -> usize {
    let checked = bounds.checker().threads(2).spawn_bfs().join();
    println!("{what}: {} states", checked.unique_state_count());
    checked.assert_properties();
    checked.unique_state_count()
}

/// One rule dropped: some state must show it.
fn caught(rule: &str, bounds: Bounds) {
    let checked = bounds
        .checker()
        .threads(2)
        .finish_when(HasDiscoveries::AnyFailures)
        .spawn_bfs()
        .join();
    let path = checked
        .discovery("no room is sold twice")
        .or_else(|| checked.discovery("a recall takes what it asks for"));
    let path = path.unwrap_or_else(|| panic!("without {rule} nothing goes wrong"));
    println!("without {rule}: after {} steps", path.into_actions().len());
}

/// More of everything, asked for from outside for a long night's proof.
fn is_long() -> bool {
    std::env::var("KEYRACK_ALLOTMENT_STATES").is_ok()
}

#[test]
fn prove_sales_cancellations_and_returns() {
    let bounds = Bounds {
        cancels: 1,
        returns: 1,
        ..Bounds::SMALL
    };
    explored("sales, cancellations, returns", bounds);
}

#[test]
fn prove_restores() {
    let bounds = Bounds {
        web: 1,
        rooms: 2,
        restores: 1,
        ..Bounds::SMALL
    };
    explored("restores", bounds);
}

#[test]
fn prove_recalls() {
    let bounds = Bounds {
        recalls: 1,
        ..Bounds::SMALL
    };
    explored("recalls", bounds);
}

#[test]
fn prove_glass_and_lost_desks() {
    let bounds = Bounds {
        glass: 2,
        write_offs: 1,
        ..Bounds::SMALL
    };
    explored("glass and lost desks", bounds);
}

#[test]
fn prove_nights_that_pass() {
    let bounds = Bounds {
        nights: 1,
        cancels: 1,
        ..Bounds::SMALL
    };
    explored("nights that pass", bounds);
}

#[test]
fn prove_three_rooms_at_length() {
    if !is_long() {
        return;
    }
    let bounds = Bounds {
        rooms: 3,
        asks: 2,
        cancels: 1,
        returns: 1,
        restores: 1,
        ..Bounds::SMALL
    };
    explored("three rooms", bounds);
    let bounds = Bounds {
        glass: 2,
        write_offs: 1,
        restores: 1,
        recalls: 1,
        nights: 1,
        ..Bounds::SMALL
    };
    explored("everything once", bounds);
}

macro_rules! mutants {
    ($($test:ident: $rule:ident with $($bound:ident: $value:expr),*;)*) => {$(
        #[test]
        fn $test() {
            let bounds = Bounds {
                rules: Rules { $rule: false, ..Rules::KEPT },
                $($bound: $value,)*
                ..Bounds::SMALL
            };
            caught(stringify!($rule), bounds);
        }
    )*};
}

mutants! {
    without_rights: rights with asks: 0;
    without_credits_of_the_servers_own: only_server_credits with cancels: 1;
    without_waiting_for_what_has_expired: no_reclaim_on_expiry with asks: 1;
    without_a_disk_before_the_word: spend_durable_first with crashes: 1, web: 0, rooms: 1;
    without_a_disk_before_the_return: return_durable_first with crashes: 1, returns: 1;
    without_taking_a_grant_once: grant_once with web: 1;
    without_crediting_once: credit_once with cancels: 1;
    without_refusing_an_older_epoch: refuse_old_epoch with restores: 1;
    without_names_in_returns: returns_are_sets with returns: 1;
    without_the_freeze: freeze with restores: 1;
    without_an_epoch_above_the_journal: epoch_above_journal with restores: 2, web: 2, rooms: 2;
    without_a_limit_to_the_glass: glass_limit with glass: 2;
    without_glass_for_the_honoured: honoured_uses_glass with glass: 2;
    without_the_names_of_what_was_given_back: keep_lease_names with returns: 1;
    without_names_in_a_recall: recall_names_rights with recalls: 1, asks: 2, web: 0;
    without_counting_what_the_lost_hold: written_off_counts with write_offs: 1;
    without_leases_of_the_servers_own: server_sales_are_leases with cancels: 2, web: 4;
}
