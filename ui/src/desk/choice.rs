//! Language and look: what a person chose on this computer, and the browser's own wish until then.

use gloo_storage::{LocalStorage, Storage};
use keyrack_locale::Language;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, closure::Closure};

const LANGUAGE: &str = "keyrack.language";
const THEME: &str = "keyrack.theme";
const DARK: &str = "pf-v6-theme-dark";

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// What was chosen on this computer.
    pub fn kept() -> Self {
        LocalStorage::get(THEME).unwrap_or_default()
    }
}

/// Puts a look on, and keeps it for the next time.
pub fn put_on(theme: Theme) {
    let _ = LocalStorage::set(THEME, theme);
    let Some(window) = web_sys::window() else {
        return;
    };
    let system_is_dark = || {
        window
            .match_media("(prefers-color-scheme: dark)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches())
    };
    let dark = match theme {
        Theme::System => system_is_dark(),
        Theme::Light => false,
        Theme::Dark => true,
    };
    if let Some(root) = window.document().and_then(|page| page.document_element()) {
        let _ = root.class_list().toggle_with_force(DARK, dark);
    }
}

/// The language that was chosen here, else the browser's, else English.
pub fn kept_language() -> Language {
    let chosen: Option<String> = LocalStorage::get(LANGUAGE).ok();
    let browsers = || web_sys::window().and_then(|window| window.navigator().language());
    chosen
        .or_else(browsers)
        .and_then(|tag| Language::from_tag(&tag))
        .unwrap_or_default()
}

/// Keeps a choice for the next time.
pub fn keep_language(language: Language) {
    let _ = LocalStorage::set(LANGUAGE, language.tag());
}

/// Tells the page which language it speaks and which way its lines run.
pub fn speak(language: Language) {
    if let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.document_element())
    {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction().attribute());
    }
}

/// Keeps following the computer's own setting where that was chosen, until it is dropped.
pub struct Following {
    query: Option<web_sys::MediaQueryList>,
    _turned: Option<Closure<dyn Fn()>>,
}

impl Drop for Following {
    fn drop(&mut self) {
        if let Some(query) = &self.query {
            query.set_onchange(None);
        }
    }
}

/// Follows the computer's setting.
pub fn follow_system(theme: Theme) -> Following {
    let query = web_sys::window()
        .filter(|_| theme == Theme::System)
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok())
        .flatten();
    let turned = query.as_ref().map(|query| {
        let turned = Closure::<dyn Fn()>::new(|| put_on(Theme::System));
        query.set_onchange(Some(turned.as_ref().unchecked_ref()));
        turned
    });
    Following {
        query,
        _turned: turned,
    }
}
