//! One file of source to the model. The tree of syntax does not outlive the call.

use proc_macro2::extra::invalidate_current_thread_spans;

use crate::model::{Broken, File};

mod attr;
mod body;
mod comment;
mod format;
mod item;
mod literal;
mod macros;
mod pattern;
mod reveal;
mod thin;
mod token;
mod ty;

pub(crate) use self::item::Declared;
use self::item::Items;

/// What a file is to be read as.
pub(crate) struct Unit {
    /// Relative to the root of the workspace.
    pub(crate) path: String,
    pub(crate) krate: String,
    pub(crate) module: Vec<String>,
    pub(crate) with_tests: bool,
}

/// Reads one file, and the modules that it declares.
pub(crate) fn read(unit: &Unit, source: &str) -> (File, Vec<Declared>) {
    let mut file = File { path: unit.path.clone(), krate: unit.krate.clone(), ..File::default() };
    file.allows = comment::allows(source);
    let declared = match parse(source) {
        Ok(tree) => items(unit, source, &tree, &mut file),
        Err(error) => {
            let at = error.span().byte_range();
            file.broken = Some(Broken { message: error.to_string(), at });
            Vec::new()
        }
    };
    // The text of the file is kept for its spans, of which there are none any more.
    invalidate_current_thread_spans();
    (file, declared)
}

fn parse(source: &str) -> syn::Result<syn::File> {
    let tokens = plain(source).parse()?;
    syn::parse2(thin::thin(tokens, source))
}

/// The source with plain comments in place of documentation, which says nothing of the code and is a third
/// of the tokens, and of a line that is for the shell. No place moves.
fn plain(source: &str) -> String {
    let mut plain = String::with_capacity(source.len());
    for (i, line) in source.split_inclusive('\n').enumerate() {
        let start = line.len() - line.trim_start().len();
        let (indent, text) = line.split_at(start);
        plain.push_str(indent);
        match text.strip_prefix("///").or_else(|| text.strip_prefix("//!")) {
            Some(rest) => plain.extend(["// ", rest]),
            None if i == 0
                && text.starts_with("#!")
                && !text[2..].trim_start().starts_with('[') =>
            {
                plain.extend(["//", &text[2..]]);
            }
            None => plain.push_str(text),
        }
    }
    plain
}

fn items(unit: &Unit, source: &str, tree: &syn::File, file: &mut File) -> Vec<Declared> {
    if attr::is_left_out(&tree.attrs, unit.with_tests) {
        return Vec::new();
    }
    let mut items = Items {
        source,
        file,
        module: unit.module.clone(),
        inline: Vec::new(),
        exposes: ["expos", "reveal", "unsecure"].iter().any(|word| source.contains(word)),
        reveals: reveal::may_be_in(source),
        with_tests: unit.with_tests,
        left_out: Vec::new(),
        declared: Vec::new(),
    };
    tree.items.iter().for_each(|item| items.item(item));
    let Items { file, left_out, declared, .. } = items;
    token::note(file, source, &left_out);
    declared
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn no_place_moves() {
        let source = "#!/usr/bin/run\n//! a\nmod b; // c\n    /// d\n#![e]\n";
        assert_eq!(plain(source), "///usr/bin/run\n//  a\nmod b; // c\n    //  d\n#![e]\n");
        assert_eq!(plain("#![allow(x)]\n"), "#![allow(x)]\n");
    }
}
