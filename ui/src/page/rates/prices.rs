//! The grid with what stands around it, and the calls that it makes.

use std::rc::Rc;

use keyrack_contract::call::staff::Role;
use keyrack_contract::call::{offer, rate};
use yew::prelude::*;

use super::allow::AllowProps;
use super::axes::{About, Line, Window, lines, size};
use super::bar::{Dates, Entry};
use super::draft::Preview;
use super::grid::{Grid, focus};
use super::rules::Rules;
use super::state::{Beside, State, Turn};
use super::why::Why;
use super::wish::{Wish, copy, pasted};
use super::{entry, meant, table};
use crate::desk::{Act, Desk, Toast, Tone, Watch, use_act, use_ask, use_desk};
use crate::piece::{Empty, Failed, told};
use crate::transport::Trouble;

/// Everything that an event needs to know.
#[derive(Clone)]
struct Here {
    desk: Desk,
    act: Act,
    state: UseReducerHandle<State>,
    lines: Rc<Vec<Line>>,
    window: Window,
    trouble: UseStateHandle<Option<Trouble>>,
    node: NodeRef,
}

/// The grid.
#[component]
pub fn Prices() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let act = use_act();
    let node = use_node_ref();
    let trouble = use_state(|| None::<Trouble>);
    let state = use_reducer({
        let today = desk.profile.business_date;
        move || State::new(today)
    });
    let (from, to) = (state.window.from, state.window.to());
    let rows = use_ask(Some(rate::Grid { from, to }), Watch::OFFERS);
    let counts = use_ask(Some(offer::Counts { from, to }), Watch::OFFERS);
    let lines = use_memo(
        (rows.data.clone(), counts.data.clone(), desk.profile.clone()),
        |(rows, counts, profile)| {
            rows.as_ref()
                .map(|rows| lines(profile, rows, counts.as_deref()))
                .unwrap_or_default()
        },
    );
    let Some(data) = rows.data.clone() else {
        return html! {
            <>
                <Failed trouble={rows.trouble.clone()} />
                if rows.trouble.is_none() { <Empty /> }
            </>
        };
    };
    let days = data.rows.first().map_or(0, |row| row.days.len());
    let window = Window {
        from: data.from,
        days: u16::try_from(days).unwrap_or(state.window.days),
    };
    let (preview, changes) = meant::preview(&lines, &window, &state);
    let preview = Rc::new(preview);
    let here = Here {
        desk: desk.clone(),
        act: act.clone(),
        state: state.clone(),
        lines: lines.clone(),
        window,
        trouble: trouble.clone(),
        node: node.clone(),
    };
    let turn = {
        let dispatcher = state.dispatcher();
        Callback::from(move |turn| dispatcher.dispatch(turn))
    };
    let wish = {
        let (here, preview) = (here.clone(), preview.clone());
        Callback::from(move |wish| here.answer(wish, &preview))
    };
    let as_of = counts
        .data
        .as_ref()
        .filter(|counts| counts.alone)
        .map(|counts| {
            let instant = counts
                .as_of
                .map_or_else(String::new, |at| words.instant(at, &desk.zone()));
            AttrValue::from(words.say_with("desk-rates-as-of", &[("instant", instant.into())]))
        });
    let shared: Rc<State> = Rc::new((*state).clone());
    let close = turn.reform(|()| Turn::Beside(Beside::Nothing));
    let head = shared.selection.within(size(&lines, &window)).head;
    html! {
        <>
            <Dates state={shared.clone()} {window} first={data.first} end={data.end} turn={turn.clone()} wish={wish.clone()} busy={act.busy()} />
            <Entry state={shared.clone()} preview={preview.clone()} cells={meant::cells(&lines, &window, &shared)}
                turn={turn.clone()} wish={wish.clone()} busy={act.busy()} />
            <Failed trouble={(*trouble).clone().or_else(|| rows.trouble.clone()).or_else(|| counts.trouble.clone())} />
            if desk.profile.rate_plans.is_empty() {
                <Empty text={words.say("desk-rates-empty")} />
            }
            <div class="kr-rates">
                <div class="kr-rates__grid">
                    <Grid state={shared.clone()} lines={lines.clone()} {window} changes={Rc::new(changes)} {node} {as_of}
                        turn={turn.clone()} wish={wish.clone()} />
                    <p class="kr-grid__legend kr-quiet">{ words.say("desk-rates-signs") }</p>
                    <p id="rates-keys" class="kr-grid__legend kr-quiet">{ words.say("desk-rates-keyboard") }</p>
                </div>
                { match shared.beside {
                    Beside::Nothing => html! {},
                    Beside::Rules => html! { <Rules limits={shared.limits.clone()} turn={turn.clone()} onclose={close} /> },
                    Beside::Counts => html! {
                        <Why line={lines.get(head.line).cloned()} lines={lines.clone()} date={window.date(head.day)} day={head.day}
                            counts={counts.data.clone()} allow={allow(&desk, &lines, &window, &shared)} onclose={close} />
                    },
                } }
            </div>
        </>
    }
}

