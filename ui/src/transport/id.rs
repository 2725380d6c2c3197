//! New ids and the present instant, from the browser.

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// The present instant, by this computer's clock.
pub fn now() -> Timestamp {
    // Milliseconds since 1970 fit a 64-bit integer for as long as anybody will run this.
    Timestamp::from_millisecond(js_sys::Date::now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A new id that sorts by age.
pub fn fresh() -> Uuid {
    let mut bytes = [0; 10];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let milliseconds = u64::try_from(now().as_millisecond()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(milliseconds, &bytes).into_uuid()
}
