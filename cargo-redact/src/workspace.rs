//! The targets of a workspace, by `cargo metadata`.

use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand, Package, Target, TargetKind};

use crate::source::Root;

/// What is to be read.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) roots: Vec<Root>,
    /// The crates of the workspace, as code names them.
    pub(crate) crates: Vec<String>,
    /// The directories of the packages that depend on `redact`.
    pub(crate) with_redact: Vec<PathBuf>,
    /// What manifests call `redact`: `clear = { package = "redact", … }`.
    pub(crate) renames: Vec<String>,
}

/// Which targets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    pub(crate) packages: Vec<String>,
    pub(crate) also: Also,
}

/// Code that is read only where somebody asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Also {
    /// Tests and benches, and what is behind `cfg(test)`.
    pub(crate) tests: bool,
    pub(crate) examples: bool,
}

/// Asks cargo.
pub(crate) fn metadata(manifest: Option<&Path>) -> Result<Metadata, String> {
    let mut command = MetadataCommand::new();
    command.no_deps().features(CargoOpt::AllFeatures);
    if let Some(manifest) = manifest {
        command.manifest_path(manifest);
    }
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => stderr.trim().to_owned(),
        error => error.to_string(),
    })
}

/// Finds what is selected of it.
pub(crate) fn find(metadata: &Metadata, selection: &Selection) -> Result<Workspace, String> {
    let packages = metadata.workspace_packages();
    for name in &selection.packages {
        if !packages.iter().any(|package| package.name == name.as_str()) {
            return Err(format!("the workspace has no package `{name}`"));
        }
    }
    let is_asked = |package: &&&Package| {
        selection.packages.is_empty()
            || selection.packages.iter().any(|name| package.name == name.as_str())
    };
    let asked: Vec<&&Package> = packages.iter().filter(is_asked).collect();
    let targets = asked.iter().flat_map(|package| &package.targets);
    let roots = targets.filter(|target| is_read(target, selection.also)).map(root);
    Ok(Workspace {
        root: metadata.workspace_root.clone().into_std_path_buf(),
        roots: roots.collect(),
        crates: packages
            .iter()
            .flat_map(|package| &package.targets)
            .map(|t| code_name(&t.name))
            .collect(),
        with_redact: asked
            .iter()
            .filter(|package| depends_on_redact(package))
            .map(|p| directory(p))
            .collect(),
        renames: asked.iter().flat_map(|package| renames(package)).collect(),
    })
}

fn is_read(target: &Target, also: Also) -> bool {
    target.kind.iter().all(|kind| match kind {
        TargetKind::Test | TargetKind::Bench => also.tests,
        TargetKind::Example => also.examples,
        _ => true,
    })
}

fn root(target: &Target) -> Root {
    Root {
        path: target.src_path.clone().into_std_path_buf(),
        krate: code_name(&target.name),
        module: Vec::new(),
        is_mod_rs: true,
    }
}

fn code_name(name: &str) -> String {
    name.replace('-', "_")
}

fn depends_on_redact(package: &Package) -> bool {
    package.dependencies.iter().any(|dependency| dependency.name == "redact")
}

fn renames(package: &Package) -> impl Iterator<Item = String> {
    let all = package.dependencies.iter();
    let ours = all.filter(|dependency| dependency.name.starts_with("redact"));
    ours.filter_map(|dependency| dependency.rename.as_deref().map(code_name))
}

fn directory(package: &Package) -> PathBuf {
    package.manifest_path.as_std_path().parent().unwrap_or(Path::new("")).to_owned()
}
