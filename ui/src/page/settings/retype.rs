//! A room gets another type.

use keyrack_contract::call::room::Retype;
use keyrack_domain::property::Room;
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::piece::{Choice, Dialog, Failed, Select};
use crate::transport::Trouble;

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct RetypeProps {
    /// The room.
    pub room: Room,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question for the new type.
#[component]
pub fn RetypeRoom(props: &RetypeProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let wanted = use_state(|| props.room.room_type);
    let types = desk.profile.room_types.iter();
    let plain = types.filter(|kind| !kind.is_made_of_others());
    let choices: Vec<Choice> = plain
        .map(|kind| Choice::new(kind.id.to_string(), kind.name.get(words.tag()).to_owned()))
        .collect();
    let onchange = {
        let wanted = wanted.clone();
        Callback::from(move |id: String| {
            if let Ok(id) = id.parse() {
                wanted.set(id);
            }
        })
    };
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (onclose, number) = (props.onclose.clone(), props.room.number.clone());
        let call = Retype {
            id: props.room.id,
            room_type: *wanted,
        };
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let number = number.clone();
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("house-room-done-changed", &[("room", number.into())]);
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say_with("house-room-retype-of", &[("room", props.room.number.clone().into())])} confirm={words.say("save")} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} disabled={*wanted == props.room.room_type} testid="retype-form">
            <p class="kr-quiet">{ words.say("house-room-retype-hint") }</p>
            <Select id="retype-type" label={words.say("house-room-type")} value={wanted.to_string()} {choices} {onchange} />
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
