//! What a tracer or a logger says of itself.

use opentelemetry::{InstrumentationScope, KeyValue};

use super::masker::Masker;

impl Masker<'_> {
    /// A scope without what is found in it. `None` if nothing is.
    pub(super) fn scope(&mut self, scope: &InstrumentationScope) -> Option<InstrumentationScope> {
        let before = self.found();
        let mut text = |text: &str| self.alone(text).unwrap_or_else(|| text.to_owned());
        let name = text(scope.name());
        let (version, schema_url) = (scope.version().map(&mut text), scope.schema_url().map(text));
        let mut attributes: Vec<KeyValue> = scope.attributes().cloned().collect();
        self.attributes(&mut attributes);
        if self.found() == before {
            return None;
        }
        let mut masked = InstrumentationScope::builder(name).with_attributes(attributes);
        if let Some(version) = version {
            masked = masked.with_version(version);
        }
        if let Some(schema_url) = schema_url {
            masked = masked.with_schema_url(schema_url);
        }
        Some(masked.build())
    }
}
