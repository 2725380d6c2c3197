//! The guided set-up: one step at a time, kept after each, left and taken up again at will.

use std::rc::Rc;

use keyrack_contract::call::setup::{Finish, Save};
use keyrack_contract::call::staff::SignIn;
use keyrack_contract::setup::{Draft, Problem, Step, problems};
use yew::prelude::*;

use super::form::Form;
use super::step;
use super::summary::Summary;
use crate::desk::{remember_fresh, use_act, use_words};
use crate::piece::{Button, Failed, Kind};
use crate::transport::{Session, Trouble, sign_in};

/// What the guide needs.
#[derive(Clone, PartialEq, Properties)]
pub struct GuideProps {
    /// What was typed before.
    pub draft: Option<Draft>,
    /// It was kept.
    pub onkept: Callback<Option<Draft>>,
    /// It is left for now.
    pub onleave: Callback<()>,
    /// A hotel at a server is joined instead.
    pub onjoin: Callback<()>,
    /// The hotel is there.
    pub onready: Callback<Option<Session>>,
}

/// The guide.
#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let words = use_words();
    let act = use_act();
    let draft = use_state(|| Rc::new(props.draft.clone().unwrap_or_else(|| step::first(&words))));
    let passwords = use_state(|| Rc::new(Vec::<String>::new()));
    // What is typed may be newer than what is drawn: a key and a click can come before the next drawing.
    let newest = use_mut_ref(|| Rc::clone(&*draft));
    let newest_passwords = use_mut_ref(|| Rc::clone(&*passwords));
    let asked = use_state(|| 0_u32);
    let trouble = use_state(|| None::<Trouble>);
    let top = use_node_ref();
    let here = draft.step;

    // Each step begins at its heading, for eyes and for screen readers alike.
    use_effect_with(here, {
        let top = top.clone();
        move |_| {
            if let Some(top) = top.cast::<web_sys::HtmlElement>() {
                let _ = top.focus();
            }
        }
    });
    let found: Rc<Vec<Problem>> = use_memo(
        ((*draft).clone(), (*passwords).clone(), *asked > 0),
        |(draft, passwords, asked)| match (asked, draft.step) {
            (false, _) => Vec::new(),
            (true, Step::Finish) => all_problems(draft, passwords),
            (true, step) => problems(draft, passwords, step),
        },
    );
    let keep = {
        let (act, trouble, onkept) = (act.clone(), trouble.clone(), props.onkept.clone());
        let (draft, newest, asked) = (draft.clone(), newest.clone(), asked.clone());
        move |to: Step, then: Callback<()>| {
            let kept = Draft {
                step: to,
                ..Draft::clone(&newest.borrow())
            };
            let (draft, newest) = (draft.clone(), newest.clone());
            let (trouble, onkept, asked) = (trouble.clone(), onkept.clone(), asked.clone());
            trouble.set(None);
            act.run(
                Save {
                    draft: Some(kept.clone()),
                },
                move |done| match done {
                    Ok(_) => {
                        asked.set(0);
                        let shown = Rc::new(kept.clone());
                        *newest.borrow_mut() = Rc::clone(&shown);
                        draft.set(shown);
                        onkept.emit(Some(kept));
                        then.emit(());
                    }
                    Err(why) => trouble.set(Some(why)),
                },
            );
        }
    };
    let nothing = Callback::from(|()| ());
    let onstep = {
        let (keep, nothing) = (keep.clone(), nothing.clone());
        Callback::from(move |to: Step| keep(to, nothing.clone()))
    };
    let onback = {
        let onstep = onstep.clone();
        Callback::from(move |()| onstep.emit(here.before()))
    };
    let onlater = {
        let (keep, onleave) = (keep.clone(), props.onleave.clone());
        Callback::from(move |()| keep(here, onleave.clone()))
    };
    let onjoin = {
        let (keep, onjoin) = (keep.clone(), props.onjoin.clone());
        Callback::from(move |()| keep(here, onjoin.clone()))
    };
    let finish = {
        let (act, trouble, onready) = (act.clone(), trouble.clone(), props.onready.clone());
        let (newest, newest_passwords) = (newest.clone(), newest_passwords.clone());
        move || {
            let (trouble, onready) = (trouble.clone(), onready.clone());
            let (draft, passwords) = (newest.borrow().clone(), newest_passwords.borrow().clone());
            let manager = manager(&draft, &passwords);
            trouble.set(None);
            let call = Finish {
                draft: (*draft).clone(),
                passwords: (*passwords).clone(),
            };
            act.run(call, move |done| match done {
                Ok(_) => wasm_bindgen_futures::spawn_local(async move {
                    remember_fresh(true);
                    let session = match manager {
                        Some(who) => sign_in(&who).await.ok(),
                        None => None,
                    };
                    onready.emit(session);
                }),
                Err(why) => trouble.set(Some(why)),
            });
        }
    };
    let onsubmit = {
        let (newest, newest_passwords) = (newest.clone(), newest_passwords.clone());
        let (asked, onstep) = (asked.clone(), onstep.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (draft, passwords) = (newest.borrow().clone(), newest_passwords.borrow().clone());
            let wrong = if here == Step::Finish {
                all_problems(&draft, &passwords)
            } else {
                problems(&draft, &passwords, here)
            };
            match (wrong.is_empty(), here) {
                (false, _) => asked.set(asked.wrapping_add(1).max(1)),
                (true, Step::Finish) => finish(),
                (true, _) => onstep.emit(here.next()),
            }
        })
    };
    let form = Form {
        words,
        draft: (*draft).clone(),
        passwords: (*passwords).clone(),
        newest: newest.clone(),
        newest_passwords: newest_passwords.clone(),
        problems: Rc::clone(&found),
        onchange: {
            let (draft, newest) = (draft.clone(), newest.clone());
            Callback::from(move |changed| {
                let changed = Rc::new(changed);
                *newest.borrow_mut() = Rc::clone(&changed);
                draft.set(changed);
            })
        },
        onpasswords: {
            let (passwords, newest_passwords) = (passwords.clone(), newest_passwords.clone());
            Callback::from(move |changed| {
                let changed = Rc::new(changed);
                *newest_passwords.borrow_mut() = Rc::clone(&changed);
                passwords.set(changed);
            })
        },
    };
    let is_last = here == Step::Finish;
    html! {
        <div class="kr-guide" data-testid="guide" data-step={step::name(here)}>
            <header class="kr-guide__head">
                <span class="kr-brand"><span class="kr-brand__sign" aria-hidden="true" />{ words.say("desk-brand") }</span>
                <span class="kr-quiet">{ words.say("setup-new") }</span>
                <span class="kr-top__space" />
                <Button kind={Kind::Quiet} small=true label={words.say("setup-later")} onclick={onlater} testid="setup-later" />
            </header>
            <nav class="kr-guide__steps" aria-label={words.say("setup-steps")}>
                <ol>
                    { for Step::ALL.into_iter().enumerate().map(|(place, one)| {
                        let onstep = onstep.clone();
                        let state = (one == here).then_some("kr-guide__step--here");
                        let text = format!("{} {}", place.saturating_add(1), step::title(&words, one));
                        html! {
                            <li key={place}>
                                if one < here {
                                    <button type="button" class="kr-guide__step kr-guide__step--done" onclick={move |_| onstep.emit(one)}>{ text }</button>
                                } else {
                                    <span class={classes!("kr-guide__step", state)} aria-current={(one == here).then_some("step")}>{ text }</span>
                                }
                            </li>
                        }
                    }) }
                </ol>
            </nav>
            <main class="kr-guide__main">
                <form class="kr-guide__form" {onsubmit} novalidate={true}>
                    <div>
                        <h1 ref={top} tabindex="-1">{ step::title(&words, here) }</h1>
                        <p class="kr-quiet">{ step::hint(&words, here) }</p>
                    </div>
                    <Summary problems={found} asked={*asked} onstep={onstep.clone()} step={here} />
                    <Failed trouble={(*trouble).clone()} />
                    { step::draw(here, &form, &onjoin) }
                    <div class="kr-guide__foot">
                        <Button kind={Kind::Primary} submit=true busy={act.busy()} testid="setup-next"
                            label={words.say(if is_last { "setup-finish" } else { "setup-next" })} />
                        if here != Step::Hotel {
                            <Button label={words.say("setup-back")} onclick={onback} testid="setup-back" />
                        }
                        <span class="kr-quiet">{ words.say("setup-kept") }</span>
                    </div>
                </form>
            </main>
        </div>
    }
}

fn all_problems(draft: &Draft, passwords: &[String]) -> Vec<Problem> {
    Step::ALL
        .into_iter()
        .flat_map(|step| problems(draft, passwords, step))
        .collect()
}

/// The first manager, who is signed in once the hotel is there.
fn manager(draft: &Draft, passwords: &[String]) -> Option<SignIn> {
    use keyrack_contract::call::staff::Role;
    let mut people = draft.people.iter().zip(passwords);
    let (person, password) = people.find(|(person, _)| person.role == Role::Manager)?;
    Some(SignIn {
        name: person.name.trim().to_owned(),
        password: password.clone(),
    })
}
