//! `time`: lengths of time are shown. Points in time can be masked and are not shown, since the type
//! does not tell a date of birth from the date of a deployment.

use core::fmt;

use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime};

use crate::Mask;
use crate::mask::{self, Output, write_year};

use super::{leaf, shown, wire};

shown! { Duration }

leaf! {
    Date as Date: |date| date;
    OffsetDateTime as OffsetDateTime: |time| time;
    PrimitiveDateTime as PrimitiveDateTime: |time| time;
    Time as Time: |time| time;
    UtcDateTime as UtcDateTime: |time| time;
}

wire! { Date Duration OffsetDateTime PrimitiveDateTime Time UtcDateTime }

macro_rules! years {
    ($($T:ty)*) => {$(
        impl Mask<$T> for mask::Date {
            fn mask(&self, value: &$T, out: &mut Output<'_>) -> fmt::Result {
                write_year(value.year(), out)
            }
        }
    )*};
}

years! { Date OffsetDateTime PrimitiveDateTime UtcDateTime }
