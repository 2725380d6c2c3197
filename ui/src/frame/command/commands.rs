//! Things that can be done from anywhere, by their names.

use keyrack_locale::Language;
use patternfly_yew::prelude::Icon;

use super::line::{Group, Line, Target};
use crate::desk::{Desk, Intent, Theme};
use crate::page::Page;
use crate::page::address::go;

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Open a page.
    Open(Page),
    /// Sell a room to somebody who stands here.
    WalkIn,
    /// End the business day.
    Roll,
    /// Show what waits to be sent and what is held.
    Connection,
    /// Speak another language.
    Speak(Language),
    /// Look different.
    Look(Theme),
    /// Sign out.
    SignOut,
}

impl Command {
    /// Does it. What asks before it does something goes on asking.
    pub fn run(self, desk: &Desk) {
        match self {
            Self::Open(page) => go(page.hash()),
            Self::WalkIn => go("#/new?walk-in=1"),
            Self::Roll => go("#/today?roll=1"),
            Self::Connection => desk.wish(Intent::Connection(true)),
            Self::Speak(language) => desk.wish(Intent::Speak(language)),
            Self::Look(theme) => desk.wish(Intent::Look(theme)),
            Self::SignOut => desk.wish(Intent::SignOut),
        }
    }
}

/// Everything that can be done here.
pub fn all(desk: &Desk) -> Vec<Line> {
    let words = desk.words;
    let line = |command, icon, title: String| Line {
        target: Target::Command(command),
        group: Group::Commands,
        icon,
        title,
        detail: String::new(),
        status: None,
    };
    let look = |theme, message| {
        let name = words.say(message);
        let title = words.say_with("find-look", &[("name", name.into())]);
        line(Command::Look(theme), Icon::Desktop, title)
    };
    let mut lines = vec![line(Command::WalkIn, Icon::Plus, words.say("find-walk-in"))];
    lines.extend(
        Page::ALL
            .into_iter()
            .map(|page| line(Command::Open(page), page.icon(), words.say(page.message()))),
    );
    lines.push(line(Command::Roll, Icon::History, words.say("desk-roll")));
    lines.push(line(
        Command::Connection,
        Icon::SyncAlt,
        words.say("find-connection"),
    ));
    lines.extend(
        Language::ALL
            .iter()
            .filter(|language| **language != words.language())
            .map(|language| {
                let name = language.own_name();
                let title = words.say_with("find-language", &[("name", name.into())]);
                line(Command::Speak(*language), Icon::Flag, title)
            }),
    );
    lines.push(look(Theme::System, "desk-theme-system"));
    lines.push(look(Theme::Light, "desk-theme-light"));
    lines.push(look(Theme::Dark, "desk-theme-dark"));
    lines.push(line(
        Command::SignOut,
        Icon::PowerOff,
        words.say("desk-sign-out"),
    ));
    lines
}

/// Those whose name has, for each word that was typed, a word that begins with it.
pub fn matching(desk: &Desk, text: &str) -> Vec<Line> {
    let typed = text.to_lowercase();
    let fits = |title: &str| {
        let title = title.to_lowercase();
        let mut words = typed.split_whitespace();
        words.all(|word| {
            title
                .split([' ', '-', ':'])
                .any(|part| part.starts_with(word))
        })
    };
    all(desk)
        .into_iter()
        .filter(|line| fits(&line.title))
        .collect()
}
