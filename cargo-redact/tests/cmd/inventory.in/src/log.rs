use redact::{info, info_span, instrument, mask, masked, record};

use crate::customer::{Customer, Lead};
use crate::health::Prescription;
use crate::order::Order;

pub fn packed(order: &Order) {
    info!(?order, "packed");
    info!(phone = masked(&order.customer.phone, mask::Phone), "called about {}", order.number);
}

#[instrument(skip(lead), fields(lead.source))]
pub fn sign_up(customer: &Customer, lead: &Lead) -> tracing::Span {
    let span = info_span!("sign-up", customer.id);
    record!(span, login = customer.login);
    tracing::warn!("from {:?}", lead);
    span
}

pub fn dispense(prescriptions: &[Prescription]) {
    for prescription in prescriptions {
        redact::log::info!("dispensed {prescription}");
    }
}
