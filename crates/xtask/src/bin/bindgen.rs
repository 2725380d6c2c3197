//! Makes a browser module of the staff app's wasm file: `xtask-bindgen WASM NAME FOLDER`.
//!
//! It is a program of its own, behind a feature, because the library it needs takes a minute to
//! compile and most tasks do without. The lock file holds that library to the very version of
//! `wasm-bindgen` that the staff app is built with; two versions do not understand each other.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, name, folder] = arguments.as_slice() else {
        bail!("usage: xtask-bindgen WASM NAME FOLDER");
    };
    Bindgen::new()
        .input_path(wasm)
        .out_name(name)
        .web(true)?
        // The page names the module's address itself, so that a strict content policy holds.
        .omit_default_module_path(true)
        .typescript(false)
        .keep_debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("{wasm} could not be made into a browser module"))
}
