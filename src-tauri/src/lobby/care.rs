//! The calls about the file itself: how it fares, backups, putting one back, joining again. A manager's.

use std::fs;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use keyrack_contract::call::health::{
    Examine, Examined, Health, JoinAgain, Logs, MakeBackup, Noted, Read, Restore, SetFolder,
    WorkKind,
};
use keyrack_contract::call::{Call, Done, state};
use keyrack_contract::{Code, Failure};
use keyrack_engine::{Caller, look_into_copy};

use super::setup::{read, write};
use super::{Inside, Lobby, fault, lock};
use crate::Desk;
use crate::keep::backup::{Whose, free_bytes, is_low};
use crate::keep::options::Options;
use crate::keep::plan::{self, Plan};
use crate::keep::{logs, ring};

/// A clock that is off by less than this is right enough for a hotel.
const CLOCK_OFF_SECONDS: i64 = 90;
/// A file that is being let go is waited for so often, so long each time.
const LET_GO_TRIES: u32 = 100;
const LET_GO_MILLISECONDS: u64 = 50;

/// Whether a call is one of these.
pub(super) fn is_ours(name: &str) -> bool {
    name.starts_with("health.") || name.starts_with("backup.")
}

impl Lobby {
    /// Runs one of these calls for a manager.
    pub(super) fn care(
        &self,
        session: Option<&str>,
        name: &str,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        let desk = self.desk()?;
        desk.manager(session)?;
        match name {
            <Read as Call>::NAME => write(&self.health(&desk)?),
            <Logs as Call>::NAME => write(&logs::collect(
                &self.entrance.data.join("logs"),
                self.entrance.clock.now(),
            )),
            <Examine as Call>::NAME => write(&self.examine(desk)?),
            <MakeBackup as Call>::NAME => write(&self.make_backup(desk)?),
            <SetFolder as Call>::NAME => {
                let call: SetFolder = read(body)?;
                Options::choose(&self.entrance.data, &call.folder, call.keep)?;
                ring(&self.ears());
                write(&Done {})
            }
            <Restore as Call>::NAME => write(&self.restore(desk, &read::<Restore>(body)?)?),
            <JoinAgain as Call>::NAME => write(&self.join_again(desk, read(body)?)?),
            <Noted as Call>::NAME => {
                desk.engine().note_restored()?;
                write(&Done {})
            }
            other => Err(Failure::new(Code::UnknownCall)
                .with("name", other.chars().take(60).collect::<String>())),
        }
    }

    fn health(&self, desk: &Desk) -> Result<Health, Failure> {
        let data = &self.entrance.data;
        let vitals = desk.engine().vitals()?;
        let line = desk.engine().ask(&Caller::System, &state::Read {})?;
        let options = Options::read(data);
        let folder = options.folder(data);
        let free = free_bytes(data);
        let known = self.upkeep.look();
        let off = |ahead: &i64| ahead.unsigned_abs() > CLOCK_OFF_SECONDS.unsigned_abs();
        Ok(Health {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            alone: desk.is_alone(),
            file_bytes: vitals.file_bytes,
            disk_free_bytes: free,
            disk_low: is_low(free, vitals.file_bytes),
            line: line.line,
            heard_at: line.heard_at,
            clock_off_seconds: vitals.ahead_seconds.filter(off),
            waiting: line.waiting,
            folder: folder.display().to_string(),
            keep: options.keep,
            backups: whose(desk).list(&folder),
            backup_failed: known.backup_failed,
            work: known.work,
            examined: known.examined,
            restored_as_of: desk.engine().restored_as_of()?,
        })
    }

    fn examine(&self, desk: Arc<Desk>) -> Result<Done, Failure> {
        self.upkeep.begin(WorkKind::Examine)?;
        let (upkeep, ears) = (Arc::clone(&self.upkeep), self.ears());
        let clock = Arc::clone(&self.entrance.clock);
        ring(&ears);
        self.aside(move || {
            let (told, heard) = (Arc::clone(&upkeep), ears.clone());
            let found = desk.engine().examine(move |done, total| {
                if told.told(done, total) {
                    ring(&heard);
                }
            });
            let at = clock.now();
            let examined = match found {
                Ok(found) => {
                    for fault in &found.faults {
                        tracing::error!(fault, "the file is not as it was written");
                    }
                    Examined {
                        at,
                        sound: found.faults.is_empty(),
                        lists_mended: found.lists_mended,
                        documents: found.documents,
                        failed: None,
                    }
                }
                Err(failure) => Examined {
                    at,
                    sound: false,
                    lists_mended: false,
                    documents: 0,
                    failed: Some(failure.code),
                },
            };
            upkeep.end(|known| known.examined = Some(examined));
            ring(&ears);
        })
    }

