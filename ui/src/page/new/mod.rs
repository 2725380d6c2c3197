//! A sale at the desk: nights and people, what fits, who it is for.

pub mod guest;
mod known;
mod offer;
mod offers;
mod prefill;
mod refused;
mod sell;
mod sold;

use keyrack_contract::call::offer::{Offer, Search};
use yew::prelude::*;

use crate::desk::{Watch, use_ask, use_desk};
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
    let picked = use_state(|| None::<Offer>);
    let booked = use_state(|| None::<sell::Done>);

    let wish = draft.stay().and_then(|stay| {
        let party = draft.party()?;
        Ok(Search {
            stay,
            rooms: vec![party],
            staff: true,
        })
    });
    let asked = use_ask(wish.clone().ok(), Watch::OFFERS);

    // Of the type that was asked for, the first offer is picked at once.
    let wanted_type = known.as_ref().as_ref().and_then(|known| known.room_type);
    use_effect_with((asked.data.clone(), wanted_type), {
        let picked = picked.clone();
        move |(found, wanted)| {
            let mut offers = found.iter().flat_map(|found| found.offers.iter());
            let first = offers.find(|offer| Some(offer.room_type) == *wanted);
            if picked.is_none()
                && let Some(first) = first
            {
                picked.set(Some(first.clone()));
            }
        }
    });
    let onchange = {
        let (draft, picked) = (draft.clone(), picked.clone());
        Callback::from(move |changed| {
            draft.set(changed);
            picked.set(None);
        })
    };
    let onwalk = {
        let (draft, walk_in, picked) = (draft.clone(), walk_in.clone(), picked.clone());
        Callback::from(move |is_here: bool| {
            walk_in.set(is_here);
            if is_here {
                draft.set((*draft).clone().arriving(today.to_string()));
                picked.set(None);
            }
        })
    };
    let onpick = {
        let picked = picked.clone();
        Callback::from(move |offer: Offer| picked.set(Some(offer)))
    };
    let onsold = {
        let (booked, picked) = (booked.clone(), picked.clone());
        Callback::from(move |sold| {
            picked.set(None);
            booked.set(Some(sold));
        })
    };
    let onagain = {
        let (booked, draft, walk_in) = (booked.clone(), draft.clone(), walk_in.clone());
        Callback::from(move |()| {
            draft.set(Draft::tonight(today));
            walk_in.set(false);
            booked.set(None);
        })
    };
    if let Some(done) = &*booked {
        return html! { <sold::Sold done={done.clone()} {onagain} /> };
    }
    // What was picked is shown at the price it has now, once that is known.
    let newest = picked.as_ref().map(|old| {
        let same = |new: &&Offer| new.room_type == old.room_type && new.rate_plan == old.rate_plan;
        let offers = asked.data.iter().flat_map(|offers| offers.offers.iter());
        offers.clone().find(same).unwrap_or(old).clone()
    });
    let mistyped = wish.err().map(Trouble::Failed);
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
            </div>
            <Failed {trouble} />
            <div class={classes!("kr-new", newest.is_some().then_some("kr-new--picked"))}>
                if mistyped.as_ref().is_some_and(is_half_typed) {
                    <Empty text={words.say("desk-new-half")} />
                }
                if let Some(found) = asked.data.clone().filter(|_| mistyped.is_none()) {
                    <offers::Offers {found} picked={newest.clone()} {onpick} />
                }
                if let Some(offer) = newest {
                    <sell::Sell room={known.as_ref().as_ref().and_then(|known| known.room)} {offer} walk_in={*walk_in} {onsold} />
                }
            </div>
        </div>
    }
}

/// Whether the fields are merely not filled yet.
fn is_half_typed(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Failed(failure) if failure.code == keyrack_contract::Code::Unreadable)
}
