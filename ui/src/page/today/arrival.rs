//! A guest who is expected.

use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::{Intent, use_act, use_desk};
use crate::page::row::{Dates, Row};
use crate::piece::{Button, Kind, told};
use crate::sheet::{
    CheckIn, ExpectedTime, NoShow, another_room_helps, check_in_needs_a_look, check_in_now,
};
use crate::transport::{Trouble, now};

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct ArrivalProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Whether they should be here by now.
    pub late: bool,
    /// Who is still in their room, by name.
    pub occupant: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Nothing,
    Room,
    NoShow,
    Time,
}

/// The line, with its steps.
#[component]
pub fn Arrival(props: &ArrivalProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let asking = use_state(|| Asking::Nothing);
    let refused = use_state(|| None::<Trouble>);
    let line = &props.line;
    let words = desk.words;

    let ask = |what: Asking| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(what))
    };
    let check_in = {
        let (desk, act, line, asking) = (desk.clone(), act.clone(), line.clone(), asking.clone());
        let refused = refused.clone();
        let is_occupied = props.occupant.is_some();
        Callback::from(move |()| {
            refused.set(None);
            if is_occupied || check_in_needs_a_look(&line) {
                asking.set(Asking::Room);
            } else {
                let (again, refused, asking) = (desk.clone(), refused.clone(), asking.clone());
                check_in_now(&desk, &act, &line, None, move |done| match done {
                    Ok(()) => {}
                    Err(why) if another_room_helps(&why) => {
                        refused.set(Some(why));
                        asking.set(Asking::Room);
                    }
                    Err(why) => again.say(told(&again.words, &why)),
                });
            }
        })
    };
    let is_of_before = line.stay.arrival() < desk.profile.business_date;
    let note = is_of_before.then(|| {
        let date = words.date_short(line.stay.arrival());
        words.say_with("desk-late-arrival", &[("date", date.into())])
    });
    let occupied = props
        .occupant
        .as_ref()
        .map(|guest| words.say_with("desk-still-occupied", &[("guest", guest.as_str().into())]));
    // Nothing is given away by itself: whoever is at the desk decides whether to go on waiting.
    let over = line.held_until.filter(|_| line.is_held_over(now()));
    let over_note = over.map(|until| {
        let instant = words.instant(until, &desk.zone());
        words.say_with("policy-held-over", &[("instant", instant.into())])
    });
    let note = over_note.or(note).or(occupied);
    let open = {
        let (desk, id) = (desk.clone(), line.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    html! {
        <Row line={line.clone()} dates={Dates::Until} note={note.map(AttrValue::from)}>
            if over.is_some() {
                <Button small=true kind={Kind::Quiet} label={words.say("desk-cancel-booking")} onclick={open} testid="held-over-cancel" />
            }
            if props.late {
                <Button small=true kind={Kind::Quiet} label={words.say("stay-expected-change")} onclick={ask(Asking::Time)} testid="expected-change" />
            }
            if props.late || over.is_some() {
                <Button small=true kind={Kind::Quiet} label={words.say("status-no-show")} onclick={ask(Asking::NoShow)} testid="no-show" />
            }
            <Button small=true label={words.say("desk-check-in")} onclick={check_in} busy={act.busy()} testid="check-in" />
            { match *asking {
                Asking::Nothing => html! {},
                Asking::Room => html! { <CheckIn line={line.clone()} occupant={props.occupant.clone()} trouble={(*refused).clone()} onclose={ask(Asking::Nothing)} /> },
                Asking::Time => html! { <ExpectedTime line={line.clone()} onclose={ask(Asking::Nothing)} /> },
                Asking::NoShow => html! { <NoShow line={line.clone()} onclose={ask(Asking::Nothing)} /> },
            } }
        </Row>
    }
}
