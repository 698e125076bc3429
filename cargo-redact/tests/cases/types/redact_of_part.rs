use redact::Redact;

#[derive(Debug)] //~ raw-debug
struct Outer {
    inner: Inner,
    email: String,
}

#[derive(Redact)]
struct Inner {
    #[redact]
    phone: String,
}
