//! One line of text, a number or a date, with its label and what is wrong with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::desk::use_words;

/// What a field is.
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// Its id, which ties the label to it.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What stands there.
    pub value: AttrValue,
    /// What is typed.
    pub oninput: Callback<String>,
    /// `text`, `password`, `email`, `tel`, `date`, `number`, `search`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// Whether it has to be filled.
    #[prop_or_default]
    pub required: bool,
    /// What the browser may fill in by itself.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// The smallest number or earliest date.
    #[prop_or_default]
    pub min: Option<AttrValue>,
    /// The largest.
    #[prop_or_default]
    pub max: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What helps.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it is the first to be typed into.
    #[prop_or_default]
    pub first: bool,
    /// The most characters.
    #[prop_or(200)]
    pub chars_max: u16,
    /// The language that is typed, where it is not the page's: the line then runs that language's way.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// A field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let words = use_words();
    let input = use_node_ref();
    use_effect_with(props.first, {
        let input = input.clone();
        move |first| {
            if *first && let Some(input) = input.cast::<HtmlInputElement>() {
                let _ = input.focus();
            }
        }
    });
    let oninput = props
        .oninput
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let told = format!("{}-told", props.id);
    let says = props.error.clone().or_else(|| props.hint.clone());
    let is_wrong = props.error.is_some();
    html! {
        <div class="kr-field">
            <label class="kr-field__label" for={props.id.clone()}>
                { &props.label }
                if props.required {
                    <span class="kr-field__required" aria-hidden="true">{ "\u{a0}*" }</span>
                    <span class="kr-unseen">{ format!(" ({})", words.say("required")) }</span>
                }
            </label>
            <span class={classes!("pf-v6-c-form-control", is_wrong.then_some("pf-m-error"))}>
                <input
                    ref={input}
                    id={props.id.clone()}
                    name={props.id.clone()}
                    type={props.kind.clone()}
                    value={props.value.clone()}
                    autocomplete={props.autocomplete.clone()}
                    min={props.min.clone()}
                    max={props.max.clone()}
                    maxlength={props.chars_max.to_string()}
                    required={props.required}
                    lang={props.lang.clone()}
                    dir={props.lang.is_some().then_some("auto")}
                    aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={says.is_some().then(|| told.clone())}
                    {oninput}
                />
            </span>
            if let Some(says) = says {
                <p id={told} class={classes!("kr-field__told", is_wrong.then_some("kr-field__told--wrong"))}>{ says }</p>
            }
        </div>
    }
}
