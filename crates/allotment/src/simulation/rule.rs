//! All rules kept: nothing is ever sold twice. One of them dropped: something is.

use super::truth::Oversold;
use super::world::World;
use crate::Rules;

/// Runs of the whole protocol. More can be asked for from outside, for a long night's proof.
fn runs() -> u64 {
    let asked = std::env::var("KEYRACK_ALLOTMENT_RUNS").ok();
    asked.and_then(|runs| runs.parse().ok()).unwrap_or(3_000)
}

/// A dropped rule has this many runs to show itself.
const MUTANT_RUNS: u64 = 10_000;

fn run(seed: u64, rules: Rules) -> (Result<(), Oversold>, u64) {
    let mut world = World::new(seed, rules);
    let end = world.run();
    (end, world.truth.sales)
}

#[test]
fn with_every_rule_kept_no_room_is_sold_twice() {
    let mut sales = 0;
    for seed in 0..runs() {
        let (end, sold) = run(seed, Rules::KEPT);
        assert_eq!(end, Ok(()), "seed {seed}");
        sales += sold;
    }
    println!("{} runs, {sales} sales", runs());
    assert!(
        sales > 10 * runs(),
        "a hotel that sells nothing proves nothing"
    );
}

/// The first run that sells a room twice with these rules.
fn caught(name: &str, rules: Rules) {
    let found = (0..MUTANT_RUNS).find(|seed| run(*seed, rules).0.is_err());
    println!("without \"{name}\": oversold in run {found:?}");
    let seed = found.expect("a dropped rule must show");
    assert_eq!(
        run(seed, Rules::KEPT).0,
        Ok(()),
        "it is the rule that matters"
    );
}

macro_rules! mutants {
    ($($test:ident: $rule:ident;)*) => {$(
        #[test]
        fn $test() {
            caught(stringify!($rule), Rules { $rule: false, ..Rules::KEPT });
        }
    )*};
}

mutants! {
    selling_without_rights_is_caught: rights;
    a_desk_that_credits_itself_is_caught: only_server_credits;
    reclaiming_what_has_expired_is_caught: no_reclaim_on_expiry;
    a_yes_before_the_disk_has_it_is_caught: spend_durable_first;
    a_return_before_the_disk_has_it_is_caught: return_durable_first;
    taking_a_grant_twice_is_caught: grant_once;
    crediting_twice_is_caught: credit_once;
    taking_a_grant_of_an_older_epoch_is_caught: refuse_old_epoch;
    counting_returns_instead_of_naming_them_is_caught: returns_are_sets;
}
