//! A server begins: a hotel of one's own from the command line, and a demo hotel whose making was cut
//! off.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use jiff::ToSpan;
use keyrack_contract::call::staff::{Role, SignIn};
use keyrack_engine::Caller;
use keyrack_server::Opening;
use keyrack_tests::process::{
    Program, ServerFolder, ServerProgram, built, nothing_starts, run, today, until,
};

const PASSWORD: &str = "a long enough word";

/// What a command has said, and whether it went well.
struct Said {
    well: bool,
    out: String,
    err: String,
}

/// The sample that is handed out with the server.
fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../sync-server/hotel.toml")
}

/// `keyrack-server property …`, with something to read.
fn property(words: &[&str], data: &Path, typed: &str) -> Result<Said> {
    let mut command = Command::new(built("keyrack-server")?);
    command.arg("property").args(words).arg("--data").arg(data);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let alone = nothing_starts();
    let mut child = command.spawn()?;
    drop(alone);
    let mut input = child.stdin.take().context("a way in")?;
    // A command that refuses before it asks reads nothing.
    let _ = input.write_all(typed.as_bytes());
    drop(input);
    let output = child.wait_with_output()?;
    Ok(Said {
        well: output.status.success(),
        out: String::from_utf8(output.stdout)?,
        err: String::from_utf8(output.stderr)?,
    })
}

fn add(data: &Path, more: &[&str], typed: &str) -> Result<Said> {
    let file = sample();
    let file = file.to_str().context("a path in UTF-8")?;
    let words = [&["add", "--file", file, "--owner", "maria"], more].concat();
    property(&words, data, typed)
}

#[test]
fn a_hotel_of_ones_own_is_set_up_and_opens() -> Result<()> {
    let folder = ServerFolder::empty()?;
    let data = folder.path();
    let password = format!("{PASSWORD}\n");

    // Whatever is wrong, nothing is half made.
    for (more, typed, complaint) in [
        (&[][..], "short\n", "password"),
        (&[], "", "standard input"),
        (&["--slug", "../elsewhere"], password.as_str(), "slug"),
        (&["--slug", "accounts"], password.as_str(), "slug"),
        (&["--time-zone", "Berlin"], password.as_str(), "time_zone"),
        (&["--currency", "Euro"], password.as_str(), "currency"),
    ] {
        let said = add(data, more, typed)?;
        ensure!(
            !said.well && said.err.contains(complaint),
            "{complaint}: {}",
            said.err
        );
        let listed = property(&["list"], data, "")?;
        ensure!(
            listed.out.contains("no hotel yet"),
            "{}{}",
            listed.out,
            listed.err
        );
    }
    let left = std::fs::read_dir(data)?.filter(|entry| {
        let name = entry.as_ref().map(|entry| entry.file_name());
        name.is_ok_and(|name| name.to_string_lossy().contains("lindenhof"))
    });
    ensure!(left.count() == 0, "files of a hotel that is none");

    let said = add(data, &[], &password)?;
    ensure!(
        said.well && said.out.contains("enrol-code"),
        "{}{}",
        said.out,
        said.err
    );
    ensure!(!said.out.contains(PASSWORD) && !said.err.contains(PASSWORD));
    let again = add(data, &[], &password)?;
    ensure!(
        !again.well && again.err.contains("already"),
        "{}",
        again.err
    );
    let second = add(data, &["--slug", "annexe", "--name", "Annexe"], &password)?;
    ensure!(second.well, "{}", second.err);

    // The owner signs in; nobody else does.
    let alone = nothing_starts();
    let server = Opening::at(data).open()?;
    let engine = &server.hotel("lindenhof").context("the hotel")?.engine;
    let sign_in = |name: &str, password: &str| SignIn {
        name: name.to_owned(),
        password: password.to_owned(),
    };
    let signed = engine.ask(&Caller::Guest, &sign_in("maria", PASSWORD));
    ensure!(signed.is_ok_and(|signed| signed.role == Role::Manager));
    ensure!(
        engine
            .ask(&Caller::Guest, &sign_in("maria", "keyrack demo"))
            .is_err()
    );
    server.close();
    drop((server, alone));

    // It sells, at the prices of the file.
    let server = ServerProgram::start(data)?;
    let busy = add(data, &["--slug", "third"], &password)?;
    ensure!(!busy.well && busy.err.contains("stop it"), "{}", busy.err);
    let listed = property(&["list"], data, "")?;
    ensure!(
        listed.out.contains("lindenhof\t12 rooms\tHotel Lindenhof")
            && listed.out.contains("annexe\t12 rooms\tAnnexe"),
        "{}{}",
        listed.out,
        listed.err
    );
    let arrival = today().checked_add(40.days())?;
    let departure = arrival.checked_add(2.days())?;
    let path =
        format!("/api/v1/properties/lindenhof/offers?arrival={arrival}&departure={departure}");
    let offers = server.web()?.get(&path)?;
    ensure!(offers.status == 200, "{offers:?}");
    let double = offers.body["offers"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|offer| {
            offer["room_type"]["name"] == "Double" && offer["rate_plan"]["name"] == "Flexible"
        });
    // Two nights, and city tax for two people.
    let total = double.context("a double")?["total"]["minor"].as_i64();
    ensure!(total == Some(2 * 13_400 + 2 * 2 * 350), "{total:?}");
    ensure!(server.enrolment_code("lindenhof")?.len() == 14);
    server.stop()?;
    Ok(())
}

