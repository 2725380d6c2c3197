//! Picking the file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyrack_contract::call::import::{FILE_BYTES_MAX, File};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::desk::use_words;

/// What picking needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PickProps {
    /// The file that is picked.
    pub name: Option<String>,
    /// One is picked.
    pub onlook: Callback<(String, File)>,
}

/// The field.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let words = use_words();
    let too_long = use_state(|| false);
    let onchange = {
        let (onlook, too_long) = (props.onlook.clone(), too_long.clone());
        Callback::from(move |event: Event| {
            let field = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = field.files().and_then(|files| files.get(0)) else {
                return;
            };
            let (onlook, too_long) = (onlook.clone(), too_long.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let Ok(buffer) = JsFuture::from(file.array_buffer()).await else {
                    return;
                };
                let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
                too_long.set(bytes.len() > FILE_BYTES_MAX);
                if bytes.len() <= FILE_BYTES_MAX {
                    let picked = File {
                        base64: STANDARD.encode(bytes),
                        encoding: None,
                        delimiter: None,
                    };
                    onlook.emit((file.name(), picked));
                }
            });
        })
    };
    html! {
        <section class="kr-card" aria-labelledby="import-file-title">
            <p>{ words.say("import-hint") }</p>
            <div class="kr-field">
                <label class="kr-field__label" id="import-file-title" for="import-file">{ words.say("import-file") }</label>
                <input id="import-file" type="file" accept=".csv,.txt,.tsv,text/csv" {onchange} />
                if *too_long {
                    <p class="kr-field__told kr-field__told--wrong">{ words.say("failure-import-too-long-hint") }</p>
                }
            </div>
        </section>
    }
}
