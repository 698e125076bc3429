//! The parts of a message that say nothing about who sent it are shown.

use http::header::{AUTHORIZATION, CONTENT_TYPE, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, Version};
use redact_core::{Redact, mask, masked, redacted};

fn json(value: &impl Redact) -> String {
    serde_json::to_string(&redacted(value)).unwrap()
}

#[test]
fn a_status_is_shown_as_its_code() {
    let status = StatusCode::NOT_FOUND;
    assert_eq!(format!("{:?}", redacted(&status)), format!("{status:?}"));
    assert_eq!(format!("{:5?}|", redacted(&status)), format!("{status:5?}|"));
    assert_eq!(redacted(&status).to_string(), "404 Not Found");
    assert_eq!(json(&status), "404");
}

#[test]
fn a_method_is_shown_as_its_name() {
    assert_eq!(format!("{:?}", redacted(&Method::GET)), "GET");
    assert_eq!(redacted(&Method::GET).to_string(), "GET");
    assert_eq!(json(&Method::GET), r#""GET""#);
}

#[test]
fn a_version_is_shown() {
    assert_eq!(format!("{:?}", redacted(&Version::HTTP_11)), "HTTP/1.1");
    assert_eq!(json(&Version::HTTP_11), r#""HTTP/1.1""#);
}

#[test]
fn headers_show_their_names_and_harmless_values() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer hunter2"));
    headers.append(SET_COOKIE, HeaderValue::from_static("a=1"));
    headers.append(SET_COOKIE, HeaderValue::from_static("b=2"));
    assert_eq!(
        format!("{:?}", redacted(&headers)),
        r#"{"content-type": "text/html", "authorization": [REDACTED], "set-cookie": [REDACTED], "set-cookie": [REDACTED]}"#,
    );
    assert_eq!(
        json(&headers),
        r#"{"content-type":"text/html","authorization":"[REDACTED]","set-cookie":"[REDACTED]","set-cookie":"[REDACTED]"}"#,
    );
}

#[test]
fn harmless_headers_look_as_they_do_in_http() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(r#"text/html; charset="utf-8""#));
    assert_eq!(format!("{:#?}", redacted(&headers)), format!("{headers:#?}"));
}

#[test]
fn an_unusual_value_of_a_harmless_header_is_hidden() {
    let marked = || {
        let mut value = HeaderValue::from_static("text/html");
        value.set_sensitive(true);
        value
    };
    for value in
        [marked(), HeaderValue::from_bytes(b"caf\xe9").unwrap(), HeaderValue::from_static("a\tb")]
    {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, value)]);
        assert_eq!(json(&headers), r#"{"content-type":"[REDACTED]"}"#);
    }
}

#[test]
fn a_uri_can_be_hidden_item_by_item() {
    let uri = Uri::from_static("/reset?token=hunter2");
    assert_eq!(format!("{:?}", masked(&[uri], mask::Hidden)), "[[REDACTED]]");
}
