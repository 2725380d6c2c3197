//! Ranges as tab-separated text, as other programs' tables take and give them.

use keyrack_domain::Currency;

use super::entry::{amount, plain};

/// The most lines and columns that are taken from a pasted text.
const CELLS_MAX: usize = 20_000;

/// Why a pasted text cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTable {
    /// There is nothing in it.
    Empty,
    /// This line and column, counted from 1, is no price.
    Cell(usize, usize),
    /// Larger than the grid.
    TooLarge,
}

/// Prices as text: days become columns, lines become lines, a missing price an empty place.
pub fn write(lines: &[Vec<Option<i64>>], currency: Currency, point: char) -> String {
    let line = |prices: &Vec<Option<i64>>| {
        let cells: Vec<String> = prices
            .iter()
            .map(|price| price.map_or_else(String::new, |minor| plain(minor, currency, point)))
            .collect();
        cells.join("\t")
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Prices from text. Empty places are `None`, and leave a day as it is.
///
/// # Errors
/// [`NoTable`]; a single place that is no price refuses all of it.
pub fn read(text: &str, currency: Currency, point: char) -> Result<Vec<Vec<Option<i64>>>, NoTable> {
    let text = text.trim_end_matches(['\n', '\r']);
    if text.trim().is_empty() {
        return Err(NoTable::Empty);
    }
    let mut lines = Vec::new();
    let mut cells = 0_usize;
    for (line, row) in text.lines().enumerate() {
        let mut prices = Vec::new();
        for (column, cell) in row.split('\t').enumerate() {
            cells = cells.saturating_add(1);
            if cells > CELLS_MAX {
                return Err(NoTable::TooLarge);
            }
            let cell = cell.trim().trim_matches('"').trim();
            prices.push(if cell.is_empty() {
                None
            } else {
                let price = amount(cell, currency, point);
                let at = (line.saturating_add(1), column.saturating_add(1));
                Some(price.map_err(|_| NoTable::Cell(at.0, at.1))?)
            });
        }
        lines.push(prices);
    }
    Ok(lines)
}

/// The price that a table has for a place of the selection, counted from its first cell. A table of
/// one cell fills all of it; any other lies once from the first cell on, past the selection's end too.
pub fn price_at(table: &[Vec<Option<i64>>], line: usize, day: usize) -> Option<i64> {
    if let [only] = table
        && let [price] = only.as_slice()
    {
        return *price;
    }
    table.get(line)?.get(day).copied().flatten()
}

/// Lines and columns of a table.
pub fn size(table: &[Vec<Option<i64>>]) -> (usize, usize) {
    let columns = table.iter().map(Vec::len).max().unwrap_or(0);
    (table.len(), columns)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_is_what_is_pasted() {
        let table = vec![
            vec![Some(12_000), None, Some(9_950)],
            vec![Some(0), Some(1_234_567), None],
        ];
        for point in ['.', ','] {
            let text = write(&table, Currency::EUR, point);
            assert_eq!(read(&text, Currency::EUR, point), Ok(table.clone()));
        }
        assert_eq!(
            write(&table, Currency::EUR, ','),
            "120,00\t\t99,50\n0,00\t12345,67\t"
        );
    }

    #[test]
    fn other_programs_line_ends_and_quotes_are_fine() {
        let table = read("\"1,200.00\"\t99\r\n\t98\r\n", Currency::EUR, '.').unwrap();
        assert_eq!(
            table,
            [vec![Some(120_000), Some(9_900)], vec![None, Some(9_800)]]
        );
        assert_eq!(size(&table), (2, 2));
    }

    #[test]
    fn formulas_and_markup_refuse_all_of_it_and_say_where() {
        for text in ["1\t2\n3\t=1+2", "1\t2\n3\t<b>4</b>", "1\t2\n3\t-4"] {
            assert_eq!(
                read(text, Currency::EUR, '.'),
                Err(NoTable::Cell(2, 2)),
                "{text}"
            );
        }
        assert_eq!(read(" \n", Currency::EUR, '.'), Err(NoTable::Empty));
        let many = "1\t".repeat(CELLS_MAX);
        assert_eq!(read(&many, Currency::EUR, '.'), Err(NoTable::TooLarge));
    }

    #[test]
    fn one_cell_fills_and_a_range_lies_once() {
        let one = read("99", Currency::EUR, '.').unwrap();
        assert_eq!(price_at(&one, 7, 7), Some(9_900));
        let two = read("99\t98", Currency::EUR, '.').unwrap();
        assert_eq!(
            (
                price_at(&two, 0, 1),
                price_at(&two, 0, 2),
                price_at(&two, 1, 0)
            ),
            (Some(9_800), None, None)
        );
    }
}
