//! Content lines: escaped text, folded at 75 octets (RFC 5545, sections 3.1 and 3.3.11).

/// The longest line in octets, its end not counted.
const LINE_OCTETS_MAX: usize = 75;

/// Lines of a calendar file.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value needs no escaping: dates, numbers, words of the standard.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.fold(name, value);
    }

    /// A line with text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.fold(name, &escape(text));
    }

    /// The file.
    pub(super) fn finish(self) -> String {
        self.0
    }

    fn fold(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for c in name
            .chars()
            .chain([':'])
            .chain(value.chars().filter(|c| !c.is_control()))
        {
            // A character is never cut: the octets of one are counted together.
            if octets + c.len_utf8() > LINE_OCTETS_MAX {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text with its backslashes, semicolons, commas and line breaks escaped, and no other controls.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A parameter's value in quotes. A quote inside cannot be escaped and becomes an apostrophe.
pub(super) fn quoted(text: &str) -> String {
    let inner: String = text
        .chars()
        .filter(|c| !c.is_control())
        .map(|c| if c == '"' { '\'' } else { c })
        .collect();
    format!("\"{inner}\"")
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn line(name: &str, text: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, text);
        lines.finish()
    }

    fn unfold(folded: &str) -> String {
        folded.replace("\r\n ", "")
    }

    #[test]
    fn what_the_standard_uses_itself_is_escaped() {
        assert_eq!(
            line("SUMMARY", "a;b,c\\d\r\ne: \"f\"\u{7}"),
            "SUMMARY:a\\;b\\,c\\\\d\\ne: \"f\"\r\n"
        );
    }

    #[test]
    fn a_line_of_75_octets_stands_and_one_more_folds() {
        let exact = line("X", &"a".repeat(73));
        assert_eq!(exact, format!("X:{}\r\n", "a".repeat(73)));
        assert_eq!(
            line("X", &"a".repeat(74)),
            format!("X:{}\r\n a\r\n", "a".repeat(73))
        );
    }

    #[test]
    fn characters_of_every_width_are_never_cut() {
        for c in ["a", "ü", "宿", "🛏"] {
            for length in 60..240 {
                let text = c.repeat(length);
                let folded = line("DESCRIPTION", &text);
                assert!(
                    folded
                        .split("\r\n")
                        .all(|line| line.len() <= LINE_OCTETS_MAX),
                    "{c} {length}"
                );
                assert_eq!(unfold(&folded), format!("DESCRIPTION:{text}\r\n"));
            }
        }
    }

    #[test]
    fn folding_wastes_no_room() {
        let folded = line("X", &"a".repeat(200));
        let lines: Vec<&str> = folded.split("\r\n").collect();
        assert_eq!(lines[0].len(), LINE_OCTETS_MAX);
        assert_eq!(lines[1].len(), LINE_OCTETS_MAX);
    }

    #[test]
    fn a_quoted_value_cannot_end_its_quotes() {
        assert_eq!(
            quoted("Hotel \"Zur Post\"\r\nX:1"),
            "\"Hotel 'Zur Post'X:1\""
        );
    }
}
