//! Buttons.

use patternfly_yew::prelude::Icon;
use yew::prelude::*;

/// How much weight a button has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// The step that is meant here; at most one in a row or form.
    Primary,
    /// A step like others.
    #[default]
    Secondary,
    /// A step on the side.
    Quiet,
    /// A step that takes something away.
    Danger,
    /// A name that opens what it names.
    Name,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "pf-m-primary",
            Self::Secondary => "pf-m-secondary",
            Self::Quiet => "pf-m-link",
            Self::Danger => "pf-m-danger",
            Self::Name => "pf-m-link pf-m-inline kr-name",
        }
    }
}

/// What a button is.
#[derive(Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// What it says.
    pub label: AttrValue,
    /// What it says to those who do not see what it stands beside.
    #[prop_or_default]
    pub aria: Option<AttrValue>,
    /// Its weight.
    #[prop_or_default]
    pub kind: Kind,
    /// A sign before the word.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Its id on the page.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What tests find it by.
    #[prop_or_default]
    pub testid: Option<AttrValue>,
    /// What happens.
    #[prop_or_default]
    pub onclick: Callback<()>,
    /// It cannot be pressed now.
    #[prop_or_default]
    pub disabled: bool,
    /// What it started is under way.
    #[prop_or_default]
    pub busy: bool,
    /// It sends its form.
    #[prop_or_default]
    pub submit: bool,
    /// For rows of a list.
    #[prop_or_default]
    pub small: bool,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = props.onclick.reform(|_: MouseEvent| ());
    html! {
        <button
            id={props.id.clone()}
            type={if props.submit { "submit" } else { "button" }}
            class={classes!("pf-v6-c-button", props.kind.class(), props.small.then_some("pf-m-small"))}
            data-testid={props.testid.clone()}
            disabled={props.disabled || props.busy}
            aria-busy={props.busy.then_some("true")}
            aria-label={props.aria.clone()}
            {onclick}
        >
            if props.busy {
                <span class="pf-v6-c-button__icon pf-m-start" aria-hidden="true"><span class="kr-spinner" /></span>
            } else if let Some(icon) = props.icon {
                <span class="pf-v6-c-button__icon pf-m-start" aria-hidden="true">{ icon }</span>
            }
            <span class="pf-v6-c-button__text">{ &props.label }</span>
        </button>
    }
}
