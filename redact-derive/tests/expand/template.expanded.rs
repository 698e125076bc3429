#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[automatically_derived]
    impl __redact::Redact for Event {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Request {
                    user: __redact_0,
                    path: __redact_1,
                    count: __redact_2,
                    port: __redact_3,
                } => {
                    let mut __fields = __redact::Sink::struct_variant(
                        __sink,
                        "Event",
                        0u32,
                        "Request",
                        4usize,
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "user",
                        &__redact::Masked {
                            value: __redact_0,
                            mask: mask::Keep::first(1),
                        },
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "path",
                        &__redact::ShownAsText(__redact_1),
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "count",
                        __redact_2,
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "port",
                        &__redact::ShownAsText(__redact_3),
                    );
                    __redact::Fields::end(__fields)
                }
                Self::Other { 0: __redact_4 } => {
                    __redact::Sink::newtype_variant(
                        __sink,
                        __policy,
                        "Event",
                        1u32,
                        "Other",
                        &__redact::Marker::REDACTED,
                    )
                }
            }
        }
        fn redact_display(
            &self,
            __policy: &__redact::Policy,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            #[allow(unused_imports)]
            use __redact::Undecided as _;
            match self {
                Self::Request {
                    user: __redact_0,
                    path: __redact_1,
                    count: __redact_2,
                    port: __redact_3,
                } => {
                    ::core::fmt::Formatter::write_fmt(
                        __f,
                        ::core::format_args!(
                            "{redact_0} asked for {redact_1:?} {redact_2:>4} times at {redact_3:#06x}, {redact_0}!",
                            redact_0 = __redact::Field::new(__policy,
                            __redact::Attempt(__redact::Masked { value : __redact_0, mask
                            : mask::Keep::first(1) }).decided()), redact_1 =
                            __redact::ShownInText { policy : __policy, class :
                            ::core::option::Option::None, value : __redact_1 }, redact_2
                            = __redact::Field::new(__policy,
                            __redact::Attempt(__redact_2).decided()), redact_3 =
                            __redact::ShownInText { policy : __policy, class :
                            ::core::option::Option::None, value : __redact_3 }
                        ),
                    )
                }
                Self::Other { 0: __redact_4 } => {
                    ::core::fmt::Formatter::write_fmt(
                        __f,
                        ::core::format_args!("nothing of note"),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Event {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::display(self, __f)
        }
    }
};
