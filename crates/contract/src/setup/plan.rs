//! From a checked draft to the calls that make the hotel.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use keyrack_domain::money::{part_of, read_minor};
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, Room, RoomType, room_numbers};
use keyrack_domain::rate::{OccupancyPrice, RateCategory, RateDay, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{
    Currency, Localized, PropertyId, RatePlanId, RoomId, RoomTypeId, StaffId, Timestamp,
};
use uuid::Uuid;

use super::check::{Problem, digits, problems};
use super::draft::{CancelKind, CityKind, Draft, FeeKind, Step};
use super::read;
use crate::call::{property, rate, staff};

/// How many days from today on have prices.
const PRICED_DAYS: i32 = 400;

/// The calls that make a hotel, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The hotel.
    pub create: property::Create,
    /// Its prices: a call for each kind of room.
    pub prices: Vec<rate::Restore>,
    /// Who works there.
    pub people: Vec<staff::Put>,
}

/// The calls that a draft comes to, on the day it is at the hotel at `now`.
///
/// # Errors
/// Everything that is wrong with the draft, in the order of the steps.
pub fn plan(
    draft: &Draft,
    passwords: &[String],
    now: Timestamp,
    mut new_id: impl FnMut() -> Uuid,
) -> Result<Plan, Vec<Problem>> {
    let wrong: Vec<Problem> = Step::ALL
        .into_iter()
        .flat_map(|step| problems(draft, passwords, step))
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let language = draft.languages.first().map_or("en", String::as_str);
    let property = hotel(draft, PropertyId(new_id()));
    let today = property.local_date(now);
    let mut types = Vec::new();
    let mut rooms = Vec::new();
    for (place, one) in draft.types.iter().enumerate() {
        let id = RoomTypeId(new_id());
        let beds = one.beds.trim();
        types.push(RoomType {
            id,
            code: one.code.trim().to_uppercase(),
            name: Localized::of(language, one.name.trim()),
            description: if beds.is_empty() {
                Localized::default()
            } else {
                Localized::of(language, beds)
            },
            adults_max: read::number(&one.adults).unwrap_or(1),
            heads_max: read::number(&one.heads).unwrap_or(1),
            position: u16::try_from(place).unwrap_or(u16::MAX),
            allowance: 0,
            allowances: keyrack_domain::property::Allowances::default(),
            made_of: Vec::new(),
            sold_by: keyrack_domain::property::SoldBy::Room,
        });
        for number in room_numbers(&one.rooms).unwrap_or_default() {
            rooms.push(Room {
                id: RoomId(new_id()),
                floor: floor_of(&number),
                number,
                room_type: id,
                archived: false,
                members: Vec::new(),
            });
        }
    }
    let plan = rate_plan(draft, RatePlanId(new_id()), language);
    let prices = types
        .iter()
        .zip(&draft.types)
        .map(|(room_type, typed)| rate::Restore {
            cells: cells(draft, room_type.id, plan.id, &typed.price, today),
        })
        .collect();
    let people = draft
        .people
        .iter()
        .zip(passwords)
        .map(|(person, password)| staff::Put {
            id: StaffId(new_id()),
            name: person.name.trim().to_owned(),
            role: person.role,
            password: password.clone(),
        })
        .collect();
    Ok(Plan {
        create: property::Create {
            property,
            room_types: types,
            rooms,
            rate_plans: vec![plan],
            business_date: today,
        },
        prices,
        people,
    })
}

fn hotel(draft: &Draft, id: PropertyId) -> Property {
    let midnight = Time::midnight();
    Property {
        id,
        slug: slug(&draft.name),
        name: draft.name.trim().to_owned(),
        description: Localized::default(),
        address: draft.address.trim().to_owned(),
        country: draft.country.trim().to_uppercase(),
        email: draft.email.trim().to_owned(),
        phone: draft.phone.trim().to_owned(),
        zone: draft.zone.trim().to_owned(),
        currency: Currency::try_new(draft.currency.trim()).unwrap_or(Currency::EUR),
        languages: draft.languages.clone(),
        check_in: read::time(&draft.check_in).unwrap_or(midnight),
        check_out: read::time(&draft.check_out).unwrap_or(midnight),
        taxes: taxes(draft),
        house_allowance: 0,
        policies: Vec::new(),
        exchange: Vec::new(),
    }
}

