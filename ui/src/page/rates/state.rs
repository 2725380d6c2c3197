//! What the grid remembers between two drawings, and how it changes.

use std::rc::Rc;

use keyrack_contract::call::rate;
use keyrack_domain::Date;
use keyrack_domain::rate::PriceStep;
use yew::Reducible;

use super::axes::Window;
use super::draft::{Price, Rule, turned};
use super::entry::Wrong;
use super::restrict::Limits;
use super::select::Selection;

/// Prices that were pasted, line by line.
pub type Table = Rc<Vec<Vec<Option<i64>>>>;

/// What stands beside the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Beside {
    /// Nothing.
    #[default]
    Nothing,
    /// Restrictions for the selection.
    Rules,
    /// Why a count is what it is.
    Counts,
}

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The dates that are wanted; those on screen follow when they have come.
    pub window: Window,
    /// What is selected.
    pub selection: Selection,
    /// Weekdays of the selection that are meant, Monday first.
    pub weekdays: [bool; 7],
    /// What is typed for the price.
    pub text: String,
    /// Why that is no price.
    pub wrong: Option<Wrong>,
    /// Restrictions as they are typed.
    pub limits: Limits,
    /// What is to become of the selection.
    pub rule: Rule,
    /// Prices that were pasted and not made yet.
    pub pasted: Option<Table>,
    /// What stands beside the grid.
    pub beside: Beside,
    /// What was done, the last at the end.
    pub done: Vec<Rc<Vec<rate::Step>>>,
    /// What was taken back, the last at the end.
    pub undone: Vec<Rc<Vec<rate::Step>>>,
}

/// How many changes can be taken back.
const DONE_MAX: usize = 50;

/// A change of it.
pub enum Turn {
    /// Other dates.
    Window(Window),
    /// Another selection.
    Select(Selection),
    /// These weekdays are meant.
    Weekdays([bool; 7]),
    /// Something was typed for the price.
    Type(String, Result<Option<PriceStep>, Wrong>),
    /// The price is to go.
    Unprice,
    /// Restrictions were chosen or typed.
    Limits(Limits),
    /// Prices were pasted over this selection.
    Paste(Table, Selection),
    /// Nothing is to change after all.
    Discard,
    /// Something else stands beside.
    Beside(Beside),
    /// A change was made.
    Did(Rc<Vec<rate::Step>>),
    /// The last change was taken back.
    Undid,
    /// It was made again.
    Redid,
}

impl State {
    /// The beginning: two weeks from this date on.
    pub fn new(from: Date) -> Self {
        Self {
            window: Window { from, days: 14 },
            selection: Selection::default(),
            weekdays: [true; 7],
            text: String::new(),
            wrong: None,
            limits: Limits::default(),
            rule: Rule::default(),
            pasted: None,
            beside: Beside::Nothing,
            done: Vec::new(),
            undone: Vec::new(),
        }
    }

    /// Whether something is prepared.
    pub fn has_draft(&self) -> bool {
        self.pasted.is_some()
            || !self.rule.is_empty()
            || !self.text.is_empty()
            || self.limits != Limits::default()
    }

    /// The calls' way back from the last change.
    pub fn way_back(&self) -> Option<Vec<rate::Step>> {
        self.done.last().map(|steps| turned(steps))
    }

    fn discard(&mut self) {
        self.text.clear();
        self.wrong = None;
        self.limits = Limits::default();
        self.rule = Rule::default();
        self.pasted = None;
    }
}

impl Reducible for State {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let mut state = (*self).clone();
        match turn {
            Turn::Window(window) => {
                state.window = window;
                state.pasted = None;
            }
            Turn::Select(selection) => {
                // Pasted prices belong to where they were pasted; a rule goes where the selection goes.
                state.selection = selection;
                state.pasted = None;
            }
            Turn::Weekdays(meant) => {
                state.weekdays = if meant == [false; 7] {
                    [true; 7]
                } else {
                    meant
                };
            }
            Turn::Type(text, read) => {
                state.pasted = None;
                state.text = text;
                state.wrong = read.err();
                state.rule.price = read.ok().flatten().map(Price::Step);
            }
            Turn::Unprice => {
                state.discard();
                state.rule.price = Some(Price::Gone);
            }
            Turn::Limits(limits) => {
                state.pasted = None;
                state.rule = Rule {
                    price: state.rule.price,
                    ..limits.rule()
                };
                state.limits = limits;
            }
            Turn::Paste(table, selection) => {
                state.discard();
                state.selection = selection;
                state.pasted = Some(table);
            }
            Turn::Discard => state.discard(),
            Turn::Beside(beside) => state.beside = beside,
            Turn::Did(steps) => {
                state.discard();
                state.undone.clear();
                state.done.push(steps);
                let surplus = state.done.len().saturating_sub(DONE_MAX);
                state.done.drain(..surplus);
            }
            Turn::Undid => state.undone.extend(state.done.pop()),
            Turn::Redid => state.done.extend(state.undone.pop()),
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun() -> Rc<State> {
        Rc::new(State::new(Date::constant(2026, 3, 2)))
    }

    #[test]
    fn what_is_done_can_be_undone_and_done_again_until_something_else_is_done() {
        let (one, two) = (Rc::new(Vec::new()), Rc::new(Vec::new()));
        let state = begun().reduce(Turn::Did(one)).reduce(Turn::Undid);
        assert_eq!((state.done.len(), state.undone.len()), (0, 1));
        let state = state.reduce(Turn::Redid);
        assert_eq!((state.done.len(), state.undone.len()), (1, 0));
        let state = state.reduce(Turn::Undid).reduce(Turn::Did(two));
        assert_eq!((state.done.len(), state.undone.len()), (1, 0));
        let state = state.reduce(Turn::Undid).reduce(Turn::Undid);
        assert_eq!((state.done.len(), state.undone.len()), (0, 1));
    }

    #[test]
    fn typing_waits_until_it_is_made_or_discarded() {
        let state = begun().reduce(Turn::Type("+1".to_owned(), Ok(Some(PriceStep::By(100)))));
        assert!(state.has_draft() && state.rule.price.is_some());
        let state = state.reduce(Turn::Type("+1x".to_owned(), Err(Wrong::NoNumber)));
        assert!(state.has_draft() && state.rule.price.is_none() && state.wrong.is_some());
        assert!(!state.reduce(Turn::Discard).has_draft());
    }

    #[test]
    fn a_restriction_that_cannot_be_read_waits_as_well() {
        let typed = Limits {
            max_arrival: "7x".to_owned(),
            min_ahead: "2".to_owned(),
            ..Limits::default()
        };
        let state = begun().reduce(Turn::Limits(typed));
        assert!(state.has_draft());
        assert_eq!(state.rule.min_advance_days, Some(2));
        assert_eq!(state.rule.max_los_arrival, None);
        assert!(!state.reduce(Turn::Discard).has_draft());
    }

    #[test]
    fn no_weekday_at_all_means_every_weekday() {
        let state = begun().reduce(Turn::Weekdays([false; 7]));
        assert_eq!(state.weekdays, [true; 7]);
    }
}
