#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[automatically_derived]
    impl<'a, S: Store, T, U, V, const N: usize> __redact::Redact
    for Page<'a, S, T, U, V, N>
    where
        S::Row: Clone,
        T: __redact::Redact,
        S::Row: __redact::Redact,
        U: ::core::fmt::Debug + __redact::serde::Serialize,
        V: __redact::Maskable<Leaf = str>,
    {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let Self {
                items: __redact_0,
                rows: __redact_1,
                shown: __redact_2,
                masked: __redact_3,
                hidden: __redact_4,
            } = self;
            let mut __fields = __redact::Sink::structure(__sink, "Page", 5usize);
            __redact::Fields::field(&mut __fields, __policy, "items", __redact_0);
            __redact::Fields::field(&mut __fields, __policy, "rows", __redact_1);
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "shown",
                &__redact::Shown(__redact_2),
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "masked",
                &__redact::Masked {
                    value: __redact_3,
                    mask: mask::Email,
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "hidden",
                &__redact::Marker::REDACTED,
            );
            __redact::Fields::end(__fields)
        }
    }
    #[automatically_derived]
    impl<'a, S: Store, T, U, V, const N: usize> ::core::fmt::Debug
    for Page<'a, S, T, U, V, N>
    where
        S::Row: Clone,
        T: __redact::Redact,
        S::Row: __redact::Redact,
        U: ::core::fmt::Debug + __redact::serde::Serialize,
        V: __redact::Maskable<Leaf = str>,
    {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl<'a, S: Store, T, U, V, const N: usize> __redact::serde::Serialize
    for Page<'a, S, T, U, V, N>
    where
        S::Row: Clone,
        T: __redact::Redact,
        S::Row: __redact::Redact,
        U: ::core::fmt::Debug + __redact::serde::Serialize,
        V: __redact::Maskable<Leaf = str>,
    {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __redact::serialize(self, __serializer)
        }
    }
};
