//! Which language an answer is in.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use keyrack_locale::{Language, Words};

use super::query::Query;

/// The language that the address asks for with `locale=`, where there are words for it.
#[must_use]
pub fn chosen(query: &Query) -> Option<Language> {
    query.first("locale").and_then(Language::from_tag)
}

/// The words for a request: the address decides, else what the browser prefers among the hotel's
/// languages, else the hotel's first.
#[must_use]
pub fn words<S: AsRef<str>>(query: &Query, headers: &HeaderMap, languages: &[S]) -> Words {
    let language = chosen(query).unwrap_or_else(|| {
        let accepted = headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        Language::negotiate(accepted.unwrap_or_default(), languages)
    });
    Words::of(language)
}

/// The words for a request that is about no hotel.
#[must_use]
pub fn words_anywhere(query: &Query, headers: &HeaderMap) -> Words {
    let every: Vec<&str> = Language::ALL
        .iter()
        .map(|language| language.tag())
        .collect();
    words(query, headers, &every)
}
