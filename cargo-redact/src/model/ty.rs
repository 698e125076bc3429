//! Types, as far as they say what a value holds.

/// A type. References and parentheses are left out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    Path {
        segments: Vec<String>,
        args: Vec<Ty>,
    },
    Tuple(Vec<Ty>),
    /// An array or a slice.
    List(Box<Ty>),
    /// `impl Trait`, `dyn Trait`, or a parameter with such bounds.
    Bounds(Vec<Ty>),
    Unknown,
}

impl Ty {
    pub(crate) fn named(name: &str) -> Self {
        Self::Path { segments: vec![name.to_owned()], args: Vec::new() }
    }

    /// The last word of its path.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Path { segments, .. } => segments.last().map(String::as_str),
            _ => None,
        }
    }

    /// The types that it is made of.
    pub(crate) fn parts(&self) -> &[Self] {
        match self {
            Self::Path { args, .. } => args,
            Self::Tuple(parts) | Self::Bounds(parts) => parts,
            Self::List(part) => std::slice::from_ref(part),
            Self::Unknown => &[],
        }
    }
}
