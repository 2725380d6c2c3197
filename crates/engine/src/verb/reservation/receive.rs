//! `reservation.receive`: the guest arrives, with what is noted on the way.

use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::Receive;
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use keyrack_replica::{DocumentClass, DocumentId};

use super::{arrive, load};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_guest;
use crate::stop::Stop;
use crate::verb::sale;

impl Do for Receive {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let guest = self.guest.map(sale::check_guest).transpose()?;
        let shape = load(tx, self.id)?;
        if let Some(deposit) = self.deposit {
            let fits = deposit.currency == shape.stay.total.currency && deposit.minor >= 0;
            if !fits {
                return Err(Failure::new(Code::DepositInvalid).at("deposit").into());
            }
        }
        arrive(tx, self.id, self.room)?;
        if let Some(guest) = guest {
            let id = DocumentId(shape.guest.0);
            tx.edit(id, DocumentClass::Guest, |edit| put_guest(edit, &guest))?;
        }
        if let Some(deposit) = self.deposit {
            note_deposit(tx, self.id, deposit)?;
        }
        Ok(Done {})
    }
}

/// Writes down what the guest left, and who took it.
fn note_deposit(
    tx: &mut Tx<'_, '_>,
    id: keyrack_domain::ReservationId,
    deposit: Money,
) -> Result<(), Stop> {
    let mut value = serde_json::json!({ "minor": deposit.minor, "at": tx.now });
    if let (Some(by), Some(map)) = (tx.by.staff(), value.as_object_mut()) {
        map.insert("by".to_owned(), by.to_string().into());
    }
    tx.edit(DocumentId(id.0), DocumentClass::Reservation, |edit| {
        edit.set("deposit", &value)
    })
}
