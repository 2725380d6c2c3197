//! What came in while this desk was away is noted for whoever stands at it.

use keyrack_contract::Changed;
use keyrack_contract::sync::Batch;
use keyrack_domain::GuestId;
use keyrack_replica::{Document, DocumentClass, DocumentId, Heads};
use keyrack_store::came_in;
use serde_json::Value;

use crate::archive;
use crate::door::Tx;
use crate::shape::ReservationShape;
use crate::stop::Stop;
use crate::story;
use crate::sync::refused_work::LostBody;

/// The most that is kept; older ones give way.
const KEPT_MAX: u32 = 500;

/// Each document of a batch as it stood before.
pub(super) struct Before(Vec<(DocumentId, Heads)>);

impl Before {
    /// Looks at the documents that a batch is about to change.
    pub fn of(tx: &mut Tx<'_, '_>, batch: &Batch) -> Result<Self, Stop> {
        let mut all: Vec<(DocumentId, Heads)> = Vec::new();
        for change in &batch.changes {
            let id = DocumentId(change.document);
            if all.iter().all(|(known, _)| *known != id) {
                let heads = tx.document(id)?.map(Document::heads);
                all.push((id, heads.unwrap_or_default()));
            }
        }
        Ok(Self(all))
    }

    /// Notes what the batch has made of them, if a person would want to know.
    pub fn note(self, tx: &mut Tx<'_, '_>, batch: &Batch) -> Result<(), Stop> {
        let Ok(currency) = tx.index().map(|index| index.profile().property.currency) else {
            return Ok(());
        };
        let mut bodies = Vec::new();
        for (id, before) in self.0 {
            let Some(document) = tx.document(id)? else {
                continue;
            };
            let class = document.class();
            let old = document.value_at(&before)?.unwrap_or(Value::Null);
            let new = document.value()?;
            let facts = story::facts(class, &old, &new, currency);
            let shape = match class {
                DocumentClass::Reservation => ReservationShape::from_value(&new),
                _ => None,
            };
            // A guest who is new came with a booking, which says it all.
            if facts.is_empty() || (class == DocumentClass::Guest && before == Heads::default()) {
                continue;
            }
            bodies.push(LostBody {
                document: id.0,
                class: class.number(),
                guest: match class {
                    DocumentClass::Guest => Some(GuestId(id.0)),
                    _ => shape.as_ref().map(|shape| shape.guest),
                },
                reference: shape.map(|shape| shape.reference).unwrap_or_default(),
                gone: false,
                facts,
            });
        }
        if bodies.is_empty() {
            return Ok(());
        }
        came_in::append(
            tx.write,
            &came_in::CameIn {
                seq: 0,
                batch: batch.id,
                at: archive::made_at(batch),
                device: batch.device,
                staff: batch.staff,
                verb: batch.verb.clone(),
                body: serde_json::to_string(&bodies)?,
            },
        )?;
        came_in::keep_newest(tx.write, KEPT_MAX)?;
        tx.note(Changed {
            state: true,
            ..Changed::default()
        });
        Ok(())
    }
}