fn taxes(draft: &Draft) -> Vec<Tax> {
    let points = |text: &str| u32::try_from(read::basis_points(text).unwrap_or(0)).unwrap_or(0);
    let minor = read_minor(&draft.city_amount, digits(draft)).unwrap_or(0);
    let mut taxes = Vec::new();
    if points(&draft.vat) > 0 {
        taxes.push(Tax::vat(points(&draft.vat), draft.vat_inclusive));
    }
    let form = match draft.city {
        CityKind::None => return taxes,
        CityKind::Person => CityTaxForm::PerPersonNight(minor),
        CityKind::Room => CityTaxForm::PerRoomNight(minor),
        CityKind::Stay => CityTaxForm::PerStay(minor),
        CityKind::Percent => CityTaxForm::BasisPoints(points(&draft.city_amount)),
    };
    taxes.push(Tax::City {
        form,
        exempt_below_age: read::number_or(&draft.city_exempt_below, 0).unwrap_or(0),
        nights_max: Some(read::number_or(&draft.city_nights_max, 0).unwrap_or(0))
            .filter(|nights| *nights > 0),
        business_exempt: false,
        season: None,
        valid_from: None,
        name: String::new(),
    });
    taxes
}

fn rate_plan(draft: &Draft, id: RatePlanId, language: &str) -> RatePlan {
    let fee = match draft.fee {
        FeeKind::FirstNight => Fee::Nights(1),
        FeeKind::Full => Fee::Full,
        FeeKind::Percent => Fee::BasisPoints(
            read::basis_points(&draft.fee_percent)
                .and_then(|points| u16::try_from(points).ok())
                .unwrap_or(10_000),
        ),
    };
    let tier = |days_before, at| CancellationPolicy {
        tiers: vec![Tier {
            days_before,
            at,
            fee: fee.clone(),
            ..Tier::default()
        }],
        ..CancellationPolicy::default()
    };
    let (category, cancellation) = match draft.cancel {
        CancelKind::Free => (RateCategory::Bar, CancellationPolicy::default()),
        CancelKind::Never => (RateCategory::NonRefundable, tier(None, Time::midnight())),
        CancelKind::Days => (
            RateCategory::Bar,
            tier(
                Some(read::number(&draft.cancel_days).unwrap_or(0)),
                read::time(&draft.cancel_at).unwrap_or(Time::midnight()),
            ),
        ),
    };
    RatePlan {
        id,
        code: "STD".to_owned(),
        name: Localized::of(language, draft.plan_name.trim()),
        category,
        board: draft.board,
        occupancy: OccupancyPrice {
            adults_included: read::number(&draft.adults_included).unwrap_or(2),
            extra_adult_minor: read_minor(&draft.extra_adult, digits(draft)).unwrap_or(0),
            fewer_adult_minor: 0,
            children: Vec::new(),
        },
        cancellation,
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: 0,
        archived: false,
        modifiers: keyrack_domain::rate::Modifiers::default(),
    }
}

fn cells(
    draft: &Draft,
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    price: &str,
    today: Date,
) -> Vec<rate::Cell> {
    let plain = read_minor(price, digits(draft)).unwrap_or(0);
    let dates = (0..PRICED_DAYS).filter_map(|days| today.checked_add(days.days()).ok());
    dates
        .map(|date| rate::Cell {
            room_type,
            rate_plan,
            date,
            day: RateDay {
                price_minor: Some(night_price(draft, plain, date)),
                ..RateDay::default()
            },
        })
        .collect()
}

