//! What comments allow: `// redact: allow(code, reason)`.
//!
//! A comment holds for findings in the line that it is about, and in the item, field or statement that begins
//! in that line. One that is misspelt, gives no reason or allows nothing is a finding itself.

use std::collections::BTreeMap;

use crate::finding::{Edit, Finding};
use crate::model::{Allow, At, File};
use crate::rules::{self, useless_allow};

/// Takes away what is allowed, and tells of comments that allow nothing.
pub(crate) fn apply(files: &BTreeMap<&str, &File>, findings: &mut Vec<Finding>) {
    let mut useless = Vec::new();
    for file in files.values() {
        for allow in &file.allows {
            match problem(allow) {
                Some(problem) => useless.push(told(file, allow, problem)),
                None => use_it(file, allow, findings, &mut useless),
            }
        }
    }
    findings.extend(useless);
}

fn problem(allow: &Allow) -> Option<String> {
    if let Some(problem) = allow.problem {
        return Some(problem.to_owned());
    }
    if rules::find(&allow.code).is_none() {
        return Some(rules::unknown(&allow.code));
    }
    let is_reason = rules::says_something(&allow.reason);
    (!is_reason).then(|| format!("say why: `// redact: allow({}, reason)`", allow.code))
}

fn use_it(file: &File, allow: &Allow, findings: &mut Vec<Finding>, useless: &mut Vec<Finding>) {
    let before = findings.len();
    findings.retain(|finding| {
        finding.code != allow.code || finding.path != file.path || !covers(file, allow, &finding.at)
    });
    if findings.len() == before && file.broken.is_none() {
        let problem = format!("there is no `{}` here to allow", allow.code);
        let edit = Edit::line(allow.at.clone(), "");
        useless.push(told(file, allow, problem).fix(vec![edit]));
    }
}

/// Says whether a place is in the line that a comment is about, or in what begins there.
fn covers(file: &File, allow: &Allow, at: &At) -> bool {
    let is_in_line = |at: usize| allow.line.contains(&at);
    let is_inside = |scope: &&At| scope.contains(&at.start);
    is_in_line(at.start)
        || file.scopes.iter().filter(|scope| is_in_line(scope.start)).any(|scope| is_inside(&scope))
}

fn told(file: &File, allow: &Allow, problem: String) -> Finding {
    Finding::new(useless_allow::CODE, &file.path, &allow.at, "")
        .title("this comment allows nothing")
        .label(problem)
}
