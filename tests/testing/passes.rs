//! Types that derive `Redact` and show what they have decided to: the kit finds nothing in them.

use redact::testing::assert_no_leak;

#[path = "../../examples/axum/src/model.rs"]
mod model;
#[path = "../../examples/quickstart/order.rs"]
mod order;

#[test]
fn the_order_of_the_quickstart() {
    assert_no_leak::<order::Order>();
}

#[test]
fn the_requests_of_the_axum_example() {
    assert_no_leak::<model::Login>();
    assert_no_leak::<model::Checkout>();
}
