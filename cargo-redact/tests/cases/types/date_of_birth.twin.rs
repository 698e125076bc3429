use chrono::NaiveDate;

#[derive(Debug)]
struct Person {
    password_changed_at: NaiveDate,
}
