//! Several of a list, each with its box.

use std::fmt::Display;

use yew::prelude::*;

use super::Check;

/// A list of boxes under a legend. `choices` are all there are, with their names; `chosen` are those
/// that are ticked. What comes out keeps the order in which they were ticked.
pub fn several<T>(
    id: &str,
    legend: String,
    choices: impl IntoIterator<Item = (T, String)>,
    chosen: &[T],
    onchange: &Callback<Vec<T>>,
) -> Html
where
    T: Copy + PartialEq + Display + 'static,
{
    let tick = |(choice, label): (T, String)| {
        let before = chosen.to_vec();
        let onchange = onchange.reform(move |is_in: bool| {
            let others = before.iter().copied().filter(|other| *other != choice);
            others.chain(is_in.then_some(choice)).collect()
        });
        html! {
            <Check key={choice.to_string()} id={format!("{id}-{choice}")} {label} checked={chosen.contains(&choice)} {onchange} />
        }
    };
    html! {
        <fieldset class="kr-several" data-testid={id.to_owned()}>
            <legend class="kr-field__label">{ legend }</legend>
            { for choices.into_iter().map(tick) }
        </fieldset>
    }
}
