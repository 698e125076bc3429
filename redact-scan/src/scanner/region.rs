//! Where matches of one rule may begin.

/// A range of places where matches of one rule may begin, both ends included.
///
/// Places that are closer together than a match is long make one region, and a region is searched
/// once: so no byte is read more often than there are rules, whatever the text.
pub(super) struct Region {
    pub(super) rule: u32,
    pub(super) first: usize,
    pub(super) last: usize,
}
