//! What was agreed with a company moves the price, and its plans are its own.

use keyrack_contract::call::booking::{Booked, Sell, Terms};
use keyrack_contract::call::offer::{Calendar, CodeAnswer, Full, Offers, Search};
use keyrack_contract::call::reservation::{Amend, Cancel, CheckIn, CheckOut, QuoteAmend};
use keyrack_contract::call::{company, promo, rate_plan as plans, service};
use keyrack_contract::{Code, Failure};
use keyrack_domain::company::{CommissionBase, Company, CompanyKind, CompanyTerms};
use keyrack_domain::rate::{Cause, Cut, Modifiers, PriceLimits, PromoCode, Window};
use keyrack_domain::{CompanyId, PromoId, ReservationId, Stay};
use keyrack_engine::Caller;
use uuid::Uuid;

use crate::support::{
    DOUBLE, FIXED, FLEX, House, anna, ben, couple, day, euro, rate_plan, room, room_type, stay,
    wanted,
};

/// A company with a tenth off and the code ACME.
fn acme(house: &House, edit: impl FnOnce(&mut CompanyTerms)) -> CompanyId {
    let id = CompanyId(house.id());
    put(house, id, edit).unwrap();
    id
}

fn put(house: &House, id: CompanyId, edit: impl FnOnce(&mut CompanyTerms)) -> Result<(), Failure> {
    let mut company = Company {
        name: "Acme Tools".to_owned(),
        terms: CompanyTerms {
            code: "ACME".to_owned(),
            discount_basis_points: 1_000,
            ..CompanyTerms::default()
        },
        ..Company::default()
    };
    edit(&mut company.terms);
    house.desk(company::Put { id, company }).map(|_| ())
}

/// Changes the modifiers of a plan.
fn edit_plan(house: &House, place: usize, edit: impl FnOnce(&mut Modifiers)) {
    let profile = house.engine.index().unwrap().profile().clone();
    let mut plan = profile
        .rate_plans
        .iter()
        .find(|plan| plan.id == rate_plan(place))
        .unwrap()
        .clone();
    edit(&mut plan.modifiers);
    let call = plans::Put { plan, prices: None };
    house.engine.run(&anna(), house.call_id(), call).unwrap();
}

fn search(by: &Caller, company: Option<CompanyId>, code: &str, nights: Stay) -> Search {
    Search {
        stay: nights,
        rooms: vec![couple()],
        staff: *by != Caller::Guest,
        group: None,
        code: code.to_owned(),
        company,
    }
}

fn nights_of(offers: &Offers, plan: usize) -> Option<i64> {
    let mut found = offers.offers.iter();
    let offer = found
        .find(|offer| offer.room_type == room_type(DOUBLE) && offer.rate_plan == rate_plan(plan))?;
    let night = |night: &keyrack_domain::quote::NightPrice| {
        let steps: i64 = night.steps.iter().map(|line| line.amount.minor).sum();
        assert_eq!(
            steps, night.price.minor,
            "the sum of the steps is the price"
        );
        night.price.minor
    };
    Some(offer.quotes[0].nights.iter().map(night).sum())
}

fn for_company(house: &House, id: Option<CompanyId>, code: &str, plan: usize) -> Sell {
    Sell {
        rooms: vec![wanted(DOUBLE, plan, couple())],
        terms: Terms {
            company: id,
            code: code.to_owned(),
            ..Terms::default()
        },
        ..house.sale(DOUBLE, stay(1, 2))
    }
}

fn change(house: &House, id: ReservationId, nights: i64, plan: usize) -> Amend {
    let _ = house;
    Amend {
        id,
        stay: stay(1, nights),
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(plan),
        party: couple(),
        expected_total: None,
        anyway: None,
    }
}

