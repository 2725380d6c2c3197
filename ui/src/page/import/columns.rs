//! How the file is read: letters, delimiter, dates, and what each column holds.

use std::rc::Rc;

use keyrack_contract::call::import::{DateForm, Field, File};
use keyrack_domain::RatePlanId;
use keyrack_locale::Words;
use yew::prelude::*;

use super::Chosen;
use crate::desk::{Tone, use_desk};
use crate::piece::{Alert, Choice, Select};

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct ColumnsProps {
    /// As it is chosen now.
    pub chosen: Rc<Chosen>,
    /// Words for kinds of rooms that a trial did not know.
    pub unknown: Vec<String>,
    /// The file is to be looked at anew.
    pub onlook: Callback<(String, File)>,
    /// It is chosen differently.
    pub onchange: Callback<Chosen>,
}

/// How letters may be written, by the web's names.
const ENCODINGS: [&str; 4] = ["UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"];
const DATES: [(&str, DateForm); 3] = [
    ("ymd", DateForm::YearMonthDay),
    ("dmy", DateForm::DayMonthYear),
    ("mdy", DateForm::MonthDayYear),
];

/// What a column's content is called.
pub fn field_name(words: &Words, field: Field) -> String {
    words.say(match field {
        Field::Reference => "import-field-reference",
        Field::LastName => "import-field-last-name",
        Field::FirstName => "import-field-first-name",
        Field::FullName => "import-field-full-name",
        Field::Email => "import-field-email",
        Field::Phone => "import-field-phone",
        Field::Country => "import-field-country",
        Field::Language => "import-field-language",
        Field::Arrival => "import-field-arrival",
        Field::Departure => "import-field-departure",
        Field::Nights => "import-field-nights",
        Field::Adults => "import-field-adults",
        Field::Children => "import-field-children",
        Field::RoomType => "import-field-room-type",
        Field::Room => "import-field-room",
        Field::Total => "import-field-total",
        Field::Notes => "import-field-notes",
        Field::Status => "import-field-status",
    })
}

