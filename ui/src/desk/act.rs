//! Doing: one call at a time from each place, and everything it touches is read anew.

use std::cell::RefCell;
use std::rc::Rc;

use keyrack_contract::{CallId, Do};
use yew::prelude::*;

use super::{Intent, Link, ask::is_signed_out};
use crate::transport::{Trouble, act, everything, fresh};

/// One place that does things.
#[derive(Clone)]
pub struct Act {
    busy: UseStateHandle<bool>,
    /// The same as `busy`, but true at once: two clicks can come before anything is drawn anew.
    taken: Rc<RefCell<bool>>,
    link: Option<Link>,
}

impl Act {
    /// Whether something is being done from here.
    pub fn busy(&self) -> bool {
        *self.busy
    }

    /// Does it, and hands on how it went. Does nothing while the last is still under way, so that a
    /// second click is no second booking.
    pub fn run<C: Do>(&self, call: C, then: impl FnOnce(Result<C::Reply, Trouble>) + 'static) {
        self.run_as(CallId(fresh()), call, then);
    }

    /// The same under a given id, for a person who tries once more after an answer was lost: the
    /// door then answers and does nothing twice.
    pub fn run_as<C: Do>(
        &self,
        id: CallId,
        call: C,
        then: impl FnOnce(Result<C::Reply, Trouble>) + 'static,
    ) {
        if self.taken.replace(true) {
            return;
        }
        self.busy.set(true);
        let (busy, taken, link) = (self.busy.clone(), self.taken.clone(), self.link.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let answer = act(id, &call).await;
            taken.replace(false);
            busy.set(false);
            if let Some(link) = link {
                if is_signed_out(&answer) {
                    link.to.emit(Intent::SignOut);
                }
                // A refusal means that the screen showed something old, so it reads anew as well.
                link.to.emit(Intent::Changed(everything()));
            }
            then(answer);
        });
    }
}

/// A place that does things.
#[hook]
pub fn use_act() -> Act {
    Act {
        busy: use_state(|| false),
        taken: use_mut_ref(|| false),
        link: use_context::<Link>(),
    }
}