/// The price of one night: the plain one, then its season, then its weekday.
fn night_price(draft: &Draft, plain: i64, date: Date) -> i64 {
    let season = draft.seasons.iter().find(|season| {
        read::date(&season.from).is_some_and(|from| from <= date)
            && read::date(&season.to).is_some_and(|to| date <= to)
    });
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    let weekend = draft.weekend.get(weekday) == Some(&true);
    season_price(
        plain,
        season.map_or("", |season| season.percent.as_str()),
        if weekend { &draft.weekend_percent } else { "" },
    )
}

/// A plain price with a season's and a weekday's percentage, each rounded to the minor unit; what
/// cannot be read changes nothing. Never below zero.
#[must_use]
pub fn season_price(plain: i64, season: &str, weekday: &str) -> i64 {
    [season, weekday].into_iter().fold(plain, |minor, percent| {
        let points = read::basis_points(percent).unwrap_or(0);
        part_of(minor, points.saturating_add(10_000), 10_000)
            .unwrap_or(minor)
            .max(0)
    })
}

/// The floor that a number of three or four digits begins with: `2` for `204`, `11` for `1104`.
fn floor_of(number: &str) -> String {
    let digits = number.bytes().all(|b| b.is_ascii_digit());
    match number.len() {
        3 | 4 if digits => number.get(..number.len() - 2).unwrap_or("").to_owned(),
        _ => String::new(),
    }
}

