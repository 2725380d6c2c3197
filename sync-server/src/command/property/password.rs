//! The owner's password: typed at a terminal without showing it, or the first line of what is piped in.

use std::io::{BufRead, IsTerminal};

use anyhow::{Context, Result, ensure};

/// Asks for it.
pub fn ask(name: &str) -> Result<String> {
    if !std::io::stdin().is_terminal() {
        let mut line = String::new();
        std::io::stdin()
            .lock()
            .read_line(&mut line)
            .context("cannot read the password from standard input")?;
        let password = line.trim_end_matches(['\r', '\n']).to_owned();
        ensure!(
            !password.is_empty(),
            "the first line of standard input is {name}'s password; it is empty"
        );
        return Ok(password);
    }
    let typed = rpassword::prompt_password(format!("Password for {name}: "))?;
    let again = rpassword::prompt_password("The same again: ")?;
    ensure!(typed == again, "the two are not the same");
    Ok(typed)
}