#[test]
fn a_company_pays_its_price_in_the_search_the_sale_and_every_change_after_it() {
    let house = House::with(3, 0);
    let id = acme(&house, |_| ());
    let ask = |company, code: &str| {
        house
            .engine
            .ask(&ben(), &search(&ben(), company, code, stay(1, 2)))
    };
    let usual = nights_of(&ask(None, "").unwrap(), FLEX).unwrap();
    let found = ask(Some(id), "").unwrap();
    assert_eq!(nights_of(&found, FLEX), Some(usual / 10 * 9));
    assert_eq!(found.company.unwrap().name, "Acme Tools");
    // Its code says the same as choosing it.
    let typed = ask(None, "acme").unwrap();
    assert_eq!(nights_of(&typed, FLEX), Some(usual / 10 * 9));
    assert_eq!(typed.code, Some(CodeAnswer::Opens));
    let mut call = for_company(&house, Some(id), "", FLEX);
    call.expected_total = Some(typed.offers[0].total);
    let call_id = house.call_id();
    let booked: Booked = house.engine.run(&ben(), call_id, call.clone()).unwrap();
    assert_eq!(house.engine.run(&ben(), call_id, call).unwrap(), booked);
    let sold = booked.reservations[0];
    let view = house.read(sold);
    assert_eq!(view.line.company.as_deref(), Some("Acme Tools"));
    let off = |view: &keyrack_contract::view::ReservationView| {
        let steps = view.explained.iter().flat_map(|night| &night.steps);
        steps.filter(|line| line.cause == Cause::Company).count()
    };
    assert_eq!(off(&view), 2);
    // A night more costs what a night of the company costs.
    let night = view.slices[0].price.minor;
    let longer = change(&house, sold, 3, FLEX);
    let question = QuoteAmend {
        change: longer.clone(),
    };
    let after = house.engine.ask(&ben(), &question).unwrap().after;
    let amended = house.desk(longer).unwrap();
    assert_eq!(amended.after, after);
    let view = house.read(sold);
    assert_eq!(view.line.total, after);
    assert_eq!(view.slices[2].price.minor, night);
    assert_eq!(off(&view), 3, "and says why");
    // By its code alone the sale knows whose it is.
    let booked = house.desk(for_company(&house, None, "Acme", FLEX)).unwrap();
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.company.unwrap().0, id);
    house.rebuilt_is_the_same();
}

#[test]
fn a_company_never_goes_below_the_floor() {
    let house = House::with(1, 0);
    let id = acme(&house, |terms| terms.discount_basis_points = 10_000);
    edit_plan(&house, FLEX, |modifiers| {
        modifiers.limits = vec![PriceLimits {
            room_type: None,
            floor_minor: Some(9_000),
            ceiling_minor: None,
        }];
    });
    let found = house
        .engine
        .ask(&ben(), &search(&ben(), Some(id), "", stay(1, 1)))
        .unwrap();
    assert_eq!(nights_of(&found, FLEX), Some(9_000));
    assert_eq!(
        nights_of(&found, FIXED),
        Some(0),
        "all of it is off where no floor is"
    );
}

#[test]
fn a_companys_plan_is_offered_and_sold_with_that_company_alone() {
    let house = House::with(3, 0);
    let id = acme(&house, |terms| terms.discount_basis_points = 0);
    let other = CompanyId(house.id());
    put(&house, other, |terms| terms.code = "OTHER".to_owned()).unwrap();
    edit_plan(&house, FIXED, |modifiers| modifiers.companies = vec![id]);
    let ask = |by: &Caller, company, code: &str| {
        house
            .engine
            .ask(by, &search(by, company, code, stay(1, 2)))
            .unwrap()
    };
    for (company, code) in [(None, ""), (Some(other), ""), (None, "other")] {
        assert_eq!(nights_of(&ask(&ben(), company, code), FIXED), None);
        assert!(nights_of(&ask(&ben(), company, code), FLEX).is_some());
        house.refused(Code::RatePlanCompany, || {
            house.desk(for_company(&house, company, code, FIXED))
        });
    }
    let found = ask(&ben(), Some(id), "");
    assert_eq!(
        found.offers[0].rate_plan,
        rate_plan(FIXED),
        "its own comes first"
    );
    assert_eq!(found.company.unwrap().rate_plans, [rate_plan(FIXED)]);
    let booked = house
        .desk(for_company(&house, Some(id), "", FIXED))
        .unwrap();
    // Nobody slips into it later.
    let plain = house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.refused(Code::RatePlanCompany, || {
        house.desk(change(&house, plain, 2, FIXED))
    });
    house
        .desk(change(&house, booked.reservations[0], 3, FIXED))
        .unwrap();
    // On the web its code is what opens it, from the search to the booking.
    assert_eq!(nights_of(&ask(&Caller::Guest, None, ""), FIXED), None);
    assert!(nights_of(&ask(&Caller::Guest, None, "ACME"), FIXED).is_some());
    house.refused(Code::CompanyUnknown, || {
        house.engine.ask(
            &Caller::Guest,
            &search(&Caller::Guest, Some(id), "", stay(1, 2)),
        )
    });
    let mut hold = house.hold_call(DOUBLE, stay(1, 2));
    hold.rooms = vec![wanted(DOUBLE, FIXED, couple())];
    house.refused(Code::RatePlanUnknown, || house.guest(hold.clone()));
    hold.code = "acme".to_owned();
    let hold = house.guest(hold).unwrap();
    let booked = house.confirm(hold.id).unwrap();
    assert_eq!(booked.total, hold.total);
    assert_eq!(house.read(booked.reservations[0]).company.unwrap().0, id);
    house.rebuilt_is_the_same();
}

