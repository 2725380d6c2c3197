//! Real browsers by WebDriver: Chromium, and the desktop window's own.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::program::{Program, find_tool};
use super::until::{PROMPT, until};

/// A browser without a display, as root in a container too. It asks nobody but us.
const CHROMIUM: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,1000",
];
/// More stops than this nobody goes through by Tab.
const TABS_MAX: usize = 60;
/// Opening the first page, with a whole staff app to compile.
const OPEN_WITHIN: Duration = Duration::from_secs(60);

/// A page that a test looks at and clicks in. Every step waits for what it needs.
pub struct Browser {
    client: Client,
    runtime: Runtime,
    // Ended after the session: fields drop in order.
    _driver: Program,
    _profile: TempDir,
}

/// What drives the desktop window.
pub struct WindowDriver;

impl Browser {
    /// A fresh Chromium; it knows nobody.
    ///
    /// # Errors
    /// When Chromium or its driver is missing.
    pub fn chromium() -> Result<Self> {
        let mut driver = Program::start(Command::new("chromedriver").arg("--port=0"))?;
        let port = driver.wait_for("started successfully on port ", PROMPT)?;
        let url = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
        let profile = tempfile::tempdir()?;
        let folder = format!("--user-data-dir={}", profile.path().display());
        let words: Vec<&str> = CHROMIUM.into_iter().chain([folder.as_str()]).collect();
        Self::connect(
            driver,
            profile,
            &url,
            json!({ "goog:chromeOptions": { "args": words } }),
        )
    }

    fn connect(driver: Program, profile: TempDir, url: &str, capabilities: Value) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let session = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities);
            tokio::time::timeout(OPEN_WITHIN, builder.connect(url)).await
        });
        let client = session
            .context("the driver gave no session in time")
            .and_then(|session| Ok(session?))
            .map_err(|error| driver.explain(&error))?;
        Ok(Self {
            client,
            runtime,
            _driver: driver,
            _profile: profile,
        })
    }

    /// Makes the window this wide and high, in pixels.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        Ok(self
            .runtime
            .block_on(self.client.set_window_size(width, height))?)
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn open(&self, url: &str) -> Result<()> {
        Ok(self.runtime.block_on(self.client.goto(url))?)
    }

    /// The address that is open.
    ///
    /// # Errors
    /// When the browser does not say.
    pub fn address(&self) -> Result<String> {
        Ok(self
            .runtime
            .block_on(self.client.current_url())?
            .to_string())
    }

    /// Waits for an element that is shown, by CSS, and gives its text.
    ///
    /// # Errors
    /// When it does not come.
    pub fn text(&self, css: &str) -> Result<String> {
        self.with(css, "text", async |element| element.text().await)
    }

    /// Waits for an element and gives an attribute of it.
    ///
    /// # Errors
    /// When it does not come, or has no such attribute.
    pub fn attribute(&self, css: &str, name: &str) -> Result<String> {
        let found = self.with(css, name, async |element| element.attr(name).await)?;
        found.with_context(|| format!("{css} has no {name}"))
    }

    /// Waits for an element and clicks it.
    ///
    /// # Errors
    /// When it does not come, or something lies above it all the time.
    pub fn click(&self, css: &str) -> Result<()> {
        self.with(css, "click", async |element| element.click().await)
    }

    /// Waits for a field and types into it, in place of what is there.
    ///
    /// # Errors
    /// When it does not come.
    pub fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.with(css, "fill", async |element| {
            element.clear().await?;
            element.send_keys(text).await
        })
    }

    /// Waits for an element and presses keys on it, without clearing anything. Keys that the element
    /// gives on to another go there.
    ///
    /// # Errors
    /// When it does not come.
    pub fn press(&self, css: &str, keys: &str) -> Result<()> {
        self.with(css, "press", async |element| element.send_keys(keys).await)
    }

    /// Sets a date field to this ISO date; how dates are typed differs between languages.
    ///
    /// # Errors
    /// When the field does not come.
    pub fn set_date(&self, css: &str, date: &str) -> Result<()> {
        const SET: &str = "const field = document.querySelector(arguments[0]); field.value = arguments[1]; \
            field.dispatchEvent(new Event('input', {bubbles: true})); field.dispatchEvent(new Event('change', {bubbles: true}));";
        self.text(css)?;
        self.runtime
            .block_on(self.client.execute(SET, vec![json!(css), json!(date)]))?;
        Ok(())
    }

    /// Takes one element in its middle and drags it until it is as high as another. The button stays
    /// down until [`Browser::let_go`].
    ///
    /// # Errors
    /// When one of them does not come.
    pub fn drag(&self, css: &str, level_with: &str) -> Result<()> {
        const MIDDLE: &str = "const box = document.querySelector(arguments[0]).getBoundingClientRect(); \
            return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];";
        let middle = |css: &str| -> Result<(f64, f64)> {
            self.text(css)?;
            let found = self
                .runtime
                .block_on(self.client.execute(MIDDLE, vec![json!(css)]))?;
            let (x, y): (i32, i32) = serde_json::from_value(found)?;
            Ok((x.into(), y.into()))
        };
        let ((x, from), (_, to)) = (middle(css)?, middle(level_with)?);
        let step = |y: f64| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(50)),
            x,
            y,
        };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(step(from))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(step(f64::midpoint(from, to)))
            .then(step(to));
        Ok(self.runtime.block_on(self.client.perform_actions(mouse))?)
    }

    /// Lets go of what is dragged.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn let_go(&self) -> Result<()> {
        let mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        Ok(self.runtime.block_on(self.client.perform_actions(mouse))?)
    }

    /// Presses a key where the focus is, with others held down.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn press_held(&self, held: &[Key], key: char) -> Result<()> {
        let mut keys = KeyActions::new("keys".to_owned());
        for key in held {
            keys = keys.then(KeyAction::Down {
                value: char::from(*key),
            });
        }
        keys = keys
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for key in held {
            keys = keys.then(KeyAction::Up {
                value: char::from(*key),
            });
        }
        Ok(self.runtime.block_on(self.client.perform_actions(keys))?)
    }

    /// Types where the focus is.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn type_text(&self, text: &str) -> Result<()> {
        text.chars()
            .try_for_each(|letter| self.press_held(&[], letter))
    }

    /// Goes on by Tab until the focus is at, or inside, an element.
    ///
    /// # Errors
    /// When it cannot be reached that way.
    pub fn tab_to(&self, css: &str) -> Result<()> {
        const HAS_FOCUS: &str = "const at = document.activeElement; \
            return !!at && at !== document.body && !!at.closest(arguments[0])";
        self.see(css)?;
        for _ in 0..TABS_MAX {
            if self.script(HAS_FOCUS, vec![json!(css)])? == json!(true) {
                return Ok(());
            }
            self.press_held(&[], char::from(Key::Tab))?;
        }
        Err(anyhow!("{css} cannot be reached by Tab\n{}", self.page()))
    }

    /// Runs a script in the page; its arguments are `arguments[0]` and so on. A promise is waited for.
    ///
    /// # Errors
    /// When it throws.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self
            .runtime
            .block_on(self.client.execute(script, arguments))?)
    }

    /// A picture of the window, as PNG.
    ///
    /// # Errors
    /// When the browser makes none.
    pub fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.runtime.block_on(self.client.screenshot())?)
    }

    /// Waits for any element by CSS.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see(&self, css: &str) -> Result<()> {
        self.text(css).map(|_| ())
    }

    /// Waits until no element is there any more.
    ///
    /// # Errors
    /// When one stays.
    pub fn until_gone(&self, css: &str) -> Result<()> {
        until(&format!("{css} is gone"), PROMPT, || {
            Ok((self.count(css)? == 0).then_some(()))
        })
    }

    /// How many elements there are now.
    ///
    /// # Errors
    /// When the browser does not say.
    pub fn count(&self, css: &str) -> Result<usize> {
        Ok(self
            .runtime
            .block_on(self.client.find_all(Locator::Css(css)))?
            .len())
    }

    /// What the page says, for an error.
    fn page(&self) -> String {
        let body = "return location.href + '\\n' + (document.body ? document.body.innerText : '')";
        let said = self.runtime.block_on(self.client.execute(body, Vec::new()));
        said.ok()
            .and_then(|said| said.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Does something with an element, again and again until it works: pages draw themselves anew.
    fn with<T>(
        &self,
        css: &str,
        what: &str,
        act: impl AsyncFn(&Element) -> Result<T, fantoccini::error::CmdError>,
    ) -> Result<T> {
        let mut last = None;
        let done = until(&format!("{what} {css}"), PROMPT, || {
            let tried = self.runtime.block_on(async {
                let element = self.client.find(Locator::Css(css)).await?;
                act(&element).await
            });
            Ok(tried.map_err(|error| last = Some(error)).ok())
        });
        done.map_err(|error| anyhow!("{error:#}: {last:?}\n--- the page:\n{}", self.page()))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is gone has taken the browser with it.
        let _ = self.runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(10), self.client.clone().close()).await
        });
    }
}

