//! A network that loses, doubles, delays and reorders, and that is cut now and then, sometimes in
//! one direction only.

use super::Letter;
use super::dice::Dice;

/// How bad it is.
#[derive(Clone, Copy)]
pub struct Weather {
    pub lost_percent: u64,
    pub doubled_percent: u64,
    /// Letters take `1..=delay_max` steps, and late ones ten times as long.
    pub delay_max: u64,
    pub late_percent: u64,
}

impl Weather {
    pub const FAIR: Self = Self {
        lost_percent: 0,
        doubled_percent: 0,
        delay_max: 1,
        late_percent: 0,
    };
}

pub struct Network {
    pub weather: Weather,
    under_way: Vec<(u64, Letter)>,
}

impl Network {
    pub fn new(weather: Weather) -> Self {
        Self {
            weather,
            under_way: Vec::new(),
        }
    }

    pub fn send(&mut self, now: u64, letter: Letter, dice: &mut Dice) {
        let copies = 1 + u64::from(dice.chance(self.weather.doubled_percent));
        for _ in 0..copies {
            if dice.chance(self.weather.lost_percent) {
                continue;
            }
            let long = dice.chance(self.weather.late_percent);
            let most = self.weather.delay_max * if long { 10 } else { 1 };
            self.under_way
                .push((now + 1 + dice.roll(most), letter.clone()));
        }
    }

    /// The weather turns fair. What has been under way for long arrives after all.
    pub fn clear_up(&mut self, now: u64) {
        self.weather = Weather::FAIR;
        for (at, _) in &mut self.under_way {
            *at = (*at).min(now + 10);
        }
    }

    /// Letters that arrive at `now`, in no order that anybody may count on.
    pub fn arriving(&mut self, now: u64) -> Vec<Letter> {
        let (here, there) = core::mem::take(&mut self.under_way)
            .into_iter()
            .partition(|(at, _)| *at <= now);
        self.under_way = there;
        here.into_iter()
            .map(|(_, letter): (u64, Letter)| letter)
            .collect()
    }
}
