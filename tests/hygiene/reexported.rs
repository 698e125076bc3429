//! Where `redact` is reached through another crate's re-export.

mod vendored {
    pub(crate) use ::redact as masks;
}

use self::vendored::masks::{self, Redact, mask};

#[derive(Redact)]
#[redact(wire)]
#[redact(crate = self::vendored::masks, display = "<{email}>")]
#[serde(rename_all = "UPPERCASE")]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
    #[redact(show)]
    #[serde(serialize_with = "masks_used")]
    id: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn masks_used<S: serde::Serializer>(id: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&masks::masked(&id.to_string(), mask::Hidden))
}

#[derive(Redact)]
#[redact(wire)]
#[redact(crate = crate::reexported::vendored::masks)]
enum Proof {
    Password(#[redact] String),
}

#[test]
fn the_path_of_the_crate_can_be_told() {
    let customer = Customer { email: "jane@example.com".to_owned(), id: 7 };
    assert_eq!(format!("{customer:?}"), "Customer { email: j***@***.com, id: 7 }");
    assert_eq!(customer.to_string(), "<j***@***.com>");
    assert_eq!(
        serde_json::to_string(&customer).unwrap(),
        r#"{"EMAIL":"j***@***.com","ID":"[REDACTED]"}"#,
    );
    assert_eq!(format!("{:?}", Proof::Password("swordfish".to_owned())), "Password([REDACTED])");
}
