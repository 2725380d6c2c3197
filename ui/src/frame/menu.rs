//! The menu at the side. It lists what is built, and nothing else.

use yew::prelude::*;

use crate::desk::use_desk;
use crate::page::Page;

/// Which page is open.
#[derive(Clone, PartialEq, Properties)]
pub struct MenuProps {
    /// The page.
    pub page: Page,
}

/// The menu.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    html! {
        <nav class="kr-menu" aria-label={words.say("desk-menu")}>
            <ul>
                { for Page::ALL.into_iter().filter(|page| page.is_open_to(desk.session.role)).map(|page| {
                    let is_here = page == props.page;
                    let testid = format!("nav-{}", page.hash().trim_start_matches("#/"));
                    html! {
                        <li key={page.hash()}>
                            <a href={page.hash()} class={classes!("kr-menu__item", is_here.then_some("kr-menu__item--here"))}
                                aria-current={is_here.then_some("page")} data-testid={testid}>
                                <span class="kr-menu__icon" aria-hidden="true">{ page.icon() }</span>
                                { words.say(page.message()) }
                            </a>
                        </li>
                    }
                }) }
            </ul>
        </nav>
    }
}
