//! The steps, one file each.

mod finish;
mod hotel;
mod people;
mod preview;
mod rate;
mod rooms;
mod taxes;
mod types;

use keyrack_contract::setup::{Draft, Step};
use keyrack_locale::{Language, Words};
use yew::prelude::*;

use super::form::Form;

/// The step itself.
pub fn draw(step: Step, form: &Form, onjoin: &Callback<()>) -> Html {
    match step {
        Step::Hotel => hotel::draw(form),
        Step::Types => types::draw(form),
        Step::Rooms => rooms::draw(form),
        Step::Taxes => taxes::draw(form),
        Step::Rate => rate::draw(form),
        Step::People => people::draw(form),
        Step::Finish => finish::draw(form, onjoin),
    }
}

/// What a step is called.
pub fn title(words: &Words, step: Step) -> String {
    words.say(match step {
        Step::Hotel => "setup-step-hotel",
        Step::Types => "setup-step-types",
        Step::Rooms => "setup-step-rooms",
        Step::Taxes => "setup-step-taxes",
        Step::Rate => "setup-step-rate",
        Step::People => "setup-step-people",
        Step::Finish => "setup-step-finish",
    })
}

/// What a step is for.
pub fn hint(words: &Words, step: Step) -> String {
    words.say(match step {
        Step::Hotel => "setup-step-hotel-hint",
        Step::Types => "setup-step-types-hint",
        Step::Rooms => "setup-step-rooms-hint",
        Step::Taxes => "setup-step-taxes-hint",
        Step::Rate => "setup-step-rate-hint",
        Step::People => "setup-step-people-hint",
        Step::Finish => "setup-step-finish-hint",
    })
}

/// A step's name for tests.
pub const fn name(step: Step) -> &'static str {
    match step {
        Step::Hotel => "hotel",
        Step::Types => "types",
        Step::Rooms => "rooms",
        Step::Taxes => "taxes",
        Step::Rate => "rate",
        Step::People => "people",
        Step::Finish => "finish",
    }
}

/// A draft with what this computer knows already: its language, its zone, and ordinary conditions.
pub fn first(words: &Words) -> Draft {
    let language = words.language();
    let mut draft = Draft {
        zone: zone_of_browser().unwrap_or_else(|| "Europe/Berlin".to_owned()),
        languages: vec![language.tag().to_owned()],
        plan_name: words.say("setup-plan-name-first"),
        ..Draft::default()
    };
    if let Some(first) = draft.types.first_mut() {
        first.name = words.say("setup-type-name-first");
        first.code = words.say("setup-type-code-first");
    }
    if language == Language::German {
        draft.country = "DE".to_owned();
        draft.vat = "7".to_owned();
    }
    draft
}

/// The zone that this computer is set to, where it is one that is known here.
fn zone_of_browser() -> Option<String> {
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new())
        .resolved_options();
    let zone = js_sys::Reflect::get(&options, &"timeZone".into())
        .ok()?
        .as_string()?;
    hotel::is_place(&zone).then_some(zone)
}
