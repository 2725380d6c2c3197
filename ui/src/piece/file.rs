//! A file to pick. The browser's own field speaks the browser's language, so it lies unseen under words
//! of ours; keyboard and focus stay its own.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::desk::use_words;

/// What the field is.
#[derive(Clone, PartialEq, Properties)]
pub struct FileFieldProps {
    /// The field's own id.
    pub id: AttrValue,
    /// What is to be picked.
    pub label: String,
    /// The endings and types that are offered, as HTML has them.
    pub accept: &'static str,
    /// The name of the file that is picked.
    #[prop_or_default]
    pub name: Option<String>,
    /// One is picked.
    pub onpick: Callback<web_sys::File>,
    /// What is wrong with it.
    #[prop_or_default]
    pub wrong: Option<String>,
}

/// The field.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let words = use_words();
    let onpick = props.onpick.clone();
    let onchange = Callback::from(move |event: Event| {
        let field = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = field.files().and_then(|files| files.get(0)) {
            onpick.emit(file);
        }
    });
    html! {
        <div class="kr-field">
            <label class="kr-field__label" for={props.id.clone()}>{ &props.label }</label>
            <div class="kr-file">
                <input id={props.id.clone()} type="file" accept={props.accept} {onchange} />
                <span class="pf-v6-c-button pf-m-secondary" aria-hidden="true">{ words.say("desk-pick-file") }</span>
                if let Some(name) = &props.name {
                    <span class="kr-file__name"><bdi>{ name }</bdi></span>
                }
            </div>
            if let Some(wrong) = &props.wrong {
                <p class="kr-field__told kr-field__told--wrong">{ wrong }</p>
            }
        </div>
    }
}
