//! What kind of data a class or a mask in the source stands for, as `redact-core` defines it.

use redact_core::{Class, Mask, class, mask};

use crate::model::{File, MaskDef, Scope};

/// The classes that a workspace defines beside those of the taxonomy.
pub(crate) struct Classes<'a> {
    files: &'a [File],
    own: Vec<Own<'a>>,
}

struct Own<'a> {
    file: &'a File,
    name: &'a str,
    class: Class,
}

impl<'a> Classes<'a> {
    /// Collects the constants of all files.
    pub(crate) fn new(files: &'a [File]) -> Self {
        let all = files.iter().flat_map(|file| {
            let classes = file.classes.iter();
            classes.filter_map(move |(name, path)| {
                // A class is a constant of a program, and lives as long as this one.
                let class = Class::parse(path.clone().leak())?;
                Some(Own { file, name, class })
            })
        });
        Self { files, own: all.collect() }
    }

    /// All of them, for who reads a policy.
    pub(crate) fn all(&self) -> Vec<Class> {
        self.own.iter().map(|own| own.class).collect()
    }

    /// The class that an expression names.
    pub(crate) fn of(&self, written: &str, scope: Scope<'_>) -> Option<Class> {
        if let Some((_, path)) = written.split_once("Class::new(\"") {
            return Class::parse(path.split('"').next()?.to_owned().leak());
        }
        let imported = scope.file.import(scope.module, written).and_then(|path| path.last());
        let name = imported.map_or(written, String::as_str).rsplit("::").next()?;
        self.own(name, scope).or_else(|| class::by_constant(name))
    }

    /// What is known of the mask that an expression makes: `mask::Keep::last(4)`, `AGE`, `Hospital`.
    pub(crate) fn mask(&self, written: &str) -> Option<Known> {
        let mut names = written.split(|c: char| !c.is_alphanumeric() && c != '_');
        names.find_map(|name| {
            let of_constant = self.files.iter().find_map(|file| file.typed.get(name));
            let name = of_constant.map_or(name, String::as_str);
            let own = self.own_mask(name);
            own.map(|own| self.known_of(own)).or_else(|| known(name).map(Some))
        })?
    }

    fn own_mask(&self, name: &str) -> Option<(&'a File, &'a MaskDef)> {
        let masks =
            self.files.iter().flat_map(|file| file.masks.iter().map(move |own| (file, own)));
        masks.filter(|(_, own)| own.name == name).max_by_key(|(_, own)| own.class.is_some())
    }

    /// Nothing, if it has a class that is not known.
    fn known_of(&self, (file, own): (&File, &MaskDef)) -> Option<Known> {
        let scope = Scope { file, module: &own.module };
        let class = match &own.class {
            Some(written) => Some(self.of(written, scope)?),
            None => None,
        };
        Some(Known { class, has_form: own.has_form })
    }

    /// The constant of that name that is nearest, if there is no doubt.
    fn own(&self, name: &str, scope: Scope<'_>) -> Option<Class> {
        let named = || self.own.iter().filter(|own| own.name == name);
        let here = named().find(|own| own.file.path == scope.file.path);
        let in_crate = || only(named().filter(|own| own.file.krate == scope.file.krate));
        here.map(|own| own.class).or_else(in_crate).or_else(|| only(named()))
    }
}

fn only<'a>(mut found: impl Iterator<Item = &'a Own<'a>>) -> Option<Class> {
    let first = found.next()?.class;
    found.all(|own| own.class == first).then_some(first)
}

/// What is known of a mask of `redact`.
pub(crate) struct Known {
    pub(crate) class: Option<Class>,
    /// Equal values have a form in common, of which a pseudonym can be made.
    pub(crate) has_form: bool,
}

/// A mask of `redact`.
fn known(name: &str) -> Option<Known> {
    let (_, class, has_form) = MASKS.iter().find(|(known, ..)| *known == name)?;
    Some(Known { class: class(), has_form: *has_form })
}

/// A mask by its name, the class that it is for, and whether it has a canonical form.
type Row = (&'static str, fn() -> Option<Class>, bool);

const MASKS: &[Row] = &[
    ("Bucket", || None, false),
    ("Card", || Mask::<str>::class(&mask::Card), true),
    ("Date", || Mask::<str>::class(&mask::Date), false),
    ("Email", || Mask::<str>::class(&mask::Email), true),
    ("Hidden", || Mask::<str>::class(&mask::Hidden), false),
    ("Iban", || Mask::<str>::class(&mask::Iban), true),
    ("Ip", || Mask::<str>::class(&mask::Ip), true),
    ("Keep", || Mask::<str>::class(&mask::Keep::last(1)), true),
    ("Length", || Mask::<str>::class(&mask::Length), false),
    ("Name", || Mask::<str>::class(&mask::Name), true),
    ("Phone", || Mask::<str>::class(&mask::Phone), true),
    ("Pseudonym", pseudonym, true),
    ("Round", || None, false),
    ("Url", || Mask::<str>::class(&mask::Url), true),
];

/// The class of a pseudonym that has no other.
pub(crate) fn pseudonym() -> Option<Class> {
    Mask::<str>::class(&mask::Pseudonym::new())
}
