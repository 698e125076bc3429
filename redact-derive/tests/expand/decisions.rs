#[derive(Redact)]
#[redact(class = class::USER)]
struct Customer {
    id: u32,
    #[redact(show, because = "printed on every invoice")]
    name: String,
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    email: Option<String>,
    #[redact(mask = mask::Phone, keys(show), text = "[NO PHONE]")]
    phones: HashMap<u32, String>,
    #[redact(mask = mask::Keep::first(1), as_str = Tag::as_str)]
    tag: Tag,
    #[redact(pseudonym = "login")]
    login: String,
    #[redact]
    notes: String,
    #[redact(omit)]
    cache: Cache,
}
