//! The screens.

pub mod address;
pub mod bookings;
pub mod chart;
pub mod companies;
pub mod finding;
pub mod form;
pub mod groups;
pub mod guests;
pub mod import;
pub mod look;
pub mod new;
pub mod rates;
pub mod register;
pub mod rooms;
pub mod row;
pub mod services;
pub mod settings;
pub mod today;

use keyrack_contract::call::staff::Role;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

/// A screen, by its address after the `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The day at a glance.
    #[default]
    Today,
    /// Rooms by days.
    Chart,
    /// A sale at the desk.
    New,
    /// Finding a booking.
    Bookings,
    /// Guests and their profiles.
    Guests,
    /// Rooms set aside for groups.
    Groups,
    /// Companies and travel agents.
    Companies,
    /// The housekeeping board.
    Rooms,
    /// Prices, restrictions and counts by day.
    Rates,
    /// What is sold besides the night, and what of it is to be prepared.
    Services,
    /// What two desks did at once, and what the server did not take.
    Look,
    /// Bookings from another system.
    Import,
    /// People, facts and rooms of the hotel, and how the program fares.
    Settings,
}

impl Page {
    /// All of them, as the menu lists them.
    pub const ALL: [Self; 13] = [
        Self::Today,
        Self::Chart,
        Self::New,
        Self::Bookings,
        Self::Guests,
        Self::Groups,
        Self::Companies,
        Self::Rooms,
        Self::Rates,
        Self::Services,
        Self::Look,
        Self::Import,
        Self::Settings,
    ];

    /// The address.
    pub const fn hash(self) -> &'static str {
        match self {
            Self::Today => "#/today",
            Self::Chart => "#/chart",
            Self::New => "#/new",
            Self::Bookings => "#/bookings",
            Self::Guests => "#/guests",
            Self::Groups => "#/groups",
            Self::Companies => "#/companies",
            Self::Rooms => "#/rooms",
            Self::Rates => "#/rates",
            Self::Services => "#/services",
            Self::Look => "#/look",
            Self::Import => "#/import",
            Self::Settings => "#/settings",
        }
    }

    /// Whether somebody with this role may open it.
    pub const fn is_open_to(self, role: Role) -> bool {
        match role {
            Role::Manager => true,
            Role::FrontDesk => !matches!(self, Self::Import | Self::Settings),
            Role::Housekeeping => matches!(self, Self::Rooms),
        }
    }

    /// The same page, or the one that somebody with this role has instead.
    pub const fn for_role(self, role: Role) -> Self {
        match role {
            _ if self.is_open_to(role) => self,
            Role::Housekeeping => Self::Rooms,
            Role::Manager | Role::FrontDesk => Self::Today,
        }
    }

    /// The page at an address; the first for any other.
    pub fn at(hash: &str) -> Self {
        let hash = hash.split('?').next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|page| page.hash() == hash)
            .unwrap_or_default()
    }

    /// Its name's message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Today => "desk-menu-today",
            Self::Chart => "desk-menu-chart",
            Self::New => "desk-menu-new-booking",
            Self::Bookings => "desk-menu-bookings",
            Self::Guests => "desk-menu-guests",
            Self::Groups => "groups-menu",
            Self::Companies => "companies-menu",
            Self::Rooms => "desk-menu-housekeeping",
            Self::Rates => "desk-menu-rates",
            Self::Services => "house-services-menu",
            Self::Look => "desk-menu-conflicts",
            Self::Import => "import-menu",
            Self::Settings => "house-menu",
        }
    }

    /// Its sign.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Today => Icon::Home,
            Self::Chart => Icon::Table,
            Self::New => Icon::Plus,
            Self::Bookings => Icon::List,
            Self::Guests => Icon::User,
            Self::Groups => Icon::Users,
            Self::Companies => Icon::Enterprise,
            Self::Rooms => Icon::Key,
            Self::Rates => Icon::Tag,
            Self::Services => Icon::Bell,
            Self::Look => Icon::ExclamationTriangle,
            Self::Import => Icon::Upload,
            Self::Settings => Icon::Cog,
        }
    }

    /// The page itself.
    pub fn draw(self) -> Html {
        match self {
            Self::Today => html! { <today::Today /> },
            Self::Chart => html! { <chart::TapeChart /> },
            Self::New => html! { <new::New /> },
            Self::Bookings => html! { <bookings::Bookings /> },
            Self::Guests => html! { <guests::Guests /> },
            Self::Groups => html! { <groups::Groups /> },
            Self::Companies => html! { <companies::Companies /> },
            Self::Rooms => html! { <rooms::Rooms /> },
            Self::Rates => html! { <rates::Rates /> },
            Self::Services => html! { <services::Services /> },
            Self::Look => html! { <look::Look /> },
            Self::Import => html! { <import::Import /> },
            Self::Settings => html! { <settings::Settings /> },
        }
    }
}
