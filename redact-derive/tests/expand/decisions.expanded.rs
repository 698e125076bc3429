#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    const __CLASS: __redact::Class = class::USER;
    const __CLASS__redact_2: __redact::Class = class::USER_CONTACT_EMAIL;
    #[automatically_derived]
    impl __redact::Redact for Customer {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let Self {
                id: __redact_0,
                name: __redact_1,
                email: __redact_2,
                phones: __redact_3,
                tag: __redact_4,
                login: __redact_5,
                notes: __redact_6,
                cache: __redact_7,
            } = self;
            let mut __fields = __redact::Sink::structure(__sink, "Customer", 7usize);
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "id",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact_0,
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "name",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact::Shown(__redact_1),
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "email",
                &__redact::Masked {
                    value: __redact_2,
                    mask: __redact::OfClass {
                        class: __CLASS__redact_2,
                        mask: mask::Email,
                    },
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "phones",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact::MaskedMap {
                        map: __redact_3,
                        keys: __redact::KeysShown,
                        mask: __redact::Marked {
                            marker: "[NO PHONE]",
                            mask: mask::Phone,
                        },
                    },
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "tag",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact::Read {
                        value: Tag::as_str(__redact_4),
                        mask: mask::Keep::first(1),
                    },
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "login",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact::Masked {
                        value: __redact_5,
                        mask: __redact::Pseudonym::domain("login"),
                    },
                },
            );
            __redact::Fields::field(
                &mut __fields,
                __policy,
                "notes",
                &__redact::Classed {
                    class: __CLASS,
                    value: __redact::Marker::REDACTED,
                },
            );
            __redact::Fields::end_non_exhaustive(__fields)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Customer {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl __redact::serde::Serialize for Customer {
        fn serialize<__S: __redact::serde::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __redact::serialize(self, __serializer)
        }
    }
};
