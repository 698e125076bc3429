//! What `run` has had the example send arrives.

use crate::{printed, receiver};

#[test]
fn the_example_is_masked() {
    let received = printed::spans(&receiver::spans("example"));
    for part in [
        "  event bought\n",
        "    customer = Customer { id: 7, email: j***@***.com }\n",
        "  event the bank has answered\n",
        "    reply = denied for [REDACTED:github-token]\n",
    ] {
        assert!(received.contains(part), "{received}");
    }
    assert!(!received.contains("jane.doe") && !received.contains("ghp_"), "{received}");
}
