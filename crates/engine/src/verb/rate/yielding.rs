//! `yield.put`, `yield.remove`, `yield.preview`.

use std::sync::Arc;

use keyrack_contract::call::Done;
use keyrack_contract::call::yield_rule::{PREVIEW_NIGHTS_MAX, Preview, Previewed, Put, Remove};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{YIELD_RULES_MAX, YieldRule};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::{YIELDS, in_list_order, put_rule};
use crate::stop::Stop;

fn refused(field: &str) -> Failure {
    Failure::new(Code::YieldInvalid)
        .with("field", field)
        .at(field)
}

fn check(rule: &YieldRule, index: &Index) -> Result<(), Stop> {
    if let Some(field) = rule.fault() {
        return Err(refused(field).into());
    }
    super::known_scope(index.profile(), &rule.room_types, &rule.rate_plans)
}

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        self.rule.name = self.rule.name.trim().to_owned();
        let index = tx.index()?;
        check(&self.rule, index)?;
        let profile = index.profile();
        let is_new = !profile.yields.iter().any(|known| known.id == self.rule.id);
        if is_new && profile.yields.len() >= YIELD_RULES_MAX {
            return Err(refused("name").into());
        }
        let property = profile.property.id;
        tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
            put_rule(edit, YIELDS, self.rule.id.0, Some(&self.rule))
        })?;
        tx.audit(self.rule.id.0, &serde_json::json!({ "new": is_new }))?;
        Ok(Done {})
    }
}

impl Do for Remove {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = tx.index()?.profile();
        if profile.yields.iter().any(|known| known.id == self.id) {
            let property = profile.property.id;
            tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
                put_rule::<YieldRule>(edit, YIELDS, self.id.0, None)
            })?;
        }
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Ask for Preview {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Previewed, Stop> {
        let index = seen.index()?;
        check(&self.rule, &index)?;
        let nights = self.from.until(self.to).map_or(0, |span| span.get_days());
        if !(1..=i32::from(PREVIEW_NIGHTS_MAX)).contains(&nights) {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", PREVIEW_NIGHTS_MAX)
                .into());
        }
        // A copy of the index shares its columns; only those of demand are made anew.
        let mut profile = (**index.profile()).clone();
        profile.yields.retain(|known| known.id != self.rule.id);
        profile.yields.push(self.rule.clone());
        in_list_order(&mut profile);
        let then = index.with_yields(Arc::new(profile));
        Ok(index.preview(&then, &self.rule, self.from, self.to)?)
    }
}
