//! What a pattern cannot say: checksums, lists, how likely a text is.
//!
//! A rule names its validator, which is handed the bytes of the value and says whether it can be one.
//! Validators of numbers leave out what only groups the digits: how a number may be written is for the
//! pattern to say.

mod bank;
mod base58;
mod bech32;
mod card;
mod coin;
mod contact;
mod crc32;
mod date;
mod iban;
mod iso7064;
mod luhn;
mod mrz;
mod national;
mod network;
mod phone;
mod symbols;
mod verhoeff;

use self::national::{
    argentina, australia, austria, belgium, brazil, britain, bulgaria, canada, chile, china,
    colombia, croatia, cyprus, czechia, denmark, dominican_republic, ecuador, emirates, estonia,
    finland, france, germany, greece, hong_kong, hungary, iceland, india, indonesia, iran, ireland,
    israel, italy, japan, kazakhstan, korea, kuwait, latvia, luxembourg, malaysia, malta, mexico,
    moldova, netherlands, new_zealand, nigeria, norway, peru, poland, portugal, romania, russia,
    saudi_arabia, singapore, slovenia, south_africa, spain, sweden, switzerland, taiwan, thailand,
    turkiye, ukraine, united_states, uruguay, venezuela, vietnam, yugoslavia,
};

/// Says whether a value can be what its pattern takes it for.
pub type Validator = fn(&[u8]) -> bool;

/// Returns the validator of a name.
///
/// # Example
///
/// ```
/// let luhn = redact_scan::validate::by_name("luhn").expect("it is one of them");
/// assert!(luhn(b"7992-7398-713"));
/// assert!(!luhn(b"7992-7398-714"));
/// ```
#[must_use]
pub fn by_name(name: &str) -> Option<Validator> {
    [TEXTS, NUMBERS].into_iter().find_map(|validators| {
        let at = validators.binary_search_by_key(&name, |&(known, _)| known).ok()?;
        Some(validators[at].1)
    })
}

/// Iterates over the names of all validators.
pub fn names() -> impl Iterator<Item = &'static str> {
    TEXTS.iter().chain(NUMBERS).map(|&(name, _)| name)
}

/// What judges texts, by name, in the order of the alphabet.
const TEXTS: &[(&str, Validator)] = &[
    ("bare", crate::credentials::is_bare_password),
    ("basic", crate::credentials::is_basic),
    ("grafana", crate::credentials::is_grafana_key),
    ("jwt", crate::credentials::is_jwt),
    ("random", crate::ngram::looks_random),
    ("real", crate::placeholder::is_real),
    ("secret", crate::placeholder::is_secret),
    ("strong", crate::credentials::is_strong_password),
];

