//! Tabs: one part of something at a time. The arrow keys go from one to the next, as the pattern for
//! tabs of the ARIA practices has it.

use wasm_bindgen::JsCast;
use yew::prelude::*;

/// One tab.
#[derive(Clone, PartialEq)]
pub struct Tab {
    /// What tests and the part below find it by.
    pub id: &'static str,
    /// What it says.
    pub label: String,
}

/// What tabs are.
#[derive(Clone, PartialEq, Properties)]
pub struct TabsProps {
    /// What the parts are of.
    pub label: AttrValue,
    /// The tabs, in order.
    pub tabs: Vec<Tab>,
    /// The one that is open.
    pub open: AttrValue,
    /// Another one is wanted.
    pub onopen: Callback<&'static str>,
    /// What stands in the open one.
    pub children: Html,
}

/// Tabs, and the part that is open.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let onkeydown = {
        let (tabs, open, onopen) = (props.tabs.clone(), props.open.clone(), props.onopen.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(here) = tabs.iter().position(|tab| tab.id == open.as_str()) else {
                return;
            };
            let runs_back = is_right_to_left();
            let last = tabs.len().saturating_sub(1);
            let back = if here == 0 { last } else { here - 1 };
            let on = if here == last { 0 } else { here + 1 };
            let next = match event.key().as_str() {
                "ArrowRight" if runs_back => back,
                "ArrowRight" => on,
                "ArrowLeft" if runs_back => on,
                "ArrowLeft" => back,
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            if let Some(tab) = tabs.get(next) {
                onopen.emit(tab.id);
                focus(tab.id);
            }
        })
    };
    html! {
        <>
            <div class="kr-tabs" role="tablist" aria-label={props.label.clone()} {onkeydown}>
                { for props.tabs.iter().map(|tab| {
                    let (id, is_open) = (tab.id, tab.id == props.open.as_str());
                    let onclick = props.onopen.reform(move |_: MouseEvent| id);
                    html! {
                        <button key={id} type="button" role="tab" id={format!("tab-{id}")} class="kr-tabs__tab" {onclick}
                            aria-selected={is_open.to_string()} aria-controls="tab-part" tabindex={if is_open { "0" } else { "-1" }}
                            data-testid={format!("tab-{id}")}>{ &tab.label }</button>
                    }
                }) }
            </div>
            <div id="tab-part" role="tabpanel" aria-labelledby={format!("tab-{}", props.open)}>{ props.children.clone() }</div>
        </>
    }
}

fn focus(id: &str) {
    let tab = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id(&format!("tab-{id}")))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(tab) = tab {
        let _ = tab.focus();
    }
}

fn is_right_to_left() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.document_element())
        .and_then(|root| root.get_attribute("dir"))
        .is_some_and(|direction| direction == "rtl")
}
