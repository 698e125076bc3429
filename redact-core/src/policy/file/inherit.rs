//! Whether what an environment inherits from is there, and does not come back to itself.

use std::collections::{BTreeMap, BTreeSet};

use super::problem::{Problem, list, quoted};
use super::suggest::nearest;
use super::{Environment, Parent};

/// Reports each environment that inherits from one which the file does not name.
pub(super) fn unknown(environments: &BTreeMap<String, Environment>) -> Vec<Problem> {
    let parents = environments.iter().filter_map(|(name, e)| Some((name, e.inherits.as_ref()?)));
    parents
        .filter(|(_, parent)| !environments.contains_key(&parent.name))
        .map(|(name, parent)| {
            let (child, parent_name) = (quoted(name), quoted(&parent.name));
            let others = || environments.keys().filter(|n| *n != name).map(String::as_str);
            let title = format!("{child} inherits from {parent_name}, which is not in the file");
            let problem = Problem::new(parent.at.clone(), title);
            let problem = problem.did_you_mean(nearest(&parent.name, others()));
            match list(others()) {
                none if none.is_empty() => problem,
                others => problem.help(format!("the other environments are {others}")),
            }
        })
        .collect()
}

/// Reports each circle of environments once.
///
/// ```text
/// for each environment that no earlier walk came by:
///     walk from child to parent until there is none, or one that any walk came by
///     if that is on this walk: the walk from there on is a circle
/// ```
pub(super) fn circles(environments: &BTreeMap<String, Environment>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for start in environments.keys() {
        let mut walk = Vec::new();
        let mut next = Some(start);
        while let Some(name) = next.filter(|name| seen.insert(*name)) {
            walk.push(name);
            next = parent(environments, name);
        }
        if let Some(first) = walk.iter().position(|name| Some(*name) == next) {
            circles.push(circle(environments, &walk[first..]));
        }
    }
    circles
}

fn parent<'a>(environments: &'a BTreeMap<String, Environment>, name: &str) -> Option<&'a String> {
    let parent = environments.get(name)?.inherits.as_ref()?;
    environments.get_key_value(&parent.name).map(|(name, _)| name)
}

fn circle(environments: &BTreeMap<String, Environment>, names: &[&String]) -> Problem {
    let parents = names.iter().map(|name| {
        let parent = environments[*name].inherits.as_ref();
        (*name, parent.expect("an environment of a circle inherits"))
    });
    let mut parents: Vec<_> = parents.collect();
    parents.sort_by_key(|(_, parent)| parent.at.start);
    let says = |name: &str, parent: &Parent| {
        format!("{} inherits from {}", quoted(name), quoted(&parent.name))
    };
    let (name, parent) = parents[0];
    let title = format!("{} inherits from itself", quoted(name));
    let problem = Problem::new(parent.at.clone(), title).label(says(name, parent));
    parents[1..].iter().fold(problem, |problem, (name, parent)| {
        problem.other(parent.at.clone(), says(name, parent))
    })
}
