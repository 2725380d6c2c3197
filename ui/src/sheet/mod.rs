//! A reservation beside what one was doing, and the steps of its life.

mod actions;
mod amend;
mod assign;
mod cancel;
mod check_in;
mod check_out;
mod confirm_anyway;
mod details;
mod early;
mod expected;
mod history;
mod no_show;
mod note;
mod picker;
mod services;
mod side;
mod traces;

use keyrack_contract::call::print::Sheet as Paper;
use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationView;
use keyrack_domain::ReservationId;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::Tone;
use crate::desk::{Desk, Intent, Watch, use_ask, use_desk};
use crate::page::look::Lists;
use crate::piece::{Alert, Empty, Failed, Label, Print, StatusLabel, Tab, Tabs, print_message};

pub use check_in::{CheckIn, another_room_helps, check_in_needs_a_look, check_in_now};
pub use check_out::check_out_now;
pub use early::DepartEarly;
pub use expected::ExpectedTime;
pub use no_show::NoShow;
pub use picker::Picker;
pub use side::Side;

/// Which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// Its id.
    pub id: ReservationId,
}

/// The sheet. It stays open while its reservation changes, and shows the newest.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(reservation::Read { id: props.id }), Watch::LISTS);
    let onclose = {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Sheet(None)))
    };
    let tab = use_state(|| STAY);
    let onopen = {
        let tab = tab.clone();
        Callback::from(move |wanted| tab.set(wanted))
    };
    let title = asked.data.as_ref().map_or_else(
        || desk.words.say("loading"),
        |view| view.line.guest_name.clone(),
    );
    html! {
        <Side {title} {onclose} testid="sheet">
            <Failed trouble={asked.trouble.clone()} />
            if let Some(view) = &asked.data {
                { head(&desk, view) }
                <Tabs label={desk.words.say("desk-open-booking")} tabs={tabs(&desk, view)} open={open_tab(*tab, view)} {onopen}>
                    { match open_tab(*tab, view) {
                        LOOK => html! { <Lists reservation={Some(props.id)} /> },
                        PAPERS => html! {
                            <section class="kr-part" data-testid="papers">
                                <h3>{ desk.words.say(print_message(Paper::Cards)) }</h3>
                                <p class="kr-quiet">{ desk.words.say("stay-papers-hint") }</p>
                                <Print sheet={Paper::Cards} reservation={Some(props.id)} />
                            </section>
                        },
                        HISTORY => html! { <history::History id={props.id} /> },
                        _ => html! {
                            <>
                                <actions::Actions view={view.clone()} />
                                <expected::Expected view={view.clone()} />
                                { details::stay(&desk, view) }
                                <services::Services view={view.clone()} />
                                { details::policy(&desk, view) }
                                { details::guest(&desk, view) }
                                { details::requests(&desk, view) }
                                <note::Note view={view.clone()} />
                                <traces::Traces view={view.clone()} />
                            </>
                        },
                    } }
                </Tabs>
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </Side>
    }
}

const STAY: &str = "stay";
const LOOK: &str = "look";
const HISTORY: &str = "history";
const PAPERS: &str = "papers";

/// The tab that is open: what needed a look may be settled while it is looked at.
fn open_tab(tab: &'static str, view: &ReservationView) -> &'static str {
    if tab == LOOK && !view.line.contested {
        STAY
    } else {
        tab
    }
}

/// What there is to see of a reservation. A tab for what needs a look is there while it does.
fn tabs(desk: &Desk, view: &ReservationView) -> Vec<Tab> {
    let words = desk.words;
    let mut tabs = vec![Tab {
        id: STAY,
        label: words.say("desk-tab-stay"),
    }];
    if view.line.contested {
        tabs.push(Tab {
            id: LOOK,
            label: words.say("desk-tab-look"),
        });
    }
    tabs.push(Tab {
        id: PAPERS,
        label: words.say("stay-tab-papers"),
    });
    tabs.push(Tab {
        id: HISTORY,
        label: words.say("desk-tab-history"),
    });
    tabs
}

fn head(desk: &Desk, view: &ReservationView) -> Html {
    let words = desk.words;
    let line = &view.line;
    let room = match &line.room_number {
        Some(number) => words.say_with("desk-room-number", &[("number", number.as_str().into())]),
        None => words.say("desk-no-room"),
    };
    html! {
        <div class="kr-sheet__head">
            <p class="kr-sheet__line">
                <StatusLabel status={line.status} />
                if line.unsent {
                    <Label state="offline" icon={Icon::Pending} text={words.say("desk-unsent")} />
                }
                <span class="kr-figure-text" data-testid="sheet-reference">{ &line.reference }</span>
            </p>
            <p class="kr-sheet__line">
                <strong>{ room }</strong>
                <span>{ desk.type_name(line.room_type) }</span>
                <strong class="kr-sheet__total">{ words.money(line.total) }</strong>
            </p>
            <p class="kr-sheet__line">
                <span>{ words.date_range(line.stay) }</span>
                <span class="kr-quiet">{ words.nights(line.stay.nights()) }</span>
                <span class="kr-quiet">{ words.party(&line.party) }</span>
            </p>
            if line.to_pay() != line.total {
                <p class="kr-sheet__line">
                    <span class="kr-quiet">{ words.say("stay-to-pay") }</span>
                    <strong class="kr-sheet__total" data-testid="sheet-to-pay">{ words.money(line.to_pay()) }</strong>
                </p>
            }
            if line.group.is_some() || line.company.is_some() {
                <p class="kr-sheet__line">
                    if let Some(group) = &line.group {
                        <span>{ format!("{}: {}", words.say("field-group"), group.name) }</span>
                    }
                    if let Some(company) = &line.company {
                        <span>{ format!("{}: {company}", words.say("field-company")) }</span>
                    }
                </p>
            }
            if let Some(commission) = &view.commission {
                <p class="kr-sheet__line" data-testid="sheet-commission">
                    <span class="kr-quiet">{ crate::page::companies::commission_line(&words, commission) }</span>
                    <span>{ words.money(commission.of) }{ " → " }<strong>{ words.money(commission.amount) }</strong></span>
                </p>
            }
            if let Some(until) = line.release_at {
                <p class="kr-sheet__line">{ words.say_with("stay-holds-until", &[("until", words.instant_long(until, &desk.zone()).into())]) }</p>
            }
            if let Some(until) = line.held_until.filter(|_| line.is_held_over(crate::transport::now())) {
                <Alert tone={Tone::Warning} testid="sheet-held-over"
                    text={words.say_with("policy-held-over", &[("instant", words.instant(until, &desk.zone()).into())])} />
            }
            if line.alert {
                <Alert tone={Tone::Warning} text={view.notes.clone()} testid="sheet-alert-note" />
            }
            if let Some(anyway) = &view.anyway {
                <Alert tone={if anyway.nights.is_empty() { Tone::Good } else { Tone::Warning }} testid="sheet-anyway"
                    text={words.say(if anyway.nights.is_empty() { "stay-did-room-found" } else { "stay-look-oversold" })}
                    hint={crate::told::sold_anyway(desk, anyway)} />
            }
            if line.contested {
                <Alert tone={Tone::Warning} text={words.say("desk-conflict-stay")} />
            }
        </div>
    }
}
