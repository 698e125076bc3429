#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[allow(non_camel_case_types)]
    struct __With__redact_1<'__redact, T>(
        &'__redact u32,
        ::core::marker::PhantomData<&'__redact Contact<T>>,
    )
    where
        T: __redact::Redact;
    #[automatically_derived]
    impl<'__redact, T> __redact::serde::Serialize for __With__redact_1<'__redact, T>
    where
        T: __redact::Redact,
    {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            hex::serialize(self.0, __serializer)
        }
    }
    #[automatically_derived]
    impl<T> __redact::Redact for Contact<T>
    where
        T: __redact::Redact,
    {
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
            match __redact::Sink::into_serializer(__sink) {
                ::core::result::Result::Ok(__serializer) => {
                    #[allow(unused_imports)]
                    use __redact::{Shapeless as _, Undecided as _};
                    {
                        #[allow(dead_code, non_camel_case_types, non_snake_case)]
                        #[derive(__redact::serde::Serialize)]
                        #[serde(crate = "__redact::serde")]
                        #[serde(tag = "kind", rename_all = "camelCase")]
                        enum Contact<__T0, __T1, __T2, __T3> {
                            #[serde(rename = "mail")]
                            Email {
                                #[serde(rename = "to")]
                                #[serde(
                                    skip_serializing_if = "__redact::Skippable::is_skipped"
                                )]
                                address: __redact::Skippable<__T0>,
                                #[serde(
                                    skip_serializing_if = "__redact::Skippable::is_skipped"
                                )]
                                weight: __redact::Skippable<__T1>,
                                #[serde(flatten)]
                                #[serde(
                                    skip_serializing_if = "__redact::Skippable::is_skipped"
                                )]
                                rest: __redact::Skippable<__T2>,
                                #[serde(skip_serializing)]
                                cache: __T3,
                            },
                            Nobody,
                        }
                        __redact::Shadow(
                                &match self {
                                    Self::Email {
                                        address: __redact_0,
                                        weight: __redact_1,
                                        rest: __redact_2,
                                        cache: __redact_3,
                                    } => {
                                        Contact::Email {
                                            address: __redact::Skippable::omittable(
                                                String::is_empty(__redact_0),
                                                &__serializer,
                                                __redact::Field::new(
                                                    __policy,
                                                    __redact::Attempt(__redact::Masked {
                                                            value: __redact_0,
                                                            mask: mask::Email,
                                                        })
                                                        .decided(),
                                                ),
                                            ),
                                            weight: __redact::Skippable::omittable(
                                                false,
                                                &__serializer,
                                                __redact::Field::new(
                                                    __policy,
                                                    __redact::With(
                                                        __With__redact_1(
                                                            __redact_1,
                                                            ::core::marker::PhantomData::<&Self>,
                                                        ),
                                                    ),
                                                ),
                                            ),
                                            rest: __redact::Skippable::omittable(
                                                false
                                                    || __redact::hides(__policy, ::core::option::Option::None),
                                                &__serializer,
                                                __redact::Field::new(
                                                    __policy,
                                                    __redact::Attempt(__redact_2).decided(),
                                                ),
                                            ),
                                            cache: (),
                                        }
                                    }
                                    Self::Nobody {} => Contact::Nobody {},
                                },
                            )
                            .serialize(__serializer)
                    }
                }
                ::core::result::Result::Err(__sink) => {
                    match self {
                        Self::Email {
                            address: __redact_0,
                            weight: __redact_1,
                            rest: __redact_2,
                            cache: __redact_3,
                        } => {
                            let mut __fields = __redact::Sink::struct_variant(
                                __sink,
                                "Contact",
                                0u32,
                                "Email",
                                3usize,
                            );
                            __redact::Fields::field(
                                &mut __fields,
                                __policy,
                                "address",
                                &__redact::Masked {
                                    value: __redact_0,
                                    mask: mask::Email,
                                },
                            );
                            __redact::Fields::field(
                                &mut __fields,
                                __policy,
                                "weight",
                                &__redact::ShownAsText(__redact_1),
                            );
                            __redact::Fields::field(
                                &mut __fields,
                                __policy,
                                "rest",
                                __redact_2,
                            );
                            __redact::Fields::end_non_exhaustive(__fields)
                        }
                        Self::Nobody {} => {
                            __redact::Sink::unit_variant(
                                __sink,
                                "Contact",
                                1u32,
                                "Nobody",
                            )
                        }
                    }
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::fmt::Debug for Contact<T>
    where
        T: __redact::Redact,
    {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl<T> __redact::serde::Serialize for Contact<T>
    where
        T: __redact::Redact,
    {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __redact::serialize(self, __serializer)
        }
    }
};
