//! The passing of time, for clocks and for what nobody announces.

use gloo_timers::callback::Interval;
use yew::prelude::*;

/// A number that moves every so many milliseconds, and draws the component anew each time.
#[hook]
pub fn use_tick(milliseconds: u32) -> u32 {
    let tick = use_state(|| 0_u32);
    let count = use_mut_ref(|| 0_u32);
    use_effect_with(milliseconds, {
        let tick = tick.clone();
        move |milliseconds| {
            let interval = Interval::new(*milliseconds, move || {
                let mut count = count.borrow_mut();
                *count = count.wrapping_add(1);
                tick.set(*count);
            });
            move || drop(interval)
        }
    });
    *tick
}
