//! The small hotel's front desk at a browser, with the server behind it.

use anyhow::Result;

use super::browser::Browser;
use super::desk::DeskProgram;
use super::folder::{PASSWORD, STAFF, ServerFolder};
use super::server::ServerProgram;

/// Everything that a journey at the desk's page begins with.
pub struct Reception {
    // The browser ends before what it looks at, and the programs before their files: fields drop in order.
    /// The browser at the desk's page.
    pub browser: Browser,
    /// The desk.
    pub program: DeskProgram,
    /// The server that the desk has joined.
    pub server: ServerProgram,
    /// The server's files.
    pub folder: ServerFolder,
}

impl Reception {
    /// A hotel with so many doubles and singles, and a desk's page that nobody has signed in to yet.
    ///
    /// # Errors
    /// When a program or the browser does not start.
    pub fn closed(doubles: u32, singles: u32) -> Result<Self> {
        let folder = ServerFolder::with_hotel(doubles, singles)?;
        let server = ServerProgram::start(folder.path())?;
        let program = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
        let browser = Browser::chromium()?;
        browser.open(program.address())?;
        Ok(Self {
            browser,
            program,
            server,
            folder,
        })
    }

    /// The same, with the manager signed in and the line up.
    ///
    /// # Errors
    /// As [`Reception::closed`], and when the desk does not come online.
    pub fn open(doubles: u32, singles: u32) -> Result<Self> {
        let reception = Self::closed(doubles, singles)?;
        sign_in(&reception.browser)?;
        reception
            .browser
            .see("[data-testid=state-line][data-line=online]")?;
        Ok(reception)
    }
}

/// Signs the manager in at the staff app that is open.
///
/// # Errors
/// When the day does not open.
pub fn sign_in(desk: &Browser) -> Result<()> {
    sign_in_as(desk, STAFF)?;
    desk.see("[data-testid=today]")
}

/// Signs somebody in at the staff app that is open.
///
/// # Errors
/// When there is no page to sign in to.
pub fn sign_in_as(desk: &Browser, name: &str) -> Result<()> {
    desk.fill("#sign-in-name", name)?;
    desk.fill("#sign-in-password", PASSWORD)?;
    desk.click("#sign-in-button")
}
