//! A stay that was sold though nothing was left: whoever reads this finds the guest a room.

use keyrack_contract::call::conflict::Oversold;
use keyrack_contract::call::reservation;
use yew::prelude::*;

use crate::desk::{Intent, Toast, Undo, use_act, use_desk};
use crate::piece::{Button, Kind, told};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct SoldAnywayProps {
    /// The stay.
    pub one: Oversold,
}

/// The stay, who answers for it, and the way off the list.
#[component]
pub fn SoldAnyway(props: &SoldAnywayProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let Oversold {
        about,
        stay,
        room_type,
        anyway,
    } = &props.one;
    let id = about.id;
    let open = {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let seen_to = {
        let (desk, act, guest) = (desk.clone(), act.clone(), about.guest_name.clone());
        Callback::from(move |()| {
            let (desk, guest) = (desk.clone(), guest.clone());
            act.run(reservation::SeeTo { id, done: true }, move |done| {
                desk.say(match done {
                    Ok(_) => Toast::good(
                        desk.words
                            .say_with("stay-seen-to-done", &[("guest", guest.into())]),
                    )
                    .with_undo(Undo::SeenTo(id)),
                    Err(why) => told(&desk.words, &why),
                });
            });
        })
    };
    let nights: Vec<String> = anyway
        .nights
        .iter()
        .map(|night| words.date_short(*night))
        .collect();
    let aria = words.say_with(
        "desk-open-booking-of",
        &[("guest", about.guest_name.as_str().into())],
    );
    html! {
        <li class="kr-look__card" data-testid="sold-anyway" data-reservation={id.to_string()}>
            <p class="kr-look__head">
                <Button kind={Kind::Name} label={about.guest_name.clone()} onclick={open} {aria} testid="open" />
                <span class="kr-quiet kr-figure-text">{ &about.reference }</span>
            </p>
            <p>{ format!("{} · {}", desk.type_name(*room_type), words.date_range(*stay)) }</p>
            <p>{ words.say_with("stay-no-room-on", &[("nights", nights.join(" · ").into())]) }</p>
            <p class="kr-quiet">{ crate::told::sold_anyway(&desk, anyway) }</p>
            <div class="kr-actions">
                <Button small=true label={words.say("stay-seen-to")} onclick={seen_to} busy={act.busy()} testid="see-to" />
            </div>
        </li>
    }
}
