//! Ways to reach somebody.

/// Accepts an e-mail address of the everyday form (a subset of RFC 5321, 4.1.2): a dot-separated name
/// of up to 64 bytes and a domain whose labels have up to 63.
///
/// `git` is the user of every host of repositories, and so nobody. Quoted names and addresses in brackets
/// are refused: in a text they are rare, and code is full of what looks like them.
pub(crate) fn email(value: &[u8]) -> bool {
    let Some(at) = value.iter().rposition(|&byte| byte == b'@') else { return false };
    let (name, domain) = (&value[..at], &value[at + 1..]);
    value.len() <= 254 && is_name(name) && is_domain(domain) && name != b"git"
}

fn is_name(name: &[u8]) -> bool {
    let has_slash = name.contains(&b'/');
    !has_slash
        && (1..=64).contains(&name.len())
        && name.split(|&byte| byte == b'.').all(|atom| !atom.is_empty())
}

fn is_domain(domain: &[u8]) -> bool {
    let labels = || domain.split(|&byte| byte == b'.');
    labels().count() > 1 && labels().all(is_label) && labels().next_back().is_some_and(is_top_level)
}

fn is_label(label: &[u8]) -> bool {
    (1..=63).contains(&label.len()) && !label.starts_with(b"-") && !label.ends_with(b"-")
}

/// A label of letters, or of an internationalised name. Endings of file names are none: `icon@2x.png`
/// is a picture.
fn is_top_level(label: &[u8]) -> bool {
    let is_word = label.len() > 1 && label.iter().all(u8::is_ascii_alphabetic);
    let is_international = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"xn--"));
    (is_word && !FILES.iter().any(|file| label.eq_ignore_ascii_case(file))) || is_international
}

/// Endings of file names and of units of systemd that no domain has.
const FILES: &[&[u8]] = &[
    b"avif", b"bmp", b"conf", b"css", b"csv", b"dll", b"exe", b"gif", b"gz", b"html", b"ico",
    b"jar", b"java", b"jpeg", b"jpg", b"js", b"json", b"jsx", b"log", b"mjs", b"mount", b"pdf",
    b"png", b"scope", b"scss", b"service", b"slice", b"so", b"socket", b"svg", b"swap", b"target",
    b"timer", b"toml", b"ts", b"tsx", b"txt", b"vue", b"wasm", b"webp", b"xml", b"yaml", b"yml",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        for address in
            ["a@b.co", "first.last+tag@mail.sub-domain.example", "x@xn--bcher-kva.xn--p1ai"]
        {
            assert!(email(address.as_bytes()), "{address}");
        }
        let long = format!("{}@b.co", "a".repeat(65));
        let refused = [
            "@b.co",
            "a@",
            "a@b",
            "a@.co",
            "a@b..co",
            "a..b@c.de",
            ".a@b.co",
            "a@-b.co",
            "a@b-.co",
            "a@b.c",
            "a@1.2",
            "icon@2x.png",
            "user@1000.service",
            &long,
        ];
        for address in refused {
            assert!(!email(address.as_bytes()), "{address}");
        }
    }
}
