//! Kinds of rooms.

use keyrack_contract::setup::{Draft, RoomTypeDraft};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::piece::{Button, Kind};
use crate::setup::form::Form;

/// The step.
pub fn draw(form: &Form) -> Html {
    let words = &form.words;
    let one_more = form.change(|draft: &mut Draft, ()| {
        draft.types.push(RoomTypeDraft {
            adults: "2".to_owned(),
            heads: "2".to_owned(),
            ..RoomTypeDraft::default()
        });
    });
    html! {
        <>
            { for form.draft.types.iter().enumerate().map(|(place, one)| card(form, place, one)) }
            { form.told("types") }
            <div><Button icon={Icon::Plus} label={words.say("setup-type-more")} onclick={one_more} testid="setup-type-more" /></div>
        </>
    }
}

fn card(form: &Form, place: usize, one: &RoomTypeDraft) -> Html {
    let words = &form.words;
    let field = |name: &str| format!("types-{place}-{name}");
    let edit = |change: fn(&mut RoomTypeDraft, String)| {
        move |draft: &mut Draft, text: String| {
            if let Some(one) = draft.types.get_mut(place) {
                change(one, text);
            }
        }
    };
    let remove = form.change(move |draft: &mut Draft, ()| {
        if place < draft.types.len() {
            draft.types.remove(place);
        }
    });
    let number = i64::try_from(place).unwrap_or(0).saturating_add(1);
    let title = if one.name.trim().is_empty() {
        words.say_with("setup-type-number", &[("number", number.into())])
    } else {
        one.name.trim().to_owned()
    };
    html! {
        <fieldset class="kr-card" key={place}>
            <legend>{ title.clone() }</legend>
            <div class="kr-fields kr-fields--type">
                { form.need(&field("name"), "setup-type-name", &one.name, edit(|one, text| one.name = text)) }
                { form.need(&field("code"), "setup-type-code", &one.code, edit(|one, text| one.code = text)) }
                { form.may(&field("beds"), ("setup-type-beds", "setup-type-beds-hint"), &one.beds, edit(|one, text| one.beds = text)) }
                { form.need(&field("adults"), "setup-type-adults", &one.adults, edit(|one, text| one.adults = text)) }
                { form.need(&field("heads"), "setup-type-heads", &one.heads, edit(|one, text| one.heads = text)) }
            </div>
            if form.draft.types.len() > 1 {
                <Button kind={Kind::Quiet} small=true label={words.say("setup-remove")} onclick={remove}
                    aria={words.say_with("setup-remove-named", &[("name", title.into())])} />
            }
        </fieldset>
    }
}
