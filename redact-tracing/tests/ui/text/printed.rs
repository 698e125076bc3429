fn main() {
    let email = String::new();
    redact::print!("{email}");
    redact::println!("{}", email);
    redact::eprint!("{email:?}");
    redact::eprintln!("{mail}", mail = email);
}

// errors on lines: 3, 4, 5, 6
