//! A number to call, which runs from the left in every language.

use yew::prelude::*;

/// The number.
pub fn phone(number: &str) -> Html {
    html! { <bdi dir="ltr">{ number }</bdi> }
}
