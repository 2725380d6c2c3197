//! Who works here.

use std::rc::Rc;

use keyrack_contract::call::staff::Role;
use keyrack_contract::setup::{Draft, PersonDraft};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::piece::{Button, Field, Kind, ROLES, role_word};
use crate::setup::form::{Form, id_of};

/// The step.
pub fn draw(form: &Form) -> Html {
    let words = &form.words;
    let one_more = form.change(|draft: &mut Draft, ()| {
        draft.people.push(PersonDraft {
            name: String::new(),
            role: Role::FrontDesk,
        });
    });
    html! {
        <>
            { for form.draft.people.iter().enumerate().map(|(place, person)| card(form, place, person)) }
            { form.told("people") }
            <div><Button icon={Icon::Plus} label={words.say("setup-person-more")} onclick={one_more} testid="setup-person-more" /></div>
        </>
    }
}

fn card(form: &Form, place: usize, person: &PersonDraft) -> Html {
    let words = &form.words;
    let field = |name: &str| format!("people-{place}-{name}");
    let roles = ROLES.map(|(value, role)| (value, role, role_word(words, role)));
    let password = form.passwords.get(place).cloned().unwrap_or_default();
    let onpassword = {
        let (passwords, told) = (Rc::clone(&form.newest_passwords), form.onpasswords.clone());
        Callback::from(move |text: String| {
            let mut changed = Vec::clone(&passwords.borrow());
            if changed.len() <= place {
                changed.resize(place.saturating_add(1), String::new());
            }
            if let Some(one) = changed.get_mut(place) {
                *one = text;
            }
            told.emit(changed);
        })
    };
    let remove = {
        let (passwords, told) = (Rc::clone(&form.newest_passwords), form.onpasswords.clone());
        let drop_person = form.change(move |draft: &mut Draft, ()| {
            if place < draft.people.len() {
                draft.people.remove(place);
            }
        });
        Callback::from(move |()| {
            let mut changed = Vec::clone(&passwords.borrow());
            if place < changed.len() {
                changed.remove(place);
            }
            told.emit(changed);
            drop_person.emit(());
        })
    };
    html! {
        <fieldset class="kr-card" key={place}>
            <legend class="kr-unseen">{ words.say("setup-person") }</legend>
            <div class="kr-fields kr-fields--person">
                { form.need(&field("name"), "desk-sign-in-name", &person.name, move |draft, text| {
                    if let Some(one) = draft.people.get_mut(place) {
                        one.name = text;
                    }
                }) }
                { form.pick(&field("role"), "setup-role", person.role, &roles, move |draft, role| {
                    if let Some(one) = draft.people.get_mut(place) {
                        one.role = role;
                    }
                }) }
                <Field id={id_of(&field("password"))} kind="password" label={words.say("desk-sign-in-password")} value={password}
                    required=true autocomplete="new-password" hint={words.say("setup-password-hint")}
                    error={form.wrong(&field("password"))} oninput={onpassword} />
            </div>
            { form.told(&field("role")) }
            if form.draft.people.len() > 1 {
                <Button kind={Kind::Quiet} small=true label={words.say("setup-remove")} onclick={remove}
                    aria={words.say_with("setup-remove-named", &[("name", person.name.clone().into())])} />
            }
        </fieldset>
    }
}
