use chrono::NaiveDate;

#[derive(Debug)] //~ raw-debug
struct Person {
    date_of_birth: NaiveDate,
}
