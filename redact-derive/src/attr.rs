//! Reads `#[redact(..)]`: one word after the other, each mistake at its own token.

use proc_macro2::{Ident, Span};
use syn::Attribute;
use syn::parse::ParseStream;

use crate::ast::{ContainerAttrs, Decision, FieldAttrs, VariantAttrs};
use crate::errors::{Errors, conflict, useless};
use crate::template::Template;
use crate::word::{self, Place};

mod value;
mod words;

pub(crate) fn container(errors: &Errors, attrs: &[Attribute]) -> ContainerAttrs {
    let mut read = ContainerAttrs::default();
    let bare = words::each(errors, attrs, Place::Container, |word, input| {
        match word.to_string().as_str() {
            word::DISPLAY => {
                read.display = Some(Template::parse(errors, &value::string(word, input)?));
            }
            word::WITHOUT => read.without = value::without(errors, word, input)?,
            word::CLASS => read.class = Some(value::expression(word, input)?),
            word::BOUND => read.bound = Some(value::predicates(word, input)?),
            word::CRATE => read.krate = Some(value::path(word, input)?),
            _ => {
                read.is_wire = true;
                value::none(word, input)?;
            }
        }
        Ok(())
    });
    ContainerAttrs { hides_silent: bare, ..read }
}

pub(crate) fn variant(errors: &Errors, attrs: &[Attribute]) -> VariantAttrs {
    let mut display = None;
    let hides_silent = words::each(errors, attrs, Place::Variant, |word, input| {
        display = Some(Template::parse(errors, &value::string(word, input)?));
        Ok(())
    });
    VariantAttrs { hides_silent, display }
}

/// Reads the decision of a field, if it has one, and what goes with it.
pub(crate) fn field(errors: &Errors, attrs: &[Attribute]) -> (Option<Decision>, FieldAttrs) {
    let mut reader = FieldReader::default();
    let before = errors.count();
    let bare = words::each(errors, attrs, Place::Field, |word, input| reader.word(word, input));
    // A word that could not be read may be what another one needs.
    if errors.count() == before {
        reader.refuse_useless(errors);
    }
    reader.refuse_contradictions(errors, bare);
    let hides = attrs.iter().any(words::is_redact) && !reader.says_wire_alone(bare);
    (reader.decision.or(hides.then_some(Decision::Hidden)), reader.attrs)
}

#[derive(Default)]
struct FieldReader {
    decision: Option<Decision>,
    attrs: FieldAttrs,
    /// The words that decide, of which there is to be one.
    deciding: Vec<Ident>,
    /// The words that go with a decision.
    beside: Vec<Ident>,
}

impl FieldReader {
    fn word(&mut self, word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let name = word.to_string();
        let name = name.as_str();
        if !word::DECISIONS.contains(&name) {
            self.beside.push(word.clone());
            return self.word_beside(name, word, input);
        }
        self.deciding.push(word.clone());
        self.decision = Some(match name {
            word::MASK => Decision::Masked(value::mask(word, input)?),
            word::PSEUDONYM => Decision::Pseudonym(value::domain(word, input)?),
            word::SHOW => value::none(word, input).map(|()| Decision::Shown)?,
            _ => value::none(word, input).map(|()| Decision::Omitted)?,
        });
        Ok(())
    }

    fn word_beside(&mut self, name: &str, word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        match name {
            // Read by people and by the tools that review decisions.
            word::BECAUSE => drop(value::reason(word, input)?),
            word::KEYS => self.attrs.keys = Some(value::keys(word, input)?),
            word::CLASS => self.attrs.class = Some(value::expression(word, input)?),
            word::AS_STR => self.attrs.as_str = Some(value::path(word, input)?),
            word::WIRE => {
                value::own_serialize(word, input)?;
                self.attrs.own_serialize = Some(word.clone());
            }
            _ => self.attrs.text = Some(value::text(word, input)?),
        }
        Ok(())
    }

    /// Says whether the attribute says nothing about how the field may be seen.
    fn says_wire_alone(&self, bare: Option<Span>) -> bool {
        let [word] = &self.beside[..] else { return false };
        word == word::WIRE && self.deciding.is_empty() && bare.is_none()
    }

    fn refuse_contradictions(&self, errors: &Errors, bare: Option<Span>) {
        let Some((first, others)) = self.deciding.split_first() else { return };
        for other in others {
            errors.at(other, conflict(&first.to_string(), &other.to_string()));
        }
        if let Some(bare) = bare {
            errors.push(syn::Error::new(bare, conflict("#[redact]", &first.to_string())));
        }
    }

    fn refuse_useless(&self, errors: &Errors) {
        for word in &self.beside {
            if let Some(why) = self.why_useless(&word.to_string()) {
                errors.at(word, useless(&word.to_string(), why));
            }
        }
    }

    /// Why a word does nothing beside the decision.
    fn why_useless(&self, word: &str) -> Option<&'static str> {
        let decides = |words: &[&str]| {
            self.deciding.iter().any(|deciding| words.iter().any(|word| deciding == word))
        };
        match word {
            word::BECAUSE if !decides(&[word::SHOW]) => {
                Some("it gives the reason of a `show`; write `#[redact(show, because = \"..\")]`")
            }
            word::KEYS if !decides(&[word::MASK, word::PSEUDONYM]) => {
                Some("it goes with a mask; write `#[redact(mask = .., keys(show))]`")
            }
            word::AS_STR if !decides(&[word::MASK, word::PSEUDONYM]) => {
                Some("it tells a mask what to read; write `#[redact(mask = .., as_str = ..)]`")
            }
            word::TEXT if decides(&[word::SHOW, word::OMIT]) => {
                Some("the field has no marker to change; remove it")
            }
            word::CLASS if decides(&[word::OMIT]) => {
                Some("nothing of the field is left that could have a class; remove it")
            }
            _ => None,
        }
    }
}
