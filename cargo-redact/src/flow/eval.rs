//! What is known of a value.

use super::{Flow, Kind, Known, Taint};
use crate::model::{Argument, At, Scope, Ty, Value};
use crate::table::{Id, Leaf};

impl<'a> Known<'a> {
    pub(super) fn safe() -> Self {
        Self { is_safe: true, ..Self::default() }
    }

    pub(super) fn tainted(taint: Taint) -> Self {
        Self { taint: Some(taint), ..Self::default() }
    }

    pub(super) fn of(ty: Ty, scope: Scope<'a>) -> Self {
        Self { ty: Some((ty, scope)), ..Self::default() }
    }
}

impl<'a> Flow<'_, 'a> {
    pub(super) fn eval(&self, value: &'a Value) -> Known<'a> {
        match value {
            Value::Unknown => Known::default(),
            Value::Safe => Known::safe(),
            Value::Number => self.named("i32"),
            Value::Text(_) => Known { is_literal: true, ..self.named("str") },
            Value::Path(path) => self.path(path),
            Value::Field(of, name) => self.field(&self.eval(of), name),
            Value::Index(of, key) => self.index(of, key),
            Value::Part(of) => self.part(of),
            Value::Inside(of) => inside(self.eval(of)),
            Value::Call { path, args } => self.call(path, args),
            Value::Method { receiver, name, args } => self.method(receiver, name, args),
            Value::Format { args, at } => self.format(args, at),
            Value::Any(values) => self.any(values),
            Value::Tuple(values) => self.tuple(values),
            Value::Struct { path } => {
                let ty = Ty::Path { segments: path.clone(), args: Vec::new() };
                Known::of(self.own(&ty), self.scope)
            }
            Value::Cast(of, ty) => {
                let of = self.eval(of);
                Known { ty: Some((ty.clone(), self.scope)), ..of }
            }
        }
    }

    pub(super) fn named(&self, name: &str) -> Known<'a> {
        Known::of(Ty::named(name), self.scope)
    }

    fn path(&self, path: &[String]) -> Known<'a> {
        let [name] = path else { return Known::safe() };
        let local = self.locals.iter().rev().find_map(|locals| locals.get(name));
        match local {
            Some(local) => self.judged(local.clone(), name),
            // A constant is in the source, where another rule looks for it.
            None if !name.chars().any(char::is_lowercase) => self.constant(name),
            None => self.judged(Known::default(), name),
        }
    }

    /// The name of a header or of a variable is as often in a constant as a secret is.
    fn constant(&self, name: &str) -> Known<'a> {
        let files = self.table.files();
        let here = self.scope.file.constants.get(name);
        let found = here.or_else(|| files.iter().find_map(|file| file.constants.get(name)));
        let is_secret =
            found.is_some_and(|text| looks_secret(text)) && redact_names::is_credential(name);
        if is_secret { self.judged(self.named("str"), name) } else { Known::safe() }
    }

    /// A piece of a text is what many show on purpose: the last four digits.
    fn part(&self, of: &'a Value) -> Known<'a> {
        let of = self.eval(of);
        let is_list = of.ty.as_ref().is_some_and(|(ty, _)| match ty {
            Ty::List(item) => item.name() != Some("u8"),
            ty => {
                matches!(ty.name(), Some("Vec" | "VecDeque"))
                    && ty.parts().first().and_then(Ty::name) != Some("u8")
            }
        });
        let is_exposed = of.taint.as_ref().is_some_and(|taint| taint.kind == Kind::Exposed);
        if is_list || is_exposed { of } else { Known::safe() }
    }

    /// A value of that name, if nothing better than its name is known.
    pub(super) fn judged(&self, known: Known<'a>, name: &str) -> Known<'a> {
        if known.taint.is_some() || known.is_safe || name.starts_with('#') {
            return known;
        }
        let taint = match &known.ty {
            Some((Ty::Unknown, _)) | None => self.guess(name),
            Some((ty, scope)) => self
                .table
                .sounds(name, ty, *scope)
                .map(|sounds| Taint::new(Kind::Value, sounds.because(name))),
        };
        Known { taint, ..known }
    }

    fn guess(&self, name: &str) -> Option<Taint> {
        let is_sensitive = redact_names::is_sensitive_text(name);
        (is_sensitive && !self.table.is_piece_of_text(name, self.scope))
            .then(|| Taint::guess(format!("has the name `{name}`, which sounds sensitive")))
    }

    pub(super) fn field(&self, of: &Known<'a>, name: &str) -> Known<'a> {
        let known = of.ty.as_ref().map(|(ty, scope)| (ty, *scope));
        if let Some((Ty::Tuple(parts), scope)) = known
            && let Some(part) = name.parse().ok().and_then(|i: usize| parts.get(i))
        {
            return Known { ty: Some((part.clone(), scope)), ..of.clone() };
        }
        // A pointer to a type has its fields.
        let id = known.and_then(|(ty, scope)| {
            self.table.leaf(ty, scope, &mut |leaf| match leaf {
                Leaf::Own(id) => Some(id),
                _ => None,
            })
        });
        match id {
            Some(id) => self.field_of_type(id, None, name, of),
            None => self.field_by_name(name, of),
        }
    }

    pub(super) fn field_of_type(
        &self,
        id: Id,
        variant: Option<&str>,
        name: &str,
        of: &Known<'a>,
    ) -> Known<'a> {
        let def = self.table.def(id);
        let mut fields = def.ty.fields.iter().filter(|field| field.name == name);
        let is_meant = |field: &&_| is_of_variant(field, variant);
        let Some(field) = fields.clone().find(is_meant).or_else(|| fields.next()) else {
            return self.field_by_name(name, of);
        };
        let scope = self.table.scope_of(id);
        let ty = Some((field.ty.clone(), scope));
        let origin = Some((def.file, field.at.clone()));
        let because = if field.decision.protects() {
            format!("is {} in `{}`", field.decision.word(), def.ty.name)
        } else if field.decision == crate::model::Decision::Shown {
            return Known {
                ty,
                is_safe: self.table.resolve(&field.ty, scope).is_none(),
                ..Known::default()
            };
        } else if let Some(sounds) = self.table.sounds(&field.known_as, &field.ty, scope) {
            sounds.because(&field.known_as)
        } else {
            return Known { ty, ..Known::default() };
        };
        let is_guard = self.is_guard(&field.ty, scope);
        let taint = Taint { origin, ..Taint::new(Kind::Value, because) };
        Known { ty, taint: (!is_guard).then_some(taint), ..Known::default() }
    }

    /// A field of a type that is not known.
    pub(super) fn field_by_name(&self, name: &str, of: &Known<'a>) -> Known<'a> {
        // `Json(user): Json<User>`
        let is_wrapper = of.ty.as_ref().is_some_and(|(ty, _)| ty.parts().len() == 1);
        if is_wrapper && name == "0" {
            return inside(of.clone());
        }
        let is_whole = of.taint.as_ref().is_some_and(|taint| taint.kind != Kind::Type);
        if is_whole && name.parse::<usize>().is_ok() {
            return Known { ty: None, ..of.clone() };
        }
        self.judged(Known::default(), name)
    }

    pub(super) fn is_guard(&self, ty: &Ty, scope: Scope<'_>) -> bool {
        self.table
            .leaf(ty, scope, &mut |leaf| Some(matches!(leaf, Leaf::Guard(_))))
            .unwrap_or_default()
    }

    fn index(&self, of: &'a Value, key: &'a Value) -> Known<'a> {
        if let Some(key) = key_of(key) {
            return self.judged(Known::default(), key);
        }
        inside(self.eval(of))
    }

    fn format(&self, args: &'a [Argument], at: &At) -> Known<'a> {
        let mut known = self.named("String");
        known.taint = args.iter().find_map(|argument| self.leak(argument));
        if let Some(taint) = &mut known.taint {
            taint.texts.push(at.clone());
        }
        // A text without anything sensitive in it may have any name.
        known.is_safe = known.taint.is_none();
        known
    }

    /// One of these: sensitive if one is, harmless if all are.
    pub(super) fn any(&self, values: &'a [Value]) -> Known<'a> {
        let known: Vec<Known<'a>> = values.iter().map(|value| self.eval(value)).collect();
        let is_safe = known.iter().all(|known| known.is_safe);
        let taint = known.iter().find_map(|known| known.taint.clone());
        let is_literal = known.iter().all(|known| known.is_literal);
        let ty = known.into_iter().find_map(|known| known.ty);
        Known { ty, taint, is_safe, is_literal }
    }

    fn tuple(&self, values: &'a [Value]) -> Known<'a> {
        let parts: Vec<Ty> = values
            .iter()
            .map(|value| self.eval(value).ty.map_or(Ty::Unknown, |(ty, _)| ty))
            .collect();
        Known { ty: Some((Ty::Tuple(parts), self.scope)), ..self.any(values) }
    }
}

/// What is in a container.
pub(super) fn inside(of: Known<'_>) -> Known<'_> {
    let ty = of.ty.as_ref().and_then(|(ty, scope)| Some((item(ty)?, *scope)));
    // What is in a text is text.
    let ty = ty.or_else(|| of.ty.clone().filter(|(ty, _)| is_text(ty)));
    Known { ty, ..of }
}

/// The name that something is looked up by: a text, or a constant such as `AUTHORIZATION`.
pub(super) fn key_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        Value::Path(path) => {
            let last = path.last()?;
            (last.len() > 1 && !last.chars().any(char::is_lowercase)).then_some(last.as_str())
        }
        _ => None,
    }
}

/// Says whether a text has more in it than a name has.
fn looks_secret(text: &str) -> bool {
    let has = |is: fn(char) -> bool| text.chars().any(is);
    text.len() >= 6 && has(|c| c.is_ascii_digit()) && has(|c| c.is_ascii_alphabetic())
}

fn is_of_variant(field: &crate::model::Field, variant: Option<&str>) -> bool {
    match (&field.variant, variant) {
        (Some(variant), Some(asked)) => variant == asked,
        (None, _) => true,
        (Some(_), None) => false,
    }
}

pub(super) fn is_text(ty: &Ty) -> bool {
    matches!(ty.name(), Some("String" | "str" | "Cow" | "Value" | "Bytes" | "OsString" | "OsStr"))
}

/// The type of what is in a container.
fn item(ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::List(part) => Some((**part).clone()),
        Ty::Path { args, .. } => match (ty.name()?, args.as_slice()) {
            ("HashMap" | "BTreeMap" | "IndexMap", [key, value, ..]) => {
                Some(Ty::Tuple(vec![key.clone(), value.clone()]))
            }
            ("Arc" | "Rc" | "Box" | "Ref" | "RefMut" | "MutexGuard", [inner]) => {
                item(inner).or_else(|| Some(inner.clone()))
            }
            (_, [first, ..]) => Some(first.clone()),
            _ => None,
        },
        Ty::Bounds(bounds) => bounds.iter().find_map(item),
        _ => None,
    }
}
