//! What forms share: what is wrong with a field, what is typed, and how a form is sent.

use keyrack_contract::{Do, Failure};
use keyrack_locale::Words;
use yew::prelude::*;

use crate::desk::{Act, Desk, Toast, use_act, use_desk};
use crate::page::address::go;
use crate::piece::{Button, Kind, told};
use crate::transport::Trouble;

/// A form that is open: what it sends, and what came of it.
pub struct Sending {
    desk: Desk,
    act: Act,
    trouble: UseStateHandle<Option<Trouble>>,
    onclose: Callback<()>,
}

/// A form that is closed by `onclose` once what it sends was done.
#[hook]
pub fn use_sending(onclose: &Callback<()>) -> Sending {
    Sending {
        desk: use_desk(),
        act: use_act(),
        trouble: use_state(|| None::<Trouble>),
        onclose: onclose.clone(),
    }
}

impl Sending {
    /// Sends the call that `read` makes of what is typed. When it was done, the form closes and the
    /// toast is said; what went wrong instead stands in the form.
    pub fn on<C: Do>(
        &self,
        read: impl Fn(&Desk) -> Result<(C, Toast), Failure> + 'static,
    ) -> Callback<()> {
        self.leading_to(move |desk| read(desk).map(|(call, toast)| (call, toast, None)))
    }

    /// The same, and goes on to an address where `read` names one.
    pub fn leading_to<C: Do>(
        &self,
        read: impl Fn(&Desk) -> Result<(C, Toast, Option<String>), Failure> + 'static,
    ) -> Callback<()> {
        let (desk, act) = (self.desk.clone(), self.act.clone());
        let (trouble, onclose) = (self.trouble.clone(), self.onclose.clone());
        Callback::from(move |()| {
            let (call, toast, on) = match read(&desk) {
                Ok(meant) => meant,
                Err(why) => {
                    trouble.set(Some(Trouble::Failed(why)));
                    return;
                }
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(toast);
                    if let Some(on) = on {
                        go(&on);
                    }
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    }

    /// Whether it is being sent.
    pub fn busy(&self) -> bool {
        self.act.busy()
    }

    /// What went wrong last.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// What is wrong with a field, where the failure stands at it.
    pub fn at(&self, field: &str) -> Option<AttrValue> {
        wrong(&self.desk.words, self.trouble(), field)
    }
}

/// What a button does that needs no question.
#[derive(Clone, PartialEq, Properties)]
pub struct AtOnceProps<C: PartialEq> {
    /// What it does.
    pub call: C,
    /// What is said when it was done.
    pub toast: Toast,
    /// What the button says.
    pub label: String,
    /// The same to those who do not see what it stands beside.
    pub aria: String,
    /// What tests find it by.
    pub testid: AttrValue,
}

/// A small button at the end of a line that does one thing at once, and says so.
#[component]
pub fn AtOnce<C: Do + Clone + PartialEq>(props: &AtOnceProps<C>) -> Html {
    let desk = use_desk();
    let act = use_act();
    let onclick = {
        let (desk, act, props) = (desk, act.clone(), props.clone());
        Callback::from(move |()| act_and_say(&desk, &act, props.call.clone(), props.toast.clone()))
    };
    html! {
        <Button small=true kind={Kind::Quiet} label={props.label.clone()} aria={props.aria.clone()} busy={act.busy()} {onclick}
            testid={props.testid.clone()} />
    }
}

/// Does something, and says so in passing, or what went wrong instead.
pub fn act_and_say<C: Do>(desk: &Desk, act: &Act, call: C, toast: Toast) {
    let desk = desk.clone();
    act.run(call, move |done| {
        desk.say(match done {
            Ok(_) => toast,
            Err(trouble) => told(&desk.words, &trouble),
        });
    });
}

/// What is wrong with a field, where the failure stands at it.
pub fn wrong(words: &Words, trouble: Option<&Trouble>, field: &str) -> Option<AttrValue> {
    match trouble {
        Some(why @ Trouble::Failed(failure)) if failure.field.as_deref() == Some(field) => {
            Some(AttrValue::from(told(words, why).text))
        }
        _ => None,
    }
}

/// The failure, unless it stands at one of these fields.
pub fn beside(trouble: Option<&Trouble>, fields: &[&str]) -> Option<Trouble> {
    let at_field = |why: &&Trouble| match why {
        Trouble::Failed(failure) => failure
            .field
            .as_deref()
            .is_some_and(|field| fields.contains(&field)),
        Trouble::Lost => false,
    };
    trouble.filter(|why| !at_field(why)).cloned()
}

/// Tells a state what is typed.
pub fn typed<T: Clone + 'static>(
    state: &UseStateHandle<T>,
    set: fn(&mut T, String),
) -> Callback<String> {
    changed(state, set)
}

/// Tells a state what is chosen.
pub fn changed<S: Clone + 'static, T: 'static>(
    state: &UseStateHandle<S>,
    set: fn(&mut S, T),
) -> Callback<T> {
    let state = state.clone();
    Callback::from(move |chosen: T| {
        let mut next = (*state).clone();
        set(&mut next, chosen);
        state.set(next);
    })
}

/// A date as it is typed; nothing where nothing is.
///
/// # Errors
/// `wrong` of the field where it is no date.
pub fn read_date<E>(text: &str, wrong: impl Fn() -> E) -> Result<Option<keyrack_domain::Date>, E> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| wrong()),
    }
}

/// A window of dates as it stands in two fields.
pub fn typed_window(window: &keyrack_domain::rate::Window) -> [String; 2] {
    let date =
        |date: Option<keyrack_domain::Date>| date.map_or_else(String::new, |date| date.to_string());
    [date(window.from), date(window.to)]
}
