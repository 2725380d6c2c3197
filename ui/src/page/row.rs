//! One reservation as one line of a table, the same in every list.

use keyrack_contract::view::ReservationLine;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Intent, use_desk};
use crate::piece::{Button, CleanLabel, Kind, Label, StatusLabel};

/// What a line is.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Whether its status is a column: in lists that mix them.
    #[prop_or_default]
    pub status: bool,
    /// What is odd about it here, in words.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// What can be done with it here.
    #[prop_or_default]
    pub children: Html,
}

/// A line.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let desk = use_desk();
    let (line, words) = (&props.line, desk.words);
    let open = {
        let (desk, id) = (desk.clone(), line.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let people = words.party(&line.party);
    html! {
        <tr data-testid="reservation-row" data-reservation={line.id.to_string()}
            data-reference={line.reference.clone()} data-status={status_word(line)}>
            <td class="kr-row__guest">
                <Button kind={Kind::Name} label={line.guest_name.clone()} onclick={open} testid="open"
                    aria={words.say_with("desk-open-booking-of", &[("guest", line.guest_name.as_str().into())])} />
                <span class="kr-quiet" title={people.clone()}>
                    <span aria-hidden="true">{ format!("\u{a0}×{}", line.party.heads()) }</span>
                    <span class="kr-unseen">{ people }</span>
                </span>
                { flags(&desk, line) }
                if let Some(note) = &props.note {
                    <span class="kr-row__note">{ note }</span>
                }
            </td>
            if props.status {
                <td class="kr-figure-text">{ &line.reference }</td>
                <td><StatusLabel status={line.status} /></td>
            }
            <td class="kr-row__room">{ room(&desk, line) }</td>
            <td class="kr-row__stay">
                <span>{ words.nights(line.stay.nights()) }</span>
                <span class="kr-quiet">{ dates(&desk, line) }</span>
            </td>
            <td class="kr-figure">{ words.money(line.total) }</td>
            <td class="kr-row__actions">{ props.children.clone() }</td>
        </tr>
    }
}

/// From when to when; with the year, since lists of found bookings reach far.
fn dates(desk: &Desk, line: &ReservationLine) -> String {
    let words = desk.words;
    let (from, to) = (line.stay.arrival(), line.stay.departure());
    if from.year() == desk.profile.business_date.year() && to.year() == from.year() {
        words.say_with(
            "date-from-to",
            &[
                ("from", words.date_short(from).into()),
                ("to", words.date_short(to).into()),
            ],
        )
    } else {
        words.date_range(line.stay)
    }
}

fn room(desk: &Desk, line: &ReservationLine) -> Html {
    let type_name = desk.type_name(line.room_type);
    match &line.room_number {
        Some(number) => html! {
            <>
                <span><span class="kr-room">{ number }</span>{ "\u{a0} " }<span class="kr-quiet">{ type_name }</span></span>
                if let Some(status) = line.cleanliness.filter(|_| line.status == keyrack_domain::reservation::Status::Confirmed) {
                    <CleanLabel {status} />
                }
            </>
        },
        None => html! {
            <span>{ type_name }<span class="kr-quiet">{ format!(" · {}", desk.words.say("desk-no-room")) }</span></span>
        },
    }
}

fn flags(desk: &Desk, line: &ReservationLine) -> Html {
    html! {
        <>
            if line.contested {
                <Label state="conflict" icon={Icon::ExclamationTriangle} text={desk.words.say("desk-contested")} />
            }
            if line.unsent {
                <Label state="offline" icon={Icon::Pending} text={desk.words.say("desk-unsent")} />
            }
        </>
    }
}

/// The status for tests, as it is on the wire.
fn status_word(line: &ReservationLine) -> &'static str {
    use keyrack_domain::reservation::Status;
    match line.status {
        Status::Confirmed => "confirmed",
        Status::InHouse => "in_house",
        Status::CheckedOut => "checked_out",
        Status::Cancelled => "cancelled",
        Status::NoShow => "no_show",
    }
}

/// The head of a table of such lines.
pub fn head(desk: &Desk, status: bool) -> Html {
    let words = desk.words;
    html! {
        <thead>
            <tr>
                <th scope="col">{ words.say("desk-guest") }</th>
                if status {
                    <th scope="col">{ words.say("desk-reference") }</th>
                    <th scope="col">{ words.say("desk-status") }</th>
                }
                <th scope="col">{ words.say("desk-room") }</th>
                <th scope="col">{ words.say("desk-stay") }</th>
                <th scope="col" class="kr-figure">{ words.say("desk-total") }</th>
                <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
            </tr>
        </thead>
    }
}
