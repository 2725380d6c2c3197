//! Who works here.

use keyrack_contract::call::staff::{List, Person, SetActive};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::staff_form::{PasswordForm, PersonForm};
use crate::desk::{Desk, Toast, Undo, Watch, use_ask, use_desk};
use crate::page::form::{AtOnce, use_sending};
use crate::piece::{Alert, Button, Dialog, Empty, Failed, Kind, Label, role_name, role_word};

/// What is being written.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New,
    Changed(Box<Person>),
    Password(Box<Person>),
    Off(Box<Person>),
}

/// The list.
#[component]
pub fn Staff() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(Some(List {}), Watch::CHART);
    let writing = use_state(|| Writing::Nothing);
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let close = write(Writing::Nothing);
    let Some(people) = &asked.data else {
        return html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> };
    };
    html! {
        <section class="kr-house" data-testid="staff">
            <div class="kr-house__bar">
                <p class="kr-quiet">{ words.say(if people.at_server { "house-staff-at-server" } else { "house-staff-here" }) }</p>
                <Button kind={Kind::Primary} icon={Icon::Plus} label={words.say("house-staff-add")} onclick={write(Writing::New)} testid="staff-add" />
            </div>
            <Failed trouble={asked.trouble.clone()} />
            <table class="kr-table kr-table--rows">
                <thead><tr>
                    <th scope="col">{ words.say("house-staff-person") }</th>
                    <th scope="col">{ words.say("house-staff-user") }</th>
                    <th scope="col">{ words.say("setup-role") }</th>
                    <th scope="col">{ words.say("house-staff-seen") }</th>
                    <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                </tr></thead>
                <tbody>{ for people.people.iter().map(|person| {
                    let boxed = || Box::new(person.clone());
                    let name = shown(person);
                    let of = |message: &str| words.say_with(message, &[("name", name.clone().into())]);
                    html! {
                        <tr key={person.id.to_string()} data-testid="staff-row" data-user={person.name.clone()} data-role={role_name(person.role)} data-active={person.active.to_string()}>
                            <td>
                                <strong>{ name.clone() }</strong>
                                if person.you { <span class="kr-quiet">{ format!(" · {}", words.say("house-staff-you")) }</span> }
                            </td>
                            <td>{ &person.name }</td>
                            <td>
                                if person.active { { role_word(&words, person.role) } } else {
                                    <Label state="departed" icon={Icon::Ban} text={words.say("house-staff-off")} />
                                }
                            </td>
                            <td class="kr-quiet kr-figure-text">{ person.signed_in_at.map_or_else(|| words.say("house-staff-never"), |at| words.instant(at, &desk.zone())) }</td>
                            <td><div class="kr-row__steps">
                                <Button small=true kind={Kind::Quiet} label={words.say("house-edit")} aria={of("house-staff-edit-of")} testid="staff-edit" onclick={write(Writing::Changed(boxed()))} />
                                <Button small=true kind={Kind::Quiet} label={words.say("house-staff-password")} aria={of("house-staff-password-of")} testid="staff-password" onclick={write(Writing::Password(boxed()))} />
                                if person.active {
                                    <Button small=true kind={Kind::Quiet} label={words.say("house-staff-disable")} aria={of("house-staff-disable-of")} testid="staff-disable" onclick={write(Writing::Off(boxed()))} />
                                } else {
                                    { enable(&desk, person) }
                                }
                            </div></td>
                        </tr>
                    }
                }) }</tbody>
            </table>
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::New => html! { <PersonForm onclose={close} /> },
                Writing::Changed(person) => html! { <PersonForm person={(**person).clone()} onclose={close} /> },
                Writing::Password(person) => html! { <PasswordForm person={(**person).clone()} onclose={close} /> },
                Writing::Off(person) => html! { <Disable person={(**person).clone()} onclose={close} /> },
            } }
        </section>
    }
}

/// What somebody is called on screen.
pub fn shown(person: &Person) -> String {
    if person.full_name.is_empty() {
        person.name.clone()
    } else {
        person.full_name.clone()
    }
}

/// Lets somebody sign in again.
fn enable(desk: &Desk, person: &Person) -> Html {
    let (words, name) = (desk.words, shown(person));
    let call = SetActive {
        id: person.id,
        active: true,
    };
    let toast = said(desk, "house-staff-done-enabled", &name);
    html! {
        <AtOnce<SetActive> {call} {toast} label={words.say("house-staff-enable")} testid="staff-enable"
            aria={words.say_with("house-staff-enable-of", &[("name", name.into())])} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DisableProps {
    person: Person,
    onclose: Callback<()>,
}

/// Asks before somebody is let in no more.
#[component]
fn Disable(props: &DisableProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let (id, name) = (props.person.id, shown(&props.person));
    let onconfirm = sending.on({
        let name = name.clone();
        move |desk: &Desk| {
            let toast = said(desk, "house-staff-done-disabled", &name);
            let call = SetActive { id, active: false };
            Ok((call, toast.with_undo(Undo::LetIn(id))))
        }
    });
    html! {
        <Dialog title={words.say_with("house-staff-disable-of", &[("name", name.into())])} confirm={words.say("house-staff-disable")} kind={Kind::Danger}
            {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="staff-disable-ask">
            <p>{ words.say("house-staff-disable-hint") }</p>
            if props.person.you {
                <Alert tone={crate::desk::Tone::Warning} text={words.say("house-staff-disable-you")} />
            }
            <Failed trouble={sending.trouble().cloned()} />
        </Dialog>
    }
}

fn said(desk: &Desk, message: &str, name: &str) -> Toast {
    Toast::good(desk.words.say_with(message, &[("name", name.into())]))
}
