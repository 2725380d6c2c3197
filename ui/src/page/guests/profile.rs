//! One guest: what is known, stays to come and gone, profiles that may be or were the same person's.

use std::rc::Rc;

use keyrack_contract::call::guest::{GuestView, Read};
use keyrack_contract::view::ReservationLine;
use keyrack_domain::GuestId;
use yew::prelude::*;

use super::{alike, edit::Edit};
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::row::{Row, head};
use crate::piece::{Empty, Failed};

/// Which guest.
#[derive(Clone, PartialEq, Properties)]
pub struct ProfileProps {
    /// The id that the address names; a merged one shows the profile that stands for it.
    pub id: GuestId,
}

/// The profile.
#[component]
pub fn Profile(props: &ProfileProps) -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(Read { id: props.id }), Watch::LISTS);
    let words = desk.words;
    html! {
        <div class="kr-page" data-testid="guest-profile">
            <header class="kr-page__head">
                <h1 data-testid="guest-name">{ asked.data.as_ref().map(|view| view.guest.sorted_name()) }</h1>
                <a href="#/guests">{ words.say("guests-back") }</a>
            </header>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(view) = &asked.data {
                <div class="kr-profile">
                    <div class="kr-profile__main">
                        <Edit key={view.id.to_string()} view={view.clone()} />
                        { stays(&desk, view) }
                    </div>
                    <div class="kr-profile__beside">
                        <alike::Alike view={view.clone()} />
                        <alike::Merged view={view.clone()} />
                    </div>
                </div>
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}

fn stays(desk: &Desk, view: &Rc<GuestView>) -> Html {
    let today = desk.profile.business_date;
    let (gone, to_come): (Vec<&ReservationLine>, Vec<&ReservationLine>) = view
        .stays
        .iter()
        .partition(|line| line.stay.departure() < today || !line.status.is_live());
    let words = desk.words;
    html! {
        <>
            { table(desk, &words.say("guests-to-come"), &to_come, "stays-to-come") }
            { table(desk, &words.say("guests-gone"), &gone, "stays-gone") }
        </>
    }
}

fn table(desk: &Desk, title: &str, lines: &[&ReservationLine], testid: &'static str) -> Html {
    html! {
        <section class="kr-list" data-testid={testid}>
            <h2>{ title }</h2>
            if lines.is_empty() {
                <p class="kr-list__empty">{ desk.words.say("guests-no-stays") }</p>
            } else {
                <table class="kr-table kr-table--rows">
                    { head(desk, true) }
                    <tbody>{ for lines.iter().map(|line| html! {
                        <Row key={line.id.to_string()} line={(*line).clone()} status=true />
                    }) }</tbody>
                </table>
            }
        </section>
    }
}
