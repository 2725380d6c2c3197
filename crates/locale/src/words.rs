//! The words of one language: a message by its id.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::format::Formats;
use crate::language::{Direction, Language};
use crate::messages;

/// The words of one language. Copying it is free: what stands behind it is made once for the whole
/// program, on first use.
#[derive(Clone, Copy)]
pub struct Words {
    pub(crate) tongue: &'static Tongue,
}

/// Everything one language needs.
pub(crate) struct Tongue {
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
    pub(crate) formats: Formats,
}

impl Words {
    /// The words for a language tag: those of the tag, else of its language without the region, else
    /// English.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self::of(Language::from_tag(tag).unwrap_or_default())
    }

    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        static TONGUES: [OnceLock<Tongue>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        // A variant's number is its place: there are as many cells as variants.
        #[expect(clippy::indexing_slicing, reason = "a variant has a cell of its own")]
        let cell = &TONGUES[language as usize];
        Self {
            tongue: cell.get_or_init(|| Tongue::new(language)),
        }
    }

    /// Which language it is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.tongue.language
    }

    /// Its tag.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tongue.language.tag()
    }

    /// A message without values.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values. Counts go in as numbers, so that the message can choose its plural;
    /// amounts and dates go in as text from the methods of this type.
    ///
    /// A message that is missing in this language is said in English. One that is missing there too
    /// is a mistake of ours that a test reports; the person sees the last word of the id.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| stand_in(id))
    }

    /// A message that may not be there.
    #[must_use]
    pub fn find(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        self.tongue
            .say(id, values)
            .or_else(|| match self.tongue.language {
                Language::English => None,
                _ => Self::of(Language::English).tongue.say(id, values),
            })
    }
}

/// What stands where a message is missing: no id, only its last word.
fn stand_in(id: &str) -> String {
    id.rsplit('-').next().unwrap_or_default().to_owned()
}

impl core::fmt::Debug for Words {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Words").field(&self.tongue.language).finish()
    }
}

/// Two are the same when their language is: a component that is handed the same words again need
/// not be drawn again.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.tongue.language == other.tongue.language
    }
}

impl Eq for Words {}

impl Tongue {
    fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolating marks keep a Latin name apart inside an Arabic sentence. Where everything runs
        // from the left they would only end up in plain text and in what people copy.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        for (_, text) in messages::files(language) {
            // A test refuses files with errors; a program that runs takes the messages that are good.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            bundle,
            formats: Formats::new(language),
        }
    }

    fn say(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        if self.language.direction() == Direction::LeftToRight
            && let Some(text) = plainly(pattern, values)
        {
            return Some(text);
        }
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}

/// A message that only puts texts into their places, as most do, put together without the resolver;
/// `None` for one that chooses, formats or refers. No isolating marks are set.
fn plainly(pattern: &ast::Pattern<&str>, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let mut text = String::with_capacity(64);
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => match values.iter().rev().find(|(name, _)| *name == id.name) {
                Some((_, FluentValue::String(value))) => text.push_str(value),
                _ => return None,
            },
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn plurals_follow_the_language() {
        for (tag, count, text) in [
            ("en", 1, "1 night"),
            ("en", 3, "3 nights"),
            ("de-CH", 1, "1 Nacht"),
            ("de", 2, "2 Nächte"),
            ("fr", 2, "2 nuits"),
            ("pl", 2, "2 noce"),
            ("pl", 5, "5 nocy"),
            ("fi", 2, "2 nights"),
        ] {
            assert_eq!(
                Words::new(tag).say_with("nights", &[("count", count.into())]),
                text
            );
        }
    }

    #[test]
    fn a_missing_message_never_shows_its_id() {
        assert_eq!(Words::new("de").say("desk-not-there-yet"), "yet");
        assert_eq!(Words::new("de").find("desk-not-there-yet", &[]), None);
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
        let threads: Vec<_> = (0..4)
            .map(|_| std::thread::spawn(|| Words::new("de").say("today")))
            .collect();
        assert!(
            threads
                .into_iter()
                .all(|thread| thread.join().is_ok_and(|text| text == "Heute"))
        );
    }
}
