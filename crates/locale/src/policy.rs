//! What a cancellation costs, in sentences.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use keyrack_domain::Money;
use keyrack_domain::policy::{FrozenPolicy, FrozenTier};

use crate::words::Words;

/// Instants in words, each worked out once: the offers of one search share theirs.
#[derive(Debug)]
pub struct Instants<'z> {
    zone: &'z TimeZone,
    known: Vec<(Timestamp, String)>,
    free_until: Vec<(Timestamp, String)>,
}

impl<'z> Instants<'z> {
    /// By the clock of a zone.
    #[must_use]
    pub const fn of(zone: &'z TimeZone) -> Self {
        Self {
            zone,
            known: Vec::new(),
            free_until: Vec::new(),
        }
    }

    /// The sentence that most policies begin with.
    fn free_until(&mut self, words: &Words, instant: Timestamp) -> String {
        if let Some((_, text)) = self.free_until.iter().find(|(known, _)| *known == instant) {
            return text.clone();
        }
        let text = self.text(words, instant);
        let text = words.say_with("policy-free-until", &[("instant", text.into())]);
        self.free_until.push((instant, text.clone()));
        text
    }

    fn text(&mut self, words: &Words, instant: Timestamp) -> String {
        if let Some((_, text)) = self.known.iter().find(|(known, _)| *known == instant) {
            return text.clone();
        }
        let text = words.instant(instant, self.zone);
        self.known.push((instant, text.clone()));
        text
    }
}

impl Words {
    /// The ladder as sentences by the hotel's clock, as it looks at `now`: until when it is free, what
    /// it costs then, what later. Steps that are past and steps that change nothing are left out.
    #[must_use]
    pub fn policy(&self, policy: &FrozenPolicy, zone: &TimeZone, now: Timestamp) -> Vec<String> {
        self.policy_by(policy, &mut Instants::of(zone), now)
    }

    /// The same for one of many policies told together.
    #[must_use]
    pub fn policy_by(
        &self,
        policy: &FrozenPolicy,
        instants: &mut Instants<'_>,
        now: Timestamp,
    ) -> Vec<String> {
        let steps = steps(policy, now);
        let mut sentences = Vec::with_capacity(steps.ahead.len().saturating_add(1));
        let mut ahead = steps.ahead.as_slice();
        match (steps.now, ahead) {
            (Some(fee), _) => {
                sentences.push(self.say_with("policy-now", &[("fee", self.money(fee).into())]))
            }
            (None, []) => sentences.push(self.say("policy-always-free")),
            (None, [first, later @ ..]) => {
                sentences.push(instants.free_until(self, first.from));
                sentences
                    .push(self.say_with("policy-then", &[("fee", self.money(first.fee).into())]));
                ahead = later;
            }
        }
        for tier in ahead {
            let instant = instants.text(self, tier.from);
            sentences.push(if tier.fee.minor > 0 {
                self.say_with(
                    "policy-from",
                    &[
                        ("instant", instant.into()),
                        ("fee", self.money(tier.fee).into()),
                    ],
                )
            } else {
                self.say_with("policy-from-free", &[("instant", instant.into())])
            });
        }
        sentences
    }

    /// The first sentence alone, for a line in a list of offers.
    #[must_use]
    pub fn policy_line(&self, policy: &FrozenPolicy, zone: &TimeZone, now: Timestamp) -> String {
        self.policy(policy, zone, now)
            .into_iter()
            .next()
            .unwrap_or_default()
    }
}

/// The ladder seen from one instant.
struct Steps {
    /// What it costs now; `None` while it is free.
    now: Option<Money>,
    /// What changes later, earliest first; never the same amount twice in a row.
    ahead: Vec<FrozenTier>,
}

fn steps(policy: &FrozenPolicy, now: Timestamp) -> Steps {
    let current = policy.fee_at(now);
    let mut minor = current.map_or(0, |fee| fee.minor);
    let mut ahead: Vec<FrozenTier> = Vec::new();
    for (place, tier) in policy.tiers.iter().enumerate() {
        // Of several steps at one instant the last counts, as in the fee itself.
        let superseded = policy
            .tiers
            .get(place.saturating_add(1))
            .is_some_and(|next| next.from == tier.from);
        if tier.from > now && !superseded && tier.fee.minor != minor {
            minor = tier.fee.minor;
            ahead.push(tier.clone());
        }
    }
    Steps {
        now: current,
        ahead,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use keyrack_domain::Currency;

    fn ladder(tiers: &[(&str, i64)]) -> FrozenPolicy {
        let tiers = tiers.iter().map(|(from, minor)| FrozenTier {
            from: from.parse().unwrap(),
            fee: Money::new(*minor, Currency::EUR),
        });
        FrozenPolicy {
            tiers: tiers.collect(),
        }
    }

    fn told(tag: &str, policy: &FrozenPolicy, now: &str) -> Vec<String> {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let sentences = Words::new(tag).policy(policy, &zone, now.parse().unwrap());
        sentences
            .into_iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect()
    }

    const DUE: &str = "2027-03-11T17:00:00Z";

    #[test]
    fn free_until_an_instant_and_then_not() {
        let policy = ladder(&[(DUE, 9_000)]);
        assert_eq!(
            told("en", &policy, "2027-03-01T00:00:00Z"),
            [
                "Free cancellation until Thu 11 Mar, 18:00.",
                "From then: €90.00."
            ]
        );
        assert_eq!(
            told("de", &policy, "2027-03-01T00:00:00Z"),
            [
                "Kostenfrei stornierbar bis Do., 11. März, 18:00 Uhr.",
                "Danach: 90,00 €."
            ]
        );
    }

    #[test]
    fn at_the_instant_itself_it_costs() {
        let policy = ladder(&[(DUE, 9_000)]);
        assert_eq!(told("en", &policy, DUE), ["Cancelling costs €90.00."]);
        assert_eq!(told("en", &policy, "2027-03-11T16:59:59Z").len(), 2);
    }

    #[test]
    fn later_steps_are_told_and_equal_ones_are_not() {
        let policy = ladder(&[
            ("2027-03-01T00:00:00Z", 0),
            (DUE, 9_000),
            ("2027-03-12T11:00:00Z", 9_000),
            ("2027-03-12T17:00:00Z", 18_000),
        ]);
        assert_eq!(
            told("en", &policy, "2027-02-01T00:00:00Z"),
            [
                "Free cancellation until Thu 11 Mar, 18:00.",
                "From then: €90.00.",
                "From Fri 12 Mar, 18:00: €180.00."
            ]
        );
        assert_eq!(
            told("en", &policy, "2027-03-12T00:00:00Z"),
            [
                "Cancelling costs €90.00.",
                "From Fri 12 Mar, 18:00: €180.00."
            ]
        );
    }

    #[test]
    fn without_steps_it_is_always_free() {
        assert_eq!(
            told("de", &FrozenPolicy::default(), DUE),
            ["Jederzeit kostenfrei stornierbar."]
        );
        assert_eq!(
            told("en", &ladder(&[("2027-01-01T00:00:00Z", 0)]), DUE),
            ["Free cancellation at any time."]
        );
    }
}
