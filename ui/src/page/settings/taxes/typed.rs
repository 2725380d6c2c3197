//! A tax as it is typed.

use jiff::civil::Date;
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::read_minor;
use keyrack_domain::tax::{CityTaxForm, MonthDay, Season, Tax, VatClass};
use keyrack_locale::Words;

use crate::desk::Desk;
use crate::page::rates::entry;

/// The kinds of city tax, by names of this form's own.
pub const KINDS: [(&str, &str); 4] = [
    ("person", "setup-city-person"),
    ("room", "setup-city-room"),
    ("stay", "setup-city-stay"),
    ("percent", "setup-city-percent"),
];

/// All that is typed.
#[derive(Clone, PartialEq, Default)]
pub struct Typed {
    /// Value added tax, or city tax.
    pub vat: bool,
    /// Its own name.
    pub name: String,
    /// The first night; empty from the beginning.
    pub from: String,
    /// Percent.
    pub percent: String,
    /// Inside the prices.
    pub inclusive: bool,
    /// What it is levied on, in the order of the classes; nothing for everything.
    pub classes: [bool; 4],
    /// The kind of city tax.
    pub form: String,
    /// Amount of city tax, or percent.
    pub amount: String,
    /// Guests pay from this age on.
    pub age: String,
    /// The first nights alone.
    pub nights: String,
    /// Business travel is exempt.
    pub business: bool,
    /// Day and month of the season's first day, and of its last.
    pub season: [String; 4],
}

/// What a form begins with.
pub fn begin(desk: &Desk, tax: Option<&Tax>, vat: bool) -> Typed {
    let (currency, mark) = (desk.profile.property.currency, desk.words.decimal_mark());
    let fresh = Typed {
        vat,
        inclusive: true,
        form: "person".to_owned(),
        ..Typed::default()
    };
    let Some(tax) = tax else {
        return fresh;
    };
    let mut typed = Typed {
        name: tax.name().to_owned(),
        from: tax
            .begins()
            .map_or_else(String::new, |from| from.to_string()),
        ..fresh
    };
    let nought = |number: u16| match number {
        0 => String::new(),
        number => number.to_string(),
    };
    match tax {
        Tax::Vat {
            basis_points,
            inclusive,
            classes,
            ..
        } => {
            typed.vat = true;
            typed.percent = plain_percent(*basis_points, mark);
            typed.inclusive = *inclusive;
            typed.classes = VatClass::ALL.map(|class| classes.contains(&class));
        }
        Tax::City {
            form,
            exempt_below_age,
            nights_max,
            business_exempt,
            season,
            ..
        } => {
            typed.vat = false;
            let money = |minor: i64| entry::plain(minor, currency, mark);
            let (kind, amount) = match form {
                CityTaxForm::PerPersonNight(minor) => ("person", money(*minor)),
                CityTaxForm::PerRoomNight(minor) => ("room", money(*minor)),
                CityTaxForm::PerStay(minor) => ("stay", money(*minor)),
                CityTaxForm::BasisPoints(points) => ("percent", plain_percent(*points, mark)),
            };
            kind.clone_into(&mut typed.form);
            typed.amount = amount;
            typed.age = nought(u16::from(*exempt_below_age));
            typed.nights = nought(nights_max.unwrap_or(0));
            typed.business = *business_exempt;
            if let Some(season) = season {
                let (from_day, from_month) = parts(season.from);
                let (to_day, to_month) = parts(season.to);
                typed.season = [from_day, from_month, to_day, to_month];
            }
        }
    }
    typed
}

/// The tax that the form means.
///
/// # Errors
/// `tax-invalid` at the part that cannot be read; what can be read and is wrong all the same is told
/// by the engine.
pub fn read(desk: &Desk, typed: &Typed) -> Result<Tax, Failure> {
    let (currency, mark) = (desk.profile.property.currency, desk.words.decimal_mark());
    let name = typed.name.trim().to_owned();
    let valid_from: Option<Date> = match typed.from.trim() {
        "" => None,
        date => Some(date.parse().map_err(|_| refused("valid_from"))?),
    };
    if typed.vat {
        let chosen = VatClass::ALL.iter().zip(typed.classes);
        let classes: Vec<VatClass> = chosen
            .filter(|(_, is_chosen)| *is_chosen)
            .map(|(class, _)| *class)
            .collect();
        return Ok(Tax::Vat {
            basis_points: points(&typed.percent)?,
            inclusive: typed.inclusive,
            valid_from,
            // All of them are everything, classes of later days among it.
            classes: if classes.len() == VatClass::ALL.len() {
                Vec::new()
            } else {
                classes
            },
            name,
        });
    }
    let amount = || entry::amount(&typed.amount, currency, mark).map_err(|_| refused("amount"));
    let form = match typed.form.as_str() {
        "room" => CityTaxForm::PerRoomNight(amount()?),
        "stay" => CityTaxForm::PerStay(amount()?),
        "percent" => CityTaxForm::BasisPoints(points(&typed.amount)?),
        _ => CityTaxForm::PerPersonNight(amount()?),
    };
    let exempt_below_age = match typed.age.trim() {
        "" => 0,
        age if typed.form == "person" => age.parse().map_err(|_| refused("age"))?,
        _ => 0,
    };
    let nights_max = match typed.nights.trim() {
        "" => None,
        nights => Some(nights.parse().map_err(|_| refused("nights_max"))?),
    };
    Ok(Tax::City {
        form,
        exempt_below_age,
        nights_max,
        business_exempt: typed.business,
        season: season(&typed.season)?,
        valid_from,
        name,
    })
}

fn season(typed: &[String; 4]) -> Result<Option<Season>, Failure> {
    if typed.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let [from_day, from_month, to_day, to_month] = typed;
    let day = |day: &str, month: &str| {
        let number = |text: &str| text.trim().parse().map_err(|_| refused("season"));
        MonthDay::try_new(number(month)?, number(day)?).map_err(|_| refused("season"))
    };
    Ok(Some(Season {
        from: day(from_day, from_month)?,
        to: day(to_day, to_month)?,
    }))
}

fn refused(part: &str) -> Failure {
    Failure::new(Code::TaxInvalid).with("part", part).at(part)
}

fn points(text: &str) -> Result<u32, Failure> {
    let minor = read_minor(text.trim(), 2);
    minor
        .and_then(|minor| u32::try_from(minor).ok())
        .ok_or_else(|| refused("rate"))
}

/// Hundredths of a percent as a plain number: `7`, `7.5`.
pub fn plain_percent(points: u32, mark: char) -> String {
    let (whole, rest) = (
        points.checked_div(100).unwrap_or(0),
        points.checked_rem(100).unwrap_or(0),
    );
    match rest {
        0 => whole.to_string(),
        rest => format!("{whole}{mark}{rest:02}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

fn parts(day: MonthDay) -> (String, String) {
    (day.day().to_string(), day.month().to_string())
}

/// A day of the year in words: `1 June`.
pub fn day_words(words: &Words, day: MonthDay) -> String {
    let month = words.say_with("month-name", &[("month", day.month().into())]);
    words.say_with(
        "day-of-year",
        &[("day", day.day().into()), ("month", month.into())],
    )
}
