//! `chrono`: lengths of time are shown. Points in time can be masked and are not shown, since the
//! type does not tell a date of birth from the date of a deployment.

use core::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};

use crate::mask::{self, Output, write_year};
use crate::{Mask, Maskable, Policy, Sink, maskable};

use super::{leaf, shown, wire};

shown! { TimeDelta }

leaf! {
    NaiveDate as NaiveDate: |date| date;
    NaiveDateTime as NaiveDateTime: |time| time;
    NaiveTime as NaiveTime: |time| time;
}

wire! {
    [] NaiveDate;
    [] NaiveDateTime;
    [] NaiveTime;
    [] TimeDelta;
    [Tz: TimeZone] DateTime<Tz>;
}

impl<Tz: TimeZone> Maskable for DateTime<Tz> {
    type Leaf = Self;

    fn redact_masked<M: Mask<Self>, S: Sink>(
        &self,
        _policy: &Policy,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error> {
        maskable::leaf(self, mask, sink)
    }
}

macro_rules! years {
    ($([$($generics:tt)*] $T:ty;)*) => {$(
        impl<$($generics)*> Mask<$T> for mask::Date {
            fn mask(&self, value: &$T, out: &mut Output<'_>) -> fmt::Result {
                write_year(value.year(), out)
            }
        }
    )*};
}

years! {
    [] NaiveDate;
    [] NaiveDateTime;
    [Tz: TimeZone] DateTime<Tz>;
}
