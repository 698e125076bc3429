//! A process that has an audit sink keeps it, and the collector of the kit says so.

use std::panic;

use redact_core::audit;
use redact_core::testing::RevealCollector;

#[test]
fn a_sink_of_the_program_is_in_the_way() {
    audit::install(|_| ()).unwrap();
    let refused = panic::catch_unwind(|| drop(RevealCollector::start())).unwrap_err();
    assert_eq!(
        refused.downcast_ref::<&str>(),
        Some(
            &"the process has an audit sink already: let that one collect, or do not install it in tests"
        )
    );
}