/// What judges numbers and addresses, by name, in the order of the alphabet.
const NUMBERS: &[(&str, Validator)] = &[
    ("ae-identity", emirates::identity),
    ("ar-cbu", bank::ar_cbu),
    ("ar-cuit", argentina::cuit),
    ("at-svnr", austria::svnr),
    ("at-tin", austria::tin),
    ("au-abn", australia::abn),
    ("au-acn", australia::acn),
    ("au-medicare", australia::medicare),
    ("au-tfn", australia::tfn),
    ("be-company", belgium::company),
    ("be-register", belgium::register),
    ("bg-egn", bulgaria::egn),
    ("bg-lnch", bulgaria::lnch),
    ("bitcoin", coin::bitcoin),
    ("br-cnpj", brazil::cnpj),
    ("br-cpf", brazil::cpf),
    ("br-pis", brazil::pis),
    ("ca-sin", canada::sin),
    ("card", card::card),
    ("ch-ahv", switzerland::ahv),
    ("ch-uid", switzerland::uid),
    ("cl-rut", chile::rut),
    ("cn-organisation", china::organisation),
    ("cn-resident", china::resident),
    ("co-nit", colombia::nit),
    ("crc32-base62", crc32::base62_tail),
    ("cy-tin", cyprus::tin),
    ("cz-birth-number", czechia::birth_number),
    ("cz-company", czechia::company),
    ("de-document", germany::document),
    ("de-health", germany::health),
    ("de-pension", germany::pension),
    ("de-physician", germany::physician),
    ("de-tax-id", germany::tax_id),
    ("de-vat", germany::vat),
    ("dk-cpr", denmark::cpr),
    ("do-cedula", dominican_republic::cedula),
    ("ec-cedula", ecuador::cedula),
    ("ee-personal-code", estonia::personal_code),
    ("email", contact::email),
    ("es-ccc", bank::es_ccc),
    ("es-cif", spain::cif),
    ("es-dni", spain::dni),
    ("es-nie", spain::nie),
    ("es-nuss", spain::nuss),
    ("ethereum", coin::ethereum),
    ("fi-hetu", finland::hetu),
    ("fr-nir", france::nir),
    ("fr-siren", france::siren),
    ("fr-siret", france::siret),
    ("fr-tax", france::tax),
    ("gb-driving-licence", britain::driving_licence),
    ("gb-nhs", britain::nhs),
    ("gb-nino", britain::nino),
    ("gb-utr", britain::utr),
    ("gr-afm", greece::afm),
    ("gr-amka", greece::amka),
    ("hk-identity-card", hong_kong::identity_card),
    ("hr-oib", croatia::oib),
    ("hu-company", hungary::company),
    ("hu-personal", hungary::personal),
    ("hu-taj", hungary::taj),
    ("hu-tax", hungary::tax),
    ("iban", iban::iban),
    ("id-nik", indonesia::nik),
    ("ie-pps", ireland::pps),
    ("il-identity", israel::identity),
    ("in-aadhaar", india::aadhaar),
    ("in-epic", india::epic),
    ("in-gstin", india::gstin),
    ("in-pan", india::pan),
    ("ipv4", network::ipv4),
    ("ipv6", network::ipv6),
    ("ir-national-code", iran::national_code),
    ("is-kennitala", iceland::kennitala),
    ("iso-7064", iso7064::iso7064),
    ("iso-7064-11-10", iso7064::mod11_10),
    ("iso-7064-11-2", iso7064::mod11_2),
    ("iso-7064-97-10", iso7064::mod97_10),
    ("it-fiscal-code", italy::fiscal_code),
    ("it-vat", italy::vat),
    ("jp-corporate", japan::corporate),
    ("jp-my-number", japan::my_number),
    ("kr-business", korea::business),
    ("kr-driving-licence", korea::driving_licence),
    ("kr-foreigner", korea::foreigner),
    ("kr-resident", korea::resident),
    ("kr-resident-checked", korea::resident_checked),
    ("kw-civil", kuwait::civil),
    ("kz-iin", kazakhstan::iin),
    ("local-phone", phone::local_phone),
    ("lu-matricule", luxembourg::matricule),
    ("luhn", luhn::luhn),
    ("lv-personal-code", latvia::personal_code),
    ("mac", network::mac),
    ("md-idnp", moldova::idnp),
    ("monero", coin::monero),
    ("mt-identity-card", malta::identity_card),
    ("mx-clabe", bank::mx_clabe),
    ("mx-curp", mexico::curp),
    ("mx-rfc", mexico::rfc),
    ("my-nric", malaysia::nric),
    ("ng-nin", nigeria::nin),
    ("nl-bsn", netherlands::bsn),
    ("nl-document", netherlands::document),
    ("nl-vat", netherlands::vat),
    ("no-account", bank::no_account),
    ("no-birth-number", norway::birth_number),
    ("no-organisation", norway::organisation),
    ("nz-ird", new_zealand::ird),
    ("nz-nhi", new_zealand::nhi),
    ("passport-line", mrz::passport_line),
    ("pe-ruc", peru::ruc),
    ("phone", phone::phone),
    ("pl-document", poland::document),
    ("pl-nip", poland::nip),
    ("pl-pesel", poland::pesel),
    ("pl-regon", poland::regon),
    ("pt-citizen-card", portugal::citizen_card),
    ("pt-nif", portugal::nif),
    ("ro-cnp", romania::cnp),
    ("ro-cui", romania::cui),
    ("ru-inn", russia::inn),
    ("ru-snils", russia::snils),
    ("sa-identity", saudi_arabia::identity),
    ("se-coordination", sweden::coordination),
    ("se-organisation", sweden::organisation),
    ("se-personal", sweden::personal),
    ("sg-nric", singapore::nric),
    ("sg-uen", singapore::uen),
    ("si-tax", slovenia::tax),
    ("th-identity", thailand::identity),
    ("tr-identity", turkiye::identity),
    ("tr-tax", turkiye::tax),
    ("tw-business", taiwan::business),
    ("tw-identity", taiwan::identity),
    ("ua-organisation", ukraine::organisation),
    ("ua-taxpayer", ukraine::taxpayer),
    ("us-aba", bank::us_aba),
    ("us-dea", united_states::dea),
    ("us-ein", united_states::ein),
    ("us-itin", united_states::itin),
    ("us-mbi", united_states::mbi),
    ("us-npi", united_states::npi),
    ("us-phone", phone::us_phone),
    ("us-ssn", united_states::ssn),
    ("us-vin", united_states::vin),
    ("uy-cedula", uruguay::cedula),
    ("varied", symbols::varied),
    ("ve-rif", venezuela::rif),
    ("verhoeff", verhoeff::verhoeff),
    ("vn-citizen", vietnam::citizen),
    ("vn-tax", vietnam::tax),
    ("yu-emso", yugoslavia::emso),
    ("yu-jmbg", yugoslavia::jmbg),
    ("za-identity", south_africa::identity),
];

#[cfg(test)]
mod tests;
