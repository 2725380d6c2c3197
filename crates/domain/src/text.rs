//! Text that a hotel writes in several languages: room names, descriptions, terms.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// One text in several languages, keyed by language tag (`en`, `de`, `zh-Hans`).
///
/// A copy shares its texts until one of the two changes: every offer of a search carries the names of
/// its services, in all languages of the hotel.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized(Arc<BTreeMap<String, String>>);

impl Localized {
    /// One text in one language.
    #[must_use]
    pub fn of(language: &str, text: &str) -> Self {
        Self::default().and(language, text)
    }

    /// Adds a language, or replaces its text.
    #[must_use]
    pub fn and(mut self, language: &str, text: &str) -> Self {
        self.put(language, text);
        self
    }

    /// Adds a language, or replaces its text.
    pub fn put(&mut self, language: &str, text: &str) {
        Arc::make_mut(&mut self.0).insert(language.to_owned(), text.to_owned());
    }

    /// Forgets the languages whose text is blank.
    pub fn forget_blank(&mut self) {
        Arc::make_mut(&mut self.0).retain(|_, text| !text.trim().is_empty());
    }

    /// Whether there is no language at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in just this language.
    #[must_use]
    pub fn exactly(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Language tags and texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// The texts, by the tags of their languages.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// The text in this language, else in English, else in any; empty where there is none at all.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let primary = language.split('-').next().unwrap_or(language);
        [language, primary, "en"]
            .iter()
            .find_map(|tag| self.exactly(tag))
            .or_else(|| self.texts().next())
            .unwrap_or_default()
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

    #[test]
    fn a_changed_copy_leaves_the_other_as_it_was() {
        let text = Localized::of("en", "Double").and("de", " ");
        let mut copy = text.clone();
        copy.forget_blank();
        copy.put("en", "Twin");
        assert_eq!(copy, Localized::of("en", "Twin"));
        assert_eq!(text.get("en"), "Double");
        assert_eq!(text.exactly("de"), Some(" "));
    }
}
