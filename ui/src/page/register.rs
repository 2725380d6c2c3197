//! A register: a list of what a manager has written, each line of which can be changed or put away.

use yew::prelude::*;

use crate::desk::use_desk;
use crate::piece::{Button, Empty, Failed, Kind};
use crate::transport::Trouble;

use keyrack_contract::call::staff::Role;

/// What is being written in a register.
#[derive(Clone, PartialEq)]
enum Writing<T> {
    Nothing,
    New,
    Changed(T),
}

/// Whoever writes in a register: at most one entry at a time.
pub struct Pen<T: 'static>(UseStateHandle<Writing<T>>);

/// A pen that writes nothing yet.
#[hook]
pub fn use_pen<T: Clone + PartialEq + 'static>() -> Pen<T> {
    Pen(use_state(|| Writing::Nothing))
}

impl<T: Clone + PartialEq + 'static> Pen<T> {
    fn to(&self, what: Writing<T>) -> Callback<()> {
        let writing = self.0.clone();
        Callback::from(move |()| writing.set(what.clone()))
    }

    /// Begins a new entry.
    pub fn begin(&self) -> Callback<()> {
        self.to(Writing::New)
    }

    /// Changes an entry.
    pub fn change(&self, entry: &T) -> Callback<()> {
        self.to(Writing::Changed(entry.clone()))
    }

    /// The form for what is being written: `form` is given the entry, none for a new one, and how it
    /// is closed.
    pub fn draw(&self, form: impl FnOnce(Option<T>, Callback<()>) -> Html) -> Html {
        let onclose = self.to(Writing::Nothing);
        match &*self.0 {
            Writing::Nothing => html! {},
            Writing::New => form(None, onclose),
            Writing::Changed(entry) => form(Some(entry.clone()), onclose),
        }
    }
}

/// What a register needs.
#[derive(Clone, PartialEq, Properties)]
pub struct RegisterProps {
    /// What tests find it by.
    pub testid: AttrValue,
    /// What its entries are called in tests: `plan` for `plan-new`, `plan-edit`.
    pub entry: AttrValue,
    /// What it is for, where that needs saying.
    #[prop_or_default]
    pub intro: Option<AttrValue>,
    /// What a new entry is called.
    pub label: AttrValue,
    /// Who may not write in it is told so.
    pub guarded: AttrValue,
    /// A new entry is begun.
    pub onnew: Callback<()>,
    /// The heads of the columns; one more without a name follows.
    pub columns: Vec<String>,
    /// What stands where there is no line.
    pub empty: AttrValue,
    /// The lines.
    pub rows: Vec<Html>,
    /// Why they could not be read.
    #[prop_or_default]
    pub trouble: Option<Trouble>,
    /// The form for what is being written.
    pub children: Html,
}

/// The register.
#[component]
pub fn Register(props: &RegisterProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    html! {
        <section class="kr-plans" data-testid={props.testid.clone()}>
            if let Some(intro) = &props.intro { <p class="kr-quiet">{ intro }</p> }
            <Failed trouble={props.trouble.clone()} />
            <div class="kr-rates__bar">
                if desk.session.role == Role::Manager {
                    <Button kind={Kind::Primary} label={props.label.clone()} onclick={props.onnew.clone()} testid={format!("{}-new", props.entry)} />
                } else {
                    <p class="kr-quiet">{ &props.guarded }</p>
                }
            </div>
            if props.rows.is_empty() {
                <Empty text={props.empty.clone()} />
            } else {
                <div class="kr-wide">
                    <table class="kr-table kr-table--rows">
                        <thead><tr>
                            { for props.columns.iter().map(|column| html! { <th scope="col">{ column }</th> }) }
                            <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                        </tr></thead>
                        <tbody>{ for props.rows.iter().cloned() }</tbody>
                    </table>
                </div>
            }
            { props.children.clone() }
        </section>
    }
}

/// What can be done with a line.
#[derive(Clone, PartialEq, Properties)]
pub struct LineStepsProps {
    /// What its entry is called in tests.
    pub entry: AttrValue,
    /// What the line is about, for those who do not see it.
    pub name: String,
    /// It is changed.
    pub onedit: Callback<()>,
    /// What putting it away, or bringing it back, is called.
    pub away: String,
    /// The same in tests: `archive`, `remove`.
    #[prop_or(AttrValue::Static("archive"))]
    pub away_testid: AttrValue,
    /// It is put away or brought back.
    pub onaway: Callback<()>,
    /// Something is being done.
    pub busy: bool,
}

/// The buttons at the end of a line, for a manager.
#[component]
pub fn LineSteps(props: &LineStepsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    html! {
        <td><div class="kr-row__steps">
            if desk.session.role == Role::Manager {
                <Button small=true kind={Kind::Quiet} label={words.say("desk-plan-edit")} testid={format!("{}-edit", props.entry)}
                    aria={words.say_with("desk-plan-edit-of", &[("plan", props.name.clone().into())])} onclick={props.onedit.clone()} />
                <Button small=true kind={Kind::Quiet} label={props.away.clone()} testid={format!("{}-{}", props.entry, props.away_testid)}
                    disabled={props.busy} onclick={props.onaway.clone()} />
            }
        </div></td>
    }
}
