//! How often is too often.

use std::num::NonZeroU32;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use keyrack_contract::{Code, Failure};

use super::client::Client;
use crate::settings::{Limits, Switch};

/// Clients are forgotten once there are more of them than this and they have been quiet.
const CLIENTS_KEPT_MAX: usize = 10_000;

/// Rates for each client over the whole server.
pub struct Rates {
    clients: Option<DefaultKeyedRateLimiter<Client>>,
    enrolments: Option<DefaultKeyedRateLimiter<Client>>,
    clock: DefaultClock,
}

/// The rate of one property.
pub struct PropertyRate {
    limiter: Option<DefaultDirectRateLimiter>,
    clock: DefaultClock,
}

impl Rates {
    /// As the settings say.
    #[must_use]
    pub fn new(switch: Switch, limits: &Limits) -> Self {
        let on = switch == Switch::On;
        let clients = quota(limits.client_per_second, limits.client_burst);
        let tries = Quota::per_minute(at_least_one(limits.enrolments_per_minute));
        Self {
            clients: on.then(|| RateLimiter::keyed(clients)),
            enrolments: on.then(|| RateLimiter::keyed(tries)),
            clock: DefaultClock::default(),
        }
    }

    /// One request of a client.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn request(&self, client: Client) -> Result<(), Failure> {
        self.check(self.clients.as_ref(), client)
    }

    /// One try of an enrolment code.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn enrolment(&self, client: Client) -> Result<(), Failure> {
        self.check(self.enrolments.as_ref(), client)
    }

    fn check(
        &self,
        limiter: Option<&DefaultKeyedRateLimiter<Client>>,
        client: Client,
    ) -> Result<(), Failure> {
        let Some(limiter) = limiter else {
            return Ok(());
        };
        limiter
            .check_key(&client)
            .map_err(|until| too_many(until.wait_time_from(self.clock.now()).as_secs()))
    }

    /// Forgets clients that have been quiet for long enough to start afresh.
    pub fn forget_quiet(&self) {
        for limiter in [&self.clients, &self.enrolments].into_iter().flatten() {
            if limiter.len() > CLIENTS_KEPT_MAX {
                limiter.retain_recent();
                limiter.shrink_to_fit();
            }
        }
    }
}

impl PropertyRate {
    /// As the settings say.
    #[must_use]
    pub fn new(switch: Switch, limits: &Limits) -> Self {
        let quota = quota(limits.property_per_second, limits.property_burst);
        Self {
            limiter: (switch == Switch::On).then(|| RateLimiter::direct(quota)),
            clock: DefaultClock::default(),
        }
    }

    /// One request about the property.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn request(&self) -> Result<(), Failure> {
        let Some(limiter) = &self.limiter else {
            return Ok(());
        };
        limiter
            .check()
            .map_err(|until| too_many(until.wait_time_from(self.clock.now()).as_secs()))
    }
}

/// Too often; part of a second is waited for as a whole one.
#[must_use]
pub fn too_many(seconds: u64) -> Failure {
    Failure::new(Code::TooMany).with("seconds", seconds.saturating_add(1))
}

fn quota(per_second: u32, burst: u32) -> Quota {
    Quota::per_second(at_least_one(per_second)).allow_burst(at_least_one(burst))
}

fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_taken_and_then_the_client_waits_alone() {
        let limits = Limits {
            client_per_second: 1,
            client_burst: 3,
            ..Limits::default()
        };
        let rates = Rates::new(Switch::On, &limits);
        let [one, two] = ["192.0.2.1", "192.0.2.2"].map(|text| Client(text.parse().unwrap()));
        assert!((0..3).all(|_| rates.request(one).is_ok()));
        assert_eq!(rates.request(one).unwrap_err().code, Code::TooMany);
        assert!(rates.request(two).is_ok());
        let off = Rates::new(Switch::Off, &limits);
        assert!((0..100).all(|_| off.request(one).is_ok()));
    }
}
