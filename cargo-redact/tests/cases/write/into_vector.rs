use std::io::Write;

fn report(iban: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let line = iban.to_uppercase();
    out.write_fmt(format_args!("{line}\n")).unwrap(); //~ sensitive-in-write
    out
}
