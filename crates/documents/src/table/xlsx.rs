//! Workbooks.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::{Cell, Table, plain};

/// The workbook could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be made")]
pub struct WorkbookError(#[from] XlsxError);

/// The most characters of a cell; the format takes no more.
const CELL_CHARS_MAX: usize = 32_767;
/// The most characters of a sheet's name, and those that it may not have.
const NAME_CHARS_MAX: usize = 31;
const NAME_WITHOUT: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// A table as a workbook of one sheet: heads that stay, a filter over them, days and amounts as such.
///
/// Words are written as words, so that none of them is ever a formula.
///
/// # Errors
/// [`WorkbookError`] for a table that is larger than the format allows.
pub fn xlsx(table: &Table) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let name: String = table
        .title
        .chars()
        .filter(|c| !NAME_WITHOUT.contains(c))
        .take(NAME_CHARS_MAX)
        .collect();
    sheet.set_name(if name.is_empty() {
        "1".to_owned()
    } else {
        name
    })?;
    let head = Format::new().set_bold();
    let day = Format::new()
        .set_num_format("yyyy-mm-dd")
        .set_align(FormatAlign::Left);
    for (column, title) in (0_u16..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, title, &head)?;
        sheet.set_column_width(column, 16)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    let text: String = text.chars().take(CELL_CHARS_MAX).collect();
                    sheet.write_string(row, column, text)?;
                }
                Cell::Day(date) => {
                    let year = u16::try_from(date.year()).unwrap_or_default();
                    let month = u8::try_from(date.month()).unwrap_or_default();
                    let number = u8::try_from(date.day()).unwrap_or_default();
                    let date = ExcelDateTime::from_ymd(year, month, number)?;
                    sheet.write_datetime_with_format(row, column, &date, &day)?;
                }
                Cell::Count(count) => {
                    let count = i32::try_from(*count).unwrap_or(i32::MAX);
                    sheet.write_number(row, column, count)?;
                }
                Cell::Amount(money) => {
                    let places = "0".repeat(usize::from(money.currency.digits()));
                    let shape = if places.is_empty() {
                        "#,##0".to_owned()
                    } else {
                        format!("#,##0.{places}")
                    };
                    // The format keeps numbers as floats and nothing else. This one is read from the
                    // exact text and is not calculated with.
                    let amount: f64 = plain(*money).parse().unwrap_or_default();
                    let format = Format::new().set_num_format(shape);
                    sheet.write_number_with_format(row, column, amount, &format)?;
                }
            }
        }
    }
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(table.heads.len())
        .unwrap_or(1)
        .saturating_sub(1);
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    Ok(workbook.save_to_buffer()?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use keyrack_domain::{Currency, Money};

    #[test]
    fn a_workbook_reads_back_as_it_was_written() {
        let table = Table {
            title: "Bookings: 3/27".into(),
            heads: ["Guest", "Arrival", "Nights", "Total"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                vec![
                    Cell::Text("=1+1".into()),
                    Cell::Day(date(2027, 3, 12)),
                    Cell::Count(2),
                    Cell::Amount(Money::new(41_705, Currency::EUR)),
                ];
                3
            ],
        };
        let bytes = xlsx(&table).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut read =
            |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
        let sheet = read("xl/worksheets/sheet1.xml");
        assert!(
            read("xl/sharedStrings.xml").contains("<t>=1+1</t>"),
            "words, not a formula"
        );
        assert!(!sheet.contains("<f>"), "no formula anywhere");
        assert!(sheet.contains("<v>417.05</v>"));
        assert!(sheet.contains("<v>46458</v>"), "the day's number: {sheet}");
        assert_eq!(sheet.matches("<row ").count(), 4);
        assert!(read("xl/workbook.xml").contains("name=\"Bookings 327\""));
    }
}
