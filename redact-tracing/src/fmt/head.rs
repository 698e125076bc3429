//! How a line begins: with a time and a level, in which there is nothing to find.

/// Returns how many bytes at the beginning of a line hold no value: in JSON and in text alike, a time as
/// RFC 3339 has it and a level. None of it, if anything else stands there.
pub(super) fn len(line: &str) -> usize {
    let is_json = line.starts_with('{');
    let end = if is_json { json(&line[1..]) } else { text(line) };
    end.map_or(0, |rest| line.len() - rest.len())
}

/// `"timestamp":"2026-11-24T11:22:33.444555Z","level":"INFO",`
fn json(line: &str) -> Option<&str> {
    let timed = line.strip_prefix("\"timestamp\":\"").and_then(time);
    let rest = timed.and_then(|rest| rest.strip_prefix("\",")).unwrap_or(line);
    level(rest.strip_prefix("\"level\":\"")?)?.strip_prefix("\",")
}

/// `2026-11-24T11:22:33.444555Z  INFO `
fn text(line: &str) -> Option<&str> {
    level(time(line)?.trim_start_matches(' '))?.strip_prefix(' ')
}

fn level(line: &str) -> Option<&str> {
    ["INFO", "DEBUG", "WARN", "ERROR", "TRACE"].iter().find_map(|level| line.strip_prefix(level))
}

/// The text behind a time in UTC.
fn time(line: &str) -> Option<&str> {
    let digits = |byte: &u8| byte.is_ascii_digit();
    let seconds = line.as_bytes().get(..SECONDS.len())?;
    let fits = |(byte, form): (&u8, &u8)| if *form == b'0' { digits(byte) } else { byte == form };
    if !seconds.iter().zip(SECONDS).all(fits) {
        return None;
    }
    let rest = &line[SECONDS.len()..];
    let fraction = rest.strip_prefix('.').unwrap_or(rest);
    let length = fraction.bytes().take(LONGEST_FRACTION).take_while(digits).count();
    fraction[length..].strip_prefix('Z')
}

const SECONDS: &[u8] = b"0000-00-00T00:00:00";
/// A nanosecond.
const LONGEST_FRACTION: usize = 9;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_head(head: &str, rest: &str) {
        assert_eq!(len(&[head, rest].concat()), head.len());
    }

    #[test]
    fn time_and_level_are_the_head() {
        let time = "2026-11-24T11:22:33.444555Z";
        assert_head(&format!("{{\"timestamp\":\"{time}\",\"level\":\"INFO\","), "\"fields\":{}}");
        assert_head("{\"level\":\"ERROR\",", "\"fields\":{}}");
        assert_head(&format!("{time}  INFO "), "shop: sent");
        assert_head("2026-11-24T11:22:33Z TRACE ", "shop: sent");
    }

    #[test]
    fn anything_else_there_is_looked_at() {
        for line in [
            "",
            "{",
            "sent",
            "{\"timestamp\":\"4929 1234 5678 9015\",\"level\":\"INFO\",\"fields\":{}}",
            "{\"timestamp\":\"2026-11-24T11:22:33.4929123456789015Z\",\"level\":\"INFO\",",
            "{\"timestamp\":\"2026-11-24T11:22:33Z\",\"fields\":{}}",
            "{\"level\":\"INFORMATION\",\"fields\":{}}",
            "2026-11-24T11:22:33Z sent",
            "2026-11-24T11:22:33Z INFOsent",
            "2026-11-24T11:22:3éZ INFO sent",
        ] {
            assert_eq!(len(line), 0, "{line}");
        }
    }
}
