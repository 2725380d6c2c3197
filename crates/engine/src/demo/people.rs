//! Guests that nobody is. Addresses stand in a domain that is kept free for examples.

use keyrack_domain::guest::Guest;

use super::chance::Chance;

/// Country, language, telephone prefix, given names, family names.
type Origin = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const ORIGINS: &[(Origin, usize)] = &[
    (
        (
            "DE",
            "de",
            "+49 30 23125",
            &[
                "Anneliese",
                "Jonas",
                "Katrin",
                "Lukas",
                "Friederike",
                "Stefan",
                "Mareike",
                "Holger",
                "Nina",
                "Tobias",
                "Ute",
                "Yusuf",
            ],
            &[
                "Ahrend",
                "Bergholz",
                "Dornbusch",
                "Ehlers",
                "Fuhrmann",
                "Grothe",
                "Hartung",
                "Jessen",
                "Kallweit",
                "Lindqvist",
                "Oberländer",
                "Petersen",
                "Reuther",
                "Schönfeld",
                "Tiedemann",
                "Weißgerber",
                "Yıldız",
            ],
        ),
        44,
    ),
    (
        (
            "GB",
            "en",
            "+44 20 7946",
            &[
                "Alice", "Callum", "Eleanor", "Gareth", "Imogen", "Oliver", "Priya", "Rhys",
            ],
            &[
                "Ashdown",
                "Birtwistle",
                "Carrow",
                "Fenwick",
                "Hallam",
                "Merriman",
                "Okafor",
                "Thackray",
                "Wren",
            ],
        ),
        12,
    ),
    (
        (
            "FR",
            "en",
            "+33 1 99 00",
            &[
                "Amélie", "Bastien", "Camille", "Étienne", "Margaux", "Thibault",
            ],
            &[
                "Aubertin",
                "Chastaing",
                "Delorme",
                "Lefèvre",
                "Marchand",
                "Rousselet",
            ],
        ),
        9,
    ),
    (
        (
            "NL",
            "en",
            "+31 20 555",
            &["Anouk", "Bram", "Femke", "Joost", "Sanne"],
            &[
                "van Asselt",
                "de Bruin",
                "Hoekstra",
                "ter Horst",
                "Zijlstra",
            ],
        ),
        8,
    ),
    (
        (
            "PL",
            "en",
            "+48 22 555",
            &["Agnieszka", "Bartosz", "Magda", "Paweł", "Zofia"],
            &["Brzozowska", "Cieślak", "Jabłońska", "Wilczek", "Żurawski"],
        ),
        7,
    ),
    (
        (
            "AT",
            "de",
            "+43 1 555",
            &["Magdalena", "Florian", "Veronika", "Matthäus"],
            &["Achleitner", "Feichtinger", "Moosbrugger", "Stöckl"],
        ),
        6,
    ),
    (
        (
            "IT",
            "en",
            "+39 06 555",
            &["Chiara", "Davide", "Federica", "Niccolò"],
            &["Bevilacqua", "D'Angelo", "Montanari", "Serafini"],
        ),
        6,
    ),
    (
        (
            "DK",
            "en",
            "+45 35 55",
            &["Astrid", "Frederik", "Maja", "Søren"],
            &["Ahlgren", "Bisgaard", "Kjærgaard", "Østergaard"],
        ),
        5,
    ),
    (
        (
            "ES",
            "en",
            "+34 91 555",
            &["Begoña", "Íñigo", "Lucía", "Xavier"],
            &["Arrieta Muñoz", "Castellanos", "Ibáñez", "Quiroga"],
        ),
        3,
    ),
];

/// Somebody who might come.
pub(super) fn guest(chance: &mut Chance) -> Guest {
    let Some((country, language, prefix, given, family)) = chance.weighted(ORIGINS) else {
        return Guest::default();
    };
    let first_name = chance.pick(given).copied().unwrap_or_default().to_owned();
    let last_name = chance.pick(family).copied().unwrap_or("Lindt").to_owned();
    let mailbox: String = format!("{first_name}.{last_name}")
        .to_lowercase()
        .chars()
        .filter_map(plain)
        .collect();
    Guest {
        email: format!("{mailbox}{}@example.org", chance.below(90) + 10),
        phone: format!("{prefix} {:04}", chance.below(1_000)),
        first_name,
        last_name,
        country: country.to_owned(),
        language: language.to_owned(),
    }
}

/// A letter as it may stand in a mail address, without its marks.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '.' => letter,
        'ä' | 'å' | 'á' | 'à' | 'æ' => 'a',
        'é' | 'è' | 'ę' => 'e',
        'í' | 'ı' | 'ï' => 'i',
        'ö' | 'ø' | 'ó' | 'ò' => 'o',
        'ü' | 'ú' => 'u',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ś' | 'ß' => 's',
        'ż' | 'ź' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_guest_can_be_taken() {
        let mut chance = Chance::new(1);
        for _ in 0..2_000 {
            let guest = guest(&mut chance);
            assert!(guest.email.is_ascii(), "{}", guest.email);
            guest.checked().unwrap();
        }
    }
}
