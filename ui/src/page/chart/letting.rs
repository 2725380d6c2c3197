//! A bar that was let go.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use keyrack_contract::call::reservation::{Move, Moved};
use keyrack_domain::{Date, ReservationId};
use yew::prelude::*;

use super::days::date;
use super::follow::Follow;
use super::hand::{Cursor, Grid, Hand};
use super::layout;
use crate::desk::{Desk, Toast, Undo, use_act};
use crate::transport::Trouble;

/// So long a bar waits for the chart that shows it.
const LATE_MILLISECONDS: u32 = 1_500;

/// What is told how it went.
pub struct Letting {
    /// What is in hand.
    pub hand: Follow<Hand>,
    /// Why a bar is back where it was.
    pub refused: UseStateHandle<Option<(i32, i32, Trouble)>>,
    /// Where the keyboard is.
    pub cursor: Follow<Cursor>,
    /// Whether the focus is to go there.
    pub wanted: Rc<RefCell<bool>>,
}

/// Moves a bar that was let go as soon as its price is known, at that price and no other.
#[hook]
pub fn use_letting_go(
    desk: &Desk,
    grid: &Grid,
    told: Letting,
    change: Option<Move>,
    quote: Option<Result<Moved, Trouble>>,
) {
    let act = use_act();
    let sent = use_mut_ref(|| None::<Move>);
    // What has landed stays in hand until the chart shows it where it is now.
    let landed = use_mut_ref(|| None::<(ReservationId, Date)>);
    use_effect_with(Rc::as_ptr(&grid.rows) as usize, {
        let (grid, landed, hand) = (grid.clone(), landed.clone(), told.hand.clone());
        let (cursor, wanted) = (told.cursor.clone(), told.wanted.clone());
        move |_| {
            if let Some((id, date)) = landed.replace(None) {
                let day = layout::day(&grid.chart, date);
                if let Some(row) = grid.lies_in(id, day) {
                    cursor.set(Cursor { row, day });
                }
                *wanted.borrow_mut() = true;
                hand.set(Hand::Empty);
            }
        }
    });
    let dropped = matches!(&*told.hand, Hand::Bar { dropped: true, .. });
    use_effect_with((change, dropped, quote), {
        let (desk, grid) = (desk.clone(), grid.clone());
        move |(change, dropped, quote)| {
            let Letting {
                hand,
                refused,
                wanted,
                ..
            } = told;
            let (Some(change), true, Some(quote)) = (change.clone(), *dropped, quote.clone())
            else {
                return;
            };
            let Hand::Bar { drag, row, .. } = &*hand else {
                return;
            };
            if sent.borrow().as_ref() == Some(&change) {
                return;
            }
            let at = (*row, drag.span().0);
            let lands = date(&grid.chart, at.1);
            let back = {
                let (hand, refused) = (hand.clone(), refused.clone());
                move |why: Trouble| {
                    hand.set(Hand::Empty);
                    refused.set(Some((at.0, at.1, why)));
                }
            };
            let moved = match quote {
                Ok(moved) => moved,
                Err(why) => {
                    *wanted.borrow_mut() = true;
                    return back(why);
                }
            };
            *sent.borrow_mut() = Some(change.clone());
            let call = Move {
                expected_total: Some(moved.after),
                ..change
            };
            let (guest, id) = (drag.bar.guest.clone(), call.id);
            act.run(call, move |done| {
                sent.replace(None);
                match done {
                    Ok(moved) => {
                        *landed.borrow_mut() = Some((id, lands));
                        let late = Timeout::new(LATE_MILLISECONDS, move || {
                            if landed.replace(None).is_some() {
                                hand.set(Hand::Empty);
                            }
                        });
                        late.forget();
                        desk.say(
                            said(&desk, &guest, &moved)
                                .with_undo(Undo::stay(id, &moved.is, &moved.was)),
                        );
                    }
                    Err(why) => {
                        *wanted.borrow_mut() = true;
                        back(why);
                    }
                }
            });
        }
    });
}

/// What was done, in passing.
fn said(desk: &Desk, guest: &str, moved: &Moved) -> Toast {
    let words = desk.words;
    if moved.before == moved.after {
        return Toast::good(words.say_with("desk-chart-moved", &[("guest", guest.into())]));
    }
    Toast::good(words.say_with(
        "desk-chart-moved-price",
        &[
            ("guest", guest.into()),
            ("before", words.money(moved.before).into()),
            ("after", words.money(moved.after).into()),
        ],
    ))
}
