//! A page of cases: what holds for the whole page as a list, and one case in each row of a table.

/// One page.
#[derive(Debug)]
pub struct Page {
    pub name: String,
    /// What every case begins with.
    pub given: Vec<String>,
    pub rows: Vec<Row>,
}

/// One case.
#[derive(Debug, Clone)]
pub struct Row {
    /// Page and line, for whoever has to look.
    pub place: String,
    pub title: String,
    pub given: Vec<String>,
    pub asked: String,
    pub answer: Vec<String>,
    pub by_hand: Vec<String>,
}

/// The heads of the table's columns.
const HEADS: [&str; 5] = ["case", "given", "asked", "answer", "by hand"];

/// Reads a page.
///
/// # Panics
/// If a row has another number of cells, or the page has no case.
pub fn read(name: &str, text: &str) -> Page {
    let mut page = Page {
        name: name.to_owned(),
        given: Vec::new(),
        rows: Vec::new(),
    };
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let place = format!("{name}, line {}", number + 1);
        if let Some(given) = line.strip_prefix("- ") {
            page.given.push(given.to_owned());
        }
        let Some(bare) = line
            .strip_prefix('|')
            .and_then(|line| line.strip_suffix('|'))
        else {
            assert!(!line.starts_with('|'), "{place}: a row ends with |");
            inside = false;
            continue;
        };
        let cells: Vec<&str> = bare.split('|').map(str::trim).collect();
        if !inside {
            assert_eq!(cells, HEADS, "{place}: the heads of the table");
            inside = true;
            continue;
        }
        if cells
            .iter()
            .all(|cell| cell.trim_matches([':', '-']).is_empty())
        {
            continue;
        }
        assert_eq!(cells.len(), HEADS.len(), "{place}: a row has five cells");
        let before = page.rows.last();
        let given = match cells[1] {
            "as above" => before
                .unwrap_or_else(|| panic!("{place}: nothing above"))
                .given
                .clone(),
            given => parts(given),
        };
        page.rows.push(Row {
            title: cells[0].to_owned(),
            given,
            asked: cells[2].to_owned(),
            answer: parts(cells[3]),
            by_hand: parts(cells[4]),
            place,
        });
    }
    assert!(!page.rows.is_empty(), "{name} has no case");
    page
}

fn parts(cell: &str) -> Vec<String> {
    let parts = cell.split(';').map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
#[should_panic(expected = "has no case")]
fn a_page_without_a_case_is_no_proof() {
    read(
        "empty",
        "# Empty\n\n- currency EUR\n\n| case | given | asked | answer | by hand |\n|---|---|---|---|---|\n",
    );
}

#[test]
#[should_panic(expected = "five cells")]
fn a_row_that_lacks_a_cell_is_not_passed_over() {
    read(
        "short",
        "| case | given | asked | answer | by hand |\n|---|---|---|---|---|\n| a | b | c |\n",
    );
}
