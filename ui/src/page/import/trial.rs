//! A file that is looked at and tried before it is taken: what was chosen, what would become of it,
//! and what went wrong.

use std::rc::Rc;

use keyrack_contract::Ask;
use keyrack_contract::call::import::{File, Look};
use keyrack_domain::RatePlanId;
use yew::prelude::*;

use super::Chosen;
use crate::transport::{Trouble, ask};

/// A trial.
pub struct Trial<R: 'static> {
    /// The file and how it is read.
    pub chosen: UseStateHandle<Option<Rc<Chosen>>>,
    /// What would become of it.
    pub report: UseStateHandle<Option<Rc<R>>>,
    /// What went wrong last.
    pub trouble: UseStateHandle<Option<Trouble>>,
    /// Something is being read.
    pub busy: UseStateHandle<bool>,
}

impl<R> Clone for Trial<R> {
    fn clone(&self) -> Self {
        Self {
            chosen: self.chosen.clone(),
            report: self.report.clone(),
            trouble: self.trouble.clone(),
            busy: self.busy.clone(),
        }
    }
}

/// A trial of nothing yet.
#[hook]
pub fn use_trial<R: 'static>() -> Trial<R> {
    Trial {
        chosen: use_state(|| None),
        report: use_state(|| None),
        trouble: use_state(|| None),
        busy: use_state(|| false),
    }
}

impl<R: 'static> Trial<R> {
    /// Looks at a file that was picked. Bookings of it stand under `rate_plan` until another is chosen.
    pub fn look(&self, rate_plan: Option<RatePlanId>) -> Callback<(String, File)> {
        let trial = self.clone();
        Callback::from(move |(name, file): (String, File)| {
            let trial = trial.clone();
            trial.busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let answer = ask(&Look { file: file.clone() }).await;
                trial.busy.set(false);
                trial.report.set(None);
                match answer {
                    Ok(looked) => {
                        trial.trouble.set(None);
                        trial.chosen.set(Some(Rc::new(Chosen {
                            name,
                            file,
                            columns: looked.columns.clone(),
                            dates: looked.dates,
                            looked: Rc::new(looked),
                            rate_plan,
                            room_types: Vec::new(),
                        })));
                    }
                    Err(why) => {
                        trial.chosen.set(None);
                        trial.trouble.set(Some(why));
                    }
                }
            });
        })
    }

    /// Reads the file in another way; what would become of it is to be tried anew.
    pub fn change(&self) -> Callback<Chosen> {
        let trial = self.clone();
        Callback::from(move |changed: Chosen| {
            trial.report.set(None);
            trial.chosen.set(Some(Rc::new(changed)));
        })
    }

    /// Tries it by a call; does nothing while there is none.
    pub fn check<C: Ask<Reply = R> + Clone>(&self, call: Option<C>) -> Callback<()> {
        let trial = self.clone();
        Callback::from(move |()| {
            let Some(call) = call.clone() else { return };
            let trial = trial.clone();
            trial.busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let answer = ask(&call).await;
                trial.busy.set(false);
                match answer {
                    Ok(checked) => {
                        trial.trouble.set(None);
                        trial.report.set(Some(Rc::new(checked)));
                    }
                    Err(why) => trial.trouble.set(Some(why)),
                }
            });
        })
    }

    /// Puts it all away.
    pub fn clear(&self) {
        self.chosen.set(None);
        self.report.set(None);
        self.trouble.set(None);
    }
}
