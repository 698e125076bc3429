use http::header::{ACCEPT, AUTHORIZATION};

fn show(headers: &HeaderMap) {
    tracing::debug!("{:?}", headers.get(ACCEPT));
}
