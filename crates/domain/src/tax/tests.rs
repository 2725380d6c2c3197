//! Sums that a hotelier can check by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::civil::date;
use proptest::prelude::*;

use super::super::{Season, check};
use super::*;

/// Nights of 100.00 each from a date on.
fn nights(count: usize) -> Vec<Money> {
    vec![Money::new(10_000, Currency::EUR); count]
}

fn couple() -> Party {
    Party::try_new(2, vec![]).unwrap()
}

/// The amounts of the lines.
fn told(
    taxes: &[Tax],
    party: &Party,
    first: Date,
    nights: &[Money],
    charges: &[Charge],
) -> Vec<i64> {
    assert_eq!(check(taxes), Ok(()), "a hotel may have these");
    lines(taxes, party, first, nights, charges, Currency::EUR)
        .unwrap()
        .iter()
        .map(|line| line.amount.minor)
        .collect()
}

#[derive(Clone, Copy)]
struct CityTax {
    each: i64,
    nights_max: Option<u16>,
    age: u8,
    business: bool,
    season: Option<(&'static str, &'static str)>,
    from: Option<Date>,
    name: &'static str,
}

const PLAIN: CityTax = CityTax {
    each: 350,
    nights_max: None,
    age: 0,
    business: false,
    season: None,
    from: None,
    name: "",
};

impl CityTax {
    fn with(self, form: CityTaxForm) -> Tax {
        Tax::City {
            form,
            exempt_below_age: self.age,
            nights_max: self.nights_max,
            business_exempt: self.business,
            season: self.season.map(|(from, to)| Season {
                from: from.parse().unwrap(),
                to: to.parse().unwrap(),
            }),
            valid_from: self.from,
            name: self.name.to_owned(),
        }
    }

    fn per_person(self) -> Tax {
        self.with(CityTaxForm::PerPersonNight(self.each))
    }
}

fn vat(points: u32, inclusive: bool, from: Option<Date>, classes: &[VatClass]) -> Tax {
    Tax::Vat {
        basis_points: points,
        inclusive,
        valid_from: from,
        classes: classes.to_vec(),
        name: String::new(),
    }
}

#[test]
fn city_tax_counts_grown_ups_for_the_first_nights_only() {
    let city = CityTax {
        age: 18,
        nights_max: Some(21),
        ..PLAIN
    };
    let family = Party::try_new(2, vec![4, 17]).unwrap();
    let single = Party::try_new(1, vec![]).unwrap();
    let first = date(2026, 3, 1);
    assert_eq!(
        told(&[city.per_person()], &family, first, &nights(3), &[]),
        [2_100]
    );
    assert_eq!(
        told(&[city.per_person()], &single, first, &nights(30), &[]),
        [7_350]
    );
    assert_eq!(
        told(&[city.per_person()], &single, first, &nights(21), &[]),
        [7_350]
    );
}

#[test]
fn a_child_of_the_age_pays_and_one_below_does_not() {
    let city = CityTax { age: 6, ..PLAIN };
    let first = date(2026, 3, 1);
    for (ages, heads) in [(vec![5], 2), (vec![6], 3), (vec![0, 5, 6, 17], 4)] {
        let party = Party::try_new(2, ages).unwrap();
        assert_eq!(
            told(&[city.per_person()], &party, first, &nights(1), &[]),
            [350 * heads]
        );
    }
}

#[test]
fn every_form_of_city_tax() {
    let city = CityTax {
        nights_max: Some(2),
        ..PLAIN
    };
    let first = date(2026, 3, 1);
    for (form, amount) in [
        (CityTaxForm::PerPersonNight(200), 800),
        (CityTaxForm::PerRoomNight(200), 400),
        (CityTaxForm::PerStay(500), 500),
        // 7.5 % of two of the three nights.
        (CityTaxForm::BasisPoints(750), 1_500),
    ] {
        assert_eq!(
            told(&[city.with(form)], &couple(), first, &nights(3), &[]),
            [amount]
        );
    }
}

