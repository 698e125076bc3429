//! A token is made without a block on the heap, whatever the value: a process of its own, since its
//! keyring is installed for all of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::net::Ipv6Addr;
use std::time::SystemTime;

use redact::keyring::{Key, Keyring, scope};
use redact::mask::{Card, Email, Iban, Ip, Keep, Name, Phone, Pseudonym, Url};
use redact::policy::{Policy, Treatment};
use redact::{Mask, Redact, masked};

/// Counts what this thread allocates.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every block is the system allocator's, with the layout that was asked for.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(block, layout) }
    }
}

/// A text of at most 64 bytes.
struct Fixed([u8; 64], usize);

impl Write for Fixed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let place = self.0[self.1..].get_mut(..text.len()).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.1 += text.len();
        Ok(())
    }
}

/// How many blocks it takes to show a token of a value.
#[track_caller]
fn allocated(value: &impl Redact) -> usize {
    let mut text = Fixed([0; 64], 0);
    let before = ALLOCATED.get();
    write!(text, "{}", redact::redacted(value)).unwrap();
    let allocated = ALLOCATED.get() - before;
    assert!(text.0.starts_with(b"k1:"), "{:?}", str::from_utf8(&text.0[..text.1]));
    allocated
}

#[test]
fn no_token_allocates() {
    let key = Key::new("k1", SystemTime::UNIX_EPOCH, vec![7; 32]).unwrap();
    Keyring::new([key]).unwrap().install().unwrap();

    for text in TEXTS {
        assert_eq!(allocated(&masked(*text, Pseudonym::new())), 0, "{text}");
        scope("tenant-7", || {
            assert_eq!(allocated(&masked(*text, Pseudonym::new())), 0, "{text}");
        });
    }
    assert_eq!(allocated(&masked(&u128::MAX, Pseudonym::new())), 0);
    assert_eq!(allocated(&masked(&Ipv6Addr::LOCALHOST, Pseudonym::new())), 0);
    assert_eq!(allocated(&masked(b"\xca\xfe", Pseudonym::new())), 0);

    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    policy.scope(|| {
        for (mask, value) in MASKS {
            assert_eq!(allocated(&masked(*value, *mask)), 0, "{value}");
        }
        assert_eq!(allocated(&4711), 0);
    });
}

/// Texts of every kind that is brought into NFC, and of those that are not since it would take a block.
const TEXTS: &[&str] = &[
    "",
    "ada",
    "a text of some twenty characters and then some that fill more than a block of the hash",
    "café",
    "cafe\u{301}",
    "e\u{302}\u{323}e\u{323}\u{302}",
    "\u{1100}\u{1161}\u{11a8}각",
    "\u{1f82}\u{301}",
    "e\u{301}\u{301}\u{301}\u{1f82}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}\u{323}\u{301}\u{323}\u{301}\u{323}",
    "בְּרֵאשִׁ֖ית",
    "שּׁ",
    "e\u{301}\u{301}\u{301}각",
];

/// Every mask that has a form, each with a value that it shows something of.
const MASKS: &[(&dyn Mask<str>, &str)] = &[
    (&Card, "4242 4242 4242 4242"),
    (&Email, "Jane.Doe@mail.Example.com"),
    (&Email, "ZOË.QUADE@mail.example.com"),
    (&Iban, "DE89 3704 0044 0532 0130 00"),
    (&Ip, "2001:DB8:85a3:8d3:1319:8a2e:370:7348"),
    (&Keep::first(4), "a text of some twenty characters, cafe\u{301}"),
    (&Name, "Zoë Quade"),
    (&Phone, "+49 (151) 2345-6789"),
    (&Url, "https://bob:pw@shop.example/basket/42?token=9f8e7d6c5b4a39281706fe"),
];
