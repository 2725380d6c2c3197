//! Who the rooms are for, and the sale.

use keyrack_contract::CallId;
use keyrack_contract::call::block::{PickRoom, PickUp};
use keyrack_contract::call::booking::{self, Booked, Standing};
use keyrack_contract::call::reservation;
use keyrack_domain::guest::Guest;
use keyrack_domain::quote::Quote;
use keyrack_domain::reservation::Source;
use keyrack_domain::service::Order;
use keyrack_domain::{BlockId, BookingId, GuestId, Money, ReservationId, RoomId};
use yew::prelude::*;

use super::basket::{self, Basket, Picked};
use super::buyer::{Buyer, Credit};
use super::rooms::{Given, Rooms};
use super::terms::{AlertCheck, Draft, TermsFields};
use super::{guest::GuestFields, known::Known};
use crate::desk::{Act, Desk, use_act, use_desk};
use crate::piece::{Button, Failed, Field, Kind, told};
use crate::transport::{Trouble, fresh};

/// What was sold.
#[derive(Clone, PartialEq)]
pub struct Done {
    /// The booking.
    pub booked: Booked,
    /// To whom.
    pub guest: String,
    /// The numbers of the rooms, where the guests are here already.
    pub numbers: Vec<String>,
    /// Each room with its price.
    pub rooms: Vec<(String, Money)>,
    /// What it is.
    pub standing: Standing,
    /// It was sold although nothing was left.
    pub beyond: bool,
}

/// What is sold.
#[derive(Clone, PartialEq, Properties)]
pub struct SellProps {
    /// The rooms with the prices that are shown.
    pub rooms: Vec<Picked>,
    /// Another room is being chosen.
    pub adding: bool,
    /// This person may sell what is full.
    pub may: bool,
    /// Whether the guests stand at the desk.
    pub walk_in: bool,
    /// For whom the prices are.
    pub buyer: Buyer,
    /// The group whose rooms they are, with its name: the sale picks them up.
    #[prop_or_default]
    pub block: Option<(BlockId, String)>,
    /// The room that the guest is to have, where one was chosen before.
    #[prop_or_default]
    pub room: Option<RoomId>,
    /// One of the rooms is not wanted after all.
    pub onremove: Callback<usize>,
    /// Another room is wanted.
    pub onmore: Callback<()>,
    /// Other things are ordered with a room, at this price.
    pub onextras: Callback<(usize, Vec<Order>, Quote)>,
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
    let given = use_state(Given::new);
    let draft = use_state(|| Draft::plain(desk.profile.business_date));
    let trouble = use_state(|| None::<Trouble>);
    let booking = use_state(|| BookingId(fresh()));
    let tried = use_mut_ref(|| None::<(CallId, Sale)>);

