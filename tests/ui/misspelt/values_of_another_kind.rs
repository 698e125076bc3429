use redact::Redact;

#[derive(Redact)]
#[redact(display = id)]
#[redact(crate = "redact")]
struct Customer {
    #[redact(show, because = 7)]
    id: String,
    #[redact(text = NOTES)]
    notes: String,
    #[redact(pseudonym = login)]
    login: String,
    #[redact(mask = redact::mask::Email, as_str = "String::as_str")]
    email: String,
    #[redact(omit(always))]
    cache: String,
}

fn main() {}

// errors on lines: 4, 5, 7, 9, 11, 13, 15
