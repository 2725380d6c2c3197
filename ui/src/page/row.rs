//! One reservation as one line of a table, the same in every list.

use keyrack_contract::view::ReservationLine;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Intent, use_desk};
use crate::piece::{Button, CleanLabel, Kind, Label, StatusLabel};

/// Which dates of the stay stand in a line, beside its nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dates {
    /// From when to when.
    #[default]
    Both,
    /// Until when, for guests who come or are here.
    Until,
    /// Since when, for guests who leave.
    Since,
}

/// What a line is.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Whether its status is a column: in lists that mix them.
    #[prop_or_default]
    pub status: bool,
    /// Which dates are shown.
    #[prop_or_default]
    pub dates: Dates,
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
                <div class="kr-row__who">
                    <span class="kr-row__name">
                        if let Some(time) = line.expected_at {
                            <span class="kr-row__time" data-testid="expected-at">
                                <span class="kr-unseen">{ words.say("stay-expected-at") }{ " " }</span>
                                { words.time(time) }
                            </span>
                        }
                        <Button kind={Kind::Name} label={line.guest_name.clone()} onclick={open} testid="open"
                            aria={words.say_with("desk-open-booking-of", &[("guest", line.guest_name.as_str().into())])} />
                        <span class="kr-quiet kr-figure-text" title={people.clone()}>
                            <span aria-hidden="true">{ format!("×{}", line.party.heads()) }</span>
                            <span class="kr-unseen">{ people }</span>
                        </span>
                    </span>
                    { flags(&desk, line) }
                </div>
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
                <span class="kr-quiet">{ dates(&desk, line, props.dates) }</span>
            </td>
            <td class="kr-figure">{ words.money(line.total) }</td>
            <td><div class="kr-row__steps">{ props.children.clone() }</div></td>
        </tr>
    }
}

/// The dates; with the year where it is another, since lists of found bookings reach far.
fn dates(desk: &Desk, line: &ReservationLine, shown: Dates) -> String {
    let words = desk.words;
    let (from, to) = (line.stay.arrival(), line.stay.departure());
    let until = || ("date", words.date_short(to).into());
    let since = || ("date", words.date_short(from).into());
    match shown {
        Dates::Until => words.say_with("desk-until", &[until()]),
        Dates::Since => words.say_with("desk-since", &[since()]),
        Dates::Both
            if from.year() == desk.profile.business_date.year() && to.year() == from.year() =>
        {
            words.say_with(
                "date-from-to",
                &[
                    ("from", words.date_short(from).into()),
                    ("to", words.date_short(to).into()),
                ],
            )
        }
        Dates::Both => words.date_range(line.stay),
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
            if line.alert {
                <Label state="dirty" icon={Icon::Bell} text={desk.words.say("field-alert")} />
            }
            if line.oversold {
                <Label state="conflict" icon={Icon::ExclamationTriangle} text={desk.words.say("stay-look-oversold")} />
            }
            if let Some(group) = &line.group {
                <Label state="blocked" icon={Icon::Users} text={group.name.clone()} />
            }
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
pub fn status_word(line: &ReservationLine) -> &'static str {
    use keyrack_domain::reservation::Status;
    match line.status {
        Status::Waitlisted => "waitlisted",
        Status::Tentative => "tentative",
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
                <th scope="col" class="kr-figure">{ words.say("desk-price") }</th>
                <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
            </tr>
        </thead>
    }
}
