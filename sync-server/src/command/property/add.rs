//! `keyrack-server property add`.

use anyhow::{Context, Result, anyhow, bail, ensure};
use keyrack_contract::call::staff::{Put, Role};
use keyrack_contract::{CallId, Failure};
use keyrack_engine::{Caller, Do, Engine};
use keyrack_locale::Words;

use super::{Add, file, password};
use crate::command::control;
use crate::data::Folder;
use crate::server::Opening;

/// Sets up a hotel.
pub fn add(asked: &Add) -> Result<()> {
    let folder = Folder::open(&asked.data)
        .with_context(|| format!("cannot open {}", asked.data.display()))?;
    ensure!(
        control::connect(&folder).is_none(),
        "a server is running on {}: stop it, add the hotel, and start it again",
        asked.data.display()
    );
    let opening = Opening::at(&asked.data);
    let hotel = file::read(asked.file.as_deref(), &asked.said)?;
    let new = hotel.calls(&mut || opening.new_id(), opening.clock.now())?;
    let owner = Put {
        id: opening.new_id().into(),
        name: asked.owner.clone(),
        role: Role::Manager,
        password: String::new(),
    };
    let (slug, id) = (new.create.property.slug.clone(), new.create.property.id);
    let rooms = new.create.rooms.len();
    let name = new.create.property.name.clone();
    let opened = opening.accounts()?;
    opening.add_property(&opened, &slug, id, |engine| {
        run(&opening, engine, new.create)?;
        for set in new.prices {
            run(&opening, engine, set)?;
        }
        // Last: nobody should type a password for a hotel that cannot be made.
        let password = password::ask(&owner.name)?;
        run(&opening, engine, Put { password, ..owner })
    })?;
    println!("{name} is set up with {rooms} rooms, at /{slug}");
    println!("start the server, then make a code for the first desk:");
    println!(
        "  keyrack-server enrol-code --data {} --property {slug}",
        asked.data.display()
    );
    Ok(())
}

fn run<C: Do>(opening: &Opening, engine: &Engine, call: C) -> Result<()> {
    let id = CallId(opening.new_id());
    match engine.run(&Caller::System, id, call) {
        Ok(_) => Ok(()),
        Err(failure) => bail!(told(&failure)),
    }
}

/// A failure in words, with its field.
fn told(failure: &Failure) -> anyhow::Error {
    let text = Words::new("en").failure(failure.code.key(), &failure.args);
    let hint = text.hint.map(|hint| format!(" {hint}")).unwrap_or_default();
    match &failure.field {
        Some(field) => anyhow!("{field}: {}{hint}", text.message),
        None => anyhow!("{}{hint}", text.message),
    }
}
