//! Comma-separated values that spreadsheets open as they are meant.

use keyrack_locale::{Language, Words};

use super::{Cell, Table, plain};

/// A table as comma-separated values in UTF-8, with the mark by which spreadsheets know that.
///
/// Where a language writes decimals with a comma, its spreadsheets part columns with a semicolon.
/// Words that a spreadsheet would run as a formula get an apostrophe before them: guests write names
/// too, and a name must never be a command.
#[must_use]
pub fn csv(table: &Table, language: Language) -> Vec<u8> {
    let point = Words::of(language).decimal_mark();
    let separator = if point == ',' { ';' } else { ',' };
    let mut out = String::from('\u{FEFF}');
    let heads = table.heads.iter().map(|head| quoted(head, separator));
    out.push_str(&heads.collect::<Vec<_>>().join(&separator.to_string()));
    out.push_str("\r\n");
    for row in &table.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => quoted(text, separator),
            Cell::Day(date) => date.to_string(),
            Cell::Count(count) => count.to_string(),
            Cell::Amount(money) => {
                quoted_as_it_is(&plain(*money).replace('.', &point.to_string()), separator)
            }
        });
        out.push_str(&cells.collect::<Vec<_>>().join(&separator.to_string()));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn quoted(text: &str, separator: char) -> String {
    let is_formula = text.trim_start().starts_with([
        '=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
    ]) || text.starts_with(['\t', '\r', '\n']);
    if is_formula {
        quoted_as_it_is(&format!("'{text}"), separator)
    } else {
        quoted_as_it_is(text, separator)
    }
}

fn quoted_as_it_is(text: &str, separator: char) -> String {
    if text.contains([separator, '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use keyrack_domain::{Currency, Money};

    #[test]
    fn words_are_quoted_formulas_are_not_run_and_amounts_are_exact() {
        let row = |name: &str, minor| {
            vec![
                Cell::Text(name.to_owned()),
                Cell::Day(date(2027, 3, 12)),
                Cell::Count(2),
                Cell::Amount(Money::new(minor, Currency::EUR)),
            ]
        };
        let table = Table {
            title: "Bookings".into(),
            heads: ["Guest", "Arrival", "Nights", "Total"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                row("O\"Hara, Zoë", 41_705),
                row("=HYPERLINK(\"http://x\")", 5),
                row("+49 171", -1_200),
                row(" @SUM(A1)", 0),
            ],
        };
        let english = String::from_utf8(csv(&table, Language::English)).unwrap_or_default();
        assert_eq!(
            english,
            "\u{FEFF}Guest,Arrival,Nights,Total\r\n\
             \"O\"\"Hara, Zoë\",2027-03-12,2,417.05\r\n\
             \"'=HYPERLINK(\"\"http://x\"\")\",2027-03-12,2,0.05\r\n\
             '+49 171,2027-03-12,2,-12.00\r\n\
             ' @SUM(A1),2027-03-12,2,0.00\r\n"
        );
        let german = String::from_utf8(csv(&table, Language::German)).unwrap_or_default();
        assert!(german.contains("O\"\"Hara, Zoë\";2027-03-12;2;417,05\r\n"));
    }
}
