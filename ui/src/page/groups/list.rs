//! Groups by their first night.

use keyrack_contract::call::block::{BlockLine, List};
use yew::prelude::*;

use super::GroupStatus;
use super::form::GroupForm;
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::go;
use crate::page::finding::Finding;
use crate::piece::{Button, Check, Field, Kind};

/// The most lines.
const LINES: u16 = 200;

/// The list with its search.
#[component]
pub fn GroupList() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let past = use_state(|| false);
    let call = List {
        text: text.trim().to_owned(),
        past: *past,
        limit: LINES,
    };
    let asked = use_ask(Some(call), Watch::OFFERS);
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    let onpast = {
        let past = past.clone();
        Callback::from(move |on| past.set(on))
    };
    let search = html! {
        <>
            <Field id="groups-text" kind="search" label={words.say("groups-find")} value={(*text).clone()} {oninput} />
            <Check id="groups-past" label={words.say("groups-past")} checked={*past} onchange={onpast} />
        </>
    };
    let none = words.say(if text.trim().is_empty() && !*past {
        "groups-empty"
    } else {
        "groups-none-found"
    });
    let columns = [
        ("field-group", false),
        ("groups-status", false),
        ("groups-dates", false),
        ("groups-cut-off", false),
        ("groups-blocked", true),
        ("groups-picked-up", true),
        ("groups-still-held", true),
    ];
    let columns = columns.map(|(message, is_figure)| (words.say(message), is_figure));
    let rows = asked.data.as_ref().map(|listed| {
        let rows = listed.blocks.iter().map(|line| row(&desk, line));
        rows.collect::<Vec<_>>()
    });
    let form = Callback::from(|onclose: Callback<()>| html! { <GroupForm {onclose} /> });
    html! {
        <Finding testid="groups" title={words.say("groups-menu")} label={words.say("groups-new")} new_testid="group-new" {form}
            {search} trouble={asked.trouble.clone()} {none} columns={columns.to_vec()} {rows} />
    }
}

fn row(desk: &Desk, line: &BlockLine) -> Html {
    let words = desk.words;
    let id = line.id;
    let open = Callback::from(move |()| go(&format!("#/groups?id={id}")));
    let sub: Vec<&str> = std::iter::once(line.code.as_str())
        .chain(line.company.as_deref())
        .filter(|text| !text.is_empty())
        .collect();
    let sub = sub.join(" · ");
    html! {
        <tr key={id.to_string()} data-testid="group-row" data-status={line.status.name()}>
            <td>
                <span class="kr-group-name">
                    <span class={format!("kr-group-dot kr-group--{}", line.colour.name())} aria-hidden="true" />
                    <Button kind={Kind::Name} label={line.name.clone()} onclick={open} testid="open-group" />
                </span>
                <div class="kr-quiet kr-group-sub">{ sub }</div>
            </td>
            <td><GroupStatus status={line.status} /></td>
            <td class="kr-figure-text">{ line.stay.map_or_else(|| words.say("groups-dates-none"), |stay| words.date_range(stay)) }</td>
            <td class="kr-figure-text">{ line.cut_off.map(|date| words.date_short(date)) }</td>
            <td class="kr-figure">{ line.blocked }</td>
            <td class="kr-figure">{ line.picked_up }</td>
            <td class="kr-figure">{ line.remaining }</td>
        </tr>
    }
}
