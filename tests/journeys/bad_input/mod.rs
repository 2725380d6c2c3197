//! What no honest program sends, and what no healthy machine does. Each has its typed answer, nothing
//! changes, and the process lives.

mod desk;
mod files;
mod frames;
mod requests;
mod rogue;

use anyhow::{Result, ensure};
use jiff::ToSpan;
use keyrack_tests::process::{Answer, ServerProgram, today};

/// Everything a guest can learn about what is left and what stands. Two looks are equal if nothing
/// changed between them.
fn look(server: &ServerProgram) -> Result<Answer> {
    let (from, to) = (today(), today().checked_add(2.days())?);
    server.web()?.get(&format!(
        "/api/v1/properties/lindenhof/offers?arrival={from}&departure={to}&adults=1"
    ))
}

fn lives(server: &ServerProgram) -> Result<()> {
    ensure!(
        server.web()?.get("/healthz")?.status == 200,
        "the server lives"
    );
    Ok(())
}
