//! A room leaves the hotel, if nothing stands in the way.

use keyrack_contract::call::room::{Archive, Obstacles};
use keyrack_domain::property::Room;
use yew::prelude::*;

use crate::desk::{Intent, Toast, Tone, Undo, Watch, use_act, use_ask, use_desk};
use crate::page::form::beside;
use crate::piece::{Alert, Button, Dialog, Failed, Kind};
use crate::transport::Trouble;

/// What the question needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ArchiveProps {
    /// Which room.
    pub room: Room,
    /// It is answered.
    pub onclose: Callback<()>,
}

/// The question, with what stands in the way.
#[component]
pub fn ArchiveRoom(props: &ArchiveProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let (id, number) = (props.room.id, props.room.number.clone());
    let asked = use_ask(Some(Obstacles { id }), Watch::CHART);
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (onclose, number) = (props.onclose.clone(), number.clone());
        Callback::from(move |()| {
            let (desk, trouble, onclose, number) = (
                desk.clone(),
                trouble.clone(),
                onclose.clone(),
                number.clone(),
            );
            act.run(Archive { id, archived: true }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("house-room-done-archived", &[("room", number.into())]);
                    desk.say(Toast::good(said).with_undo(Undo::Archived(id, false)));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let found = asked.data.as_deref();
    let stops = found.is_none_or(|found| !found.stays.is_empty() || found.nights_count > 0);
    html! {
        <Dialog title={words.say_with("house-room-archive-of", &[("room", number.into())])} confirm={words.say("house-room-archive")} kind={Kind::Danger}
            {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} disabled={stops} testid="archive-ask">
            <p>{ words.say("house-room-archive-hint") }</p>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(found) = found {
                if !found.stays.is_empty() {
                    <Alert tone={Tone::Warning} text={words.say("house-room-archive-stays")} hint={words.say("house-room-archive-stays-hint")} testid="archive-stays" />
                    <ul class="kr-entries">{ for found.stays.iter().map(|line| {
                        let (desk, id) = (desk.clone(), line.id);
                        let onclick = Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))));
                        html! {
                            <li key={line.id.to_string()}>
                                <Button kind={Kind::Name} label={line.guest_name.clone()} onclick={onclick} />
                                <span class="kr-quiet kr-figure">{ words.date_short(line.stay.arrival()) } { " – " } { words.date_short(line.stay.departure()) }</span>
                            </li>
                        }
                    }) }</ul>
                }
                if found.nights_count > 0 {
                    <Alert tone={Tone::Warning} testid="archive-nights" text={words.say_with("house-room-archive-nights", &[("count", found.nights_count.into())])}
                        hint={found.nights.iter().map(|night| words.date_short(*night)).collect::<Vec<_>>().join(" · ")} />
                }
            }
            <Failed trouble={beside((*trouble).as_ref(), &[])} />
        </Dialog>
    }
}
