//! Who is signed in, in which language and light, and the way out.

use keyrack_locale::Language;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Intent, Theme, use_desk};

/// How it looks.
#[derive(Clone, PartialEq, Properties)]
pub struct UserProps {
    /// The chosen look.
    pub theme: Theme,
}

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::System, "theme-system", "desk-theme-system"),
    (Theme::Light, "theme-light", "desk-theme-light"),
    (Theme::Dark, "theme-dark", "desk-theme-dark"),
];

/// The menu behind the initials.
#[component]
pub fn User(props: &UserProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let open = use_state(|| false);
    let name = desk.session.name.clone();
    let initials: String = name.chars().take(2).collect::<String>().to_uppercase();
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.stop_propagation();
                open.set(false);
            }
        })
    };
    let item =
        |testid: &'static str, label: String, chosen: Option<bool>, intent: fn() -> Intent| {
            let desk = desk.clone();
            let open = open.clone();
            let onclick = Callback::from(move |_: MouseEvent| {
                open.set(false);
                desk.wish(intent());
            });
            html! {
                <button type="button" class="kr-user__item" data-testid={testid} {onclick}
                    aria-pressed={chosen.map(|chosen| chosen.to_string())}>
                    <span class="kr-user__mark" aria-hidden="true">
                        if chosen == Some(true) { { Icon::Check } }
                    </span>
                    { label }
                </button>
            }
        };
    html! {
        <div class="kr-user" {onkeydown}>
            <button type="button" class="kr-user__button" data-testid="user-menu" onclick={toggle}
                aria-expanded={open.to_string()}>
                <span aria-hidden="true">{ initials }</span>
                <span class="kr-unseen">
                    { words.say_with("desk-signed-in-as", &[("name", name.as_str().into())]) }
                </span>
            </button>
            if *open {
                <div class="kr-user__list">
                    <p class="kr-user__head">{ words.say_with("desk-signed-in-as", &[("name", name.as_str().into())]) }</p>
                    <p class="kr-user__head">{ words.say("desk-language") }</p>
                    { item("language-en", Language::English.own_name().to_owned(), Some(words.language() == Language::English), || Intent::Speak(Language::English)) }
                    { item("language-de", Language::German.own_name().to_owned(), Some(words.language() == Language::German), || Intent::Speak(Language::German)) }
                    <p class="kr-user__head">{ words.say("desk-theme") }</p>
                    { for THEMES.into_iter().map(|(theme, testid, message)| {
                        let intent: fn() -> Intent = match theme {
                            Theme::System => || Intent::Look(Theme::System),
                            Theme::Light => || Intent::Look(Theme::Light),
                            Theme::Dark => || Intent::Look(Theme::Dark),
                        };
                        item(testid, words.say(message), Some(theme == props.theme), intent)
                    }) }
                    <hr />
                    { item("sign-out", words.say("desk-sign-out"), None, || Intent::SignOut) }
                </div>
            }
        </div>
    }
}
