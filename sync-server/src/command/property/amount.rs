//! Numbers with decimals as people write them in a file, read without a float.

use anyhow::{Context, Result, ensure};

/// `"120.50"` with two decimals is 12050. Fewer decimals are filled up; more are refused.
///
/// # Errors
/// When the text is no such number.
pub fn parse(text: &str, decimals: u8) -> Result<i64> {
    let wanted = || format!("{text:?} is no amount with at most {decimals} decimals");
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let decimals = usize::from(decimals);
    ensure!(
        !whole.is_empty() && digits(whole) && digits(part) && part.len() <= decimals,
        wanted()
    );
    ensure!(part.is_empty() != text.contains('.'), wanted());
    format!("{whole}{part:0<decimals$}")
        .parse()
        .with_context(wanted)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn amounts_are_exact_or_refused() {
        for (text, decimals, minor) in [
            ("120", 2, Some(12_000)),
            ("120.5", 2, Some(12_050)),
            (" 120.50 ", 2, Some(12_050)),
            ("0.005", 3, Some(5)),
            ("42000", 0, Some(42_000)),
            ("120.505", 2, None),
            ("42.0", 0, None),
            ("120,50", 2, None),
            ("-1", 2, None),
            ("1.", 2, None),
            (".5", 2, None),
            ("", 2, None),
            ("99999999999999999999", 2, None),
        ] {
            assert_eq!(parse(text, decimals).ok(), minor, "{text}");
        }
    }
}
