//! Who the room is for, and the sale.

use keyrack_contract::CallId;
use keyrack_contract::call::booking::{self, Booked};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::offer::Offer;
use keyrack_contract::call::reservation;
use keyrack_domain::guest::Guest;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, GuestId, ReservationId, RoomId};
use yew::prelude::*;

use super::{guest::GuestFields, known::Known};
use crate::desk::{Act, Desk, Tone, use_act, use_desk};
use crate::piece::{Alert, Button, Failed, Field, Kind, told};
use crate::sheet::Picker;
use crate::transport::{Trouble, fresh};

/// What was sold.
#[derive(Clone, PartialEq)]
pub struct Done {
    /// The booking.
    pub booked: Booked,
    /// To whom.
    pub guest: String,
    /// Into which room, where the guest is here already.
    pub room: Option<String>,
}

/// What is sold.
#[derive(Clone, PartialEq, Properties)]
pub struct SellProps {
    /// The room-rate with the price that is shown.
    pub offer: Offer,
    /// Whether the guest stands at the desk.
    pub walk_in: bool,
    /// The room that the guest is to have, where one was chosen before.
    #[prop_or_default]
    pub room: Option<RoomId>,
    /// It is sold.
    pub onsold: Callback<Done>,
}

/// The form.
#[component]
pub fn Sell(props: &SellProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let guest = use_state(|| Guest {
        language: words.tag().to_owned(),
        ..Guest::default()
    });
    let known = use_state(|| None::<GuestId>);
    let notes = use_state(String::new);
    let room = use_state(|| None);
    let trouble = use_state(|| None::<Trouble>);
    let booking = use_state(|| BookingId(fresh()));
    let tried = use_mut_ref(|| None::<(CallId, booking::Sell)>);
    let offer = &props.offer;

    // Another type has other rooms.
    use_effect_with((offer.room_type, props.walk_in), {
        let room = room.clone();
        move |_| room.set(None)
    });
    let onchange = {
        let guest = guest.clone();
        Callback::from(move |changed| guest.set(changed))
    };
    let onpick = {
        let (guest, known) = (guest.clone(), known.clone());
        Callback::from(move |(id, found): (GuestId, Guest)| {
            known.set(Some(id));
            guest.set(found);
        })
    };
    let onnotes = {
        let notes = notes.clone();
        Callback::from(move |text| notes.set(text))
    };
    let onchoose = {
        let room = room.clone();
        Callback::from(move |chosen| room.set(Some(chosen)))
    };
    let Some(quote) = offer.quotes.first() else {
        return html! {};
    };
    let call = booking::Sell {
        booking: *booking,
        stay: quote.stay,
        rooms: vec![Wanted {
            room_type: offer.room_type,
            rate_plan: offer.rate_plan,
            party: quote.party.clone(),
        }],
        guest: (*guest).clone(),
        known_guest: *known,
        source: if props.walk_in {
            Source::WalkIn
        } else {
            Source::Desk
        },
        expected_total: Some(offer.total),
        check_in_to: (*room).filter(|_| props.walk_in).map(|(room, _)| room),
        notes: (*notes).clone(),
    };
    // Of another type than what is sold, a room is for another step.
    let given = props.room.filter(|room| {
        let kind = desk.room(*room).map(|room| room.room_type);
        !props.walk_in && kind == Some(offer.room_type)
    });
    let onsubmit = {
        let (act, trouble, onsold) = (act.clone(), trouble.clone(), props.onsold.clone());
        let desk = desk.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (trouble, onsold) = (trouble.clone(), onsold.clone());
            let guest = call.guest.sorted_name();
            let room = call.check_in_to.map(|room| desk.room_number(room));
            trouble.set(None);
            // The same sale keeps its id, so that trying again after a lost answer sells once.
            let id = match &*tried.borrow() {
                Some((id, before)) if *before == call => *id,
                _ => CallId(fresh()),
            };
            *tried.borrow_mut() = Some((id, call.clone()));
            let (again, desk) = (act.clone(), desk.clone());
            act.run_as(id, call.clone(), move |done| match done {
                Ok(booked) => {
                    if let (Some(room), Some(id)) = (given, booked.reservations.first().copied()) {
                        assign(&desk, &again, id, room);
                    }
                    onsold.emit(Done {
                        booked,
                        guest,
                        room,
                    });
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let dirty = room.filter(|(_, status)| props.walk_in && *status == Cleanliness::Dirty);
    let dirty = dirty.map(|(room, _)| {
        let number = desk.room_number(room);
        words.say_with("desk-confirm-dirty-title", &[("number", number.into())])
    });
    let wrong = trouble.as_ref().and_then(|why| match why {
        Trouble::Failed(failure) => Some((failure.field.clone()?, told(&words, why).text)),
        Trouble::Lost => None,
    });
    let verb = if props.walk_in {
        "desk-new-book-and-check-in"
    } else {
        "desk-new-book"
    };
    html! {
        <form class="kr-sell" {onsubmit} novalidate={true} aria-labelledby="sell-title">
            <h2 id="sell-title">{ words.say("desk-new-guest") }</h2>
            <p class="kr-price" data-testid="sell-total" data-total={offer.total.minor.to_string()}>
                <span>{ format!("{} · {}", desk.type_name(offer.room_type), desk.plan_name(offer.rate_plan)) }</span>
                <strong>{ words.money(offer.total) }</strong>
            </p>
            if let Some(room) = given {
                <p data-testid="sell-room">{ words.say_with("desk-chart-given-room", &[("number", desk.room_number(room).into())]) }</p>
            }
            <GuestFields guest={(*guest).clone()} {onchange} {wrong} />
            if known.is_none() {
                <Known text={guest.last_name.clone()} {onpick} />
            }
            <Field id="new-note" label={words.say("desk-new-note")} value={(*notes).clone()} oninput={onnotes} chars_max={2000} />
            if props.walk_in {
                <fieldset class="kr-sell__room">
                    <legend>{ words.say("desk-room") }</legend>
                    <Picker stay={quote.stay} room_type={offer.room_type} chosen={room.map(|(room, _)| room)} {onchoose} />
                </fieldset>
                if let Some(dirty) = dirty {
                    <Alert tone={Tone::Warning} text={dirty} testid="room-warning" />
                }
            }
            <Failed trouble={(*trouble).clone()} />
            <Button kind={Kind::Primary} submit=true busy={act.busy()} disabled={props.walk_in && room.is_none()}
                label={words.say(verb)} testid="sell" />
        </form>
    }
}

/// Gives the new stay the room that was chosen before. It is sold all the same when that is refused.
fn assign(desk: &Desk, act: &Act, id: ReservationId, room: RoomId) {
    let desk = desk.clone();
    let call = reservation::Assign {
        id,
        room: Some(room),
        from: None,
    };
    act.run(call, move |done| {
        if let Err(why) = done {
            desk.say(told(&desk.words, &why));
        }
    });
}
