//! Sums as people write them down: `2 × 120.00 + 2 × 2 × 2.75 = 251.00`. Exact until the end, where
//! half a cent is rounded away from zero.

/// A fraction; the lower part is above zero.
#[derive(Debug, Clone, Copy)]
struct Fraction(i128, i128);

/// What stands right of the equals sign, in minor units.
///
/// # Panics
/// If the sum is not what stands there, or cannot be read.
pub fn check(text: &str, digits: u8) -> i64 {
    let (sum, result) = text
        .rsplit_once('=')
        .unwrap_or_else(|| panic!("no equals sign in {text:?}"));
    let mut words = Words {
        rest: tokens(sum),
        text,
    };
    let worked = words.sum();
    assert!(
        words.rest.is_empty(),
        "{:?} is left of {text:?}",
        words.rest
    );
    let told = minor(result.trim(), digits);
    let unit = 10_i128.pow(u32::from(digits));
    let (upper, lower) = (worked.0 * unit * 2, worked.1);
    let rounded = if upper >= 0 {
        (upper + lower) / (2 * lower)
    } else {
        (upper - lower) / (2 * lower)
    };
    assert_eq!(
        rounded,
        i128::from(told),
        "worked out wrong by hand: {text}"
    );
    told
}

/// An amount with as many decimals as its currency has.
pub fn minor(text: &str, digits: u8) -> i64 {
    let Fraction(upper, lower) = number(text);
    let scaled = upper * 10_i128.pow(u32::from(digits));
    assert_eq!(scaled % lower, 0, "{text} has too many decimals");
    i64::try_from(scaled / lower).unwrap()
}

fn number(text: &str) -> Fraction {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = [whole, part].concat();
    let upper = digits
        .parse()
        .unwrap_or_else(|_| panic!("{text:?} is no number"));
    Fraction(upper, 10_i128.pow(u32::try_from(part.len()).unwrap()))
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut last_digit = false;
    for letter in text.chars() {
        let digit = letter.is_ascii_digit() || letter == '.';
        if digit && last_digit {
            tokens.last_mut().unwrap().push(letter);
        } else if !letter.is_whitespace() {
            tokens.push(letter.to_string());
        }
        last_digit = digit;
    }
    tokens.reverse();
    tokens
}

struct Words<'a> {
    /// Last word first.
    rest: Vec<String>,
    text: &'a str,
}

impl Words<'_> {
    fn took(&mut self, any: &[&str]) -> Option<String> {
        let next = self.rest.last()?;
        any.contains(&next.as_str())
            .then(|| self.rest.pop().unwrap())
    }

    fn sum(&mut self) -> Fraction {
        let mut sum = self.product();
        while let Some(sign) = self.took(&["+", "-", "−"]) {
            let Fraction(upper, lower) = self.product();
            let upper = if sign == "+" { upper } else { -upper };
            sum = Fraction(sum.0 * lower + upper * sum.1, sum.1 * lower);
        }
        sum
    }

    fn product(&mut self) -> Fraction {
        let mut product = self.factor();
        loop {
            if self.took(&["×", "*"]).is_some() {
                let Fraction(upper, lower) = self.factor();
                product = Fraction(product.0 * upper, product.1 * lower);
            } else if self.took(&["/", "÷"]).is_some() {
                let Fraction(upper, lower) = self.factor();
                assert!(upper > 0, "a division by nothing in {:?}", self.text);
                product = Fraction(product.0 * lower, product.1 * upper);
            } else {
                return product;
            }
        }
    }

    fn factor(&mut self) -> Fraction {
        if self.took(&["("]).is_some() {
            let inner = self.sum();
            assert!(self.took(&[")"]).is_some(), "no ) in {:?}", self.text);
            return inner;
        }
        let word = self.rest.pop();
        let value = number(&word.unwrap_or_else(|| panic!("{:?} breaks off", self.text)));
        if self.took(&["%"]).is_some() {
            return Fraction(value.0, value.1 * 100);
        }
        value
    }
}

#[test]
fn sums_are_worked_out_exactly_and_rounded_at_the_end() {
    assert_eq!(check("2 × 120.00 + 2 × 2 × 2.75 = 251.00", 2), 25_100);
    assert_eq!(check("(100 − 50) × 3 / 7 = 21.43", 2), 2_143);
    assert_eq!(check("0.5 × 1 = 1", 0), 1);
    assert_eq!(check("19 % × 119.00 = 22.61", 2), 2_261);
}

#[test]
#[should_panic(expected = "worked out wrong by hand")]
fn a_slip_of_the_hand_is_found() {
    check("2 × 120.00 = 241.00", 2);
}
