//! `promo.put`, `promo.archive`, `promo.list`, and whether a code may be used once more.

use keyrack_contract::call::Done;
use keyrack_contract::call::offer::CodeAnswer;
use keyrack_contract::call::promo::{Archive, List, Promos, Put, Used};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{Cause, Lead, PromoCode, PromoRefused};
use keyrack_domain::{PromoId, Stay, Timestamp};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{Read, hold, promo_use};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::{PROMOS, put_rule};
use crate::stop::Stop;

/// The most codes of a property, archived ones among them.
const PROMOS_MAX: usize = 500;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        self.promo.code = self.promo.code.trim().to_owned();
        self.promo.name = self.promo.name.trim().to_owned();
        let refused = |field: &str| {
            Failure::new(Code::PromoInvalid)
                .with("field", field)
                .at(field)
        };
        if let Some(field) = self.promo.fault() {
            return Err(refused(field).into());
        }
        let profile = tx.index()?.profile();
        let others = profile
            .promos
            .iter()
            .filter(|other| other.id != self.promo.id);
        let is_taken = others
            .clone()
            .any(|other| !other.archived && other.is_called(&self.promo.code));
        let opens = profile.rate_plans.iter().any(|plan| {
            !plan.modifiers.code.is_empty() && self.promo.is_called(&plan.modifiers.code)
        });
        if is_taken || opens {
            return Err(Failure::new(Code::PromoTaken).at("code").into());
        }
        if others.count() >= PROMOS_MAX {
            return Err(refused("code").into());
        }
        // A code for what is sold no more would never hold, and nobody would know why.
        let sold = |id: &keyrack_domain::RatePlanId| {
            let mut plans = profile.rate_plans.iter();
            plans.any(|plan| plan.id == *id && !plan.archived)
        };
        if !self.promo.rate_plans.iter().all(sold) {
            return Err(refused("rate_plans").into());
        }
        let known = |id: &keyrack_domain::RoomTypeId| {
            profile.room_types.iter().any(|known| known.id == *id)
        };
        if !self.promo.room_types.iter().all(known) {
            return Err(refused("room_types").into());
        }
        save(tx, &self.promo)?;
        tx.audit(self.promo.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for Archive {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let promos = &tx.index()?.profile().promos;
        let mut promo = promos
            .iter()
            .find(|promo| promo.id == self.id)
            .ok_or(Code::PromoUnknown)?
            .clone();
        let mut live = promos
            .iter()
            .filter(|other| other.id != self.id && !other.archived);
        if !self.archived && live.any(|other| other.is_called(&promo.code)) {
            return Err(Failure::new(Code::PromoTaken).at("code").into());
        }
        promo.archived = self.archived;
        save(tx, &promo)?;
        let detail = serde_json::json!({ "archived": self.archived });
        tx.audit(self.id.0, &detail)?;
        Ok(Done {})
    }
}

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Promos, Stop> {
        let index = seen.index()?;
        let promos = &index.profile().promos;
        seen.read(|read| {
            let used = |promo: &PromoCode| {
                Ok(Used {
                    uses: promo_use::count(read, promo.id)?,
                    promo: promo.clone(),
                })
            };
            let promos: Result<Vec<Used>, Stop> = promos.iter().map(used).collect();
            Ok(Promos { promos: promos? })
        })
    }
}

fn save(tx: &mut Tx<'_, '_>, promo: &PromoCode) -> Result<(), Stop> {
    let property = tx.index()?.profile().property.id;
    tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
        put_rule(edit, PROMOS, promo.id.0, Some(promo))
    })
}

/// Whether a code has been used as often as it may be: bookings that stand and holds that live both
/// count.
fn is_used_up(read: &Read<'_>, promo: &PromoCode, now: Timestamp) -> Result<bool, Stop> {
    let Some(most) = promo.uses_max else {
        return Ok(false);
    };
    let mut uses = promo_use::count(read, promo.id)?;
    for held in hold::live(read, now)? {
        if super::hold::kept(&held)?.promo == Some(promo.id) {
            uses = uses.saturating_add(1);
        }
    }
    Ok(uses >= most)
}

/// What becomes of a code in a search.
pub(crate) fn answer(
    index: &Index,
    read: &Read<'_>,
    stay: &Stay,
    code: &str,
    now: Timestamp,
) -> Result<Option<CodeAnswer>, Stop> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    let lead = Lead::of(&index.profile().property, now, stay.arrival());
    Ok(Some(match index.promo(stay, code, &lead) {
        Err(why) => CodeAnswer::Refused { why },
        Ok(None) => CodeAnswer::Opens,
        Ok(Some(promo)) if is_used_up(read, promo, now)? => CodeAnswer::Refused {
            why: PromoRefused::UsedUp,
        },
        Ok(Some(_)) => CodeAnswer::Holds,
    }))
}

/// Refuses a sale with a code that takes nothing off, or may not be used once more. Returns the code
/// that the sale uses; `None` where none was typed and for one that opens a plan.
pub(crate) fn check(
    tx: &Tx<'_, '_>,
    stay: &Stay,
    code: &str,
    email: Option<&str>,
) -> Result<Option<PromoId>, Stop> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    let index = tx.index()?;
    let lead = Lead::of(&index.profile().property, tx.now, stay.arrival());
    let promo = match index.promo(stay, code, &lead) {
        Err(why) => return Err(refused(why).into()),
        Ok(None) => return Ok(None),
        Ok(Some(promo)) => promo,
    };
    if is_used_up(tx.write, promo, tx.now)? {
        return Err(refused(PromoRefused::UsedUp).into());
    }
    if let Some(email) = email {
        check_guest(tx, promo.id, email)?;
    }
    Ok(Some(promo.id))
}

/// Refuses a guest who has used a code as often as one guest may.
pub(crate) fn check_guest(tx: &Tx<'_, '_>, id: PromoId, email: &str) -> Result<(), Stop> {
    let promos = &tx.index()?.profile().promos;
    let most = promos
        .iter()
        .find(|promo| promo.id == id)
        .and_then(|promo| promo.uses_per_guest_max);
    let Some(most) = most else {
        return Ok(());
    };
    let email = email.trim();
    if !email.is_empty() && promo_use::count_of_guest(tx.write, id, email)? >= most {
        return Err(refused(PromoRefused::UsedByGuest).into());
    }
    Ok(())
}

/// The failure of a code.
pub(crate) fn refused(why: PromoRefused) -> Failure {
    if why == PromoRefused::Unknown {
        return Failure::new(Code::PromoUnknown).at("code");
    }
    let word = serde_json::to_value(why).ok();
    let word = word.and_then(|word| word.as_str().map(str::to_owned));
    Failure::new(Code::PromoRefused)
        .with("why", word.unwrap_or_default())
        .at("code")
}

/// The code that a sale uses: refused where it took nothing off any of its rooms, so that nobody pays
/// more than they think.
pub(crate) fn used(
    promo: Option<PromoId>,
    quotes: &[keyrack_domain::quote::Quote],
) -> Result<Option<PromoId>, Stop> {
    let Some(id) = promo else {
        return Ok(None);
    };
    let mut steps = quotes
        .iter()
        .flat_map(|quote| &quote.nights)
        .flat_map(|night| &night.steps);
    let helps = steps.any(|line| matches!(line.cause, Cause::Promo { promo, .. } if promo == id));
    if helps {
        Ok(Some(id))
    } else {
        Err(refused(PromoRefused::NotHere).into())
    }
}
