//! Who is signed in, in which language and light, and the way out.

use std::rc::Rc;

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
    let item = |testid: String,
                label: &str,
                lang: Option<&'static str>,
                chosen: Option<bool>,
                intent: Rc<dyn Fn() -> Intent>| {
        let desk = desk.clone();
        let open = open.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            open.set(false);
            desk.wish(intent());
        });
        html! {
            <button type="button" class="kr-user__item" key={testid.clone()} data-testid={testid} {lang} {onclick}
                aria-pressed={chosen.map(|chosen| chosen.to_string())}>
                <span class="kr-user__mark" aria-hidden="true">
                    if chosen == Some(true) { { Icon::Check } }
                </span>
                { label.to_owned() }
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
                    <div class="kr-user__languages">
                        { for Language::ALL.iter().map(|language| {
                            let language = *language;
                            let (tag, chosen) = (language.tag(), words.language() == language);
                            let speak = Rc::new(move || Intent::Speak(language));
                            item(format!("language-{tag}"), language.own_name(), Some(tag), Some(chosen), speak)
                        }) }
                    </div>
                    <p class="kr-user__head">{ words.say("desk-theme") }</p>
                    { for THEMES.into_iter().map(|(theme, testid, message)| {
                        item(testid.to_owned(), &words.say(message), None, Some(theme == props.theme), Rc::new(move || Intent::Look(theme)))
                    }) }
                    <hr />
                    { item("sign-out".to_owned(), &words.say("desk-sign-out"), None, None, Rc::new(|| Intent::SignOut)) }
                </div>
            }
        </div>
    }
}
