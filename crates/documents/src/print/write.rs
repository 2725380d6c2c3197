//! From pages to the bytes of a PDF.

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use super::PrintError;
use super::canvas::{Canvas, Mark};
use super::face::Face;

const REGULAR: Name<'static> = Name(b"F0");
const BOLD: Name<'static> = Name(b"F1");
const IDENTITY: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// Gives out the numbers of a PDF's parts.
struct Numbers(i32);

impl Numbers {
    fn next(&mut self) -> Ref {
        self.0 = self.0.saturating_add(1);
        Ref::new(self.0)
    }
}

/// The PDF of these pages.
pub(super) fn pdf(canvas: &Canvas, title: &str) -> Result<Vec<u8>, PrintError> {
    let mut numbers = Numbers(0);
    let mut pdf = Pdf::new();
    let (catalog, tree, info) = (numbers.next(), numbers.next(), numbers.next());
    let (regular, bold) = (numbers.next(), numbers.next());
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info)
        .title(TextStr(title))
        .producer(TextStr("Keyrack"));
    let contents: Vec<Vec<u8>> = canvas
        .pages
        .iter()
        .map(|page| content(canvas, page))
        .collect();
    let mut pages = Vec::new();
    for bytes in &contents {
        let (page, stream) = (numbers.next(), numbers.next());
        pages.push(page);
        let mut writer = pdf.page(page);
        writer
            .parent(tree)
            .media_box(Rect::new(
                0.0,
                0.0,
                points(canvas.width),
                points(canvas.height),
            ))
            .contents(stream);
        let mut resources = writer.resources();
        resources.fonts().pair(REGULAR, regular).pair(BOLD, bold);
        resources.finish();
        writer.finish();
        pdf.stream(stream, bytes);
    }
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(pages).count(count);
    embed(
        &mut pdf,
        &mut numbers,
        &canvas.regular,
        regular,
        b"KEYRAC+DejaVuSansCondensed",
    )?;
    embed(
        &mut pdf,
        &mut numbers,
        &canvas.bold,
        bold,
        b"KEYRAC+DejaVuSansCondensed-Bold",
    )?;
    Ok(pdf.finish())
}

fn content(canvas: &Canvas, page: &[Mark]) -> Vec<u8> {
    let mut content = Content::new();
    let up = |y: i32| points(canvas.height.saturating_sub(y));
    for mark in page {
        match mark {
            Mark::Text {
                x,
                y,
                size,
                bold,
                gray,
                text,
            } => {
                let bytes = canvas.face(*bold).encode(text);
                content
                    .set_fill_gray(share(*gray))
                    .begin_text()
                    .set_font(if *bold { BOLD } else { REGULAR }, points(*size))
                    .next_line(points(*x), up(*y))
                    .show(Str(&bytes))
                    .end_text();
            }
            Mark::Line { from, to, width } => {
                content
                    .set_line_width(points(*width))
                    .move_to(points(from.0), up(from.1))
                    .line_to(points(to.0), up(to.1))
                    .stroke();
            }
            Mark::Fill {
                x,
                y,
                width,
                height,
                gray,
            } => {
                content
                    .set_fill_gray(share(*gray))
                    .rect(
                        points(*x),
                        up(y.saturating_add(*height)),
                        points(*width),
                        points(*height),
                    )
                    .fill_nonzero();
            }
            Mark::Tick { x, y, side } => {
                content
                    .set_line_width(points(60))
                    .rect(
                        points(*x),
                        up(y.saturating_add(*side)),
                        points(*side),
                        points(*side),
                    )
                    .stroke();
            }
        }
    }
    content.finish().to_vec()
}

/// Puts the used part of a font into the file, with what its letters mean, so that text can be
/// searched and copied.
fn embed(
    pdf: &mut Pdf,
    numbers: &mut Numbers,
    face: &Face,
    font: Ref,
    name: &[u8],
) -> Result<(), PrintError> {
    let (cid, descriptor, file, meaning) = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
    );
    let name = Name(name);
    pdf.type0_font(font)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(meaning);
    let mut writer = pdf.cid_font(cid);
    writer
        .subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(descriptor)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    writer
        .widths()
        .consecutive(0, face.widths().into_iter().map(thousandths));
    writer.finish();
    let (up, down) = face.reach();
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(
            -1000.0,
            thousandths(down),
            2000.0,
            thousandths(up),
        ))
        .italic_angle(0.0)
        .ascent(thousandths(up))
        .descent(thousandths(down))
        .cap_height(thousandths(up))
        .stem_v(80.0)
        .font_file2(file);
    let subset = face.subset()?;
    pdf.stream(file, &subset);
    let mut map = UnicodeCmap::new(Name(b"Keyrack"), IDENTITY);
    for (number, letter) in face.letters() {
        map.pair(number, letter);
    }
    let map = map.finish();
    pdf.cmap(meaning, &map);
    Ok(())
}

/// Hundredths of a point as the points that a PDF is written in. Nowhere else is there a float.
#[expect(
    clippy::float_arithmetic,
    reason = "a PDF is written in points with a fraction"
)]
#[expect(
    clippy::cast_precision_loss,
    reason = "a page has fewer hundredths than a float can count"
)]
fn points(hundredths: i32) -> f32 {
    hundredths as f32 / 100.0
}

#[expect(
    clippy::cast_precision_loss,
    reason = "letters are a few thousand units wide"
)]
fn thousandths(units: i64) -> f32 {
    units as f32
}

/// A grey of 0 to 255 as a share of white.
#[expect(
    clippy::float_arithmetic,
    reason = "a PDF takes colours as shares of one"
)]
fn share(gray: u8) -> f32 {
    f32::from(gray) / 255.0
}
