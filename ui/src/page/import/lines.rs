//! A report, line by line.

use keyrack_contract::call::import::Line;
use yew::prelude::*;

use super::reason::sentence;
use crate::desk::use_words;

/// How many lines are drawn; the rest is counted.
const SHOWN_MAX: usize = 500;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct LinesProps {
    /// The lines about which there is something to say.
    pub lines: Vec<Line>,
}

/// The table; nothing where there is nothing to say.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let words = use_words();
    if props.lines.is_empty() {
        return html! {};
    }
    let more = i64::try_from(props.lines.len().saturating_sub(SHOWN_MAX)).unwrap_or(0);
    html! {
        <div class="kr-scroll kr-import__lines">
            <table class="kr-table kr-table--rows" data-testid="import-lines">
                <caption class="kr-quiet">{ words.say("import-lines") }</caption>
                <thead><tr>
                    <th scope="col" class="kr-figure">{ words.say("import-line") }</th>
                    <th scope="col">{ words.say("desk-reference") }</th>
                    <th scope="col">{ words.say("import-what") }</th>
                </tr></thead>
                <tbody>
                    { for props.lines.iter().take(SHOWN_MAX).map(|line| html! {
                        <tr key={line.line} data-testid="import-line">
                            <td class="kr-figure">{ line.line }</td>
                            <td>{ &line.reference }</td>
                            <td>{ sentence(&words, line.reason, &line.piece) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            if more > 0 {
                <p class="kr-quiet">{ words.say_with("import-lines-more", &[("count", more.into())]) }</p>
            }
        </div>
    }
}
