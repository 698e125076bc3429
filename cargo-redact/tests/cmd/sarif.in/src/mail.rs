use crate::customer::Customer;

pub fn send(customer: &Customer) {
    let größe = &customer.email;
    log::info!("to {größe}");
}
