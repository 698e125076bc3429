use std::io::Write;

fn report(iban: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let line = iban.len();
    out.write_fmt(format_args!("{line}\n")).unwrap();
    out
}
