#[derive(Redact)]
#[redact(display = "customer {id}", dispaly = "", without(Serialize))]
struct Customer<T: Clone> {
    #[redact(shwo)]
    id: String,
    item: T,
}
