//! Which types hold sensitive data, and which of them show it: to a fixpoint, since a type holds what its
//! fields hold.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::{At, Decision, Field, File, Function, How, Scope, Ty, TypeDef};

mod leaf;
mod name;
mod resolve;

pub(crate) use self::leaf::Leaf;

/// The number of a type in the table.
pub(crate) type Id = usize;

/// The types of a workspace.
pub(crate) struct Table<'a> {
    files: &'a [File],
    /// The crates whose source is here.
    crates: BTreeSet<&'a str>,
    /// The modules that have types in them, with their crates.
    modules: BTreeSet<(&'a str, &'a str)>,
    defs: Vec<Def<'a>>,
    by_name: HashMap<&'a str, Vec<Id>>,
    aliases: HashMap<&'a str, Vec<(usize, usize)>>,
    functions: HashMap<&'a str, Vec<(usize, usize)>>,
}

/// A type, and what is known of it.
pub(crate) struct Def<'a> {
    pub(crate) file: usize,
    pub(crate) ty: &'a TypeDef,
    /// Why it is sensitive.
    pub(crate) holds: Option<Why>,
    pub(crate) shows: BTreeMap<Trait, Shows>,
    pub(crate) is_error: bool,
}

/// A trait that shows a value, in the order of how often it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trait {
    Debug,
    Display,
    Serialize,
}

/// How a type implements such a trait.
#[derive(Clone, Debug)]
pub(crate) struct Shows {
    pub(crate) by: By,
    /// Why that is a leak.
    pub(crate) leak: Option<Why>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A derive that prints what there is, at that place.
    Derive(At),
    Hand,
    /// A derive that masks.
    Guard,
}

/// What is sensitive, in words, and where it is said.
#[derive(Clone, Debug)]
pub(crate) struct Why {
    /// The field: `email`, or `card.number`.
    pub(crate) field: String,
    /// "sounds sensitive".
    pub(crate) because: String,
    pub(crate) file: usize,
    pub(crate) at: At,
    /// It is a number that nobody has decided.
    pub(crate) is_number: bool,
}

impl Trait {
    pub(crate) const ALL: [Self; 3] = [Self::Debug, Self::Display, Self::Serialize];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Debug => "Debug",
            Self::Display => "Display",
            Self::Serialize => "Serialize",
        }
    }
}

impl From<How> for Trait {
    fn from(how: How) -> Self {
        match how {
            How::Debug => Self::Debug,
            How::Display => Self::Display,
            How::Serialize => Self::Serialize,
        }
    }
}

impl<'a> Table<'a> {
    /// Reads the types of all files. What hand-written impls show is [told](Self::leaks_by_hand) later.
    pub(crate) fn new(files: &'a [File], crates: &'a [String]) -> Self {
        let mut table = Self {
            files,
            crates: crates.iter().map(String::as_str).collect(),
            modules: BTreeSet::new(),
            defs: Vec::new(),
            by_name: HashMap::new(),
            aliases: HashMap::new(),
            functions: HashMap::new(),
        };
        for (nth, file) in files.iter().enumerate() {
            table.add(nth, file);
        }
        table.add_impls();
        table.settle();
        table
    }

    fn add(&mut self, nth: usize, file: &'a File) {
        for def in &file.types {
            self.by_name.entry(&def.name).or_default().push(self.defs.len());
            self.modules.extend(def.module.iter().map(|part| (file.krate.as_str(), part.as_str())));
            self.defs.push(Def {
                file: nth,
                ty: def,
                holds: None,
                shows: derived(def, file),
                is_error: def.name.ends_with("Error") || derives(def, &["Error", "Snafu"]),
            });
        }
        for (i, alias) in file.aliases.iter().enumerate() {
            self.aliases.entry(&alias.name).or_default().push((nth, i));
        }
        for (i, function) in file.functions.iter().enumerate() {
            self.functions.entry(&function.name).or_default().push((nth, i));
        }
    }

    fn add_impls(&mut self) {
        for file in self.files {
            for found in &file.impls {
                let scope = Scope { file, module: &found.module };
                let Some(id) = self.resolve(&found.ty, scope) else { continue };
                let by_hand = || Shows { by: By::Hand, leak: None };
                match found.of.as_str() {
                    "Error" => self.defs[id].is_error = true,
                    "Debug" => _ = self.defs[id].shows.insert(Trait::Debug, by_hand()),
                    "Display" => _ = self.defs[id].shows.insert(Trait::Display, by_hand()),
                    "Serialize" => _ = self.defs[id].shows.insert(Trait::Serialize, by_hand()),
                    "Redact" => _ = self.defs[id].shows.entry(Trait::Debug).or_insert(guard()),
                    _ => {}
                }
            }
        }
    }

