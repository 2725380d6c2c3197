//! A guest who was told a price and said no: the reason is noted, and nothing of the guest.

use keyrack_contract::call::offer::{Offers, Search};
use keyrack_contract::call::turnaway::Decline;
use keyrack_domain::TurnawayId;
use keyrack_domain::turnaway::RegretReason;
use yew::prelude::*;

use super::basket::{self, Picked};
use crate::desk::{Toast, Undo, use_act, use_desk};
use crate::page::rates::turnaway_reason;
use crate::piece::{Button, Choice, Dialog, Failed, Kind, Select};
use crate::transport::{Trouble, fresh};

/// What was told.
#[derive(Clone, PartialEq, Properties)]
pub struct DeclinedProps {
    /// What was asked.
    pub search: Search,
    /// What was found.
    pub found: std::rc::Rc<Offers>,
    /// The rooms that were chosen.
    pub rooms: Vec<Picked>,
    /// It is noted.
    pub onnoted: Callback<()>,
}

/// The button, and the question for the reason.
#[component]
pub fn Declined(props: &DeclinedProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let open = use_state(|| false);
    let reason = use_state(|| RegretReason::Price);
    let trouble = use_state(|| None::<Trouble>);
    let id = use_state(|| TurnawayId(fresh()));
    let set = |to: bool| {
        let (open, trouble) = (open.clone(), trouble.clone());
        Callback::from(move |()| {
            trouble.set(None);
            open.set(to);
        })
    };
    let onchange = {
        let reason = reason.clone();
        Callback::from(move |name: String| {
            let known = RegretReason::ALL.into_iter();
            if let Some(chosen) = known.clone().find(|known| known.name() == name) {
                reason.set(chosen);
            }
        })
    };
    let onconfirm = {
        let (desk, act, open, trouble) = (desk.clone(), act.clone(), open.clone(), trouble.clone());
        let (id, props, said) = (id.clone(), props.clone(), *reason);
        Callback::from(move |()| {
            let call = call(*id, &props, said);
            let (desk, open, trouble) = (desk.clone(), open.clone(), trouble.clone());
            let (id, onnoted) = (id.clone(), props.onnoted.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    let why = desk.words.say(turnaway_reason(said));
                    let text = desk
                        .words
                        .say_with("desk-declined-done", &[("reason", why.into())]);
                    desk.say(Toast::good(text).with_undo(Undo::Declined(*id)));
                    // The next guest's no is another entry.
                    id.set(TurnawayId(fresh()));
                    open.set(false);
                    onnoted.emit(());
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    if props.found.offers.is_empty() {
        return html! {};
    }
    let choices =
        RegretReason::ALL.map(|known| Choice::new(known.name(), words.say(turnaway_reason(known))));
    html! {
        <>
            <div class="kr-row__steps">
                <Button kind={Kind::Quiet} label={words.say("desk-declined")} onclick={set(true)} testid="declined" />
            </div>
            if *open {
                <Dialog title={words.say("desk-declined-title")} confirm={words.say("desk-declined-confirm")} {onconfirm} onclose={set(false)}
                    busy={act.busy()} testid="declined-dialog">
                    <p class="kr-quiet">{ words.say("desk-declined-hint") }</p>
                    <Select id="declined-reason" label={words.say("desk-declined-reason")} value={reason.name()} choices={choices.to_vec()} {onchange} />
                    <Failed trouble={(*trouble).clone()} />
                </Dialog>
            }
        </>
    }
}

/// The rooms that were chosen at their price, or what was asked for where none was.
fn call(id: TurnawayId, props: &DeclinedProps, reason: RegretReason) -> Decline {
    let chosen: Vec<_> = props.rooms.iter().filter_map(Picked::wanted).collect();
    let mut kinds = chosen.iter().map(|wanted| wanted.room_type);
    let first = kinds
        .next()
        .filter(|first| kinds.all(|kind| kind == *first));
    Decline {
        id,
        stay: props.search.stay,
        rooms: if chosen.is_empty() {
            props.search.rooms.clone()
        } else {
            chosen.into_iter().map(|wanted| wanted.party).collect()
        },
        room_type: first,
        price: basket::sum(&props.rooms),
        reason,
    }
}
