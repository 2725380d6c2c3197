//! What the typed prices come to.

use jiff::civil::date;
use keyrack_contract::setup::season_price;
use keyrack_domain::money::read_minor;
use keyrack_domain::{Currency, Money};
use keyrack_locale::Words;
use yew::prelude::*;

use crate::setup::form::Form;

/// A weekday's short name; Monday is 0.
pub fn weekday(words: &Words, day: usize) -> String {
    // The first of January 2024 was a Monday.
    let day = i8::try_from(day).unwrap_or(0).saturating_add(1);
    words.weekday_short(date(2024, 1, day.clamp(1, 7)))
}

/// A line for each kind of room, a column for each part of the year.
pub fn draw(form: &Form) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let Ok(currency) = Currency::try_new(draft.currency.trim()) else {
        return html! {};
    };
    let weekend = draft.weekend_percent.trim();
    let mut columns = vec![(words.say("setup-preview-plain"), "", "")];
    if !weekend.is_empty() {
        columns.push((words.say("setup-preview-weekend"), "", weekend));
    }
    for season in &draft.seasons {
        let name = match season.name.trim() {
            "" => words.say("setup-preview-season"),
            name => name.to_owned(),
        };
        columns.push((name, season.percent.as_str(), ""));
    }
    let prices: Vec<(&str, i64)> = draft
        .types
        .iter()
        .filter_map(|one| Some((one.name.trim(), read_minor(&one.price, currency.digits())?)))
        .collect();
    if prices.is_empty() {
        return html! {};
    }
    html! {
        <div class="kr-scroll">
            <table class="kr-table kr-table--rows" data-testid="setup-prices">
                <caption class="kr-quiet">{ words.say("setup-preview") }</caption>
                <thead><tr>
                    <th scope="col">{ words.say("desk-room-type") }</th>
                    { for columns.iter().map(|(name, _, _)| html! { <th scope="col" class="kr-figure">{ name }</th> }) }
                </tr></thead>
                <tbody>
                    { for prices.iter().map(|(name, plain)| html! {
                        <tr>
                            <th scope="row">{ *name }</th>
                            { for columns.iter().map(|(_, season, day)| html! {
                                <td class="kr-figure">{ words.money(Money::new(season_price(*plain, season, day), currency)) }</td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
