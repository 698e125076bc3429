//! The policies of `redact.toml`, as what they do and not as they are written.

use redact_core::Class;
use redact_core::class::TAXONOMY;
use redact_core::policy::{Policy, Treatment};

use super::{Key, Lines, What};
use crate::inventory::Environments;
use crate::settings;

/// What holds where no class has a line.
pub(super) const DEFAULT: &str = "default";

/// One line for each class that is treated in another way than the class above it.
pub(super) fn policies(environments: &Environments, own: &[Class], lines: &mut Lines) {
    let mut classes: Vec<Class> = TAXONOMY.iter().chain(own).copied().collect();
    classes.sort_unstable_by_key(|class| class.path());
    classes.dedup();
    for (name, policy) in &environments.policies {
        let key = |class: &str| Key::Policy { environment: name.clone(), class: class.to_owned() };
        let what = What::Treatment(policy.default_treatment());
        lines.add(key(DEFAULT), what, settings::NAME, &(0..0));
        for class in &classes {
            let (own, above) = (of(policy, *class), above(policy, *class, &classes));
            let at = environments.place(policy, *class);
            if own.0 != above.0 {
                lines.add(key(class.path()), What::Treatment(own.0), settings::NAME, &at);
            }
            if own.1 && !above.1 {
                let key =
                    Key::Purpose { environment: name.clone(), class: class.path().to_owned() };
                lines.add(key, What::Is, settings::NAME, &at);
            }
        }
    }
}

fn of(policy: &Policy, class: Class) -> (Treatment, bool) {
    (policy.treatment(class), policy.asks_for_purpose(class))
}

fn above(policy: &Policy, class: Class, classes: &[Class]) -> (Treatment, bool) {
    let is_above = |other: &Class| is_below(class.path(), other.path());
    let nearest = classes.iter().rev().find(|other| is_above(other));
    nearest.map_or((policy.default_treatment(), false), |above| of(policy, *above))
}

fn is_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
}

/// How these lines treat a class: as the nearest class above it that has one.
pub(super) fn treatment(environment: &str, class: &str, lines: &Lines) -> Option<Treatment> {
    let mut path = Some(class);
    let own = std::iter::from_fn(|| {
        let this = path?;
        path = this.rsplit_once('.').map(|(above, _)| above);
        Some(this)
    });
    own.chain([DEFAULT]).find_map(|class| {
        let (environment, class) = (environment.to_owned(), class.to_owned());
        match lines.what(&Key::Policy { environment, class })? {
            What::Treatment(treatment) => Some(*treatment),
            _ => None,
        }
    })
}

/// Says whether somebody has to say what he reveals data of this class for.
pub(super) fn asks_for_purpose(environment: &str, class: &str, lines: &Lines) -> bool {
    lines.0.keys().any(|key| match key {
        Key::Purpose { environment: of, class: asked } => {
            of == environment && (asked == class || is_below(class, asked))
        }
        _ => false,
    })
}
