//! The desks of the hotel: what each holds for itself, how much of each night is taken, and what is done
//! about a desk that cannot be asked.

mod card;
mod limit;
mod nights;
mod take_back;
mod write_off;

use keyrack_contract::call::rights::{DeskRights, Picture, Read, Rights};
use keyrack_contract::call::staff::Role;
use yew::prelude::*;

use crate::desk::{Desk, Tone, Watch, use_ask, use_desk};
use crate::piece::{Alert, Empty, Failed};

/// What is being done.
#[derive(Clone, PartialEq)]
enum Doing {
    Nothing,
    TakeBack(Box<DeskRights>),
    WriteOff(Box<DeskRights>),
    Limit,
}

/// The tab.
#[component]
pub fn DesksTab() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let doing = use_state(|| Doing::Nothing);
    let asked = use_ask(Some(Read {}), Watch::STATE);
    let Some(rights) = &asked.data else {
        return html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> };
    };
    if !rights.shared {
        return html! {
            <Empty text={words.say("desks-alone")}><p class="kr-quiet">{ words.say("desks-alone-hint") }</p></Empty>
        };
    }
    let is_manager = desk.session.role == Role::Manager;
    let open = {
        let doing = doing.clone();
        Callback::from(move |what: Doing| doing.set(what))
    };
    let close = open.reform(|()| Doing::Nothing);
    let picture = &rights.picture;
    html! {
        <section class="kr-house" data-testid="desks" data-live={rights.live.to_string()}>
            <p class="kr-quiet">{ words.say("desks-intro") }</p>
            <p role="status" data-testid="desks-as-of"><strong>{ as_of(&desk, rights) }</strong></p>
            <Failed trouble={asked.trouble.clone()} />
            { frozen(&desk, picture) }
            if picture.desks.is_empty() {
                <Empty text={words.say("desks-none")}><p class="kr-quiet">{ words.say("desks-none-hint") }</p></Empty>
            }
            { for picture.desks.iter().map(|one| html! {
                <card::Card key={one.device.to_string()} one={one.clone()} here={rights.here == Some(one.device)} may={is_manager}
                    ontakeback={open.reform({ let one = one.clone(); move |()| Doing::TakeBack(Box::new(one.clone())) })}
                    onwriteoff={open.reform({ let one = one.clone(); move |()| Doing::WriteOff(Box::new(one.clone())) })} />
            }) }
            { nights::nights(&desk, picture) }
            { limit::taken_back(&desk, picture, is_manager, open.reform(|()| Doing::Limit)) }
            { match &*doing {
                Doing::Nothing => html! {},
                Doing::TakeBack(one) => html! { <take_back::TakeBack one={(**one).clone()} picture={picture.clone()} onclose={close} /> },
                Doing::WriteOff(one) => html! { <write_off::WriteOffDesk one={(**one).clone()} onclose={close} /> },
                Doing::Limit => html! { <limit::Limit rooms={picture.glass_rooms} onclose={close} /> },
            } }
        </section>
    }
}

/// Of when it is.
fn as_of(desk: &Desk, rights: &Rights) -> String {
    let words = desk.words;
    match (rights.live, rights.as_of) {
        (true, _) => words.say("desks-live"),
        (false, Some(at)) => words.say_with(
            "desks-as-of",
            &[("at", words.instant(at, &desk.zone()).into())],
        ),
        (false, None) => words.say("desks-never"),
    }
}

/// The server was restored and waits.
fn frozen(desk: &Desk, picture: &Picture) -> Html {
    if picture.awaiting.is_empty() {
        return html! {};
    }
    let words = desk.words;
    let named = |id| picture.desks.iter().find(|desk| desk.device == id);
    let names: Vec<String> = picture
        .awaiting
        .iter()
        .map(|id| {
            named(*id).map_or_else(|| words.say("desk-by-somebody"), |desk| desk.name.clone())
        })
        .collect();
    let text = words.say_with("desks-frozen", &[("count", picture.awaiting.len().into())]);
    let hint = words.say_with("desks-frozen-hint", &[("desks", names.join(", ").into())]);
    html! { <Alert tone={Tone::Bad} {text} {hint} testid="desks-frozen" /> }
}
