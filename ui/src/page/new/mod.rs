//! A sale at the desk: nights and people, what fits, who it is for.

mod basket;
mod buyer;
pub mod company;
mod declined;
mod elsewhere;
mod extras;
mod full;
pub mod guest;
mod known;
mod offer;
mod offers;
mod prefill;
mod refused;
mod rooms;
mod sell;
mod sold;
pub mod terms;

use keyrack_contract::call::offer::{Full, Offer, Search};
use keyrack_domain::quote::Quote;
use keyrack_domain::service::Order;
use yew::prelude::*;

use self::basket::Picked;
use self::buyer::{Buyer, BuyerFields};
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::asked;
use crate::piece::{Check, Empty, Failed};
use crate::stay::{Draft, StayFields};
use crate::transport::Trouble;

pub use prefill::Prefill;

/// The page.
#[component]
pub fn New() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let today = desk.profile.business_date;
    let known = use_memo((), |()| Prefill::kept());
    let draft = use_state(|| {
        let draft = Draft::tonight(today);
        match known.as_ref() {
            Some(known) => Draft {
                arrival: known.stay.arrival().to_string(),
                departure: known.stay.departure().to_string(),
                ..draft
            },
            None => draft,
        }
    });
    let walk_in = use_state(|| asked("walk-in").is_some());
    let rooms = use_state(Vec::<Picked>::new);
    let buyer = use_state(Buyer::default);
    let adding = use_state(|| false);
    let may = use_state(|| false);
    let booked = use_state(|| None::<sell::Done>);

    let wish = draft.stay().and_then(|stay| {
        let party = draft.party()?;
        Ok(Search {
            stay,
            rooms: vec![party],
            staff: true,
            group: None,
            code: buyer.code.trim().to_owned(),
            company: buyer.company.as_ref().map(|(id, _)| *id),
        })
    });
    let plain = use_ask(wish.clone().ok(), Watch::OFFERS);
    // A code that nothing else has may be a group's: its rooms are shown then, and nothing else.
    let groups = use_ask(Some(buyer::groups()), Watch::LISTS).data;
    let of_group = buyer
        .group(groups.as_deref())
        .filter(|_| buyer.may_be_group(plain.data.as_ref()))
        .map(|line| (line.id, line.name.clone()));
    let group_wish = of_group.as_ref().and_then(|_| {
        let search = wish.clone().ok()?;
        Some(Search {
            group: Some(search.code),
            code: String::new(),
            company: None,
            ..search
        })
    });
    let in_group = use_ask(group_wish.clone(), Watch::OFFERS);
    let told = plain.data.clone();
    let asked = if group_wish.is_some() {
        in_group
    } else {
        plain
    };

    // Of the type that was asked for, the first offer is picked at once.
    let wanted_type = known.as_ref().as_ref().and_then(|known| known.room_type);
    use_effect_with((asked.data.clone(), wanted_type), {
        let rooms = rooms.clone();
        move |(found, wanted)| {
            let mut offers = found.iter().flat_map(|found| found.offers.iter());
            let first = offers.find(|offer| Some(offer.room_type) == *wanted);
            if rooms.is_empty()
                && let Some(first) = first
            {
                rooms.set(Picked::each(first));
            }
        }
    });
    let change = {
        let (draft, rooms, adding) = (draft.clone(), rooms.clone(), adding.clone());
        let desk_of_change = desk.clone();
        move |changed: Draft| {
            let other_nights =
                changed.arrival != draft.arrival || changed.departure != draft.departure;
            if other_nights {
                // Prices of other nights are other prices.
                rooms.set(Vec::new());
                adding.set(false);
            } else if !*adding {
                // Other people: the room that was just chosen is chosen anew, the ones before stay.
                let mut before = (*rooms).clone();
                take_last(&desk_of_change, &mut before);
                adding.set(!before.is_empty());
                rooms.set(before);
            }
            draft.set(changed);
        }
    };
    let onchange = Callback::from(change.clone());
    let onbuyer = {
        let (buyer, rooms, adding) = (buyer.clone(), rooms.clone(), adding.clone());
        Callback::from(move |changed: Buyer| {
            // One room that was just chosen is shown at its new price. More of them are chosen anew, and
            // so is whatever may not be had for somebody else.
            let is_one = matches!(rooms.as_slice(), [room] if !room.full && room.orders.is_empty());
            if !is_one || changed.code != buyer.code {
                rooms.set(Vec::new());
                adding.set(false);
            }
            buyer.set(changed);
        })
    };
    let onwalk = {
        let (draft, walk_in, change) = (draft.clone(), walk_in.clone(), change);
        Callback::from(move |is_here: bool| {
            walk_in.set(is_here);
            let arriving = (*draft).clone().arriving(today.to_string());
            if is_here && arriving != *draft {
                change(arriving);
            }
        })
    };
    let pick = {
        let (rooms, adding, desk) = (rooms.clone(), adding.clone(), desk.clone());
        move |picked: Vec<Picked>| {
            let mut chosen = (*rooms).clone();
            if !*adding {
                take_last(&desk, &mut chosen);
            }
            chosen.extend(picked);
            rooms.set(chosen);
            adding.set(false);
        }
    };
    let onpick = {
        let pick = pick.clone();
        Callback::from(move |offer: Offer| pick(Picked::each(&offer)))
    };
    let onfull = {
        let may = may.clone();
        Callback::from(move |(picked, may_sell): (Picked, bool)| {
            may.set(may_sell);
            pick(vec![picked]);
        })
    };
    let onremove = {
        let (rooms, adding) = (rooms.clone(), adding.clone());
        Callback::from(move |place: usize| {
            let mut left = (*rooms).clone();
            if place < left.len() {
                left.remove(place);
            }
            // With something chosen already, the next choice comes on top of it.
            adding.set(!left.is_empty());
            rooms.set(left);
        })
    };
    let onextras = {
        let rooms = rooms.clone();
        Callback::from(move |(place, orders, quote): (usize, Vec<Order>, Quote)| {
            let mut changed = (*rooms).clone();
            if let Some(room) = changed.get_mut(place) {
                room.orders = orders;
                room.offer.total = quote.total;
                room.offer.quotes = vec![quote];
            }
            rooms.set(changed);
        })
    };
    let onmore = {
        let adding = adding.clone();
        Callback::from(move |()| adding.set(true))
    };
    let onsold = {
        let (booked, rooms) = (booked.clone(), rooms.clone());
        Callback::from(move |sold| {
            rooms.set(Vec::new());
            booked.set(Some(sold));
        })
    };
    let ondeclined = {
        let (rooms, adding) = (rooms.clone(), adding.clone());
        Callback::from(move |()| {
            rooms.set(Vec::new());
            adding.set(false);
        })
    };
    let onagain = {
        let (booked, draft, walk_in) = (booked.clone(), draft.clone(), walk_in.clone());
        let buyer = buyer.clone();
        Callback::from(move |()| {
            buyer.set(Buyer::default());
            draft.set(Draft::tonight(today));
            walk_in.set(false);
            booked.set(None);
        })
    };
    if let Some(done) = &*booked {
        return html! { <sold::Sold done={done.clone()} {onagain} /> };
    }
    // What was picked last is shown at the price it has now, once that is known.
    let mut chosen = (*rooms).clone();
    if !*adding && let Some(last) = chosen.last_mut().filter(|last| last.orders.is_empty()) {
        let old = &last.offer;
        let same = |new: &&Offer| new.room_type == old.room_type && new.rate_plan == old.rate_plan;
        let mut offers = asked.data.iter().flat_map(|offers| offers.offers.iter());
        if let Some(newest) = offers.find(same)
            && newest.quotes.len() == 1
        {
            last.offer = newest.clone();
        }
    }
    let (picked, before) = match chosen.split_last() {
        Some((last, before)) if !*adding => (Some(last.offer.clone()), before.to_vec()),
        _ => (None, chosen.clone()),
    };
    let full = wish.as_ref().ok().map(|search| Full {
        stay: search.stay,
        rooms: search.rooms.clone(),
        code: search.code.clone(),
        company: search.company,
    });
    let mistyped = wish.as_ref().err().cloned().map(Trouble::Failed);
    let trouble = mistyped
        .clone()
        .filter(|why| !is_half_typed(why))
        .or(asked.trouble.clone());
    html! {
        <div class="kr-page" data-testid="new-booking">
            <header class="kr-page__head">
                <h1>{ words.say("desk-new-title") }</h1>
                <Check id="new-walk-in" label={words.say("desk-new-walk-in")} hint={words.say("desk-new-walk-in-hint")}
                    checked={*walk_in} onchange={onwalk} />
            </header>
            <div class="kr-new__stay">
                <StayFields prefix="new" draft={(*draft).clone()} {onchange} earliest={today.to_string()} first=true />
                <BuyerFields buyer={(*buyer).clone()} onchange={onbuyer} stay={wish.as_ref().ok().map(|search| search.stay)} {groups}
                    group={of_group.clone()} found={told} />
            </div>
            <Failed {trouble} />
            <div class={classes!("kr-new", (!chosen.is_empty()).then_some("kr-new--picked"))}>
                if mistyped.as_ref().is_some_and(is_half_typed) {
                    <Empty text={words.say("desk-new-half")} />
                }
                if let Some(found) = asked.data.clone().filter(|_| mistyped.is_none()) {
                    <div>
                        <offers::Offers found={found.clone()} {picked} {before} {onpick} />
                        if let Ok(search) = &wish {
                            <declined::Declined search={search.clone()} found={found.clone()} rooms={chosen.clone()} onnoted={ondeclined} />
                        }
                        if let Some(ask) = full.filter(|_| of_group.is_none()) {
                            <full::FullOffers {ask} onpick={onfull} />
                        }
                    </div>
                }
                if !chosen.is_empty() {
                    <sell::Sell room={known.as_ref().as_ref().and_then(|known| known.room)} rooms={chosen} adding={*adding} may={*may}
                        walk_in={*walk_in} buyer={(*buyer).clone()} block={of_group.clone()} {onremove} {onmore} {onextras} {onsold} />
                }
            </div>
        </div>
    }
}

/// Takes away what was chosen last: a room, or all beds of an offer that is sold by the bed.
fn take_last(desk: &Desk, rooms: &mut Vec<Picked>) {
    let Some(last) = rooms.pop() else { return };
    let kind = desk.room_type(last.offer.room_type);
    if kind.is_some_and(|kind| !kind.sold_by.is_room()) {
        while rooms.last().is_some_and(|room| room.is_beside(&last)) {
            rooms.pop();
        }
    }
}

/// Whether the fields are merely not filled yet.
fn is_half_typed(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Failed(failure) if failure.code == keyrack_contract::Code::Unreadable)
}
