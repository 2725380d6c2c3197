//! One of a few.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is meant.
    pub value: AttrValue,
    /// What is said.
    pub label: AttrValue,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// What a select is.
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// Its id, which ties the label to it.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What is chosen.
    pub value: AttrValue,
    /// What there is.
    pub choices: Vec<Choice>,
    /// What is chosen instead.
    pub onchange: Callback<String>,
}

/// A select.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = props
        .onchange
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <div class="kr-field">
            <label class="kr-field__label" for={props.id.clone()}>{ &props.label }</label>
            <span class="pf-v6-c-form-control">
                <select id={props.id.clone()} name={props.id.clone()} {onchange}>
                    { for props.choices.iter().map(|choice| html! {
                        <option
                            key={choice.value.to_string()}
                            value={choice.value.clone()}
                            selected={choice.value == props.value}
                        >{ &choice.label }</option>
                    }) }
                </select>
                <span class="pf-v6-c-form-control__utilities" aria-hidden="true">
                    <span class="pf-v6-c-form-control__toggle-icon"><i class="fas fa-caret-down" /></span>
                </span>
            </span>
        </div>
    }
}