    /// Notes that a hand-written impl shows something.
    pub(crate) fn leaks_by_hand(&mut self, id: Id, of: Trait, why: Why) {
        if let Some(shows) = self.defs[id].shows.get_mut(&of).filter(|shows| shows.by == By::Hand) {
            shows.leak = Some(why);
        }
    }

    /// Passes on what fields hold and show, until nothing new is found.
    pub(crate) fn settle(&mut self) {
        let mut is_new = true;
        while is_new {
            is_new = false;
            for id in 0..self.defs.len() {
                is_new |= self.settle_one(id);
            }
        }
    }

    fn settle_one(&mut self, id: Id) -> bool {
        let mut is_new = false;
        if self.defs[id].holds.is_none() {
            let holds =
                self.defs[id].ty.fields.iter().find_map(|field| self.field_holds(id, field));
            is_new |= holds.is_some();
            self.defs[id].holds = holds;
        }
        for of in Trait::ALL {
            let shows = self.defs[id].shows.get(&of);
            if shows.is_some_and(|shows| shows.leak.is_none() && matches!(shows.by, By::Derive(_)))
            {
                let leak = self.derive_leak(id, of);
                is_new |= leak.is_some();
                if let Some(shows) = self.defs[id].shows.get_mut(&of) {
                    shows.leak = leak;
                }
            }
        }
        is_new
    }

    /// What somebody has decided to hide.
    fn decided(&self, id: Id, field: &Field) -> Option<Why> {
        let is_hidden = self.defs[id].ty.container.hides && !field.is_decided();
        let word = if is_hidden { Decision::Hidden.word() } else { field.decision.word() };
        (is_hidden || field.decision.protects()).then(|| self.why(id, field, format!("is {word}")))
    }

    fn field_holds(&self, id: Id, field: &Field) -> Option<Why> {
        if let Some(why) = self.decided(id, field) {
            return Some(why);
        }
        self.by_name_of(id, field).or_else(|| {
            self.leaf(&field.ty, self.scope_of(id), &mut |leaf| match leaf {
                Leaf::Guard(name) => Some(self.why(id, field, format!("is a `{name}`"))),
                Leaf::Own(inner) => self.through(id, field, self.defs[inner].holds.as_ref()?),
                _ => None,
            })
        })
    }

    fn derive_leak(&self, id: Id, of: Trait) -> Option<Why> {
        let def = self.defs[id].ty;
        let fields = def.fields.iter().filter(|field| {
            !field.skipped_by.contains(&of.name())
                && field.decision != Decision::Shown
                && (of != Trait::Display || is_in_template(def, field))
        });
        fields.into_iter().find_map(|field| {
            // A message may show a field by `{:?}`.
            let by_debug =
                || self.field_leak(id, field, Trait::Debug).filter(|_| of == Trait::Display);
            self.field_leak(id, field, of).or_else(by_debug)
        })
    }

    /// Why a derive that prints a field as it is would be a leak.
    fn field_leak(&self, id: Id, field: &Field, of: Trait) -> Option<Why> {
        if let Some(why) = self.decided(id, field) {
            return Some(why);
        }
        self.by_name_of(id, field).or_else(|| {
            self.leaf(&field.ty, self.scope_of(id), &mut |leaf| match leaf {
                Leaf::Own(inner) => {
                    let shows = self.defs[inner].shows.get(&of)?;
                    self.through(id, field, shows.leak.as_ref()?)
                }
                _ => None,
            })
        })
    }

    fn by_name_of(&self, id: Id, field: &Field) -> Option<Why> {
        let scope = self.scope_of(id);
        let found = self.sounds(&field.known_as, &field.ty, scope)?;
        let mut why = self.why(id, field, found.because(&field.known_as));
        why.is_number = found.is_number;
        Some(why)
    }

    fn through(&self, id: Id, field: &Field, inner: &Why) -> Option<Why> {
        // A type that holds itself says nothing new.
        (inner.file != self.defs[id].file || inner.at != field.at).then(|| Why {
            field: format!("{}.{}", field.name, inner.field),
            because: inner.because.clone(),
            file: inner.file,
            at: inner.at.clone(),
            is_number: false,
        })
    }

