//! The place at the side. What lies beside it can still be seen and used.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use crate::desk::{use_window, use_words};

use patternfly_yew::prelude::Icon;

/// What stands at the side.
#[derive(Clone, PartialEq, Properties)]
pub struct SideProps {
    /// Its name.
    pub title: AttrValue,
    /// It is to be closed.
    pub onclose: Callback<()>,
    /// What tests find it by.
    pub testid: AttrValue,
    /// What stands there.
    pub children: Html,
}

/// The place at the side. It takes the focus when it opens, gives it back when it closes, and closes
/// on Esc wherever the focus is, unless a dialog is open.
#[component]
pub fn Side(props: &SideProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            let page = web_sys::window().and_then(|window| window.document());
            let before = page.and_then(|page| page.active_element());
            if let Some(side) = node.cast::<HtmlElement>() {
                let _ = side.focus();
            }
            move || {
                let before = before.and_then(|element| element.dyn_into::<HtmlElement>().ok());
                if let Some(before) = before {
                    let _ = before.focus();
                }
            }
        }
    });
    let onclose = props.onclose.clone();
    use_window("keydown", onclose.clone(), move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() && !is_asking() {
            onclose.emit(());
        }
    });
    let title = format!("{}-title", props.testid);
    html! {
        <aside ref={node} class="kr-side" tabindex="-1" aria-labelledby={title.clone()} data-testid={props.testid.clone()}>
            <header class="kr-side__head">
                <h2 id={title}>{ &props.title }</h2>
                <button type="button" class="pf-v6-c-button pf-m-plain" aria-label={words.say("close")}
                    data-testid={format!("{}-close", props.testid)} onclick={props.onclose.reform(|_: MouseEvent| ())}>
                    { Icon::Times }
                </button>
            </header>
            <div class="kr-side__body">{ props.children.clone() }</div>
        </aside>
    }
}

fn is_asking() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.query_selector("dialog[open]").ok().flatten())
        .is_some()
}
