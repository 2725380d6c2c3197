//! The end of the business day.

use keyrack_contract::call::day;
use keyrack_domain::Date;
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::page::address::asked;
use crate::piece::{Button, Dialog, Failed, Kind};
use crate::transport::{Trouble, now};

/// Which day.
#[derive(Clone, PartialEq, Properties)]
pub struct RollProps {
    /// The day that ends.
    pub from: Date,
}

/// The button and its question. A refusal stands in the dialog, beside what is to be done about it.
#[component]
pub fn Roll(props: &RollProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let open = use_state(|| asked("roll").is_some());
    let trouble = use_state(|| None::<Trouble>);
    let from = props.from;
    let is_due = from < desk.profile.property.local_date(now());

    let ask = |wanted: bool| {
        let (open, trouble) = (open.clone(), trouble.clone());
        Callback::from(move |()| {
            trouble.set(None);
            open.set(wanted);
        })
    };
    let onconfirm = {
        let (desk, act, open, trouble) = (desk.clone(), act.clone(), open.clone(), trouble.clone());
        Callback::from(move |()| {
            let (desk, open, trouble) = (desk.clone(), open.clone(), trouble.clone());
            act.run(day::Roll { from }, move |done| match done {
                Ok(rolled) => {
                    open.set(false);
                    let date = desk.words.date_long(rolled.business_date);
                    desk.say(Toast::good(desk.words.say_with(
                        "desk-done-rolled",
                        &[("date", date.into()), ("count", rolled.no_shows.into())],
                    )));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let date = words.date_long(from);
    html! {
        <>
            if is_due {
                <span class="kr-quiet">{ words.say("desk-roll-due") }</span>
            }
            <Button kind={if is_due { Kind::Primary } else { Kind::Quiet }} label={words.say("desk-roll")} onclick={ask(true)} testid="roll-day" />
            if *open {
                <Dialog title={words.say_with("desk-roll-title", &[("date", date.into())])} confirm={words.say("desk-roll")}
                    {onconfirm} onclose={ask(false)} busy={act.busy()}>
                    <p>{ words.say("desk-roll-text") }</p>
                    <Failed trouble={(*trouble).clone()} />
                </Dialog>
            }
        </>
    }
}
