//! The frame of every page.

use keyrack_locale::{Language, Words};
use maud::{DOCTYPE, Markup, html};

use super::Step;
use crate::page::asset;
use crate::page::visit::PageVisit;

/// A page of a property.
pub struct Document<'a> {
    /// The page's own title.
    pub title: String,
    /// Where the guest is, on the way to a booking, and links back to earlier steps.
    pub step: Option<(Step, Vec<(Step, String)>)>,
    /// For search engines; `None` for pages that are no business of theirs.
    pub description: Option<String>,
    /// The query of this page, without the language.
    pub query: &'a [(&'a str, &'a str)],
    /// What stands first, over the full width.
    pub hero: Option<Markup>,
    /// The page.
    pub main: Markup,
    /// What stands beside it on a wide screen.
    pub aside: Option<Markup>,
    /// What stands over both. Where there is such a heading, what stands beside comes before the rest
    /// on a narrow screen: it is what the guest agrees to.
    pub heading: Option<Markup>,
}

impl Document<'_> {
    /// The whole page.
    pub fn show(self, page: &PageVisit) -> Markup {
        let property = &page.visit.profile.property;
        let title = page.say_with(
            "guest-title",
            &[
                ("page", self.title.clone().into()),
                ("property", property.name.clone().into()),
            ],
        );
        let languages = languages(page);
        let url = page.visit.server.public_url();
        let in_language = |language: Language| in_language(page, self.query, language);
        let head = html! {
            @if let Some(description) = &self.description {
                meta name="description" content=(description);
                link rel="canonical" href={ (url) (in_language(page.visit.words.language())) };
                @for language in &languages {
                    link rel="alternate" hreflang=(language.tag()) href={ (url) (in_language(*language)) };
                }
            } @else {
                meta name="robots" content="noindex";
            }
        };
        let body = html! {
            header {
                div.top {
                    div.wide {
                        a.hotel href=(page.link("", &[])) { (property.name) }
                        @if languages.len() > 1 { (choice(page, &languages, &in_language)) }
                    }
                }
                @if let Some(hero) = &self.hero { (hero) }
            }
            @if let Some((step, links)) = &self.step { div.wide { (step.line(page, links)) } }
            main.wide.columns.alone[self.aside.is_none()].raised[self.hero.is_some()] id="content" {
                @if let Some(heading) = &self.heading { div.over { (heading) } }
                @if self.heading.is_some() { (beside(self.aside.as_ref())) }
                div.middle { (self.main) }
                @if self.heading.is_none() { (beside(self.aside.as_ref())) }
            }
            (footer(page))
        };
        frame(page.visit.words, &title, &head, &body)
    }
}

/// So many languages stand in a row; more open behind the one that is spoken.
const LANGUAGES_IN_A_ROW: usize = 3;

/// The same page in every language of the hotel.
fn choice(page: &PageVisit, languages: &[Language], here: &dyn Fn(Language) -> String) -> Markup {
    let now = page.visit.words.language();
    let links = html! {
        @for language in languages {
            a href=(here(*language)) lang=(language.tag()) hreflang=(language.tag()) aria-current=[(*language == now).then_some("true")] { (language.own_name()) }
        }
    };
    html! {
        nav.languages aria-label=(page.say("guest-language-choose")) {
            @if languages.len() <= LANGUAGES_IN_A_ROW {
                (links)
            } @else {
                details.tongues {
                    summary { (now.own_name()) }
                    div { (links) }
                }
            }
        }
    }
}

fn beside(aside: Option<&Markup>) -> Markup {
    html! { @if let Some(aside) = aside { div.beside { (aside) } } }
}

/// The same page in another language.
fn in_language(page: &PageVisit, query: &[(&str, &str)], language: Language) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(query.iter().filter(|(_, value)| !value.is_empty()));
    pairs.append_pair("locale", language.tag());
    if let Some(rate) = page.rate() {
        pairs.append_pair("currency", rate.currency.code());
    }
    format!("{}?{}", page.path, pairs.finish())
}

/// The hotel's languages that there are words for.
fn languages(page: &PageVisit) -> Vec<Language> {
    page.visit
        .profile
        .property
        .languages
        .iter()
        .filter_map(|tag| Language::from_tag(tag))
        .collect()
}

fn footer(page: &PageVisit) -> Markup {
    let property = &page.visit.profile.property;
    let currency = property.currency.code().to_owned();
    html! {
        footer.bottom {
            div.wide {
                address {
                    strong { (property.name) } br;
                    (property.address)
                }
                ul {
                    @if !property.phone.is_empty() {
                        li { a href={ "tel:" (property.phone.replace(' ', "")) } { (page.say_with("guest-footer-call", &[("phone", property.phone.clone().into())])) } }
                    }
                    @if !property.email.is_empty() {
                        li { a href={ "mailto:" (property.email) } { (page.say_with("guest-footer-write", &[("email", property.email.clone().into())])) } }
                    }
                }
                ul {
                    li { (page.say_with("guest-check-in-from", &[("time", page.visit.words.time(property.check_in).into())])) }
                    li { (page.say_with("guest-check-out-until", &[("time", page.visit.words.time(property.check_out).into())])) }
                    li { (page.say_with("guest-prices-note", &[("currency", currency.into())])) }
                }
            }
        }
    }
}

/// A page that belongs to no property.
pub fn bare(words: Words, title: &str, main: &Markup) -> Markup {
    let head = html! { meta name="robots" content="noindex"; };
    frame(
        words,
        title,
        &head,
        &html! { main.wide.columns.alone id="content" { div { (main) } } },
    )
}

fn frame(words: Words, title: &str, head: &Markup, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.tag()) dir=(words.language().direction().attribute()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="theme-color" content="#0b5d5e";
                title { (title) }
                link rel="stylesheet" href=(asset::style());
                link rel="icon" type="image/svg+xml" href=(asset::icon());
                (head)
            }
            body {
                a.skip href="#content" { (words.say("guest-skip-to-content")) }
                (body)
            }
        }
    }
}
