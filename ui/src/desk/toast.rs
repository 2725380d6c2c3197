//! Things said in passing.

use std::rc::Rc;

use yew::Reducible;

use super::Undo;

/// How something is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// It worked.
    #[default]
    Good,
    /// Look out.
    Warning,
    /// It did not work.
    Bad,
}

/// One saying.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Toast {
    /// How it is meant.
    pub tone: Tone,
    /// What is said.
    pub text: String,
    /// The next step, where there is one.
    pub hint: String,
    /// How to take it back.
    pub undo: Option<Undo>,
}

impl Toast {
    /// Says that something was done.
    pub fn good(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// With a way back.
    pub fn with_undo(mut self, undo: Undo) -> Self {
        self.undo = Some(undo);
        self
    }
}

/// What is being said, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Toasts {
    next: u32,
    /// Each with its number.
    pub said: Vec<(u32, Toast)>,
}

/// The most sayings at once; older ones go.
const SAID_MAX: usize = 3;

/// A change of what is said.
pub enum Saying {
    /// One more.
    Say(Toast),
    /// One less.
    Unsay(u32),
}

impl Reducible for Toasts {
    type Action = Saying;

    fn reduce(self: Rc<Self>, saying: Saying) -> Rc<Self> {
        let mut toasts = (*self).clone();
        match saying {
            Saying::Say(toast) => {
                toasts.said.push((toasts.next, toast));
                toasts.next = toasts.next.wrapping_add(1);
                let surplus = toasts.said.len().saturating_sub(SAID_MAX);
                toasts.said.drain(..surplus);
            }
            Saying::Unsay(number) => toasts.said.retain(|(said, _)| *said != number),
        }
        Rc::new(toasts)
    }
}
