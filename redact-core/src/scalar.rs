use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

/// A shown value that a log has a kind of its own for: not the text of a number, but the number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// The absent value of an `Option`.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number with a sign.
    I64(i64),
    /// A whole number without a sign.
    U64(u64),
    /// A wide number with a sign.
    I128(i128),
    /// A wide number without a sign.
    U128(u128),
    /// A number with a fraction.
    F64(f64),
    /// A text that is part of the program.
    Text(&'a str),
}

macro_rules! from {
    ($($T:ty => $Variant:ident: |$value:ident| $read:expr;)*) => {$(
        impl<'a> From<$T> for Scalar<'a> {
            fn from($value: $T) -> Self {
                Self::$Variant($read)
            }
        }
    )*};
}

from! {
    bool => Bool: |value| value;
    i8 => I64: |n| n.into();
    i16 => I64: |n| n.into();
    i32 => I64: |n| n.into();
    i64 => I64: |n| n;
    isize => I64: |n| n as i64;
    u16 => U64: |n| n.into();
    u32 => U64: |n| n.into();
    u64 => U64: |n| n;
    usize => U64: |n| n as u64;
    i128 => I128: |n| n;
    u128 => U128: |n| n;
    f32 => F64: |n| n.into();
    f64 => F64: |n| n;
    NonZeroI8 => I64: |n| n.get().into();
    NonZeroI16 => I64: |n| n.get().into();
    NonZeroI32 => I64: |n| n.get().into();
    NonZeroI64 => I64: |n| n.get();
    NonZeroIsize => I64: |n| n.get() as i64;
    NonZeroU16 => U64: |n| n.get().into();
    NonZeroU32 => U64: |n| n.get().into();
    NonZeroU64 => U64: |n| n.get();
    NonZeroUsize => U64: |n| n.get() as u64;
    NonZeroI128 => I128: |n| n.get();
    NonZeroU128 => U128: |n| n.get();
    &'a str => Text: |text| text;
}
