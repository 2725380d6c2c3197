//! What has become of the file.

use std::rc::Rc;

use keyrack_contract::call::import::Report;
use yew::prelude::*;

use super::lines::Lines;
use crate::desk::{Tone, use_words};
use crate::page::Page;
use crate::piece::{Alert, Button};

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct DoneProps {
    /// What was taken and what was not.
    pub report: Rc<Report>,
    /// Another file is wanted.
    pub onagain: Callback<()>,
}

/// The result.
#[component]
pub fn Done(props: &DoneProps) -> Html {
    let words = use_words();
    let report = &props.report;
    let counts = [
        ("bookings", report.bookings.into()),
        ("guests", report.guests.into()),
    ];
    let left = words.say_with("import-left-out", &[("count", report.refused.into())]);
    html! {
        <section class="kr-card" data-testid="import-done" data-bookings={report.bookings.to_string()} data-refused={report.refused.to_string()}>
            <Alert tone={Tone::Good} text={words.say_with("import-done", &counts)} hint={if report.refused > 0 { left } else { String::new() }} />
            <Lines lines={report.lines.clone()} />
            <div class="kr-actions">
                <a class="pf-v6-c-button pf-m-primary" href={Page::Bookings.hash()}><span class="pf-v6-c-button__text">{ words.say("import-see") }</span></a>
                <Button label={words.say("import-again")} onclick={props.onagain.clone()} testid="import-again" />
            </div>
        </section>
    }
}
