#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[automatically_derived]
    impl __redact::Redact for Contact {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            if __redact::hides(__policy, ::core::option::Option::None)
                && ::core::matches!(self, Self::Nobody { .. })
            {
                return __redact::refuse(__sink);
            }
            match self {
                Self::Nobody {} => {
                    __redact::Sink::unit_variant(__sink, "Contact", 0u32, "Nobody")
                }
                Self::Email { 0: __redact_0 } => {
                    __redact::Sink::newtype_variant(
                        __sink,
                        __policy,
                        "Contact",
                        1u32,
                        "Email",
                        &__redact::Masked {
                            value: __redact_0,
                            mask: mask::Email,
                        },
                    )
                }
                Self::Extension { 0: __redact_1, 1: __redact_2 } => {
                    let mut __fields = __redact::Sink::tuple_variant(
                        __sink,
                        "Contact",
                        2u32,
                        "Extension",
                        2usize,
                    );
                    __redact::Fields::field(&mut __fields, __policy, "", __redact_1);
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "",
                        &__redact::Marker::REDACTED,
                    );
                    __redact::Fields::end(__fields)
                }
                Self::Address { street: __redact_3, map: __redact_4 } => {
                    let mut __fields = __redact::Sink::struct_variant(
                        __sink,
                        "Contact",
                        3u32,
                        "Address",
                        1usize,
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "street",
                        &__redact::Marker::REDACTED,
                    );
                    __redact::Fields::end_non_exhaustive(__fields)
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Contact {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl __redact::serde::Serialize for Contact {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __redact::serialize(self, __serializer)
        }
    }
};
