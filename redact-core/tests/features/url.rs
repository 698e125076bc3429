//! A link is masked as its text.

use redact_core::{mask, masked, wire};
use url::Url;

#[test]
fn a_link_shows_its_scheme() {
    let link: Url = "https://bob:pw@shop.example/basket/42".parse().unwrap();
    assert_eq!(masked(&link, mask::Url).to_string(), "https://***");
    assert_eq!(masked(&link, mask::Keep::last(3)).to_string(), "***/42");
    assert_eq!(format!("{:?}", masked(&Some(link), mask::Hidden)), "Some([REDACTED])");
}

#[test]
fn in_clear_it_is_the_whole_link() {
    let link: Url = "https://bob:pw@shop.example/basket/42".parse().unwrap();
    let json = serde_json::to_string(&wire(&link)).unwrap();
    assert_eq!(json, r#""https://bob:pw@shop.example/basket/42""#);
}
