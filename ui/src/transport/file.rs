//! A file for the person at the desk: the browser downloads it, the window keeps it and opens it.

use js_sys::{Array, Uint8Array};
use keyrack_contract::call::listing::File;
use keyrack_contract::call::print::Printed;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{Trouble, window};

/// Hands out a PDF and says where it is: a path, or the name among the browser's downloads.
///
/// # Errors
/// [`Trouble`] where it cannot be kept.
pub async fn hand_out(printed: &Printed) -> Result<String, Trouble> {
    if window::is_there() {
        return window::keep_file(&printed.name, &printed.pdf).await;
    }
    download(&printed.name, "application/pdf", &printed.pdf).ok_or(Trouble::Lost)?;
    Ok(printed.name.clone())
}

/// Hands out an exported list and says where it is, as [`hand_out`] does.
///
/// # Errors
/// [`Trouble`] where it cannot be kept.
pub async fn save(file: &File) -> Result<String, Trouble> {
    if window::is_there() {
        return window::keep_file(&file.name, &file.content).await;
    }
    download(&file.name, &file.media_type, &file.content).ok_or(Trouble::Lost)?;
    Ok(file.name.clone())
}

fn download(name: &str, media_type: &str, base64: &str) -> Option<()> {
    let browser = web_sys::window()?;
    let page = browser.document()?;
    let text = browser.atob(base64).ok()?;
    // Each character of what comes out of base64 is one byte.
    let bytes: Vec<u8> = text
        .chars()
        .map(|byte| u8::try_from(u32::from(byte)).unwrap_or_default())
        .collect();
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = page.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken the file by then; a minute is far more than it needs.
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
