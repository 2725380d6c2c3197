//! One room by itself: its tasks, what was noticed, how it was found, a late departure, its faults.

use jiff::civil::Time;
use keyrack_contract::CallId;
use keyrack_contract::call::housekeeping::{
    AddTask, BoardRoom, Discrepancy, FinishTask, LeaveBy, Remark, Task,
};
use keyrack_contract::call::staff::Role;
use keyrack_domain::property::{Found, Outage};
use keyrack_domain::{Date, TaskId};
use yew::prelude::*;

use super::take_out::TakeOut;
use super::{fault, line::found_word};
use crate::desk::{Act, Desk, Intent, use_act, use_desk};
use crate::piece::{Button, Check, Choice, Dialog, Failed, Field, Select, told};
use crate::transport::{Trouble, act as send, everything, fresh};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct CareProps {
    /// The room.
    pub line: BoardRoom,
    /// The business day.
    pub day: Date,
    /// It is closed.
    pub onclose: Callback<()>,
}

/// What is asked about its faults.
#[derive(Clone, PartialEq)]
enum Fault {
    Nothing,
    New,
    Change(Outage),
}

const FOUND: [(&str, Found); 2] = [("occupied", Found::Occupied), ("empty", Found::Empty)];

/// The room's dialog.
#[component]
pub fn Care(props: &CareProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let line = &props.line;
    let is_desk = desk.session.role != Role::Housekeeping;
    let remark = use_state(|| line.remark.clone());
    let found = use_state(|| {
        let word = FOUND.iter().find(|(_, found)| line.found == Some(*found));
        word.map_or("", |(word, _)| word).to_owned()
    });
    let hour = use_state(|| {
        let time = line.leave_by.filter(|_| line.late);
        time.map_or_else(String::new, |time| time.strftime("%H:%M").to_string())
    });
    let task = use_state(String::new);
    let due = use_state(|| props.day.to_string());
    let busy = use_state(|| false);
    let trouble = use_state(|| None::<Trouble>);
    let fault = use_state(|| Fault::Nothing);

    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text| state.set(text))
    };
    let onconfirm = {
        let (busy, trouble, onclose) = (busy.clone(), trouble.clone(), props.onclose.clone());
        let (desk, line) = (desk.clone(), line.clone());
        let wanted = Wanted {
            remark: (*remark).clone(),
            found: FOUND
                .iter()
                .find(|(word, _)| *word == *found)
                .map(|(_, it)| *it),
            hour: hour.parse::<Time>().ok(),
            task: (*task).clone(),
            due: due.parse().unwrap_or(props.day),
        };
        Callback::from(move |()| {
            let (busy, trouble, onclose) = (busy.clone(), trouble.clone(), onclose.clone());
            let (desk, line, wanted) = (desk.clone(), line.clone(), wanted.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let done = wanted.send(&line).await;
                busy.set(false);
                desk.wish(Intent::Changed(everything()));
                match done {
                    Ok(()) => onclose.emit(()),
                    Err(why) => trouble.set(Some(why)),
                }
            });
        })
    };
    let ask = |what: Fault| {
        let fault = fault.clone();
        Callback::from(move |()| fault.set(what.clone()))
    };
    let mut choices = vec![Choice::new("", words.say("desk-found-as-told"))];
    choices.extend(
        FOUND
            .iter()
            .map(|(word, found)| Choice::new(*word, words.say(found_word(*found)))),
    );
    let number = line.room.number.as_str();
    html! {
        <>
        <Dialog title={words.say_with("desk-care-title", &[("number", number.into())])} confirm={words.say("save")} {onconfirm}
            onclose={props.onclose.clone()} busy={*busy} testid="care-dialog">
            if !line.tasks.is_empty() {
                <ul class="kr-board__tasks">{ for line.tasks.iter().map(|task| one_task(&desk, &act, task, props.day)) }</ul>
            }
            <div class="kr-fields kr-fields--task">
                <Field id="task-text" label={words.say("desk-task-new")} value={(*task).clone()} oninput={typed(&task)} hint={words.say("desk-task-hint")} />
                <Field id="task-day" kind="date" label={words.say("desk-task-day")} value={(*due).clone()} min={props.day.to_string()} oninput={typed(&due)} />
            </div>
            <Field id="room-remark" label={words.say("desk-remark")} value={(*remark).clone()} oninput={typed(&remark)} />
            <div class="kr-fields">
                <Select id="room-found" label={words.say("desk-found")} value={(*found).clone()} {choices} onchange={typed(&found)} />
                if is_desk && line.leaves(props.day) {
                    <Field id="leave-by" kind="time" label={words.say("desk-late-until")} value={(*hour).clone()} oninput={typed(&hour)} />
                }
            </div>
            if is_desk {
                <div class="kr-board__faults">
                    { for line.outages.iter().map(|outage| fault::with_steps(&desk, &act, outage, ask(Fault::Change(outage.clone())))) }
                    <Button small=true label={words.say("desk-take-out")} onclick={ask(Fault::New)} testid="take-out" />
                </div>
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
        { match &*fault {
            Fault::Nothing => html! {},
            Fault::New => html! { <TakeOut room={line.room.clone()} onclose={ask(Fault::Nothing)} /> },
            Fault::Change(outage) => html! { <TakeOut room={line.room.clone()} outage={outage.clone()} onclose={ask(Fault::Nothing)} /> },
        } }
        </>
    }
}

/// What was typed.
#[derive(Clone)]
struct Wanted {
    remark: String,
    found: Option<Found>,
    hour: Option<Time>,
    task: String,
    due: Date,
}

impl Wanted {
    /// Sends what is another than before, one after the other, and stops at the first refusal.
    async fn send(&self, line: &BoardRoom) -> Result<(), Trouble> {
        let room = line.room.id;
        let text = self.task.trim().to_owned();
        if !text.is_empty() {
            let (id, day) = (TaskId(fresh()), self.due);
            send(
                CallId(fresh()),
                &AddTask {
                    id,
                    room,
                    day,
                    text,
                },
            )
            .await?;
        }
        if self.remark.trim() != line.remark {
            let text = self.remark.clone();
            send(CallId(fresh()), &Remark { room, text }).await?;
        }
        if self.found != line.found {
            let found = self.found;
            send(CallId(fresh()), &Discrepancy { room, found }).await?;
        }
        if self.hour != line.leave_by.filter(|_| line.late) {
            let at = self.hour;
            send(CallId(fresh()), &LeaveBy { room, at }).await?;
        }
        Ok(())
    }
}

fn one_task(desk: &Desk, act: &Act, task: &Task, today: Date) -> Html {
    let words = desk.words;
    let onchange = {
        let (desk, act, day, id) = (desk.clone(), act.clone(), task.day, task.id);
        Callback::from(move |done| {
            let desk = desk.clone();
            act.run(FinishTask { day, id, done }, move |answer| {
                if let Err(trouble) = answer {
                    desk.say(told(&desk.words, &trouble));
                }
            });
        })
    };
    let hint = (task.day != today).then(|| AttrValue::from(words.date_short(task.day)));
    html! {
        <li key={task.id.to_string()} data-testid="task" data-done={task.done.to_string()}>
            <Check id={format!("task-{}", task.id)} label={task.text.clone()} checked={task.done} {hint} {onchange} />
        </li>
    }
}
