//! Files of other systems at a desk that has joined a server: read, refused line by line, or refused as a
//! whole, and never run.

use anyhow::{Context, Result, anyhow, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::ToSpan;
use keyrack_contract::call::import::{Check, File, Look, Plan, Reason, Report, Run};
use keyrack_contract::call::listing::{Export, Format, List};
use keyrack_contract::call::reservation::Find;
use keyrack_contract::{CallId, Code};
use keyrack_tests::FLEX;
use keyrack_tests::process::{
    DeskPage, DeskProgram, Reception, ServerFolder, ServerProgram, settled, today,
};
use uuid::Uuid;

const HEADS: &str = "Reference;Last name;First name;Arrival;Departure;Adults;Room type;Total";

fn file(bytes: &[u8]) -> File {
    File {
        base64: STANDARD.encode(bytes),
        encoding: None,
        delimiter: None,
    }
}

/// The plan that a mapper starts with.
fn plan(page: &DeskPage, bytes: &[u8]) -> Result<Plan> {
    let file = file(bytes);
    let looked = page
        .ask(&Look { file: file.clone() })?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    Ok(Plan {
        file,
        columns: looked.columns,
        dates: looked.dates,
        rate_plan: FLEX,
        room_types: Vec::new(),
    })
}

fn check(page: &DeskPage, plan: &Plan) -> Result<Report> {
    page.ask(&Check { plan: plan.clone() })?
        .map_err(|failure| anyhow!("{failure:?}"))
}

fn count(page: &DeskPage) -> Result<usize> {
    let find = Find {
        limit: 200,
        ..Find::default()
    };
    Ok(page
        .ask(&find)?
        .map_err(|failure| anyhow!("{failure:?}"))?
        .lines
        .len())
}

/// A line for tomorrow night.
fn line(reference: &str, last_name: &str) -> Result<String> {
    let (from, to) = (
        today().checked_add(1.day())?,
        today().checked_add(2.days())?,
    );
    Ok(format!(
        "{reference};{last_name};Test;{from};{to};1;DBL;90.00"
    ))
}

fn table(lines: &[String]) -> String {
    format!("{HEADS}\r\n{}\r\n", lines.join("\r\n"))
}

#[test]
fn a_file_is_read_however_it_was_written_and_no_cell_is_ever_run() -> Result<()> {
    let reception = Reception::open(6, 2)?;
    let code = reception.server.enrolment_code("lindenhof")?;
    let other = DeskProgram::join(&reception.server.url(), &code)?;
    let page = other.sign_in()?;
    page.until_sent()?;
    let markup = "<img src=x onerror=window.ran=1>";
    let lines = [
        line("OLD-1", "Größer")?,
        line("OLD-2", "=1+1")?,
        line("OLD-3", markup)?,
        line("OLD-4", "Müller-Žižek")?,
    ];
    let text = table(&lines);
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let of_utf16 = check(&page, &plan(&page, &utf16)?)?;
    ensure!(of_utf16.bookings == 4, "{of_utf16:?}");
    ensure!(
        of_utf16
            .first
            .iter()
            .any(|one| one.guest.contains("Größer"))
    );
    // As an older computer writes it.
    let latin: Vec<u8> = table(&lines[..3])
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?'))
        .collect();
    let of_latin = check(&page, &plan(&page, &latin)?)?;
    ensure!(
        of_latin
            .first
            .iter()
            .any(|one| one.guest.contains("Größer"))
    );
    ensure!(count(&page)? == 0, "looking changes nothing");

    let run = Run {
        plan: plan(&page, &utf16)?,
        leave_out: false,
    };
    let id = CallId(Uuid::from_u128(0x1349));
    let done = page
        .run(id, &run)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    ensure!(done.bookings == 4, "{done:?}");
    let again = page
        .run(id, &run)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    ensure!(again == done && count(&page)? == 4, "{again:?}");
    page.until_sent()?;

    // What goes out again is never a command of a spreadsheet.
    let export = Export {
        list: List::default(),
        format: Format::Csv,
        language: "en".to_owned(),
    };
    let out = page
        .ask(&export)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    let out = String::from_utf8(STANDARD.decode(out.content)?)?;
    ensure!(out.contains("'=1+1"), "{out}");
    ensure!(
        !out.split([',', '\n', '"'])
            .any(|cell| cell.starts_with('=')),
        "{out}"
    );

    // Nor is a name ever a part of the page.
    let desk = &reception.browser;
    desk.click("[data-testid=nav-bookings]")?;
    desk.see("[data-testid=bookings] [data-reference='OLD-3']")?;
    for address in ["#/bookings", "#/chart", "#/today"] {
        desk.script("location.hash = arguments[0]", vec![address.into()])?;
        desk.see(&format!("a[href='{address}'][aria-current=page]"))?;
        settled(desk)?;
        ensure!(desk.count("img[src=x]")? == 0, "{address}");
    }
    desk.click("[data-testid=nav-bookings]")?;
    desk.fill("#find-text", "<img")?;
    ensure!(
        desk.text("[data-testid=bookings] [data-reference='OLD-3']")?
            .contains("<img"),
        "a name is shown as it was written"
    );
    let ran = desk.script("return window.ran === undefined", Vec::new())?;
    ensure!(ran == true, "a name was run");
    Ok(())
}

#[test]
fn wrong_lines_are_told_one_by_one_and_nothing_is_imported_until_somebody_leaves_them_out()
-> Result<()> {
    let folder = ServerFolder::with_hotel(6, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let program = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = program.sign_in()?;
    page.until_sent()?;
    let good = line("OLD-1", "Good")?;
    let backwards = format!(
        "OLD-4;Back;Test;{};{};1;DBL;90",
        today().checked_add(3.days())?,
        today().checked_add(1.day())?
    );
    let lines = [
        good.clone(),
        "OLD-2;Feb;Test;2027-02-31;2027-03-02;1;DBL;90".to_owned(),
        good,
        backwards,
        line("OLD-5", "")?,
        "OLD-6;Short".to_owned(),
    ];
    let plan = plan(&page, table(&lines).as_bytes())?;
    let report = check(&page, &plan)?;
    let told: Vec<(u32, Reason)> = report
        .lines
        .iter()
        .map(|line| (line.line, line.reason))
        .collect();
    ensure!(
        told == [
            (3, Reason::Arrival),
            (4, Reason::Twice),
            (5, Reason::Backwards),
            (6, Reason::NoName),
            (7, Reason::Columns),
        ],
        "{told:?}"
    );
    let mut run = Run {
        plan,
        leave_out: false,
    };
    let refused = page.run(CallId(Uuid::from_u128(1)), &run)?;
    ensure!(
        refused.is_err_and(|failure| failure.code == Code::ImportLines) && count(&page)? == 0,
        "all or nothing"
    );
    run.leave_out = true;
    let done = page
        .run(CallId(Uuid::from_u128(2)), &run)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    ensure!(
        (done.bookings, done.refused) == (1, 5) && count(&page)? == 1,
        "{done:?}"
    );

    // A file beyond all measure is refused as a whole, at once, and the desk goes on.
    let many = table(&vec![
        "A;B;C;2027-02-01;2027-02-02;1;DBL;90".to_owned();
        200_000
    ]);
    let answer = page.ask(&Look {
        file: file(many.as_bytes()),
    })?;
    let failure = answer.err().context("200,000 lines are too many")?;
    ensure!(
        failure.code == Code::ImportTooLong && !failure.args.is_empty(),
        "{failure:?}"
    );
    let picture = page.ask(&Look {
        file: file(b"\x89PNG\0\x01\0\0\0\x02"),
    })?;
    ensure!(picture.is_err_and(|failure| failure.code == Code::ImportUnreadable));
    ensure!(count(&page)? == 1);
    page.until_sent()?;
    program.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}
