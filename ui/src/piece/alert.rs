//! A message at the place it is about.

use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::Tone;

impl Tone {
    /// The sign beside the words.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Good => Icon::CheckCircle,
            Self::Warning => Icon::ExclamationTriangle,
            Self::Bad => Icon::ExclamationCircle,
        }
    }

    /// The word in class names and tests.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Bad => "bad",
        }
    }
}

/// What a message is.
#[derive(Clone, PartialEq, Properties)]
pub struct AlertProps {
    /// How it is meant.
    #[prop_or_default]
    pub tone: Tone,
    /// What is said.
    pub text: AttrValue,
    /// What follows from it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What tests find it by.
    #[prop_or_default]
    pub testid: Option<AttrValue>,
    /// The failure's code, for tests.
    #[prop_or_default]
    pub code: Option<AttrValue>,
    /// Buttons.
    #[prop_or_default]
    pub children: Html,
}

/// A message.
#[component]
pub fn Alert(props: &AlertProps) -> Html {
    let role = if props.tone == Tone::Bad {
        "alert"
    } else {
        "status"
    };
    html! {
        <div class={classes!("kr-alert", format!("kr-alert--{}", props.tone.word()))} {role}
            data-testid={props.testid.clone()} data-code={props.code.clone()}>
            <span class="kr-alert__icon" aria-hidden="true">{ props.tone.icon() }</span>
            <div class="kr-alert__text">
                <strong>{ &props.text }</strong>
                if !props.hint.is_empty() {
                    <span>{ &props.hint }</span>
                }
            </div>
            { props.children.clone() }
        </div>
    }
}
