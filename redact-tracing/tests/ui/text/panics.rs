fn main() {
    let email = String::new();
    redact::assert!(email.is_empty(), "{email}");
    match 7 {
        1 => redact::panic!("{email}"),
        2 => redact::todo!("{}", email),
        3 => redact::unimplemented!("{email:?}"),
        _ => redact::unreachable!("{mail}", mail = email),
    }
}

// errors on lines: 3, 5, 6, 7, 8
