//! Text that a hotel writes in several languages: room names, descriptions, terms.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One text in several languages, keyed by language tag (`en`, `de`, `zh-Hans`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<String, String>);

impl Localized {
    /// One text in one language.
    #[must_use]
    pub fn of(language: &str, text: &str) -> Self {
        Self(BTreeMap::from([(language.to_owned(), text.to_owned())]))
    }

    /// Adds a language, or replaces its text.
    #[must_use]
    pub fn and(mut self, language: &str, text: &str) -> Self {
        self.0.insert(language.to_owned(), text.to_owned());
        self
    }

    /// The text in this language, else in English, else in any; empty where there is none at all.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let primary = language.split('-').next().unwrap_or(language);
        [language, primary, "en"]
            .iter()
            .find_map(|tag| self.0.get(*tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Localized;

    #[test]
    fn falls_back_from_region_to_language_to_english_to_any() {
        let text = Localized::of("en", "Double").and("de", "Doppelzimmer");
        assert_eq!(text.get("de-AT"), "Doppelzimmer");
        assert_eq!(text.get("fr"), "Double");
        assert_eq!(Localized::of("ja", "ダブル").get("fr"), "ダブル");
        assert_eq!(Localized::default().get("en"), "");
    }
}
