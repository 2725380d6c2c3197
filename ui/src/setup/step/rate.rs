//! The first rate: prices, weekdays, seasons, and what a cancellation costs.

use keyrack_contract::setup::{CancelKind, Draft, FeeKind, SeasonDraft};
use keyrack_domain::rate::Board;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::preview;
use crate::piece::{Button, Kind};
use crate::setup::form::{Form, Line};

const BOARDS: [(&str, Board); 5] = [
    ("room_only", Board::RoomOnly),
    ("bed_and_breakfast", Board::BedAndBreakfast),
    ("half_board", Board::HalfBoard),
    ("full_board", Board::FullBoard),
    ("all_inclusive", Board::AllInclusive),
];

/// The step.
pub fn draw(form: &Form) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let boards = BOARDS.map(|(value, board)| (value, board, words.board(board)));
    let money =
        |text: &'static str| words.say_with(text, &[("currency", draft.currency.as_str().into())]);
    html! {
        <>
            <div class="kr-fields kr-fields--person">
                { form.need("plan_name", "setup-plan-name", &draft.plan_name, |draft, text| draft.plan_name = text) }
                { form.pick("board", "setup-board", draft.board, &boards, |draft, board| draft.board = board) }
                { form.need("adults_included", "setup-adults-included", &draft.adults_included, |draft, text| draft.adults_included = text) }
                { form.line(Line { field: "extra_adult", label: money("setup-extra-adult"), hint: None, value: &draft.extra_adult, kind: "text", required: false },
                    |draft, text| draft.extra_adult = text) }
            </div>
            <fieldset class="kr-card">
                <legend>{ money("setup-prices") }</legend>
                <div class="kr-fields">
                    { for draft.types.iter().enumerate().map(|(place, one)| {
                        let field = format!("types-{place}-price");
                        let line = Line { field: &field, label: one.name.trim().to_owned(), hint: None, value: &one.price, kind: "text", required: true };
                        form.line(line, move |draft: &mut Draft, text| {
                            if let Some(one) = draft.types.get_mut(place) {
                                one.price = text;
                            }
                        })
                    }) }
                </div>
                <div class="kr-fields">
                    { form.may("weekend_percent", ("setup-weekend", "setup-percent-hint"), &draft.weekend_percent, |draft, text| draft.weekend_percent = text) }
                    { weekdays(form) }
                </div>
                { for draft.seasons.iter().enumerate().map(|(place, season)| season_line(form, place, season)) }
                <div><Button small=true icon={Icon::Plus} label={words.say("setup-season-more")} testid="setup-season-more"
                    onclick={form.change(|draft: &mut Draft, ()| draft.seasons.push(SeasonDraft::default()))} /></div>
                { preview::draw(form) }
            </fieldset>
            { conditions(form) }
        </>
    }
}

/// The nights that the weekday difference is for.
fn weekdays(form: &Form) -> Html {
    let words = &form.words;
    html! {
        <fieldset class="kr-choices kr-choices--days">
            <legend>{ words.say("setup-weekend-days") }</legend>
            { for form.draft.weekend.iter().enumerate().map(|(day, on)| {
                form.check(&format!("weekend-{day}"), preview::weekday(words, day), *on, move |draft, on| {
                    if let Some(one) = draft.weekend.get_mut(day) {
                        *one = on;
                    }
                })
            }) }
        </fieldset>
    }
}

fn season_line(form: &Form, place: usize, season: &SeasonDraft) -> Html {
    let words = &form.words;
    let field = |name: &str| format!("seasons-{place}-{name}");
    let edit = |change: fn(&mut SeasonDraft, String)| {
        move |draft: &mut Draft, text: String| {
            if let Some(one) = draft.seasons.get_mut(place) {
                change(one, text);
            }
        }
    };
    let line = |field: &str,
                label: &'static str,
                value: &str,
                kind,
                change: fn(&mut SeasonDraft, String)| {
        form.line(
            Line {
                field,
                label: words.say(label),
                hint: None,
                value,
                kind,
                required: kind == "date",
            },
            edit(change),
        )
    };
    html! {
        <div class="kr-season" key={place}>
            { line(&field("name"), "setup-season-name", &season.name, "text", |one, text| one.name = text) }
            { line(&field("from"), "setup-season-from", &season.from, "date", |one, text| one.from = text) }
            { line(&field("to"), "setup-season-to", &season.to, "date", |one, text| one.to = text) }
            { line(&field("percent"), "setup-season-percent", &season.percent, "text", |one, text| one.percent = text) }
            <Button kind={Kind::Quiet} small=true label={words.say("setup-remove")}
                onclick={form.change(move |draft: &mut Draft, ()| if place < draft.seasons.len() { draft.seasons.remove(place); })} />
        </div>
    }
}

/// What a cancellation costs, and from when.
fn conditions(form: &Form) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let kinds = [
        ("days", CancelKind::Days, words.say("setup-cancel-days")),
        ("free", CancelKind::Free, words.say("setup-cancel-free")),
        ("never", CancelKind::Never, words.say("setup-cancel-never")),
    ];
    let fees = [
        ("night", FeeKind::FirstNight, words.say("setup-fee-night")),
        ("percent", FeeKind::Percent, words.say("setup-fee-percent")),
        ("full", FeeKind::Full, words.say("setup-fee-full")),
    ];
    let time = Line {
        field: "cancel_at",
        label: words.say("setup-cancel-at"),
        hint: None,
        value: &draft.cancel_at,
        kind: "time",
        required: true,
    };
    html! {
        <fieldset class="kr-card">
            <legend>{ words.say("setup-cancel") }</legend>
            <div class="kr-fields">
                { form.pick("cancel", "setup-cancel-kind", draft.cancel, &kinds, |draft, kind| draft.cancel = kind) }
                if draft.cancel == CancelKind::Days {
                    { form.need("cancel_days", "setup-cancel-days-before", &draft.cancel_days, |draft, text| draft.cancel_days = text) }
                    { form.line(time, |draft, text| draft.cancel_at = text) }
                }
                if draft.cancel != CancelKind::Free {
                    { form.pick("fee", "setup-fee", draft.fee, &fees, |draft, fee| draft.fee = fee) }
                    if draft.fee == FeeKind::Percent {
                        { form.need("fee_percent", "setup-fee-rate", &draft.fee_percent, |draft, text| draft.fee_percent = text) }
                    }
                }
            </div>
        </fieldset>
    }
}
