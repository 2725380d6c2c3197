//! Conditions of plans, codes and demand by chance. Each is there in about one plan of three, so that
//! they meet in many ways.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::support::Dice;
use crate::words::{Ahead, Demand, DemandBy, Off, Promo, Terms, Turn};

fn one_in(dice: &Dice, of: u64) -> bool {
    dice.below(of) == 0
}

fn off(dice: &Dice) -> Off {
    if one_in(dice, 2) {
        Off::Share(*dice.pick(&[300, 1_000, 1_250, 3_333]))
    } else {
        Off::Amount(*dice.pick(&[1, 500, 1_999]))
    }
}

/// Steps of this many nights or days, as far as chance takes them; none takes less than the one before.
fn steps(dice: &Dice, at: &[u16]) -> Vec<(u16, Off)> {
    let by_share = one_in(dice, 2);
    let mut taken = 0;
    let mut steps = Vec::new();
    for at in at {
        if one_in(dice, 2) {
            taken += 1 + u16::try_from(dice.below(800)).unwrap();
            let off = if by_share {
                Off::Share(taken)
            } else {
                Off::Amount(i64::from(taken))
            };
            steps.push((*at, off));
        }
    }
    steps
}

fn ahead(dice: &Dice, days: u64) -> Ahead {
    let days = u16::try_from(1 + dice.below(days)).unwrap();
    if one_in(dice, 2) {
        Ahead::Days(days)
    } else {
        // About as many as lie between the hotel's morning and the hour of arrival.
        Ahead::Hours(days * 24 + *dice.pick(&[5, 6]))
    }
}

fn dates(dice: &Dice, today: Date) -> (Date, Date) {
    let first = i64::try_from(dice.below(8)).unwrap();
    let days = i64::try_from(6 + dice.below(25)).unwrap();
    let first = today.checked_add(first.days()).unwrap();
    (first, first.checked_add(days.days()).unwrap())
}

pub fn terms(dice: &Dice, today: Date, place: usize) -> Terms {
    let mut terms = Terms::default();
    if place > 0 && one_in(dice, 2) {
        let turns = [
            Turn::Share(500),
            Turn::Amount(1_200),
            Turn::Share(-1_234),
            Turn::Amount(-9_000),
        ];
        let parent = usize::try_from(dice.below(place as u64)).unwrap();
        let turns = (0..dice.below(3)).map(|_| *dice.pick(&turns)).collect();
        terms.follows = Some((parent, turns));
    }
    if one_in(dice, 2) {
        terms.round = *dice.pick(&[1, 10, 50, 100]);
    }
    if one_in(dice, 3) {
        terms.ladder = steps(dice, &[2, 3, 5, 7, 14]);
        terms.climbing = one_in(dice, 2);
    }
    if one_in(dice, 3) {
        terms.early = steps(dice, &[1, 7, 14, 21]);
    }
    if one_in(dice, 3) {
        terms.late = steps(dice, &[0, 1, 5, 10]);
        terms.late.reverse();
        // What is booked later is cheaper: the fewest days take the most.
        let offs: Vec<Off> = terms.late.iter().map(|(_, off)| *off).collect();
        terms.late.reverse();
        for (step, off) in terms.late.iter_mut().zip(offs) {
            step.1 = off;
        }
    }
    if one_in(dice, 4) {
        terms.floor = Some(i64::try_from(dice.below(9_000)).unwrap());
    }
    if one_in(dice, 4) {
        terms.ceiling = Some(12_000 + i64::try_from(dice.below(9_000)).unwrap());
    }
    if one_in(dice, 4) {
        terms.free = Some((*dice.pick(&[3, 4, 7]), *dice.pick(&[1, 2]), one_in(dice, 2)));
    }
    if one_in(dice, 6) {
        terms.shortest = 2;
    }
    if one_in(dice, 6) {
        terms.longest = 8;
    }
    if one_in(dice, 5) {
        terms.ahead_least = Some(ahead(dice, 3));
    }
    if one_in(dice, 5) {
        let far = ahead(dice, 12);
        terms.ahead_most = Some(match far {
            Ahead::Days(days) => Ahead::Days(days + 8),
            Ahead::Hours(hours) => Ahead::Hours(hours + 8 * 24),
        });
    }
    if one_in(dice, 8) {
        let (first, last) = dates(dice, today);
        terms.booked = Some((first.checked_sub(6.days()).unwrap(), last));
    }
    if one_in(dice, 8) {
        terms.nights = Some(dates(dice, today));
    }
    terms
}

pub fn promos(dice: &Dice, today: Date) -> Vec<Promo> {
    let promo = |place: u64| Promo {
        code: format!("CODE{place}"),
        off: off(dice),
        shortest: *dice.pick(&[0, 0, 2, 4]),
        booked: one_in(dice, 5).then(|| dates(dice, today)),
        nights: one_in(dice, 4).then(|| dates(dice, today)),
        plans: (0..3_usize).filter(|_| one_in(dice, 4)).collect(),
        beside: one_in(dice, 2),
        uses: one_in(dice, 3).then(|| 1 + u32::try_from(dice.below(2)).unwrap()),
    };
    (0..dice.below(3)).map(promo).collect()
}

pub fn demands(dice: &Dice) -> Vec<Demand> {
    let rule = |by: DemandBy, at: [u16; 3]| {
        let mut steps = Vec::new();
        for at in at {
            if one_in(dice, 2) || steps.is_empty() {
                let share = i32::try_from(dice.below(4_000)).unwrap() - 1_500;
                let minor = *dice.pick(&[0, 0, 250, -300]);
                steps.push((at, share, minor));
            }
        }
        Demand {
            by,
            steps,
            plans: (0..3_usize).filter(|_| one_in(dice, 5)).collect(),
        }
    };
    let mut demands = Vec::new();
    if one_in(dice, 2) {
        demands.push(rule(DemandBy::House, [17, 33, 66]));
    }
    if one_in(dice, 2) {
        demands.push(rule(DemandBy::Kind, [25, 50, 100]));
    }
    if one_in(dice, 2) {
        demands.push(rule(DemandBy::Days, [1, 5, 12]));
    }
    demands
}
