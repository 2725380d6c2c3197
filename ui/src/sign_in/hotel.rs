//! Which hotel this is, and how far a new desk has got: nobody can sign in before it has heard who
//! works here.

use std::rc::Rc;

use keyrack_contract::Code;
use keyrack_contract::call::property::{self, Profile};
use keyrack_contract::call::state::{self, Line, State};
use yew::prelude::*;

use crate::desk::{Tone, use_tick, use_words};
use crate::piece::Alert;
use crate::transport::{Trouble, ask};

/// How often it is looked at while nobody is signed in.
const TICK_MILLISECONDS: u32 = 2_000;

#[derive(Clone, Default)]
struct Known {
    profile: Option<Rc<Profile>>,
    is_new: bool,
    state: Option<Rc<State>>,
}

/// The hotel's name, or what is missing.
#[component]
pub fn Hotel() -> Html {
    let words = use_words();
    let known = use_state(Known::default);
    let tick = use_tick(TICK_MILLISECONDS);
    use_effect_with(tick, {
        let known = known.clone();
        move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                let profile = ask(&property::Read {}).await;
                let state = ask(&state::Read {}).await;
                known.set(Known {
                    is_new: matches!(&profile, Err(Trouble::Failed(failure)) if failure.code == Code::PropertyUnknown),
                    profile: profile.ok().map(Rc::new).or_else(|| known.profile.clone()),
                    state: state.ok().map(Rc::new),
                });
            });
        }
    });
    if let Some(profile) = &known.profile {
        return html! { <p class="kr-quiet" data-testid="sign-in-hotel">{ &profile.property.name }</p> };
    }
    if !known.is_new {
        return html! {};
    }
    let how_far = known
        .state
        .as_ref()
        .map_or_else(String::new, |state| match state.line {
            Line::CatchingUp { done, total } => {
                let percent = done
                    .saturating_mul(100)
                    .checked_div(total)
                    .unwrap_or(0)
                    .min(100);
                words.say_with("desk-catching-up", &[("percent", percent.into())])
            }
            Line::Offline => words.say("desk-offline"),
            Line::Alone => words.say("desk-alone-hint"),
            Line::Connecting | Line::Online => words.say("desk-connecting"),
        });
    html! {
        <Alert tone={Tone::Warning} text={words.say("desk-never-synced")} hint={how_far} testid="sign-in-new" />
    }
}
