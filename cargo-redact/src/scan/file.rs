//! The search of one file. Its text is read in pieces, and never kept.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Seek as _};
use std::ops::Range;
use std::path::Path;

use redact_scan::{Rule, Scanner};

use crate::place::Place;

/// What became of a file.
pub(crate) enum Scanned<'s> {
    Searched(Vec<Spot<'s>>),
    Skipped(Skipped),
}

/// Why a file was not searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Skipped {
    Archive,
    Binary,
}

/// Where something was found. It holds none of it.
pub(crate) struct Spot<'s> {
    pub(crate) rule: &'s Rule,
    pub(crate) place: Place,
}

/// Searches a file.
pub(crate) fn scan<'s>(scanner: &'s Scanner, path: &Path) -> io::Result<Scanned<'s>> {
    let mut file = File::open(path)?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head)?;
    if let Some(why) = unreadable(path, &head) {
        return Ok(Scanned::Skipped(why));
    }
    file.rewind()?;
    let mut found = Vec::new();
    scanner.find_in_reader(&file, |finding| found.push((finding.rule(), finding.span())))?;
    file.rewind()?;
    let spans: Vec<Range<usize>> = found.iter().map(|(_, span)| span.clone()).collect();
    let places = places(BufReader::new(&file), &spans)?;
    let rules = found.into_iter().map(|(rule, _)| rule);
    Ok(Scanned::Searched(rules.zip(places).map(|(rule, place)| Spot { rule, place }).collect()))
}

/// A text has no zero in it, and an archive begins with what its kind begins with.
fn unreadable(path: &Path, head: &[u8]) -> Option<Skipped> {
    let is_archive = MAGIC.iter().any(|magic| head.starts_with(magic))
        || head.get(TAR.0).is_some_and(|mark| mark == TAR.1)
        || path.extension().is_some_and(|end| ARCHIVES.iter().any(|known| end == *known));
    if is_archive {
        return Some(Skipped::Archive);
    }
    head.contains(&0).then_some(Skipped::Binary)
}

/// The places of spans that are sorted and do not overlap.
fn places(text: impl BufRead, spans: &[Range<usize>]) -> io::Result<Vec<Place>> {
    let mut offsets = spans.iter().flat_map(|span| [span.start, span.end]).peekable();
    let mut positions = Vec::new();
    let (mut line, mut column) = (1, 1);
    for (at, byte) in text.bytes().enumerate() {
        while offsets.next_if_eq(&at).is_some() {
            positions.push((line, column));
        }
        if offsets.peek().is_none() {
            break;
        }
        match byte? {
            b'\n' => (line, column) = (line + 1, 1),
            // What goes on with a character of UTF-8 is not one of its own.
            0x80..0xC0 => {}
            _ => column += 1,
        }
    }
    positions.extend(offsets.map(|_| (line, column)));
    Ok(positions.chunks_exact(2).map(|ends| place(ends[0], ends[1])).collect())
}

fn place((line, column): (usize, usize), (end_line, end_column): (usize, usize)) -> Place {
    Place { line, column, end_line, end_column }
}

/// So much of a file tells what it is.
const HEAD: u64 = 8 * 1024;

/// How archives and what is compressed begin: zip, gzip, bzip2, xz, zstd, 7z, rar.
const MAGIC: &[&[u8]] = &[
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
];

/// Where the mark of a tar file stands.
const TAR: (Range<usize>, &[u8]) = (257..262, b"ustar");

/// Those without a mark.
const ARCHIVES: &[&str] = &["br", "lz4", "lzma", "tar"];

#[cfg(test)]
mod tests {
    use super::{Place, places};

    #[test]
    fn places_are_as_editors_count_them() {
        let text = "aé\nüb\r\nc";
        let spans = [1..3, 4..7, 9..10];
        let expected: Vec<Place> = spans.iter().map(|span| Place::of(span, text)).collect();
        assert_eq!(places(text.as_bytes(), &spans).unwrap(), expected);
        assert_eq!(expected[2], Place { line: 3, column: 1, end_line: 3, end_column: 2 });
    }
}
