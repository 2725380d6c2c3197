//! A disk that forgets what was not synced.

use std::collections::BTreeMap;

use super::trace::Event;

/// The disk.
#[derive(Default)]
pub struct Disk {
    synced: BTreeMap<String, Vec<u8>>,
    pending: BTreeMap<String, Vec<Event>>,
    running: BTreeMap<String, (String, usize)>,
}

impl Disk {
    /// A disk that holds these files, all synced.
    #[must_use]
    pub fn holding(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            synced: files,
            ..Self::default()
        }
    }

    /// What happens next.
    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Wrote { file, .. } | Event::Cut { file, .. } => {
                self.pending
                    .entry(file.clone())
                    .or_default()
                    .push(event.clone());
            }
            Event::SyncBegan { file, thread } => {
                let covers = self.pending.get(file).map_or(0, Vec::len);
                self.running.insert(thread.clone(), (file.clone(), covers));
            }
            Event::SyncEnded { thread } => {
                let Some((file, covers)) = self.running.remove(thread) else {
                    return;
                };
                let pending = self.pending.entry(file.clone()).or_default();
                let covers = covers.min(pending.len());
                let target = self.synced.entry(file.clone()).or_default();
                pending
                    .drain(..covers)
                    .for_each(|event| apply(target, &event));
                // Another sync of the file that runs covers so much less.
                for (other, left) in self.running.values_mut() {
                    if *other == file {
                        *left = left.saturating_sub(covers);
                    }
                }
            }
            Event::Said(_) => {}
        }
    }

    /// The files as they are if the power goes now and nothing but synced bytes got there.
    #[must_use]
    pub fn synced(&self) -> BTreeMap<String, Vec<u8>> {
        self.synced.clone()
    }

    /// The files if the power goes now and some of the other writes got there too.
    #[must_use]
    pub fn torn(&self, mut got_there: impl FnMut() -> bool) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.synced.clone();
        for (file, pending) in &self.pending {
            let target = files.entry(file.clone()).or_default();
            pending
                .iter()
                .filter(|_| got_there())
                .for_each(|event| apply(target, event));
        }
        files
    }
}

fn apply(target: &mut Vec<u8>, event: &Event) {
    match event {
        Event::Wrote { at, bytes, .. } => {
            let end = at.saturating_add(bytes.len());
            if target.len() < end {
                target.resize(end, 0);
            }
            if let Some(place) = target.get_mut(*at..end) {
                place.copy_from_slice(bytes);
            }
        }
        Event::Cut { len, .. } => target.resize(*len, 0),
        Event::SyncBegan { .. } | Event::SyncEnded { .. } | Event::Said(_) => {}
    }
}
