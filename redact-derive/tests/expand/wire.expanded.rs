#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[automatically_derived]
    impl<T> __redact::Redact for Customer<T> {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            match __redact::Sink::into_serializer(__sink) {
                ::core::result::Result::Ok(__serializer) => {
                    #[allow(unused_imports)]
                    use __redact::{Shapeless as _, Undecided as _};
                    {
                        #[allow(dead_code, non_camel_case_types, non_snake_case)]
                        #[derive(__redact::serde::Serialize)]
                        #[serde(crate = "__redact::serde")]
                        #[serde(rename_all = "camelCase")]
                        struct Customer<__T0, __T1, __T2, __T3, __T4> {
                            #[serde(
                                skip_serializing_if = "__redact::Skippable::is_skipped"
                            )]
                            email: __redact::Skippable<__T0>,
                            #[serde(skip_serializing)]
                            color: __T1,
                            #[serde(
                                skip_serializing_if = "__redact::Skippable::is_skipped"
                            )]
                            rest: __redact::Skippable<__T2>,
                            #[serde(
                                skip_serializing_if = "__redact::Skippable::is_skipped"
                            )]
                            cart: __redact::Skippable<__T3>,
                            #[serde(skip)]
                            cache: __T4,
                        }
                        __redact::Shadow(
                                &{
                                    let Self {
                                        email: __redact_0,
                                        color: __redact_1,
                                        rest: __redact_2,
                                        cart: __redact_3,
                                        cache: __redact_4,
                                    } = self;
                                    Customer {
                                        email: __redact::Skippable::omittable(
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
                                        color: (),
                                        rest: __redact::Skippable::omittable(
                                            false,
                                            &__serializer,
                                            __redact::Field::new(__policy, __redact::Marker::REDACTED),
                                        ),
                                        cart: __redact::Skippable::omittable(
                                            false,
                                            &__serializer,
                                            __redact::Field::new(
                                                __policy,
                                                __redact::Attempt(__redact_3).decided(),
                                            ),
                                        ),
                                        cache: (),
                                    }
                                },
                            )
                            .serialize(__serializer)
                    }
                }
                ::core::result::Result::Err(__sink) => {
                    let Self {
                        email: __redact_0,
                        color: __redact_1,
                        rest: __redact_2,
                        cart: __redact_3,
                        cache: __redact_4,
                    } = self;
                    let mut __fields = __redact::Sink::structure(
                        __sink,
                        "Customer",
                        4usize,
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "email",
                        &__redact::Masked {
                            value: __redact_0,
                            mask: mask::Email,
                        },
                    );
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "rest",
                        &__redact::Marker::REDACTED,
                    );
                    __redact::Fields::field(&mut __fields, __policy, "cart", __redact_3);
                    __redact::Fields::field(
                        &mut __fields,
                        __policy,
                        "cache",
                        &__redact::ShownAsText(__redact_4),
                    );
                    __redact::Fields::end_non_exhaustive(__fields)
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::fmt::Debug for Customer<T> {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl<T> __redact::serde::Serialize for Customer<T> {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __redact::serialize(self, __serializer)
        }
    }
    #[allow(non_camel_case_types)]
    struct __WireWith__redact_1<'__redact, T>(
        &'__redact u32,
        ::core::marker::PhantomData<&'__redact Customer<T>>,
    )
    where
        T: __redact::Wire;
    #[automatically_derived]
    impl<'__redact, T> __redact::serde::Serialize for __WireWith__redact_1<'__redact, T>
    where
        T: __redact::Wire,
    {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            hex::serialize(self.0, __serializer)
        }
    }
    #[automatically_derived]
    impl<T> __redact::Wire for Customer<T>
    where
        T: __redact::Wire,
    {
        #[allow(clippy::enum_variant_names, clippy::struct_field_names)]
        fn wire<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
            __opened: __redact::Opened,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            #[allow(unused_imports)]
            use __redact::{Shapeless as _, Undecided as _};
            {
                #[allow(dead_code, non_camel_case_types, non_snake_case)]
                #[derive(__redact::serde::Serialize)]
                #[serde(crate = "__redact::serde")]
                #[serde(rename_all = "camelCase")]
                struct Customer<__T0, __T1, __T2, __T3, __T4> {
                    #[serde(skip_serializing_if = "__redact::Skippable::is_skipped")]
                    email: __redact::Skippable<__T0>,
                    color: __T1,
                    #[serde(flatten)]
                    rest: __T2,
                    cart: __T3,
                    #[serde(skip)]
                    cache: __T4,
                }
                __redact::Shadow(
                        &{
                            let Self {
                                email: __redact_0,
                                color: __redact_1,
                                rest: __redact_2,
                                cart: __redact_3,
                                cache: __redact_4,
                            } = self;
                            Customer {
                                email: __redact::Skippable::new(
                                    String::is_empty(__redact_0),
                                    __redact::in_clear(__redact_0, __opened),
                                ),
                                color: __WireWith__redact_1(
                                    __redact_1,
                                    ::core::marker::PhantomData::<&Self>,
                                ),
                                rest: __redact::in_clear(__redact_2, __opened),
                                cart: __redact::own_serialize(__redact_3),
                                cache: (),
                            }
                        },
                    )
                    .serialize(__serializer)
            }
        }
    }
};
