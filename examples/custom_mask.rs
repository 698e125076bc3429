//! A mask, a class and a maskable type of one's own, and `Redact` written by hand.
//!
//! ```text
//! cargo run --example custom_mask
//! ```

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::fmt::{self, Write};

use redact::mask::{self, Output};
use redact::{Class, Fields, Mask, Maskable, Policy, Redact, Sensitive, Sink, masked};

/// A kind of data that the default taxonomy does not have. It lies below one that it has, so that
/// what is said of all health data holds for it too. A typing error would not compile.
const PATIENT_NUMBER: Class = Class::new("user.health_and_medical.patient_number");

/// Shows the hospital of a patient number: `CH-***` of `CH-1043-77A`.
///
/// It reads what it is for and hides the rest whole: a mask that guesses shows too much of what it
/// was not written for.
#[derive(Default)]
struct Hospital;

impl Mask<str> for Hospital {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        match hospital(value) {
            // Written piece by piece: a mask makes no copy of what it hides.
            Some(hospital) => write!(out, "{hospital}-***"),
            None => out.hide(),
        }
    }
}

fn hospital(number: &str) -> Option<&str> {
    let (hospital, rest) = number.split_once('-')?;
    let is_hospital = hospital.len() == 2 && hospital.bytes().all(|b| b.is_ascii_uppercase());
    (is_hospital && rest.len() >= 6).then_some(hospital)
}

/// A type that every mask for text can work on, in an `Option` or a `Vec` as well.
struct PatientNumber(String);

impl Maskable for PatientNumber {
    type Leaf = str;

    fn redact_masked<M: Mask<str>, S: Sink>(
        &self,
        policy: &Policy,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error> {
        self.0.redact_masked(policy, mask, sink)
    }
}

/// A type of another crate: what reads its text is named at the field.
mod vendor {
    pub(crate) struct DeviceId([u8; 12]);

    impl DeviceId {
        pub(crate) fn new(id: [u8; 12]) -> Self {
            Self(id)
        }

        pub(crate) fn as_str(&self) -> &str {
            std::str::from_utf8(&self.0).unwrap_or_default()
        }
    }
}

/// A place. What may be seen of it is another shape than it has, so `Redact` is written by hand.
struct Place {
    latitude: f64,
    longitude: f64,
}

impl Redact for Place {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        // One description for every exit: text, serde and templates follow it.
        let mut fields = sink.structure("Place", 1);
        fields.field(policy, "hemisphere", &self.hemisphere());
        fields.end()
    }
}

impl Place {
    fn hemisphere(&self) -> &'static str {
        match (self.latitude >= 0.0, self.longitude >= 0.0) {
            (true, true) => "north-east",
            (true, false) => "north-west",
            (false, true) => "south-east",
            (false, false) => "south-west",
        }
    }
}

#[derive(Redact)]
#[redact(display = "visit of {patient} on {device}")]
struct Visit {
    #[redact(mask = Hospital, class = PATIENT_NUMBER)]
    patient: PatientNumber,
    #[redact(mask = Hospital, class = PATIENT_NUMBER)]
    relatives: Vec<PatientNumber>,
    #[redact(mask = mask::Keep::last(3), as_str = vendor::DeviceId::as_str)]
    device: vendor::DeviceId,
    // Decided by its type.
    place: Place,
    // The same mask where no field can carry it: the value is masked wherever it goes.
    referred_from: Sensitive<String, Hospital>,
}

fn main() {
    let visit = Visit {
        patient: PatientNumber("CH-1043-77A".to_owned()),
        relatives: ["CH-2210-03B", "unknown"].map(|n| PatientNumber(n.to_owned())).into(),
        device: vendor::DeviceId::new(*b"ECG-00518723"),
        place: Place { latitude: 47.3769, longitude: 8.5417 },
        referred_from: "BS-0007-41C".to_owned().into(),
    };
    println!("{visit:#?}");
    println!("{visit}");
    println!("{}", serde_json::to_string(&visit).expect("it has string keys alone"));
    // A value on its own, without a field.
    println!("{}", masked("CH-1043-77A", Hospital));
}
