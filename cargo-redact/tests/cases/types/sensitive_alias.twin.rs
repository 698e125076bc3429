type Reference = String;

#[derive(Debug)]
struct Payment {
    to: Reference,
}
