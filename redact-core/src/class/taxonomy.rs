//! The classes that are known to every policy.

use super::Class;

macro_rules! classes {
    ($($(#[$doc:meta])* $NAME:ident = $path:literal;)*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("\n\n`", $path, "`")]
            pub const $NAME: Class = Class::new($path);
        )*

        /// Every class of this module.
        pub const TAXONOMY: &[Class] = &[$($NAME),*];

        /// Returns the class whose constant in this module has that name: for tools that read source.
        ///
        /// # Example
        ///
        /// ```
        /// use redact_core::class;
        ///
        /// assert_eq!(class::by_constant("USER_CONTACT_PHONE"), Some(class::USER_CONTACT_PHONE));
        /// assert_eq!(class::by_constant("USER_CONTACT_PIGEON"), None);
        /// ```
        #[must_use]
        pub fn by_constant(name: &str) -> Option<Class> {
            match name {
                $(stringify!($NAME) => Some($NAME),)*
                _ => None,
            }
        }
    };
}

classes! {
    /// What proves who somebody or something is: keys, tokens, passwords.
    CREDENTIAL = "credential";
    /// A key that lets a program in.
    CREDENTIAL_API_KEY = "credential.api_key";
    /// A password or passphrase.
    CREDENTIAL_PASSWORD = "credential.password";
    /// The secret half of a key pair.
    CREDENTIAL_PRIVATE_KEY = "credential.private_key";
    /// A token that stands for a session or a grant.
    CREDENTIAL_TOKEN = "credential.token";
    /// Means of payment that belong to no person: those of a company.
    PAYMENT = "payment";
    /// Such a bank account.
    PAYMENT_BANK_ACCOUNT = "payment.bank_account";
    /// Such a payment card.
    PAYMENT_CARD = "payment.card";
    /// What a company keeps to itself: prices, contracts, forecasts.
    BUSINESS = "business";
    /// What belongs to the system alone.
    SYSTEM = "system";
    /// How the system decides who may come in.
    SYSTEM_AUTHENTICATION = "system.authentication";
    /// How the system runs.
    SYSTEM_OPERATIONS = "system.operations";
    /// Whatever belongs to a person who uses the system.
    USER = "user";
    /// An account and how it was registered.
    USER_ACCOUNT = "user.account";
    /// What somebody has set up to their liking.
    USER_ACCOUNT_SETTINGS = "user.account.settings";
    /// The name somebody signs in with.
    USER_ACCOUNT_USERNAME = "user.account.username";
    /// What somebody may do, and what proves it.
    USER_AUTHORIZATION = "user.authorization";
    /// A body measurement that somebody signs in with.
    USER_AUTHORIZATION_BIOMETRIC = "user.authorization.biometric";
    /// What somebody signs in with.
    USER_AUTHORIZATION_CREDENTIALS = "user.authorization.credentials";
    /// The password of somebody.
    USER_AUTHORIZATION_PASSWORD = "user.authorization.password";
    /// What somebody did.
    USER_BEHAVIOR = "user.behavior";
    /// The pages somebody looked at.
    USER_BEHAVIOR_BROWSING_HISTORY = "user.behavior.browsing_history";
    /// What somebody watched, read or listened to.
    USER_BEHAVIOR_MEDIA_CONSUMPTION = "user.behavior.media_consumption";
    /// What somebody bought.
    USER_BEHAVIOR_PURCHASE_HISTORY = "user.behavior.purchase_history";
    /// What somebody searched for.
    USER_BEHAVIOR_SEARCH_HISTORY = "user.behavior.search_history";
    /// Body measurements that identify somebody.
    USER_BIOMETRIC = "user.biometric";
    /// A fingerprint.
    USER_BIOMETRIC_FINGERPRINT = "user.biometric.fingerprint";
    /// Body measurements that tell about health: pulse, weight.
    USER_BIOMETRIC_HEALTH = "user.biometric.health";
    /// A scan of an eye.
    USER_BIOMETRIC_RETINAL = "user.biometric.retinal";
    /// A recording of a voice.
    USER_BIOMETRIC_VOICE = "user.biometric.voice";
    /// Data about a child.
    USER_CHILDRENS = "user.childrens";
    /// Ways to reach somebody.
    USER_CONTACT = "user.contact";
    /// Where somebody lives or receives post.
    USER_CONTACT_ADDRESS = "user.contact.address";
    /// The town of an address.
    USER_CONTACT_ADDRESS_CITY = "user.contact.address.city";
    /// The country of an address.
    USER_CONTACT_ADDRESS_COUNTRY = "user.contact.address.country";
    /// The postal code of an address.
    USER_CONTACT_ADDRESS_POSTAL_CODE = "user.contact.address.postal_code";
    /// The state or province of an address.
    USER_CONTACT_ADDRESS_STATE = "user.contact.address.state";
    /// The street and house number of an address.
    USER_CONTACT_ADDRESS_STREET = "user.contact.address.street";
    /// An e-mail address.
    USER_CONTACT_EMAIL = "user.contact.email";
    /// A fax number.
    USER_CONTACT_FAX = "user.contact.fax_number";
    /// The organisation through which somebody is reached.
    USER_CONTACT_ORGANIZATION = "user.contact.organization";
    /// A telephone number.
    USER_CONTACT_PHONE = "user.contact.phone_number";
    /// The web page of somebody.
    USER_CONTACT_URL = "user.contact.url";
    /// What somebody wrote, drew or uploaded.
    USER_CONTENT = "user.content";
    /// Such content that is not for everybody.
    USER_CONTENT_PRIVATE = "user.content.private";
    /// Such content that everybody may see.
    USER_CONTENT_PUBLIC = "user.content.public";
    /// A picture that somebody took of themselves.
    USER_CONTENT_SELF_IMAGE = "user.content.self_image";
    /// Convictions and accusations.
    USER_CRIMINAL_HISTORY = "user.criminal_history";
    /// Traits that place somebody in a group.
    USER_DEMOGRAPHIC = "user.demographic";
    /// The age of somebody, roughly.
    USER_DEMOGRAPHIC_AGE_RANGE = "user.demographic.age_range";
    /// A day of birth.
    USER_DEMOGRAPHIC_DATE_OF_BIRTH = "user.demographic.date_of_birth";
    /// A gender.
    USER_DEMOGRAPHIC_GENDER = "user.demographic.gender";
    /// The language somebody speaks.
    USER_DEMOGRAPHIC_LANGUAGE = "user.demographic.language";
    /// Whether somebody is married.
    USER_DEMOGRAPHIC_MARITAL_STATUS = "user.demographic.marital_status";
    /// A political opinion.
    USER_DEMOGRAPHIC_POLITICAL_OPINION = "user.demographic.political_opinion";
    /// A group that somebody was put into by what is known of them.
    USER_DEMOGRAPHIC_PROFILE = "user.demographic.profile";
    /// Ethnic origin.
    USER_DEMOGRAPHIC_RACE_ETHNICITY = "user.demographic.race_ethnicity";
    /// A religion or belief.
    USER_DEMOGRAPHIC_RELIGIOUS_BELIEF = "user.demographic.religious_belief";
    /// A sexual orientation.
    USER_DEMOGRAPHIC_SEXUAL_ORIENTATION = "user.demographic.sexual_orientation";
    /// The device somebody uses.
    USER_DEVICE = "user.device";
    /// What a browser keeps for a site.
    USER_DEVICE_COOKIE = "user.device.cookie";
    /// An identifier in a cookie.
    USER_DEVICE_COOKIE_ID = "user.device.cookie_id";
    /// An identifier of the device.
    USER_DEVICE_ID = "user.device.device_id";
    /// The network address of the device.
    USER_DEVICE_IP_ADDRESS = "user.device.ip_address";
    /// Money: accounts, income, payments.
    USER_FINANCIAL = "user.financial";
    /// A bank account number.
    USER_FINANCIAL_BANK_ACCOUNT = "user.financial.bank_account";
    /// A payment card number.
    USER_FINANCIAL_CREDIT_CARD = "user.financial.credit_card";
    /// A number that a state gave to somebody.
    USER_GOVERNMENT_ID = "user.government_id";
    /// The number of a birth certificate.
    USER_GOVERNMENT_ID_BIRTH_CERTIFICATE = "user.government_id.birth_certificate";
    /// The number of a driving licence.
    USER_GOVERNMENT_ID_DRIVERS_LICENSE = "user.government_id.drivers_license_number";
    /// The number of a visa or permit.
    USER_GOVERNMENT_ID_IMMIGRATION = "user.government_id.immigration";
    /// A national identification number.
    USER_GOVERNMENT_ID_NATIONAL = "user.government_id.national_identification_number";
    /// The number of a passport.
    USER_GOVERNMENT_ID_PASSPORT = "user.government_id.passport_number";
    /// The number plate of a vehicle.
    USER_GOVERNMENT_ID_VEHICLE = "user.government_id.vehicle_registration";
    /// The health of somebody.
    USER_HEALTH = "user.health_and_medical";
    /// Genes.
    USER_HEALTH_GENETIC = "user.health_and_medical.genetic";
    /// The number of somebody with a health insurance.
    USER_HEALTH_INSURANCE_ID = "user.health_and_medical.insurance_beneficiary_id";
    /// The number of a medical record.
    USER_HEALTH_RECORD_ID = "user.health_and_medical.record_id";
    /// What somebody does for a living.
    USER_JOB_TITLE = "user.job_title";
    /// Where somebody is or was.
    USER_LOCATION = "user.location";
    /// Such a place, as wide as a town.
    USER_LOCATION_IMPRECISE = "user.location.imprecise";
    /// Such a place, to the house.
    USER_LOCATION_PRECISE = "user.location.precise";
    /// The name of somebody.
    USER_NAME = "user.name";
    /// A given name.
    USER_NAME_FIRST = "user.name.first";
    /// A family name.
    USER_NAME_LAST = "user.name.last";
    /// How somebody pays.
    USER_PAYMENT = "user.payment";
    /// What somebody consents to.
    USER_PRIVACY_PREFERENCES = "user.privacy_preferences";
    /// What a sensor measured about somebody.
    USER_SENSOR = "user.sensor";
    /// What somebody does in a social network.
    USER_SOCIAL = "user.social";
    /// What a system measured about its use by somebody.
    USER_TELEMETRY = "user.telemetry";
    /// An identifier that stands for somebody.
    USER_UNIQUE_ID = "user.unique_id";
    /// Such an identifier that does not tell who it is.
    USER_UNIQUE_ID_PSEUDONYMOUS = "user.unique_id.pseudonymous";
    /// What a sensor of somebody's own measured around them.
    USER_USER_SENSOR = "user.user_sensor";
    /// Where somebody works.
    USER_WORKPLACE = "user.workplace";
}
