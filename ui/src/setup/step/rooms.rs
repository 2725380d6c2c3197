//! The rooms, by ranges, with what they come to at once.

use keyrack_contract::setup::{Draft, RoomTypeDraft};
use keyrack_domain::property::room_numbers;
use yew::prelude::*;

use crate::setup::form::{Form, Line};

/// How many numbers the preview names before it counts the rest.
const SHOWN_MAX: usize = 14;

/// The step.
pub fn draw(form: &Form) -> Html {
    let words = &form.words;
    let all: usize = form
        .draft
        .types
        .iter()
        .map(|one| room_numbers(&one.rooms).map_or(0, |numbers| numbers.len()))
        .sum();
    let count = i64::try_from(all).unwrap_or(i64::MAX);
    html! {
        <>
            { for form.draft.types.iter().enumerate().map(|(place, one)| line(form, place, one)) }
            <p data-testid="setup-rooms-count" data-count={all.to_string()}>
                <strong>{ words.say_with("setup-rooms-count", &[("count", count.into())]) }</strong>
            </p>
        </>
    }
}

fn line(form: &Form, place: usize, one: &RoomTypeDraft) -> Html {
    let field = format!("types-{place}-rooms");
    let line = Line {
        field: &field,
        label: one.name.trim().to_owned(),
        hint: Some(preview(form, one)),
        value: &one.rooms,
        kind: "text",
        required: false,
    };
    form.line(line, move |draft: &mut Draft, text| {
        if let Some(one) = draft.types.get_mut(place) {
            one.rooms = text;
        }
    })
}

fn preview(form: &Form, one: &RoomTypeDraft) -> String {
    let words = &form.words;
    match room_numbers(&one.rooms) {
        Ok(numbers) if numbers.is_empty() => words.say("setup-rooms-example"),
        Ok(numbers) => {
            let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
            let mut shown: Vec<&str> = numbers.iter().take(SHOWN_MAX).map(String::as_str).collect();
            if numbers.len() > SHOWN_MAX {
                shown.pop();
                shown.push("…");
                shown.extend(numbers.last().map(String::as_str));
            }
            let list = shown.join(", ");
            words.say_with(
                "setup-rooms-preview",
                &[("count", count.into()), ("list", list.into())],
            )
        }
        Err(_) => words.say("setup-rooms-unclear"),
    }
}
