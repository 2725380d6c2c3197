//! The trade's own terms. Each match is exhaustive: a new value of an enum does not compile without
//! its word.

use keyrack_domain::policy::Guarantee;
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::rate::{Board, RateCategory, Restricted, Rule};
use keyrack_domain::reservation::{Source, Status, Step};
use keyrack_domain::tax::{TaxKind, TaxLine};

use crate::words::Words;

impl Words {
    /// Where a reservation stands.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        self.say(match status {
            Status::Waitlisted => "status-waitlisted",
            Status::Tentative => "status-tentative",
            Status::Confirmed => "status-confirmed",
            Status::InHouse => "status-in-house",
            Status::CheckedOut => "status-checked-out",
            Status::Cancelled => "status-cancelled",
            Status::NoShow => "status-no-show",
        })
    }

    /// What is done with a reservation, as on a button.
    #[must_use]
    pub fn step(&self, step: Step) -> String {
        self.say(match step {
            Step::Amend => "step-amend",
            Step::Assign => "step-assign",
            Step::CheckIn => "step-check-in",
            Step::UndoCheckIn => "step-undo-check-in",
            Step::CheckOut => "step-check-out",
            Step::UndoCheckOut => "step-undo-check-out",
            Step::Cancel => "step-cancel",
            Step::Reinstate => "step-reinstate",
            Step::NoShow => "step-no-show",
            Step::Confirm => "step-confirm",
        })
    }

    /// How clean a room is.
    #[must_use]
    pub fn cleanliness(&self, cleanliness: Cleanliness) -> String {
        self.say(match cleanliness {
            Cleanliness::Dirty => "cleanliness-dirty",
            Cleanliness::Clean => "cleanliness-clean",
            Cleanliness::Inspected => "cleanliness-inspected",
        })
    }

    /// Which meals are included.
    #[must_use]
    pub fn board(&self, board: Board) -> String {
        self.say(match board {
            Board::RoomOnly => "board-room-only",
            Board::BedAndBreakfast => "board-bed-and-breakfast",
            Board::HalfBoard => "board-half-board",
            Board::FullBoard => "board-full-board",
            Board::AllInclusive => "board-all-inclusive",
        })
    }

    /// What kind of rate it is.
    #[must_use]
    pub fn rate_category(&self, category: RateCategory) -> String {
        self.say(match category {
            RateCategory::Bar => "rate-category-bar",
            RateCategory::NonRefundable => "rate-category-non-refundable",
            RateCategory::Corporate => "rate-category-corporate",
            RateCategory::Package => "rate-category-package",
            RateCategory::Group => "rate-category-group",
            RateCategory::DayUse => "rate-category-day-use",
            RateCategory::Promotion => "rate-category-promotion",
            RateCategory::LongStay => "rate-category-long-stay",
            RateCategory::Wholesale => "rate-category-wholesale",
        })
    }

    /// What secures a booking.
    #[must_use]
    pub fn guarantee(&self, guarantee: Guarantee) -> String {
        self.say(match guarantee {
            Guarantee::SixPmHold => "guarantee-six-pm-hold",
            Guarantee::PayAtProperty => "guarantee-pay-at-property",
            Guarantee::Card => "guarantee-card",
            Guarantee::Deposit => "guarantee-deposit",
            Guarantee::Prepayment => "guarantee-prepayment",
            Guarantee::Company => "guarantee-company",
            Guarantee::Ota => "guarantee-ota",
        })
    }

    /// A tax by its name alone.
    #[must_use]
    pub fn tax_kind(&self, kind: TaxKind) -> String {
        self.say(match kind {
            TaxKind::Vat => "tax-vat",
            TaxKind::City => "tax-city",
        })
    }

    /// The name of a tax line, the hotel's own where it has one, with its percentage: `VAT 7%`.
    #[must_use]
    pub fn tax_name(&self, line: &TaxLine) -> String {
        let Some(points) = line.basis_points else {
            return match line.name.as_str() {
                "" => self.tax_kind(line.kind),
                name => name.to_owned(),
            };
        };
        if !line.name.is_empty() {
            let percent = self.percent(points).into();
            let name = line.name.as_str().into();
            return self.say_with("tax-named-percent", &[("name", name), ("percent", percent)]);
        }
        let id = match line.kind {
            TaxKind::Vat => "tax-vat-percent",
            TaxKind::City => "tax-city-percent",
        };
        self.say_with(id, &[("percent", self.percent(points).into())])
    }

    /// Why a stay is refused, as a sentence with its date.
    #[must_use]
    pub fn restricted(&self, restricted: Restricted) -> String {
        let id = match restricted.rule {
            Rule::NoPrice => "rule-no-price",
            Rule::StopSell => "rule-stop-sell",
            Rule::ClosedToArrival => "rule-closed-to-arrival",
            Rule::ClosedToDeparture => "rule-closed-to-departure",
            Rule::MinLosArrival => "rule-min-los-arrival",
            Rule::MinLosThrough => "rule-min-los-through",
            Rule::MaxLosArrival => "rule-max-los-arrival",
            Rule::MaxLosThrough => "rule-max-los-through",
            Rule::ExactLos => match (restricted.nights_max, restricted.nights_min) {
                (0, 0) => "rule-exact-los",
                (0, _) | (_, 0) => "rule-exact-los-nearest",
                _ => "rule-exact-los-nearest-two",
            },
            Rule::MinAdvance if restricted.hours > 0 => "rule-min-advance-hours",
            Rule::MinAdvance => "rule-min-advance",
            Rule::MaxAdvance if restricted.hours > 0 => "rule-max-advance-hours",
            Rule::MaxAdvance => "rule-max-advance",
            Rule::BookingWindow => "rule-booking-window",
            Rule::StayWindow => "rule-stay-window",
        };
        let date = self.date_short(restricted.date);
        let count = match restricted.rule {
            Rule::MaxLosArrival | Rule::MaxLosThrough => u16::from(restricted.nights_max),
            // Where only a shorter length is possible, it is the nearest.
            Rule::ExactLos if restricted.nights_min == 0 => u16::from(restricted.nights_max),
            Rule::MinAdvance | Rule::MaxAdvance => restricted.days.max(restricted.hours),
            _ => u16::from(restricted.nights_min),
        };
        self.say_with(
            id,
            &[
                ("date", date.into()),
                ("count", count.into()),
                ("fewer", restricted.nights_max.into()),
            ],
        )
    }

    /// How much a fault takes away.
    #[must_use]
    pub fn outage_kind(&self, kind: OutageKind) -> String {
        self.say(match kind {
            OutageKind::OutOfInventory => "outage-out-of-inventory",
            OutageKind::OutOfOrder => "outage-out-of-order",
            OutageKind::OutOfService => "outage-out-of-service",
        })
    }

    /// Where a booking came from.
    #[must_use]
    pub fn source(&self, source: Source) -> String {
        self.say(match source {
            Source::Desk => "source-desk",
            Source::WalkIn => "source-walk-in",
            Source::Web => "source-web",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use keyrack_domain::{Currency, Money};

    #[test]
    fn a_refusal_names_rule_and_date() {
        let thursday = date(2027, 3, 11);
        let refused = |rule, nights_min| Restricted {
            nights_min,
            ..Restricted::by(rule, thursday)
        };
        let (english, german) = (Words::new("en"), Words::new("de"));
        assert_eq!(
            english.restricted(refused(Rule::ClosedToArrival, 0)),
            "Arrival is not possible on Thu 11 Mar."
        );
        assert_eq!(
            english.restricted(refused(Rule::MinLosArrival, 3)),
            "Arriving on Thu 11 Mar needs a stay of at least 3 nights."
        );
        assert_eq!(
            german.restricted(refused(Rule::MinLosThrough, 3)),
            "Für die Nacht vom Do., 11. März gilt ein Mindestaufenthalt von 3 Nächten."
        );
    }

    #[test]
    fn taxes_show_their_percentage() {
        let line = |kind, basis_points| TaxLine {
            kind,
            basis_points,
            amount: Money::zero(Currency::EUR),
            included: true,
            name: String::new(),
        };
        assert_eq!(
            Words::new("en").tax_name(&line(TaxKind::Vat, Some(700))),
            "VAT 7%"
        );
        assert_eq!(
            Words::new("de").tax_name(&line(TaxKind::City, Some(750))),
            "Übernachtungssteuer 7,5\u{a0}%"
        );
        assert_eq!(
            Words::new("de").tax_name(&line(TaxKind::City, None)),
            "Kurtaxe"
        );
    }
}
