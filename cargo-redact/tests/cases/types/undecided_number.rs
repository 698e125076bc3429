use redact::Redact;

#[derive(Redact)]
struct Employee {
    id: u64,
    salary: u32, //~ undecided-number
}
