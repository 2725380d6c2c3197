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
    around_fee: Vec<Around>,
}

/// A sentence about a fee, with a gap where the amount goes.
#[derive(Debug)]
struct Around {
    message: &'static str,
    instant: Option<Timestamp>,
    before: String,
    after: String,
}

/// Stands in the gap while the sentence is made; no message has it.
const GAP: char = '\u{1}';

impl<'z> Instants<'z> {
    /// By the clock of a zone.
    #[must_use]
    pub const fn of(zone: &'z TimeZone) -> Self {
        Self {
            zone,
            known: Vec::new(),
            free_until: Vec::new(),
            around_fee: Vec::new(),
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

    /// A sentence about a fee, from an instant on where the message says one.
    fn about_fee(
        &mut self,
        words: &Words,
        message: &'static str,
        instant: Option<Timestamp>,
        fee: Money,
    ) -> String {
        let fits = |around: &&Around| around.message == message && around.instant == instant;
        if !self.around_fee.iter().any(|around| fits(&around)) {
            let mut gap = [0; 4];
            let mut values = vec![("fee", (&*GAP.encode_utf8(&mut gap)).into())];
            if let Some(instant) = instant {
                values.push(("instant", self.text(words, instant).into()));
            }
            let whole = words.say_with(message, &values);
            let (before, after) = whole.split_once(GAP).unwrap_or((&whole, ""));
            self.around_fee.push(Around {
                message,
                instant,
                before: before.to_owned(),
                after: after.to_owned(),
            });
        }
        let mut text = String::with_capacity(64);
        if let Some(around) = self.around_fee.iter().find(fits) {
            text.push_str(&around.before);
            words.write_money(fee, &mut text);
            text.push_str(&around.after);
        }
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
    /// it costs then, what later; what not coming costs where that is another, and what is paid before.
    /// Steps that are past and steps that change nothing are left out.
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
                sentences.push(instants.about_fee(self, "policy-now", None, fee));
            }
            (None, []) => sentences.push(self.say("policy-always-free")),
            (None, [first, later @ ..]) => {
                sentences.push(instants.free_until(self, first.from));
                sentences.push(instants.about_fee(self, "policy-then", None, first.fee));
                ahead = later;
            }
        }
        for tier in ahead {
            sentences.push(if tier.fee.minor > 0 {
                instants.about_fee(self, "policy-from", Some(tier.from), tier.fee)
            } else {
                let instant = instants.text(self, tier.from);
                self.say_with("policy-from-free", &[("instant", instant.into())])
            });
        }
        let last = policy.tiers.last().map(|tier| tier.fee);
        if let Some(fee) = policy.no_show.filter(|fee| Some(*fee) != last) {
            sentences.push(if fee.minor > 0 {
                instants.about_fee(self, "policy-no-show", None, fee)
            } else {
                self.say("policy-no-show-free")
            });
        }
        for part in &policy.deposit {
            sentences.push(if part.due <= now {
                instants.about_fee(self, "policy-deposit-now", None, part.amount)
            } else {
                instants.about_fee(self, "policy-deposit-by", Some(part.due), part.amount)
            });
        }
        if let Some(until) = policy.held_until {
            let message = if policy.is_held_over(now) {
                "policy-held-over"
            } else {
                "policy-held"
            };
            let instant = instants.text(self, until);
            sentences.push(self.say_with(message, &[("instant", instant.into())]));
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
    use keyrack_domain::policy::FrozenDeposit;

    fn ladder(tiers: &[(&str, i64)]) -> FrozenPolicy {
        let tiers = tiers.iter().map(|(from, minor)| FrozenTier {
            from: from.parse().unwrap(),
            fee: Money::new(*minor, Currency::EUR),
        });
        FrozenPolicy {
            tiers: tiers.collect(),
            ..FrozenPolicy::default()
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

    #[test]
    fn a_sentence_with_a_gap_says_what_the_message_says() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let (instant, fee) = ("2027-03-10T17:00:00Z".parse().unwrap(), 12_345);
        let fee = Money::new(fee, Currency::EUR);
        for words in ["en", "de"].map(Words::new) {
            let mut instants = Instants::of(&zone);
            for (message, at) in [
                ("policy-now", None),
                ("policy-then", None),
                ("policy-from", Some(instant)),
            ] {
                let text = instants.text(&words, instant);
                let values = [("fee", words.money(fee).into()), ("instant", text.into())];
                let whole = words.say_with(message, &values);
                assert!(whole.contains(&words.money(fee)), "{whole}");
                for _ in 0..2 {
                    assert_eq!(instants.about_fee(&words, message, at, fee), whole);
                }
            }
        }
    }

    #[test]
    fn what_not_coming_costs_and_the_deposit_are_told() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let due = |text: &str, minor| FrozenDeposit {
            due: text.parse().unwrap(),
            amount: euro(minor),
        };
        let policy = FrozenPolicy {
            no_show: Some(euro(22_000)),
            deposit: vec![
                due("2027-02-01T09:00:00Z", 6_600),
                due("2027-02-24T11:00:00Z", 15_400),
            ],
            ..ladder(&[("2027-03-11T17:00:00Z", 10_000)])
        };
        let english = told("en", &policy, "2027-02-01T09:00:00Z");
        assert_eq!(
            english.get(2..).unwrap(),
            [
                "Not coming costs €220.00.",
                "Deposit due now: €66.00.",
                "Deposit due by Wed 24 Feb, 12:00: €154.00.",
            ]
        );
        let german = told("de", &policy, "2027-02-01T09:00:00Z");
        assert_eq!(german.get(2).unwrap(), "Nichtanreise kostet 220,00 €.");
        let same = FrozenPolicy {
            no_show: Some(euro(10_000)),
            ..ladder(&[("2027-03-11T17:00:00Z", 10_000)])
        };
        assert_eq!(told("en", &same, "2027-02-01T09:00:00Z").len(), 2);
        let held = FrozenPolicy {
            held_until: Some("2027-03-12T17:00:00Z".parse().unwrap()),
            ..same
        };
        for (now, begins) in [
            ("2027-03-12T16:59:59Z", "Kept for you until"),
            ("2027-03-12T17:00:00Z", "Was kept until"),
        ] {
            let last = told("en", &held, now).pop().unwrap();
            assert!(last.starts_with(begins), "{last}");
        }
    }
}
