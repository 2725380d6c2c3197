//! How far the import has come.

use keyrack_contract::call::import::{Progress, Progressed};
use yew::prelude::*;

use crate::desk::{use_tick, use_words};
use crate::transport::ask;

/// How often it is looked at.
const TICK_MILLISECONDS: u32 = 300;

/// The bar.
#[component]
pub fn Bar() -> Html {
    let words = use_words();
    let tick = use_tick(TICK_MILLISECONDS);
    let come = use_state(|| Progressed { done: 0, total: 0 });
    use_effect_with(tick, {
        let come = come.clone();
        move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                if let Ok(now) = ask(&Progress {}).await {
                    come.set(now);
                }
            });
        }
    });
    let counts = [("done", come.done.into()), ("total", come.total.into())];
    html! {
        <div class="kr-import__bar" role="status">
            <progress max={come.total.max(1).to_string()} value={come.done.to_string()} aria-label={words.say("import-running")} />
            <span>
                if come.total > 0 { { words.say_with("import-come", &counts) } } else { { words.say("import-running") } }
            </span>
        </div>
    }
}
