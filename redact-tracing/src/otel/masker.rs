//! Masks texts, and remembers which rules found something in them.

use std::borrow::Cow;
use std::mem;

use opentelemetry::{Array, Key, KeyValue, Value};
use redact_scan::{Rule, Scanner};

use crate::fmt::ansi;
use crate::fmt::line::{self, Found};

pub(super) struct Masker<'s> {
    scanner: &'s Scanner,
    rules: Vec<&'s Rule>,
}

impl<'s> Masker<'s> {
    pub(super) fn new(scanner: &'s Scanner) -> Self {
        Self { scanner, rules: Vec::new() }
    }

    /// The rules that found something since this was last asked, one for each finding.
    pub(super) fn rules(&mut self) -> Vec<&'s Rule> {
        mem::take(&mut self.rules)
    }

    /// How many findings there are.
    pub(super) fn found(&self) -> usize {
        self.rules.len()
    }

    /// A text that stands alone, without what is found in it. `None` if nothing is.
    pub(super) fn alone(&mut self, text: &str) -> Option<String> {
        let masked = line::mask(self.scanner, text)?;
        self.rules.extend(masked.rules);
        Some(masked.text)
    }

    /// A text beside its name, without what is found in it.
    pub(super) fn named(&mut self, name: &str, text: &str) -> Option<String> {
        let plain = ansi::strip(text);
        let printed = plain.as_ref().map_or(text, |plain| &plain.text);
        let before = format!("{name}=\"");
        let found = line::find(self.scanner, &format!("{before}{printed}\""));
        let (start, end) = (before.len(), before.len() + printed.len());
        let in_text = found.into_iter().filter(|(_, span)| span.start < end && span.end > start);
        let found: Vec<Found<'_>> = in_text
            .map(|(rule, s)| (rule, s.start.saturating_sub(start)..s.end.min(end) - start))
            .collect();
        self.rules.extend(found.iter().map(|(rule, _)| *rule));
        (!found.is_empty()).then(|| line::replace(text, plain.as_ref(), &found))
    }

    /// What stands for a value that is masked as a whole if something is found in what is printed of it.
    pub(super) fn whole(&mut self, name: &str, printed: &[u8]) -> Option<String> {
        let mut text = format!("{name}=").into_bytes();
        let start = text.len();
        text.extend_from_slice(printed);
        let mut found = self.scanner.find_iter(&text).filter(|found| found.span().end > start);
        let rule = found.next()?.rule();
        self.rules.push(rule);
        Some(line::marker(rule))
    }

    /// What stands for values that are masked as a whole if something is found in any of them.
    fn any(&mut self, name: &str, values: &[impl ToString]) -> Option<String> {
        values.iter().find_map(|value| self.whole(name, value.to_string().as_bytes()))
    }

    pub(super) fn text(&mut self, text: &mut Cow<'static, str>) {
        if let Some(masked) = self.alone(text) {
            *text = Cow::Owned(masked);
        }
    }

    pub(super) fn key(&mut self, key: &mut Key) {
        if let Some(masked) = self.alone(key.as_str()) {
            *key = Key::new(masked);
        }
    }

    pub(super) fn attributes(&mut self, attributes: &mut [KeyValue]) {
        for attribute in attributes {
            self.value(attribute.key.as_str(), &mut attribute.value);
            self.key(&mut attribute.key);
        }
    }

    fn value(&mut self, name: &str, value: &mut Value) {
        let masked = match value {
            Value::Bool(_) => None,
            Value::String(text) => self.named(name, text.as_str()),
            Value::Array(Array::String(texts)) => {
                for text in texts {
                    if let Some(masked) = self.named(name, text.as_str()) {
                        *text = masked.into();
                    }
                }
                None
            }
            // A number is known as such where it stands alone.
            Value::Array(Array::I64(numbers)) => self.any(name, numbers),
            Value::Array(Array::F64(numbers)) => self.any(name, numbers),
            // Numbers, and what there is not yet.
            ref other => self.whole(name, other.as_str().as_bytes()),
        };
        if let Some(masked) = masked {
            *value = masked.into();
        }
    }
}
