//! The bar over everything that says: this is a sample.

use keyrack_contract::call::setup::ThrowAway;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{use_act, use_words};
use crate::piece::{Button, Dialog, Failed, Kind};
use crate::transport::Trouble;

/// What the bar needs.
#[derive(Clone, PartialEq, Properties)]
pub struct SampleBarProps {
    /// Who can sign in.
    pub name: AttrValue,
    /// With what.
    pub password: AttrValue,
    /// The sample is gone.
    pub ongone: Callback<()>,
}

/// The bar.
#[component]
pub fn SampleBar(props: &SampleBarProps) -> Html {
    let words = use_words();
    let act = use_act();
    let asked = use_state(|| false);
    let trouble = use_state(|| None::<Trouble>);
    let open = |shown: bool| {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(shown))
    };
    let onconfirm = {
        let (act, trouble, ongone) = (act.clone(), trouble.clone(), props.ongone.clone());
        Callback::from(move |()| {
            let (trouble, ongone) = (trouble.clone(), ongone.clone());
            act.run(ThrowAway {}, move |done| match done {
                Ok(_) => ongone.emit(()),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let who = [
        ("name", props.name.as_str().into()),
        ("password", props.password.as_str().into()),
    ];
    html! {
        <aside class="kr-sample" data-testid="sample" aria-label={words.say("setup-sample-mark")}>
            <span aria-hidden="true">{ Icon::InfoCircle }</span>
            <strong>{ words.say("setup-sample-mark") }</strong>
            <span class="kr-sample__text">{ words.say_with("setup-sample-who", &who) }</span>
            <Button small=true label={words.say("setup-sample-end")} onclick={open(true)} testid="sample-end" />
            if *asked {
                <Dialog title={words.say("setup-sample-end-title")} confirm={words.say("setup-sample-end")} kind={Kind::Danger}
                    {onconfirm} onclose={open(false)} busy={act.busy()}>
                    <p>{ words.say("setup-sample-end-hint") }</p>
                    <Failed trouble={(*trouble).clone()} />
                </Dialog>
            }
        </aside>
    }
}
