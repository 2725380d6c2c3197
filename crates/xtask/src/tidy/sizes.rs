//! Sizes of Rust files. A file that has grown long holds two things.

use anyhow::Result;

use crate::workspace::Workspace;

const LINES_MAX: usize = 600;
const LINES_USUAL_MAX: usize = 400;
/// The share of files, in percent, that stay below the usual maximum.
const SHARE_MIN: usize = 90;
/// A generated file says so within this many lines.
const GENERATED_WITHIN: usize = 5;

/// Counts the lines of every Rust file outside tests.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut sizes = Vec::new();
    for file in workspace
        .files()?
        .into_iter()
        .filter(|file| is_counted(file))
    {
        let text = std::fs::read_to_string(workspace.path(&file))?;
        if !text
            .lines()
            .take(GENERATED_WITHIN)
            .any(|line| line.contains("@generated"))
        {
            sizes.push((text.lines().count(), file));
        }
    }
    sizes.sort_unstable();
    let small = sizes
        .iter()
        .filter(|(lines, _)| *lines < LINES_USUAL_MAX)
        .count();
    let median = sizes.get(sizes.len() / 2).map_or(0, |(lines, _)| *lines);
    println!(
        "    {} Rust files, median {median} lines, {small} below {LINES_USUAL_MAX}",
        sizes.len()
    );
    Ok(judge(&sizes))
}

fn is_counted(file: &str) -> bool {
    file.ends_with(".rs")
        && !file
            .split('/')
            .any(|part| part == "tests" || part == "tests.rs")
}

fn judge(sizes: &[(usize, String)]) -> Vec<String> {
    let long = sizes.iter().filter(|(lines, _)| *lines > LINES_MAX);
    let mut findings: Vec<String> = long
        .map(|(lines, file)| {
            format!("{file} has {lines} lines, above {LINES_MAX}: find the two things it holds")
        })
        .collect();
    let small = sizes
        .iter()
        .filter(|(lines, _)| *lines < LINES_USUAL_MAX)
        .count();
    if small * 100 < sizes.len() * SHARE_MIN {
        findings.push(format!(
            "only {small} of {} files are below {LINES_USUAL_MAX} lines",
            sizes.len()
        ));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_long_file_is_found_and_many_are_found_together() {
        let file = |lines| (lines, format!("{lines}.rs"));
        assert_eq!(
            judge(&[file(10), file(600)]).len(),
            1,
            "half the files are above the usual"
        );
        let mut sizes = vec![file(100); 20];
        assert!(judge(&sizes).is_empty());
        sizes.push(file(601));
        assert_eq!(
            judge(&sizes),
            ["601.rs has 601 lines, above 600: find the two things it holds"]
        );
    }

    #[test]
    fn tests_may_be_long() {
        assert!(is_counted("crates/engine/src/lib.rs"));
        assert!(!is_counted("tests/src/world.rs") && !is_counted("crates/engine/tests/law.rs"));
    }
}
