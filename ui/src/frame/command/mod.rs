//! The command bar: anything by typing. Ctrl-K or `/` opens it, arrows choose, Enter opens, Esc
//! closes. The browser's own modal dialog keeps the focus inside and gives it back.

mod commands;
mod line;
mod list;

use std::cell::RefCell;
use std::rc::Rc;

use keyrack_contract::call::search::{Find, Found};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlInputElement};
use yew::prelude::*;

use crate::desk::{is_typing, use_desk, use_window};
use crate::transport::{Trouble, ask};

pub use line::Line;

/// The most of each kind.
const HITS_MAX: u16 = 6;
/// What was opened last, at most.
const RECENT_MAX: usize = 6;

/// Opens on Ctrl-K anywhere, and on `/` where nothing is being typed.
#[hook]
pub fn use_shortcut(onopen: Callback<()>) {
    use_window("keydown", (), move |event: KeyboardEvent| {
        let control = event.ctrl_key() || event.meta_key();
        let by_name = control && event.key().eq_ignore_ascii_case("k");
        let by_slash = !control && event.key() == "/" && !is_typing(&event);
        if (by_name || by_slash) && !event.default_prevented() {
            event.prevent_default();
            onopen.emit(());
        }
    });
}

/// What the bar needs.
#[derive(Clone, Properties)]
pub struct CommandBarProps {
    /// What was opened last, newest first.
    pub recent: Rc<RefCell<Vec<Line>>>,
    /// It is to be closed.
    pub onclose: Callback<()>,
}

impl PartialEq for CommandBarProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.recent, &other.recent)
    }
}

/// What the engine answered, and to which text.
#[derive(Clone, PartialEq, Default)]
struct Answer {
    text: String,
    found: Option<Rc<Found>>,
    lost: bool,
}

/// The bar.
#[component]
pub fn CommandBar(props: &CommandBarProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let answer = use_state(Answer::default);
    let newest = use_mut_ref(String::new);
    let chosen = use_state_eq(|| 0_usize);
    // Enter came before the answer to what was typed: it opens the first line once that is there.
    let in_haste = use_state_eq(|| false);
    let dialog = use_node_ref();
    use_effect_with((), {
        let dialog = dialog.clone();
        move |()| {
            let dialog = dialog.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        }
    });
    let oninput = {
        let (text, answer, newest, chosen, in_haste) = (
            text.clone(),
            answer.clone(),
            newest.clone(),
            chosen.clone(),
            in_haste.clone(),
        );
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            text.set(typed.clone());
            chosen.set(0);
            in_haste.set(false);
            newest.replace(typed.clone());
            let (answer, newest) = (answer.clone(), newest.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let call = Find {
                    text: typed.clone(),
                    limit: HITS_MAX,
                    language: words.tag().to_owned(),
                };
                let found = ask(&call).await;
                // An answer that was overtaken by more letters is of no use any more.
                if *newest.borrow() == typed {
                    answer.set(Answer {
                        text: typed,
                        lost: matches!(found, Err(Trouble::Lost)),
                        found: found.ok().map(Rc::new),
                    });
                }
            });
        })
    };
    let lines: Vec<Line> = if text.trim().is_empty() {
        let recent = props.recent.borrow().clone();
        recent.into_iter().chain(commands::all(&desk)).collect()
    } else {
        let found = answer.found.as_deref();
        let hits = found.map(|found| found.hits.as_slice()).unwrap_or_default();
        line::of_hits(&desk, hits)
            .into_iter()
            .chain(commands::matching(&desk, &text))
            .collect()
    };
    let lines = Rc::new(list::grouped(lines));
    let is_answered = text.trim().is_empty() || answer.text == *text;
    let open = {
        let (desk, lines, recent, onclose) = (
            desk.clone(),
            lines.clone(),
            props.recent.clone(),
            props.onclose.clone(),
        );
        Callback::from(move |place: usize| {
            let Some(line) = lines.get(place).cloned() else {
                return;
            };
            onclose.emit(());
            line.open(&desk);
            if line.is_kept() {
                let mut recent = recent.borrow_mut();
                recent.retain(|old| old.target != line.target);
                recent.insert(0, line.as_recent());
                recent.truncate(RECENT_MAX);
            }
        })
    };
    use_effect_with((is_answered, *in_haste), {
        let open = open.clone();
        move |(is_answered, in_haste)| {
            if *is_answered && *in_haste {
                open.emit(0);
            }
        }
    });
    let onkeydown = {
        let (lines, chosen, open, in_haste) = (
            lines.clone(),
            chosen.clone(),
            open.clone(),
            in_haste.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let last = lines.len().saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowDown" if *chosen >= last => 0,
                "ArrowDown" => chosen.saturating_add(1),
                "ArrowUp" if *chosen == 0 => last,
                "ArrowUp" => chosen.saturating_sub(1),
                "PageDown" => chosen.saturating_add(5).min(last),
                "PageUp" => chosen.saturating_sub(5),
                "Enter" => {
                    event.prevent_default();
                    if is_answered {
                        open.emit(*chosen);
                    } else {
                        in_haste.set(true);
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            chosen.set(to);
        })
    };
    // Esc is the bar's own here and must not close the sheet below it as well.
    let ondialogkey = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
        }
    });
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    let onbeside = {
        let (onclose, dialog) = (props.onclose.clone(), dialog.clone());
        Callback::from(move |event: MouseEvent| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            if target.is_some() && target == dialog.get() {
                onclose.emit(());
            }
        })
    };
    let active = (!lines.is_empty()).then(|| list::option_id((*chosen).min(lines.len() - 1)));
    html! {
        <dialog ref={dialog} class="kr-command" data-testid="command-bar" aria-label={words.say("find-box")}
            {oncancel} onkeydown={ondialogkey} onclick={onbeside}>
            <div class="kr-command__box">
                <input class="kr-command__input" type="text" role="combobox" autocomplete="off" spellcheck="false"
                    aria-label={words.say("find-box")} aria-expanded="true" aria-controls={list::LIST}
                    aria-autocomplete="list" aria-activedescendant={active} maxlength="100" autofocus=true
                    placeholder={words.say("find-placeholder")} value={(*text).clone()}
                    data-testid="command-input" data-answered={is_answered.to_string()} {oninput} {onkeydown} />
                <list::List lines={lines.clone()} chosen={*chosen} onopen={open} />
                <p class="kr-command__foot" role="status">
                    if answer.lost && is_answered {
                        { words.say("find-lost") }
                    } else if lines.is_empty() && is_answered {
                        { words.say_with("desk-search-empty", &[("text", text.trim().into())]) }
                    } else {
                        { words.say("find-help") }
                    }
                </p>
            </div>
        </dialog>
    }
}
