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
        // Values are set apart by `isolated`, which knows what this library's marks do not: which way a
        // value runs that is made of values itself.
        bundle.set_use_isolating(false);
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
            args.set(
                *name,
                match value {
                    FluentValue::String(text)
                        if self.language.direction() == Direction::RightToLeft =>
                    {
                        isolated(text).into()
                    }
                    other => other.clone(),
                },
            );
        }
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}

/// A text set apart from the sentence that runs from the right around it, by the way it runs itself:
/// that of its first letter, and from the left where it is all figures and signs. Where everything
/// runs from the left there are no such marks: they would only end up in what people copy.
fn isolated(text: &str) -> String {
    const FROM_LEFT: char = '\u{2066}';
    const FROM_RIGHT: char = '\u{2067}';
    const END: char = '\u{2069}';
    let from_right = text
        .chars()
        .find(|letter| letter.is_alphabetic())
        .is_some_and(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'));
    let begin = if from_right { FROM_RIGHT } else { FROM_LEFT };
    format!("{begin}{text}{END}")
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
    fn what_is_put_into_an_arabic_sentence_runs_its_own_way() {
        let words = Words::new("ar");
        for (text, marked) in [
            ("الجمعة، 12 مارس", "\u{2067}الجمعة، 12 مارس\u{2069}"),
            // The value begins with a mark; its first letter counts all the same.
            (
                "\u{2066}12\u{2069} مارس",
                "\u{2067}\u{2066}12\u{2069} مارس\u{2069}",
            ),
            ("Lindenhof 12", "\u{2066}Lindenhof 12\u{2069}"),
            ("101–118", "\u{2066}101–118\u{2069}"),
        ] {
            let said = words.say_with("guest-footer-call", &[("phone", text.into())]);
            assert!(said.contains(marked), "{said}");
        }
        let german = Words::new("de").say_with("guest-footer-call", &[("phone", "1".into())]);
        assert!(!german.contains(['\u{2066}', '\u{2067}']));
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
