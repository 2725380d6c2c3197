//! What is known of a reservation: nights and prices, conditions, the guest, notes.

use keyrack_contract::view::ReservationView;
use yew::prelude::*;

use crate::desk::Desk;
use crate::piece::phone;
use crate::stay::{Waterfall, service_rows, total};
use crate::transport::now;

/// Night by night, with the taxes and the sum.
pub fn stay(desk: &Desk, view: &ReservationView) -> Html {
    let words = desk.words;
    let booked = words.instant_long(view.booked_at, &desk.zone());
    html! {
        <section class="kr-part">
            <h3>{ words.say("desk-stay") }</h3>
            <table class="kr-table kr-table--sum">
                <thead class="kr-unseen"><tr>
                    <th scope="col">{ words.say("desk-held-night") }</th>
                    <th scope="col">{ words.say("desk-price") }</th>
                </tr></thead>
                <tbody>
                    { for view.slices.iter().map(|slice| html! {
                        <tr key={slice.date.to_string()}>
                            <th scope="row">
                                { words.date_short(slice.date) }
                                <span class="kr-quiet">
                                    { format!(" · {}", desk.type_name(slice.room_type)) }
                                    if let Some(room) = slice.room {
                                        { format!(" {}", desk.room_number(room)) }
                                    }
                                    { format!(" · {}", desk.plan_name(slice.rate_plan)) }
                                    { explained(desk, view, slice.date) }
                                </span>
                            </th>
                            <td class="kr-figure">{ words.money(slice.price) }</td>
                        </tr>
                    }) }
                    { service_rows(desk, view.services.iter().map(|sold| &sold.line)) }
                </tbody>
                { total(desk, &view.taxes, view.line.total) }
            </table>
            <p class="kr-quiet">{ format!("{}: {} · {booked}", words.say("desk-source"), words.source(view.line.source)) }</p>
        </section>
    }
}

/// How a night's price came about, where it is more than the price of the day.
fn explained(desk: &Desk, view: &ReservationView, date: keyrack_domain::Date) -> Html {
    let words = desk.words;
    let night = view.explained.iter().find(|night| night.date == date);
    let Some(night) = night.filter(|night| night.supplement.minor != 0 || night.steps.len() > 1)
    else {
        return html! {};
    };
    if night.steps.len() > 1 {
        return html! { <Waterfall night={night.clone()} /> };
    }
    html! {
        <span class="kr-waterfall" data-testid="night-explained">
            { format!("{} {}", words.money(night.base), words.say("desk-quote-base")) }
            { format!(", {} {}", words.money(night.supplement), words.say("desk-quote-supplement")) }
        </span>
    }
}

/// What a cancellation costs, and from when.
pub fn policy(desk: &Desk, view: &ReservationView) -> Html {
    let words = desk.words;
    if let Some(noted) = &view.no_show {
        let fee = words.money(noted.fee);
        let text = match &noted.waived {
            None => words.say_with("desk-no-show-charged", &[("fee", fee.into())]),
            Some(reason) => words.say_with(
                "desk-no-show-waived",
                &[("fee", fee.into()), ("reason", reason.as_str().into())],
            ),
        };
        return html! {
            <section class="kr-part" data-testid="sheet-no-show-fee">
                <h3>{ words.say("desk-conditions") }</h3>
                <p>{ text }</p>
            </section>
        };
    }
    if !view.line.status.is_live() {
        return html! {};
    }
    html! {
        <section class="kr-part">
            <h3>{ words.say("desk-conditions") }</h3>
            { for words.policy(&view.policy, &desk.zone(), now()).into_iter().map(|line| html! { <p>{ line }</p> }) }
        </section>
    }
}

/// How to reach the guest.
pub fn guest(desk: &Desk, view: &ReservationView) -> Html {
    let words = desk.words;
    let guest = &view.guest;
    let language = keyrack_locale::Language::from_tag(&guest.language).map_or_else(
        || guest.language.clone(),
        |language| language.own_name().to_owned(),
    );
    let known = [
        ("desk-new-email", &guest.email, html! { &guest.email }),
        ("desk-new-phone", &guest.phone, phone(&guest.phone)),
        ("desk-new-country", &guest.country, html! { &guest.country }),
        ("desk-new-language", &language, html! { &language }),
    ];
    html! {
        <section class="kr-part">
            <h3>{ words.say("desk-guest") }</h3>
            <p>{ format!("{} {}", guest.first_name, guest.last_name).trim().to_owned() }</p>
            <dl class="kr-known">
                { for known.into_iter().filter(|(_, value, _)| !value.is_empty()).map(|(label, _, shown)| html! {
                    <div key={label}><dt>{ words.say(label) }</dt><dd>{ shown }</dd></div>
                }) }
            </dl>
        </section>
    }
}

/// What the guest asked for.
pub fn requests(desk: &Desk, view: &ReservationView) -> Html {
    if view.requests.trim().is_empty() {
        return html! {};
    }
    html! {
        <section class="kr-part">
            <h3>{ desk.words.say("field-requests") }</h3>
            <p class="kr-written">{ view.requests.clone() }</p>
        </section>
    }
}
