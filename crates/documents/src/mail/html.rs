//! A mail as HTML: the lines of the plain text as paragraphs, lists and a button. No table, no image, no
//! script and nothing loaded from anywhere; colours come from the reader's own light or dark.

use keyrack_locale::{Direction, Words};

use super::text::{Line, Text};

/// Mail programs that drop it lose nothing but looks.
const STYLE: &str = ":root{color-scheme:light dark}\
body{margin:0;padding:1.5rem 1rem;font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,sans-serif}\
main{max-width:36rem;margin:0 auto}\
h1{font-size:1.25rem;line-height:1.3;margin:0 0 1rem}\
h2{font-size:1rem;margin:1rem 0 0}\
p{margin:0 0 1rem}\
ul{margin:0 0 1rem;padding-inline-start:1.25rem}\
a.button{display:inline-block;padding:.6rem 1.1rem;border:2px solid currentColor;border-radius:.4rem;text-decoration:none;font-weight:600}\
footer{margin-top:1.5rem;padding-top:1rem;border-top:1px solid;opacity:.75;font-size:.875rem}";

/// The page. `markup` is what programs read, as JSON, where there is any.
pub(super) fn html(
    words: &Words,
    subject: &str,
    text: &Text,
    signature: &[&str],
    markup: Option<&serde_json::Value>,
) -> String {
    let direction = match words.language().direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{}</title><style>{STYLE}</style>",
        words.tag(),
        escaped(subject)
    );
    if let Some(markup) = markup {
        // In JSON a `<` stands in texts only, and there it may be written otherwise; no text ends the
        // script then.
        let json = markup.to_string().replace('<', "\\u003c");
        page.push_str("\n<script type=\"application/ld+json\">");
        page.push_str(&json);
        page.push_str("</script>");
    }
    page.push_str("</head>\n<body><main>\n<h1>");
    page.push_str(&escaped(subject));
    page.push_str("</h1>\n");
    let mut open = Open::Nothing;
    for line in text.lines() {
        match line {
            Line::Plain(line) => {
                if open == Open::Paragraph {
                    page.push_str("<br>\n");
                } else {
                    open.turn(&mut page, Open::Paragraph);
                }
                page.push_str(&escaped(line));
            }
            Line::Head(line) => {
                open.turn(&mut page, Open::Nothing);
                page.push_str(&format!("<h2>{}</h2>\n", escaped(line)));
            }
            Line::Item(line) => {
                if open != Open::List {
                    open.turn(&mut page, Open::List);
                }
                page.push_str(&format!("<li>{}</li>\n", escaped(line)));
            }
            Line::Link { says, address } => {
                open.turn(&mut page, Open::Nothing);
                page.push_str(&format!(
                    "<p><a class=\"button\" href=\"{}\">{}</a></p>\n",
                    escaped(address),
                    escaped(says.trim_end_matches(':'))
                ));
            }
            Line::Gap => open.turn(&mut page, Open::Nothing),
        }
    }
    open.turn(&mut page, Open::Nothing);
    let signature: Vec<String> = signature.iter().map(|line| escaped(line)).collect();
    page.push_str(&format!(
        "<footer>{}</footer>\n</main></body></html>\n",
        signature.join("<br>\n")
    ));
    page
}

/// Which element the next line would continue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Paragraph,
    List,
}

impl Open {
    /// Ends what is open and begins another.
    fn turn(&mut self, page: &mut String, to: Self) {
        page.push_str(match *self {
            Self::Nothing => "",
            Self::Paragraph => "</p>\n",
            Self::List => "</ul>\n",
        });
        page.push_str(match to {
            Self::Nothing => "",
            Self::Paragraph => "<p>",
            Self::List => "<ul>\n",
        });
        *self = to;
    }
}

/// A text that means nothing but itself, between tags and inside quotes.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}