#[test]
fn a_demo_hotel_that_was_cut_off_is_made_anew() -> Result<()> {
    let folder = ServerFolder::empty()?;
    let begun = folder.path().join("demo.unfinished");
    let place = folder.path().join("demo.db");
    let mut command = ServerProgram::command(folder.path(), "127.0.0.1:0", &["--demo"])?;
    let program = Program::start(&mut command)?;
    // In the middle: the hotel is there, and most of its bookings are not.
    let log = folder.path().join("demo.unfinished-wal");
    until(
        "the demo hotel is half made",
        Duration::from_secs(60),
        || {
            let bytes = std::fs::metadata(&log).map_or(0, |log| log.len());
            Ok((begun.exists() && bytes > 1_000_000).then_some(()))
        },
    )?;
    program.kill()?;
    ensure!(!place.exists(), "it was killed too late to show anything");

    let server = ServerProgram::start_with(folder.path(), "127.0.0.1:0", &["--demo"])?;
    ensure!(place.exists() && !begun.exists() && !log.exists());
    let arrival = today().checked_add(400.days())?;
    let departure = arrival.checked_add(3.days())?;
    let path = format!("/api/v1/properties/demo/offers?arrival={arrival}&departure={departure}");
    let offers = server.web()?.get(&path)?;
    // Prices are set first and bookings last: both ends are there.
    ensure!(
        offers.status == 200 && offers.body["offers"][0].is_object(),
        "{offers:?}"
    );
    server.stop()?;
    let mut list = Command::new(built("keyrack-server")?);
    list.args(["property", "list", "--data"]).arg(folder.path());
    let listed = String::from_utf8(run(&mut list)?.stdout)?;
    ensure!(listed.starts_with("demo\t40 rooms"), "{listed}");
    Ok(())
}

#[test]
fn a_server_with_a_certificate_of_its_own_is_reached_encrypted_and_by_its_own_commands()
-> Result<()> {
    let folder = ServerFolder::with_hotel(1, 1)?;
    let files = tempfile::tempdir()?;
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    let (certificate, key) = (files.path().join("own.pem"), files.path().join("own.key"));
    std::fs::write(&certificate, cert.pem())?;
    std::fs::write(&key, signing_key.serialize_pem())?;
    let mut command = ServerProgram::command(folder.path(), "127.0.0.1:0", &[])?;
    command
        .env("KEYRACK_TLS__CERTIFICATE", &certificate)
        .env("KEYRACK_TLS__KEY", &key);
    let mut server = Program::start(&mut command)?;
    let port = server
        .wait_for("listening on https://127.0.0.1:", Duration::from_secs(60))?
        .parse::<u16>()?;

    let browser = reqwest::blocking::Client::builder()
        .tls_certs_only([reqwest::Certificate::from_pem(cert.pem().as_bytes())?])
        .build()?;
    let page = browser
        .get(format!("https://localhost:{port}/readyz"))
        .send()?;
    ensure!(page.status().is_success(), "{page:?}");
    ensure!(page.headers().contains_key("strict-transport-security"));
    let plain = reqwest::blocking::get(format!("http://localhost:{port}/readyz"));
    ensure!(plain.is_err(), "answered in the clear");
    // The running server is asked on this machine, whatever name its certificate is for.
    ensure!(!ServerProgram::enrolment_code_in(folder.path(), "lindenhof")?.is_empty());
    server.stop(Duration::from_secs(20))?;
    Ok(())
}