#[test]
fn a_cap_of_nought_in_an_old_document_is_none() {
    let old =
        r#"{"kind":"city","form":{"per_room_night":200},"exempt_below_age":0,"nights_max":0}"#;
    let city: Tax = serde_json::from_str(old).unwrap();
    let lines = lines(
        &[city],
        &couple(),
        date(2026, 3, 1),
        &nights(3),
        &[],
        Currency::EUR,
    );
    assert_eq!(lines.unwrap()[0].amount.minor, 600);
    let vat: Tax =
        serde_json::from_str(r#"{"kind":"vat","basis_points":700,"inclusive":true}"#).unwrap();
    assert_eq!(vat, Tax::vat(700, true));
    assert_eq!(
        serde_json::to_string(&Tax::vat(700, true)).unwrap(),
        r#"{"kind":"vat","basis_points":700,"inclusive":true}"#
    );
}

#[test]
fn who_travels_on_business_is_exempt_where_the_town_says_so() {
    let business = couple().on(Purpose::Business);
    let first = date(2026, 3, 1);
    let exempt = CityTax {
        business: true,
        ..PLAIN
    };
    assert_eq!(
        told(&[exempt.per_person()], &business, first, &nights(2), &[]),
        [0_i64; 0]
    );
    assert_eq!(
        told(&[exempt.per_person()], &couple(), first, &nights(2), &[]),
        [1_400]
    );
    assert_eq!(
        told(&[PLAIN.per_person()], &business, first, &nights(2), &[]),
        [1_400]
    );
}

#[test]
fn a_season_counts_its_own_nights_and_the_cap_counts_from_arrival() {
    // 3.50 in summer and 1.00 else; two people; arrival 29 September for 4 nights: 2 summer, 2 not.
    let summer = CityTax {
        season: Some(("06-01", "09-30")),
        ..PLAIN
    };
    let all_year = CityTax { each: 100, ..PLAIN };
    let taxes = [all_year.per_person(), summer.per_person()];
    let first = date(2026, 9, 29);
    assert_eq!(
        told(&taxes, &couple(), first, &nights(4), &[]),
        [400, 1_400]
    );
    // Capped at three nights of the stay: the fourth is nobody's.
    let capped = [
        CityTax {
            nights_max: Some(3),
            ..all_year
        }
        .per_person(),
        CityTax {
            nights_max: Some(3),
            ..summer
        }
        .per_person(),
    ];
    assert_eq!(
        told(&capped, &couple(), first, &nights(4), &[]),
        [200, 1_400]
    );
    // In winter the summer's tax has no line.
    assert_eq!(
        told(&taxes, &couple(), date(2026, 1, 1), &nights(1), &[]),
        [200]
    );
}

#[test]
fn a_city_tax_that_changes_during_the_stay() {
    let new = CityTax {
        each: 500,
        from: Some(date(2027, 1, 1)),
        ..PLAIN
    };
    let taxes = [PLAIN.per_person(), new.per_person()];
    assert_eq!(
        told(&taxes, &couple(), date(2026, 12, 30), &nights(3), &[]),
        [1_400, 1_000]
    );
    assert_eq!(
        told(&taxes, &couple(), date(2026, 12, 30), &nights(2), &[]),
        [1_400]
    );
    assert_eq!(
        told(&taxes, &couple(), date(2027, 1, 1), &nights(2), &[]),
        [2_000]
    );
    // Per stay: the one that holds on the first night.
    let stay = [
        PLAIN.with(CityTaxForm::PerStay(300)),
        new.with(CityTaxForm::PerStay(900)),
    ];
    assert_eq!(
        told(&stay, &couple(), date(2026, 12, 31), &nights(2), &[]),
        [300]
    );
}

#[test]
fn taxes_of_other_names_add_up() {
    let levy = CityTax {
        each: 150,
        name: "Tourism levy",
        ..PLAIN
    };
    let taxes = [
        PLAIN.per_person(),
        levy.with(CityTaxForm::PerRoomNight(150)),
    ];
    assert_eq!(
        told(&taxes, &couple(), date(2026, 3, 1), &nights(2), &[]),
        [1_400, 300]
    );
}

#[test]
fn vat_inside_and_on_top() {
    let first = date(2026, 3, 1);
    let gross = [Money::new(10_700, Currency::EUR)];
    assert_eq!(
        told(&[vat(700, true, None, &[])], &couple(), first, &gross, &[]),
        [700]
    );
    assert_eq!(
        told(
            &[vat(700, false, None, &[])],
            &couple(),
            first,
            &nights(1),
            &[]
        ),
        [700]
    );
}

#[test]
fn a_rate_that_changes_during_the_stay_has_a_line_for_its_own_nights() {
    let begins = date(2027, 1, 1);
    let taxes = [
        vat(700, false, None, &[]),
        vat(1_000, false, Some(begins), &[]),
    ];
    let first = date(2026, 12, 30);
    assert_eq!(
        told(&taxes, &couple(), first, &nights(3), &[]),
        [1_400, 1_000]
    );
    assert_eq!(told(&taxes, &couple(), first, &nights(2), &[]), [1_400]);
    assert_eq!(told(&taxes, &couple(), begins, &nights(2), &[]), [2_000]);
}

#[test]
fn a_meal_is_taxed_by_its_own_class_and_day() {
    // Room 7 %, drinks 19 %; food 19 % until the new year and 7 % from then on; all inside the price.
    let taxes = [
        vat(700, true, None, &[VatClass::Lodging]),
        vat(1_900, true, None, &[VatClass::Beverages]),
        vat(1_900, true, None, &[VatClass::Food]),
        vat(700, true, Some(date(2026, 1, 1)), &[VatClass::Food]),
    ];
    let charge = |class, date, minor| Charge {
        class,
        date,
        amount: Money::new(minor, Currency::EUR),
    };
    let first = date(2025, 12, 31);
    let charges = [
        charge(VatClass::Food, first, 1_190),
        charge(VatClass::Food, date(2026, 1, 1), 1_070),
        charge(VatClass::Beverages, first, 595),
    ];
    let rooms = vec![Money::new(10_700, Currency::EUR); 2];
    assert_eq!(
        told(&taxes, &couple(), first, &rooms, &charges),
        [1_400, 95, 190, 70]
    );
    // Without drinks there is no line for them.
    assert_eq!(
        told(&taxes, &couple(), first, &rooms, &charges[..1]),
        [1_400, 190]
    );
}

#[test]
fn two_taxes_on_top_of_each_price_add_up() {
    let named = |points, name: &str| Tax::Vat {
        basis_points: points,
        inclusive: false,
        valid_from: None,
        classes: vec![],
        name: name.to_owned(),
    };
    let taxes = [named(500, "GST"), named(998, "QST")];
    // 99.75 × 2 = 199.50: 9.975 → 9.98, and 19.9101 → 19.91.
    let rooms = [Money::new(9_975, Currency::EUR); 2];
    assert_eq!(
        told(&taxes, &couple(), date(2026, 3, 1), &rooms, &[]),
        [998, 1_991]
    );
}

#[test]
fn currencies_round_to_their_own_smallest_unit() {
    let taxes = [
        Tax::vat(1_000, true),
        Tax::city(CityTaxForm::BasisPoints(250)),
    ];
    for (currency, night, expected) in [
        // 3 × ¥9,999 = ¥29,997: 2,727 inside; 2.5 % is 749.925 → ¥750.
        (Currency::JPY, 9_999, [2_727, 750]),
        // 3 × €99.99 = €299.97: 27.27 inside; 7.49925 → €7.50.
        (Currency::EUR, 9_999, [2_727, 750]),
        // 3 × KD 45.125 = KD 135.375: 12.307 inside; 3.384375 → KD 3.384.
        (Currency::KWD, 45_125, [12_307, 3_384]),
    ] {
        let rooms = [Money::new(night, currency); 3];
        let found = lines(&taxes, &couple(), date(2026, 3, 1), &rooms, &[], currency).unwrap();
        let minors: Vec<i64> = found.iter().map(|line| line.amount.minor).collect();
        assert_eq!(minors, expected, "{currency}");
        assert!(found.iter().all(|line| line.amount.currency == currency));
    }
}

#[test]
fn sums_past_counting_and_mixed_currencies_are_refused() {
    let first = date(2026, 3, 1);
    let huge = [Money::new(i64::MAX, Currency::EUR); 2];
    let taxed = lines(
        &[Tax::vat(700, true)],
        &couple(),
        first,
        &huge,
        &[],
        Currency::EUR,
    );
    assert_eq!(taxed, Err(MoneyError::TooLarge));
    let yen = [Charge {
        class: VatClass::Food,
        date: first,
        amount: Money::new(1, Currency::JPY),
    }];
    let taxed = lines(
        &[Tax::vat(700, true)],
        &couple(),
        first,
        &nights(1),
        &yen,
        Currency::EUR,
    );
    assert_eq!(taxed, Err(MoneyError::Mixed(Currency::EUR, Currency::JPY)));
}

proptest! {
    /// A stay over a change of rate pays what its two halves pay, for every tax that counts nights.
    #[test]
    fn a_stay_is_the_sum_of_its_halves(before in 1_usize..20, after in 1_usize..20, each in 0_i64..10_000) {
        let change = date(2026, 7, 1);
        let taxes = [
            CityTax { each, ..PLAIN }.per_person(),
            CityTax { each: each / 2, from: Some(change), ..PLAIN }.per_person(),
        ];
        let first = change.checked_sub(jiff::Span::new().days(i64::try_from(before).unwrap())).unwrap();
        let whole: i64 = told(&taxes, &couple(), first, &nights(before + after), &[]).iter().sum();
        let halves: i64 = told(&taxes, &couple(), first, &nights(before), &[]).iter().sum::<i64>()
            + told(&taxes, &couple(), change, &nights(after), &[]).iter().sum::<i64>();
        prop_assert_eq!(whole, halves);
    }

    /// Net and tax are the price again, and a dearer night never lowers a tax.
    #[test]
    fn the_tax_inside_is_never_more_than_the_price(minor in 0_i64..1_000_000_000, more in 0_i64..1_000, points in 0_u32..=10_000) {
        let taxes = [Tax::vat(points, true)];
        let inside = |minor| told(&taxes, &couple(), date(2026, 3, 1), &[Money::new(minor, Currency::EUR)], &[])[0];
        prop_assert!(inside(minor) <= minor);
        prop_assert!(inside(minor) <= inside(minor + more));
    }
}
