//! What needs a look: one place for everything that two desks did at once and for what the server
//! did not take.

mod oversold;
mod refused;
mod room;
mod short;
mod stay;
mod value;

use keyrack_contract::call::conflict::{self, Inbox};
use keyrack_domain::ReservationId;
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::piece::{Empty, Failed};

/// The page.
#[component]
pub fn Look() -> Html {
    let desk = use_desk();
    html! {
        <div class="kr-page" data-testid="look">
            <header class="kr-page__head"><h1>{ desk.words.say("desk-menu-conflicts") }</h1></header>
            <p class="kr-quiet">{ desk.words.say("desk-look-intro") }</p>
            <Lists />
        </div>
    }
}

/// About what.
#[derive(Clone, PartialEq, Properties)]
pub struct ListsProps {
    /// Only what is about this reservation.
    #[prop_or_default]
    pub reservation: Option<ReservationId>,
}

/// Everything that needs a look, or what of it is about one reservation.
#[component]
pub fn Lists(props: &ListsProps) -> Html {
    let desk = use_desk();
    let asked = use_ask(
        Some(conflict::List {
            reservation: props.reservation,
        }),
        Watch::LOOK,
    );
    html! {
        <>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(inbox) = &asked.data {
                if inbox.count() == 0 {
                    <Empty text={desk.words.say("desk-look-empty")}>
                        <p>{ desk.words.say("desk-look-empty-hint") }</p>
                    </Empty>
                } else {
                    { lists(&desk, inbox) }
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </>
    }
}

fn lists(desk: &Desk, inbox: &Inbox) -> Html {
    let words = desk.words;
    let stays = inbox.stays.iter().map(|stay| {
        html! { <stay::Contested key={stay.about.id.to_string()} stay={stay.clone()} /> }
    });
    let refused = inbox.refused.iter().map(|work| {
        html! { <refused::RefusedWork key={work.batch.to_string()} work={work.clone()} /> }
    });
    let without_room = |taken_back: bool| {
        let of_kind = inbox.oversold.iter();
        let of_kind = of_kind.filter(|one| one.anyway.taken_back == taken_back);
        of_kind
            .map(|one| {
                html! { <oversold::SoldAnyway key={one.about.id.to_string()} one={one.clone()} /> }
            })
            .collect()
    };
    let short = inbox.short.iter().map(|one| short::short(desk, one));
    let rooms = inbox.rooms.iter().map(|claim| room::claim(desk, claim));
    let values = inbox.values.iter().map(|value| {
        let key = format!("{}{}{}", value.document, value.field, value.lost.version);
        html! { <value::Contending {key} value={value.clone()} /> }
    });
    let unreadable = inbox.unreadable.iter().map(|broken| {
        let instant = words.instant(broken.at, &desk.zone());
        let said = words.say_with("desk-look-unreadable-hint", &[("instant", instant.into())]);
        html! { <li class="kr-look__card" key={broken.document.to_string()}><p>{ said }</p></li> }
    });
    html! {
        <>
            { part("look-oversold", words.say("stay-look-oversold"), words.say("stay-look-oversold-hint"), without_room(false)) }
            { part("look-relocate", words.say("desks-look-relocate"), words.say("desks-look-relocate-hint"), without_room(true)) }
            { part("look-short", words.say("desks-look-short"), words.say("desks-look-short-hint"), short.collect()) }
            { part("look-stays", words.say("desk-look-stays"), words.say("desk-look-stay-hint"), stays.collect()) }
            { part("look-refused", words.say("desk-look-refused"), words.say("desk-look-refused-hint"), refused.collect()) }
            { part("look-rooms", words.say("desk-look-rooms"), words.say("desk-look-room-hint"), rooms.collect()) }
            { part("look-values", words.say("desk-look-values"), String::new(), values.collect()) }
            { part("look-unreadable", words.say("desk-look-unreadable"), String::new(), unreadable.collect()) }
        </>
    }
}

fn part(id: &'static str, title: String, hint: String, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return html! {};
    }
    html! {
        <section class="kr-list" data-testid={id} aria-labelledby={format!("{id}-title")}>
            <h2 id={format!("{id}-title")}>{ title }</h2>
            if !hint.is_empty() {
                <p class="kr-quiet">{ hint }</p>
            }
            <ul class="kr-look">{ for cards }</ul>
        </section>
    }
}
