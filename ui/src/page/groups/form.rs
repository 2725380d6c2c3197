//! A group is set up, or its details are corrected.

use std::rc::Rc;

use keyrack_contract::call::block::BlockView;
use keyrack_domain::block::BlockStatus;
use keyrack_domain::reservation::GroupColour;
use yew::prelude::*;

use super::typed::Typed;
use super::{status_hint, status_message};
use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, changed, typed as put, use_sending};
use crate::page::new::company::CompanyPicker;
use crate::page::new::terms::colour_message;
use crate::piece::{Choice, Dialog, Failed, Field, Select};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct GroupFormProps {
    /// The group that is changed; a new one where there is none.
    #[prop_or_default]
    pub view: Option<Rc<BlockView>>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// What a new group may begin as.
const BEGINNINGS: [BlockStatus; 3] = [
    BlockStatus::Inquired,
    BlockStatus::Tentative,
    BlockStatus::Definite,
];

/// Fields that a failure can stand at.
const FIELDS: [&str; 10] = [
    "name",
    "code",
    "discount",
    "release",
    "wash",
    "take_up",
    "nights",
    "last_name",
    "email",
    "notes",
];

/// The form.
#[component]
pub fn GroupForm(props: &GroupFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let (desk, view) = (desk.clone(), props.view.clone());
        move || Typed::begin(&desk, view.as_deref())
    });
    let onconfirm = sending.leading_to({
        let (typed, view) = (typed.clone(), props.view.clone());
        move |desk: &Desk| {
            let call = typed.call(view.as_deref())?;
            let on = view
                .is_none()
                .then(|| format!("#/groups?id={}", call.block.id));
            let name = call.block.name.trim().to_owned();
            let said = desk
                .words
                .say_with("groups-saved", &[("name", name.into())]);
            Ok((call, Toast::good(said), on))
        }
    });
    let onchoose = changed(&typed, |typed, company| typed.company = company);
    let is_new = props.view.is_none();
    let title = words.say(if is_new { "groups-new" } else { "groups-edit" });
    let plans = desk.profile.rate_plans.iter();
    let plans: Vec<Choice> = plans
        .map(|plan| Choice::new(plan.id.to_string(), desk.plan_name(plan.id)))
        .collect();
    let colours: Vec<Choice> = GroupColour::ALL
        .into_iter()
        .map(|colour| Choice::new(colour.name(), words.say(colour_message(colour))))
        .collect();
    let releases = vec![
        Choice::new("none", words.say("groups-release-none")),
        Choice::new("fixed", words.say("groups-release-fixed")),
        Choice::new("rolling", words.say("groups-release-rolling")),
    ];
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="group-form">
            <div class="kr-fields">
                <Field id="group-name" label={words.say("groups-name")} value={typed.name.clone()} chars_max=80 first=true required=true
                    error={sending.at("name")} oninput={put(&typed, |typed, text| typed.name = text)} />
                <Field id="group-code" label={words.say("groups-code")} value={typed.code.clone()} chars_max=24 required=true
                    hint={words.say("groups-code-hint")} error={sending.at("code")} oninput={put(&typed, |typed, text| typed.code = text)} />
                if is_new {
                    { status(&desk, &typed, put(&typed, |typed, text| if let Some(status) = BEGINNINGS.into_iter().find(|status| status.name() == text) { typed.status = status; })) }
                }
                <Select id="group-colour" label={words.say("groups-colour")} value={typed.colour.name()} choices={colours}
                    onchange={put(&typed, |typed, text| if let Some(colour) = GroupColour::of_name(&text) { typed.colour = colour; })} />
                <Select id="group-plan" label={words.say("groups-rate")} value={typed.rate_plan.clone()} choices={plans}
                    onchange={put(&typed, |typed, text| typed.rate_plan = text)} />
                <Field id="group-discount" label={words.say("groups-discount")} value={typed.discount.clone()} chars_max=8
                    error={sending.at("discount")} oninput={put(&typed, |typed, text| typed.discount = text)} />
            </div>
            <div class="kr-fields">
                <Select id="group-release" label={words.say("groups-release")} value={typed.release.clone()} choices={releases}
                    onchange={put(&typed, |typed, text| typed.release = text)} />
                if typed.release == "fixed" {
                    <Field id="group-release-on" kind="date" label={words.say("groups-release-on")} value={typed.on.clone()} required=true
                        error={sending.at("release")} oninput={put(&typed, |typed, text| typed.on = text)} />
                }
                if typed.release == "rolling" {
                    <Field id="group-release-days" kind="number" min="0" max="730" label={words.say("groups-release-days")} value={typed.days.clone()}
                        required=true error={sending.at("release")} oninput={put(&typed, |typed, text| typed.days = text)} />
                }
                <Field id="group-wash" kind="number" min="0" max="100" label={words.say("groups-wash")} value={typed.wash.clone()}
                    hint={words.say("groups-wash-hint")} error={sending.at("wash")} oninput={put(&typed, |typed, text| typed.wash = text)} />
                <Field id="group-take-up" kind="number" min="1" max="100" label={words.say("groups-take-up")} value={typed.take_up.clone()}
                    hint={words.say("groups-take-up-hint")} error={sending.at("take_up")} oninput={put(&typed, |typed, text| typed.take_up = text)} />
            </div>
            if is_new {
                <div class="kr-fields">
                    <Field id="group-from" kind="date" label={words.say("groups-arrival")} value={typed.from.clone()} min={desk.profile.business_date.to_string()}
                        error={sending.at("nights")} oninput={put(&typed, |typed, text| typed.from = text)} />
                    <Field id="group-until" kind="date" label={words.say("groups-departure")} value={typed.until.clone()} min={desk.profile.business_date.to_string()}
                        oninput={put(&typed, |typed, text| typed.until = text)} />
                    { for typed.rooms.iter().map(|(id, rooms)| {
                        let (state, id) = (typed.clone(), *id);
                        let oninput = Callback::from(move |text: String| {
                            let mut next = (*state).clone();
                            for (kind, rooms) in &mut next.rooms {
                                if *kind == id {
                                    rooms.clone_from(&text);
                                }
                            }
                            state.set(next);
                        });
                        let label = words.say_with("groups-rooms-of", &[("type", desk.type_name(id).into())]);
                        html! { <Field key={id.to_string()} id={format!("group-rooms-{id}")} kind="number" min="0" {label} value={rooms.clone()} {oninput} /> }
                    }) }
                </div>
            }
            <CompanyPicker chosen={typed.company.clone()} {onchoose} />
            <div class="kr-fields">
                <Field id="group-contact-first" label={words.say("groups-contact-first")} value={typed.contact.first_name.clone()} chars_max=80
                    oninput={put(&typed, |typed, text| typed.contact.first_name = text)} />
                <Field id="group-contact-last" label={words.say("groups-contact-last")} value={typed.contact.last_name.clone()} chars_max=80
                    error={sending.at("last_name")} oninput={put(&typed, |typed, text| typed.contact.last_name = text)} />
                <Field id="group-contact-email" kind="email" label={words.say("groups-contact-email")} value={typed.contact.email.clone()} chars_max=120
                    error={sending.at("email")} oninput={put(&typed, |typed, text| typed.contact.email = text)} />
                <Field id="group-contact-phone" kind="tel" label={words.say("groups-contact-phone")} value={typed.contact.phone.clone()} chars_max=40
                    oninput={put(&typed, |typed, text| typed.contact.phone = text)} />
            </div>
            <Field id="group-notes" label={words.say("groups-notes")} value={typed.notes.clone()} chars_max=2000
                error={sending.at("notes")} oninput={put(&typed, |typed, text| typed.notes = text)} />
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

fn status(desk: &Desk, typed: &Typed, onchange: Callback<String>) -> Html {
    let words = desk.words;
    let choices: Vec<Choice> = BEGINNINGS
        .into_iter()
        .map(|status| Choice::new(status.name(), words.say(status_message(status))))
        .collect();
    html! {
        <div>
            <Select id="group-status" label={words.say("groups-status")} value={typed.status.name()} {choices} {onchange} />
            <p class="kr-field__told">{ words.say(status_hint(typed.status)) }</p>
        </div>
    }
}
