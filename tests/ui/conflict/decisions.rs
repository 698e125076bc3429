use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email, show)]
    mask_and_show: String,
    #[redact(mask = redact::mask::Email, omit)]
    mask_and_omit: String,
    #[redact(mask = redact::mask::Email, pseudonym)]
    mask_and_pseudonym: String,
    #[redact(show, omit)]
    show_and_omit: String,
    #[redact(show, pseudonym)]
    show_and_pseudonym: String,
    #[redact(omit, pseudonym)]
    omit_and_pseudonym: String,
}

fn main() {}

// errors on lines: 5, 7, 9, 11, 13, 15
