use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email, show)] //~
    mask_and_show: String,
    #[redact(mask = mask::Email, omit)] //~
    mask_and_omit: String,
    #[redact(mask = mask::Email, pseudonym)] //~
    mask_and_pseudonym: String,
    #[redact(show, omit)] //~
    show_and_omit: String,
    #[redact(show, pseudonym)] //~
    show_and_pseudonym: String,
    #[redact(omit, pseudonym)] //~
    omit_and_pseudonym: String,
}

fn main() {}
