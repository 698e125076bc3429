//! `assert_redacts!` and its words.

use std::collections::BTreeMap;

use redact::Redact;
use redact::testing::assert_redacts;

use crate::panic_message;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email)]
    email: String,
    visits: u32,
}

fn customer() -> Customer {
    Customer { email: "jane.doe@example.com".to_owned(), visits: 3 }
}

#[test]
fn what_is_expected_passes() {
    assert_redacts!(customer(), "Customer { email: j***@***.com, visits: 3 }");
    assert_redacts!(
        [customer()],
        "[Customer { email: j***@***.com, visits: 3 }]",
        json = r#"[{"email":"j***@***.com","visits":3}]"#,
    );
}

#[test]
fn the_message_points_at_what_differs() {
    let message = panic_message(|| {
        assert_redacts!(customer(), "Customer { email: j***@***.org, visits: 3 }");
    });
    assert_eq!(
        message,
        "\
`{:?}` is another text
  expected: Customer { email: j***@***.org, visits: 3 }
     found: Customer { email: j***@***.com, visits: 3 }
                                       ^",
    );
}

#[test]
fn json_is_compared_too() {
    let message = panic_message(|| assert_redacts!(1, "1", json = "12"));
    assert_eq!(message, "JSON is another text\n  expected: 12\n     found: 1\n             ^");
}

#[test]
fn what_has_no_json_says_so() {
    let map = BTreeMap::from([((1, 2), 3)]);
    let message = panic_message(|| assert_redacts!(map, "{(1, 2): 3}", json = "{}"));
    assert_eq!(message, "there is no JSON of the value: key must be a string");
}
