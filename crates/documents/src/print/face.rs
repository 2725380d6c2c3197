//! The letters: DejaVu Sans Condensed, regular and bold, free to embed and to pass on.

use std::cell::RefCell;
use std::collections::BTreeMap;

use subsetter::GlyphRemapper;
use ttf_parser::Face as Parsed;

use super::PrintError;

/// Thousandths of the letters' size: the unit of widths in a PDF.
const THOUSAND: i64 = 1000;

/// One weight, and which of its letters a document uses.
pub(super) struct Face {
    /// The whole font.
    pub data: &'static [u8],
    parsed: Parsed<'static>,
    used: RefCell<Used>,
}

#[derive(Default)]
struct Used {
    remapper: GlyphRemapper,
    letters: BTreeMap<u16, char>,
}

impl Face {
    fn open(data: &'static [u8]) -> Result<Self, PrintError> {
        Ok(Self {
            data,
            parsed: Parsed::parse(data, 0).map_err(|_| PrintError::Font)?,
            used: RefCell::default(),
        })
    }

    /// The regular weight.
    pub fn regular() -> Result<Self, PrintError> {
        Self::open(dejavu::sans_condensed::regular())
    }

    /// The bold weight.
    pub fn bold() -> Result<Self, PrintError> {
        Self::open(dejavu::sans_condensed::bold())
    }

    /// Whether it has this letter.
    pub fn has(&self, letter: char) -> bool {
        self.parsed.glyph_index(letter).is_some()
    }

    /// How wide a text is at a size, both in hundredths of a point.
    pub fn width(&self, text: &str, size: i32) -> i32 {
        let sum: i64 = text
            .chars()
            .map(|letter| self.thousandths(self.glyph(letter)))
            .sum();
        i32::try_from(sum.saturating_mul(i64::from(size)) / THOUSAND).unwrap_or(i32::MAX)
    }

    /// The text as the numbers of its letters in the embedded part, and notes that they are used.
    pub fn encode(&self, text: &str) -> Vec<u8> {
        let mut used = self.used.borrow_mut();
        let mut bytes = Vec::with_capacity(text.len().saturating_mul(2));
        for letter in text.chars() {
            let new = used.remapper.remap(self.glyph(letter));
            used.letters.entry(new).or_insert(letter);
            bytes.extend(new.to_be_bytes());
        }
        bytes
    }

    /// The part of the font that is used.
    pub fn subset(&self) -> Result<Vec<u8>, PrintError> {
        subsetter::subset(self.data, 0, &self.used.borrow().remapper).map_err(|_| PrintError::Font)
    }

    /// What each used letter means, by its number in the embedded part.
    pub fn letters(&self) -> Vec<(u16, char)> {
        let used = self.used.borrow();
        used.letters
            .iter()
            .map(|(new, letter)| (*new, *letter))
            .collect()
    }

    /// The widths of the used letters in thousandths, in the order of their new numbers.
    pub fn widths(&self) -> Vec<i64> {
        let used = self.used.borrow();
        used.remapper
            .remapped_gids()
            .map(|old| self.thousandths(old))
            .collect()
    }

    /// How far up and down letters reach, in thousandths.
    pub fn reach(&self) -> (i64, i64) {
        (
            self.scale(i64::from(self.parsed.ascender())),
            self.scale(i64::from(self.parsed.descender())),
        )
    }

    fn glyph(&self, letter: char) -> u16 {
        self.parsed.glyph_index(letter).map_or(0, |glyph| glyph.0)
    }

    fn thousandths(&self, glyph: u16) -> i64 {
        let advance = self.parsed.glyph_hor_advance(ttf_parser::GlyphId(glyph));
        self.scale(i64::from(advance.unwrap_or_default()))
    }

    fn scale(&self, units: i64) -> i64 {
        units * THOUSAND / i64::from(self.parsed.units_per_em()).max(1)
    }
}
