//! What axe, the checker of accessibility, finds on an open page.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::browser::Browser;

/// Where set-up has put it.
const AXE: &str = "../ui/node_modules/axe-core/axe.min.js";

/// Each element of the open page that breaks a rule, one line each: the rule, what is asked, the element.
///
/// # Errors
/// When axe is not installed or cannot run.
pub fn axe(page: &Browser) -> Result<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let program =
        std::fs::read_to_string(&path).context("axe is missing: run `cargo xtask setup` first")?;
    page.script(&program, Vec::new())?;
    let found = page.script(
        "return axe.run(document, arguments[0]).then(found => found.violations.flatMap(rule => \
         rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html)))",
        vec![json!({ "resultTypes": ["violations"] })],
    )?;
    let Value::Array(found) = found else {
        ensure!(false, "axe answered {found}");
        return Ok(Vec::new());
    };
    Ok(found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}
