//! Where matches of one rule may begin.

/// A range of places where matches of one rule may begin, both ends included.
///
/// Places that are closer together than a match is long make one region, and a region is searched
/// once: so no byte is read more often than there are rules, whatever the text.
#[derive(Clone, Copy)]
pub(super) struct Region {
    pub(super) rule: u32,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// The regions that have not been searched.
#[derive(Default)]
pub(super) struct Regions {
    /// Those that may still grow, at most one for each rule.
    open: Vec<Region>,
    /// Those that wait for the text that a match could take.
    closed: Vec<Region>,
}

impl Regions {
    /// Opens a region, or makes the rule's own one longer; closes that one if the two are too far apart.
    pub(super) fn open(&mut self, new: Region, apart: usize) {
        let Some(known) = self.open.iter_mut().find(|region| region.rule == new.rule) else {
            self.open.push(new);
            return;
        };
        if new.first > known.last.saturating_add(apart) {
            self.closed.push(std::mem::replace(known, new));
            return;
        }
        known.first = known.first.min(new.first);
        known.last = known.last.max(new.last);
    }

    /// Takes out the regions that `searched` says it has searched. It may shorten the others.
    pub(super) fn settle(&mut self, mut searched: impl FnMut(&mut Region, State) -> bool) {
        self.closed.retain_mut(|region| !searched(region, State::Closed));
        self.open.retain_mut(|region| !searched(region, State::Open));
    }

    /// Returns where the first of them begins.
    pub(super) fn first(&self) -> Option<usize> {
        self.open.iter().chain(&self.closed).map(|region| region.first).min()
    }
}

/// Whether a region may still grow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Open,
    Closed,
}
