//! How a sale differs from a plain one: an option, the waiting list, sold anyway, rooms that belong together.

use jiff::ToSpan;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use keyrack_contract::call::booking::{Standing, Terms};
use keyrack_domain::Date;
use keyrack_domain::reservation::{Group, GroupColour};
use yew::prelude::*;

use crate::desk::use_desk;
use crate::piece::{Check, Choice, Field, Select};

/// What it is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A booking.
    Book,
    /// An option.
    Option,
    /// A place on the waiting list.
    Wait,
    /// A booking although nothing is left.
    Anyway,
}

impl Way {
    const fn word(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Option => "option",
            Self::Wait => "wait",
            Self::Anyway => "anyway",
        }
    }
}

/// The fields as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is to be.
    pub way: Way,
    /// Until when an option holds, as the browser writes it.
    pub release: String,
    /// Why it is sold anyway.
    pub reason: String,
    /// The group's name.
    pub group: String,
    /// Its colour.
    pub colour: GroupColour,
    /// The note is an alert.
    pub alert: bool,
    /// When the guest said they would come, as the browser writes it; empty where nobody asked.
    pub expected: String,
}

impl Draft {
    /// A plain sale; an option would hold until the evening of the day after tomorrow.
    pub fn plain(today: Date) -> Self {
        let day = today.checked_add(2.days()).unwrap_or(today);
        Self {
            way: Way::Book,
            release: format!("{day}T18:00"),
            reason: String::new(),
            group: String::new(),
            colour: GroupColour::default(),
            alert: false,
            expected: String::new(),
        }
    }

    /// What can be chosen: of what is full only the waiting list, and to sell it anyway.
    fn ways(full: bool, may: bool) -> &'static [Way] {
        match (full, may) {
            (false, _) => &[Way::Book, Way::Option],
            (true, false) => &[Way::Wait],
            (true, true) => &[Way::Wait, Way::Anyway],
        }
    }

    /// The way that is meant, once what was chosen is known.
    pub fn meant(&self, full: bool, may: bool) -> Way {
        let ways = Self::ways(full, may);
        let first = if full { Way::Wait } else { Way::Book };
        ways.iter()
            .copied()
            .find(|way| *way == self.way)
            .unwrap_or(first)
    }

    /// As a sale takes it.
    pub fn terms(&self, full: bool, may: bool, rooms: usize, zone: &TimeZone) -> Terms {
        let way = self.meant(full, may);
        let release = self
            .release
            .parse::<DateTime>()
            .ok()
            .and_then(|local| local.to_zoned(zone.clone()).ok())
            .map(|zoned| zoned.timestamp());
        Terms {
            standing: match way {
                Way::Book | Way::Anyway => Standing::Confirmed,
                Way::Option => Standing::Tentative {
                    // A time that cannot be read is past, and refused in words.
                    release_at: release.unwrap_or(jiff::Timestamp::UNIX_EPOCH),
                },
                Way::Wait => Standing::Waitlisted,
            },
            anyway: (way == Way::Anyway).then(|| self.reason.clone()),
            company: None,
            group: (rooms > 1 && !self.group.trim().is_empty()).then(|| Group {
                name: self.group.trim().to_owned(),
                colour: self.colour,
            }),
            check_in_rooms: Vec::new(),
            alert: self.alert,
            code: String::new(),
            expected_at: self.expected.parse().ok(),
        }
    }
}

/// What is asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct TermsProps {
    /// As it stands.
    pub draft: Draft,
    /// As it is wanted.
    pub onchange: Callback<Draft>,
    /// Something of what was chosen is full.
    pub full: bool,
    /// This person may sell it anyway.
    pub may: bool,
    /// How many rooms.
    pub rooms: usize,
    /// The guest is here, so that nothing is an option.
    pub walk_in: bool,
    /// The field that a failure stands at, and what it says.
    pub wrong: Option<(String, String)>,
}

