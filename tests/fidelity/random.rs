//! Values that nobody chose, the same ones every time.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

/// Numbers from a seed (xorshift64*).
pub(crate) struct Random {
    state: u64,
    /// What is left to spend on values in values.
    fuel: usize,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, fuel: 0 }
    }

    pub(crate) fn refuel(&mut self) {
        self.fuel = 12;
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits fit") % end
    }

    pub(crate) fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    pub(crate) fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn spend(&mut self) -> bool {
        self.fuel = self.fuel.saturating_sub(1);
        self.fuel > 0
    }
}

pub(crate) trait Arbitrary {
    fn arbitrary(random: &mut Random) -> Self;
}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        impl Arbitrary for $T {
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss, reason = "any number will do")]
            fn arbitrary(random: &mut Random) -> Self {
                [0, 1, 7, <$T>::MIN, <$T>::MAX, random.next() as $T][random.below(6)]
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 u128 usize i8 i64 i128 }

impl Arbitrary for f32 {
    fn arbitrary(random: &mut Random) -> Self {
        random.one_of(&[0.0, -0.0, 1.0, 0.1, 1e-9, Self::MAX, Self::NAN, Self::INFINITY])
    }
}

impl Arbitrary for f64 {
    fn arbitrary(random: &mut Random) -> Self {
        random.one_of(&[0.0, -0.0, 1.0, 0.1, 1e300, Self::MIN, Self::NAN, Self::NEG_INFINITY])
    }
}

impl Arbitrary for bool {
    fn arbitrary(random: &mut Random) -> Self {
        random.chance(2)
    }
}

impl Arbitrary for () {
    fn arbitrary(_random: &mut Random) -> Self {}
}

impl Arbitrary for char {
    fn arbitrary(random: &mut Random) -> Self {
        random.one_of(&['a', '\'', '\n', 'ß', '\u{202e}', '🦀'])
    }
}

impl Arbitrary for &'static str {
    fn arbitrary(random: &mut Random) -> Self {
        random.one_of(&["", "text", "two\nlines", "\"quoted\"", "null", "~"])
    }
}

impl Arbitrary for String {
    fn arbitrary(random: &mut Random) -> Self {
        <&str>::arbitrary(random).to_owned()
    }
}

impl Arbitrary for Cow<'static, str> {
    fn arbitrary(random: &mut Random) -> Self {
        Cow::Borrowed(<&str>::arbitrary(random))
    }
}

impl Arbitrary for Duration {
    fn arbitrary(random: &mut Random) -> Self {
        Self::from_nanos(random.next() >> 20)
    }
}

impl<T: Arbitrary> Arbitrary for Option<T> {
    fn arbitrary(random: &mut Random) -> Self {
        (random.spend() && random.chance(2)).then(|| T::arbitrary(random))
    }
}

impl<T: Arbitrary> Arbitrary for Box<T> {
    fn arbitrary(random: &mut Random) -> Self {
        Self::new(T::arbitrary(random))
    }
}

impl<T: Arbitrary> Arbitrary for Vec<T> {
    fn arbitrary(random: &mut Random) -> Self {
        let len = if random.spend() { random.below(3) } else { 0 };
        (0..len).map(|_| T::arbitrary(random)).collect()
    }
}

impl<K: Arbitrary + Ord, V: Arbitrary> Arbitrary for BTreeMap<K, V> {
    fn arbitrary(random: &mut Random) -> Self {
        let len = if random.spend() { random.below(3) } else { 0 };
        (0..len).map(|_| (K::arbitrary(random), V::arbitrary(random))).collect()
    }
}

impl<A: Arbitrary, B: Arbitrary> Arbitrary for (A, B) {
    fn arbitrary(random: &mut Random) -> Self {
        (A::arbitrary(random), B::arbitrary(random))
    }
}

impl<T: Arbitrary> Arbitrary for [T; 2] {
    fn arbitrary(random: &mut Random) -> Self {
        [T::arbitrary(random), T::arbitrary(random)]
    }
}
