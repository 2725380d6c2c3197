//! Steps as people type them on one line: `3: 5%; 7: 10%`.

use keyrack_domain::Currency;
use keyrack_domain::rate::{Cut, PriceStep, Push};

use super::entry;

/// Numbers with what follows each, as they are typed; `None` where they cannot be read.
pub fn read(text: &str, currency: Currency, point: char) -> Option<Vec<(u16, PriceStep)>> {
    let parts = text.split([';', '\n']).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (number, step) = part.split_once(':')?;
            let step = step.trim();
            // What has no sign is meant as it is asked for: off in a discount, more in a rule of demand.
            let signed = if step.starts_with(['+', '-', '\u{2212}']) {
                step.to_owned()
            } else {
                format!("+{step}")
            };
            let step = entry::step(&signed, currency, point).ok()?;
            Some((number.trim().parse().ok()?, step))
        })
        .collect()
}

/// The same as discounts.
pub fn read_cuts(text: &str, currency: Currency, point: char) -> Option<Vec<(u16, Cut)>> {
    let steps = read(text, currency, point)?.into_iter();
    steps
        .map(|(number, step)| Some((number, cut(step)?)))
        .collect()
}

/// One discount: `10%` or `15`, with or without a minus.
pub fn read_cut(text: &str, currency: Currency, point: char) -> Option<Cut> {
    let text = text.trim();
    let signed = if text.starts_with(['+', '-', '\u{2212}']) {
        text.to_owned()
    } else {
        format!("+{text}")
    };
    cut(entry::step(&signed, currency, point).ok()?)
}

fn cut(step: PriceStep) -> Option<Cut> {
    match step {
        PriceStep::To(_) => None,
        PriceStep::By(minor) => Some(Cut::Minor(minor.checked_abs()?)),
        PriceStep::ByBasisPoints(points) => {
            Some(Cut::BasisPoints(u16::try_from(points.checked_abs()?).ok()?))
        }
    }
}

/// The same as what demand does.
pub fn read_pushes(text: &str, currency: Currency, point: char) -> Option<Vec<(u16, Push)>> {
    let steps = read(text, currency, point)?.into_iter();
    steps
        .map(|(number, step)| {
            let push = match step {
                PriceStep::To(_) => return None,
                PriceStep::By(minor) => Push {
                    basis_points: 0,
                    minor,
                },
                PriceStep::ByBasisPoints(basis_points) => Push {
                    basis_points,
                    minor: 0,
                },
            };
            Some((number, push))
        })
        .collect()
}

/// Discounts as they would be typed.
pub fn told_cuts(steps: &[(u16, Cut)], currency: Currency, point: char) -> String {
    let told =
        |(number, cut): &(u16, Cut)| format!("{number}: {}", told_cut(*cut, currency, point));
    steps.iter().map(told).collect::<Vec<_>>().join("; ")
}

/// One discount as it would be typed.
pub fn told_cut(cut: Cut, currency: Currency, point: char) -> String {
    match cut {
        Cut::BasisPoints(points) => percent(i64::from(points), point),
        Cut::Minor(minor) => entry::plain(minor, currency, point),
    }
}

/// What demand does as it would be typed. A step of percentage and amount together is told by its
/// percentage.
pub fn told_pushes(steps: &[(u16, Push)], currency: Currency, point: char) -> String {
    let told =
        |(number, push): &(u16, Push)| format!("{number}: {}", told_push(*push, currency, point));
    steps.iter().map(told).collect::<Vec<_>>().join("; ")
}

fn told_push(push: Push, currency: Currency, point: char) -> String {
    if push.basis_points == 0 {
        signed(
            push.minor,
            &entry::plain(push.minor.saturating_abs(), currency, point),
        )
    } else {
        told_points(push.basis_points, point)
    }
}

/// Hundredths of a percent as they would be typed, with their sign.
pub fn told_points(points: i32, point: char) -> String {
    let size = percent(i64::from(points).saturating_abs(), point);
    signed(points.into(), &size)
}

fn signed(number: i64, size: &str) -> String {
    format!("{}{size}", if number < 0 { '-' } else { '+' })
}

fn percent(points: i64, point: char) -> String {
    let (whole, rest) = (points / 100, points % 100);
    if rest == 0 {
        format!("{whole}%")
    } else {
        let rest = format!("{rest:02}");
        format!("{whole}{point}{}%", rest.trim_end_matches('0'))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_can_be_typed_again() {
        for (text, cuts) in [
            (
                "3: 5%; 7: 10%",
                vec![(3, Cut::BasisPoints(500)), (7, Cut::BasisPoints(1_000))],
            ),
            ("30: 15,00", vec![(30, Cut::Minor(1_500))]),
            ("2: 12,5%", vec![(2, Cut::BasisPoints(1_250))]),
        ] {
            assert_eq!(
                read_cuts(text, Currency::EUR, ','),
                Some(cuts.clone()),
                "{text}"
            );
            assert_eq!(told_cuts(&cuts, Currency::EUR, ','), text);
        }
        assert_eq!(
            read_cuts("3: -5%", Currency::EUR, '.').unwrap(),
            [(3, Cut::BasisPoints(500))]
        );
        let pushes = read_pushes("50: +10%; 80: -5.00", Currency::EUR, '.').unwrap();
        assert_eq!(
            told_pushes(&pushes, Currency::EUR, '.'),
            "50: +10%; 80: -5.00"
        );
        assert_eq!(read("", Currency::EUR, '.').unwrap(), []);
    }

    #[test]
    fn what_is_no_step_is_refused() {
        for text in ["3", "3 5%", "x: 5%", "3: ", "3: x", "-3: 5%", "70000: 5%"] {
            assert_eq!(read_cuts(text, Currency::EUR, '.'), None, "{text}");
        }
        assert_eq!(read_cut("700%", Currency::EUR, '.'), None);
    }
}
