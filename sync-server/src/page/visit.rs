//! A visit to a page: failures are told as pages, and links keep the language.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use keyrack_domain::money::{ExchangeRate, RateSource};
use keyrack_locale::Value;
use maud::Markup;

use crate::http::visit::Visit;
use crate::page::failure;
use crate::secret::token_slug;
use crate::server::Server;

/// A request for a page of one property.
pub struct PageVisit {
    /// Which property, in which language, by whom.
    pub visit: Visit,
    /// The hotel's zone.
    pub zone: TimeZone,
    /// The path, for the same page in another language.
    pub path: String,
}

impl PageVisit {
    /// Takes a visit to the pages.
    #[must_use]
    pub fn new(visit: Visit, parts: &Parts) -> Self {
        let zone = visit.profile.property.time_zone().unwrap_or(TimeZone::UTC);
        Self {
            visit,
            zone,
            path: parts.uri.path().to_owned(),
        }
    }

    /// Now. A price is judged after it was made: a ladder that begins with the booking has begun.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.visit.server.now()
    }

    /// A message.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.visit.words.say(id)
    }

    /// A message with values.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.visit.words.say_with(id, values)
    }

    /// The date at the hotel.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().to_zoned(self.zone.clone()).date()
    }

    /// An address under this property, with its query; the language goes along where it was chosen.
    #[must_use]
    pub fn link(&self, rest: &str, query: &[(&str, &str)]) -> String {
        self.address(&format!("/{}{rest}", self.visit.hotel.slug), query)
    }

    /// Any address of ours, with its query; the language goes along where it was chosen.
    #[must_use]
    pub fn address(&self, path: &str, query: &[(&str, &str)]) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.extend_pairs(query.iter().filter(|(_, value)| !value.is_empty()));
        if let Some(language) = self.visit.chosen {
            pairs.append_pair("locale", language.tag());
        }
        if let Some(rate) = self.rate() {
            pairs.append_pair("currency", rate.currency.code());
        }
        let pairs = pairs.finish();
        if pairs.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{pairs}")
        }
    }

    /// The rate of the currency that prices are told in besides, where the guest has chosen one.
    #[must_use]
    pub fn rate(&self) -> Option<&ExchangeRate> {
        let code = self.visit.query.first("currency")?;
        let mut rates = self.visit.profile.property.exchange.iter();
        rates.find(|rate| code.eq_ignore_ascii_case(rate.currency.code()))
    }

    /// About what an amount is in the currency that was chosen, with the rate's source and time.
    #[must_use]
    pub fn about(&self, money: Money) -> Option<String> {
        let rate = self.rate()?;
        let words = self.visit.words;
        let source = match &rate.source {
            RateSource::Ecb => words.say("rate-source-ecb"),
            RateSource::Manual(name) => name.clone(),
        };
        let values = [
            ("amount", words.money(rate.about(money)?).into()),
            ("source", source.into()),
            ("instant", words.instant(rate.at, &self.zone).into()),
            ("charged", words.money(money).into()),
        ];
        Some(words.say_with("guest-price-about", &values))
    }

    /// A page of this property.
    #[must_use]
    pub fn page(&self, status: StatusCode, markup: Markup) -> Response {
        page(status, markup)
    }

    /// A failure as a page.
    #[must_use]
    pub fn failed(&self, failure: &Failure) -> Response {
        self.visit.server.metrics.refused(failure.code.key());
        failure::of_hotel(self, failure)
    }
}

/// A page as a response. Prices change by the second and steps are personal: nobody keeps it.
#[must_use]
pub fn page(status: StatusCode, markup: Markup) -> Response {
    let mut response = (status, markup).into_response();
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Goes on to another page after a form.
#[must_use]
pub fn go_to(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(location) => (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl FromRequestParts<Arc<Server>> for PageVisit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Response> {
        match Visit::by_path(parts, server).await {
            Ok(visit) => Ok(Self::new(visit, parts)),
            Err((failure, words)) => Err(failure::anywhere(&failure, words)),
        }
    }
}

/// A request for a page of one booking: `/my/{token}`.
pub struct TokenVisit {
    /// The visit.
    pub page: PageVisit,
    /// The token.
    pub token: String,
    /// What it opens.
    pub booking: keyrack_contract::call::booking::BookingView,
}

impl FromRequestParts<Arc<Server>> for TokenVisit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Response> {
        let params = axum::extract::RawPathParams::from_request_parts(parts, server).await;
        let token = params
            .as_ref()
            .ok()
            .and_then(|params| params.iter().find(|(name, _)| *name == "token"));
        let token = token.map(|(_, token)| token.to_owned()).unwrap_or_default();
        let Some(slug) = token_slug(&token) else {
            let query =
                crate::http::query::Query::parse(parts.uri.query().unwrap_or_default().as_bytes());
            let words = crate::http::language::words_anywhere(&query, &parts.headers);
            return Err(failure::anywhere(&Failure::new(Code::TokenWrong), words));
        };
        let visit = Visit::of(slug, parts, server).map_err(|(failure, words)| {
            // Whether there is such a hotel is no business of a wrong token.
            let failure = if failure.code == Code::PropertyUnknown {
                Failure::new(Code::TokenWrong)
            } else {
                failure
            };
            failure::anywhere(&failure, words)
        })?;
        let page = PageVisit::new(visit, parts);
        match crate::api::visit::by_token(&page.visit, &token) {
            Ok(booking) => Ok(Self {
                page,
                token,
                booking,
            }),
            Err(failure) => Err(page.failed(&failure)),
        }
    }
}
