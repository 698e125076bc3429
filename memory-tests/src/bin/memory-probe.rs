//! Runs one scenario with the allocator of the system.

fn main() {
    memory_tests::probe::main();
}
