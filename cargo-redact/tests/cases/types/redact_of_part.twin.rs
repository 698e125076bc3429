use redact::Redact;

#[derive(Debug)]
struct Outer {
    inner: Inner,
    count: u32,
}

#[derive(Redact)]
struct Inner {
    #[redact]
    phone: String,
}
