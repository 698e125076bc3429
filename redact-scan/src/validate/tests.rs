//! What every validator of numbers promises.

use proptest::prelude::*;

use super::*;

/// Numbers that are valid: those that authorities print in their documents where there are any, the others
/// made up and completed with their check digits.
const VALID: &[(&str, &str)] = &[
    ("ae-identity", "784-1986-2961069-6"),
    ("ar-cbu", "2850590940090418135201"),
    ("ar-cuit", "20-05536168-2"),
    ("at-svnr", "1237 010180"),
    ("at-tin", "59-119/9013"),
    ("au-abn", "51 824 753 556"),
    ("au-acn", "004 085 616"),
    ("au-medicare", "2627 80041 1"),
    ("au-tfn", "123 456 782"),
    ("be-company", "BE 0403.019.261"),
    ("be-register", "93.05.18-223.61"),
    ("bg-egn", "7712099243"),
    ("bg-lnch", "7111042925"),
    ("bitcoin", "3P14159f73E4gFr7JterCCQh9QjiTjiZrG"),
    ("bitcoin", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
    ("bitcoin", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
    ("br-cnpj", "11.222.333/0001-81"),
    ("br-cnpj", "12.ABC.345/01DE-35"),
    ("br-cpf", "390.533.447-05"),
    ("br-cpf", "111.444.777-35"),
    ("br-pis", "170.33259.50-4"),
    ("br-pis", "901.69989.28-9"),
    ("ca-sin", "123-456-782"),
    ("card", "4242 4242 4242 4242"),
    ("card", "3782 822463 10005"),
    ("ch-ahv", "756.9217.0769.85"),
    ("ch-uid", "CHE-123.456.788"),
    ("cl-rut", "12.531.909-2"),
    ("cl-rut", "12.345.678-5"),
    ("cn-organisation", "91110000600037341L"),
    ("cn-resident", "11010519491231002X"),
    ("co-nit", "213.123.432-1"),
    ("crc32-base62", "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"),
    ("cy-tin", "10259033P"),
    ("cz-birth-number", "710319/2745"),
    ("cz-company", "CZ25123891"),
    ("de-document", "L01X00T471"),
    ("de-health", "A123456780"),
    ("de-pension", "65170839J003"),
    ("de-physician", "123456601"),
    ("de-tax-id", "86095742719"),
    ("de-vat", "827401241"),
    ("dk-cpr", "070761-4285"),
    ("do-cedula", "00113918205"),
    ("ec-cedula", "171430710-3"),
    ("ee-personal-code", "37605030299"),
    ("email", "jane.doe@example.com"),
    ("es-ccc", "2100 0418 45 0200051332"),
    ("es-cif", "J99216582"),
    ("es-dni", "97512379S"),
    ("es-nie", "X1234567L"),
    ("es-nuss", "28 68628643 16"),
    ("ethereum", "0x52908400098527886E0F7030069857D2E4169EE7"),
    ("ethereum", "0x27b1fdb04752bbc536007a920d24acb045561c26"),
    ("fi-hetu", "131052-308T"),
    ("fr-nir", "2 55 08 14 168 025 38"),
    ("fr-siren", "732 829 320"),
    ("fr-siret", "732 829 320 00074"),
    ("fr-tax", "30 23 217 600 053"),
    ("gb-driving-licence", "MOR99507214SM9AB"),
    ("gb-nhs", "943 476 5919"),
    ("gb-nino", "AA 12 34 56 C"),
    ("gb-utr", "95619 45639"),
    ("gr-afm", "094259216"),
    ("gr-amka", "01013099997"),
    ("hk-identity-card", "A123456(3)"),
    ("hk-identity-card", "AB987654(3)"),
    ("hr-oib", "69435151530"),
    ("hu-company", "10597190"),
    ("hu-personal", "3-110714-1231"),
    ("hu-personal", "1-511024-9705"),
    ("hu-taj", "111 111 110"),
    ("hu-tax", "8071592153"),
    ("iban", "GB82 WEST 1234 5698 7654 32"),
    ("id-nik", "3171011708450001"),
    ("ie-pps", "1234567T"),
    ("ie-pps", "1234567FA"),
    ("il-identity", "123456782"),
    ("in-aadhaar", "2341 2341 2346"),
    ("in-epic", "WKH1186253"),
    ("in-gstin", "27AAPFU0939F1ZV"),
    ("in-pan", "AFZPK7190K"),
    ("ipv4", "203.0.113.7"),
    ("ipv6", "2001:db8::1"),
    ("ir-national-code", "0499370899"),
    ("is-kennitala", "120174-3399"),
    ("iso-7064", "07940"),
    ("iso-7064-11-10", "794623"),
    ("iso-7064-11-2", "07940"),
    ("iso-7064-97-10", "79444"),
    ("it-fiscal-code", "RSSMRA85T10A562S"),
    ("it-fiscal-code", "MRTMTT91D08F205J"),
    ("it-vat", "IT 00743110157"),
    ("jp-corporate", "5-8356-7825-6246"),
    ("jp-my-number", "123456789018"),
    ("kr-business", "116-82-00276"),
    ("kr-driving-licence", "11-12-345678-90"),
    ("kr-foreigner", "900101-5234567"),
    ("kr-resident", "971013-9019902"),
    ("kr-resident-checked", "971013-9019902"),
    ("kw-civil", "286010100108"),
    ("kz-iin", "651219355065"),
    ("local-phone", "0151 2345 6789"),
    ("lu-matricule", "1893120105732"),
    ("luhn", "79927398713"),
    ("lv-personal-code", "161175-19997"),
    ("mac", "3c:22:fb:1a:9e:70"),
    ("md-idnp", "1008600038413"),
    (
        "monero",
        "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H",
    ),
    ("mt-identity-card", "0123456M"),
    ("mx-clabe", "032180000118359719"),
    ("mx-curp", "BOXW310820HNERXN09"),
    ("mx-rfc", "GODE 561231 GR8"),
    ("my-nric", "770305-02-1234"),
    ("ng-nin", "62179879996"),
    ("nl-bsn", "346586318"),
    ("nl-document", "NP3X04R74"),
    ("nl-vat", "NL123456782B90"),
    ("nl-vat", "NL888600902B42"),
    ("no-account", "8601 11 17947"),
    ("no-birth-number", "15108695088"),
    ("no-organisation", "988 077 917"),
    ("nz-ird", "49-091-850"),
    ("nz-ird", "49-098-576"),
    ("nz-nhi", "ZZZ0016"),
    ("nz-nhi", "ZZZ0024"),
    ("nz-nhi", "ZZZ00AX"),
    ("pe-ruc", "20512333797"),
    ("passport-line", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    ("phone", "+44 20 7946 0018"),
    ("pl-document", "ABA300000"),
    ("pl-document", "ABS123456"),
    ("pl-nip", "856-734-62-15"),
    ("pl-pesel", "44051401359"),
    ("pl-pesel", "02070803628"),
    ("pl-regon", "192598184"),
    ("pl-regon", "123456785"),
    ("pt-citizen-card", "39193788 9 ZZ1"),
    ("pt-nif", "501 964 843"),
    ("ro-cnp", "1630615123457"),
    ("ro-cui", "RO 185 472 90"),
    ("ru-inn", "7707083893"),
    ("ru-inn", "500100732259"),
    ("ru-snils", "112-233-445 95"),
    ("sa-identity", "1000000008"),
    ("se-coordination", "850672-9071"),
    ("se-organisation", "556016-0680"),
    ("se-personal", "811218-9876"),
    ("sg-nric", "S1234567D"),
    ("sg-nric", "F1234567N"),
    ("sg-nric", "M1234567K"),
    ("sg-uen", "T01FC6132D"),
    ("sg-uen", "197401143C"),
    ("si-tax", "SI 5022 3054"),
    ("th-identity", "5705165546017"),
    ("tr-identity", "17291716060"),
    ("tr-tax", "4540536920"),
    ("tw-business", "00501503"),
    ("tw-identity", "A123456789"),
    ("tw-identity", "A800000014"),
    ("ua-organisation", "32855961"),
    ("ua-taxpayer", "1759013776"),
    ("us-aba", "021000021"),
    ("us-dea", "AP5836727"),
    ("us-dea", "BB1388568"),
    ("us-ein", "91-1144442"),
    ("us-itin", "912-90-3456"),
    ("us-mbi", "2X30-XP5-KY60"),
    ("us-npi", "1782795680"),
    ("us-phone", "(415) 555-0147"),
    ("us-ssn", "536-90-4399"),
    ("us-vin", "1M8GDM9AXKP042788"),
    ("uy-cedula", "1.234.567-2"),
    ("varied", "83"),
    ("ve-rif", "V-11470283-4"),
    ("verhoeff", "2363"),
    ("vn-citizen", "001099123456"),
    ("vn-tax", "0100233488"),
    ("yu-emso", "0101006500006"),
    ("yu-jmbg", "0101006500006"),
    ("za-identity", "7503305044089"),
];

/// Validators that may not see that a single digit changed: of numbers without a check digit, with
/// weights that have a factor in common with the modulus, or with one check digit for two remainders (0
/// for both 0 and 10).
const MISS_A_CHANGE: &[&str] = &[
    "ar-cuit",
    "au-acn",
    "au-medicare",
    "be-register",
    "bg-egn",
    "br-cnpj",
    "br-cpf",
    "br-pis",
    "co-nit",
    "cz-birth-number",
    "cz-company",
    "de-physician",
    "dk-cpr",
    "ee-personal-code",
    "es-ccc",
    "ethereum",
    "gb-driving-licence",
    "gb-nino",
    "gb-utr",
    "gr-afm",
    "hu-personal",
    "id-nik",
    "in-epic",
    "in-pan",
    "ipv4",
    "ipv6",
    "ir-national-code",
    "is-kennitala",
    "iso-7064",
    "jp-corporate",
    "jp-my-number",
    "kr-driving-licence",
    "kr-foreigner",
    "kr-resident",
    "kr-resident-checked",
    "kz-iin",
    "local-phone",
    "lv-personal-code",
    "mac",
    "mt-identity-card",
    "mx-curp",
    "my-nric",
    "nl-vat",
    "nz-ird",
    "nz-nhi",
    "pe-ruc",
    "phone",
    "pl-regon",
    "pt-nif",
    "ro-cnp",
    "ro-cui",
    "ru-inn",
    "ru-snils",
    "th-identity",
    "tw-business",
    "tw-identity",
    "ua-organisation",
    "ua-taxpayer",
    "us-dea",
    "us-ein",
    "us-itin",
    "us-mbi",
    "us-phone",
    "us-ssn",
    "uy-cedula",
    "varied",
    "ve-rif",
    "vn-citizen",
    "yu-emso",
    "yu-jmbg",
];

#[test]
fn names_are_in_order() {
    assert!(TEXTS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(NUMBERS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(names().all(|name| by_name(name).is_some()));
    assert_eq!(by_name("no-such").map(|_| ()), None);
}

#[test]
fn every_validator_of_numbers_has_a_valid_number() {
    let is_tried = |name: &str| VALID.iter().any(|(known, _)| *known == name);
    let untried = NUMBERS.iter().map(|&(name, _)| name).filter(|name| !is_tried(name));
    let untried: Vec<&str> = untried.collect();
    assert_eq!(untried, [""; 0]);
}

#[test]
fn valid_numbers_are_accepted() {
    let refused: Vec<_> = VALID.iter().filter(|(name, value)| !accepts(name, value)).collect();
    assert_eq!(refused, [&("", ""); 0]);
}

#[test]
fn nothing_is_no_number() {
    let accepted = |value: &str| -> Vec<&str> {
        VALID.iter().map(|&(name, _)| name).filter(|name| accepts(name, value)).collect()
    };
    for value in ["", " ", "-", "0", "\u{0}", "ñ", "00000000000000000000000000000000000000000000"]
    {
        assert_eq!(accepted(value), [""; 0], "{value:?}");
    }
}

#[test]
fn every_change_of_one_digit_is_seen() {
    let strong = VALID.iter().filter(|(name, _)| !MISS_A_CHANGE.contains(name));
    let unseen: Vec<_> = strong.filter_map(|(name, value)| unseen_change(name, value)).collect();
    assert_eq!(unseen, [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_change_of_one_digit_is_seen_in_any_number(
        digits in prop::collection::vec(any::<Option<u8>>(), 40),
    ) {
        for (name, value) in VALID.iter().filter(|(name, _)| !MISS_A_CHANGE.contains(name)) {
            let changed = with_digits(value, &digits);
            if let Some(valid) = completed(name, &changed) {
                prop_assert_eq!(unseen_change(name, &valid), None, "{} {}", name, valid);
            }
        }
    }

    #[test]
    fn no_value_makes_a_validator_panic(value in prop::collection::vec(any::<u8>(), 0..120)) {
        for (name, valid) in VALID {
            let validator = by_name(name).expect("it is one of them");
            validator(&value);
            validator(&[valid.as_bytes(), &value].concat());
            validator(&valid.as_bytes()[..value.len() % (valid.len() + 1)]);
        }
    }
}

fn accepts(name: &str, value: &str) -> bool {
    by_name(name).is_some_and(|validator| validator(value.as_bytes()))
}

/// A valid value in which one digit is another, if there is one.
fn unseen_change(name: &str, value: &str) -> Option<String> {
    changes(value).find(|changed| accepts(name, changed))
}

/// The value with any one of its digits changed to any other.
fn changes(value: &str) -> impl Iterator<Item = String> {
    let places = value.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit());
    places.flat_map(move |(place, old)| {
        let others = (b'0'..=b'9').filter(move |&digit| digit != old);
        others.map(move |digit| {
            let (before, after) = (&value[..place], &value[place + 1..]);
            format!("{before}{}{after}", char::from(digit))
        })
    })
}

/// The value with some of its digits changed.
fn with_digits(value: &str, digits: &[Option<u8>]) -> String {
    let digit = |(c, digit): (char, &Option<u8>)| match digit {
        Some(digit) if c.is_ascii_digit() && digit % 3 == 0 => char::from(b'0' + digit % 10),
        _ => c,
    };
    value.chars().zip(digits.iter().cycle()).map(digit).collect()
}

/// The value with the check digits that make it valid, if some do: the last two, or the last one alone.
fn completed(name: &str, value: &str) -> Option<String> {
    let places: Vec<usize> =
        value.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(at, _)| at).collect();
    let [.., tens, ones] = places[..] else { return None };
    (0..100_u8).find_map(|check| {
        let mut bytes = value.as_bytes().to_vec();
        bytes[tens] = b'0' + check / 10;
        bytes[ones] = b'0' + check % 10;
        String::from_utf8(bytes).ok().filter(|completed| accepts(name, completed))
    })
}
