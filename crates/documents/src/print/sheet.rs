//! What every list has: its head, rows in columns over as many pages as they need, and its foot.

use super::canvas::{Canvas, Mark};
use super::{Occasion, PrintError, write};

/// The empty edge of a page.
pub(super) const EDGE: i32 = 3_400;
const SIZE: i32 = 880;
const LEADING: i32 = 1_160;
/// Between the text of one column and the next.
const GAP: i32 = 700;
/// Above and below the text of a row.
const PAD: i32 = 330;
/// Where the foot begins, from below.
const FOOT: i32 = 2_400;
const STRIPE: u8 = 244;
/// The side of a square to be ticked.
const TICK: i32 = 1_000;

/// A column: what stands above it and its share of the width.
pub(super) struct Column {
    pub title: String,
    pub share: i32,
    /// Figures stand at the end of the column.
    pub figure: bool,
    /// Each row has a square to be ticked here, before its text.
    pub tick: bool,
}

/// A row: a cell for each column. The first is bold.
pub(super) struct Row {
    pub cells: Vec<String>,
    /// What stands above the row, where a new group begins.
    pub group: Option<String>,
}

/// The list as PDF.
pub(super) fn list(
    occasion: &Occasion<'_>,
    title: &str,
    about: &str,
    columns: &[Column],
    rows: &[Row],
    empty: &str,
) -> Result<Vec<u8>, PrintError> {
    let mut canvas = Canvas::a4(true)?;
    let inner = canvas.width - 2 * EDGE;
    let shares: i32 = columns
        .iter()
        .map(|column| column.share)
        .sum::<i32>()
        .max(1);
    let mut x = EDGE;
    let places: Vec<(i32, i32)> = columns
        .iter()
        .map(|column| {
            let width = inner / shares * column.share;
            let place = (x, width - GAP);
            x += width;
            place
        })
        .collect();
    let floor = canvas.height - EDGE - FOOT;
    let mut y = begin(&mut canvas, occasion, title, about, columns, &places);
    if rows.is_empty() {
        canvas.quiet(EDGE, y + LEADING, SIZE, empty);
    }
    for (at, row) in rows.iter().enumerate() {
        let mut cells = Vec::new();
        for (place, (cell, (_, width))) in row.cells.iter().zip(&places).enumerate() {
            let mut lines = canvas.lines(cell, *width, SIZE, place == 0);
            // Nobody writes an essay into a list: what is longer is told to be longer.
            if lines.len() > 6 {
                lines.truncate(6);
                if let Some(last) = lines.last_mut() {
                    last.push('…');
                }
            }
            cells.push(lines);
        }
        let lines = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let height = i32::try_from(lines).unwrap_or(1) * LEADING + 2 * PAD;
        let group = row.group.as_ref().map_or(0, |_| 2 * LEADING);
        if y + height + group > floor {
            y = begin(&mut canvas, occasion, title, about, columns, &places);
        }
        if let Some(name) = &row.group {
            canvas.text(EDGE, y + LEADING + PAD, SIZE + 80, true, name);
            y += 2 * LEADING;
            canvas.rule(EDGE, y, inner, 60);
        } else if at % 2 == 1 {
            canvas.put(Mark::Fill {
                x: EDGE,
                y,
                width: inner,
                height,
                gray: STRIPE,
            });
        }
        for (place, (lines, ((x, width), column))) in
            cells.iter().zip(places.iter().zip(columns)).enumerate()
        {
            let mut base = y + PAD + LEADING - 260;
            if column.tick {
                canvas.put(Mark::Tick {
                    x: *x,
                    y: y + PAD + 60,
                    side: TICK,
                });
            }
            for line in lines {
                let bold = place == 0;
                let start = if column.figure {
                    x + width - canvas.face(bold).width(line, SIZE)
                } else {
                    *x
                };
                canvas.text(start, base, SIZE, bold, line);
                base += LEADING;
            }
        }
        y += height;
        canvas.rule(EDGE, y, inner, 25);
    }
    feet(&mut canvas, occasion);
    write::pdf(&canvas, title)
}

/// Begins a page with its head, and says where the rows begin.
fn begin(
    canvas: &mut Canvas,
    occasion: &Occasion<'_>,
    title: &str,
    about: &str,
    columns: &[Column],
    places: &[(i32, i32)],
) -> i32 {
    canvas.page();
    let right = canvas.width - EDGE;
    let mut y = EDGE + 1_200;
    canvas.text(EDGE, y, 1_600, true, title);
    let hotel = canvas.printable(&occasion.property.name);
    let width = canvas.face(true).width(&hotel, 1_100);
    canvas.text(right - width, y, 1_100, true, &hotel);
    y += 1_500;
    canvas.quiet(EDGE, y, SIZE, about);
    y += 1_500;
    for ((x, width), column) in places.iter().zip(columns) {
        let title = canvas.printable(&column.title);
        let start = if column.figure {
            x + width - canvas.face(false).width(&title, 780)
        } else {
            *x
        };
        canvas.quiet(start, y, 780, &title);
    }
    y += 400;
    canvas.rule(EDGE, y, right - EDGE, 80);
    y
}

/// The foot of every page: when it was printed, which page of how many, and what the mark means.
pub(super) fn feet(canvas: &mut Canvas, occasion: &Occasion<'_>) {
    let words = occasion.words;
    let zone = occasion
        .property
        .time_zone()
        .unwrap_or(jiff::tz::TimeZone::UTC);
    let printed = words.say_with(
        "print-printed",
        &[
            ("instant", words.instant_long(occasion.at, &zone).into()),
            ("property", occasion.property.name.as_str().into()),
        ],
    );
    let printed = canvas.printable(&printed);
    let latinised = canvas.is_latinised.then(|| words.say("print-latinised"));
    let (right, y) = (canvas.width - EDGE, canvas.height - EDGE);
    let count = canvas.pages.len();
    let pages = std::mem::take(&mut canvas.pages);
    for (at, marks) in pages.into_iter().enumerate() {
        canvas.pages.push(marks);
        canvas.rule(EDGE, y - 1_000, right - EDGE, 25);
        canvas.quiet(EDGE, y, 740, &printed);
        let number = [("page", (at + 1).into()), ("count", count.into())];
        let number = words.say_with("print-page", &number);
        let width = canvas.face(false).width(&number, 740);
        canvas.quiet(right - width, y, 740, &number);
        if let Some(latinised) = &latinised {
            canvas.quiet(EDGE, y - 1_300, 740, latinised);
        }
    }
}
