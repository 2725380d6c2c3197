//! From letters to lines and columns.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyrack_contract::call::import::{FILE_BYTES_MAX, File, LINES_MAX};
use keyrack_contract::{Code, Failure};

use super::text;

/// What may part columns, in the order in which they are tried.
const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// How many columns a file may have.
const COLUMNS_MAX: usize = 200;

/// One line with its number in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The headers are line 1.
    pub line: u32,
    /// Its cells, as they stand there.
    pub cells: Vec<String>,
}

/// A file as lines with parted columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// How its letters are written.
    pub encoding: &'static str,
    /// What parts its columns.
    pub delimiter: char,
    /// The first line.
    pub headers: Vec<String>,
    /// All others that are not empty.
    pub rows: Vec<Row>,
}

impl Table {
    /// Reads a file.
    ///
    /// # Errors
    /// `import-unreadable`, `import-too-long`.
    pub(crate) fn read(file: &File) -> Result<Self, Failure> {
        let unreadable = || Failure::new(Code::ImportUnreadable);
        // Four letters stand for three bytes.
        if file.base64.len() / 4 * 3 > FILE_BYTES_MAX + 4 {
            return Err(Failure::new(Code::ImportTooLong).with("max", FILE_BYTES_MAX));
        }
        let bytes = STANDARD
            .decode(file.base64.as_bytes())
            .map_err(|_| unreadable())?;
        Self::from_bytes(&bytes, file.encoding.as_deref(), file.delimiter)
    }

    /// The same from bytes.
    pub(super) fn from_bytes(
        bytes: &[u8],
        encoding: Option<&str>,
        delimiter: Option<char>,
    ) -> Result<Self, Failure> {
        let unreadable = || Failure::new(Code::ImportUnreadable);
        let (text, encoding) = text::decode(bytes, encoding);
        // Zeros are in pictures and programs, never in a table.
        if text.contains('\0') {
            return Err(unreadable());
        }
        let delimiter = delimiter
            .filter(|one| DELIMITERS.contains(one))
            .unwrap_or_else(|| guess_delimiter(&text));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(u8::try_from(delimiter).unwrap_or(b','))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut headers = None;
        let mut rows = Vec::new();
        let mut record = csv::StringRecord::new();
        let mut lines = Lines {
            text: &text,
            byte: 0,
            line: 1,
        };
        while reader.read_record(&mut record).map_err(|_| unreadable())? {
            let line = lines.at(record.position().map_or(0, csv::Position::byte));
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if headers.is_none() {
                headers = Some(cells);
                continue;
            }
            if rows.len() >= LINES_MAX {
                return Err(Failure::new(Code::ImportTooLong).with("max", LINES_MAX));
            }
            rows.push(Row { line, cells });
        }
        let headers = headers.ok_or_else(unreadable)?;
        if headers.len() > COLUMNS_MAX {
            return Err(unreadable());
        }
        Ok(Self {
            encoding,
            delimiter,
            headers,
            rows,
        })
    }
}

/// The numbers of lines by their place in the text, counted forward once.
struct Lines<'a> {
    text: &'a str,
    byte: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line that the record at this byte stands in; empty lines before it are passed over.
    fn at(&mut self, byte: u64) -> u32 {
        let bytes = self.text.as_bytes();
        let wanted = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(letter) = bytes.get(self.byte) {
            if self.byte >= wanted && !matches!(letter, b'\n' | b'\r') {
                break;
            }
            if *letter == b'\n' {
                self.line = self.line.saturating_add(1);
            }
            self.byte += 1;
        }
        self.line
    }
}

/// What stands in the first line most often, outside of quotes.
fn guess_delimiter(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let mut quoted = false;
    let mut counts = [0_usize; DELIMITERS.len()];
    for letter in first.unwrap_or_default().chars() {
        if letter == '"' {
            quoted = !quoted;
        } else if !quoted {
            for (count, delimiter) in counts.iter_mut().zip(DELIMITERS) {
                *count += usize::from(letter == delimiter);
            }
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    counts
        .iter()
        .zip(DELIMITERS)
        .find(|(count, _)| **count == most && most > 0)
        .map_or(',', |(_, delimiter)| delimiter)
}
