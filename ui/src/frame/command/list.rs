//! The lines under their heads.

use std::rc::Rc;

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::line::{Group, Line};
use crate::desk::use_words;
use crate::piece::StatusLabel;

/// The list's id.
pub const LIST: &str = "command-list";

/// The id of one line.
pub fn option_id(place: usize) -> String {
    format!("command-option-{place}")
}

/// Lines of one group stand together; groups stand in the order of their first lines.
pub fn grouped(lines: Vec<Line>) -> Vec<Line> {
    let mut order: Vec<Group> = Vec::new();
    for line in &lines {
        if !order.contains(&line.group) {
            order.push(line.group);
        }
    }
    let mut sorted = lines;
    sorted.sort_by_key(|line| order.iter().position(|group| *group == line.group));
    sorted
}

/// What the list shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ListProps {
    /// The lines, grouped.
    pub lines: Rc<Vec<Line>>,
    /// Which of them is chosen.
    pub chosen: usize,
    /// One is opened.
    pub onopen: Callback<usize>,
}

/// The list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    use_effect_with(props.chosen, {
        let node = node.clone();
        move |chosen| {
            let line = node.cast::<Element>().and_then(|list| {
                list.query_selector(&format!("#{}", option_id(*chosen)))
                    .ok()?
            });
            if let Some(line) = line {
                let how = ScrollIntoViewOptions::new();
                how.set_block(ScrollLogicalPosition::Nearest);
                line.scroll_into_view_with_scroll_into_view_options(&how);
            }
        }
    });
    let mut groups: Vec<(Group, Vec<(usize, &Line)>)> = Vec::new();
    for (place, line) in props.lines.iter().enumerate() {
        match groups.last_mut() {
            Some((group, lines)) if *group == line.group => lines.push((place, line)),
            _ => groups.push((line.group, vec![(place, line)])),
        }
    }
    html! {
        <div ref={node} id={LIST} class="kr-command__list" role="listbox" aria-label={words.say("find-results")}>
            { for groups.into_iter().map(|(group, lines)| {
                let head = format!("command-group-{group:?}").to_lowercase();
                html! {
                    <div key={head.clone()} role="group" aria-labelledby={head.clone()} class="kr-command__group">
                        <p id={head} class="kr-command__head">{ words.say(group.message()) }</p>
                        { for lines.into_iter().map(|(place, line)| option(props, place, line)) }
                    </div>
                }
            }) }
        </div>
    }
}

fn option(props: &ListProps, place: usize, line: &Line) -> Html {
    let is_chosen = place == props.chosen;
    let onclick = props.onopen.reform(move |_: MouseEvent| place);
    // The focus stays where one types.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div key={place} id={option_id(place)} role="option" aria-selected={is_chosen.to_string()}
            class={classes!("kr-command__line", is_chosen.then_some("kr-command__line--chosen"))}
            data-testid="command-line" {onclick} {onmousedown}>
            <span class="kr-command__icon" aria-hidden="true">{ line.icon }</span>
            <span class="kr-command__title">{ &line.title }</span>
            <span class="kr-command__detail">{ &line.detail }</span>
            if let Some(status) = line.status {
                <StatusLabel {status} />
            }
        </div>
    }
}
