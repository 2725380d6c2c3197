//! Backups on this computer: made, kept, and put back.

use keyrack_contract::call::health::{Health, Kept, MakeBackup, Restore, SetFolder, WorkKind};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::health::{progress, size};
use crate::desk::{Toast, Tone, use_act, use_desk};
use crate::page::form::{beside, typed, wrong};
use crate::piece::{Alert, Button, Dialog, Failed, Field, Kind, told};
use crate::transport::{Trouble, forget};

/// What the list needs.
#[derive(Clone, PartialEq, Properties)]
pub struct BackupsProps {
    /// How everything fares.
    pub health: Health,
}

/// The list, and what can be done.
#[component]
pub fn Backups(props: &BackupsProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let folder = use_state(|| false);
    let restoring = use_state(|| None::<Kept>);
    let health = &props.health;
    let make = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(MakeBackup {}, move |done| {
                if let Err(why) = done {
                    desk.say(told(&desk.words, &why));
                }
            });
        })
    };
    let open_folder = |open: bool| {
        let folder = folder.clone();
        Callback::from(move |()| folder.set(open))
    };
    let ask_for = |kept: Option<Kept>| {
        let restoring = restoring.clone();
        Callback::from(move |()| restoring.set(kept.clone()))
    };
    let work = health.work.filter(|work| work.kind == WorkKind::Backup);
    let failed = health
        .backup_failed
        .map(|code| Trouble::Failed(code.into()));
    html! {
        <section class="kr-card" data-testid="backups">
            <h2>{ words.say("backup-title") }</h2>
            <p>{ words.say(if health.alone { "backup-about" } else { "backup-about-desk" }) }</p>
            <p class="kr-quiet">{ words.say("backup-key") }</p>
            <Failed trouble={failed} />
            <div class="kr-actions">
                <Button kind={Kind::Primary} label={words.say("backup-make")} onclick={make} busy={act.busy()} disabled={health.work.is_some()} testid="backup-make" />
                <Button kind={Kind::Quiet} label={words.say("backup-folder")} onclick={open_folder(true)} testid="backup-folder" />
                if let Some(work) = work { { progress(&desk, &work) } }
            </div>
            <dl class="kr-facts">
                <div><dt>{ words.say("backup-where") }</dt><dd>{ &health.folder }</dd></div>
                <div><dt>{ words.say("backup-keep") }</dt><dd>{ health.keep }</dd></div>
            </dl>
            if health.backups.is_empty() {
                <p class="kr-quiet">{ words.say("backup-none") }</p>
            } else {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("backup-as-of") }</th>
                        <th scope="col" class="kr-figure">{ words.say("backup-size") }</th>
                        <th scope="col">{ words.say("backup-file") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for health.backups.iter().map(|kept| {
                        let instant = words.instant_long(kept.at, &desk.zone());
                        html! {
                            <tr key={kept.name.clone()} data-testid="backup-row" data-name={kept.name.clone()}>
                                <td class="kr-figure-text">{ instant.clone() }</td>
                                <td class="kr-figure">{ size(&desk, kept.bytes) }</td>
                                <td class="kr-quiet">{ &kept.name }</td>
                                <td><div class="kr-row__steps">
                                    if health.alone {
                                        <Button small=true kind={Kind::Quiet} icon={Icon::Undo} label={words.say("backup-restore")} testid="backup-restore" disabled={health.work.is_some()}
                                            aria={words.say_with("backup-restore-of", &[("instant", instant.into())])} onclick={ask_for(Some(kept.clone()))} />
                                    }
                                </div></td>
                            </tr>
                        }
                    }) }</tbody>
                </table>
            }
            if *folder { <FolderForm health={health.clone()} onclose={open_folder(false)} /> }
            if let Some(kept) = &*restoring { <RestoreAsk kept={kept.clone()} onclose={ask_for(None)} /> }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FolderProps {
    health: Health,
    onclose: Callback<()>,
}

/// Where backups go, and how many are kept.
#[component]
fn FolderForm(props: &FolderProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let folder = use_state(|| props.health.folder.clone());
    let keep = use_state(|| props.health.keep.to_string());
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let onclose = props.onclose.clone();
        let call = SetFolder {
            folder: (*folder).clone(),
            keep: keep.trim().parse().unwrap_or(0),
        };
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(call.clone(), move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(Toast::good(desk.words.say("house-hotel-done")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let why = trouble.as_ref();
    html! {
        <Dialog title={words.say("backup-folder")} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="folder-form">
            <Field id="backup-folder" label={words.say("backup-where")} value={(*folder).clone()} chars_max=1000 first=true hint={words.say("backup-folder-hint")}
                error={wrong(&words, why, "folder")} oninput={typed(&folder, |folder, text| *folder = text)} />
            <Field id="backup-keep" kind="number" min="1" max="60" label={words.say("backup-keep")} value={(*keep).clone()}
                error={wrong(&words, why, "keep")} oninput={typed(&keep, |keep, text| *keep = text)} />
            <Failed trouble={beside(why, &["folder", "keep"])} />
        </Dialog>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RestoreProps {
    kept: Kept,
    onclose: Callback<()>,
}

/// Asks before a backup takes the hotel's place.
#[component]
fn RestoreAsk(props: &RestoreProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let instant = words.instant_long(props.kept.at, &desk.zone());
    let onconfirm = {
        let (act, trouble, name) = (act.clone(), trouble.clone(), props.kept.name.clone());
        Callback::from(move |()| {
            let trouble = trouble.clone();
            act.run(Restore { name: name.clone() }, move |done| match done {
                // Everybody signs in anew: it is another hotel now, an older one.
                Ok(_) => begin_anew(),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say_with("backup-restore-of", &[("instant", instant.clone().into())])} confirm={words.say("backup-restore")} kind={Kind::Danger}
            {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="restore-ask">
            <Alert tone={Tone::Warning} text={words.say_with("backup-restore-lost", &[("instant", instant.into())])} hint={words.say("backup-restore-aside")} />
            <p>{ words.say("backup-restore-hint") }</p>
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}

/// The page is read anew from the beginning, with nobody signed in.
pub fn begin_anew() {
    forget();
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
