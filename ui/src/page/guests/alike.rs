//! Profiles that may be the same person's, and those that were merged.

use std::rc::Rc;

use keyrack_contract::call::guest::{GuestView, Merge, Unmerge, Why};
use keyrack_domain::GuestId;
use yew::prelude::*;

use super::merge::MergeDialog;
use crate::desk::{Desk, Toast, Undo, use_act, use_desk};
use crate::page::address::go;
use crate::piece::{Button, told};
use crate::transport::Trouble;

/// Whose.
#[derive(Clone, PartialEq, Properties)]
pub struct AlikeProps {
    /// The profile.
    pub view: Rc<GuestView>,
}

/// Profiles with the same address, number or name; nothing where there are none.
#[component]
pub fn Alike(props: &AlikeProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let looking = use_state(|| None::<GuestId>);
    let trouble = use_state(|| None::<Trouble>);
    if props.view.alike.is_empty() {
        return html! {};
    }
    let onclose = {
        let (looking, trouble) = (looking.clone(), trouble.clone());
        Callback::from(move |()| {
            looking.set(None);
            trouble.set(None);
        })
    };
    let onmerge = {
        let (desk, act, looking, trouble) =
            (desk.clone(), act.clone(), looking.clone(), trouble.clone());
        Callback::from(move |(keep, merge): (GuestId, GuestId)| {
            let (desk, looking, trouble) = (desk.clone(), looking.clone(), trouble.clone());
            act.run(Merge { keep, merge }, move |done| match done {
                Ok(_) => {
                    looking.set(None);
                    go(&format!("#/guests?id={keep}"));
                    let done = desk.words.say("guests-merged");
                    desk.say(Toast::good(done).with_undo(Undo::Merge(merge)));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <section class="kr-card" data-testid="guest-alike">
            <h2>{ words.say("guests-alike") }</h2>
            <ul class="kr-alike">
                { for props.view.alike.iter().map(|alike| {
                    let id = alike.id;
                    let look = looking.clone();
                    let onclick = Callback::from(move |()| look.set(Some(id)));
                    html! {
                        <li key={id.to_string()}>
                            <a href={format!("#/guests?id={id}")}>{ alike.guest.sorted_name() }</a>
                            <span class="kr-quiet">{ reasons(&desk, &alike.why) }</span>
                            <span><Button small=true label={words.say("guests-compare")} {onclick} testid="guest-compare" /></span>
                        </li>
                    }
                }) }
            </ul>
            if let Some(other) = *looking {
                <MergeDialog view={props.view.clone()} {other} busy={act.busy()} trouble={(*trouble).clone()} {onmerge} {onclose} />
            }
        </section>
    }
}

fn reasons(desk: &Desk, why: &[Why]) -> String {
    let told = why.iter().map(|why| {
        desk.words.say(match why {
            Why::Email => "guests-why-email",
            Why::Phone => "guests-why-phone",
            Why::Name => "guests-why-name",
        })
    });
    told.collect::<Vec<_>>().join(" · ")
}

/// Profiles that were merged into this one, each with the way back.
#[component]
pub fn Merged(props: &AlikeProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    if props.view.merged.is_empty() {
        return html! {};
    }
    html! {
        <section class="kr-card" data-testid="guest-merged">
            <h2>{ words.say("guests-merged-here") }</h2>
            <ul class="kr-alike">
                { for props.view.merged.iter().map(|merged| {
                    let (desk, act, id, keep) = (desk.clone(), act.clone(), merged.id, props.view.id);
                    let onclick = Callback::from(move |()| {
                        let desk = desk.clone();
                        act.run(Unmerge { id }, move |done| match done {
                            Ok(_) => {
                                let done = desk.words.say("guests-unmerged");
                                desk.say(Toast::good(done).with_undo(Undo::Unmerge(keep, id)));
                            }
                            Err(why) => desk.say(told(&desk.words, &why)),
                        });
                    });
                    html! {
                        <li key={id.to_string()}>
                            <strong>{ merged.guest.sorted_name() }</strong>
                            <span class="kr-quiet">{ [merged.guest.email.as_str(), merged.guest.phone.as_str()].join(" ") }</span>
                            <span class="kr-quiet">{ words.say_with("guests-stays-count", &[("count", merged.stays.into())]) }</span>
                            <span><Button small=true label={words.say("guests-unmerge")} {onclick} testid="guest-unmerge" /></span>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
