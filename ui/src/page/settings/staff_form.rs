//! Somebody is added or changed, or gets another password.

use keyrack_contract::call::staff::{Add, Change, Password, Person, Role, SetPassword};
use keyrack_domain::StaffId;
use yew::prelude::*;

use super::staff::shown;
use crate::desk::{Toast, use_act, use_desk};
use crate::page::form::{beside, typed, wrong};
use crate::piece::{Dialog, Failed, Field, Select, role_choices, role_name, role_of};
use crate::transport::{Trouble, fresh};

/// Fields that a failure can stand at.
const FIELDS: [&str; 4] = ["name", "full_name", "role", "password"];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PersonFormProps {
    /// Who is changed; somebody new where nobody is.
    #[prop_or_default]
    pub person: Option<Person>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct Typed {
    name: String,
    full_name: String,
    role: Role,
    password: String,
}

/// The form.
#[component]
pub fn PersonForm(props: &PersonFormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    // A second try after a lost answer adds the same person.
    let id = use_memo((), |()| StaffId(fresh()));
    let values = use_state(|| {
        let known = props.person.clone();
        Typed {
            name: known
                .as_ref()
                .map_or_else(String::new, |known| known.name.clone()),
            full_name: known
                .as_ref()
                .map_or_else(String::new, |known| known.full_name.clone()),
            role: known.map_or(Role::FrontDesk, |known| known.role),
            password: String::new(),
        }
    });
    let onconfirm = {
        let (desk, act, trouble, values) =
            (desk.clone(), act.clone(), trouble.clone(), values.clone());
        let (onclose, person, id) = (props.onclose.clone(), props.person.clone(), *id);
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let now = (*values).clone();
            let name = if now.full_name.trim().is_empty() {
                now.name.trim().to_owned()
            } else {
                now.full_name.trim().to_owned()
            };
            let message = if person.is_some() {
                "house-staff-done-changed"
            } else {
                "house-staff-done-added"
            };
            let then = move |done: Result<_, Trouble>| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(Toast::good(
                        desk.words.say_with(message, &[("name", name.into())]),
                    ));
                }
                Err(why) => trouble.set(Some(why)),
            };
            match &person {
                Some(person) => act.run(
                    Change {
                        id: person.id,
                        name: now.name,
                        full_name: now.full_name,
                        role: now.role,
                    },
                    then,
                ),
                None => act.run(
                    Add {
                        id,
                        name: now.name,
                        full_name: now.full_name,
                        role: now.role,
                        password: Password::Typed(now.password),
                    },
                    then,
                ),
            }
        })
    };
    let is_new = props.person.is_none();
    let title = words.say(if is_new {
        "house-staff-add"
    } else {
        "house-staff-change"
    });
    let why = trouble.as_ref();
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="staff-form">
            <div class="kr-fields">
                <Field id="staff-full-name" label={words.say("house-staff-full-name")} value={values.full_name.clone()} chars_max=80 first=true
                    error={wrong(&words, why, "full_name")} oninput={typed(&values, |values, text| values.full_name = text)} />
                <Field id="staff-name" label={words.say("house-staff-user")} value={values.name.clone()} chars_max=40 required=true
                    hint={words.say("house-staff-user-hint")} error={wrong(&words, why, "name")} oninput={typed(&values, |values, text| values.name = text)} />
            </div>
            <Select id="staff-role" label={words.say("setup-role")} value={role_name(values.role)} choices={role_choices(&words)}
                onchange={typed(&values, |values, text| values.role = role_of(&text))} />
            if let Some(error) = wrong(&words, why, "role") {
                <p class="kr-field__told kr-field__told--wrong">{ error }</p>
            }
            if is_new {
                <Field id="staff-password-new" kind="password" label={words.say("house-staff-first-password")} value={values.password.clone()} required=true
                    autocomplete="new-password" hint={words.say("house-staff-password-hint")} error={wrong(&words, why, "password")}
                    oninput={typed(&values, |values, text| values.password = text)} />
            }
            <Failed trouble={beside(why, &FIELDS)} />
        </Dialog>
    }
}

/// What the password's form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PasswordFormProps {
    /// Whose.
    pub person: Person,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// A new password for somebody who has forgotten theirs.
#[component]
pub fn PasswordForm(props: &PasswordFormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let password = use_state(String::new);
    let name = shown(&props.person);
    let onconfirm = {
        let (desk, act, trouble, password) =
            (desk.clone(), act.clone(), trouble.clone(), password.clone());
        let (onclose, id, name) = (props.onclose.clone(), props.person.id, name.clone());
        Callback::from(move |()| {
            let (desk, trouble, onclose, name) =
                (desk.clone(), trouble.clone(), onclose.clone(), name.clone());
            let call = SetPassword {
                id,
                password: Password::Typed((*password).clone()),
            };
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("house-staff-done-password", &[("name", name.into())]);
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say_with("house-staff-password-of", &[("name", name.into())])} confirm={words.say("save")} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} testid="password-form">
            <Field id="staff-password-reset" kind="password" label={words.say("house-staff-new-password")} value={(*password).clone()} required=true first=true
                autocomplete="new-password" hint={words.say("house-staff-password-hint")} error={wrong(&words, trouble.as_ref(), "password")}
                oninput={typed(&password, |password, text| *password = text)} />
            <Failed trouble={beside(trouble.as_ref(), &FIELDS)} />
        </Dialog>
    }
}
