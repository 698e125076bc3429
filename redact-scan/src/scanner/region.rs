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

/// The regions that may still grow, at most one for each rule.
#[derive(Default)]
pub(super) struct Regions(Vec<Region>);

impl Regions {
    /// Opens a region, or makes the rule's own one longer. Returns that one if the two are too far apart.
    pub(super) fn open(&mut self, new: Region, apart: usize) -> Option<Region> {
        let Some(known) = self.0.iter_mut().find(|region| region.rule == new.rule) else {
            self.0.push(new);
            return None;
        };
        if new.first > known.last.saturating_add(apart) {
            return Some(std::mem::replace(known, new));
        }
        known.first = known.first.min(new.first);
        known.last = known.last.max(new.last);
        None
    }

    /// Takes out the regions that are settled; what `settled` leaves of the others stays.
    pub(super) fn settle(&mut self, settled: impl FnMut(&mut Region) -> bool) {
        let mut settled = settled;
        self.0.retain_mut(|region| !settled(region));
    }

    /// Returns where the first of them begins.
    pub(super) fn first(&self) -> Option<usize> {
        self.0.iter().map(|region| region.first).min()
    }
}
