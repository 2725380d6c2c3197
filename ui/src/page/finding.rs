//! A page that finds entries by their name: what is sought, what was found, and a new one.

use yew::prelude::*;

use crate::piece::{Button, Empty, Failed, Kind};
use crate::transport::Trouble;

/// What such a page needs.
#[derive(Clone, PartialEq, Properties)]
pub struct FindingProps {
    /// What tests find it by.
    pub testid: AttrValue,
    /// What is listed.
    pub title: AttrValue,
    /// What a new entry is called.
    pub label: AttrValue,
    /// What tests find that button by.
    pub new_testid: AttrValue,
    /// A new entry, as `form` draws it when it is given how to close it.
    pub form: Callback<Callback<()>, Html>,
    /// The fields that say what is sought.
    pub search: Html,
    /// Why nothing could be read.
    pub trouble: Option<Trouble>,
    /// What stands where nothing was found.
    pub none: AttrValue,
    /// The heads of the columns, and whether each stands over figures.
    pub columns: Vec<(String, bool)>,
    /// The lines; none as long as nothing has come.
    pub rows: Option<Vec<Html>>,
}

/// The page.
#[component]
pub fn Finding(props: &FindingProps) -> Html {
    let is_writing = use_state(|| false);
    let write = |what: bool| {
        let is_writing = is_writing.clone();
        Callback::from(move |()| is_writing.set(what))
    };
    html! {
        <div class="kr-page" data-testid={props.testid.clone()}>
            <header class="kr-page__head">
                <h1>{ &props.title }</h1>
                <Button kind={Kind::Primary} label={props.label.clone()} onclick={write(true)} testid={props.new_testid.clone()} />
            </header>
            <search class="kr-search">{ props.search.clone() }</search>
            <Failed trouble={props.trouble.clone()} />
            { match props.rows.as_deref() {
                None if props.trouble.is_some() => html! {},
                None => html! { <Empty /> },
                Some([]) => html! { <Empty text={props.none.clone()} /> },
                Some(rows) => table(&props.columns, rows),
            } }
            if *is_writing { { props.form.emit(write(false)) } }
        </div>
    }
}

fn table(columns: &[(String, bool)], rows: &[Html]) -> Html {
    html! {
        <div class="kr-wide">
            <table class="kr-table kr-table--rows">
                <thead><tr>{ for columns.iter().map(|(label, is_figure)| html! {
                    <th scope="col" class={is_figure.then_some("kr-figure")}>{ label }</th>
                }) }</tr></thead>
                <tbody>{ for rows.iter().cloned() }</tbody>
            </table>
        </div>
    }
}
