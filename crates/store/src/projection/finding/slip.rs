//! Slips of the hand: one letter too many, too few, another, or two that changed places.

/// Whether `typed` differs by at most one slip from `meant`, or from the beginning of it where the
/// rest may still be typed.
pub(super) fn is_one_slip(typed: &[char], meant: &[char], unfinished: bool) -> bool {
    let same = |typed: &[char], meant: &[char]| {
        if unfinished {
            meant.starts_with(typed)
        } else {
            meant == typed
        }
    };
    let at = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let (typed, meant) = (
        typed.get(at..).unwrap_or_default(),
        meant.get(at..).unwrap_or_default(),
    );
    match (typed, meant) {
        ([], []) => true,
        // Nothing is left of what was typed: the rest is missing, or still to come.
        ([], rest) => unfinished || rest.len() == 1,
        (rest, []) => rest.len() == 1,
        ([_, typed_on @ ..], [_, meant_on @ ..]) => {
            let swapped = match (typed, meant) {
                ([a, b, typed_on @ ..], [c, d, meant_on @ ..]) => {
                    a == d && b == c && same(typed_on, meant_on)
                }
                _ => false,
            };
            swapped || same(typed_on, meant_on) || same(typed_on, meant) || same(typed, meant_on)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_slip;

    fn slip(typed: &str, meant: &str, unfinished: bool) -> bool {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        is_one_slip(&letters(typed), &letters(meant), unfinished)
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for typed in [
            "muster", "mustr", "mustter", "mastur", "musetr", "mustre", "umster", "uster",
            "amuster", "musterx",
        ] {
            assert_eq!(slip(typed, "muster", false), typed != "mastur", "{typed}");
        }
        assert!(!slip("must", "muster", false));
        assert!(
            slip("musx", "muster", true),
            "the rest is still to be typed"
        );
        assert!(!slip("mxsx", "muster", true));
    }
}
