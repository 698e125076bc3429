//! Names and reasons that mean something to whoever shows them.

use redact::{Redact, info, mask};

/// </script><script>alert(3)</script> `a | b` | c
#[derive(Redact)]
pub struct Odd<'a> {
    /// =1+1
    #[redact(show, because = "\"><script>alert(4)</script>")]
    pub quoted: Box<dyn Fn(&'a str) -> [u8; 1 | 2]>,
    #[redact(show, because = "=cmd|' /C calc'!A0")]
    pub formula: Vec<(u8, Option<&'a str>)>,
    #[redact(show, because = "line one\nline two | *three* [four](javascript:alert(5))")]
    pub table: u8,
    #[redact(mask = mask::Keep::first("`".len()))]
    pub tick: String,
    #[redact(mask = mask::Name)]
    pub r#type: String,
    #[redact(mask = Own, class = own::SOMETHING)]
    pub unknown: String,
}

pub fn log(odd: &Odd<'_>) {
    info!(?odd, "</q><script>alert(6)</script> & \"{}\" ''", odd.r#type);
}
