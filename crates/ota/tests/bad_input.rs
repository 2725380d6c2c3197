//! Messages that cannot be meant: refused with the line, and nothing is taken from them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use keyrack_ota::{BYTES_MAX, Message, Wrong};
use proptest::prelude::*;

const GOOD: &str = include_str!("plans/person.xml");

/// The good message with one piece of it changed, and the line on which that piece stands.
fn changed(from: &str, to: &str) -> (String, u32) {
    let at = GOOD
        .find(from)
        .unwrap_or_else(|| panic!("{from} is not in the message"));
    let line = GOOD[..at].matches('\n').count() + 1;
    (GOOD.replacen(from, to, 1), u32::try_from(line).unwrap())
}

#[test]
fn what_cannot_be_meant_is_refused_at_its_line() {
    for (from, to, said) in [
        (
            "AmountAfterTax=\"106\"",
            "AmountAfterTax=\"-106\"",
            "an amount of 0 or more",
        ),
        (
            "AmountAfterTax=\"106\"",
            "AmountAfterTax=\"1e9\"",
            "an amount of 0 or more",
        ),
        (
            "AmountAfterTax=\"106\"",
            "AmountBeforeTax=\"106\"",
            "lacks AmountAfterTax",
        ),
        (
            "NumberOfGuests=\"2\"",
            "NumberOfGuests=\"1\"",
            "stands in the message already",
        ),
        (
            "NumberOfGuests=\"1\"",
            "NumberOfGuests=\"0\"",
            "a number of guests",
        ),
        (
            "MinAge=\"3\" MaxAge=\"6\"",
            "MinAge=\"2\" MaxAge=\"6\"",
            "one of these ages",
        ),
        (
            "MinAge=\"3\" MaxAge=\"6\"",
            "MinAge=\"6\" MaxAge=\"3\"",
            "the minimum is above",
        ),
        (
            "Start=\"2026-07-16\" End=\"2026-09-30\">",
            "Start=\"2026-07-15\" End=\"2026-09-30\">",
            "overlaps with line",
        ),
        (
            "Start=\"2026-07-16\" End=\"2026-09-30\">",
            "Start=\"2026-09-30\" End=\"2026-07-16\">",
            "End is before Start",
        ),
        (
            "Start=\"2026-06-01\"",
            "Start=\"2026-02-30\"",
            "a date, as in",
        ),
        (
            "Start=\"2026-08-01\"",
            "Start=\"2026-07-31\"",
            "overlaps with line",
        ),
        ("Time=\"14\"", "Time=\"2\"", "the minimum is above"),
        ("Time=\"3\"", "Time=\"three\"", "a number of nights"),
        ("SetMaxLOS", "SetMinLOS", "a length of this kind"),
        ("Status=\"Close\"", "Status=\"Shut\"", "Open or Close"),
        ("Sat=\"1\"", "Sat=\"maybe\"", "true, false, 1 or 0"),
        (
            "Type=\"7\"",
            "Type=\"8\"",
            "7 for a person or 25 for a room",
        ),
        (
            "UnitMultiplier=\"1\"",
            "UnitMultiplier=\"0\"",
            "from 1 to 365",
        ),
        ("ChargeTypeCode=\"18\"", "ChargeTypeCode=\"2\"", "1, 12, 18"),
        ("InvCode=\"0000010\"", "InvCode=\"0000012\"", "seven digits"),
        (
            "InvCode=\"CLEAN\" Amount",
            "InvCode=\"SOAP\" Amount",
            "supplement SOAP without",
        ),
        ("Percent=\"100\"", "Percent=\"50\"", "discounts of a part"),
        (
            "DiscountPattern=\"0000001\"",
            "DiscountPattern=\"1000000\"",
            "as many 0 as nights are paid",
        ),
        (
            "LastQualifyingPosition=\"1\"",
            "LastQualifyingPosition=\"2\"",
            "at most MinCount",
        ),
        (
            "MinAdvancedBookingOffset=\"P2D\"",
            "MinAdvancedBookingOffset=\"2\"",
            "as in P14D",
        ),
        (
            "CurrencyCode=\"EUR\"",
            "CurrencyCode=\"euro\"",
            "a currency",
        ),
        (
            "RatePlanNotifType=\"New\"",
            "RatePlanNotifType=\"Overlay\"",
            "is not supported",
        ),
        (
            "RatePlanCode=\"HB\"",
            "RatePlanCode=\"\"",
            "lacks RatePlanCode",
        ),
    ] {
        let (text, line) = changed(from, to);
        let fault = Message::read(text.as_bytes()).unwrap_err();
        // An element is named by the line it begins on; an attribute may stand on a later one.
        assert!(fault.line.abs_diff(line) <= 5, "{to}: {fault}");
        assert!(fault.to_string().contains(said), "{to}: {fault}");
    }
}

#[test]
fn an_entity_bomb_is_not_unfolded() {
    let bomb = r#"<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<OTA_HotelRatePlanNotifRQ><RatePlans>&c;</RatePlans></OTA_HotelRatePlanNotifRQ>"#;
    let fault = Message::read(bomb.as_bytes()).unwrap_err();
    assert_eq!(fault.wrong, Wrong::DocumentType);
    let outside = r#"<!DOCTYPE x SYSTEM "file:///etc/passwd"><OTA_HotelRatePlanNotifRQ/>"#;
    assert_eq!(
        Message::read(outside.as_bytes()).unwrap_err().wrong,
        Wrong::DocumentType
    );
}

#[test]
fn sizes_beyond_the_limit_are_refused_before_they_are_read() {
    let large = vec![b' '; BYTES_MAX + 1];
    assert_eq!(Message::read(&large).unwrap_err().wrong, Wrong::TooLarge);
    let many = format!("<a>{}</a>", "<b/>".repeat(1_000_001));
    assert_eq!(
        Message::read(many.as_bytes()).unwrap_err().wrong,
        Wrong::TooLarge
    );
    let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert!(Message::read(deep.as_bytes()).is_err());
}

#[test]
fn what_is_no_message_is_refused() {
    for (text, line) in [
        ("", 1),
        ("no xml", 1),
        ("<a>\n<b>\n</a>", 3),
        ("<OTA_HotelAvailNotifRQ/>", 1),
        ("<OTA_HotelRatePlanNotifRQ/>", 1),
        (
            "<OTA_HotelRatePlanNotifRQ>\n<RatePlans/></OTA_HotelRatePlanNotifRQ>",
            2,
        ),
    ] {
        let fault = Message::read(text.as_bytes()).unwrap_err();
        assert_eq!(fault.line, line, "{text}: {fault}");
    }
    let fault = Message::read(b"<a>\n\xff</a>").unwrap_err();
    assert_eq!((fault.line, fault.wrong), (2, Wrong::NotText));
}

proptest! {
    #[test]
    fn whatever_comes_never_panics(cut in 0_usize..GOOD.len(), piece in "\\PC{0,12}") {
        let cut = (0..=cut).rev().find(|at| GOOD.is_char_boundary(*at)).unwrap();
        let text = format!("{}{piece}{}", &GOOD[..cut], &GOOD[cut..]);
        let _ = Message::read(text.as_bytes());
    }
}
