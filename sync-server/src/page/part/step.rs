//! The line of steps at the top.

use keyrack_domain::service::Service;
use maud::{Markup, html};

use crate::page::visit::PageVisit;

/// Where the guest is on the way to a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Dates and people.
    Search,
    /// Rooms and prices.
    Offers,
    /// What is sold besides the rooms.
    Extras,
    /// Who comes.
    Guest,
    /// Review and terms.
    Summary,
    /// Done.
    Confirmation,
}

/// Whether guests may ever order a service.
#[must_use]
pub fn can_be_ordered(service: &Service) -> bool {
    service.public && !service.archived
}

impl Step {
    const ALL: [Self; 6] = [
        Self::Search,
        Self::Offers,
        Self::Extras,
        Self::Guest,
        Self::Summary,
        Self::Confirmation,
    ];

    fn name(self, page: &PageVisit) -> String {
        match self {
            Self::Search => page.say("guest-step-search"),
            Self::Offers => page.say("guest-step-offers"),
            Self::Extras => page.say("guest-step-extras"),
            Self::Guest => page.say("guest-step-guest"),
            Self::Summary => page.say("guest-step-summary"),
            Self::Confirmation => page.say("guest-step-confirmation"),
        }
    }

    /// The line. `links` lead back to steps that are done.
    pub fn line(self, page: &PageVisit, links: &[(Self, String)]) -> Markup {
        // A hotel that sells nothing besides its rooms has no such step.
        let services = page.visit.profile.services.iter();
        let extras = self == Self::Extras || services.clone().any(can_be_ordered);
        html! {
            nav.steps aria-label=(page.say("guest-steps")) {
                ol {
                    @for step in Self::ALL.into_iter().filter(|step| *step != Self::Extras || extras) {
                        @let link = links.iter().find(|(other, _)| *other == step && step < self).map(|(_, link)| link);
                        li.done[step < self].now[step == self] aria-current=[(step == self).then_some("step")] {
                            @if let Some(link) = link {
                                a href=(link) { span.name { (step.name(page)) } }
                            } @else {
                                span.name { (step.name(page)) }
                            }
                            @if step < self { span.aside-word { " (" (page.say("guest-step-done")) ")" } }
                        }
                    }
                }
            }
        }
    }
}
