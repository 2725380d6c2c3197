//! Words as they are compared: no case, no accents, one spelling for letters that people replace.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest word that is kept; what follows tells nobody apart.
const WORD_CHARS_MAX: usize = 32;

/// The words of a text, folded. A word whose letters are also written as two (ä as ae, ø as oe)
/// gives both spellings, one after the other.
pub(super) fn words(text: &str) -> Vec<String> {
    forms(text).into_iter().flatten().collect()
}

/// The words of a text, each with its spellings: the plain one first.
pub(super) fn forms(text: &str) -> Vec<Vec<String>> {
    // Marks that were typed after their letter belong to it, and must not end the word.
    let text: String = text.nfc().collect();
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        .map(|word| {
            let plain = fold(word, false);
            let spelt = fold(word, true);
            let mut forms = vec![plain];
            if !forms.contains(&spelt) {
                forms.push(spelt);
            }
            forms.retain(|form| !form.is_empty());
            forms
        })
        .filter(|forms| !forms.is_empty())
        .collect()
}

fn fold(word: &str, two_letters: bool) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match special(letter, two_letters) {
            Some(instead) => folded.push_str(instead),
            None => folded.extend(
                std::iter::once(letter)
                    .nfkd()
                    .filter(|c| !is_combining_mark(*c) && c.is_alphanumeric())
                    .flat_map(char::to_lowercase)
                    .map(|c| (c, special(c, false)))
                    .flat_map(|(c, instead)| {
                        instead.map_or_else(|| vec![c], |instead| instead.chars().collect())
                    }),
            ),
        }
    }
    folded.chars().take(WORD_CHARS_MAX).collect()
}

/// Letters that no decomposition takes apart, and Cyrillic and Greek as passports write them.
fn special(letter: char, two_letters: bool) -> Option<&'static str> {
    if two_letters {
        match letter {
            'ä' | 'æ' => return Some("ae"),
            'ö' | 'ø' | 'œ' => return Some("oe"),
            'ü' => return Some("ue"),
            'å' => return Some("aa"),
            _ => {}
        }
    }
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'а' | 'α' => "a",
        'б' => "b",
        'в' | 'β' => "v",
        'г' | 'ґ' | 'γ' => "g",
        'д' | 'δ' => "d",
        'е' | 'э' | 'ё' | 'ε' => "e",
        'є' => "ie",
        'ж' => "zh",
        'з' | 'ζ' => "z",
        'и' | 'і' | 'й' | 'η' | 'ι' => "i",
        'ї' => "i",
        'к' | 'κ' => "k",
        'л' | 'λ' => "l",
        'м' | 'μ' => "m",
        'н' | 'ν' => "n",
        'о' | 'ο' | 'ω' => "o",
        'п' | 'π' => "p",
        'р' | 'ρ' => "r",
        'с' | 'σ' | 'ς' => "s",
        'т' | 'τ' => "t",
        'у' => "u",
        'υ' => "y",
        'ф' | 'φ' => "f",
        'х' => "kh",
        'χ' => "ch",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "iu",
        'я' => "ia",
        'θ' => "th",
        'ξ' => "x",
        'ψ' => "ps",
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{forms, words};

    #[test]
    fn letters_that_people_replace_become_the_same() {
        for (written, folded) in [
            ("Zoë", vec!["zoe"]),
            ("Weiß", vec!["weiss"]),
            ("WEISS", vec!["weiss"]),
            ("Müller", vec!["muller", "mueller"]),
            ("Mu\u{308}ller", vec!["muller", "mueller"]),
            ("Łukasz Wójcik", vec!["lukasz", "wojcik"]),
            ("Żółć", vec!["zolc"]),
            ("Søren Åberg", vec!["soren", "soeren", "aberg", "aaberg"]),
            ("İbrahim", vec!["ibrahim"]),
            ("Иванов", vec!["ivanov"]),
            ("Παπαδόπουλος", vec!["papadopoylos"]),
            ("佐藤", vec!["佐藤"]),
            ("O'Brien-Smith", vec!["o", "brien", "smith"]),
            ("  --  ", vec![]),
        ] {
            assert_eq!(words(written), folded, "{written}");
        }
    }

    #[test]
    fn what_is_folded_stays_as_it_is() {
        for text in ["Müller", "Weiß", "Łódź", "Щербаков", "ﬁnal", "Ǆ", "ŉ"] {
            for form in forms(text).concat() {
                assert_eq!(forms(&form)[0][0], form, "{text}");
            }
        }
    }
}