    fn why(&self, id: Id, field: &Field, because: String) -> Why {
        Why {
            field: field.name.clone(),
            because,
            file: self.defs[id].file,
            at: field.at.clone(),
            is_number: false,
        }
    }

    pub(crate) fn defs(&self) -> impl Iterator<Item = (Id, &Def<'a>)> {
        self.defs.iter().enumerate()
    }

    pub(crate) fn def(&self, id: Id) -> &Def<'a> {
        &self.defs[id]
    }

    pub(crate) fn files(&self) -> &'a [File] {
        self.files
    }

    /// Where the names in a type have their meaning.
    pub(crate) fn scope_of(&self, id: Id) -> Scope<'a> {
        let def = &self.defs[id];
        Scope { file: &self.files[def.file], module: &def.ty.module }
    }

    /// Why a value of that type, shown by that trait, is a leak.
    pub(crate) fn leak(&self, ty: &Ty, scope: Scope<'_>, of: Trait) -> Option<(Id, Why)> {
        self.leaf(ty, scope, &mut |leaf| match leaf {
            Leaf::Own(id) => {
                let why = self.defs[id].shows.get(&of)?.leak.clone()?;
                Some((id, why))
            }
            _ => None,
        })
    }

    /// The function of that name that is meant there, if there is no doubt.
    pub(crate) fn function(
        &self,
        name: &str,
        scope: Scope<'_>,
    ) -> Option<(&'a Function, Scope<'a>)> {
        let found = self.functions.get(name)?;
        let here = found.iter().find(|(file, _)| self.files[*file].path == scope.file.path);
        let &(file, i) = here.or_else(|| found.first().filter(|_| found.len() == 1))?;
        let function = &self.files[file].functions[i];
        Some((function, Scope { file: &self.files[file], module: &function.module }))
    }
}

/// The traits that the derives of a type implement.
fn derived(def: &TypeDef, file: &File) -> BTreeMap<Trait, Shows> {
    let mut shows = BTreeMap::new();
    for derive in &def.derives {
        for of in guarded(&derive.path, def.container.has_display, file, &def.module) {
            let is_left = def.container.without.iter().any(|left| left == of.name());
            if !is_left {
                shows.entry(*of).or_insert(guard());
            }
        }
    }
    for derive in &def.derives {
        let of = match derive.name() {
            "Debug" => Trait::Debug,
            "Display" => Trait::Display,
            "Error" | "Snafu" if !def.templates.is_empty() => Trait::Display,
            "Serialize" => Trait::Serialize,
            _ => continue,
        };
        let is_guarded = of == Trait::Display && shows.contains_key(&of);
        if !is_guarded {
            shows.insert(of, Shows { by: By::Derive(derive.at.clone()), leak: None });
        }
    }
    shows
}

fn guard() -> Shows {
    Shows { by: By::Guard, leak: None }
}

/// The traits that a derive implements with a mask.
fn guarded(path: &[String], has_display: bool, file: &File, module: &[String]) -> &'static [Trait] {
    let name = path.last().map_or("", String::as_str);
    let full = file.import(module, name).map_or(path, Vec::as_slice);
    let is_from = |krate: &str| full.first().is_some_and(|first| first == krate);
    match name {
        "Redact" if is_from("veil") => &[Trait::Debug],
        "Redact" if has_display => &Trait::ALL,
        "Redact" => &[Trait::Debug, Trait::Serialize],
        "Sensitive" | "SensitiveDisplay" | "Redactable" | "Veil" | "SafeDebug"
        | "RedactedDebug" => &[Trait::Debug, Trait::Display],
        _ => &[],
    }
}

fn derives(def: &TypeDef, names: &[&str]) -> bool {
    def.derives.iter().any(|derive| names.contains(&derive.name()))
}

/// Says whether a derived `Display` shows a field: where there is no message, the only one.
fn is_in_template(def: &TypeDef, field: &Field) -> bool {
    let of_variant = |variant: &Option<String>| *variant == field.variant;
    let own = def.templates.iter().find(|template| of_variant(&template.variant));
    let Some(template) = own.or_else(|| def.templates.iter().find(|t| t.variant.is_none())) else {
        return def.fields.iter().filter(|other| other.variant == field.variant).count() == 1;
    };
    let is_first = field.name == "0";
    template.names.iter().any(|(name, _)| {
        *name == field.name
            || *name == format!("_{}", field.name)
            || (name.is_empty() && is_first && def.fields.len() == 1)
    })
}
