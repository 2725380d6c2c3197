//! Reading: what is on screen stays there until something newer has come.

use std::rc::Rc;

use jiff::Timestamp;
use keyrack_contract::{Ask, Code};
use yew::prelude::*;

use super::{Intent, Link, Watch};
use crate::transport::{Trouble, ask, now};

/// What is known of an answer.
pub struct Asked<R> {
    /// The newest that came; kept when a later reading fails.
    pub data: Option<Rc<R>>,
    /// Why the last reading failed, where it did.
    pub trouble: Option<Trouble>,
    /// When `data` came.
    pub at: Option<Timestamp>,
    /// Whether a reading is under way.
    pub waiting: bool,
}

impl<R> Clone for Asked<R> {
    fn clone(&self) -> Self {
        Self {
            data: self.data.clone(),
            trouble: self.trouble.clone(),
            at: self.at,
            waiting: self.waiting,
        }
    }
}

impl<R> Default for Asked<R> {
    fn default() -> Self {
        Self {
            data: None,
            trouble: None,
            at: None,
            waiting: true,
        }
    }
}

/// Asks now, whenever the call is another, and whenever one of the watched kinds changed. Nothing
/// is asked while the call is `None`. Answers that were overtaken by a later question are dropped.
#[hook]
pub fn use_ask<C>(call: Option<C>, watch: Watch) -> Asked<C::Reply>
where
    C: Ask + Clone + PartialEq,
{
    let asked = use_state(Asked::<C::Reply>::default);
    let newest = use_mut_ref(Asked::<C::Reply>::default);
    let turn = use_mut_ref(|| 0_u32);
    let link = use_context::<Link>();
    let stamp = link.as_ref().map_or(0, |link| link.stamps.of(watch));

    use_effect_with((call, stamp), {
        let (asked, newest, turn) = (asked.clone(), newest, turn.clone());
        move |(call, _)| {
            let mine = {
                let mut turn = turn.borrow_mut();
                *turn = turn.wrapping_add(1);
                *turn
            };
            let Some(call) = call.clone() else {
                *newest.borrow_mut() = Asked {
                    waiting: false,
                    ..Asked::default()
                };
                asked.set(newest.borrow().clone());
                return;
            };
            newest.borrow_mut().waiting = true;
            asked.set(newest.borrow().clone());
            wasm_bindgen_futures::spawn_local(async move {
                let answer = ask(&call).await;
                if *turn.borrow() != mine {
                    return;
                }
                if is_signed_out(&answer)
                    && let Some(link) = link
                {
                    link.to.emit(Intent::SignOut);
                }
                let mut kept = newest.borrow_mut();
                kept.waiting = false;
                match answer {
                    Ok(reply) => {
                        kept.data = Some(Rc::new(reply));
                        kept.at = Some(now());
                        kept.trouble = None;
                    }
                    Err(trouble) => kept.trouble = Some(trouble),
                }
                asked.set(kept.clone());
            });
        }
    });
    (*asked).clone()
}

/// Whether the engine no longer knows who this is.
pub fn is_signed_out<R>(answer: &Result<R, Trouble>) -> bool {
    matches!(answer, Err(Trouble::Failed(failure)) if failure.code == Code::SignInNeeded)
}
