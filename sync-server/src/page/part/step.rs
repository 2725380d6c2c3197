//! The line of steps at the top.

use maud::{Markup, html};

use crate::page::visit::PageVisit;

/// Where the guest is on the way to a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Dates and people.
    Search,
    /// Rooms and prices.
    Offers,
    /// Who comes.
    Guest,
    /// Review and terms.
    Summary,
    /// Done.
    Confirmation,
}

impl Step {
    const ALL: [Self; 5] = [
        Self::Search,
        Self::Offers,
        Self::Guest,
        Self::Summary,
        Self::Confirmation,
    ];

    fn name(self, page: &PageVisit) -> String {
        match self {
            Self::Search => page.say("guest-step-search"),
            Self::Offers => page.say("guest-step-offers"),
            Self::Guest => page.say("guest-step-guest"),
            Self::Summary => page.say("guest-step-summary"),
            Self::Confirmation => page.say("guest-step-confirmation"),
        }
    }

    /// The line. `links` lead back to steps that are done.
    pub fn line(self, page: &PageVisit, links: &[(Self, String)]) -> Markup {
        html! {
            nav.steps aria-label=(page.say("guest-steps")) {
                ol {
                    @for step in Self::ALL {
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
