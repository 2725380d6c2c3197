//! The fields of a guest.

use keyrack_domain::guest::Guest;
use keyrack_locale::Language;
use yew::prelude::*;

use crate::desk::use_desk;
use crate::piece::{Choice, Field, Select};

/// What is known so far.
#[derive(Clone, PartialEq, Properties)]
pub struct GuestFieldsProps {
    /// The guest.
    pub guest: Guest,
    /// What is typed.
    pub onchange: Callback<Guest>,
    /// The field that a failure stands at, and what it says.
    pub wrong: Option<(String, String)>,
}

/// The fields.
#[component]
pub fn GuestFields(props: &GuestFieldsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let guest = &props.guest;
    let edit = |change: fn(Guest, String) -> Guest| {
        let (guest, onchange) = (guest.clone(), props.onchange.clone());
        Callback::from(move |text: String| onchange.emit(change(guest.clone(), text)))
    };
    let wrong = |field: &str| {
        let (at, says) = props.wrong.as_ref()?;
        (at == field).then(|| AttrValue::from(says.clone()))
    };
    let languages = Language::ALL.iter();
    let languages = languages.map(|language| Choice::new(language.tag(), language.own_name()));
    html! {
        <div class="kr-fields kr-fields--guest">
            <Field id="new-last-name" label={words.say("desk-new-last-name")} value={guest.last_name.clone()} required=true first=true
                error={wrong("last_name")} oninput={edit(|guest, last_name| Guest { last_name, ..guest })} />
            <Field id="new-first-name" label={words.say("desk-new-first-name")} value={guest.first_name.clone()}
                error={wrong("first_name")} oninput={edit(|guest, first_name| Guest { first_name, ..guest })} />
            <Field id="new-email" kind="email" label={words.say("desk-new-email")} value={guest.email.clone()}
                error={wrong("email")} oninput={edit(|guest, email| Guest { email, ..guest })} />
            <Field id="new-phone" kind="tel" label={words.say("desk-new-phone")} value={guest.phone.clone()}
                error={wrong("phone")} oninput={edit(|guest, phone| Guest { phone, ..guest })} />
            <Field id="new-country" label={words.say("desk-new-country")} value={guest.country.clone()} chars_max={2}
                hint={words.say("desk-new-country-hint")} error={wrong("country")}
                oninput={edit(|guest, country| Guest { country: country.to_uppercase(), ..guest })} />
            <Select id="new-guest-language" label={words.say("desk-new-language")} value={guest.language.clone()}
                choices={languages.collect::<Vec<_>>()} onchange={edit(|guest, language| Guest { language, ..guest })} />
        </div>
    }
}
