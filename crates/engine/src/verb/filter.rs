//! `filter.list`, `filter.keep` and `filter.forget`: filters that a member of staff keeps on this
//! computer. They stand beside the documents and are not sent: what one person finds handy at one
//! desk is nobody else's affair.

use keyrack_contract::call::Done;
use keyrack_contract::call::listing::{
    FILTER_NAME_CHARS_MAX, FILTERS_MAX, Filter, Filters, Forget, Keep, Kept,
};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_store::saved_filter;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;

impl Ask for Filters {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Kept, Stop> {
        let Some(staff) = seen.by.staff() else {
            return Ok(Kept {
                filters: Vec::new(),
            });
        };
        let rows = seen.read(|read| Ok(saved_filter::list(read, staff)?))?;
        // One that a newer program kept and this one cannot read is passed over, not lost.
        let read = |(name, body): (String, String)| Some((name, serde_json::from_str(&body).ok()?));
        Ok(Kept {
            filters: rows.into_iter().filter_map(read).collect(),
        })
    }
}

impl Do for Keep {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let staff = tx.by.staff().ok_or(Code::SignInNeeded)?;
        let name = self.name.trim();
        let fits = (1..=FILTER_NAME_CHARS_MAX).contains(&name.chars().count());
        let kept = saved_filter::list(tx.write, staff)?;
        let is_one_more = !kept.iter().any(|(known, _)| known == name);
        if !fits || name.chars().any(char::is_control) || (is_one_more && kept.len() >= FILTERS_MAX)
        {
            return Err(Failure::new(Code::FilterName)
                .with("max", FILTER_NAME_CHARS_MAX)
                .with("count", FILTERS_MAX)
                .at("name")
                .into());
        }
        // What was searched for may be a guest's name, and guests stand in their documents only.
        let filter = Filter {
            text: String::new(),
            ..self.filter
        };
        saved_filter::put(tx.write, staff, name, &serde_json::to_string(&filter)?)?;
        changed(tx)
    }
}

impl Do for Forget {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let staff = tx.by.staff().ok_or(Code::SignInNeeded)?;
        saved_filter::remove(tx.write, staff, &self.name)?;
        changed(tx)
    }
}

fn changed(tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
    tx.note(Changed {
        settings: true,
        ..Changed::default()
    });
    Ok(Done {})
}
