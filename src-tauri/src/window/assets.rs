//! The staff app's files, as the window asks for them.

use std::borrow::Cow;

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{Assets, Wry};

use crate::pages;

/// The same files that the loopback page serves.
pub(super) struct StaffApp;

impl Assets<Wry> for StaffApp {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        pages::find(key.as_ref().trim_start_matches('/')).map(|page| page.bytes)
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(pages::paths().filter_map(|path| {
            let bytes = pages::find(&path)?.bytes;
            Some((path, bytes))
        }))
    }

    /// None: no page of ours has a script inside it.
    fn csp_hashes(&self, _page: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
