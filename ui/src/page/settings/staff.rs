//! Who works here.

use keyrack_contract::call::staff::{List, Person, SetActive};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::staff_form::{PasswordForm, PersonForm};
use crate::desk::{Desk, Toast, Undo, Watch, use_act, use_ask, use_desk};
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
                                    <Enable person={person.clone()} />
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

#[derive(Clone, PartialEq, Properties)]
struct EnableProps {
    person: Person,
}

/// Lets somebody sign in again.
#[component]
fn Enable(props: &EnableProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let name = shown(&props.person);
    let onclick = {
        let (desk, act, id, name) = (desk.clone(), act.clone(), props.person.id, name.clone());
        Callback::from(move |()| {
            let (desk, name) = (desk.clone(), name.clone());
            act.run(SetActive { id, active: true }, move |done| {
                desk.say(match done {
                    Ok(_) => said(&desk, "house-staff-done-enabled", &name),
                    Err(why) => crate::piece::told(&desk.words, &why),
                });
            });
        })
    };
    html! {
        <Button small=true kind={Kind::Quiet} label={words.say("house-staff-enable")} busy={act.busy()} {onclick} testid="staff-enable"
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
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None);
    let (id, name) = (props.person.id, shown(&props.person));
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (name, onclose) = (name.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let (desk, name, trouble, onclose) =
                (desk.clone(), name.clone(), trouble.clone(), onclose.clone());
            act.run(SetActive { id, active: false }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let back = Undo::LetIn(id);
                    desk.say(said(&desk, "house-staff-done-disabled", &name).with_undo(back));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say_with("house-staff-disable-of", &[("name", name.into())])} confirm={words.say("house-staff-disable")} kind={Kind::Danger}
            {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="staff-disable-ask">
            <p>{ words.say("house-staff-disable-hint") }</p>
            if props.person.you {
                <Alert tone={crate::desk::Tone::Warning} text={words.say("house-staff-disable-you")} />
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}

fn said(desk: &Desk, message: &str, name: &str) -> Toast {
    Toast::good(desk.words.say_with(message, &[("name", name.into())]))
}
