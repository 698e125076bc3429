use redact::Redact;

trait Store {
    type Row;
}

#[derive(Redact)]
struct Cursor<S: Store> {
    row: S::Row,
}

struct Names;

impl Store for Names {
    type Row = String;
}

fn main() {
    let cursor = Cursor::<Names> { row: String::from("ada") };
    println!("{cursor:?}");
}

// errors on line: 20
