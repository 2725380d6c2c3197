//! A stay of which two versions stand, side by side, and the choice between them.

use keyrack_contract::call::conflict::{ContestedStay, Settle, StayVersion};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Intent, Toast, Tone, use_act, use_desk};
use crate::piece::{Alert, Button, Dialog, Failed, Kind, Label, StatusLabel, told};
use crate::told::by_and_when;
use crate::transport::Trouble;

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct ContestedProps {
    /// The stay.
    pub stay: ContestedStay,
}

/// The stay.
#[component]
pub fn Contested(props: &ContestedProps) -> Html {
    let desk = use_desk();
    let asking = use_state(|| None::<StayVersion>);
    let (stay, words) = (&props.stay, desk.words);
    let open = {
        let (desk, id) = (desk.clone(), stay.about.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let unsettled = stay.unsettled.as_ref().map(|why| {
        let why = told(&words, &Trouble::Failed(why.clone()));
        html! { <Alert tone={Tone::Warning} text={words.say("desk-look-unsettled")} hint={why.text} testid="unsettled" /> }
    });
    let onclose = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(None))
    };
    html! {
        <li class="kr-look__card" data-testid="contested" data-reservation={stay.about.id.to_string()}>
            <p class="kr-look__head">
                <Button kind={Kind::Name} label={stay.about.guest_name.clone()} onclick={open} testid="open"
                    aria={words.say_with("desk-open-booking-of", &[("guest", stay.about.guest_name.as_str().into())])} />
                <span class="kr-quiet kr-figure-text">{ &stay.about.reference }</span>
            </p>
            { unsettled.unwrap_or_default() }
            if stay.picked.is_some() {
                <Alert tone={Tone::Good} text={words.say("desk-look-picked")} hint={words.say("desk-look-picked-hint")} testid="picked" />
            }
            <div class="kr-look__wide">
                <table class="kr-table kr-versions">
                    { head(&desk, stay) }
                    <tbody>{ rows(&desk, stay) }</tbody>
                    <tfoot><tr>
                        <td />
                        { for stay.versions.iter().map(|version| {
                            let onclick = {
                                let (asking, version) = (asking.clone(), version.clone());
                                Callback::from(move |()| asking.set(Some(version.clone())))
                            };
                            html! {
                                <td key={version.version.clone()}>
                                    <Button small=true label={words.say("desk-look-keep-version")} {onclick} testid="keep-version"
                                        disabled={stay.picked.is_some()} />
                                </td>
                            }
                        }) }
                    </tr></tfoot>
                </table>
            </div>
            if let Some(version) = &*asking {
                <Keep stay={stay.clone()} version={version.clone()} {onclose} />
            }
        </li>
    }
}

fn head(desk: &Desk, stay: &ContestedStay) -> Html {
    let words = desk.words;
    html! {
        <thead><tr>
            <th scope="col"><span class="kr-unseen">{ words.say("desk-stay") }</span></th>
            { for stay.versions.iter().enumerate().map(|(place, version)| html! {
                <th scope="col" key={version.version.clone()}>
                    { words.say_with("desk-look-version", &[("number", words.number(i64::try_from(place + 1).unwrap_or(1)).into())]) }
                    if stay.picked.as_ref() == Some(&version.version) {
                        { " " }<Label state="in-house" icon={Icon::Check} text={words.say("desk-look-picked")} />
                    } else if place == 0 {
                        <span class="kr-quiet">{ format!(" · {}", words.say("desk-look-shown")) }</span>
                    }
                </th>
            }) }
        </tr></thead>
    }
}

/// One line for each thing that a stay is made of. What is not the same everywhere stands out, by a
/// mark and in words for those who do not see it.
fn rows(desk: &Desk, stay: &ContestedStay) -> Html {
    let words = desk.words;
    let joined = |names: Vec<String>| {
        if names.is_empty() {
            words.say("desk-no-room")
        } else {
            names.join(", ")
        }
    };
    let row = |label: &str, said: &dyn Fn(&StayVersion) -> String| {
        let all: Vec<String> = stay.versions.iter().map(said).collect();
        let differs = all.iter().any(|text| Some(text) != all.first());
        html! {
            <tr class={classes!(differs.then_some("kr-versions__differs"))}>
                <th scope="row">
                    { words.say(label) }
                    if differs {
                        <span class="kr-unseen">{ format!(" ({})", words.say("desk-look-differs")) }</span>
                    }
                </th>
                { for all.into_iter().map(|text| html! { <td>{ text }</td> }) }
            </tr>
        }
    };
    let statuses = stay.versions.iter().any(|version| {
        let first = stay.versions.first().map(|first| first.status);
        Some(version.status) != first
    });
    html! {
        <>
            <tr class={classes!(statuses.then_some("kr-versions__differs"))}>
                <th scope="row">{ words.say("desk-status") }</th>
                { for stay.versions.iter().map(|version| html! {
                    <td key={version.version.clone()}><StatusLabel status={version.status} /></td>
                }) }
            </tr>
            { row("desk-stay", &|version| format!("{} · {}", words.date_range(version.stay), words.nights(version.stay.nights()))) }
            { row("desk-room-type", &|version| joined(version.room_types.iter().map(|id| desk.type_name(*id)).collect())) }
            { row("desk-room", &|version| joined(version.rooms.iter().map(|id| desk.room_number(*id)).collect())) }
            { row("desk-rate-plan", &|version| joined(version.rate_plans.iter().map(|id| desk.plan_name(*id)).collect())) }
            { row("desk-guest", &|version| words.party(&version.party)) }
            { row("desk-total", &|version| words.money(version.total)) }
            <tr>
                <th scope="row">{ words.say("desk-look-written-by") }</th>
                { for stay.versions.iter().map(|version| html! {
                    <td key={version.version.clone()} class="kr-quiet">{ by_and_when(desk, &version.by) }</td>
                }) }
            </tr>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct KeepProps {
    stay: ContestedStay,
    version: StayVersion,
    onclose: Callback<()>,
}

/// The question before the choice, which cannot be taken back: the other version's rooms are sold on.
#[component]
fn Keep(props: &KeepProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let trouble = use_state(|| None::<Trouble>);
    let words = desk.words;
    let (stay, version) = (&props.stay, &props.version);
    let guest = stay.about.guest_name.clone();
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (onclose, guest) = (props.onclose.clone(), guest.clone());
        let call = Settle {
            reservation: stay.about.id,
            version: version.version.clone(),
            seen: stay
                .versions
                .iter()
                .map(|version| version.version.clone())
                .collect(),
        };
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let guest = guest.clone();
            act.run(call.clone(), move |answer| match answer {
                Ok(settled) => {
                    onclose.emit(());
                    let message = if settled.done {
                        "desk-done-settled"
                    } else {
                        "desk-done-picked"
                    };
                    let said = desk.words.say_with(message, &[("guest", guest.into())]);
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let title = words.say_with("desk-look-keep-title", &[("guest", guest.as_str().into())]);
    let said = format!(
        "{}, {}",
        words.status(version.status),
        words.date_range(version.stay)
    );
    let text = words.say_with(
        "desk-look-keep-text",
        &[
            ("stay", said.into()),
            ("total", words.money(version.total).into()),
        ],
    );
    html! {
        <Dialog {title} confirm={words.say("desk-look-keep-version")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <p>{ text }</p>
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
