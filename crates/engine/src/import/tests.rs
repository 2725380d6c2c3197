//! Letters, columns and dates of other systems, honest and hostile ones.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use keyrack_contract::Code;
use keyrack_contract::call::import::{DateForm, Field, LINES_MAX};
use proptest::prelude::*;

use super::dates::read_date;
use super::{Table, guess_columns, guess_dates};

const TEXT: &str = "Nachname;Anreise\nGrüße;31.03.2027\n";

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark
        .then_some(0xfeff)
        .into_iter()
        .chain(text.encode_utf16());
    units
        .flat_map(|unit| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        })
        .collect()
}

#[test]
fn letters_are_read_however_they_were_written() {
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(TEXT);
    let marked = [&b"\xef\xbb\xbf"[..], TEXT.as_bytes()].concat();
    for bytes in [
        TEXT.as_bytes().to_vec(),
        marked,
        windows.into_owned(),
        utf16(TEXT, false, true),
        utf16(TEXT, true, true),
        utf16(TEXT, false, false),
        utf16(TEXT, true, false),
    ] {
        let table = Table::from_bytes(&bytes, None, None).unwrap();
        assert_eq!(table.delimiter, ';');
        assert_eq!(table.headers, ["Nachname", "Anreise"]);
        assert_eq!(table.rows[0].cells, ["Grüße", "31.03.2027"]);
    }
    let asked = Table::from_bytes("a;b\n\u{e4};1".as_bytes(), Some("windows-1252"), None).unwrap();
    assert_eq!(asked.rows[0].cells[0], "Ã¤");
}

#[test]
fn quotes_keep_delimiters_and_new_lines_and_lines_keep_their_numbers() {
    let text = "a,b\n\"x, y\",\"one\ntwo\"\n\n3,4\n";
    let table = Table::from_bytes(text.as_bytes(), None, None).unwrap();
    assert_eq!(table.rows[0].cells, ["x, y", "one\ntwo"]);
    assert_eq!(table.rows[0].line, 2);
    assert_eq!(table.rows[1].line, 5);
    for (text, delimiter) in [
        ("a\tb", '\t'),
        ("a|b", '|'),
        ("\"a,b\";c", ';'),
        ("one", ','),
    ] {
        let table = Table::from_bytes(text.as_bytes(), None, None).unwrap();
        assert_eq!(table.delimiter, delimiter, "{text}");
    }
}

#[test]
fn what_is_no_table_or_too_long_is_refused() {
    let code = |bytes: &[u8]| Table::from_bytes(bytes, None, None).unwrap_err().code;
    assert_eq!(code(b""), Code::ImportUnreadable);
    assert_eq!(
        code(b"\x89PNG\0\x01\0\0\0\x02a\x03"),
        Code::ImportUnreadable
    );
    let long = "a\n".repeat(LINES_MAX + 2);
    assert_eq!(code(long.as_bytes()), Code::ImportTooLong);
}

#[test]
fn headers_of_both_languages_are_understood() {
    let guess = |headers: &str| {
        let headers: Vec<String> = headers.split(';').map(str::to_owned).collect();
        guess_columns(&headers)
    };
    assert_eq!(
        guess(
            "Buchungsnr.;Nachname;Vorname;E-Mail;Anreise;Abreise;Erw.;Zimmerkategorie;Zimmer;Gesamtpreis (EUR);Bemerkung"
        ),
        [
            Some(Field::Reference),
            Some(Field::LastName),
            Some(Field::FirstName),
            Some(Field::Email),
            Some(Field::Arrival),
            Some(Field::Departure),
            None,
            Some(Field::RoomType),
            Some(Field::Room),
            Some(Field::Total),
            Some(Field::Notes),
        ]
    );
    assert_eq!(
        guess("Booking Number;Guest Name;Check-in;Check-out;Adults;Room Type;Total;Status"),
        [
            Some(Field::Reference),
            Some(Field::FullName),
            Some(Field::Arrival),
            Some(Field::Departure),
            Some(Field::Adults),
            Some(Field::RoomType),
            Some(Field::Total),
            Some(Field::Status),
        ]
    );
    assert_eq!(guess("foo;bar"), [None, None]);
}

#[test]
fn the_order_of_dates_is_found_or_said_to_be_unsure() {
    let guess = |dates: &str| {
        let table = Table::from_bytes(format!("Arrival\n{dates}").as_bytes(), None, None).unwrap();
        guess_dates(&table, &guess_columns(&table.headers))
    };
    assert_eq!(
        guess("2027-03-31\n2027-04-01"),
        (DateForm::YearMonthDay, false)
    );
    assert_eq!(
        guess("01.02.2027\n31.03.2027"),
        (DateForm::DayMonthYear, false)
    );
    assert_eq!(
        guess("01/02/2027\n03/31/2027"),
        (DateForm::MonthDayYear, false)
    );
    assert_eq!(guess("01/02/2027"), (DateForm::DayMonthYear, true));
    assert_eq!(
        read_date("31.03.27 15:00", DateForm::DayMonthYear).map(|date| date.to_string()),
        Some("2027-03-31".to_owned())
    );
    for wrong in [
        "",
        "31.02.2027",
        "1.1",
        "1.1.2027.5",
        "x",
        "0001-01-01",
        "99999-1-1",
    ] {
        assert_eq!(read_date(wrong, DateForm::DayMonthYear), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_table_or_a_refusal(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        if let Ok(table) = Table::from_bytes(&bytes, None, None) {
            let columns = guess_columns(&table.headers);
            prop_assert_eq!(columns.len(), table.headers.len());
            let _ = guess_dates(&table, &columns);
        }
    }

    #[test]
    fn what_is_written_is_read(cells in prop::collection::vec("[^\\x00\\r]{0,20}", 1..6), marks in 0_usize..4) {
        prop_assume!(cells.iter().any(|cell| !cell.trim().is_empty()));
        let delimiter = b";,\t|"[marks];
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        let headers: Vec<String> = (0..cells.len()).map(|place| format!("h{place}")).collect();
        writer.write_record(&headers).unwrap();
        writer.write_record(&cells).unwrap();
        let bytes = writer.into_inner().unwrap();
        let table = Table::from_bytes(&bytes, Some("utf-8"), Some(char::from(delimiter))).unwrap();
        prop_assert_eq!(&table.headers, &headers);
        prop_assert_eq!(&table.rows[0].cells, &cells);
    }
}
