//! Picking the file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyrack_contract::call::import::{FILE_BYTES_MAX, File};
use wasm_bindgen_futures::JsFuture;
use yew::prelude::*;

use crate::desk::use_words;
use crate::piece::FileField;

/// What picking needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PickProps {
    /// The file that is picked.
    pub name: Option<String>,
    /// One is picked.
    pub onlook: Callback<(String, File)>,
    /// What stands above the field; the import's own hint where nothing is said.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// The field.
#[component]
pub fn Pick(props: &PickProps) -> Html {
    let words = use_words();
    let too_long = use_state(|| false);
    let onpick = {
        let (onlook, too_long) = (props.onlook.clone(), too_long.clone());
        Callback::from(move |file: web_sys::File| {
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
    let wrong = too_long.then(|| words.say("failure-import-too-long-hint"));
    html! {
        <section class="kr-card">
            <p>{ props.hint.clone().unwrap_or_else(|| words.say("import-hint").into()) }</p>
            <FileField id="import-file" label={words.say("import-file")} accept=".csv,.txt,.tsv,text/csv"
                name={props.name.clone()} {onpick} {wrong} />
        </section>
    }
}
