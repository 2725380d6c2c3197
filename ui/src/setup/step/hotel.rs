//! Name, address, zone, money, languages.

use keyrack_contract::setup::Draft;
use keyrack_locale::Language;
use yew::prelude::*;

use crate::piece::{Choice, Select};
use crate::setup::form::{Form, Line, id_of};

/// The parts of the world that zones are named by; the database knows other names for old programs.
const WORLD: [&str; 10] = [
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

/// Whether a zone is named by its place.
pub fn is_place(zone: &str) -> bool {
    WORLD.iter().any(|part| zone.starts_with(part)) && jiff::tz::TimeZone::get(zone).is_ok()
}

/// The step.
pub fn draw(form: &Form) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let zones: Vec<Choice> = jiff::tz::db()
        .available()
        .map(|zone| zone.to_string())
        .filter(|zone| WORLD.iter().any(|part| zone.starts_with(part)))
        .map(|zone| Choice::new(zone.clone(), zone.replace('_', " ")))
        .collect();
    let zone = form.change(|draft: &mut Draft, zone: String| draft.zone = zone);
    let time = |field, label, value| Line {
        field,
        label: words.say(label),
        hint: None,
        value,
        kind: "time",
        required: true,
    };
    let email = Line {
        field: "email",
        label: words.say("setup-email"),
        hint: None,
        value: &draft.email,
        kind: "email",
        required: false,
    };
    let phone = Line {
        field: "phone",
        label: words.say("setup-phone"),
        hint: None,
        value: &draft.phone,
        kind: "tel",
        required: false,
    };
    html! {
        <>
            <div class="kr-fields kr-fields--wide">
                { form.need("name", "setup-name", &draft.name, |draft, text| draft.name = text) }
                { form.need("address", "setup-address", &draft.address, |draft, text| draft.address = text) }
                { form.line(email, |draft, text| draft.email = text) }
                { form.line(phone, |draft, text| draft.phone = text) }
            </div>
            <div class="kr-fields">
                { form.may("country", ("setup-country", "setup-country-hint"), &draft.country, |draft, text| draft.country = text.to_uppercase()) }
                { form.may("currency", ("setup-currency", "setup-currency-hint"), &draft.currency, |draft, text| draft.currency = text.to_uppercase()) }
                <Select id={id_of("zone")} label={words.say("setup-zone")} value={draft.zone.clone()} choices={zones} onchange={zone} />
            </div>
            { form.told("zone") }
            <div class="kr-fields">
                { form.line(time("check_in", "setup-check-in", &draft.check_in), |draft, text| draft.check_in = text) }
                { form.line(time("check_out", "setup-check-out", &draft.check_out), |draft, text| draft.check_out = text) }
            </div>
            <fieldset class="kr-choices">
                <legend>{ words.say("setup-languages") }</legend>
                { for Language::ALL.iter().map(|language| {
                    let tag = language.tag();
                    let checked = draft.languages.iter().any(|known| known == tag);
                    form.check(&format!("language-{tag}"), language.own_name().to_owned(), checked, move |draft, on| {
                        draft.languages.retain(|known| known != tag);
                        if on {
                            draft.languages.push(tag.to_owned());
                        }
                    })
                }) }
                { form.told("languages") }
            </fieldset>
        </>
    }
}
