//! What validators and rules make of `checksums.jsonl` and `pii.jsonl`.

use std::collections::BTreeMap;
use std::error::Error;

use redact_scan::{Scanner, validate};
use serde_json::Value;

/// Counts what each validator accepts of valid numbers and of others.
pub(crate) fn checksums(text: &str) -> Result<(), Box<dyn Error>> {
    let mut counts = Counts::default();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)?;
        let (theirs, value) = (text_of(&line, "validator"), text_of(&line, "text"));
        let Some((_, ours)) = VALIDATORS.iter().find(|(name, _)| *name == theirs) else { continue };
        let validator =
            validate::by_name(ours).ok_or("the table names validators that there are")?;
        let found = usize::from(validator(value.as_bytes()));
        let is_valid = line["valid"] == true && !INVALID.contains(&(ours, value));
        counts.add(ours, usize::from(is_valid), found, value);
    }
    counts.print("checksums");
    Ok(())
}

/// Counts what each rule finds, without a keyword near by, of the texts that are for it.
pub(crate) fn texts(text: &str) -> Result<(), Box<dyn Error>> {
    let mut counts = Counts::default();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)?;
        let file = text_of(&line, "file");
        let Some((_, rules)) = RULES.iter().find(|(name, _)| file.contains(name)) else { continue };
        let Some(text) = ["text", "iban"].iter().find_map(|key| line[key].as_str()) else {
            continue;
        };
        let Some(wanted) = wanted(&line) else { continue };
        let none = Scanner::builder().disable_where(|_| true);
        let scanner = rules.iter().try_fold(none, |builder, rule| builder.anywhere(rule))?.build();
        counts.add(rules[0], wanted, scanner.find_iter(text).count(), text);
    }
    counts.print("texts");
    Ok(())
}

fn text_of<'l>(line: &'l Value, key: &str) -> &'l str {
    line[key].as_str().unwrap_or_default()
}

/// How many findings there should be.
fn wanted(line: &Value) -> Option<usize> {
    let listed = || line["expected_positions"].as_array().map(Vec::len);
    let counted = line["expected_len"].as_u64().and_then(|count| usize::try_from(count).ok());
    counted.or_else(listed)
}

/// By rule or validator: found, should have been found, found wrongly, should not have been found.
#[derive(Default)]
struct Counts<'t> {
    by_name: BTreeMap<&'t str, [usize; 4]>,
    wrong: Vec<(&'t str, String)>,
}

impl<'t> Counts<'t> {
    fn add(&mut self, name: &'t str, wanted: usize, found: usize, text: &str) {
        let counts = self.by_name.entry(name).or_default();
        if wanted > 0 {
            counts[0] += found.min(wanted);
            counts[1] += wanted;
        } else {
            counts[2] += usize::from(found > 0);
            counts[3] += 1;
        }
        if found.min(1) != wanted.min(1) {
            self.wrong.push((name, text.to_owned()));
        }
    }

    fn print(&self, what: &str) {
        let [found, wanted, flagged, clean] = self
            .by_name
            .values()
            .fold([0; 4], |sum, counts| std::array::from_fn(|i| sum[i] + counts[i]));
        println!("{what}: found {found} of {wanted}, flagged {flagged} of {clean}");
        for (name, text) in &self.wrong {
            println!("  {name} is wrong about {text:?}");
        }
    }
}

/// Listed as valid, since the list in the test that they are from is called `valid_numbers`. The test asserts that
/// they are not: under MOD 11,10 they leave 10 and 7, and not 1.
const INVALID: &[(&str, &str)] = &[("iso-7064", "00 000 000 000."), ("iso-7064", "30405607809")];

