//! Pages with text and lines on them, measured in hundredths of a point from the top left corner.

use super::PrintError;
use super::face::Face;
use super::script::printable;

/// Black.
pub(super) const BLACK: u8 = 0;
/// For what stands beside what matters.
pub(super) const QUIET: u8 = 90;

/// A mark on a page.
pub(super) enum Mark {
    /// Text on a base line.
    Text {
        x: i32,
        y: i32,
        size: i32,
        bold: bool,
        gray: u8,
        text: String,
    },
    /// A straight line.
    Line {
        from: (i32, i32),
        to: (i32, i32),
        width: i32,
    },
    /// A filled rectangle, by its upper left corner.
    Fill {
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        gray: u8,
    },
    /// An empty square to be ticked, by its upper left corner.
    Tick { x: i32, y: i32, side: i32 },
}

/// Pages under way.
pub(super) struct Canvas {
    /// How wide a page is.
    pub width: i32,
    /// How high a page is.
    pub height: i32,
    /// What is on each page.
    pub pages: Vec<Vec<Mark>>,
    /// The letters.
    pub regular: Face,
    /// The bold letters.
    pub bold: Face,
    /// Something was written in Latin letters that is not Latin.
    pub is_latinised: bool,
}

/// The shorter side of A4.
const A4_SHORT: i32 = 59_528;
/// The longer side of A4.
const A4_LONG: i32 = 84_189;

impl Canvas {
    /// A4 pages, upright or across.
    pub fn a4(across: bool) -> Result<Self, PrintError> {
        let (width, height) = if across {
            (A4_LONG, A4_SHORT)
        } else {
            (A4_SHORT, A4_LONG)
        };
        Ok(Self {
            width,
            height,
            pages: Vec::new(),
            regular: Face::regular()?,
            bold: Face::bold()?,
            is_latinised: false,
        })
    }

    /// Begins a page.
    pub fn page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// Puts a mark on the page under way.
    pub fn put(&mut self, mark: Mark) {
        if self.pages.is_empty() {
            self.page();
        }
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Puts a text on the page under way.
    pub fn text(&mut self, x: i32, y: i32, size: i32, bold: bool, text: &str) {
        let text = self.printable(text);
        self.put(Mark::Text {
            x,
            y,
            size,
            bold,
            gray: BLACK,
            text,
        });
    }

    /// Puts a text that stands beside what matters.
    pub fn quiet(&mut self, x: i32, y: i32, size: i32, text: &str) {
        let text = self.printable(text);
        self.put(Mark::Text {
            x,
            y,
            size,
            bold: false,
            gray: QUIET,
            text,
        });
    }

    /// A horizontal line.
    pub fn rule(&mut self, x: i32, y: i32, width: i32, thickness: i32) {
        self.put(Mark::Line {
            from: (x, y),
            to: (x.saturating_add(width), y),
            width: thickness,
        });
    }

    /// The letters of a weight.
    pub fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.regular }
    }

    /// The text as it can be printed.
    pub fn printable(&mut self, text: &str) -> String {
        let (text, is_changed) = printable(text, |letter| {
            self.regular.has(letter) && self.bold.has(letter)
        });
        self.is_latinised |= is_changed;
        text
    }

    /// The text in lines that fit a width. Words are kept whole where they fit a line by themselves.
    pub fn lines(&mut self, text: &str, width: i32, size: i32, bold: bool) -> Vec<String> {
        let text = self.printable(text);
        let face = self.face(bold);
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let joined = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if face.width(&joined, size) <= width {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                line.push(letter);
                if face.width(&line, size) > width && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::take(&mut line));
                    line.push(letter);
                }
            }
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }
}
