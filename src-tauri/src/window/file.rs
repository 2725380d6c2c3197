//! Print-outs and exported lists, kept where a person finds them, and opened by whatever shows PDFs on this computer.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use keyrack_contract::{Code, Failure};
use tauri::{AppHandle, Manager, State};

use super::commands::off;
use crate::Desk;

/// The most files of one name: as often as a list is printed on one day, and more.
const COPIES_MAX: u32 = 1_000;
/// The largest print-out.
const BYTES_MAX: usize = 64 * 1024 * 1024;

/// Keeps a file among the downloads of whoever uses this computer, opens a PDF, and answers its path.
#[tauri::command]
pub(super) async fn keep_file(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    name: String,
    bytes: String,
    session: Option<String>,
) -> Result<String, Failure> {
    let desk = Arc::clone(&desk);
    let folder = app
        .path()
        .download_dir()
        .or_else(|_| app.path().document_dir())
        .or_else(|_| app.path().temp_dir());
    off(move || {
        desk.signed_in(session.as_deref())?;
        let folder = folder.map_err(|error| fault(&error))?;
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(bytes)
            .map_err(|_| Failure::new(Code::Unreadable).with("detail", "file"))?;
        let path = keep(&folder, &name, &bytes)?;
        // A print-out is looked at at once; a list is for another program. Whoever has no viewer is
        // told the path all the same.
        if name.ends_with(".pdf")
            && let Err(error) = opener::open(&path)
        {
            tracing::info!(%error, "no program opened the print-out");
        }
        Ok(path.display().to_string())
    })
    .await
}

/// Writes a PDF, a workbook or a list of values under a name that nothing has yet.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let refused = || Failure::new(Code::Unreadable).with("detail", "file");
    let (stem, ending) = name.rsplit_once('.').ok_or_else(refused)?;
    let begins: &[u8] = match ending {
        "pdf" => b"%PDF-",
        "xlsx" => b"PK\x03\x04",
        "csv" => "\u{FEFF}".as_bytes(),
        // The logs.
        "txt" => b"keyrack ",
        _ => return Err(refused()),
    };
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if stem.is_empty() || stem.len() > 80 || !stem.bytes().all(is_plain) {
        return Err(refused());
    }
    if !bytes.starts_with(begins) || bytes.len() > BYTES_MAX {
        return Err(refused());
    }
    std::fs::create_dir_all(folder).map_err(|error| fault(&error))?;
    for copy in 1..=COPIES_MAX {
        let path = folder.join(match copy {
            1 => format!("{stem}.{ending}"),
            more => format!("{stem}-{more}.{ending}"),
        });
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // It holds names of guests, so nobody else on this computer reads it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut file) => {
                file.write_all(bytes).map_err(|error| fault(&error))?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(fault(&error)),
        }
    }
    Err(refused())
}

fn fault(error: &dyn std::fmt::Display) -> Failure {
    tracing::error!(%error, "a print-out could not be kept");
    Failure::new(Code::Fault)
}

#[cfg(test)]
mod tests {
    use super::keep;

    #[test]
    fn a_print_out_takes_nothing_elses_place_and_stays_in_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("deep");
        let name = |path: std::path::PathBuf| path.file_name().unwrap().to_owned();
        let first = keep(&there, "arrivals-2027-05-01.pdf", b"%PDF-1").unwrap();
        let second = keep(&there, "arrivals-2027-05-01.pdf", b"%PDF-2").unwrap();
        assert_eq!(std::fs::read(&first).unwrap(), b"%PDF-1");
        assert_eq!(name(second), "arrivals-2027-05-01-2.pdf");
        for bad in [
            "../x.pdf",
            "/x.pdf",
            "x.exe",
            ".pdf",
            "a b.pdf",
            "x.pdf.desktop",
        ] {
            assert!(keep(&there, bad, b"%PDF-1").is_err(), "{bad}");
        }
        assert!(keep(&there, "x.pdf", b"#!/bin/sh").is_err());
        assert_eq!(std::fs::read_dir(&there).unwrap().count(), 2);
    }
}
