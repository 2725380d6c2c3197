//! The staff app's files.
//!
//! A release build carries them inside the binary; a debug build reads them where the staff app's
//! build leaves them, so that a newer page needs no newer binary.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// Shown where no staff app was built.
const MISSING: &str = include_str!("../pages/index.html");

/// What a page of ours may load and do. The app is wasm and has no script inside its page; parts of
/// it set `style` attributes.
pub(crate) const CONTENT_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; \
     connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; \
     frame-ancestors 'none'";

#[derive(RustEmbed)]
#[folder = "../ui/dist"]
#[allow_missing = true]
struct StaffApp;

/// One file of the staff app.
pub(crate) struct Page {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Its content type.
    pub kind: String,
}

/// The file at a path without a leading slash; the empty path is the page itself. Where no staff app
/// was built, the page says so.
pub(crate) fn find(path: &str) -> Option<Page> {
    let path = if path.is_empty() { "index.html" } else { path };
    let bytes = match StaffApp::get(path) {
        Some(file) => file.data,
        None if path == "index.html" => Cow::Borrowed(MISSING.as_bytes()),
        None => return None,
    };
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let kind = if kind.type_() == mime_guess::mime::TEXT {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_string()
    };
    Some(Page { bytes, kind })
}

/// The paths of all files.
pub(crate) fn paths() -> impl Iterator<Item = Cow<'static, str>> {
    StaffApp::iter()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn there_is_always_a_page_and_never_a_file_outside() {
        assert_eq!(find("").unwrap().kind, "text/html; charset=utf-8");
        for outside in [
            "../Cargo.toml",
            "/etc/passwd",
            "..%2fCargo.toml",
            "no-such-file.js",
        ] {
            assert!(find(outside).is_none(), "{outside}");
        }
    }
}
