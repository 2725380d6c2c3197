//! What is said in passing, in the corner, with its way back.

use gloo_timers::callback::Timeout;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::{Button, Kind, told};
use crate::desk::{Intent, Link, Toast, Toasts, Tone, use_act, use_words};

/// How long a saying stays: one with a way back stays longer, and one about a failure until it is
/// taken away.
const STAY_MILLISECONDS: u32 = 6_000;
const STAY_WITH_UNDO_MILLISECONDS: u32 = 12_000;

/// What is being said.
#[derive(Clone, PartialEq, Properties)]
pub struct ToastListProps {
    /// All of it.
    pub toasts: Toasts,
}

/// The corner where things are said in passing.
#[component]
pub fn ToastList(props: &ToastListProps) -> Html {
    html! {
        <div role="status" aria-live="polite">
            <ol class="kr-toasts">
                { for props.toasts.said.iter().map(|(number, toast)| html! {
                    <OneToast key={*number} number={*number} toast={toast.clone()} />
                }) }
            </ol>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OneToastProps {
    number: u32,
    toast: Toast,
}

#[component]
fn OneToast(props: &OneToastProps) -> Html {
    let words = use_words();
    let link = use_context::<Link>();
    let act = use_act();
    let number = props.number;
    let close = {
        let link = link.clone();
        Callback::from(move |()| wish(link.as_ref(), Intent::Unsay(number)))
    };
    use_effect_with((number, act.busy()), {
        let (close, tone, has_undo, busy) = (
            close.clone(),
            props.toast.tone,
            props.toast.undo.is_some(),
            act.busy(),
        );
        move |_| {
            let stay = if has_undo {
                STAY_WITH_UNDO_MILLISECONDS
            } else {
                STAY_MILLISECONDS
            };
            let passes = tone != Tone::Bad && !busy;
            let timer = passes.then(|| Timeout::new(stay, move || close.emit(())));
            move || drop(timer)
        }
    });
    let undo = props.toast.undo.clone().map(|undo| {
        let (act, link) = (act.clone(), link.clone());
        Callback::from(move |()| {
            let link = link.clone();
            let way = undo.clone();
            undo.clone().run(&act, move |done| {
                let link = link.as_ref();
                wish(link, Intent::Unsay(number));
                if done.is_ok() {
                    wish(link, Intent::TookBack(way));
                }
                wish(
                    link,
                    Intent::Say(match done {
                        Ok(()) => Toast::good(words.say("desk-done-undone")),
                        Err(trouble) => told(&words, &trouble),
                    }),
                );
            });
        })
    });
    let tone = props.toast.tone;
    html! {
        <li class={classes!("kr-toast", format!("kr-alert--{}", tone.word()))} data-testid="toast" data-tone={tone.word()}>
            <span class="kr-alert__icon" aria-hidden="true">{ tone.icon() }</span>
            <div class="kr-alert__text">
                <strong>{ &props.toast.text }</strong>
                if !props.toast.hint.is_empty() {
                    <span>{ &props.toast.hint }</span>
                }
            </div>
            if let Some(undo) = undo {
                <Button kind={Kind::Quiet} small=true icon={Icon::Undo} label={words.say("undo")} onclick={undo}
                    busy={act.busy()} testid="toast-undo" />
            }
            <button type="button" class="pf-v6-c-button pf-m-plain pf-m-small" data-testid="toast-close"
                aria-label={words.say("close")} onclick={close.reform(|_: MouseEvent| ())}>
                { Icon::Times }
            </button>
        </li>
    }
}

fn wish(link: Option<&Link>, intent: Intent) {
    if let Some(link) = link {
        link.to.emit(intent);
    }
}