#[test]
fn what_cannot_be_agreed_or_sold_is_refused_at_its_field() {
    let house = House::with(1, 0);
    let id = acme(&house, |_| ());
    let at = |failure: Result<(), Failure>| failure.unwrap_err().field;
    assert_eq!(
        at(put(&house, id, |terms| terms.discount_basis_points = 10_001)).as_deref(),
        Some("discount")
    );
    edit_plan(&house, FIXED, |modifiers| {
        modifiers.companies = vec![CompanyId(house.id())]
    });
    let refused = put(&house, id, |terms| terms.rate_plan = Some(rate_plan(FIXED)));
    let refused = refused.unwrap_err();
    assert_eq!(refused.code, Code::RatePlanCompany);
    assert_eq!(refused.field.as_deref(), Some("rate_plan"));
    let unknown = Some(CompanyId(Uuid::from_u128(0xBAD)));
    house.refused(Code::CompanyUnknown, || {
        house.desk(for_company(&house, unknown, "", FLEX))
    });
    house.refused(Code::PromoUnknown, || {
        house.desk(for_company(&house, None, "NOBODY", FLEX))
    });
    let other = CompanyId(house.id());
    put(&house, other, |terms| terms.code = "OTHER".to_owned()).unwrap();
    house.refused(Code::CompanyOther, || {
        house.desk(for_company(&house, Some(id), "OTHER", FLEX))
    });
    let sold = house
        .desk(for_company(&house, Some(id), "", FLEX))
        .unwrap()
        .reservations[0];
    put(&house, id, |terms| terms.archived = true).unwrap();
    house.refused(Code::CompanyArchived, || {
        house
            .engine
            .ask(&ben(), &search(&ben(), Some(id), "", stay(5, 1)))
    });
    house.refused(Code::CompanyArchived, || {
        house.desk(for_company(&house, Some(id), "", FLEX))
    });
    house.refused(Code::PromoUnknown, || {
        house.desk(for_company(&house, None, "ACME", FLEX))
    });
    // What was sold stays the company's.
    let night = house.read(sold).slices[0].price;
    house.desk(change(&house, sold, 3, FLEX)).unwrap();
    assert_eq!(house.read(sold).slices[2].price, night);
    house.rebuilt_is_the_same();
}

#[test]
fn a_code_beside_a_company_takes_the_better_or_both() {
    let house = House::with(1, 0);
    let id = acme(&house, |_| ());
    let promo = |points, combinable| PromoCode {
        id: PromoId(Uuid::from_u128(0xA00)),
        code: "Spring".to_owned(),
        name: String::new(),
        cut: Cut::BasisPoints(points),
        booking: Window::default(),
        nights: Window::default(),
        rate_plans: Vec::new(),
        room_types: Vec::new(),
        nights_min: 0,
        uses_max: None,
        uses_per_guest_max: None,
        combinable,
        archived: false,
    };
    let price = |points, combinable| {
        let call = promo::Put {
            promo: promo(points, combinable),
        };
        house.engine.run(&anna(), house.call_id(), call).unwrap();
        let call = search(&ben(), Some(id), "spring", stay(1, 1));
        nights_of(&house.engine.ask(&ben(), &call).unwrap(), FLEX).unwrap()
    };
    assert_eq!(
        price(2_000, false),
        9_600,
        "the code is better than a tenth"
    );
    assert_eq!(price(500, false), 10_800, "the company is");
    assert_eq!(price(500, true), 10_260, "one after the other");
    // A code that helps nobody is not used up silently.
    price(500, false);
    house.refused(Code::PromoRefused, || {
        house.desk(for_company(&house, Some(id), "spring", FLEX))
    });
}

#[test]
fn services_the_waiting_list_and_the_calendar_know_the_company_too() {
    let house = House::with(1, 0);
    let id = acme(&house, |_| ());
    let call = search(&ben(), Some(id), "", stay(1, 2));
    let found = house.engine.ask(&ben(), &call).unwrap();
    let total = found
        .offers
        .iter()
        .find(|offer| offer.rate_plan == rate_plan(FLEX))
        .unwrap()
        .total;
    let price = service::Price {
        stay: stay(1, 2),
        room: wanted(DOUBLE, FLEX, couple()),
        staff: true,
        code: String::new(),
        company: Some(id),
    };
    assert_eq!(house.engine.ask(&ben(), &price).unwrap().total, total);
    let days = |code: &str| {
        let calendar = Calendar {
            from: day(1),
            to: day(2),
            party: couple(),
            code: code.to_owned(),
        };
        let days = house.engine.ask(&Caller::Guest, &calendar).unwrap().days;
        days[0].price.unwrap().minor
    };
    assert_eq!(days("acme"), days("") / 10 * 9);
    assert_eq!(days("nonsense"), days(""));
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    let full = Full {
        stay: stay(1, 2),
        rooms: vec![couple()],
        code: String::new(),
        company: Some(id),
    };
    let full = house.engine.ask(&ben(), &full).unwrap().offers;
    let offer = full
        .iter()
        .find(|offer| offer.rate_plan == rate_plan(FLEX))
        .unwrap();
    assert_eq!(offer.total, total);
}