    // Other rooms are given anew.
    let kinds: Vec<_> = props
        .rooms
        .iter()
        .map(|room| room.offer.room_type)
        .collect();
    use_effect_with((kinds, props.walk_in), {
        let given = given.clone();
        move |_| given.set(Given::new())
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
    let ongiven = {
        let given = given.clone();
        Callback::from(move |rooms| given.set(rooms))
    };
    let onterms = {
        let draft = draft.clone();
        Callback::from(move |changed| draft.set(changed))
    };
    let Some(stay) = basket::stay(&props.rooms) else {
        return html! {};
    };
    let full = props.rooms.iter().any(|room| room.full);
    let mut terms = draft.terms(full, props.may, props.rooms.len(), &desk.zone());
    let of_block = props.block.is_some();
    terms.company = props.buyer.company.as_ref().map(|(id, _)| *id);
    props.buyer.code.trim().clone_into(&mut terms.code);
    if of_block {
        terms = booking::Terms::default();
    }
    let here = props.walk_in && !of_block && terms.standing == Standing::Confirmed;
    let rooms: Vec<RoomId> = given.iter().flatten().map(|(room, _)| *room).collect();
    let is_ready = !here || rooms.len() == props.rooms.len();
    if here {
        terms.check_in_rooms.clone_from(&rooms);
    }
    let call = booking::Sell {
        booking: *booking,
        stay,
        rooms: props.rooms.iter().filter_map(Picked::wanted).collect(),
        guest: (*guest).clone(),
        known_guest: *known,
        source: if props.walk_in {
            Source::WalkIn
        } else {
            Source::Desk
        },
        expected_total: basket::sum(&props.rooms),
        check_in_to: None,
        notes: (*notes).clone(),
        terms,
    };
    // Of another type than what is sold, a room is for another step.
    let own = props.room.filter(|room| {
        let kind = desk.room(*room).map(|room| room.room_type);
        let sold = props.rooms.first().map(|room| room.offer.room_type);
        !props.walk_in && props.rooms.len() == 1 && !full && kind == sold
    });
    let said: Vec<(String, Money)> = props
        .rooms
        .iter()
        .map(|room| {
            let party = room
                .offer
                .quotes
                .first()
                .map(|quote| words.party(&quote.party));
            let label = format!(
                "{} · {}",
                desk.type_name(room.offer.room_type),
                party.unwrap_or_default()
            );
            (label, room.offer.total)
        })
        .collect();
    let onsubmit = {
        let (act, trouble, onsold) = (act.clone(), trouble.clone(), props.onsold.clone());
        let (desk, call) = (desk.clone(), call.clone());
        let block = props.block.as_ref().map(|(id, _)| *id);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (trouble, onsold) = (trouble.clone(), onsold.clone());
            let guest = call.guest.sorted_name();
            let numbers = call.terms.check_in_rooms.iter();
            let numbers = numbers.map(|room| desk.room_number(*room)).collect();
            let (standing, beyond) = (call.terms.standing, call.terms.anyway.is_some());
            let said = said.clone();
            trouble.set(None);
            let sale = match block {
                Some(block) => Sale::OfBlock(picked_up(block, &call)),
                None => Sale::Plain(call.clone()),
            };
            // The same sale keeps its id, so that trying again after a lost answer sells once.
            let id = match &*tried.borrow() {
                Some((id, before)) if *before == sale => *id,
                _ => CallId(fresh()),
            };
            *tried.borrow_mut() = Some((id, sale.clone()));
            let (again, desk) = (act.clone(), desk.clone());
            let then = move |done: Result<Booked, Trouble>| match done {
                Ok(booked) => {
                    if let (Some(room), Some(id)) = (own, booked.reservations.first().copied()) {
                        assign(&desk, &again, id, room);
                    }
                    onsold.emit(Done {
                        booked,
                        guest,
                        numbers,
                        rooms: said,
                        standing,
                        beyond,
                    });
                }
                Err(why) => trouble.set(Some(why)),
            };
            match sale {
                Sale::Plain(call) => act.run_as(id, call, then),
                Sale::OfBlock(call) => act.run_as(id, call, then),
            }
        })
    };
    let wrong = trouble.as_ref().and_then(|why| match why {
        Trouble::Failed(failure) => Some((failure.field.clone()?, told(&words, why).text)),
        Trouble::Lost => None,
    });
    let verb = match call.terms.standing {
        _ if of_block => "stay-book-of-group",
        Standing::Waitlisted => "stay-book-wait",
        Standing::Tentative { .. } => "stay-book-option",
        Standing::Confirmed if call.terms.anyway.is_some() => "stay-book-anyway",
        Standing::Confirmed if here => "desk-new-book-and-check-in",
        Standing::Confirmed => "desk-new-book",
    };
    html! {
        <form class="kr-sell" {onsubmit} novalidate={true} aria-labelledby="sell-title">
            <h2 id="sell-title">{ words.say("desk-menu-new-booking") }</h2>
            <Basket rooms={props.rooms.clone()} adding={props.adding} onremove={props.onremove.clone()} onmore={props.onmore.clone()} onextras={props.onextras.clone()}
                buyer={props.buyer.clone()} block={props.block.as_ref().map(|(id, _)| *id)} />
            if let Some(room) = own {
                <p data-testid="sell-room">{ words.say_with("desk-chart-given-room", &[("number", desk.room_number(room).into())]) }</p>
            }
            <GuestFields guest={(*guest).clone()} {onchange} wrong={wrong.clone()} />
            if known.is_none() {
                <Known text={guest.last_name.clone()} {onpick} />
            }
            if let Some((company, more)) = call.terms.company.zip(basket::sum(&props.rooms)) {
                <Credit {company} {more} />
            }
            if !of_block {
            <TermsFields draft={(*draft).clone()} onchange={onterms.clone()} {full} may={props.may} rooms={props.rooms.len()}
                walk_in={props.walk_in} {wrong} />
            }
            <Field id="new-note" label={words.say("desk-new-note")} value={(*notes).clone()} oninput={onnotes} chars_max={2000} />
            if !notes.trim().is_empty() && !of_block {
                <AlertCheck draft={(*draft).clone()} onchange={onterms} />
            }
            if here {
                <Rooms rooms={props.rooms.clone()} given={(*given).clone()} onchange={ongiven} />
            }
            <Failed trouble={(*trouble).clone()} />
            <Button kind={Kind::Primary} submit=true busy={act.busy()} disabled={!is_ready || props.adding}
                label={words.say(verb)} testid="sell" />
        </form>
    }
}

/// What is sent: a sale, or the picking up of a group's rooms.
#[derive(Clone, PartialEq)]
enum Sale {
    Plain(booking::Sell),
    OfBlock(PickUp),
}

/// The same rooms for the same guest, out of a block.
fn picked_up(id: BlockId, call: &booking::Sell) -> PickUp {
    let room = |wanted: &keyrack_contract::call::hold::Wanted| PickRoom {
        room_type: wanted.room_type,
        party: wanted.party.clone(),
        services: wanted.services.clone(),
    };
    PickUp {
        id,
        booking: call.booking,
        stay: call.stay,
        rooms: call.rooms.iter().map(room).collect(),
        guest: call.guest.clone(),
        known_guest: call.known_guest,
        source: call.source,
        expected_total: call.expected_total,
        notes: call.notes.clone(),
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
