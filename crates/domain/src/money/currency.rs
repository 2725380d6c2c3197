//! Currencies by their ISO 4217 code.

use serde::{Deserialize, Serialize};

/// A currency: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// The text is no currency code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a currency is three capital letters, as in EUR")]
pub struct NoCurrency;

impl Currency {
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");
    /// Yen, which has no minor unit.
    pub const JPY: Self = Self(*b"JPY");
    /// Kuwaiti dinar, which has three decimals.
    pub const KWD: Self = Self(*b"KWD");

    /// The code.
    ///
    /// # Errors
    /// [`NoCurrency`] unless the text is three capital letters.
    pub fn try_new(code: &str) -> Result<Self, NoCurrency> {
        match code.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(NoCurrency),
        }
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimals people write (ISO 4217, table A.1).
    #[must_use]
    pub fn digits(&self) -> u8 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG"
            | b"RWF" | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = NoCurrency;
    fn try_from(code: String) -> Result<Self, NoCurrency> {
        Self::try_new(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl core::fmt::Display for Currency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())
    }
}

impl core::fmt::Debug for Currency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Currency;

    #[test]
    fn decimals_follow_the_standard() {
        assert_eq!(Currency::JPY.digits(), 0);
        assert_eq!(Currency::EUR.digits(), 2);
        assert_eq!(Currency::KWD.digits(), 3);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "eur", "EURO", "E1R", "€"] {
            assert!(Currency::try_new(text).is_err(), "{text}");
        }
    }
}