/// An agent with a tenth of the nights' price as its share, and no discount.
fn agent(house: &House) -> CompanyId {
    acme(house, |terms| {
        terms.kind = CompanyKind::Agent;
        terms.discount_basis_points = 0;
        terms.commission_basis_points = 1_000;
    })
}

fn earned(house: &House, id: CompanyId, month: keyrack_domain::Date) -> company::Earned {
    let call = company::Commissions { id, month };
    house.engine.ask(&ben(), &call).unwrap()
}

#[test]
fn an_agents_commission_stands_on_its_stays_and_is_summed_by_the_month_of_departure() {
    let house = House::with(3, 0);
    let id = agent(&house);
    let sell = |from: i64, nights: i64| {
        let mut call = for_company(&house, Some(id), "", FLEX);
        call.stay = stay(from, nights);
        house.desk(call).unwrap().reservations[0]
    };
    let (first, given_up) = (sell(0, 2), sell(0, 1));
    let plain = house.sell(DOUBLE, stay(0, 1)).unwrap();
    let view = house.read(first);
    let nights: i64 = view.slices.iter().map(|slice| slice.price.minor).sum();
    let told = view.commission.unwrap();
    assert_eq!((told.basis_points, told.of), (1_000, euro(nights)));
    assert_eq!(told.amount, euro(nights / 10));
    assert_eq!(house.read(plain).commission, None, "nobody has sent them");
    // The guest's own page says nothing of it.
    let booking = keyrack_contract::call::booking::Read {
        reference: view.line.reference.clone(),
    };
    let seen = house.engine.ask(&Caller::Guest, &booking).unwrap();
    assert_eq!(seen.rooms[0].commission, None);
    // A stay that is given up earns nothing.
    house
        .desk(Cancel {
            id: given_up,
            reason: String::new(),
            expected_fee: None,
        })
        .unwrap();
    assert_eq!(house.read(given_up).commission, None);
    house
        .desk(Cancel {
            id: plain,
            reason: String::new(),
            expected_fee: None,
        })
        .unwrap();
    // It is earned when the guest has left, in the month in which that was.
    assert_eq!(earned(&house, id, day(2)).stays, []);
    house
        .desk(CheckIn {
            id: first,
            room: Some(room(0)),
        })
        .unwrap();
    crate::arrivals::roll(&house, 2);
    assert_eq!(earned(&house, id, day(2)).stays, []);
    house.desk(CheckOut { id: first }).unwrap();
    let now = earned(&house, id, day(2));
    assert_eq!((now.stays.len(), now.stays[0].id), (1, first));
    assert_eq!(now.total, euro(nights / 10));
    assert_eq!(now.stays[0].commission, told, "as its sheet says");
    for other in [
        day(2).first_of_month().yesterday().unwrap(),
        day(2).last_of_month().tomorrow().unwrap(),
    ] {
        assert_eq!(earned(&house, id, other).stays, []);
        assert_eq!(earned(&house, id, other).total, euro(0));
    }
    // Without the VAT inside, and of all that is paid.
    let change = |base| {
        put(&house, id, |terms| {
            terms.kind = CompanyKind::Agent;
            terms.discount_basis_points = 0;
            terms.commission_basis_points = 1_000;
            terms.commission_base = base;
        })
        .unwrap();
        house.read(first).commission.unwrap().of.minor
    };
    let taxes = view.taxes.iter().filter(|line| line.included);
    let vat: i64 = taxes.map(|line| line.amount.minor).sum();
    assert_eq!(change(CommissionBase::NightsNet), nights - vat);
    assert_eq!(change(CommissionBase::Total), view.line.total.minor);
    // A company that sends its own people has none, and one that is unknown is said to be.
    put(&house, id, |terms| terms.commission_basis_points = 1_000).unwrap();
    assert_eq!(house.read(first).commission, None);
    assert_eq!(earned(&house, id, day(2)).stays, []);
    house.refused(Code::CompanyUnknown, || {
        house.engine.ask(
            &ben(),
            &company::Commissions {
                id: CompanyId(Uuid::from_u128(0xBAD)),
                month: day(0),
            },
        )
    });
    assert!(
        house
            .engine
            .ask(&Caller::Guest, &company::Commissions { id, month: day(0) })
            .is_err(),
        "guests are not told"
    );
    house.rebuilt_is_the_same();
}
