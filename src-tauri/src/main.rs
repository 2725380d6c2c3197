//! `keyrack`: the desk of a hotel.

use std::process::ExitCode;

use clap::Parser;
use keyrack_desk::command::{Arguments, run, words};

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{}", words(&stop));
            ExitCode::FAILURE
        }
    }
}
