use redact::Redact;

struct Cache;

#[derive(Redact)]
struct Address {
    house: u32,
}

#[derive(Redact)]
#[redact(wire)]
#[serde(tag = "kind")]
enum Contact<'a> {
    Parcel {
        address: Address,
        #[redact]
        #[serde(flatten)]
        caches: Vec<Cache>,
    },
    Letter(&'a Address),
    #[serde(skip)]
    Left(#[redact] Cache),
}

fn main() {}

// errors on lines: 15, 18, 20
