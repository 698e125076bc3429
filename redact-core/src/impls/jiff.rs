//! `jiff`: lengths of time are shown. Points in time can be masked and are not shown, since the type
//! does not tell a date of birth from the date of a deployment.

use core::fmt;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Span, Timestamp, ZonedDateTime};

use crate::Mask;
use crate::mask::{self, Output, write_year};

use super::{leaf, shown, wire};

shown! { SignedDuration Span }

leaf! {
    Date as Date: |date| date;
    DateTime as DateTime: |time| time;
    Time as Time: |time| time;
    Timestamp as Timestamp: |time| time;
    ZonedDateTime as ZonedDateTime: |time| time;
}

wire! { Date DateTime SignedDuration Span Time Timestamp ZonedDateTime }

macro_rules! years {
    ($($T:ty)*) => {$(
        impl Mask<$T> for mask::Date {
            fn mask(&self, value: &$T, out: &mut Output<'_>) -> fmt::Result {
                write_year(value.year().into(), out)
            }
        }
    )*};
}

years! { Date DateTime ZonedDateTime }

/// The year in UTC.
impl Mask<Timestamp> for mask::Date {
    fn mask(&self, value: &Timestamp, out: &mut Output<'_>) -> fmt::Result {
        self.mask(&Offset::UTC.to_datetime(*value), out)
    }
}
