//! Groups by their first night.

use keyrack_contract::call::block::{BlockLine, List};
use yew::prelude::*;

use super::GroupStatus;
use super::form::GroupForm;
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::go;
use crate::piece::{Button, Check, Empty, Failed, Field, Kind};

/// The most lines.
const LINES: u16 = 200;

/// The list with its search.
#[component]
pub fn GroupList() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let past = use_state(|| false);
    let fresh = use_state(|| false);
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
    let onnew = {
        let fresh = fresh.clone();
        Callback::from(move |()| fresh.set(true))
    };
    let onclose = {
        let fresh = fresh.clone();
        Callback::from(move |()| fresh.set(false))
    };
    html! {
        <div class="kr-page" data-testid="groups">
            <header class="kr-page__head">
                <h1>{ words.say("groups-menu") }</h1>
                <Button kind={Kind::Primary} label={words.say("groups-new")} onclick={onnew} testid="group-new" />
            </header>
            <search class="kr-search">
                <Field id="groups-text" kind="search" label={words.say("groups-find")} value={(*text).clone()} {oninput} />
                <Check id="groups-past" label={words.say("groups-past")} checked={*past} onchange={onpast} />
            </search>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(listed) = &asked.data {
                if listed.blocks.is_empty() {
                    if text.trim().is_empty() && !*past {
                        <Empty text={words.say("groups-empty")} />
                    } else {
                        <Empty text={words.say("groups-none-found")} />
                    }
                } else {
                    <div class="kr-wide">
                        <table class="kr-table kr-table--rows">
                            <thead><tr>
                                <th scope="col">{ words.say("field-group") }</th>
                                <th scope="col">{ words.say("groups-status") }</th>
                                <th scope="col">{ words.say("groups-code") }</th>
                                <th scope="col">{ words.say("groups-company") }</th>
                                <th scope="col">{ words.say("groups-dates") }</th>
                                <th scope="col">{ words.say("groups-cut-off") }</th>
                                <th scope="col" class="kr-figure">{ words.say("groups-blocked") }</th>
                                <th scope="col" class="kr-figure">{ words.say("groups-picked-up") }</th>
                                <th scope="col" class="kr-figure">{ words.say("groups-remaining") }</th>
                            </tr></thead>
                            <tbody>{ for listed.blocks.iter().map(|line| row(&desk, line)) }</tbody>
                        </table>
                    </div>
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
            if *fresh {
                <GroupForm {onclose} />
            }
        </div>
    }
}

fn row(desk: &Desk, line: &BlockLine) -> Html {
    let words = desk.words;
    let id = line.id;
    let open = Callback::from(move |()| go(&format!("#/groups?id={id}")));
    html! {
        <tr key={id.to_string()} data-testid="group-row" data-status={line.status.name()}>
            <td>
                <span class="kr-group-name">
                    <span class={format!("kr-group-dot kr-group--{}", line.colour.name())} aria-hidden="true" />
                    <Button kind={Kind::Name} label={line.name.clone()} onclick={open} testid="open-group" />
                </span>
            </td>
            <td><GroupStatus status={line.status} /></td>
            <td class="kr-figure-text">{ &line.code }</td>
            <td>{ line.company.clone().unwrap_or_default() }</td>
            <td class="kr-figure-text">{ line.stay.map_or_else(|| words.say("groups-dates-none"), |stay| words.date_range(stay)) }</td>
            <td class="kr-figure-text">{ line.cut_off.map(|date| words.date_long(date)) }</td>
            <td class="kr-figure">{ line.blocked }</td>
            <td class="kr-figure">{ line.picked_up }</td>
            <td class="kr-figure">{ line.remaining }</td>
        </tr>
    }
}
