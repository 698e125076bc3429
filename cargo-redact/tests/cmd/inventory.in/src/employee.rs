use redact::{Redact, Secret, Sensitive, class, mask};

/// Somebody who works here.
#[derive(Redact)]
pub struct Employee {
    #[redact(mask = mask::Name, class = class::USER_NAME)]
    pub name: String,
    #[redact(mask = mask::Round::to(10_000), class = class::USER_FINANCIAL)]
    pub salary: u32,
    pub work_mail: Mail,
    #[redact(show)]
    pub team: &'static str,
}

pub type Mail = Sensitive<String, mask::Email>;

/// What the time clock sends.
#[derive(Debug, serde::Serialize)]
pub struct Badge {
    pub employee_name: String,
    pub badge: Secret<String>,
    pub door: u16,
}
