use redact::Redact;

#[derive(Redact)]
struct Pin(u16); //~ undecided-number
