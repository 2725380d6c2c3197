//! Filters kept under a name. Their days move along with the hotel's day.

use jiff::ToSpan;
use keyrack_contract::call::listing::{Filter, Filters, Forget, Keep};
use keyrack_domain::Date;
use yew::prelude::*;

use crate::desk::{Toast, Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Dialog, Failed, Field, Kind};
use crate::transport::Trouble;

/// The filter on screen.
#[derive(Clone, PartialEq, Properties)]
pub struct SavedProps {
    /// As it stands.
    pub filter: Filter,
    /// One that was kept is wanted.
    pub onchange: Callback<Filter>,
}

/// The kept filters as chips, and the way to keep the one on screen.
#[component]
pub fn Saved(props: &SavedProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let act = use_act();
    let today = desk.profile.business_date;
    let asked = use_ask(Some(Filters {}), Watch::SETTINGS_AND_DAY);
    let name = use_state(|| None::<String>);
    let trouble = use_state(|| None::<Trouble>);
    let stands = Filter {
        text: String::new(),
        ..props.filter.clone()
    };
    let onopen = {
        let name = name.clone();
        Callback::from(move |()| name.set(Some(String::new())))
    };
    let onclose = {
        let (name, trouble) = (name.clone(), trouble.clone());
        Callback::from(move |()| {
            name.set(None);
            trouble.set(None);
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |typed| name.set(Some(typed)))
    };
    let onconfirm = {
        let (desk, act, name, trouble, stands) = (
            desk.clone(),
            act.clone(),
            name.clone(),
            trouble.clone(),
            stands.clone(),
        );
        Callback::from(move |()| {
            let call = Keep {
                name: (*name).clone().unwrap_or_default(),
                filter: stands.with_days(|day| days_from(today, day)),
            };
            let (desk, name, trouble) = (desk.clone(), name.clone(), trouble.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    name.set(None);
                    desk.say(Toast::good(desk.words.say("bookings-filter-kept")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let kept = asked
        .data
        .as_ref()
        .map(|kept| kept.filters.as_slice())
        .unwrap_or_default();
    html! {
        <div class="kr-filter__row" data-testid="saved-filters">
            { for kept.iter().map(|(name, kept)| {
                let filter = kept.with_days(|days| day_after(today, days));
                let is_on = filter == stands && filter != Filter::default();
                let onclick = props.onchange.reform(move |_: MouseEvent| filter.clone());
                let (act, forgotten) = (act.clone(), name.clone());
                let onforget = Callback::from(move |_: MouseEvent| {
                    act.run(Forget { name: forgotten.clone() }, |_| {});
                });
                html! {
                    <span key={name.clone()} class="kr-saved">
                        <button type="button" class={classes!("kr-chip", is_on.then_some("kr-chip--on"))} aria-pressed={is_on.to_string()}
                            data-testid="saved-filter" {onclick}>{ name }</button>
                        <button type="button" class="kr-saved__forget" onclick={onforget}
                            aria-label={words.say_with("bookings-filter-forget", &[("name", name.as_str().into())])}>{ "×" }</button>
                    </span>
                }
            }) }
            if stands != Filter::default() {
                <Button kind={Kind::Quiet} small=true label={words.say("bookings-filter-keep")} onclick={onopen} testid="filter-keep" />
            }
            if let Some(typed) = &*name {
                <Dialog title={words.say("bookings-filter-keep")} confirm={words.say("guests-save")} {onconfirm} {onclose} busy={act.busy()}
                    disabled={typed.trim().is_empty()}>
                    <Field id="filter-name" label={words.say("bookings-filter-name")} value={typed.clone()} {oninput} first=true chars_max={40}
                        hint={words.say("bookings-filter-hint")} />
                    <Failed trouble={(*trouble).clone()} />
                </Dialog>
            }
        </div>
    }
}

fn days_from(today: Date, day: Date) -> Option<i32> {
    today.until(day).ok().map(|span| span.get_days())
}

fn day_after(today: Date, days: i32) -> Option<Date> {
    today.checked_add(i64::from(days).days()).ok()
}
