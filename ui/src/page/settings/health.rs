//! How the program fares on this computer.

use keyrack_contract::Code;
use keyrack_contract::call::health::{
    Examine, Examined, Health, Logs, Noted, Read, Work, WorkKind,
};
use keyrack_contract::call::state::Line;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::backup::Backups;
use super::join_again::JoinAgain;
use crate::desk::{Desk, Toast, Tone, Watch, use_act, use_ask, use_desk};
use crate::piece::{Alert, Button, Empty, Failed, Kind, told};
use crate::transport::{Trouble, ask, save};

/// The tab.
#[component]
pub fn HealthTab() -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(Read {}), Watch::STATE);
    let Some(health) = &asked.data else {
        return html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> };
    };
    html! {
        <section class="kr-house" data-testid="health">
            <Failed trouble={asked.trouble.clone()} />
            <Restored health={(**health).clone()} />
            { warnings(&desk, health) }
            <section class="kr-card">
                <h2>{ desk.words.say("health-title") }</h2>
                { facts(&desk, health) }
                <div class="kr-actions">
                    <Check health={(**health).clone()} />
                    <SaveLogs />
                </div>
                { examined(&desk, health.examined.as_ref()) }
            </section>
            <Backups health={(**health).clone()} />
            if !health.alone {
                <JoinAgain health={(**health).clone()} />
            }
        </section>
    }
}

/// Bytes as people count them.
pub fn size(desk: &Desk, bytes: u64) -> String {
    let words = desk.words;
    let whole = |unit: u64| {
        let number = bytes.checked_div(unit).unwrap_or(0);
        words.number(i64::try_from(number).unwrap_or(i64::MAX))
    };
    if bytes >= 10_000_000_000 {
        words.say_with(
            "health-gigabytes",
            &[("number", whole(1_000_000_000).into())],
        )
    } else {
        let shown = whole(1_000_000);
        words.say_with("health-megabytes", &[("number", shown.into())])
    }
}

/// How far work is.
pub fn progress(desk: &Desk, work: &Work) -> Html {
    let share = work
        .done
        .saturating_mul(100)
        .checked_div(work.total)
        .unwrap_or(0)
        .min(100);
    let message = match work.kind {
        WorkKind::Backup => "health-work-backup",
        WorkKind::Examine => "health-work-examine",
    };
    let text = desk
        .words
        .say_with(message, &[("share", share.to_string().into())]);
    html! {
        <div class="kr-house__work" role="status" data-testid="work">
            <progress max="100" value={share.to_string()} aria-label={text.clone()} />
            <span class="kr-quiet">{ text }</span>
        </div>
    }
}

fn facts(desk: &Desk, health: &Health) -> Html {
    let words = desk.words;
    let instant = |at| words.instant(at, &desk.zone());
    let heard = match (health.alone, health.heard_at) {
        (true, _) => words.say("health-alone"),
        (false, Some(at)) => instant(at),
        (false, None) => words.say("desk-never-synced"),
    };
    let backup = health
        .backups
        .first()
        .map_or_else(|| words.say("health-backup-never"), |kept| instant(kept.at));
    let free = health
        .disk_free_bytes
        .map_or_else(|| words.say("health-unknown"), |bytes| size(desk, bytes));
    let all = [
        ("health-version", health.version.clone(), "version"),
        ("health-file", size(desk, health.file_bytes), "file"),
        ("health-free", free, "free"),
        ("health-heard", heard, "heard"),
        ("health-last-backup", backup, "last-backup"),
    ];
    html! {
        <dl class="kr-facts">
            { for all.into_iter().map(|(message, value, testid)| html! {
                <div><dt>{ words.say(message) }</dt><dd data-testid={format!("health-{testid}")}>{ value }</dd></div>
            }) }
        </dl>
    }
}

