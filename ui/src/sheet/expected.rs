//! When the guest said they would come.

use std::rc::Rc;

use jiff::civil::Time;
use keyrack_contract::call::reservation::Expect;
use keyrack_contract::view::{ReservationLine, ReservationView};
use keyrack_domain::reservation::Status;
use yew::prelude::*;

use crate::desk::{Toast, Undo, use_act, use_desk};
use crate::piece::{Button, Dialog, Failed, Field, Kind};
use crate::transport::Trouble;

/// Of which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct ExpectedProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
}

/// The time, while it still matters, and the way to change it.
#[component]
pub fn Expected(props: &ExpectedProps) -> Html {
    let desk = use_desk();
    let asking = use_state(|| false);
    let words = desk.words;
    let line = &props.view.line;
    match line.status {
        Status::Waitlisted | Status::Tentative | Status::Confirmed => {}
        Status::InHouse | Status::CheckedOut | Status::Cancelled | Status::NoShow => {
            return html! {};
        }
    }
    let ask = |wanted: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(wanted))
    };
    let label = if line.expected_at.is_some() {
        "stay-expected-change"
    } else {
        "stay-expected-give"
    };
    html! {
        <section class="kr-part" data-testid="expected">
            <h3>{ words.say("stay-expected-at") }</h3>
            if let Some(time) = line.expected_at {
                <p data-testid="expected-time">{ words.time(time) }</p>
            }
            <Button kind={Kind::Quiet} small=true label={words.say(label)} onclick={ask(true)} testid="expected-edit" />
            if *asking {
                <ExpectedTime line={line.clone()} onclose={ask(false)} />
            }
        </section>
    }
}

/// Of whom, with the time as it stands.
#[derive(Clone, PartialEq, Properties)]
pub struct ExpectedTimeProps {
    /// The reservation.
    pub line: ReservationLine,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question for the time. An empty field is no time.
#[component]
pub fn ExpectedTime(props: &ExpectedTimeProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let stands = props.line.expected_at;
    let typed = use_state(|| stands.map_or_else(String::new, written));
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let onconfirm = {
        let (act, trouble, line) = (act.clone(), trouble.clone(), props.line.clone());
        let (onclose, at) = (props.onclose.clone(), typed.parse::<Time>().ok());
        let desk = desk.clone();
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let (id, guest) = (line.id, line.guest_name.clone());
            act.run(Expect { id, at }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let guest = ("guest", guest.into());
                    let said = match at {
                        Some(at) => {
                            let time = desk.words.time(at);
                            desk.words
                                .say_with("stay-done-expected", &[guest, ("time", time.into())])
                        }
                        None => desk.words.say_with("stay-done-expected-none", &[guest]),
                    };
                    let back = Undo::Expected(Expect { id, at: stands });
                    desk.say(Toast::good(said).with_undo(back));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say_with("stay-expected-title", &[("guest", props.line.guest_name.as_str().into())])}
            confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="expected-dialog">
            <Field id="expected-at" kind="time" first=true label={words.say("stay-expected-at")} value={(*typed).clone()}
                hint={words.say("stay-expected-hint")} {oninput} />
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}

/// As the browser's field takes it.
fn written(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    #[test]
    fn a_field_shows_what_it_would_be_typed_as() {
        let nine = time(9, 5, 0, 0);
        assert_eq!(super::written(nine), "09:05");
    }
}
