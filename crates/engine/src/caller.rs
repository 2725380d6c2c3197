//! Who calls.

use keyrack_contract::call::staff::Role;
use keyrack_contract::{Code, Failure};
use keyrack_domain::StaffId;

/// Who makes a call. The shell knows; the engine checks what they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// The shell itself: set-up, timers, the demo.
    System,
    /// Somebody on the public pages.
    Guest,
    /// A member of staff who has signed in.
    Staff {
        /// Who.
        id: StaffId,
        /// What they may.
        role: Role,
    },
}

/// What a call asks of its caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Anybody.
    Anyone,
    /// Staff of any role, those who only see the housekeeping board among them.
    House,
    /// Staff who see guests and bookings.
    Staff,
    /// A manager.
    Manager,
    /// Only the shell.
    System,
}

impl Caller {
    /// The member of staff, where it is one.
    #[must_use]
    pub const fn staff(&self) -> Option<StaffId> {
        match self {
            Self::Staff { id, .. } => Some(*id),
            Self::System | Self::Guest => None,
        }
    }

    /// Refuses callers who may not.
    pub(crate) const fn check(&self, needs: Needs) -> Result<(), Failure> {
        let code = match (self, needs) {
            (Self::System, _)
            | (_, Needs::Anyone)
            | (Self::Staff { .. }, Needs::House)
            | (
                Self::Staff {
                    role: Role::Manager | Role::FrontDesk,
                    ..
                },
                Needs::Staff,
            ) => return Ok(()),
            (
                Self::Staff {
                    role: Role::Manager,
                    ..
                },
                Needs::Manager,
            ) => return Ok(()),
            (Self::Guest, _) => Code::SignInNeeded,
            (Self::Staff { .. }, _) => Code::RoleDenied,
        };
        Err(Failure::new(code))
    }
}
