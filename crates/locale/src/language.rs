//! Languages, and which of them a person gets.

/// A language that has messages. The first is the one everything falls back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, with the dates and the clock of Europe.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish, with the habits of Spain.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese, as it is written in Portugal.
    Portuguese,
    /// Dutch.
    Dutch,
    /// Polish.
    Polish,
    /// Japanese.
    Japanese,
    /// Chinese in simplified characters.
    Chinese,
    /// Arabic, with the figures that the Gulf and the Maghreb share with Europe.
    Arabic,
}

/// Which way a line is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the left.
    LeftToRight,
    /// From the right.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
        Self::Dutch,
        Self::Polish,
        Self::Japanese,
        Self::Chinese,
        Self::Arabic,
    ];

    /// The tag, as HTML's `lang` and addresses take it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Japanese => "ja",
            Self::Chinese => "zh-Hans",
            Self::Arabic => "ar",
        }
    }

    /// The name in the language itself, for a menu of languages.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Italian => "Italiano",
            Self::Portuguese => "Português",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::Japanese => "日本語",
            Self::Chinese => "简体中文",
            Self::Arabic => "العربية",
        }
    }

    /// Which way its lines are read.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The locale whose habits dates and numbers follow. English takes the British one: the day
    /// before the month and a clock of 24 hours, as European hotels write them. Arabic takes a clock of
    /// 24 hours too, so that "until 06:00" leaves no doubt.
    pub(crate) const fn habits(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt-PT",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Japanese => "ja",
            Self::Chinese => "zh-Hans",
            Self::Arabic => "ar-AE-u-hc-h23",
        }
    }

    /// The language of a tag: region and script are dropped (`de-AT` is German, and `zh-Hant` the
    /// only Chinese there is). `None` for one without messages.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let asked = primary(tag.trim());
        Self::ALL
            .iter()
            .copied()
            .find(|language| primary(language.tag()).eq_ignore_ascii_case(asked))
    }

    /// Picks from what a browser asks for (the header `Accept-Language`) among the languages a hotel
    /// offers, its first being the default. Tags without messages and nonsense are passed over.
    #[must_use]
    pub fn negotiate<S: AsRef<str>>(accept_language: &str, supported: &[S]) -> Self {
        let offered: Vec<Self> = supported
            .iter()
            .filter_map(|tag| Self::from_tag(tag.as_ref()))
            .collect();
        let mut best: Option<(u16, Self)> = None;
        for part in accept_language.split(',').take(WISHES_MAX) {
            let Some((tag, weight)) = wish(part) else {
                continue;
            };
            let Some(language) = Self::from_tag(tag).filter(|language| offered.contains(language))
            else {
                continue;
            };
            // The first of equals wins, as the browser listed them.
            if best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
            .or_else(|| offered.first().copied())
            .unwrap_or_default()
    }
}

/// The language of a tag alone.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// How many entries of the header are read; more is no browser's list.
const WISHES_MAX: usize = 32;

/// One entry of the header: the tag and its weight in thousandths. `None` for a weight of zero,
/// which means "not this one", and for what cannot be read.
fn wish(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';');
    let tag = pieces.next()?.trim();
    let weight = match pieces.find_map(|piece| piece.trim().strip_prefix("q=")) {
        None => 1000,
        Some(text) => thousandths(text.trim())?,
    };
    (weight > 0).then_some((tag, weight))
}

/// `0.85` as 850, by RFC 9110: one digit, and at most three after the point.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let whole: u16 = whole.parse().ok()?;
    let part: u16 = format!("{decimals:0<3}").parse().ok()?;
    whole
        .checked_mul(1000)?
        .checked_add(part)
        .filter(|sum| *sum <= 1000)
}

#[cfg(test)]
mod tests {
    use super::Language::{self, English, German};

    #[test]
    fn a_region_falls_back_to_its_language() {
        assert_eq!(Language::from_tag("de-AT"), Some(German));
        assert_eq!(Language::from_tag("EN_us"), Some(English));
        assert_eq!(Language::from_tag("zh-TW"), Some(Language::Chinese));
        assert_eq!(Language::from_tag("fi"), None);
        assert_eq!(Language::from_tag(""), None);
    }

    #[test]
    fn the_browsers_order_and_weights_count() {
        let both = ["en", "de"];
        for (header, language) in [
            ("de-AT,de;q=0.9,en;q=0.8", German),
            ("fi,en;q=0.3,de;q=0.7", German),
            ("fi;q=1.0,sv", English),
            ("de;q=0,en;q=0.1", English),
            ("", English),
            (";;;q=,,=,de;q=abc", English),
            ("en,de", English),
            ("de , en", German),
        ] {
            assert_eq!(Language::negotiate(header, &both), language, "{header}");
        }
    }

    #[test]
    fn the_hotels_first_language_is_the_default() {
        assert_eq!(Language::negotiate("fi", &["de", "en"]), German);
        assert_eq!(Language::negotiate("en", &["de"]), German);
        // A language that there are words for counts only where the hotel offers it.
        assert_eq!(Language::negotiate("fr", &["de", "en"]), German);
        assert_eq!(Language::negotiate("de", &["fi"]), English);
        assert_eq!(Language::negotiate::<&str>("de", &[]), English);
    }
}
