//! Small pieces that screens are made of.
//!
//! They wear PatternFly's classes and take its icons. Buttons, fields, dialogs and messages are our
//! own: those of `patternfly-yew` set inline styles, which the content policy forbids, carry English
//! words for screen readers, or take the focus away from who uses the keyboard.

mod alert;
mod button;
mod check;
mod dialog;
mod empty;
mod failure;
mod field;
mod file;
mod label;
mod language_list;
mod languages;
mod phone;
mod print;
mod role;
mod select;
mod several;
mod tabs;
mod toasts;
mod weekdays;

pub use alert::Alert;
pub use button::{Button, Kind};
pub use check::Check;
pub use dialog::Dialog;
pub use empty::Empty;
pub use failure::{Failed, told};
pub use field::Field;
pub use file::FileField;
pub use label::{CleanLabel, Label, StatusLabel};
pub use language_list::LanguageList;
pub use languages::{Tongue, in_each_language};
pub use phone::phone;
pub use print::{Print, message as print_message};
pub use role::{ROLES, role_choices, role_name, role_of, role_word};
pub use select::{Choice, Select};
pub use several::several;
pub use tabs::{Tab, Tabs};
pub use toasts::ToastList;
pub use weekdays::{Weekdays, weekday};
