//! What is wrong with a step, all at once. It takes the focus, and each line leads to its field.

use std::rc::Rc;

use keyrack_contract::setup::{Problem, Step};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::form::id_of;
use super::step::title;
use super::wrong::sentence;
use crate::desk::use_words;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct SummaryProps {
    /// What is wrong.
    pub problems: Rc<Vec<Problem>>,
    /// How often it was asked for: each time the focus comes here.
    pub asked: u32,
    /// Another step is wanted.
    pub onstep: Callback<Step>,
    /// The step that is open.
    pub step: Step,
}

/// The list.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    let some = !props.problems.is_empty();
    // Only when it was asked for: what goes wrong while somebody types must not take the focus away.
    use_effect_with(props.asked, {
        let node = node.clone();
        move |asked| {
            if *asked > 0
                && some
                && let Some(list) = node.cast::<web_sys::HtmlElement>()
            {
                let _ = list.focus();
            }
        }
    });
    if !some {
        return html! {};
    }
    let count = i64::try_from(props.problems.len()).unwrap_or(i64::MAX);
    html! {
        <div ref={node} class="kr-alert kr-alert--bad kr-summary" tabindex="-1" role="alert" data-testid="setup-problems">
            <div class="kr-alert__text">
                <strong>{ words.say_with("setup-problems", &[("count", count.into())]) }</strong>
                <ul>
                    { for props.problems.iter().map(|problem| {
                        let (field, step) = (id_of(&problem.field), problem.step);
                        let (here, onstep) = (props.step, props.onstep.clone());
                        let says = sentence(&words, problem);
                        let label = label_of(&field);
                        let text = match label {
                            Some(label) if step == here => format!("{label}: {says}"),
                            _ => format!("{}: {says}", title(&words, step)),
                        };
                        let onclick = Callback::from(move |_: MouseEvent| {
                            if step == here { focus(&field) } else { onstep.emit(step) }
                        });
                        html! { <li><button type="button" class="kr-summary__line" {onclick}>{ text }</button></li> }
                    }) }
                </ul>
            </div>
        </div>
    }
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    let page = web_sys::window()?.document()?;
    page.get_element_by_id(id)?.dyn_into().ok()
}

/// What a field is called on the page.
fn label_of(id: &str) -> Option<String> {
    let page = web_sys::window()?.document()?;
    let label = page.query_selector(&format!("label[for='{id}']")).ok()??;
    let text = label.first_child()?.text_content()?;
    Some(text.trim().to_owned())
}

fn focus(id: &str) {
    if let Some(field) = element(id) {
        let _ = field.focus();
    }
}
