//! The README's map against the folders there are.
//!
//! The map is the first fenced block under a heading that contains the word *map*. Each line
//! names a path first, folders with a slash at their end, and indentation puts it into the
//! folder above.

use std::collections::BTreeSet;

use anyhow::Result;
use cargo_metadata::MetadataCommand;

use crate::workspace::Workspace;

/// Reads the README and the workspace's members.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let Ok(readme) = std::fs::read_to_string(workspace.path("README.md")) else {
        return Ok(vec!["README.md is missing".to_owned()]);
    };
    let metadata = MetadataCommand::new()
        .manifest_path(workspace.path("Cargo.toml"))
        .no_deps()
        .exec()?;
    let members = metadata.packages.iter().filter_map(|package| {
        let folder = package
            .manifest_path
            .parent()?
            .as_std_path()
            .strip_prefix(workspace.root())
            .ok()?;
        Some(folder.to_string_lossy().replace('\\', "/"))
    });
    Ok(compare(&readme, &members.collect(), &|path| {
        workspace.path(path).exists()
    }))
}

fn compare(readme: &str, members: &BTreeSet<String>, exists: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mapped = paths(&map_lines(readme));
    if mapped.is_empty() {
        return vec![
            "README.md: there is no map: a fenced block under a heading with the word `map`"
                .to_owned(),
        ];
    }
    let absent = members.iter().filter(|member| !mapped.contains(*member));
    let absent = absent.map(|member| format!("README.md: the map does not name {member}/"));
    let invented = mapped.iter().filter(|path| !exists(path));
    let invented =
        invented.map(|path| format!("README.md: the map names {path}, which does not exist"));
    absent.chain(invented).collect()
}

fn map_lines(readme: &str) -> Vec<&str> {
    let is_heading = |line: &&str| line.starts_with('#') && line.to_lowercase().contains("map");
    let section = readme.lines().skip_while(|line| !is_heading(line)).skip(1);
    let block = section.skip_while(|line| !line.starts_with("```")).skip(1);
    block.take_while(|line| !line.starts_with("```")).collect()
}

/// The paths a map names, without the slash at their end.
fn paths(lines: &[&str]) -> BTreeSet<String> {
    let mut above: Vec<(usize, String)> = Vec::new();
    let mut found = BTreeSet::new();
    for line in lines {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        let Some(word) = text.split_whitespace().next() else {
            continue;
        };
        above.retain(|(other, _)| *other < indent);
        let folder: String = above.iter().map(|(_, name)| name.as_str()).collect();
        found.insert(format!("{folder}{}", word.trim_end_matches('/')));
        if word.ends_with('/') {
            above.push((indent, word.to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "# Keyrack\n\n## The map\n\n```\nCargo.toml   members\ncrates/      pure\n  domain/    nouns\n  gone/      was\nui/          app\n```\n";

    #[test]
    fn a_member_left_out_and_a_folder_made_up_are_found() {
        let members = ["crates/domain", "ui", "tests"].map(str::to_owned).into();
        let exists = |path: &str| ["Cargo.toml", "crates", "crates/domain", "ui"].contains(&path);
        assert_eq!(
            compare(README, &members, &exists),
            [
                "README.md: the map does not name tests/",
                "README.md: the map names crates/gone, which does not exist"
            ]
        );
    }

    #[test]
    fn a_readme_without_a_map_is_found() {
        assert_eq!(compare("# Keyrack\n", &BTreeSet::new(), &|_| true).len(), 1);
    }
}
