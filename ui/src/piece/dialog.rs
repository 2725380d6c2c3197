//! A question before something is done. The browser's own dialog keeps the focus inside and closes
//! on Esc.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::{Button, Kind};
use crate::desk::use_words;

/// What a dialog is.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// The question.
    pub title: AttrValue,
    /// What the step is called.
    pub confirm: AttrValue,
    /// Its weight.
    #[prop_or(Kind::Primary)]
    pub kind: Kind,
    /// What staying as it is is called; "Cancel" where nothing is said.
    #[prop_or_default]
    pub keep: Option<AttrValue>,
    /// It is done.
    pub onconfirm: Callback<()>,
    /// It is not.
    pub onclose: Callback<()>,
    /// It cannot be done yet.
    #[prop_or_default]
    pub disabled: bool,
    /// It is being done.
    #[prop_or_default]
    pub busy: bool,
    /// What tests find it by.
    #[prop_or(AttrValue::Static("dialog"))]
    pub testid: AttrValue,
    /// What stands between question and answer.
    #[prop_or_default]
    pub children: Html,
}

/// A dialog. It is open for as long as it is drawn.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            let before = web_sys::window()
                .and_then(|window| window.document())
                .and_then(|page| page.active_element());
            if let Some(dialog) = &dialog {
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
                give_focus_back(before);
            }
        }
    });
    let onsubmit = {
        let (onconfirm, blocked) = (props.onconfirm.clone(), props.disabled || props.busy);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !blocked {
                onconfirm.emit(());
            }
        })
    };
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    // Esc is the dialog's own here and must not close the sheet below it as well.
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
        }
    });
    let keep = props
        .keep
        .clone()
        .unwrap_or_else(|| words.say("cancel").into());
    html! {
        <dialog ref={node} class="kr-dialog" data-testid={props.testid.clone()} aria-labelledby="dialog-title" {oncancel} {onkeydown}>
            <form class="kr-dialog__form" {onsubmit} novalidate={true}>
                <h2 id="dialog-title" class="kr-dialog__title">{ &props.title }</h2>
                <div class="kr-dialog__body">{ props.children.clone() }</div>
                <div class="kr-dialog__foot">
                    <Button kind={props.kind} label={props.confirm.clone()} submit=true testid="dialog-confirm"
                        disabled={props.disabled} busy={props.busy} />
                    <Button kind={Kind::Quiet} label={keep} onclick={props.onclose.clone()} testid="dialog-cancel" />
                </div>
            </form>
        </dialog>
    }
}

/// Focus returns to where it was before the dialog opened, if that is still there.
fn give_focus_back(before: Option<web_sys::Element>) {
    use wasm_bindgen::JsCast;
    if let Some(before) = before.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = before.focus();
    }
}
