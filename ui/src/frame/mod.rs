//! What stands around every screen: the top bar with the state line, the menu, the side sheet and
//! what is said in passing.

mod away;
mod command;
mod connection;
mod menu;
mod state_line;
mod top_bar;
mod user;
mod verb;
mod ways;

pub use verb::verb;

use gloo_timers::callback::Interval;
use keyrack_contract::call::property;
use keyrack_contract::call::staff::Role;
use keyrack_domain::ReservationId;
use keyrack_locale::Language;
use wasm_bindgen::{JsCast, closure::Closure};
use yew::prelude::*;

use crate::desk::{
    Desk, Intent, Link, Saying, Stamps, Theme, Toasts, Trail, Trod, Watch, use_ask, use_words,
};
use crate::page::Page;
use crate::piece::{Empty, Failed, ToastList};
use crate::sheet::Sheet;
use crate::sign_in::set_title;
use crate::transport::{Session, everything, listen};

/// What the frame needs.
#[derive(Clone, PartialEq, Properties)]
pub struct HouseProps {
    /// Who is signed in.
    pub session: Session,
    /// How it looks.
    pub theme: Theme,
    /// Nobody is signed in any more.
    pub onleave: Callback<()>,
    /// Another language is wanted.
    pub onspeak: Callback<Language>,
    /// Another look is wanted.
    pub onlook: Callback<Theme>,
}

/// How often everything on screen is read anew without being told to.
const ANEW_MILLISECONDS: u32 = 60_000;

/// What stands beside the page.
#[derive(Clone, Copy, PartialEq, Default)]
enum Beside {
    #[default]
    Nothing,
    Sheet(ReservationId),
    Connection,
}

/// The frame for somebody who is signed in.
#[component]
pub fn House(props: &HouseProps) -> Html {
    let stamps = use_reducer(Stamps::default);
    let toasts = use_reducer(Toasts::default);
    let trail = use_reducer(Trail::default);
    let page = use_state(current_page);
    let beside = use_state(Beside::default);

    use_effect_with((), {
        let stamps = stamps.dispatcher();
        move |()| {
            let told = stamps.clone();
            let listening = listen(move |changed| told.dispatch(changed));
            // Should a notice be lost all the same, nobody looks at an old state for long.
            let anew = Interval::new(ANEW_MILLISECONDS, move || stamps.dispatch(everything()));
            move || drop((listening, anew))
        }
    });
    use_effect_with((), {
        let (page, beside) = (page.clone(), beside.clone());
        move |()| {
            // Who leaves a page leaves what stood beside it.
            let turned = Closure::<dyn Fn()>::new(move || {
                page.set(current_page());
                beside.set(Beside::Nothing);
            });
            let window = web_sys::window();
            if let Some(window) = &window {
                window.set_onhashchange(Some(turned.as_ref().unchecked_ref()));
            }
            move || {
                if let Some(window) = window {
                    window.set_onhashchange(None);
                }
                drop(turned);
            }
        }
    });
    let to = {
        let (stamps, toasts) = (stamps.dispatcher(), toasts.dispatcher());
        let trail = trail.dispatcher();
        let beside = beside.clone();
        let (onleave, onspeak, onlook) = (
            props.onleave.clone(),
            props.onspeak.clone(),
            props.onlook.clone(),
        );
        use_callback((), move |intent, ()| match intent {
            Intent::Sheet(id) => beside.set(id.map_or(Beside::Nothing, Beside::Sheet)),
            Intent::Connection(open) => {
                beside.set(if open {
                    Beside::Connection
                } else {
                    Beside::Nothing
                });
            }
            Intent::Say(toast) => {
                if let Some(way) = toast.undo.clone() {
                    trail.dispatch(Trod::Did(way));
                }
                toasts.dispatch(Saying::Say(toast));
            }
            Intent::TookBack(way) => trail.dispatch(Trod::Went(way)),
            Intent::Lost(way) => trail.dispatch(Trod::Lost(way)),
            Intent::Unsay(number) => toasts.dispatch(Saying::Unsay(number)),
            Intent::Changed(changed) => stamps.dispatch(changed),
            Intent::Speak(language) => onspeak.emit(language),
            Intent::Look(theme) => onlook.emit(theme),
            Intent::SignOut => onleave.emit(()),
        })
    };
    let link = Link {
        stamps: *stamps,
        to,
    };
    html! {
        <ContextProvider<Link> context={link}>
            <Frame session={props.session.clone()} theme={props.theme} page={*page} beside={*beside} />
            <ways::Ways trail={(*trail).clone()} />
            <ToastList toasts={(*toasts).clone()} />
        </ContextProvider<Link>>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FrameProps {
    session: Session,
    theme: Theme,
    page: Page,
    beside: Beside,
}

/// The frame once the hotel is known.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let words = use_words();
    let link = use_context::<Link>();
    let finding = use_state_eq(|| false);
    // What was opened from the bar. It holds names, so it lives no longer than this page.
    let recent = use_mut_ref(Vec::<command::Line>::new);
    command::use_shortcut({
        let finding = finding.clone();
        Callback::from(move |()| finding.set(true))
    });
    let profile = use_ask(Some(property::Read {}), Watch::SETTINGS_AND_DAY);
    let hotel = profile
        .data
        .as_ref()
        .map_or_else(String::new, |profile| profile.property.name.clone());
    use_effect_with((words, hotel.clone()), |(words, hotel)| {
        set_title(&words.say_with("desk-title", &[("property", hotel.as_str().into())]));
    });
    let (Some(profile), Some(link)) = (profile.data.clone(), link) else {
        return html! {
            <main class="kr-door">
                if profile.trouble.is_some() {
                    <Failed trouble={profile.trouble.clone()} />
                } else {
                    <Empty />
                }
            </main>
        };
    };
    let page = props.page.for_role(props.session.role);
    let desk = Desk {
        words,
        profile,
        session: props.session.clone(),
        link,
    };
    let onsearch = {
        let finding = finding.clone();
        Callback::from(move |()| finding.set(true))
    };
    let onfound = {
        let finding = finding.clone();
        Callback::from(move |()| finding.set(false))
    };
    html! {
        <ContextProvider<Desk> context={desk}>
            <button type="button" class="kr-skip" onclick={|_| skip()}>{ words.say("desk-skip-to-content") }</button>
            <div class="kr-frame">
                <top_bar::TopBar theme={props.theme} open={props.beside == Beside::Connection} {onsearch} />
                <menu::Menu {page} />
                <main id="main" class="kr-main" tabindex="-1">{ page.draw() }</main>
                { match props.beside {
                    Beside::Nothing => html! {},
                    Beside::Sheet(id) => html! { <Sheet key={id.to_string()} {id} /> },
                    Beside::Connection => html! { <connection::Connection /> },
                } }
            </div>
            if *finding && props.session.role != Role::Housekeeping {
                <command::CommandBar recent={recent} onclose={onfound} />
            }
        </ContextProvider<Desk>>
    }
}

/// Past the menu, to the page itself. A link would change the address, which names the page.
fn skip() {
    let main = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id("main"))
        .and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(main) = main {
        let _ = main.focus();
    }
}

fn current_page() -> Page {
    let hash = web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    Page::at(&hash)
}
