//! Several rooms as one price: nights, taxes and cancellation steps added up. Nothing is priced here;
//! every number comes from the engine's quotes.

use jiff::civil::Date;
use keyrack_domain::policy::{FrozenDeposit, FrozenPolicy, FrozenTier};
use keyrack_domain::quote::Quote;
use keyrack_domain::service::ServiceLine;
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{Currency, Money};

/// A price with everything that makes the sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// Each night's price, all rooms added.
    pub nights: Vec<(Date, Money)>,
    /// What is sold besides the nights or inside their price, equal things of all rooms added.
    pub services: Vec<ServiceLine>,
    /// Each tax, all rooms added.
    pub taxes: Vec<TaxLine>,
    /// What a cancellation of all rooms costs, and from when.
    pub policy: FrozenPolicy,
    /// What the guest pays.
    pub total: Money,
}

/// Adds up rooms.
#[must_use]
pub fn together(quotes: &[Quote], total: Money) -> Together {
    let nights = quotes
        .iter()
        .map(|quote| quote.nights.iter().map(|night| (night.date, night.price)));
    Together {
        nights: nights_together(nights),
        services: services_together(quotes.iter().flat_map(|quote| &quote.services)),
        taxes: taxes_together(quotes.iter().flat_map(|quote| quote.taxes.iter().cloned())),
        policy: policies_together(quotes.iter().map(|quote| &quote.policy), total.currency),
        total,
    }
}

/// Nights of several rooms by date.
pub fn nights_together(
    rooms: impl Iterator<Item = impl Iterator<Item = (Date, Money)>>,
) -> Vec<(Date, Money)> {
    let mut nights: Vec<(Date, Money)> = Vec::new();
    for (date, price) in rooms.flatten() {
        match nights.iter_mut().find(|(other, _)| *other == date) {
            Some((_, sum)) => *sum = add(*sum, price),
            None => nights.push((date, price)),
        }
    }
    nights.sort_unstable_by_key(|(date, _)| *date);
    nights
}

/// Services of several rooms: the same one for the same day and time is one line.
pub fn services_together<'a>(lines: impl Iterator<Item = &'a ServiceLine>) -> Vec<ServiceLine> {
    let mut services: Vec<ServiceLine> = Vec::new();
    for line in lines {
        let same = services.iter_mut().find(|other| {
            (other.service, other.why, other.date, other.time)
                == (line.service, line.why, line.date, line.time)
        });
        match same {
            Some(sum) => {
                sum.quantity = sum.quantity.saturating_add(line.quantity);
                sum.amount = add(sum.amount, line.amount);
            }
            None => services.push(line.clone()),
        }
    }
    services
}

/// Taxes of several rooms by kind, name and rate.
pub fn taxes_together(lines: impl Iterator<Item = TaxLine>) -> Vec<TaxLine> {
    let mut taxes: Vec<TaxLine> = Vec::new();
    for line in lines {
        let same = taxes.iter_mut().find(|other| other.is_same(&line));
        match same {
            Some(sum) => sum.amount = add(sum.amount, line.amount),
            None => taxes.push(line),
        }
    }
    taxes
}

/// The steps of several rooms: at each instant, what all rooms cost from then on.
pub fn policies_together<'a>(
    policies: impl Iterator<Item = &'a FrozenPolicy> + Clone,
    currency: Currency,
) -> FrozenPolicy {
    let mut instants: Vec<_> = policies
        .clone()
        .flat_map(|policy| policy.tiers.iter().map(|tier| tier.from))
        .collect();
    instants.sort_unstable();
    instants.dedup();
    let tiers = instants.into_iter().map(|from| FrozenTier {
        from,
        fee: policies
            .clone()
            .filter_map(|policy| policy.fee_at(from))
            .fold(Money::zero(currency), add),
    });
    let tiers = tiers.collect();
    let no_show = policies
        .clone()
        .filter_map(FrozenPolicy::no_show_fee)
        .fold(Money::zero(currency), add);
    let mut deposit: Vec<FrozenDeposit> = Vec::new();
    for part in policies.clone().flat_map(|policy| &policy.deposit) {
        match deposit.iter_mut().find(|known| known.due == part.due) {
            Some(known) => known.amount = add(known.amount, part.amount),
            None => deposit.push(part.clone()),
        }
    }
    deposit.sort_by_key(|part| part.due);
    FrozenPolicy {
        tiers,
        no_show: Some(no_show),
        deposit,
        // The rooms are those of one stay; the one that is kept least long is what a guest has to know.
        held_until: policies.filter_map(|policy| policy.held_until).min(),
    }
}

/// One property has one currency, and its sums passed the engine already.
fn add(one: Money, other: Money) -> Money {
    Money::new(one.minor.saturating_add(other.minor), one.currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn steps_of_two_rooms_add_up_at_every_instant() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let [early, late] = [at("2026-03-01T17:00:00Z"), at("2026-03-04T17:00:00Z")];
        let tier = |from, minor| FrozenTier {
            from,
            fee: euro(minor),
        };
        let part = |due, minor| FrozenDeposit {
            due,
            amount: euro(minor),
        };
        let one = FrozenPolicy {
            tiers: vec![tier(early, 100), tier(late, 300)],
            no_show: Some(euro(700)),
            deposit: vec![part(early, 50)],
            held_until: Some(late),
        };
        let two = FrozenPolicy {
            tiers: vec![tier(late, 1_000)],
            no_show: None,
            deposit: vec![part(late, 40), part(early, 20)],
            held_until: None,
        };
        let both = policies_together([&one, &two].into_iter(), Currency::EUR);
        assert_eq!(both.tiers, vec![tier(early, 100), tier(late, 1_300)]);
        assert_eq!(both.no_show_fee(), Some(euro(1_700)));
        assert_eq!(both.deposit, vec![part(early, 70), part(late, 40)]);
        assert_eq!(both.held_until, Some(late));
    }
}