/// Names in the vectors, and ours.
const VALIDATORS: &[(&str, &str)] = &[
    ("australian_tfn_checksum", "au-tfn"),
    ("belgium_national_register_checksum", "be-register"),
    ("brazilian_cpf_checksum", "br-cpf"),
    ("btc_checksum", "bitcoin"),
    ("bulgarian_egn_checksum", "bg-egn"),
    ("chinese_id_checksum", "cn-resident"),
    ("coordination_number_checksum", "se-coordination"),
    ("dutch_bsn_checksum", "nl-bsn"),
    ("dutch_passport_checksum", "nl-document"),
    ("estonia_personal_code_checksum", "ee-personal-code"),
    ("ethereum_checksum", "ethereum"),
    ("finnish_hetu_checksum", "fi-hetu"),
    ("german_ids_checksum", "de-document"),
    ("iso_7064_checksum", "iso-7064"),
    ("lithuanian_personal_identification_number_checksum", "ee-personal-code"),
    ("monero_address", "monero"),
    ("nhs_check_digit", "gb-nhs"),
    ("rodne_cislo_checksum", "cz-birth-number"),
    ("romanian_personal_numeric_code", "ro-cnp"),
    ("slovenian_pin_checksum", "yu-emso"),
    ("spanish_nuss_checksum", "es-nuss"),
    ("uk_trn_checksum", "gb-utr"),
    ("verhoeff_checksum", "verhoeff"),
];

/// Files of the vectors, by a part of their names, and the rules for what they hold.
const RULES: &[(&str, &[&str])] = &[
    ("test_au_acn_recognizer", &["au-acn"]),
    ("test_au_medicare_recognizer", &["au-medicare"]),
    ("test_ca_sin_recognizer", &["ca-sin"]),
    ("test_credit_card_recognizer", &["payment-card", "payment-card-named"]),
    ("test_de_fuehrerschein_recognizer", &["de-driving-licence"]),
    ("test_de_id_card_recognizer", &["de-document"]),
    ("test_de_kfz_recognizer", &["number-plate"]),
    ("test_de_social_security_recognizer", &["de-pension"]),
    ("test_de_tax_id_recognizer", &["de-tax-id"]),
    ("test_de_vat_id_recognizer", &["de-vat"]),
    ("test_es_nif_recognizer", &["es-dni", "es-nie"]),
    ("test_es_passport_recognizer", &["es-passport"]),
    ("test_iban_recognizer", &["iban"]),
    ("test_in_aadhaar_recognizer", &["in-aadhaar"]),
    ("test_in_pan_recognizer", &["in-pan"]),
    ("test_in_passport_recognizer", &["in-passport"]),
    ("test_in_voter_recognizer", &["in-voter"]),
    ("test_it_passport_recognizer", &["it-document"]),
    ("test_it_vat_code_recognizer", &["it-vat"]),
    ("test_kr_brn_recognizer", &["kr-business"]),
    ("test_kr_driver_license_recognizer", &["kr-driving-licence"]),
    ("test_kr_frn_recognizer", &["kr-foreigner"]),
    ("test_ng_nin_recognizer", &["ng-nin"]),
    ("test_ng_vehicle_registration_recognizer", &["ng-number-plate"]),
    ("test_ph_mobile_number_recognizer", &["phone", "phone-named"]),
    (
        "test_phone_recognizer",
        &["phone", "phone-north-america", "phone-north-america-plain", "phone-named"],
    ),
    ("test_sg_uen_recognizer", &["sg-organisation"]),
    ("test_th_tnin_recognizer", &["th-identity"]),
    ("test_tr_license_plate_recognizer", &["tr-number-plate"]),
    ("test_tr_national_id_recognizer", &["tr-identity"]),
    ("test_tr_phone_number_recognizer", &["phone", "phone-named"]),
    ("test_uk_driving_licence_recognizer", &["gb-driving-licence"]),
    ("test_uk_nino_recognizer", &["gb-nino"]),
    ("test_uk_passport_recognizer", &["gb-passport"]),
    ("test_uk_postcode_recognizer", &["uk-postcode"]),
    ("test_us_bank_recognizer", &["us-bank-account"]),
    ("test_us_driver_license_recognizer", &["us-driving-licence"]),
    ("test_us_mbi_recognizer", &["us-medicare"]),
    ("test_us_npi_recognizer", &["us-npi"]),
    ("test_za_id_number_recognizer", &["za-identity"]),
];