/// The name in addresses: plain letters and digits of the hotel's name, with dashes between words.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars() {
        let plain = match letter {
            'ä' | 'æ' => "ae",
            'ö' | 'ø' | 'œ' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            'à' | 'á' | 'â' | 'ã' | 'å' => "a",
            'ç' => "c",
            'è' | 'é' | 'ê' | 'ë' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' => "n",
            'ò' | 'ó' | 'ô' | 'õ' => "o",
            'ù' | 'ú' | 'û' => "u",
            'a'..='z' | '0'..='9' => {
                slug.push(letter);
                continue;
            }
            _ if slug.ends_with('-') || slug.is_empty() => continue,
            _ => "-",
        };
        slug.push_str(plain);
    }
    let slug: String = slug.chars().take(40).collect();
    let slug = slug.trim_matches('-');
    let reserved = keyrack_domain::property::RESERVED_SLUGS.contains(&slug);
    if slug.len() < 2 || reserved {
        "hotel".to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::call::staff::Role;
    use crate::setup::{PersonDraft, RoomTypeDraft, SeasonDraft, Wrong};

    pub(super) fn draft() -> (Draft, Vec<String>) {
        let kind = |code: &str, rooms: &str, price: &str| RoomTypeDraft {
            code: code.to_owned(),
            name: format!("Room {code}"),
            beds: "1 double bed".to_owned(),
            adults: "2".to_owned(),
            heads: "3".to_owned(),
            rooms: rooms.to_owned(),
            price: price.to_owned(),
        };
        let draft = Draft {
            name: "Gasthof Zum Grünen Bären".to_owned(),
            address: "Marktplatz 1\n12345 Irgendwo".to_owned(),
            country: "de".to_owned(),
            zone: "Europe/Berlin".to_owned(),
            languages: vec!["de".to_owned(), "en".to_owned()],
            types: vec![
                kind("dz", "101–118, 201-218", "119,50"),
                kind("ez", "301-303", "80"),
            ],
            vat: "7".to_owned(),
            city: CityKind::Person,
            city_amount: "2,50".to_owned(),
            city_exempt_below: "18".to_owned(),
            plan_name: "Flexibel".to_owned(),
            weekend_percent: "+10".to_owned(),
            seasons: vec![SeasonDraft {
                name: "Winter".to_owned(),
                from: "2026-12-20".to_owned(),
                to: "2027-01-06".to_owned(),
                percent: "50".to_owned(),
            }],
            people: vec![PersonDraft {
                name: "Anna".to_owned(),
                role: Role::Manager,
            }],
            ..Draft::default()
        };
        (draft, vec!["long enough".to_owned()])
    }

    fn ids() -> impl FnMut() -> Uuid {
        let mut next = 0_u128;
        move || {
            next += 1;
            Uuid::from_u128(next)
        }
    }

    #[test]
    fn a_whole_draft_is_a_hotel_with_prices_for_a_year() {
        let (draft, passwords) = draft();
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let plan = plan(&draft, &passwords, now, ids()).unwrap();
        assert_eq!(plan.create.property.slug, "gasthof-zum-gruenen-baeren");
        assert_eq!(plan.create.property.check(), Ok(()));
        assert_eq!(plan.create.rooms.len(), 39);
        assert_eq!(plan.create.rooms[20].floor, "2");
        assert_eq!(plan.create.property.taxes.len(), 2);
        assert_eq!(plan.prices.len(), 2);
        let price = |text: &str| {
            let date: Date = text.parse().unwrap();
            let cells = &plan.prices[0].cells;
            cells
                .iter()
                .find(|cell| cell.date == date)
                .unwrap()
                .day
                .price_minor
                .unwrap()
        };
        // A Monday, a Friday, and a Friday of the dear season.
        assert_eq!(price("2026-11-23"), 11_950);
        assert_eq!(price("2026-11-27"), 13_145);
        assert_eq!(price("2026-12-25"), 19_718);
        assert_eq!(price("2027-01-07"), 11_950);
        assert!(plan.prices[0].cells.len() > 366);
    }

    #[test]
    fn each_mistake_is_told_at_its_field() {
        let (good, passwords) = draft();
        let told = |change: fn(&mut Draft)| {
            let mut draft = good.clone();
            change(&mut draft);
            let wrong = plan(&draft, &passwords, Timestamp::UNIX_EPOCH, ids()).unwrap_err();
            (wrong[0].field.clone(), wrong[0].wrong)
        };
        let at = |field: &str, wrong| (field.to_owned(), wrong);
        assert_eq!(told(|d| d.name.clear()), at("name", Wrong::Missing));
        assert_eq!(
            told(|d| d.zone = "Mars/Base".into()),
            at("zone", Wrong::Zone)
        );
        assert_eq!(
            told(|d| d.country = "Deutschland".into()),
            at("country", Wrong::Country)
        );
        assert_eq!(
            told(|d| d.types[1].code = "DZ".into()),
            at("types-1-code", Wrong::Twice)
        );
        assert_eq!(
            told(|d| d.types[0].heads = "1".into()),
            at("types-0-heads", Wrong::Heads)
        );
        assert_eq!(
            told(|d| d.types[1].rooms = "101".into()),
            at("types-1-rooms", Wrong::Twice)
        );
        assert_eq!(
            told(|d| d.types[1].rooms = "9-1".into()),
            at("types-1-rooms", Wrong::Backwards)
        );
        assert_eq!(told(|d| d.vat = "seven".into()), at("vat", Wrong::Percent));
        assert_eq!(told(|d| d.city_amount = "1,2345".into()).1, Wrong::Amount);
        assert_eq!(
            told(|d| d.types[0].price = "-5".into()),
            at("types-0-price", Wrong::Amount)
        );
        assert_eq!(
            told(|d| d.seasons[0].to = "2026-12-01".into()),
            at("seasons-0-to", Wrong::Order)
        );
        assert_eq!(
            told(|d| d.people[0].role = Role::FrontDesk),
            at("people-0-role", Wrong::NoManager)
        );
        let short = vec!["short".to_owned()];
        let wrong = plan(&good, &short, Timestamp::UNIX_EPOCH, ids()).unwrap_err();
        assert_eq!(wrong[0].wrong, Wrong::Password);
    }

    #[test]
    fn a_draft_never_holds_a_password_and_survives_its_file() {
        let (draft, _) = draft();
        let text = serde_json::to_string(&draft).unwrap();
        assert!(!text.contains("password"));
        assert_eq!(serde_json::from_str::<Draft>(&text).unwrap(), draft);
        assert_eq!(
            serde_json::from_str::<Draft>("{}").unwrap(),
            Draft::default()
        );
    }
}
