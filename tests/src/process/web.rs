//! The public API, as a program of somebody else's would use it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;
use reqwest::blocking::Client;
use serde_json::{Value, json};

use crate::hotel::{DOUBLE, FLEX};

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The JSON; null where there is none.
    pub body: Value,
}

impl Answer {
    /// A text of the answer, by JSON pointer.
    ///
    /// # Errors
    /// When there is none.
    pub fn text(&self, pointer: &str) -> Result<&str> {
        self.body
            .pointer(pointer)
            .and_then(Value::as_str)
            .with_context(|| format!("no {pointer} in {self:?}"))
    }
}

/// A booking that was answered with 201.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedOnTheWeb {
    /// What people quote.
    pub reference: String,
    /// What opens it.
    pub token: String,
}

/// A client.
#[derive(Clone)]
pub struct Web {
    base: String,
    client: Client,
}

impl Web {
    /// A client of the server at this address.
    ///
    /// # Errors
    /// When there can be none.
    pub fn of(base: &str) -> Result<Self> {
        let client = Client::builder().timeout(Duration::from_secs(20)).build()?;
        Ok(Self {
            base: base.to_owned(),
            client,
        })
    }

    /// Reads.
    ///
    /// # Errors
    /// When nothing answers.
    pub fn get(&self, path: &str) -> Result<Answer> {
        answer(self.client.get(format!("{}{path}", self.base)))
    }

    /// Sends JSON under a key of the caller's own.
    ///
    /// # Errors
    /// When nothing answers.
    pub fn post(&self, key: &str, path: &str, body: &Value) -> Result<Answer> {
        answer(
            self.client
                .post(format!("{}{path}", self.base))
                .header("Idempotency-Key", key)
                .json(body),
        )
    }

    /// Books a double for these nights: a hold, then the booking, under keys that follow from `key`, so
    /// that the same key asks for the same again.
    ///
    /// # Errors
    /// When nothing answers, or anything but 201.
    pub fn book(
        &self,
        key: &str,
        last_name: &str,
        arrival: Date,
        departure: Date,
    ) -> Result<BookedOnTheWeb> {
        let hold = self.hold(key, arrival, departure)?;
        ensure!(hold.status == 201, "no hold: {hold:?}");
        let booked = self.confirm(key, hold.text("/hold")?, last_name)?;
        ensure!(booked.status == 201, "not booked: {booked:?}");
        Ok(BookedOnTheWeb {
            reference: booked.text("/reference")?.to_owned(),
            token: booked.text("/manage_token")?.to_owned(),
        })
    }

    /// Asks for a hold of a double of the small hotel.
    ///
    /// # Errors
    /// When nothing answers.
    pub fn hold(&self, key: &str, arrival: Date, departure: Date) -> Result<Answer> {
        let room = json!({ "room_type": DOUBLE, "rate_plan": FLEX, "adults": 1 });
        let body = json!({ "arrival": arrival, "departure": departure, "rooms": [room] });
        self.post(
            &format!("{key} hold"),
            "/api/v1/properties/lindenhof/holds",
            &body,
        )
    }

    /// Asks to turn a hold into a booking.
    ///
    /// # Errors
    /// When nothing answers.
    pub fn confirm(&self, key: &str, hold: &str, last_name: &str) -> Result<Answer> {
        let guest =
            json!({ "first_name": "Test", "last_name": last_name, "email": "guest@example.org" });
        let body = json!({ "guest": guest, "accept_terms": true });
        self.post(
            &format!("{key} book"),
            &format!("/api/v1/properties/lindenhof/holds/{hold}/booking"),
            &body,
        )
    }

    /// Reads a booking with its token.
    ///
    /// # Errors
    /// When nothing answers.
    pub fn booking(&self, booked: &BookedOnTheWeb) -> Result<Answer> {
        self.get(&format!(
            "/api/v1/properties/lindenhof/bookings/{}?token={}",
            booked.reference, booked.token
        ))
    }
}

fn answer(request: reqwest::blocking::RequestBuilder) -> Result<Answer> {
    let response = request.send()?;
    let status = response.status().as_u16();
    let text = response.text()?;
    Ok(Answer {
        status,
        body: serde_json::from_str(&text).unwrap_or(Value::Null),
    })
}
