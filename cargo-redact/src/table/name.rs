//! What the name of a value says, given its type.

use redact_names::{
    AROUND_ONE, Amount, NUMBERS, is_credential, is_sensitive_number, is_sensitive_text,
};

use super::{Leaf, Table};
use crate::model::{Scope, Ty};

/// A name that sounds sensitive.
#[derive(Clone, Debug)]
pub(crate) struct Sounds {
    pub(crate) is_number: bool,
    /// The alias that sounds so, where the name itself does not.
    alias: Option<String>,
}

impl Sounds {
    pub(crate) fn because(&self, name: &str) -> String {
        match &self.alias {
            Some(alias) => format!("is a `{alias}`, which sounds sensitive"),
            None if self.is_number => format!("is a number, and `{name}` sounds sensitive"),
            None => format!("is a text, and `{name}` sounds sensitive"),
        }
    }
}

impl Table<'_> {
    /// Judges a name of a value of that type. What is neither text nor number has a type to say so.
    pub(crate) fn sounds(&self, name: &str, ty: &Ty, scope: Scope<'_>) -> Option<Sounds> {
        if self.is_piece_of_text(name, scope) {
            return None;
        }
        self.by_name(name, ty, scope).or_else(|| self.by_alias(ty, scope))
    }

    /// Where source is parsed, a `token` is a piece of it.
    pub(crate) fn is_piece_of_text(&self, name: &str, scope: Scope<'_>) -> bool {
        let parses = || {
            scope
                .file
                .imports
                .values()
                .flatten()
                .any(|(_, path)| PARSERS.contains(&path[0].as_str()))
        };
        let is_about = || PARSING.iter().any(|word| scope.file.path.contains(word));
        let has_types = || PIECES.iter().any(|name| self.by_name.contains_key(name));
        name == "token" && (is_about() || parses() || has_types())
    }

    fn by_name(&self, name: &str, ty: &Ty, scope: Scope<'_>) -> Option<Sounds> {
        let sounds = |is_number, alias| Sounds { is_number, alias };
        self.leaf(ty, scope, &mut |leaf| match leaf {
            Leaf::Text => is_sensitive_text(name).then(|| sounds(false, None)),
            Leaf::Date => {
                (is_sensitive_text(name) && !is_credential(name)).then(|| sounds(false, None))
            }
            Leaf::Number { is_wide } => {
                let amount = amount(ty, is_wide);
                is_sensitive_number(name, amount).then(|| sounds(true, None))
            }
            _ => None,
        })
    }

    /// An alias that sounds sensitive itself.
    fn by_alias(&self, ty: &Ty, scope: Scope<'_>) -> Option<Sounds> {
        let (target, there) = self.alias(ty, scope)?;
        let alias = ty.name()?;
        // A container of types of its own is judged by those.
        let is_own =
            self.leaf(target, there, &mut |leaf| matches!(leaf, Leaf::Own(_)).then_some(()));
        let found = if is_own.is_none() { self.by_name(alias, target, there) } else { None };
        found.map(|found| Sounds { alias: Some(alias.to_owned()), ..found })
    }
}

/// Crates for who parses something.
const PARSERS: &[&str] = &[
    "chumsky",
    "logos",
    "nom",
    "pest",
    "proc_macro",
    "proc_macro2",
    "quote",
    "rustc_lexer",
    "sqlparser",
    "syn",
    "winnow",
];

/// What a file is called in which something is parsed.
const PARSING: &[&str] = &["derive", "grammar", "lex", "macro", "parse", "syntax", "token"];

/// Types of who parses something.
const PIECES: &[&str] = &["Lexer", "TokenKind", "TokenStream", "TokenType", "Tokenizer"];

fn amount(ty: &Ty, is_wide: bool) -> Amount {
    if is_one(ty) {
        Amount::One
    } else if is_wide {
        Amount::ManyWide
    } else {
        Amount::Many
    }
}

fn is_one(ty: &Ty) -> bool {
    let name = ty.name().unwrap_or_default();
    NUMBERS.contains(&name)
        || (AROUND_ONE.contains(&name) && ty.parts().first().is_some_and(is_one))
}
