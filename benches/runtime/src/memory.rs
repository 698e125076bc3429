//! An allocator that counts, and that looks into what is freed.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::slice;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// What one operation did to the heap.
#[derive(Clone, Copy, Default)]
pub struct Usage {
    /// Blocks that it asked for, and blocks that it had moved.
    pub allocations: usize,
    /// Blocks that it gave back with plaintext in them.
    pub tainted: usize,
}

/// Runs `operation` and tells what it did to the heap.
///
/// A block is tainted that holds a whole run of [`RUN`] bytes of one of `needles`.
pub fn watch(needles: &'static [&'static str], operation: impl FnOnce()) -> Usage {
    WATCH.set(Watch { needles, usage: Usage::default() });
    IS_WATCHING.store(true, Relaxed);
    operation();
    IS_WATCHING.store(false, Relaxed);
    WATCH.get().usage
}

/// An allocator writes its own bookkeeping over the first 16 bytes of a freed block, but this one
/// looks before it is freed: a run may be short, and is long enough not to be found by chance.
const RUN: usize = 8;

pub struct Watched;

#[derive(Clone, Copy)]
struct Watch {
    needles: &'static [&'static str],
    usage: Usage,
}

/// Nothing but this is looked at while the clock runs.
static IS_WATCHING: AtomicBool = AtomicBool::new(false);

thread_local! {
    static WATCH: Cell<Watch> =
        const { Cell::new(Watch { needles: &[], usage: Usage { allocations: 0, tainted: 0 } }) };
}

fn is_watching() -> bool {
    IS_WATCHING.load(Relaxed)
}

fn note(change: impl FnOnce(&mut Watch)) {
    let mut watch = WATCH.get();
    change(&mut watch);
    WATCH.set(watch);
}

// SAFETY: every method forwards to `System` with the layout it was given, and adds only a look at
// memory that the caller still owns.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !is_watching() {
            // SAFETY: the caller's promises are those of `System`.
            return unsafe { System.alloc(layout) };
        }
        note(|watch| watch.usage.allocations += 1);
        // What an earlier owner left in the block would count as left by this one.
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if is_watching() {
            // SAFETY: the block is the caller's until the end of this call, and was zeroed when it
            // was handed out.
            let bytes = unsafe { slice::from_raw_parts(block, layout.size()) };
            note(|watch| watch.usage.tainted += usize::from(is_tainted(bytes, watch.needles)));
        }
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if !is_watching() {
            // SAFETY: the caller's promises are those of `System`.
            return unsafe { System.realloc(block, layout, new_size) };
        }
        // Moved always, as it may be: what it leaves behind is then looked at.
        // SAFETY: the caller promises a size that makes a layout.
        let new_layout = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
        // SAFETY: both blocks are as long as what is copied, and no part of the other.
        unsafe {
            let moved = self.alloc(new_layout);
            if !moved.is_null() {
                block.copy_to_nonoverlapping(moved, layout.size().min(new_size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

fn is_tainted(block: &[u8], needles: &[&str]) -> bool {
    let runs = || needles.iter().flat_map(|needle| needle.as_bytes().windows(RUN));
    block.windows(RUN).any(|window| runs().any(|run| run == window))
}
