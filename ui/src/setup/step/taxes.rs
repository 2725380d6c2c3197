//! Value added tax and city tax.

use keyrack_contract::setup::CityKind;
use yew::prelude::*;

use crate::setup::form::{Form, Line};

/// The step.
pub fn draw(form: &Form) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let kinds = [
        ("none", CityKind::None, words.say("setup-city-none")),
        ("person", CityKind::Person, words.say("setup-city-person")),
        ("room", CityKind::Room, words.say("setup-city-room")),
        ("stay", CityKind::Stay, words.say("setup-city-stay")),
        (
            "percent",
            CityKind::Percent,
            words.say("setup-city-percent"),
        ),
    ];
    let amount = Line {
        field: "city_amount",
        label: if draft.city == CityKind::Percent {
            words.say("setup-city-rate")
        } else {
            words.say_with(
                "setup-city-amount",
                &[("currency", draft.currency.as_str().into())],
            )
        },
        hint: None,
        value: &draft.city_amount,
        kind: "text",
        required: true,
    };
    html! {
        <>
            <fieldset class="kr-card">
                <legend>{ words.say("setup-vat") }</legend>
                <div class="kr-fields">
                    { form.may("vat", ("setup-vat-rate", "setup-vat-rate-hint"), &draft.vat, |draft, text| draft.vat = text) }
                </div>
                { form.check("vat_inclusive", words.say("setup-vat-inclusive"), draft.vat_inclusive, |draft, on| draft.vat_inclusive = on) }
            </fieldset>
            <fieldset class="kr-card">
                <legend>{ words.say("setup-city") }</legend>
                <div class="kr-fields">
                    { form.pick("city", "setup-city-kind", draft.city, &kinds, |draft, kind| draft.city = kind) }
                    if draft.city != CityKind::None {
                        { form.line(amount, |draft, text| draft.city_amount = text) }
                        if draft.city == CityKind::Person {
                            { form.may("city_exempt_below", ("setup-city-age", "setup-city-age-hint"), &draft.city_exempt_below,
                                |draft, text| draft.city_exempt_below = text) }
                        }
                        { form.may("city_nights_max", ("setup-city-nights", "setup-city-nights-hint"), &draft.city_nights_max,
                            |draft, text| draft.city_nights_max = text) }
                    }
                </div>
            </fieldset>
        </>
    }
}
