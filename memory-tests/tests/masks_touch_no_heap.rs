//! Masks allocate nothing, and no block that is freed holds a piece of what they have masked.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::{self, Debug, Write};
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::slice;

use redact::mask::{
    Bucket, Card, Date, Email, Hidden, Iban, Ip, Keep, Length, Name, Phone, Pseudonym, Round, Url,
};
use redact::{Mask, Redact, Sensitive, masked};
use serde::Serialize;

/// Counts what this thread allocates, and looks into what it frees.
struct Watching;

#[global_allocator]
static WATCHING: Watching = Watching;

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
    static LEAKED: Cell<usize> = const { Cell::new(0) };
    /// What no freed block may hold 16 bytes of.
    static WATCHED: Cell<&'static [u8]> = const { Cell::new(&[]) };
}

// SAFETY: every block is the system allocator's, with the layout that was asked for. `realloc` is not
// overridden, so that a block that moves is looked into as well.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get() + 1);
        // Zeroed, so that all of it may be read when it is freed.
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block was allocated with this layout and is not in use any more; it was zeroed
        // first, so that each of its bytes is initialised unless what was moved into it had padding.
        let bytes = unsafe { slice::from_raw_parts(block, layout.size()) };
        let is_piece = |piece: &[u8]| bytes.windows(PIECE).any(|window| window == piece);
        if WATCHED.get().windows(PIECE).any(is_piece) {
            LEAKED.set(LEAKED.get() + 1);
        }
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(block, layout) }
    }
}

const PIECE: usize = 16;

/// How many blocks `f` has freed that hold 16 bytes of `value`.
fn leaked(value: &'static str, f: impl FnOnce()) -> usize {
    LEAKED.set(0);
    WATCHED.set(value.as_bytes());
    f();
    WATCHED.set(&[]);
    LEAKED.get()
}

/// How many blocks `f` has allocated.
fn allocated(f: impl FnOnce()) -> usize {
    let before = ALLOCATED.get();
    f();
    ALLOCATED.get() - before
}

/// Every mask for text, each with a value that it reads.
const MASKS: &[(&dyn Mask<str>, &str)] = &[
    (&Card, "4242 4242 4242 4242"),
    (&Date, "1987-05-23T12:30:00Z"),
    (&Email, "jane.doe@mail.example.com"),
    (&Hidden, "moves house in the middle of May"),
    (&Iban, "DE89 3704 0044 0532 0130 00"),
    (&Ip, "2001:db8:85a3:8d3:1319:8a2e:370:7348"),
    (&Keep::first(4), "a text of some twenty characters"),
    (&Keep::last(4), "a text of some twenty characters"),
    (&Keep::ends(4, 4), "a text of some twenty characters"),
    (&Length, "a text of some twenty characters"),
    (&Name, "Augusta Ada King, Countess of Lovelace"),
    (&Name, "Augusta Ada King Lovelace"),
    (&Phone, "+49 (151) 2345-6789"),
    (&const { Pseudonym::new() }, "a text of some twenty characters"),
    (&Url, "https://bob:pw@shop.example/basket/42?token=9f8e7d6c5b4a39281706fe"),
];

/// Text that fits into an array.
struct Fixed {
    bytes: [u8; 512],
    len: usize,
}

impl Fixed {
    const fn new() -> Self {
        Self { bytes: [0; 512], len: 0 }
    }
}

impl Write for Fixed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        io::Write::write_all(self, text.as_bytes()).map_err(|_| fmt::Error)
    }
}

impl io::Write for Fixed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let place =
            self.bytes[self.len..].get_mut(..bytes.len()).ok_or(io::ErrorKind::WriteZero)?;
        place.copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes a value to all exits, into an array that is large enough.
fn show_in_place(value: &(impl Debug + Serialize)) {
    let mut text = Fixed::new();
    write!(text, "{value:?}").expect("the array is large enough");
    write!(text, "{value:#?}").expect("the array is large enough");
    serde_json::to_writer(&mut text, value).expect("the array is large enough");
    assert!(text.len > 0);
}

/// Takes a value to all exits, into buffers of the heap.
fn show_on_heap(value: &(impl Debug + Serialize)) {
    let mut json = Vec::with_capacity(512);
    serde_json::to_writer(&mut json, value).expect("a vector takes all");
    assert!(!json.is_empty());
    assert!(!format!("{value:?}").is_empty());
    assert!(!format!("{value:#?}").is_empty());
}

#[derive(Redact)]
#[redact(display = "{name} <{email}>")]
struct Customer {
    #[redact(mask = Name)]
    name: &'static str,
    #[redact(mask = Email)]
    email: Option<&'static str>,
    #[redact]
    notes: &'static str,
    #[redact(mask = Keep::last(4))]
    cards: [&'static str; 2],
    visits: u32,
}

const CUSTOMER: Customer = Customer {
    name: "Augusta Ada King Lovelace",
    email: Some("jane.doe@mail.example.com"),
    notes: "moves house in the middle of May",
    cards: ["4242 4242 4242 4242", "a text of some twenty characters"],
    visits: 7,
};

#[test]
fn no_mask_allocates() {
    for (mask, value) in MASKS {
        assert_eq!(allocated(|| show_in_place(&masked(*value, *mask))), 0, "{value}");
    }
}

#[test]
fn no_mask_of_another_type_allocates() {
    let v6: Ipv6Addr = "2001:db8:85a3:8d3:1319:8a2e:370:7348".parse().unwrap();
    let allocated = allocated(|| {
        show_in_place(&masked(&Ipv4Addr::new(203, 0, 113, 7), Ip));
        show_in_place(&masked(&v6, Ip));
        show_in_place(&masked(&61_730_u32, Round::to(5_000)));
        show_in_place(&masked(&-1_249.99, Round::to(500)));
        show_in_place(&masked(&42_u16, Bucket::new(&[18, 65])));
        show_in_place(&masked(b"hunter2", Length));
        show_in_place(&Sensitive::<u32>::new(7));
    });
    assert_eq!(allocated, 0);
}

#[test]
fn no_derived_type_allocates() {
    assert_eq!(allocated(|| show_in_place(&CUSTOMER)), 0);
    assert_eq!(allocated(|| write!(Fixed::new(), "{CUSTOMER}").unwrap()), 0);
}

#[test]
fn no_freed_block_holds_a_piece_of_what_was_masked() {
    for (mask, value) in MASKS {
        assert_eq!(leaked(value, || show_on_heap(&masked(*value, *mask))), 0, "{value}");
    }
}

#[test]
fn no_freed_block_holds_a_piece_of_a_field() {
    for value in [CUSTOMER.name, CUSTOMER.email.unwrap(), CUSTOMER.notes, CUSTOMER.cards[0]] {
        let leaked = leaked(value, || {
            show_on_heap(&CUSTOMER);
            assert!(!CUSTOMER.to_string().is_empty());
        });
        assert_eq!(leaked, 0, "{value}");
    }
}

#[test]
fn the_allocator_sees_what_is_there_to_be_seen() {
    const TEXT: &str = "a text of some twenty characters";
    assert_eq!(leaked(TEXT, || drop(TEXT.to_owned())), 1);
    assert_eq!(leaked(TEXT, || drop(TEXT.repeat(2))), 1);
    assert_eq!(leaked(TEXT, || drop(TEXT[8..24].to_owned())), 1);
    assert_eq!(leaked(TEXT, || drop(TEXT[8..23].to_owned())), 0);
    assert_eq!(allocated(|| drop(Box::new(1))), 1);
}
