//! How much of each night is taken, and how much of it lies at desks.

use keyrack_contract::call::rights::{CellRights, Picture};
use yew::prelude::*;

use crate::desk::Desk;

/// The nights by types, the house last.
pub fn nights(desk: &Desk, picture: &Picture) -> Html {
    if picture.capacity.is_empty() {
        return html! {};
    }
    let words = desk.words;
    let columns: Vec<_> = picture
        .kinds
        .iter()
        .map(|id| Some(*id))
        .chain([None])
        .collect();
    let name = |column: &Option<_>| match column {
        Some(id) => desk.type_name(*id),
        None => words.say("desks-house"),
    };
    html! {
        <section class="kr-card" aria-labelledby="desks-nights">
            <h2 id="desks-nights">{ words.say("desks-nights") }</h2>
            <p class="kr-quiet">{ words.say("desks-nights-hint") }</p>
            <div class="kr-look__wide">
                <table class="kr-table" data-testid="desk-nights">
                    <thead><tr>
                        <th scope="col">{ words.say("desks-night") }</th>
                        { for columns.iter().map(|column| html! { <th scope="col" class="kr-figure">{ name(column) }</th> }) }
                    </tr></thead>
                    <tbody>{ for picture.nights().map(|night| html! {
                        <tr key={night.to_string()}>
                            <th scope="row">{ words.date_short(night) }</th>
                            { for columns.iter().map(|column| cell(desk, picture.cell(night, *column))) }
                        </tr>
                    }) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn cell(desk: &Desk, cell: Option<CellRights>) -> Html {
    let words = desk.words;
    let Some(cell) = cell else {
        return html! { <td /> };
    };
    let taken = words.say_with(
        "desks-taken-of",
        &[
            ("taken", cell.taken.into()),
            ("rooms", cell.capacity.into()),
        ],
    );
    let mut notes = Vec::new();
    for (message, rooms) in [
        ("desks-of-them-at-desks", cell.at_desks),
        ("desks-of-them-taken-back", cell.taken_back),
        ("desks-too-few", cell.short()),
    ] {
        if rooms > 0 {
            notes.push(words.say_with(message, &[("count", rooms.into())]));
        }
    }
    html! {
        <td class={classes!("kr-figure", (cell.short() > 0).then_some("kr-wrong"))} data-short={cell.short().to_string()}>
            { taken }
            { for notes.into_iter().map(|note| html! { <div class="kr-quiet">{ note }</div> }) }
        </td>
    }
}