fn warnings(desk: &Desk, health: &Health) -> Html {
    let words = desk.words;
    let minutes = health
        .clock_off_seconds
        .map(|seconds| (seconds.unsigned_abs().div_ceil(60), seconds > 0));
    html! {
        <>
            if health.disk_low {
                <Alert tone={Tone::Bad} text={words.say("health-disk-low")} hint={words.say("health-disk-low-hint")} testid="disk-low" />
            }
            if let Some((minutes, behind)) = minutes {
                <Alert tone={Tone::Warning} testid="clock-off" hint={words.say("health-clock-off-hint")}
                    text={words.say_with(if behind { "health-clock-behind" } else { "health-clock-ahead" }, &[("minutes", minutes.into())])} />
            }
            if health.line == Line::Offline {
                <Alert tone={Tone::Warning} text={words.say("health-offline")} hint={words.say("desk-offline-hint")} />
            }
        </>
    }
}

fn examined(desk: &Desk, examined: Option<&Examined>) -> Html {
    let words = desk.words;
    let Some(found) = examined else {
        return html! { <p class="kr-quiet">{ words.say("health-examine-hint") }</p> };
    };
    let (tone, message) = match (found.failed, found.sound, found.lists_mended) {
        (Some(Code::DatabaseDamaged), _, _) | (None, false, _) => (Tone::Bad, "health-damaged"),
        (Some(_), _, _) => (Tone::Bad, "health-examine-failed"),
        (None, true, true) => (Tone::Warning, "health-mended"),
        (None, true, false) => (Tone::Good, "health-sound"),
    };
    let hint = words.say_with(
        "health-examined-at",
        &[
            ("instant", words.instant(found.at, &desk.zone()).into()),
            ("count", found.documents.into()),
        ],
    );
    html! { <Alert {tone} text={words.say(message)} {hint} testid="examined" code={message} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    health: Health,
}

/// Looks the file over.
#[component]
fn Check(props: &PartProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let onclick = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(Examine {}, move |done| {
                if let Err(why) = done {
                    desk.say(told(&desk.words, &why));
                }
            });
        })
    };
    let work = props
        .health
        .work
        .filter(|work| work.kind == WorkKind::Examine);
    html! {
        <>
            <Button label={words.say("health-examine")} icon={Icon::ClipboardCheck} {onclick} busy={act.busy()} disabled={props.health.work.is_some()} testid="examine" />
            if let Some(work) = work { { progress(&desk, &work) } }
        </>
    }
}

/// Hands out the logs.
#[component]
fn SaveLogs() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let busy = use_state(|| false);
    let onclick = {
        let (desk, busy) = (desk.clone(), busy.clone());
        Callback::from(move |()| {
            let (desk, busy) = (desk.clone(), busy.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let done: Result<String, Trouble> = match ask(&Logs {}).await {
                    Ok(file) => save(&file).await,
                    Err(trouble) => Err(trouble),
                };
                busy.set(false);
                let words = desk.words;
                desk.say(match done {
                    Ok(place) => Toast {
                        hint: words.say_with("desk-printed-hint", &[("place", place.into())]),
                        ..Toast::good(words.say("health-logs-done"))
                    },
                    Err(trouble) => told(&words, &trouble),
                });
            });
        })
    };
    html! { <Button label={words.say("health-logs")} icon={Icon::Download} {onclick} busy={*busy} testid="save-logs" /> }
}

/// Says of which moment a restored hotel is, until somebody has taken note.
#[component]
fn Restored(props: &PartProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let Some(at) = props.health.restored_as_of else {
        return html! {};
    };
    let onclick = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(Noted {}, move |done| {
                if let Err(why) = done {
                    desk.say(told(&desk.words, &why));
                }
            });
        })
    };
    let instant = words.instant_long(at, &desk.zone());
    html! {
        <Alert tone={Tone::Warning} text={words.say_with("health-restored", &[("instant", instant.into())])} hint={words.say("health-restored-hint")} testid="restored">
            <Button small=true kind={Kind::Quiet} label={words.say("health-restored-noted")} {onclick} busy={act.busy()} testid="restored-noted" />
        </Alert>
    }
}
