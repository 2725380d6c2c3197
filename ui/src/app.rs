//! From an open page to somebody signed in.

use keyrack_contract::call::setup::{self, Setup, Stage};
use keyrack_contract::setup::Draft;
use keyrack_locale::{Language, Words};
use yew::prelude::*;

use crate::desk::{Theme, keep_language, kept_language, put_on, speak};
use crate::frame::House;
use crate::piece::{Empty, Failed};
use crate::setup::{SampleBar, Start};
use crate::sign_in::{NotLetIn, SignIn};
use crate::transport::{Session, Trouble, ask, exchange_token, forget, is_shut_out, kept};

/// How far the way in has been gone.
#[derive(Clone, PartialEq)]
enum Way {
    /// The address's token is being exchanged.
    Opening,
    /// This browser is not let in.
    Shut(Trouble),
    /// There is no hotel on this computer yet.
    Empty(Option<Box<Draft>>),
    /// Nobody is signed in.
    Outside,
    /// Somebody is.
    Inside(Session),
}

/// Everything.
#[component]
pub fn App() -> Html {
    let way = use_state(|| Way::Opening);
    let language = use_state(kept_language);
    let theme = use_state(Theme::kept);
    let sample = use_state(|| None::<(String, String)>);

    use_effect_with(*language, |language| speak(*language));
    use_effect_with(*theme, |theme| {
        put_on(*theme);
        let followed = crate::desk::follow_system(*theme);
        move || drop(followed)
    });
    let look_around = {
        let (way, sample) = (way.clone(), sample.clone());
        use_callback((), move |session: Option<Session>, ()| {
            let (way, sample) = (way.clone(), sample.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let (to, played) = way_in(session).await;
                sample.set(played);
                way.set(to);
            });
        })
    };
    use_effect_with((), {
        let (way, look_around) = (way.clone(), look_around.clone());
        move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                match exchange_token().await {
                    Err(Trouble::Lost) => way.set(Way::Shut(Trouble::Lost)),
                    // The address was used before, perhaps by this very browser.
                    Err(trouble) if is_shut_out().await => way.set(Way::Shut(trouble)),
                    Ok(()) | Err(_) => look_around.emit(kept()),
                }
            });
        }
    });

    let speak_in = {
        let language = language.clone();
        Callback::from(move |chosen: Language| {
            keep_language(chosen);
            language.set(chosen);
        })
    };
    let look = {
        let theme = theme.clone();
        Callback::from(move |chosen: Theme| theme.set(chosen))
    };
    let enter = {
        let way = way.clone();
        Callback::from(move |session: Session| way.set(Way::Inside(session)))
    };
    let leave = {
        let way = way.clone();
        Callback::from(move |()| {
            let way = way.clone();
            wasm_bindgen_futures::spawn_local(async move {
                crate::transport::end().await;
                way.set(Way::Outside);
            });
        })
    };
    let inner = match &*way {
        Way::Opening => html! { <Empty /> },
        Way::Shut(Trouble::Lost) => html! {
            <main class="kr-door"><Failed trouble={Some(Trouble::Lost)} /></main>
        },
        Way::Shut(_) => html! { <main class="kr-door"><NotLetIn /></main> },
        Way::Empty(draft) => html! {
            <Start draft={draft.as_deref().cloned()} onready={look_around.clone()} onspeak={speak_in} />
        },
        Way::Outside => html! { <SignIn onenter={enter} onspeak={speak_in} /> },
        Way::Inside(session) => html! {
            <House session={session.clone()} theme={*theme} onleave={leave} onspeak={speak_in} onlook={look} />
        },
    };
    let ongone = {
        let look_around = look_around.clone();
        Callback::from(move |()| {
            forget();
            look_around.emit(None);
        })
    };
    let inner = match &*sample {
        Some((name, password)) => html! {
            <div class="kr-played">
                <SampleBar name={name.clone()} password={password.clone()} {ongone} />
                { inner }
            </div>
        },
        None => inner,
    };
    html! {
        <ContextProvider<Words> context={Words::of(*language)}>{ inner }</ContextProvider<Words>>
    }
}

/// Where somebody stands who has just come, with this session or none; and who can sign in where it
/// is a sample.
async fn way_in(session: Option<Session>) -> (Way, Option<(String, String)>) {
    let inside = |session: Option<Session>| session.map_or(Way::Outside, Way::Inside);
    match ask(&setup::Read {}).await {
        Ok(Setup {
            stage: Stage::Empty,
            draft,
        }) => {
            // A session of a hotel that is no longer here opens nothing.
            forget();
            (Way::Empty(draft.map(Box::new)), None)
        }
        Ok(Setup {
            stage: Stage::Sample { name, password },
            ..
        }) => (inside(session), Some((name, password))),
        Ok(Setup {
            stage: Stage::Hotel { .. },
            ..
        })
        | Err(_) => (inside(session), None),
    }
}
