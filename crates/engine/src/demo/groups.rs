//! Companies, a travel agent, and two groups: a wedding that is agreed and partly booked, and a conference
//! that is still an option.

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::block::{self, PickRoom, PickUp};
use keyrack_contract::call::company;
use keyrack_contract::call::property::Create;
use keyrack_domain::block::{Block, BlockNight, BlockStatus, Release};
use keyrack_domain::company::{CommissionBase, Company, CompanyKind, CompanyTerms};
use keyrack_domain::reservation::{GroupColour, Source};
use keyrack_domain::{BlockId, BookingId, CompanyId, Party, RoomTypeId, Stay};

use super::chance::Chance;
use super::many::Many;
use super::people::guest;
use super::prices::{after, fault};

/// Rooms that the wedding's guests have taken when the demo opens.
const PICKED_UP: usize = 3;

/// Adds them. What does not fit into this year's house any more is left out, as in life.
pub(super) fn add(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
) -> Result<(), Failure> {
    let publisher = companies(many, chance)?;
    let Some(plan) = hotel.rate_plans.first().map(|plan| plan.id) else {
        return Ok(());
    };
    let mut kinds = hotel.room_types.iter();
    let kinds: Vec<RoomTypeId> = kinds
        .by_ref()
        .filter(|kind| kind.made_of.is_empty())
        .map(|kind| kind.id)
        .take(2)
        .collect();
    let night = |date: Date, room_type: RoomTypeId, rooms: u16| BlockNight {
        date,
        room_type,
        rooms,
        price_minor: None,
    };
    let over = |from: i32, nights: i32, rooms: u16| -> Result<Vec<BlockNight>, Failure> {
        let mut all = Vec::new();
        for offset in 0..nights {
            let date = after(today, from.saturating_add(offset))?;
            all.extend(kinds.iter().map(|kind| night(date, *kind, rooms)));
        }
        Ok(all)
    };
    let wedding = Block {
        id: BlockId(chance.id()),
        name: "Hochzeit Lindner".to_owned(),
        code: "LINDNER".to_owned(),
        status: BlockStatus::Definite,
        release: Release::Rolling { days: 14 },
        wash_percent: 0,
        take_up_percent: Some(80),
        colour: GroupColour::Pink,
        rate_plan: plan,
        discount_basis_points: 1_000,
        company: None,
        contact: None,
        notes: String::new(),
        nights: over(45, 2, 4)?,
    };
    let conference = Block {
        id: BlockId(chance.id()),
        name: "Herbsttagung".to_owned(),
        code: "TAGUNG".to_owned(),
        status: BlockStatus::Tentative,
        release: Release::Fixed {
            on: after(today, 60)?,
        },
        wash_percent: 20,
        colour: GroupColour::Blue,
        discount_basis_points: 1_500,
        company: Some(publisher),
        nights: over(90, 3, 5)?,
        ..wedding.clone()
    };
    let (id, first) = (wedding.id, after(today, 45)?);
    let stay = Stay::try_new(first, after(first, 2)?).map_err(fault)?;
    let calls = [wedding, conference].map(|block| block::Put {
        block,
        contact: None,
    });
    many.each(chance, calls.to_vec())?;
    let Some(kind) = kinds.first().copied() else {
        return Ok(());
    };
    let mut calls = Vec::new();
    for _ in 0..PICKED_UP {
        calls.push(PickUp {
            id,
            booking: BookingId(chance.id()),
            stay,
            rooms: vec![PickRoom {
                room_type: kind,
                party: Party::try_new(1, Vec::new()).map_err(fault)?,
                services: Vec::new(),
            }],
            guest: guest(chance),
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            notes: String::new(),
        });
    }
    many.each(chance, calls).map(|_| ())
}

/// Two companies and an agent. Answers with the one that holds the conference.
fn companies(many: &Many<'_>, chance: &mut Chance) -> Result<CompanyId, Failure> {
    let mut put = |name: &str, vat_id: &str, address: &str, terms: CompanyTerms| company::Put {
        id: CompanyId(chance.id()),
        company: Company {
            name: name.to_owned(),
            vat_id: vat_id.to_owned(),
            address: address.to_owned(),
            email: String::new(),
            terms,
        },
    };
    let publisher = put(
        "Verlag am Markt GmbH",
        "DE129384756",
        "Markt 3, 04109 Leipzig",
        CompanyTerms {
            code: "VERLAG".to_owned(),
            contact: "Veranstaltungen".to_owned(),
            discount_basis_points: 800,
            direct_billing: true,
            credit_limit_minor: Some(1_000_000),
            ..CompanyTerms::default()
        },
    );
    let id = publisher.id;
    let works = put(
        "Feinmechanik Jena AG",
        "DE811223344",
        "Ring 12, 07743 Jena",
        CompanyTerms {
            code: "FEINJENA".to_owned(),
            discount_basis_points: 500,
            ..CompanyTerms::default()
        },
    );
    let agent = put(
        "Reisebüro Sonnenweg",
        "DE556677889",
        "Bahnhofstraße 7, 99084 Erfurt",
        CompanyTerms {
            kind: CompanyKind::Agent,
            commission_basis_points: 1_000,
            commission_base: CommissionBase::NightsNet,
            ..CompanyTerms::default()
        },
    );
    many.all(chance, vec![publisher, works, agent])?;
    Ok(id)
}
