struct Customer {
    email: String,
}
