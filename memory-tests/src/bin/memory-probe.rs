//! Runs one scenario with the allocator of the system.

fn main() {
    #[cfg(target_os = "linux")]
    memory_tests::probe::main();
}
