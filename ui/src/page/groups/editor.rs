//! One group: what was agreed, its rooms by night, who has booked, and what can be done with it.

use std::rc::Rc;

use keyrack_contract::call::block::{BlockView, Read, Release as GiveBack, SetStatus};
use keyrack_domain::BlockId;
use keyrack_domain::block::{BlockStatus, TakeUp};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::figures::pick_up_chart;
use super::form::GroupForm;
use super::grid::Grid;
use super::pick_up::PickUpDialog;
use super::rooming::Rooming;
use super::typed::percent;
use super::{GroupStatus, status_hint, status_message};
use crate::desk::{Act, Desk, Toast, Watch, use_act, use_ask, use_desk};
use crate::page::row::{Row, head};
use crate::piece::{Button, Dialog, Empty, Failed, Kind, told};

/// Which group.
#[derive(Clone, PartialEq, Properties)]
pub struct EditorProps {
    /// The id that the address names.
    pub id: BlockId,
}

/// What lies over the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Nothing,
    Form,
    PickUp,
    Cancel,
    GiveBack,
}

/// The group.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let act = use_act();
    let asked = use_ask(Some(Read { id: props.id }), Watch::OFFERS);
    let over = use_state(|| Over::Nothing);
    let rooming = use_state(|| false);
    let onclose = {
        let over = over.clone();
        Callback::from(move |()| over.set(Over::Nothing))
    };
    let open = |what: Over| {
        let over = over.clone();
        Callback::from(move |()| over.set(what))
    };
    let onrooming = {
        let rooming = rooming.clone();
        Callback::from(move |()| rooming.set(!*rooming))
    };
    html! {
        <div class="kr-page" data-testid="group">
            <header class="kr-page__head">
                <h1 data-testid="group-name">{ asked.data.as_ref().map(|view| view.block.name.clone()) }</h1>
                <a href="#/groups">{ words.say("groups-back") }</a>
            </header>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(view) = &asked.data {
                { facts(&desk, view) }
                <div class="kr-actions" data-testid="group-actions">
                    { for steps(&desk, &act, view, &open(Over::Cancel)) }
                    <Button label={words.say("groups-edit")} icon={Icon::PencilAlt} onclick={open(Over::Form)} testid="group-edit" />
                    if view.block.status == BlockStatus::Definite {
                        <Button label={words.say("groups-pick")} icon={Icon::Plus} onclick={open(Over::PickUp)} testid="group-pick" />
                        <Button label={words.say(if *rooming { "groups-rooming-close" } else { "groups-rooming" })} icon={Icon::Upload} onclick={onrooming} testid="group-rooming" />
                    }
                    if kept(view) > 0 {
                        <Button label={words.say("groups-give-back")} onclick={open(Over::GiveBack)} testid="group-give-back" />
                    }
                </div>
                if view.block.status != BlockStatus::Definite && view.block.status != BlockStatus::Cancelled {
                    <p class="kr-quiet">{ words.say("groups-not-definite") }</p>
                }
                if *rooming && view.block.status == BlockStatus::Definite {
                    <Rooming id={view.block.id} />
                }
                if !view.nights.is_empty() {
                    { pick_up_chart(&desk, view) }
                }
                if view.block.status != BlockStatus::Cancelled {
                    <Grid key={view.block.id.to_string()} view={view.clone()} />
                }
                { stays(&desk, view) }
                { dialog(&desk, &act, *over, view, &onclose) }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}

/// Room nights that are out of sale and that nobody has picked up.
fn kept(view: &BlockView) -> i64 {
    view.nights
        .iter()
        .map(|night| i64::from(night.blocked.saturating_sub(night.picked_up)))
        .sum()
}

fn facts(desk: &Desk, view: &BlockView) -> Html {
    let words = desk.words;
    let block = &view.block;
    let (mut blocked, mut picked) = (0_i64, 0_i64);
    for night in &view.nights {
        blocked += i64::from(night.blocked);
        picked += i64::from(night.picked_up);
    }
    let share = |message: &str, points: u16| {
        (points > 0).then(|| words.say_with(message, &[("percent", percent(points).into())]))
    };
    let more: Vec<String> = [
        Some(desk.plan_name(block.rate_plan)),
        share("groups-discount-line", block.discount_basis_points),
        share(
            "groups-wash-line",
            u16::from(block.wash_percent).saturating_mul(100),
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    let cut_off = match view.cut_off {
        Some(date) => words.say_with(
            "groups-cut-off-line",
            &[("date", words.date_long(date).into())],
        ),
        None => words.say("groups-cut-off-none"),
    };
    let contact = view.contact.as_ref().map(|guest| {
        [
            guest.sorted_name(),
            guest.email.clone(),
            guest.phone.clone(),
        ]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
    });
    let line = |label: &str, value: Html| html! { <div><dt>{ words.say(label) }</dt><dd>{ value }</dd></div> };
    html! {
        <section class="kr-card kr-group-facts">
            <p class="kr-group-name">
                <span class={format!("kr-group-dot kr-group--{}", block.colour.name())} aria-hidden="true" />
                <GroupStatus status={block.status} />
                <span class="kr-quiet">{ words.say(status_hint(block.status)) }</span>
            </p>
            <dl class="kr-group-list">
                { line("groups-code", html! { <code data-testid="group-code">{ &block.code }</code> }) }
                { line("groups-cut-off", html! { <span data-testid="group-cut-off">{ cut_off }</span> }) }
                { line("groups-rate", html! { more.join(" · ") }) }
                if let Some((id, company)) = &view.company {
                    { line("groups-company", html! { <a href={format!("#/companies?id={id}")}>{ &company.name }</a> }) }
                }
                if let Some(contact) = contact {
                    { line("groups-contact", html! { contact }) }
                }
                { line("groups-picked-up", html! { <span data-testid="group-picked">{ words.say_with("groups-nights-of", &[("picked", picked.into()), ("blocked", blocked.into())]) }</span> }) }
                if let Some(take_up) = &view.take_up {
                    { line("groups-take-up-due", owed(desk, take_up)) }
                }
                if !block.notes.is_empty() {
                    { line("groups-notes", html! { &block.notes }) }
                }
            </dl>
        </section>
    }
}

/// What the group has to take up, and what it would owe as things stand.
fn owed(desk: &Desk, take_up: &TakeUp) -> Html {
    let words = desk.words;
    let due = words.say_with(
        "groups-take-up-line",
        &[
            ("owed", i64::from(take_up.owed).into()),
            ("agreed", i64::from(take_up.agreed).into()),
            ("percent", i64::from(take_up.percent).into()),
        ],
    );
    if take_up.short == 0 {
        return html! { <span data-testid="group-take-up">{ due }{ " · " }{ words.say("groups-take-up-met") }</span> };
    }
    let short = [("count", i64::from(take_up.short).into())];
    html! {
        <>
            <span data-testid="group-take-up">
                { due }{ " · " }<strong>{ words.say_with("groups-take-up-short", &short) }</strong>
                if let Some(cost) = take_up.cost {
                    { " · " }<strong data-testid="group-take-up-cost">{ words.money(cost) }</strong>
                }
            </span>
            <p class="kr-field__told">{ match take_up.cost {
                Some(_) => words.say("groups-take-up-how"),
                None => words.say("groups-take-up-unpriced"),
            } }</p>
        </>
    }
}

/// What the group can become from here.
fn steps(desk: &Desk, act: &Act, view: &Rc<BlockView>, oncancel: &Callback<()>) -> Vec<Html> {
    let words = desk.words;
    let status = view.block.status;
    let next = [
        (BlockStatus::Definite, "groups-become-definite"),
        (BlockStatus::Tentative, "groups-become-tentative"),
        (BlockStatus::Inquired, "groups-become-inquired"),
        (BlockStatus::Cancelled, "groups-become-cancelled"),
    ];
    next.into_iter()
        .filter(|(next, _)| status.can_become(*next))
        .map(|(next, message)| {
            let onclick = if next == BlockStatus::Cancelled {
                oncancel.clone()
            } else {
                become_(desk, act, view, next)
            };
            let kind = match next {
                BlockStatus::Definite => Kind::Primary,
                BlockStatus::Cancelled => Kind::Danger,
                _ => Kind::Secondary,
            };
            html! { <Button key={next.name()} {kind} label={words.say(message)} {onclick} busy={act.busy()} testid={format!("group-become-{}", next.name())} /> }
        })
        .collect()
}

fn become_(desk: &Desk, act: &Act, view: &Rc<BlockView>, status: BlockStatus) -> Callback<()> {
    let (desk, act, view) = (desk.clone(), act.clone(), view.clone());
    Callback::from(move |()| {
        let (desk, name, id) = (desk.clone(), view.block.name.clone(), view.block.id);
        act.run(SetStatus { id, status }, move |done| {
            let words = desk.words;
            desk.say(match done {
                Ok(_) => Toast::good(words.say_with(
                    "groups-became",
                    &[
                        ("name", name.into()),
                        ("status", words.say(status_message(status)).into()),
                    ],
                )),
                Err(why) => told(&words, &why),
            });
        });
    })
}

fn stays(desk: &Desk, view: &BlockView) -> Html {
    let words = desk.words;
    html! {
        <section class="kr-list" data-testid="group-stays">
            <h2>{ words.say("groups-stays") }</h2>
            if view.stays.is_empty() {
                <p class="kr-list__empty">{ words.say("groups-stays-none") }</p>
            } else {
                <table class="kr-table kr-table--rows">
                    { head(desk, true) }
                    <tbody>{ for view.stays.iter().map(|line| html! {
                        <Row key={line.id.to_string()} line={line.clone()} status=true />
                    }) }</tbody>
                </table>
            }
        </section>
    }
}

fn dialog(
    desk: &Desk,
    act: &Act,
    over: Over,
    view: &Rc<BlockView>,
    onclose: &Callback<()>,
) -> Html {
    let words = desk.words;
    match over {
        Over::Nothing => html! {},
        Over::Form => html! { <GroupForm view={view.clone()} onclose={onclose.clone()} /> },
        Over::PickUp => html! { <PickUpDialog view={view.clone()} onclose={onclose.clone()} /> },
        Over::Cancel => {
            let onconfirm = {
                let (then, onclose) = (
                    become_(desk, act, view, BlockStatus::Cancelled),
                    onclose.clone(),
                );
                Callback::from(move |()| {
                    then.emit(());
                    onclose.emit(());
                })
            };
            html! {
                <Dialog title={words.say("groups-cancel-title")} confirm={words.say("groups-become-cancelled")} kind={Kind::Danger}
                    {onconfirm} onclose={onclose.clone()} testid="group-cancel">
                    <p>{ words.say("groups-cancel-body") }</p>
                </Dialog>
            }
        }
        Over::GiveBack => {
            let onconfirm = {
                let (desk, act, onclose, id) =
                    (desk.clone(), act.clone(), onclose.clone(), view.block.id);
                Callback::from(move |()| {
                    let (desk, onclose) = (desk.clone(), onclose.clone());
                    let call = GiveBack {
                        id,
                        from: None,
                        to: None,
                    };
                    act.run(call, move |done| {
                        onclose.emit(());
                        desk.say(match done {
                            Ok(_) => Toast::good(desk.words.say("groups-given-back")),
                            Err(why) => told(&desk.words, &why),
                        });
                    });
                })
            };
            html! {
                <Dialog title={words.say("groups-give-back-title")} confirm={words.say("groups-give-back")} kind={Kind::Danger}
                    {onconfirm} onclose={onclose.clone()} busy={act.busy()} testid="group-give-back-dialog">
                    <p>{ words.say_with("groups-give-back-body", &[("count", kept(view).into())]) }</p>
                </Dialog>
            }
        }
    }
}
