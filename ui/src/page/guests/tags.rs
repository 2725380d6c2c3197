//! Short words for what a guest likes.

use std::collections::BTreeSet;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::desk::use_words;

/// The longest, as the engine takes it.
const CHARS_MAX: &str = "30";

/// What the tags are.
#[derive(Clone, PartialEq, Properties)]
pub struct TagsProps {
    /// Those that stand.
    pub chosen: BTreeSet<String>,
    /// Others are wanted.
    pub onchange: Callback<BTreeSet<String>>,
}

/// The tags, with a field for one more: Enter or a comma adds it.
#[component]
pub fn Tags(props: &TagsProps) -> Html {
    let words = use_words();
    let add = {
        let (chosen, onchange) = (props.chosen.clone(), props.onchange.clone());
        move |word: &str| {
            let word = word.trim();
            if !word.is_empty() {
                let mut chosen = chosen.clone();
                chosen.insert(word.to_owned());
                onchange.emit(chosen);
            }
        }
    };
    let onkeydown = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" || event.key() == "," {
                event.prevent_default();
                let input = event.target_unchecked_into::<HtmlInputElement>();
                add(&input.value());
                input.set_value("");
            }
        })
    };
    let onblur = Callback::from(move |event: FocusEvent| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        add(&input.value());
        input.set_value("");
    });
    let usual = [
        "guests-like-quiet",
        "guests-like-high",
        "guests-like-twin",
        "guests-like-allergy",
    ];
    html! {
        <div class="kr-field">
            <label class="kr-field__label" for="guest-tag">{ words.say("guests-preferences") }</label>
            <div class="kr-tags">
                { for props.chosen.iter().map(|word| {
                    let (chosen, taken) = (props.chosen.clone(), word.clone());
                    let onclick = props.onchange.reform(move |_: MouseEvent| {
                        let mut chosen = chosen.clone();
                        chosen.remove(&taken);
                        chosen
                    });
                    html! {
                        <span key={word.clone()} class="kr-tag" data-testid="guest-preference">
                            { word }
                            <button type="button" aria-label={words.say_with("guests-preference-drop", &[("name", word.as_str().into())])} {onclick}>{ "×" }</button>
                        </span>
                    }
                }) }
                <span class="pf-v6-c-form-control">
                    <input id="guest-tag" list="guest-tags" maxlength={CHARS_MAX} autocomplete="off"
                        placeholder={words.say("guests-preference-add")} {onkeydown} {onblur} />
                </span>
                <datalist id="guest-tags">
                    { for usual.into_iter().map(|message| html! { <option value={words.say(message)} /> }) }
                </datalist>
            </div>
        </div>
    }
}
