use redact::{Redact, class, mask};

/// What a customer tells the pharmacy.
#[derive(Redact)]
#[redact(class = class::USER_HEALTH)]
pub struct Prescription {
    /// The number of the insurance.
    #[redact(mask = mask::Keep::last(2), class = class::USER_HEALTH_INSURANCE_ID)]
    pub insurance: String,
    #[redact]
    pub medicine: String,
    #[redact(mask = mask::Name)]
    pub doctor: String,
    #[redact(mask = mask::Bucket::new(&[18, 65]))]
    pub age: u8,
    pub urgency: Urgency,
}

/// How soon it is needed.
#[derive(Redact)]
#[redact(class = class::USER_HEALTH)]
pub enum Urgency {
    Today,
    ThisWeek,
}