/// The counts that are selected, where a manager is signed in.
fn allow(desk: &Desk, lines: &[Line], window: &Window, state: &State) -> Option<AllowProps> {
    if desk.session.role != Role::Manager {
        return None;
    }
    let selection = state.selection.within(size(lines, window));
    let selected = selection.lines();
    let room_types: Vec<_> = lines
        .iter()
        .enumerate()
        .filter(|(at, _)| selected.contains(at))
        .filter_map(|(_, line)| match line.about() {
            About::Left(id) => Some(id),
            About::House | About::Rate(..) => None,
        })
        .collect();
    (!room_types.is_empty()).then(|| AllowProps {
        room_types,
        from: window.date(*selection.days().start()),
        to: window.date(selection.days().end().saturating_add(1)),
        weekdays: state.weekdays,
    })
}

impl Here {
    fn answer(&self, wish: Wish, preview: &Preview) {
        match wish {
            Wish::Apply if preview.can_be_made() => self.apply(preview.steps.clone()),
            Wish::Apply => {}
            Wish::Undo => {
                if let Some(steps) = self.state.way_back() {
                    self.again(steps, Turn::Undid, "desk-rates-undone");
                }
            }
            Wish::Redo => {
                if let Some(steps) = self.state.undone.last() {
                    self.again(steps.to_vec(), Turn::Redid, "desk-rates-redone");
                }
            }
            Wish::Write(text) => self.write(&text),
            Wish::Copy(event) => {
                let prices = meant::prices(&self.lines, &self.state);
                if !prices.is_empty() {
                    copy(
                        &event,
                        &table::write(&prices, self.currency(), self.point()),
                    );
                }
            }
            Wish::Paste(event) => {
                if let Some(text) = pasted(&event) {
                    self.paste(&text);
                }
            }
        }
    }

    fn currency(&self) -> keyrack_domain::Currency {
        self.desk.profile.property.currency
    }

    fn point(&self) -> char {
        self.desk.words.decimal_mark()
    }

    fn apply(&self, days: Vec<rate::Step>) {
        let (here, steps) = (self.clone(), Rc::new(days.clone()));
        self.trouble.set(None);
        self.act
            .run(rate::Replace { days }, move |done| match done {
                Ok(done) => {
                    here.state.dispatch(Turn::Did(steps));
                    here.say("desk-rates-done", "desk-rates-done-hint", &done);
                    focus(&here.node);
                }
                Err(trouble) => here.trouble.set(Some(trouble)),
            });
    }

    fn again(&self, days: Vec<rate::Step>, turn: Turn, message: &'static str) {
        let here = self.clone();
        self.trouble.set(None);
        self.act
            .run(rate::Replace { days }, move |done| match done {
                Ok(done) => {
                    here.state.dispatch(turn);
                    here.say(message, "", &done);
                }
                Err(trouble) => here.desk.say(told(&here.desk.words, &trouble)),
            });
    }

    /// Says what was done; and what another desk has changed meanwhile, which was left as it is.
    fn say(&self, message: &str, hint: &str, done: &rate::Replaced) {
        let words = self.desk.words;
        let mut toast = Toast::good(words.say_with(message, &[("count", done.cells.into())]));
        if !done.left.is_empty() {
            toast.tone = Tone::Warning;
            let count = done.left.len();
            toast.hint = words.say_with("desk-rates-left-alone", &[("count", count.into())]);
        } else if !hint.is_empty() {
            toast.hint = words.say(hint);
        }
        self.desk.say(toast);
    }

    fn write(&self, begun: &str) {
        let field = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|page| page.get_element_by_id(super::bar::PRICE))
            .and_then(|field| {
                wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlInputElement>(field).ok()
            });
        if let Some(field) = field {
            if !begun.is_empty() {
                field.set_value(begun);
            }
            let _ = field.focus();
        }
        if !begun.is_empty() {
            let read = super::bar::read(begun, self.currency(), self.point());
            self.state.dispatch(Turn::Type(begun.to_owned(), read));
        }
    }

    fn paste(&self, text: &str) {
        let words = self.desk.words;
        match table::read(text, self.currency(), self.point()) {
            Ok(prices) => {
                let (rows, columns) = table::size(&prices);
                let selection = if (rows, columns) == (1, 1) {
                    self.state.selection
                } else {
                    meant::area(&self.lines, &self.window, &self.state, rows, columns)
                };
                self.state.dispatch(Turn::Paste(Rc::new(prices), selection));
            }
            Err(wrong) => {
                let text = match wrong {
                    table::NoTable::Empty => words.say("desk-rates-paste-empty"),
                    table::NoTable::TooLarge => words.say("desk-rates-paste-large"),
                    table::NoTable::Cell(line, column) => words.say_with(
                        "desk-rates-paste-cell",
                        &[("line", line.into()), ("column", column.into())],
                    ),
                };
                self.desk.say(Toast {
                    tone: Tone::Bad,
                    text,
                    hint: words.say("desk-rates-paste-hint"),
                    undo: None,
                });
            }
        }
    }
}

/// The words for a text that is no price.
pub fn wrong(desk: &Desk, wrong: entry::Wrong) -> String {
    desk.words.say(match wrong {
        entry::Wrong::NoNumber => "desk-rates-wrong-number",
        entry::Wrong::Decimals => "desk-rates-wrong-decimals",
        entry::Wrong::TooLarge => "desk-rates-wrong-large",
    })
}
