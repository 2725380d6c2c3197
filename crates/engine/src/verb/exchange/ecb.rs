//! The European Central Bank's daily reference rates: units of each currency for one euro, on one day.
//!
//! The list comes from outside. A document type, and with it every entity, is refused before anything
//! is read of it, so that no text can grow.

use keyrack_domain::money::Rate;
use keyrack_domain::{Currency, Date};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// The most currencies in one list; the bank names about thirty.
const CURRENCIES_MAX: usize = 200;
/// The deepest nesting; the bank's has four.
const DEPTH_MAX: usize = 16;

/// One day's list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct List {
    /// The day.
    pub date: Date,
    rates: Vec<(Currency, Rate)>,
}

impl List {
    /// Units of a currency for one euro; `None` where the list does not have it.
    pub(super) fn rate(&self, currency: Currency) -> Option<Rate> {
        if currency == Currency::EUR {
            return Some(Rate::ONE);
        }
        let mut rates = self.rates.iter();
        rates
            .find(|(known, _)| *known == currency)
            .map(|(_, rate)| *rate)
    }
}

/// Reads the list; `None` for anything else. Of several days, as in the bank's longer lists, the first
/// and newest is taken.
pub(super) fn read(text: &str) -> Option<List> {
    let mut reader = Reader::from_str(text);
    let mut date: Option<Date> = None;
    let mut rates: Vec<(Currency, Rate)> = Vec::new();
    let mut depth = 0_usize;
    let mut is_envelope = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                depth = depth.checked_add(1).filter(|depth| *depth <= DEPTH_MAX)?;
                is_envelope |= tag.local_name().as_ref() == "Envelope";
                if !entry(&tag, &mut date, &mut rates)? {
                    break;
                }
            }
            Event::Empty(tag) => {
                if !entry(&tag, &mut date, &mut rates)? {
                    break;
                }
            }
            Event::End(_) => depth = depth.checked_sub(1)?,
            Event::Text(_) | Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof if depth == 0 => break,
            Event::Eof
            | Event::DocType(_)
            | Event::GeneralRef(_)
            | Event::CData(_)
            | Event::PI(_) => return None,
        }
        if rates.len() > CURRENCIES_MAX {
            return None;
        }
    }
    let date = date?;
    (is_envelope && !rates.is_empty()).then_some(List { date, rates })
}

/// One tag. `Some(false)` once another day begins, `None` for what cannot be read.
fn entry(
    tag: &BytesStart<'_>,
    date: &mut Option<Date>,
    rates: &mut Vec<(Currency, Rate)>,
) -> Option<bool> {
    if tag.local_name().as_ref() != "Cube" {
        return Some(true);
    }
    let (mut currency, mut rate) = (None, None);
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.value.as_ref();
        match attribute.key.as_ref() {
            "time" => {
                if date.is_some() {
                    return Some(false);
                }
                *date = Some(value.parse().ok()?);
            }
            "currency" => currency = Some(Currency::try_new(value).ok()?),
            "rate" => rate = Some(value.parse::<Rate>().ok()?),
            _ => {}
        }
    }
    match (currency, rate) {
        (Some(currency), Some(rate)) => {
            // Rates stand under their day, each currency once.
            if date.is_none() || rates.iter().any(|(known, _)| *known == currency) {
                return None;
            }
            rates.push((currency, rate));
            Some(true)
        }
        (None, None) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The form of the bank's list, with three currencies.
    const LIST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>European Central Bank</gesmes:name>
	</gesmes:Sender>
	<Cube>
		<Cube time='2026-11-20'>
			<Cube currency='USD' rate='1.0876'/>
			<Cube currency='JPY' rate='163.45'/>
			<Cube currency='GBP' rate='0.83215'/></Cube>
	</Cube>
</gesmes:Envelope>"#;

    #[test]
    fn the_banks_list_is_read() {
        let list = read(LIST).unwrap();
        assert_eq!(list.date, jiff::civil::date(2026, 11, 20));
        let rate = |code: &str| {
            let rate = list.rate(Currency::try_new(code).unwrap());
            rate.map(|rate| rate.to_string())
        };
        assert_eq!(rate("JPY").as_deref(), Some("163.45"));
        assert_eq!(rate("EUR").as_deref(), Some("1"));
        assert_eq!(rate("KWD"), None);
    }

    #[test]
    fn of_several_days_the_first_is_taken() {
        let older = "<Cube time='2026-11-19'><Cube currency='USD' rate='2'/></Cube>\n\t</Cube>\n</";
        let list =
            read(&LIST.replace("</Cube>\n\t</Cube>\n</", &format!("</Cube>{older}"))).unwrap();
        assert_eq!(list.date, jiff::civil::date(2026, 11, 20));
        let dollars = list.rate(Currency::try_new("USD").unwrap()).unwrap();
        assert_eq!(dollars.to_string(), "1.0876");
    }

    #[test]
    fn entities_document_types_and_other_texts_are_refused() {
        let bomb = LIST.replacen(
            "<gesmes:Envelope",
            "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<gesmes:Envelope",
            1,
        );
        let reference = LIST.replace("Reference rates", "&b;");
        let twice = LIST.replace("GBP", "USD");
        let naught = LIST.replace("163.45", "0");
        let word = LIST.replace("163.45", "&#49;63");
        let no_day = LIST.replace("time='2026-11-20'", "");
        let wrong_day = LIST.replace("2026-11-20", "2026-02-30");
        let half = &LIST[..LIST.len() - 40];
        let deep = "<a>".repeat(17);
        let texts = [
            "",
            "hello",
            "<html></html>",
            &bomb,
            &reference,
            &twice,
            &naught,
            &word,
            &no_day,
            &wrong_day,
            half,
            &deep,
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_never_panics(text in "\\PC{0,200}", cut in 0_usize..700) {
            let _ = read(&text);
            let cut: String = LIST.chars().take(cut).chain(text.chars()).collect();
            let _ = read(&cut);
        }
    }
}
