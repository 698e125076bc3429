//! Which type a path means.

use super::{Id, Table};
use crate::model::{Scope, Ty};

impl<'a> Table<'a> {
    /// The type of the workspace that is meant, if there is one.
    pub(crate) fn resolve(&self, ty: &Ty, scope: Scope<'_>) -> Option<Id> {
        let Ty::Path { segments, .. } = ty else { return None };
        self.resolve_path(segments, scope)
    }

    pub(crate) fn resolve_path(&self, segments: &[String], scope: Scope<'_>) -> Option<Id> {
        let path = self.full(segments, scope)?;
        let candidates = self.by_name.get(path.last()?.as_str())?;
        self.nearest(&path, scope, candidates, |id| {
            let def = &self.defs[*id];
            (def.file, def.ty.module.as_slice())
        })
    }

    /// What an alias stands for, and where that is said.
    pub(crate) fn alias(&self, ty: &Ty, scope: Scope<'_>) -> Option<(&'a Ty, Scope<'a>)> {
        let Ty::Path { segments, .. } = ty else { return None };
        let path = self.full(segments, scope)?;
        let candidates = self.aliases.get(path.last()?.as_str())?;
        let (file, i) = self.nearest(&path, scope, candidates, |(file, i)| {
            (*file, self.files[*file].aliases[*i].module.as_slice())
        })?;
        let file = &self.files[file];
        let alias = &file.aliases[i];
        // `type Result<T> = std::result::Result<T, Error>` is what it is named after.
        let is_itself = alias.ty.name() == Some(&alias.name);
        (!is_itself).then_some((&alias.ty, Scope { file, module: &alias.module }))
    }

    /// The path with what its first name was imported as. Nothing, if that is from another workspace.
    fn full(&self, segments: &[String], scope: Scope<'_>) -> Option<Vec<String>> {
        let first = segments.first()?;
        let mut path: Vec<String> = match scope.file.import(scope.module, first) {
            Some(imported) => imported.iter().chain(&segments[1..]).cloned().collect(),
            None => segments.to_vec(),
        };
        let head = path[0].as_str();
        let is_here =
            matches!(head, "crate" | "self" | "super" | "Self") || self.crates.contains(head);
        if path.len() > 1 && !is_here && !self.is_module(head, scope) {
            return None;
        }
        path.retain(|segment| !matches!(segment.as_str(), "crate" | "self" | "super"));
        (!path.is_empty()).then_some(path)
    }

    /// Says whether a name is that of a module here, or of a type.
    fn is_module(&self, name: &str, scope: Scope<'_>) -> bool {
        self.by_name.contains_key(name)
            || scope.module.iter().any(|part| part == name)
            || self.modules.contains(&(scope.file.krate.as_str(), name))
    }

    /// The candidate whose modules fit the path best, and that is nearest to where it is asked for.
    fn nearest<T: Clone>(
        &self,
        path: &[String],
        scope: Scope<'_>,
        candidates: &[T],
        place: impl Fn(&T) -> (usize, &'a [String]),
    ) -> Option<T> {
        let named = &path[..path.len() - 1];
        let rank = |candidate: &T| {
            let (file, module) = place(candidate);
            let file = &self.files[file];
            let (is_its_crate, named) = match named.split_first() {
                Some((first, rest)) if *first == file.krate => (true, rest),
                _ => (false, named),
            };
            let is_same_file = file.path == scope.file.path;
            let is_same_module = is_same_file && module == scope.module;
            let is_same_crate = file.krate == scope.file.krate;
            let fits =
                (is_its_crate || is_same_crate || self.has_glob(scope)) && is_within(named, module);
            fits.then_some((
                is_its_crate,
                module.ends_with(named),
                is_same_module,
                is_same_file,
                is_same_crate,
            ))
        };
        let best = candidates
            .iter()
            .filter(|candidate| rank(candidate).is_some())
            .max_by_key(|candidate| rank(candidate))?;
        Some(best.clone())
    }

    /// Says whether all names of another crate of the workspace are imported.
    fn has_glob(&self, scope: Scope<'_>) -> bool {
        scope.file.globs.iter().any(|head| self.crates.contains(head.as_str()))
    }
}

/// Says whether the names lead to a module: directly, or to one above that exports what is in it.
fn is_within(named: &[String], module: &[String]) -> bool {
    let mut parts = module.iter();
    named.iter().all(|name| name == "Self" || parts.any(|part| part == name))
}
