//! A kind of room is added or changed.

use keyrack_contract::call::room_type::Put;
use keyrack_domain::property::{Allowances, RoomType, SoldBy};
use keyrack_domain::{Localized, RoomTypeId};
use yew::prelude::*;

use super::members::{Parts, made_of};
use crate::desk::{Toast, use_act, use_desk};
use crate::page::form::{beside, typed, wrong};
use crate::piece::{Choice, Dialog, Failed, Field, Select, Tongue, in_each_language};
use crate::transport::{Trouble, fresh};

/// What the select says.
const ROOM: &str = "room";
const BED: &str = "bed";
/// Fields that a failure can stand at.
const FIELDS: [&str; 6] = ["code", "name", "beds", "adults", "heads", "made_of"];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TypeFormProps {
    /// The type that is changed; a new one where there is none.
    #[prop_or_default]
    pub kind: Option<RoomType>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct Typed {
    kind: RoomType,
    adults: String,
    heads: String,
}

/// The form.
#[component]
pub fn TypeForm(props: &TypeFormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let values = use_state(|| {
        let kind = props.kind.clone().unwrap_or_else(|| RoomType {
            id: RoomTypeId(fresh()),
            code: String::new(),
            name: Localized::default(),
            description: Localized::default(),
            adults_max: 2,
            heads_max: 2,
            position: 0,
            allowance: 0,
            allowances: Allowances::default(),
            made_of: Vec::new(),
            sold_by: SoldBy::Room,
        });
        Typed {
            adults: kind.adults_max.to_string(),
            heads: kind.heads_max.to_string(),
            kind,
        }
    });
    let in_language = |tag: String, of_beds: bool| {
        let values = values.clone();
        Callback::from(move |text: String| {
            let mut next = (*values).clone();
            let texts = if of_beds {
                &mut next.kind.description
            } else {
                &mut next.kind.name
            };
            texts.put(&tag, &text);
            values.set(next);
        })
    };
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (onclose, values) = (props.onclose.clone(), values.clone());
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let mut kind = values.kind.clone();
            for texts in [&mut kind.name, &mut kind.description] {
                texts.forget_blank();
            }
            // What is no number is refused as nobody at all would be.
            kind.adults_max = values.adults.trim().parse().unwrap_or(0);
            kind.heads_max = values.heads.trim().parse().unwrap_or(0);
            let name = kind.name.get(desk.words.tag()).to_owned();
            act.run(Put { room_type: kind }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("house-type-done", &[("name", name.into())]);
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let why = trouble.as_ref();
    let at = |field: &str| wrong(&words, why, field);
    let title = words.say(if props.kind.is_none() {
        "house-type-add"
    } else {
        "house-type-change"
    });
    let has_rooms = desk
        .profile
        .rooms
        .iter()
        .any(|room| room.room_type == values.kind.id);
    let onsold = {
        let values = values.clone();
        Callback::from(move |by: String| {
            let mut next = (*values).clone();
            next.kind.sold_by = if by == BED { SoldBy::Bed } else { SoldBy::Room };
            if by == BED {
                // A bed holds one, and is made of nothing.
                next.adults = "1".to_owned();
                next.heads = "1".to_owned();
                next.kind.made_of = Vec::new();
            }
            values.set(next);
        })
    };
    let is_bed = !values.kind.sold_by.is_room();
    let sold_by = vec![
        Choice::new(ROOM, words.say("house-type-by-room")),
        Choice::new(BED, words.say("house-type-by-bed")),
    ];
    let parts = {
        let values = values.clone();
        Callback::from(move |made_of| {
            let mut next = (*values).clone();
            next.kind.made_of = made_of;
            values.set(next);
        })
    };
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="type-form">
            <div class="kr-fields">
                <Field id="type-code" label={words.say("setup-type-code")} value={values.kind.code.clone()} chars_max=20 first=true required=true
                    error={at("code")} oninput={typed(&values, |values, text| values.kind.code = text)} />
                <Field id="type-adults" kind="number" min="1" label={words.say("setup-type-adults")} value={values.adults.clone()}
                    error={at("adults")} oninput={typed(&values, |values, text| values.adults = text)} />
                <Field id="type-heads" kind="number" min="1" label={words.say("setup-type-heads")} value={values.heads.clone()}
                    error={at("heads")} oninput={typed(&values, |values, text| values.heads = text)} />
            </div>
            if !(has_rooms && values.kind.is_made_of_others()) {
                <Select id="type-sold-by" label={words.say("house-type-sold-by")} value={if is_bed { BED } else { ROOM }} choices={sold_by} onchange={onsold} />
                if is_bed { <p class="kr-quiet">{ words.say("house-type-bed-hint") }</p> }
            }
            { in_each_language(words, &desk.profile.property.languages, |Tongue { tag, name, .. }| {
                let language = || name.as_str().into();
                html! { <>
                    <Field id={format!("type-name-{tag}")} lang={tag.clone()} chars_max=120 label={words.say_with("desk-plan-name-in", &[("language", language())])}
                        value={values.kind.name.exactly(tag).unwrap_or_default().to_owned()} error={at("name")} oninput={in_language(tag.clone(), false)} />
                    <Field id={format!("type-beds-{tag}")} lang={tag.clone()} chars_max=2000 label={words.say_with("house-type-beds-in", &[("language", language())])}
                        value={values.kind.description.exactly(tag).unwrap_or_default().to_owned()} error={at("beds")} oninput={in_language(tag.clone(), true)} />
                </> }
            }) }
            if has_rooms {
                if values.kind.is_made_of_others() { <p class="kr-quiet">{ made_of(&words, &desk.profile, &values.kind) }</p> }
            } else if !desk.profile.room_types.is_empty() && !is_bed {
                <Parts id={values.kind.id} made_of={values.kind.made_of.clone()} onchange={parts} error={at("made_of")} />
            }
            <Failed trouble={beside(why, &FIELDS)} />
        </Dialog>
    }
}
