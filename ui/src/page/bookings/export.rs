//! The filtered list as a file.

use keyrack_contract::call::listing::{Export, Format, List};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Toast, use_desk};
use crate::piece::{Button, told};
use crate::transport::{ask, save};

/// What is exported.
#[derive(Clone, PartialEq, Properties)]
pub struct ExportProps {
    /// The list as it is on screen.
    pub list: List,
}

/// A button for each kind of file.
#[component]
pub fn ExportButtons(props: &ExportProps) -> Html {
    let desk = use_desk();
    let busy = use_state_eq(|| false);
    let button = |format: Format, message: &str, testid: &'static str| {
        let (desk, busy, list) = (desk.clone(), busy.clone(), props.list.clone());
        let label = desk.words.say(message);
        let is_busy = *busy;
        let onclick = Callback::from(move |()| {
            let (desk, busy) = (desk.clone(), busy.clone());
            let call = Export {
                list: list.clone(),
                format,
                language: desk.words.tag().to_owned(),
            };
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let words = desk.words;
                let saved = match ask(&call).await {
                    Ok(file) => save(&file).await,
                    Err(trouble) => Err(trouble),
                };
                busy.set(false);
                desk.say(match saved {
                    Ok(name) => {
                        Toast::good(words.say_with("bookings-exported", &[("name", name.into())]))
                    }
                    Err(trouble) => told(&words, &trouble),
                });
            });
        });
        html! { <Button small=true icon={Icon::Download} {label} busy={is_busy} {onclick} {testid} /> }
    };
    html! {
        <>
            { button(Format::Csv, "bookings-export-csv", "export-csv") }
            { button(Format::Xlsx, "bookings-export-xlsx", "export-xlsx") }
        </>
    }
}
