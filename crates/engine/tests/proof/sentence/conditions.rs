//! Sentences about what a plan makes of the daily price, about codes and about demand.

use jiff::civil::Date;

use super::{Story, Words};
use crate::arithmetic::minor;
use crate::words::{Ahead, Demand, DemandBy, Off, Promo, Terms, Turn};

impl Story {
    /// Takes a condition in; says whether it was one.
    pub(super) fn condition(&mut self, words: &mut Words, digits: u8) -> bool {
        if words.took("code") {
            let promo = self.promo(words, digits);
            self.hotel.promos.push(promo);
        } else if words.took("demand of the house") {
            self.demand(DemandBy::House, words, digits);
        } else if words.took("demand of the type") {
            self.demand(DemandBy::Kind, words, digits);
        } else if words.took("demand by days") {
            self.demand(DemandBy::Days, words, digits);
        } else if words.took("derived") {
            let plan = words.next();
            words.must("follows");
            let parent = self.plan(&words.next());
            let mut turns = Vec::new();
            while let Some(turn) = turn(words, digits) {
                turns.push(turn);
            }
            self.terms(&plan).follows = Some((parent, turns));
        } else if words.took("ladder") {
            let plan = words.next();
            let mut steps = Vec::new();
            while words.took("from") {
                let nights = words.number();
                words.must("nights");
                steps.push((nights, off(words, digits)));
            }
            let climbing = words.took("for the nights from there on");
            if !climbing {
                words.must("for the whole stay");
            }
            let terms = self.terms(&plan);
            (terms.ladder, terms.climbing) = (steps, climbing);
        } else if words.took("early bird") {
            let plan = words.next();
            let steps = lead(words, digits, "from");
            self.terms(&plan).early = steps;
        } else if words.took("last minute") {
            let plan = words.next();
            let steps = lead(words, digits, "up to");
            self.terms(&plan).late = steps;
        } else if words.took("floor") {
            let plan = words.next();
            self.terms(&plan).floor = Some(minor(&words.next(), digits));
        } else if words.took("ceiling") {
            let plan = words.next();
            self.terms(&plan).ceiling = Some(minor(&words.next(), digits));
        } else if words.took("rounded") {
            let plan = words.next();
            words.must("to");
            self.terms(&plan).round = minor(&words.next(), digits);
        } else if words.took("free nights") {
            let plan = words.next();
            let free = words.number();
            words.must("of");
            let group = words.number();
            let again = words.took("again and again");
            self.terms(&plan).free = Some((group, free, again));
        } else if words.took("bookable") {
            let plan = words.next();
            self.bookable(&plan, words);
        } else {
            return false;
        }
        true
    }

    fn bookable(&mut self, plan: &str, words: &mut Words) {
        if words.took("at least") {
            self.terms(plan).ahead_least = Some(ahead(words));
        } else if words.took("at most") {
            self.terms(plan).ahead_most = Some(ahead(words));
        } else if words.took("on") {
            self.terms(plan).booked = Some(words.dates());
        } else if words.took("for nights") {
            self.terms(plan).nights = Some(words.dates());
        } else if words.took("from") {
            self.terms(plan).shortest = words.number();
            words.must("nights");
        } else {
            words.must("up to");
            self.terms(plan).longest = words.number();
            words.must("nights");
        }
    }

    fn terms(&mut self, code: &str) -> &mut Terms {
        let place = self.plan(code);
        &mut self.hotel.plans[place].terms
    }

    fn promo(&self, words: &mut Words, digits: u8) -> Promo {
        let mut promo = Promo {
            code: words.next(),
            off: off(words, digits),
            shortest: 0,
            booked: None,
            nights: None,
            plans: Vec::new(),
            beside: false,
            uses: None,
        };
        while words.took("for") {
            promo.plans.push(self.plan(&words.next()));
        }
        if words.took("from") {
            promo.shortest = words.number();
            words.must("nights");
        }
        if words.took("booked") {
            promo.booked = Some(dates(words));
        }
        if words.took("nights") {
            promo.nights = Some(dates(words));
        }
        promo.uses = words.took("at most").then(|| {
            let uses = words.number();
            let _ = words.took("times") || words.took("time");
            uses
        });
        promo.beside = words.took("beside others");
        promo
    }

    fn demand(&mut self, by: DemandBy, words: &mut Words, digits: u8) {
        let mut demand = Demand {
            by,
            steps: Vec::new(),
            plans: Vec::new(),
        };
        while words.took(if by == DemandBy::Days {
            "up to"
        } else {
            "from"
        }) {
            let at = words.number();
            if by == DemandBy::Days {
                let _ = words.took("days") || words.took("day");
            } else {
                words.must("%");
            }
            let turn = turn(words, digits).expect("what becomes of the price");
            demand.steps.push(match turn {
                Turn::Share(points) => (at, points, 0),
                Turn::Amount(minor) => (at, 0, minor),
            });
        }
        while words.took("for") {
            demand.plans.push(self.plan(&words.next()));
        }
        self.hotel.demands.push(demand);
    }
}

fn dates(words: &mut Words) -> (Date, Date) {
    words.dates()
}

fn off(words: &mut Words, digits: u8) -> Off {
    if words.followed_by("%") {
        Off::Share(words.percent())
    } else {
        Off::Amount(minor(&words.next(), digits))
    }
}

fn ahead(words: &mut Words) -> Ahead {
    let number = words.number();
    let ahead = if words.took("hours") {
        Ahead::Hours(number)
    } else {
        words.must("days");
        Ahead::Days(number)
    };
    words.must("ahead");
    ahead
}

/// `from 30 days 10 %`, once or more.
fn lead(words: &mut Words, digits: u8, word: &str) -> Vec<(u16, Off)> {
    let mut steps = Vec::new();
    while words.took(word) {
        let days = words.number();
        let _ = words.took("days") || words.took("day");
        steps.push((days, off(words, digits)));
    }
    steps
}

/// `+5 %`, `−12.00`; `None` where no sign stands next.
fn turn(words: &mut Words, digits: u8) -> Option<Turn> {
    let first = words.rest.first()?;
    let sign = match first.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let bare = first.trim_start_matches(['+', '-', '−']).to_owned();
    words.rest.remove(0);
    Some(if words.took("%") {
        Turn::Share(sign * i32::try_from(minor(&bare, 2)).unwrap())
    } else {
        Turn::Amount(i64::from(sign) * minor(&bare, digits))
    })
}
