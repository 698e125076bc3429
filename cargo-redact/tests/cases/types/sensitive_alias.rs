type Iban = String;

#[derive(Debug)] //~ raw-debug
struct Payment {
    to: Iban,
}