impl WindowDriver {
    /// What is missing on this machine to drive the window.
    #[must_use]
    pub fn missing() -> Vec<&'static str> {
        [
            "tauri-driver",
            "WebKitWebDriver",
            "xvfb-run",
            "dbus-run-session",
        ]
        .into_iter()
        .filter(|name| find_tool(name).is_none())
        .collect()
    }

    /// Opens the real window of a desk on a display of its own.
    ///
    /// # Errors
    /// When a driver is missing or the window does not open.
    pub fn open(desk: &Path, words: &[&str]) -> Result<Browser> {
        let tool = |name: &str| find_tool(name).with_context(|| format!("{name} is missing"));
        let (port, native) = (free_port()?, free_port()?);
        let mut command = Command::new(tool("dbus-run-session")?);
        command
            .arg("--")
            .arg(tool("xvfb-run")?)
            .args(["--auto-servernum", "--server-args=-screen 0 1280x1000x24"])
            .arg(tool("tauri-driver")?);
        command
            .args([
                "--port",
                &port.to_string(),
                "--native-port",
                &native.to_string(),
                "--native-driver",
            ])
            .arg(tool("WebKitWebDriver")?);
        // There is no graphics card behind this display.
        command
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("RUST_LOG", "info");
        let mut driver = Program::start(&mut command)?;
        until("the window's driver answers", PROMPT, || {
            if !driver.runs()? {
                return Err(driver.explain(&anyhow!("the window's driver ended")));
            }
            Ok((TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
                && TcpStream::connect((Ipv4Addr::LOCALHOST, native)).is_ok())
            .then_some(()))
        })?;
        let application = json!({ "application": desk, "args": words });
        Browser::connect(
            driver,
            tempfile::tempdir()?,
            &format!("http://127.0.0.1:{port}"),
            json!({ "tauri:options": application, "browserName": "wry" }),
        )
    }
}

/// A port that was free a moment ago; the window's driver takes no 0.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
