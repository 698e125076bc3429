//! Texts in which a scanner has something to do.

use proptest::prelude::*;

/// Pieces of logs, secrets and their surroundings, put together at random.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        2 => "[ -~]{0,40}",
        1 => "[0-9 .-]{0,30}",
        1 => "[A-Za-z0-9+/]{0,60}={0,2}",
        1 => "\\PC{0,12}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// With the quotes, keywords and encodings that rules look for, whole and cut off.
const PIECES: &[&str] = &[
    "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W",
    "ghp_",
    "-eyJhbGciOiJIUzI1NiJ9",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImlhdCI6MTcwMH0.q7xLm2Zt9Rp4Vb8Nc3Wd6Ks1Hf5Jg0YaE7uTi2oPl8s",
    "AKIAQ7XLM2ZT9RP4VB8N",
    "password=",
    "\"password\": \"w1llow-Crane-5\"",
    "{\\\"pwd\\\":\\\"n0rth/Maple\\\"}",
    "postgres://app:w1llow-Crane-5@db7/shop",
    "Authorization: Bearer ",
    "q7xLm2Zt9Rp4Vb8Nc3Wd6Ks1",
    "7c1e9a0d4b8f25367e90d1ab5c3f8264",
    "acme_api_key = ",
    "openweather",
    " secret ",
    "token",
    "key",
    "-----BEGIN PRIVATE KEY-----\n",
    "MC4CAQAwBQYDK2VwBCIEIGd4c2Z2a3FwbGR3bXJ0aGJuY3l6\n",
    "-----END PRIVATE KEY-----",
    "4929 1234 5678 9012",
    "4242424242424242",
    "DE89 3704 0044 0532 0130 00",
    "ada@example.org",
    "+44 20 7946 0958",
    "cGFzc3dvcmQ9dzFsbG93LUNyYW5lLTU=",
    "ghp%5Fq8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W",
    "%3D",
    "\\n",
    "\\\"",
    "\\u0022",
    "[REDACTED:jwt]",
    "[REDACTED:",
    "\n",
    " ",
    "://",
    "@",
    "=",
    "\"",
];
