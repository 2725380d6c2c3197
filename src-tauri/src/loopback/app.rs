//! Files of the staff app.

use axum::http::{Uri, header};
use axum::response::IntoResponse;
use keyrack_contract::Code;

use super::reply::Reply;
use crate::pages;

/// A file by its path.
pub(super) async fn app(uri: Uri) -> Reply {
    let page = pages::find(uri.path().trim_start_matches('/')).ok_or(Code::PageUnknown)?;
    Ok((
        [
            (header::CONTENT_TYPE, page.kind),
            // Asked for again at each load: a newer desk brings a newer app under the same names.
            (header::CACHE_CONTROL, "no-cache".to_owned()),
        ],
        page.bytes.into_owned(),
    )
        .into_response())
}
