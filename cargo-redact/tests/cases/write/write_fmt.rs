use std::io::Write;

fn report(mut out: impl Write, phone: &str) {
    out.write_fmt(format_args!("{}", phone)).unwrap(); //~ sensitive-in-write
}
