//! What a run cost besides time.

use std::fs;
use std::path::Path;

/// Bytes of a frame in SQLite's log: its head and one page.
const FRAME_BYTES: u64 = 24 + 4096;

/// Processor seconds that this process has used, kernel included; 0 where the system does not say.
pub fn processor_seconds() -> f64 {
    let Ok(tasks) = fs::read_dir("/proc/self/task") else {
        return 0.0;
    };
    let of_task = |task: fs::DirEntry| -> Option<f64> {
        let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse().ok()
    };
    tasks.flatten().filter_map(of_task).sum::<f64>() / 1e9
}

/// Bytes of memory that this process has; 0 where the system does not say.
pub fn resident_bytes() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}

/// Pages in the log beside this file. While the log only grows, the difference of two answers is
/// what was written in between.
pub fn logged_pages(path: &Path) -> u64 {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).map_or(0, |file| file.len() / FRAME_BYTES)
}

/// The value below which `percent` of the sorted values lie.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}
