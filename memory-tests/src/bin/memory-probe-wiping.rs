//! Runs one scenario with an allocator that wipes every block it is given back.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    #[cfg(target_os = "linux")]
    memory_tests::probe::main();
}