/// The fields.
#[component]
pub fn TermsFields(props: &TermsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let draft = &props.draft;
    let way = draft.meant(props.full, props.may);
    let edit = |change: fn(Draft, String) -> Draft| {
        let (draft, onchange) = (draft.clone(), props.onchange.clone());
        Callback::from(move |text: String| onchange.emit(change(draft.clone(), text)))
    };
    let wrong = |field: &str| {
        let (at, says) = props.wrong.as_ref()?;
        (at == field).then(|| AttrValue::from(says.clone()))
    };
    let ways = Draft::ways(props.full, props.may);
    let choices: Vec<Choice> = ways
        .iter()
        .map(|way| Choice::new(way.word(), words.say(message(*way))))
        .collect();
    let colours: Vec<Choice> = GroupColour::ALL
        .into_iter()
        .map(|colour| Choice::new(colour.name(), words.say(colour_message(colour))))
        .collect();
    html! {
        <div class="kr-terms">
            if props.full || !props.walk_in {
                <Select id="new-way" label={words.say("stay-way")} value={way.word()} {choices}
                    onchange={edit(|draft, word| Draft {
                        way: [Way::Book, Way::Option, Way::Wait, Way::Anyway].into_iter().find(|way| way.word() == word).unwrap_or(draft.way),
                        ..draft
                    })} />
            }
            if way == Way::Option {
                <Field id="new-release" kind="datetime-local" label={words.say("stay-option-until")} value={draft.release.clone()} required=true
                    error={wrong("release_at")} oninput={edit(|draft, release| Draft { release, ..draft })} />
            }
            if way == Way::Anyway {
                <Field id="new-anyway" label={words.say("stay-anyway-reason")} value={draft.reason.clone()} required=true chars_max={300}
                    hint={words.say("stay-anyway-hint")} error={wrong("anyway")} oninput={edit(|draft, reason| Draft { reason, ..draft })} />
            }
            if way == Way::Wait {
                <p class="kr-quiet">{ words.say("stay-wait-hint") }</p>
            }
            if !props.walk_in {
                <Field id="new-expected" kind="time" label={words.say("stay-expected-optional")} value={draft.expected.clone()}
                    oninput={edit(|draft, expected| Draft { expected, ..draft })} />
            }
            if props.rooms > 1 {
                <div class="kr-terms__group">
                    <Field id="new-group" label={words.say("stay-group-optional")} value={draft.group.clone()} chars_max={80}
                        error={wrong("group")} oninput={edit(|draft, group| Draft { group, ..draft })} />
                    <Select id="new-group-colour" label={words.say("stay-group-colour")} value={draft.colour.name()} choices={colours}
                        onchange={edit(|draft, name| Draft { colour: GroupColour::of_name(&name).unwrap_or(draft.colour), ..draft })} />
                </div>
            }
        </div>
    }
}

/// The check box that makes a note an alert.
#[derive(Clone, PartialEq, Properties)]
pub struct AlertCheckProps {
    /// The fields as they stand.
    pub draft: Draft,
    /// As they are wanted.
    pub onchange: Callback<Draft>,
}

/// The box.
#[component]
pub fn AlertCheck(props: &AlertCheckProps) -> Html {
    let desk = use_desk();
    let onchange = {
        let (draft, onchange) = (props.draft.clone(), props.onchange.clone());
        Callback::from(move |alert| {
            onchange.emit(Draft {
                alert,
                ..draft.clone()
            });
        })
    };
    html! { <Check id="new-alert" label={desk.words.say("stay-note-alert")} checked={props.draft.alert} {onchange} /> }
}

const fn message(way: Way) -> &'static str {
    match way {
        Way::Book => "stay-way-book",
        Way::Option => "stay-way-option",
        Way::Wait => "stay-way-wait",
        Way::Anyway => "stay-way-anyway",
    }
}

/// A colour's word.
pub const fn colour_message(colour: GroupColour) -> &'static str {
    match colour {
        GroupColour::Teal => "stay-colour-teal",
        GroupColour::Blue => "stay-colour-blue",
        GroupColour::Violet => "stay-colour-violet",
        GroupColour::Pink => "stay-colour-pink",
        GroupColour::Red => "stay-colour-red",
        GroupColour::Orange => "stay-colour-orange",
        GroupColour::Olive => "stay-colour-olive",
        GroupColour::Grey => "stay-colour-grey",
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, Way};
    use keyrack_contract::call::booking::Standing;
    use keyrack_domain::Date;

    fn draft() -> Draft {
        Draft::plain(Date::constant(2027, 5, 1))
    }

    #[test]
    fn what_is_full_is_never_sold_by_accident() {
        let terms = draft().terms(true, true, 1, &jiff::tz::TimeZone::UTC);
        assert_eq!((terms.standing, terms.anyway), (Standing::Waitlisted, None));
        let anyway = Draft {
            way: Way::Anyway,
            ..draft()
        };
        assert_eq!(anyway.meant(true, false), Way::Wait, "who may not does not");
        assert_eq!(anyway.meant(false, true), Way::Book, "nothing to go beyond");
        let terms = anyway.terms(true, true, 1, &jiff::tz::TimeZone::UTC);
        assert_eq!(terms.anyway.as_deref(), Some(""), "and the engine asks why");
    }

    #[test]
    fn an_option_holds_until_the_evening_of_the_hotel() {
        let option = Draft {
            way: Way::Option,
            ..draft()
        };
        let terms = option.terms(false, false, 1, &jiff::tz::TimeZone::UTC);
        let until = "2027-05-03T18:00:00Z".parse().ok();
        assert!(
            matches!(terms.standing, Standing::Tentative { release_at } if Some(release_at) == until)
        );
    }
}
