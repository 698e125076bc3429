pub struct Customer {
    pub email: String,
}

pub fn send(customer: &Customer) {
    let target = &customer.email;
    log::info!("to {target}");
}
