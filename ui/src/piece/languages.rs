//! What is written once for each language of the hotel: the hotel's first language and the staff's own
//! stand open, the others are folded away, so that a form of eleven languages stays a short one.

use keyrack_locale::{Language, Words};
use yew::prelude::*;

/// Which language the fields that are drawn belong to.
#[derive(Clone, PartialEq, Eq)]
pub struct Tongue {
    /// The language's tag, as texts are kept under it.
    pub tag: String,
    /// What the language calls itself.
    pub name: String,
    /// It is the hotel's first, that others fall back to.
    pub is_first: bool,
}

/// The fields of each of the hotel's languages, its first one first.
pub fn in_each_language(words: Words, tags: &[String], fields: impl Fn(&Tongue) -> Html) -> Html {
    let tongue = |(place, tag): (usize, &String)| Tongue {
        tag: tag.clone(),
        name: Language::from_tag(tag).map_or_else(
            || tag.to_uppercase(),
            |language| language.own_name().to_owned(),
        ),
        is_first: place == 0,
    };
    let (open, folded): (Vec<Tongue>, Vec<Tongue>) = tags
        .iter()
        .enumerate()
        .map(tongue)
        .partition(|tongue| tongue.is_first || tongue.tag == words.tag());
    let draw = |tongue: &Tongue| {
        html! { <div key={tongue.tag.clone()} class="kr-fields kr-fields--wide">{ fields(tongue) }</div> }
    };
    let count = folded.len();
    html! {
        <>
            { for open.iter().map(draw) }
            if count > 0 {
                <details class="kr-section">
                    <summary data-testid="more-languages">{ words.say_with("more-languages", &[("count", count.into())]) }</summary>
                    <div class="kr-tongues">{ for folded.iter().map(draw) }</div>
                </details>
            }
        </>
    }
}
