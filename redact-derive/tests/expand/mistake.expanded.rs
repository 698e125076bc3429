::core::compile_error! {
    "there is no `dispaly`; write `#[redact(display = \"..\")]`"
}
::core::compile_error! {
    "there is no `shwo`; write `#[redact(show)]`"
}
#[allow(deprecated)]
const _: () = {
    use ::redact::__private as __redact;
    #[automatically_derived]
    impl<T: Clone> __redact::Redact for Customer<T> {
        fn redact<__S: __redact::Sink>(
            &self,
            __policy: &__redact::Policy,
            __sink: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let _ = __policy;
            __redact::refuse(__sink)
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Debug for Customer<T> {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::debug(self, __f)
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Display for Customer<T> {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __redact::display(self, __f)
        }
    }
};
