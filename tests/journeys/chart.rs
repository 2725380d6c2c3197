//! The tape chart at a real browser: by pointer, and by keyboard alone.

use anyhow::{Context, Result, ensure};
use jiff::ToSpan;
use keyrack_tests::process::{Key, Reception, Web, today};
use keyrack_tests::room;

const RIGHT: Key = Key::Right;
const DOWN: Key = Key::Down;

/// The bar of a booking in the row of the nth room.
fn in_room(reference: &str, place: u32) -> String {
    format!(
        "[data-row='{}'] [data-reference='{reference}']",
        room(place)
    )
}

fn key(key: Key) -> char {
    key.into()
}

#[test]
fn a_bar_is_dragged_taken_back_and_another_is_moved_by_keyboard_alone() -> Result<()> {
    let reception = Reception::open(3, 2)?;
    let desk = &reception.browser;
    let web = Web::of(&reception.server.url())?;
    let (from, to) = (
        today().checked_add(1.day())?,
        today().checked_add(3.days())?,
    );
    let dragged = web.book("dragged", "Maus", from, to)?.reference;
    let typed = web.book("typed", "Tastatur", from, to)?.reference;

    desk.click("[data-testid=nav-chart]")?;
    let bar = |reference: &str| format!("[data-testid=bar][data-reference='{reference}']");
    desk.see(&bar(&typed))?;

    // Held over a room, the bar shows what it would cost there, and nothing has happened yet.
    desk.drag(&bar(&dragged), "[data-testid=chart-room][data-room='101']")?;
    let price = desk.attribute("[data-testid=chart-price]", "data-after")?;
    ensure!(price.parse::<u32>()? > 0, "{price}");
    ensure!(desk.count(&in_room(&dragged, 0))? == 0);
    desk.let_go()?;
    desk.see(&in_room(&dragged, 0))?;
    desk.see("[data-testid=toast][data-tone=good]")?;

    // Back, and forward again.
    let z = 'z';
    desk.press_held(&[Key::Control], z)?;
    desk.until_gone(&in_room(&dragged, 0))?;
    desk.see(&bar(&dragged))?;
    desk.press_held(&[Key::Control, Key::Shift], z)?;
    desk.see(&in_room(&dragged, 0))?;

    // By keyboard alone: to the lane of stays without a room, and to the bar.
    desk.tab_to(".kr-chart__body *")?;
    desk.press_held(&[], key(Key::PageUp))?;
    desk.press_held(&[], key(Key::Home))?;
    desk.press_held(&[], key(DOWN))?;
    desk.press_held(&[], key(RIGHT))?;
    let focused = format!("[data-reference='{typed}']:focus");
    desk.see(&focused)?;
    // The first room is taken, and says so; the second is not.
    desk.press_held(&[], 'm')?;
    desk.press_held(&[], key(DOWN))?;
    desk.see("[data-testid=chart-refused][data-code=room-taken]")?;
    desk.press_held(&[], key(DOWN))?;
    desk.see("[data-testid=chart-price]")?;
    desk.press_held(&[], key(Key::Enter))?;
    desk.see(&in_room(&typed, 1))?;
    desk.see(&focused)?;

    // One night more costs more.
    desk.press_held(&[], 'e')?;
    desk.press_held(&[], key(RIGHT))?;
    let longer = desk.attribute("[data-testid=chart-price]", "data-after")?;
    ensure!(
        longer.parse::<u32>()? > price.parse()?,
        "{longer} after {price}"
    );
    desk.press_held(&[], key(Key::Enter))?;
    let until: i32 = desk
        .attribute(&in_room(&dragged, 0), "data-to")?
        .parse::<i32>()?
        .checked_add(1)
        .context("a day")?;
    desk.see(&format!("{}[data-to='{until}']", in_room(&typed, 1)))?;

    // A room that is taken refuses the drop at its place, and the bar is where it was.
    desk.drag(
        &in_room(&typed, 1),
        "[data-testid=chart-room][data-room='101']",
    )?;
    desk.see("[data-testid=chart-refused][data-code=room-taken]")?;
    desk.let_go()?;
    desk.see("[data-testid=chart-refusal][data-code=room-taken]")?;
    desk.see(&in_room(&typed, 1))?;

    // The sheet opens over the chart.
    desk.press_held(&[], key(Key::Escape))?;
    desk.see(&focused)?;
    desk.press_held(&[], key(Key::Enter))?;
    desk.see("[data-testid=sheet]")?;
    ensure!(desk.count("[data-testid=chart-board]")? == 1);
    Ok(())
}
