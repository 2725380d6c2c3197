//! The style sheet and the icon. Their names hold a digest of their contents.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const STYLE: &str = include_str!("../../assets/site.css");
const ICON: &str = include_str!("../../assets/icon.svg");

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| name("site", "css", STYLE));
static ICON_NAME: LazyLock<String> = LazyLock::new(|| name("icon", "svg", ICON));

fn name(stem: &str, end: &str, contents: &str) -> String {
    let digest = blake3::hash(contents.as_bytes()).to_hex();
    format!(
        "{stem}-{}.{end}",
        digest.as_str().get(..12).unwrap_or_default()
    )
}

/// The address of the style sheet.
pub fn style() -> String {
    format!("/assets/{}", STYLE_NAME.as_str())
}

/// The address of the icon.
pub fn icon() -> String {
    format!("/assets/{}", ICON_NAME.as_str())
}

/// `GET /assets/{name}`.
pub async fn read(Path(name): Path<String>) -> Response {
    let (kind, contents) = if name == *STYLE_NAME {
        ("text/css; charset=utf-8", STYLE)
    } else if name == *ICON_NAME {
        ("image/svg+xml", ICON)
    } else {
        return axum::http::StatusCode::NOT_FOUND.into_response();
    };
    (
        [
            (CONTENT_TYPE, kind),
            (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        contents,
    )
        .into_response()
}