/// The choices.
#[component]
pub fn Columns(props: &ColumnsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let chosen = &props.chosen;
    let looked = &chosen.looked;
    let again = |change: fn(&mut File, String)| {
        let (chosen, onlook) = (Rc::clone(chosen), props.onlook.clone());
        Callback::from(move |text: String| {
            let mut file = chosen.file.clone();
            change(&mut file, text);
            onlook.emit((chosen.name.clone(), file));
        })
    };
    let encodings: Vec<Choice> = ENCODINGS
        .iter()
        .map(|name| Choice::new(*name, *name))
        .collect();
    let delimiters = vec![
        Choice::new(";", words.say("import-semicolon")),
        Choice::new(",", words.say("import-comma")),
        Choice::new("\t", words.say("import-tab")),
        Choice::new("|", words.say("import-bar")),
    ];
    let dates = vec![
        Choice::new("ymd", words.say("import-dates-ymd")),
        Choice::new("dmy", words.say("import-dates-dmy")),
        Choice::new("mdy", words.say("import-dates-mdy")),
    ];
    let form = DATES
        .iter()
        .find(|(_, form)| *form == chosen.dates)
        .map_or("", |(name, _)| *name);
    let onform = change(props, |chosen, text: String| {
        if let Some((_, form)) = DATES.iter().find(|(name, _)| *name == text) {
            chosen.dates = *form;
        }
    });
    let plans: Vec<Choice> = desk
        .profile
        .rate_plans
        .iter()
        .map(|plan| Choice::new(plan.id.to_string(), desk.plan_name(plan.id)))
        .collect();
    let plan = chosen
        .rate_plan
        .map_or_else(String::new, |plan| plan.to_string());
    let onplan = change(props, |chosen, text: String| {
        chosen.rate_plan = text.parse::<RatePlanId>().ok();
    });
    html! {
        <section class="kr-card" aria-label={words.say("import-reading")}>
            <p data-testid="import-found" data-lines={looked.lines.to_string()}>
                <strong>{ words.say_with("import-found", &[("name", chosen.name.as_str().into()), ("count", looked.lines.into())]) }</strong>
            </p>
            <div class="kr-fields">
                <Select id="import-encoding" label={words.say("import-encoding")} value={looked.encoding.clone()} choices={encodings}
                    onchange={again(|file, text| file.encoding = Some(text))} />
                <Select id="import-delimiter" label={words.say("import-delimiter")} value={looked.delimiter.to_string()} choices={delimiters}
                    onchange={again(|file, text| file.delimiter = text.chars().next())} />
                <Select id="import-dates" label={words.say("import-dates")} value={form} choices={dates} onchange={onform} />
                if chosen.rate_plan.is_some() {
                    <Select id="import-plan" label={words.say("import-plan")} value={plan} choices={plans} onchange={onplan} />
                }
            </div>
            if looked.dates_unsure && chosen.dates == looked.dates {
                <Alert tone={Tone::Warning} text={words.say("import-dates-unsure")} />
            }
            <div class="kr-scroll">
                <table class="kr-table kr-table--rows" data-testid="import-columns">
                    <thead><tr>
                        <th scope="col">{ words.say("import-column") }</th>
                        <th scope="col">{ words.say("import-holds") }</th>
                        <th scope="col">{ words.say("import-first-lines") }</th>
                    </tr></thead>
                    <tbody>{ for looked.headers.iter().enumerate().map(|(place, header)| column(props, &words, place, header)) }</tbody>
                </table>
            </div>
            if !props.unknown.is_empty() {
                <fieldset class="kr-choices">
                    <legend>{ words.say("import-unknown-types") }</legend>
                    { for props.unknown.iter().enumerate().map(|(place, word)| {
                        let mut choices = vec![Choice::new("", words.say("import-not-used"))];
                        choices.extend(desk.profile.room_types.iter().map(|one| Choice::new(one.id.to_string(), desk.type_name(one.id))));
                        let named = word.clone();
                        let onchange = change(props, move |chosen, text: String| {
                            chosen.room_types.retain(|(known, _)| *known != named);
                            chosen.room_types.extend(text.parse().ok().map(|id| (named.clone(), id)));
                        });
                        html! { <Select id={format!("import-type-{place}")} label={word.clone()} value="" {choices} {onchange} /> }
                    }) }
                </fieldset>
            }
        </section>
    }
}

fn change(props: &ColumnsProps, edit: impl Fn(&mut Chosen, String) + 'static) -> Callback<String> {
    let (chosen, onchange) = (Rc::clone(&props.chosen), props.onchange.clone());
    Callback::from(move |text: String| {
        let mut changed = (*chosen).clone();
        edit(&mut changed, text);
        onchange.emit(changed);
    })
}

fn column(props: &ColumnsProps, words: &Words, place: usize, header: &str) -> Html {
    let looked = &props.chosen.looked;
    let held = props.chosen.columns.get(place).copied().flatten();
    let mut choices = vec![Choice::new("", words.say("import-not-used"))];
    choices.extend(
        Field::ALL
            .iter()
            .map(|field| Choice::new(field.name(), field_name(words, *field))),
    );
    let onchange = change(props, move |chosen, text: String| {
        let field = Field::ALL.into_iter().find(|field| field.name() == text);
        // A content stands in one column only.
        for other in &mut chosen.columns {
            if field.is_some() && *other == field {
                *other = None;
            }
        }
        if let Some(column) = chosen.columns.get_mut(place) {
            *column = field;
        }
    });
    let cells: Vec<&str> = looked
        .rows
        .iter()
        .take(3)
        .filter_map(|row| row.get(place))
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    html! {
        <tr key={place}>
            <th scope="row">{ header }</th>
            <td><Select id={format!("import-column-{place}")} label={words.say_with("import-holds-named", &[("name", header.into())])}
                value={held.map_or("", Field::name)} {choices} {onchange} /></td>
            <td class="kr-quiet kr-import__cells">{ cells.join(" · ") }</td>
        </tr>
    }
}
