//! Yes or no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What a check box is.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// Its id, which ties the label to it.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What that means.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it is so.
    pub checked: bool,
    /// What it is to be.
    pub onchange: Callback<bool>,
}

/// A check box.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let onchange = props
        .onchange
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <div class="pf-v6-c-check">
            <input
                id={props.id.clone()}
                class="pf-v6-c-check__input"
                type="checkbox"
                checked={props.checked}
                {onchange}
            />
            <label class="pf-v6-c-check__label" for={props.id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint {
                <span class="pf-v6-c-check__description">{ hint }</span>
            }
        </div>
    }
}
