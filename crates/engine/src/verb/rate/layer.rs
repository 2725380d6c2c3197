//! `layer.put` and `layer.remove`.

use keyrack_contract::call::Done;
use keyrack_contract::call::layer::{Put, Remove};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{LAYERS_MAX, Layer};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{LAYERS, put_rule};
use crate::stop::Stop;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        self.layer.name = self.layer.name.trim().to_owned();
        self.layer.rules = self.layer.rules.rules();
        let refused = |field: &str| {
            Failure::new(Code::LayerInvalid)
                .with("field", field)
                .at(field)
        };
        if let Some(field) = self.layer.fault() {
            return Err(refused(field).into());
        }
        let profile = tx.index()?.profile();
        let is_new = !profile.layers.iter().any(|known| known.id == self.layer.id);
        if is_new && profile.layers.len() >= LAYERS_MAX {
            return Err(refused("name").into());
        }
        super::known_scope(profile, &self.layer.room_types, &self.layer.rate_plans)?;
        let property = profile.property.id;
        tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
            put_rule(edit, LAYERS, self.layer.id.0, Some(&self.layer))
        })?;
        tx.audit(self.layer.id.0, &serde_json::json!({ "new": is_new }))?;
        Ok(Done {})
    }
}

impl Do for Remove {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = tx.index()?.profile();
        if profile.layers.iter().any(|known| known.id == self.id) {
            let property = profile.property.id;
            tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
                put_rule::<Layer>(edit, LAYERS, self.id.0, None)
            })?;
        }
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
