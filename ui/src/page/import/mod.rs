//! Bookings and guests from another system: a file is picked, its columns are named, what would
//! become of it is shown, and then it is taken in one piece.

pub mod columns;
mod lines;
pub mod pick;
mod preview;
mod progress;
pub mod reason;
mod result;
pub mod trial;

use std::rc::Rc;

use keyrack_contract::call::import::{Check, DateForm, Field, File, Looked, Plan, Report, Run};
use keyrack_domain::{RatePlanId, RoomTypeId};
use yew::prelude::*;

use self::trial::use_trial;
use crate::desk::{Tone, use_act, use_desk};
use crate::piece::{Alert, Button, Check as CheckBox, Empty, Failed, Kind};

/// How the file is read, as a person has chosen.
#[derive(Clone, PartialEq)]
pub struct Chosen {
    /// What it is called.
    pub name: String,
    /// The file itself.
    pub file: File,
    /// What was found in it.
    pub looked: Rc<Looked>,
    /// What each column holds.
    pub columns: Vec<Option<Field>>,
    /// How dates are written.
    pub dates: DateForm,
    /// The rate that bookings stand under.
    pub rate_plan: Option<RatePlanId>,
    /// Kinds of rooms behind words that are not known here.
    pub room_types: Vec<(String, RoomTypeId)>,
}

impl Chosen {
    fn plan(&self) -> Option<Plan> {
        Some(Plan {
            file: self.file.clone(),
            columns: self.columns.clone(),
            dates: self.dates,
            rate_plan: self.rate_plan?,
            room_types: self.room_types.clone(),
        })
    }
}

/// The page.
#[component]
pub fn Import() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let act = use_act();
    let trial = use_trial::<Report>();
    let (chosen, report) = (trial.chosen.clone(), trial.report.clone());
    let done = use_state(|| None::<Rc<Report>>);
    let leave_out = use_state(|| false);
    let rate_plan = desk.profile.rate_plans.first().map(|plan| plan.id);
    let onlook = trial.look(rate_plan);
    let onchange = trial.change();
    let plan = chosen.as_ref().and_then(|chosen| chosen.plan());
    let oncheck = {
        let leave_out = leave_out.clone();
        let check = trial.check(plan.clone().map(|plan| Check { plan }));
        Callback::from(move |()| {
            leave_out.set(false);
            check.emit(());
        })
    };
    let onrun = {
        let (act, done, trouble) = (act.clone(), done.clone(), trial.trouble.clone());
        let tried = report.clone();
        let leave_out = *leave_out;
        Callback::from(move |()| {
            let Some(plan) = plan.clone() else { return };
            let (done, trouble) = (done.clone(), trouble.clone());
            trouble.set(None);
            // The trial named each line with its text; the import's own answer holds none of that.
            let lines = (*tried).as_ref().map(|tried| tried.lines.clone());
            act.run(Run { plan, leave_out }, move |taken| match taken {
                Ok(mut taken) => {
                    taken.lines = lines.unwrap_or(taken.lines);
                    done.set(Some(Rc::new(taken)));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onagain = {
        let (trial, done) = (trial.clone(), done.clone());
        Callback::from(move |()| {
            trial.clear();
            done.set(None);
        })
    };
    let onleave = {
        let leave_out = leave_out.clone();
        Callback::from(move |leave| leave_out.set(leave))
    };
    let taken = report
        .as_ref()
        .map_or(0, |report| report.bookings.max(report.guests));
    let refused = report.as_ref().map_or(0, |report| report.refused);
    html! {
        <div class="kr-page kr-import" data-testid="import">
            <header class="kr-page__head"><h1>{ words.say("import-title") }</h1></header>
            <Failed trouble={(*trial.trouble).clone()} />
            if let Some(done) = &*done {
                <result::Done report={done.clone()} {onagain} />
            } else {
                <pick::Pick onlook={onlook.clone()} name={chosen.as_ref().map(|chosen| chosen.name.clone())} />
                if *trial.busy && chosen.is_none() {
                    <Empty />
                }
                if let Some(chosen) = &*chosen {
                    <columns::Columns chosen={chosen.clone()} {onlook} {onchange} unknown={report.as_ref().map(|report| report.unknown_types.clone()).unwrap_or_default()} />
                    <div><Button kind={if report.is_some() { Kind::Secondary } else { Kind::Primary }} label={words.say("import-check")}
                        onclick={oncheck} busy={*trial.busy} disabled={act.busy()} testid="import-check" /></div>
                }
                if let Some(report) = &*report {
                    <preview::Preview report={report.clone()} />
                    if refused > 0 {
                        <Alert tone={Tone::Warning} text={words.say_with("import-refused", &[("count", refused.into())])} testid="import-refused" />
                        <CheckBox id="import-leave-out" label={words.say("import-leave-out")} checked={*leave_out} onchange={onleave} />
                    }
                    if act.busy() {
                        <progress::Bar />
                    }
                    <div><Button kind={Kind::Primary} label={words.say_with("import-run", &[("count", taken.into())])} onclick={onrun}
                        busy={act.busy()} disabled={taken == 0 || (refused > 0 && !*leave_out)} testid="import-run" /></div>
                }
            }
        </div>
    }
}
