//! One domain type of eight fields in five states of decision, written once for each library.
//!
//! | shape | is |
//! | --- | --- |
//! | `Partial` | four texts seen through a partial mask, one hidden, numbers shown |
//! | `Hidden` | nothing shown of any field |
//! | `Shown` | every field shown |
//! | `Mixed` | the decisions of the README: two texts masked, two hidden, one shown, numbers shown |
//! | `Nested` | eight fields, four of them structs: a `Partial`, two addresses, a list of items |

pub mod eopb;
pub mod ours;
pub mod plain;
pub mod qubit;
pub mod redactable;
pub mod secrecy;
pub mod veil;

pub const SESSION: &str = "5f0e8c1e-9d0b-4c53-8f43-2f0a4bd6a1d7";
pub const EMAIL: &str = "augusta.king@example.com";
pub const PHONE: &str = "+44 (20) 7946-0958";
pub const CARD: &str = "4242 4242 4242 4242";
pub const ADDRESS: &str = "12 St James's Square, London SW1Y 4JH, England";
pub const STREET: &str = "12 St James's Square";
pub const NOTES: &str = "prefers to be called before noon";

/// The plaintexts that `Partial`, `Hidden` and `Nested` must not leave anywhere.
pub const MASKED: &[&str] = &[SESSION, EMAIL, PHONE, CARD, ADDRESS, STREET, NOTES];

/// Fills a `Partial`, `Hidden` or `Shown`.
macro_rules! customer {
    ($module:ident::$T:ident) => {
        $module::$T {
            id: 40_318_271_u64.into(),
            session: $crate::shapes::SESSION.to_owned().into(),
            email: $crate::shapes::EMAIL.to_owned().into(),
            phone: $crate::shapes::PHONE.to_owned().into(),
            visits: Some(36_u32).into(),
            card: $crate::shapes::CARD.to_owned().into(),
            active: true.into(),
            address: $crate::shapes::ADDRESS.to_owned().into(),
        }
    };
}
pub(crate) use customer;

/// Fills a `Mixed`.
macro_rules! mixed {
    ($module:ident) => {
        $module::Mixed {
            id: 40_318_271,
            login: "augusta.king".to_owned(),
            email: $crate::shapes::EMAIL.to_owned(),
            phone: Some($crate::shapes::PHONE.to_owned()),
            notes: $crate::shapes::NOTES.to_owned(),
            vat_id: "GB123456789".to_owned(),
            visits: 36,
            active: true,
        }
    };
}
pub(crate) use mixed;

/// Fills a `Nested`, its `Address`es and its `Item`s.
macro_rules! order {
    ($module:ident) => {
        $module::Nested {
            number: 7_004_211,
            customer: $crate::shapes::customer!($module::Partial),
            billing: $crate::shapes::order!(@address $module),
            shipping: $crate::shapes::order!(@address $module),
            items: vec![
                $module::Item { sku: 88_120, count: 2, price: 19.99 },
                $module::Item { sku: 71_003, count: 1, price: 249.0 },
            ],
            notes: $crate::shapes::NOTES.to_owned().into(),
            paid: true,
            total: 288.98,
        }
    };
    (@address $module:ident) => {
        $module::Address {
            street: $crate::shapes::STREET.to_owned().into(),
            city: "London".to_owned(),
            postcode: "SW1Y 4JH".to_owned().into(),
            country: "GB".to_owned(),
        }
    };
}
pub(crate) use order;