    fn make_backup(&self, desk: Arc<Desk>) -> Result<Done, Failure> {
        let data = &self.entrance.data;
        let options = Options::read(data);
        let folder = options.ready(data)?;
        self.upkeep.begin(WorkKind::Backup)?;
        let (upkeep, ears) = (Arc::clone(&self.upkeep), self.ears());
        let at = self.entrance.clock.now();
        ring(&ears);
        self.aside(move || {
            let key = desk.enrolment().database_key;
            let made = whose(&desk).make(
                desk.engine(),
                key,
                (&folder, options.keep),
                at,
                &mut |done, total| {
                    if upkeep.told(done, total) {
                        ring(&ears);
                    }
                    true
                },
            );
            upkeep.end(|known| known.backup_failed = made.err().map(|failure| failure.code));
            ring(&ears);
        })
    }

    /// Work on a thread of its own. Where there is none, it is over before it began.
    fn aside(&self, work: impl FnOnce() + Send + 'static) -> Result<Done, Failure> {
        let spawned = std::thread::Builder::new()
            .name("keyrack-upkeep".to_owned())
            .spawn(work);
        match spawned {
            Ok(_) => Ok(Done {}),
            Err(error) => {
                self.upkeep.end(|_| {});
                Err(fault(error))
            }
        }
    }

    /// Puts a backup in the place of a hotel that no server knows.
    fn restore(&self, desk: Arc<Desk>, call: &Restore) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        if !matches!(self.inside(), Inside::Hotel(_)) || !desk.is_alone() {
            return Err(Failure::new(Code::RestoreNotHere));
        }
        if self.upkeep.look().work.is_some() {
            return Err(Failure::new(Code::WorkUnderWay));
        }
        let data = &self.entrance.data;
        let key = desk.enrolment().database_key;
        let folder = Options::read(data).folder(data);
        let from = whose(&desk).find(&folder, &call.name)?;
        let next = plan::next(data).map_err(fault)?;
        fs::copy(&from, &next).map_err(fault)?;
        fs::File::options()
            .write(true)
            .open(&next)
            .and_then(|file| file.sync_all())
            .map_err(fault)?;
        // Looked over where it will stand, and not only where it came from.
        let copy = look_into_copy(&next, key);
        let is_ours =
            |copy: &keyrack_engine::Copy| copy.property == Some(desk.enrolment().property);
        match copy {
            Ok(copy) if is_ours(&copy) => {}
            Ok(_) => return Err(Failure::new(Code::BackupForeign)),
            Err(failure) => {
                tracing::warn!(code = failure.code.key(), "a backup cannot be put back");
                return Err(Failure::new(Code::BackupDamaged));
            }
        }
        let enrolment = desk.enrolment().clone();
        self.take_away(
            desk,
            &Plan {
                aside: self.aside_name(),
                restore: true,
                leave: false,
            },
        )?;
        let opened = self.desk_in(data, enrolment)?;
        self.let_in(Inside::Hotel(Arc::new(opened)));
        tracing::info!("a backup took the hotel's place");
        Ok(Done {})
    }

    /// Sets the hotel of a desk aside, so that the computer can join its server anew.
    fn join_again(&self, desk: Arc<Desk>, call: JoinAgain) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        if !matches!(self.inside(), Inside::Hotel(_)) || desk.is_alone() {
            return Err(Failure::new(Code::RestoreNotHere));
        }
        if self.upkeep.look().work.is_some() {
            return Err(Failure::new(Code::WorkUnderWay));
        }
        // Nobody gives up more than they were shown.
        let waiting = desk.engine().ask(&Caller::System, &state::Read {})?.waiting;
        if waiting.len() != usize::try_from(call.waiting).unwrap_or(usize::MAX) {
            return Err(Failure::new(Code::WaitingChanged));
        }
        self.take_away(
            desk,
            &Plan {
                aside: self.aside_name(),
                restore: false,
                leave: true,
            },
        )?;
        tracing::info!("the hotel was set aside, to join its server anew");
        Ok(Done {})
    }

    /// Closes the hotel and carries out the plan. Whatever fails after the plan is written down, the
    /// next start finishes.
    fn take_away(&self, desk: Arc<Desk>, plan: &Plan) -> Result<(), Failure> {
        let data = &self.entrance.data;
        plan::decide(data, plan).map_err(fault)?;
        self.let_in(Inside::Nothing);
        desk.close();
        let gone = Arc::downgrade(&desk);
        drop(desk);
        // Calls that had come in before are answered first.
        for _ in 0..LET_GO_TRIES {
            if gone.strong_count() == 0 {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(LET_GO_MILLISECONDS));
        }
        plan::carry_out(data).map_err(fault)?;
        Ok(())
    }

    fn aside_name(&self) -> String {
        let now: Timestamp = self.entrance.clock.now();
        now.to_zoned(TimeZone::UTC)
            .strftime("%Y%m%d-%H%M%S")
            .to_string()
    }
}

/// Whose backups these are.
fn whose(desk: &Desk) -> Whose {
    let slug = desk.engine().profile().map_or_else(
        || "hotel".to_owned(),
        |profile| profile.property.slug.clone(),
    );
    Whose::new(&slug, &desk.enrolment().prefix)
}
