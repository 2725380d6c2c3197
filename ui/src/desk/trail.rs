//! What was done and can be taken back, latest last, and what was taken back and can be done again.

use std::rc::Rc;

use yew::Reducible;

use super::Undo;

/// So many steps are remembered.
const STEPS_MAX: usize = 50;

/// The steps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail {
    done: Vec<Undo>,
    undone: Vec<Undo>,
}

/// A change of the trail.
pub enum Trod {
    /// Something was done, and this is its way back.
    Did(Undo),
    /// This way was gone, back or forward again.
    Went(Undo),
    /// This way cannot be gone any more.
    Lost(Undo),
}

impl Trail {
    /// The way back from the latest step.
    pub fn back(&self) -> Option<Undo> {
        self.done.last().cloned()
    }

    /// The way forward again.
    pub fn forth(&self) -> Option<Undo> {
        self.undone.last().cloned()
    }
}

impl Reducible for Trail {
    type Action = Trod;

    fn reduce(self: Rc<Self>, trod: Trod) -> Rc<Self> {
        let mut trail = (*self).clone();
        match trod {
            Trod::Did(way) => {
                trail.undone.clear();
                trail.done.push(way);
                let surplus = trail.done.len().saturating_sub(STEPS_MAX);
                trail.done.drain(..surplus);
            }
            Trod::Went(way) => {
                if let Some(at) = trail.done.iter().rposition(|known| *known == way) {
                    trail.done.remove(at);
                    trail.undone.extend(way.redo());
                } else if let Some(at) = trail.undone.iter().rposition(|known| *known == way) {
                    trail.undone.remove(at);
                    trail.done.extend(way.redo());
                }
            }
            Trod::Lost(way) => {
                trail.done.retain(|known| *known != way);
                trail.undone.retain(|known| *known != way);
            }
        }
        Rc::new(trail)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::ReservationId;

    use super::*;

    fn way(from: &str, to: &str) -> Undo {
        let id: ReservationId = "00000000-0000-0000-0000-000000000001".parse().unwrap();
        Undo::stay(id, from, to)
    }

    fn after(trail: Trail, trod: Trod) -> Trail {
        (*Rc::new(trail).reduce(trod)).clone()
    }

    #[test]
    fn steps_go_back_latest_first_and_forward_again() {
        let trail = after(Trail::default(), Trod::Did(way("b", "a")));
        let trail = after(trail, Trod::Did(way("c", "b")));
        assert_eq!(trail.back(), Some(way("c", "b")));
        let trail = after(trail, Trod::Went(way("c", "b")));
        assert_eq!(trail.back(), Some(way("b", "a")));
        assert_eq!(trail.forth(), Some(way("b", "c")));
        let trail = after(trail, Trod::Went(way("b", "c")));
        assert_eq!((trail.back(), trail.forth()), (Some(way("c", "b")), None));
    }

    #[test]
    fn a_new_step_ends_the_way_forward_and_a_lost_one_is_forgotten() {
        let trail = after(Trail::default(), Trod::Did(way("b", "a")));
        let trail = after(trail, Trod::Went(way("b", "a")));
        let trail = after(trail, Trod::Did(way("d", "a")));
        assert_eq!(trail.forth(), None);
        let trail = after(trail, Trod::Lost(way("d", "a")));
        assert_eq!(trail.back(), None);
    }
}
