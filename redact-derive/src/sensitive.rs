//! Numbers whose name says that they should not be shown without a word.

use redact_names::{AROUND_ONE, Amount, NUMBERS, is_sensitive_number};
use syn::{Ident, Type};

use crate::walk::{is_container, walk};

/// Says whether a field would be shown, and its name sounds like it should not be. Fields without a name
/// share that of what they are in.
pub(crate) fn is_sensitive(name: &str, ty: &Type, is_shared: bool) -> bool {
    let amount = match is_one_number(ty) {
        true if is_shared => Amount::Many,
        true => Amount::One,
        false if holds(ty, &is_wide_number) => Amount::ManyWide,
        false => Amount::Many,
    };
    // What a macro makes of a type cannot be known.
    let holds_number = holds(ty, &|ty| is_named_number(ty) || matches!(ty, Type::Macro(_)));
    holds_number && is_sensitive_number(name, amount)
}

fn holds(ty: &Type, is_sought: &impl Fn(&Type) -> bool) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        found |= is_sought(ty);
        is_container(ty)
    });
    found
}

/// Says whether a type is a number, or maybe one.
fn is_one_number(ty: &Type) -> bool {
    let mut is_one = true;
    walk(ty, &mut |ty| {
        let is_around = match ty {
            Type::Group(_) | Type::Paren(_) | Type::Reference(_) => true,
            _ => last_word(ty).is_some_and(|last| AROUND_ONE.iter().any(|one| last == one)),
        };
        is_one &= is_around || is_named_number(ty) || matches!(ty, Type::Macro(_));
        is_around
    });
    is_one
}

fn is_named_number(ty: &Type) -> bool {
    last_word(ty).is_some_and(|last| NUMBERS.iter().any(|number| last == number))
}

/// Says whether a number is of 64 bits or more: too wide to be a piece of a text.
fn is_wide_number(ty: &Type) -> bool {
    let name = last_word(ty).filter(|_| is_named_number(ty)).map(Ident::to_string);
    name.is_some_and(|name| name.ends_with("64") || name.ends_with("128"))
}

fn last_word(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::is_sensitive;

    #[test]
    fn a_quantity_is_a_measure_only_of_one_number() {
        assert!(!is_sensitive("otp_digits", &parse_quote!(u32), false));
        assert!(is_sensitive("otp_digits", &parse_quote!([u16; 6]), false));
    }

    #[test]
    fn a_plural_is_sensitive_where_there_are_many() {
        assert!(is_sensitive("pins", &parse_quote!(Vec<u16>), false));
        assert!(is_sensitive("salaries", &parse_quote!([u32; 2]), false));
        assert!(is_sensitive("gps", &parse_quote!((f64, f64)), false));
        assert!(is_sensitive("ip_address", &parse_quote!([u16; 8]), false));
        assert!(is_sensitive("ip_addresses", &parse_quote!(Vec<u32>), false));
        assert!(is_sensitive("Coordinates", &parse_quote!(f64), true));
        assert!(!is_sensitive("pins", &parse_quote!(Option<u32>), false));
        assert!(!is_sensitive("Pins", &parse_quote!(Wrapping<u32>), false));
    }

    #[test]
    fn many_tokens_are_secrets_where_they_are_too_wide_for_a_text() {
        assert!(is_sensitive("session_tokens", &parse_quote!(Vec<u128>), false));
        assert!(is_sensitive("session_tokens", &parse_quote!(HashSet<NonZero<u64>>), false));
        assert!(!is_sensitive("tokens", &parse_quote!(Vec<u32>), false));
        assert!(!is_sensitive("tokens", &parse_quote!(Option<NonZero<u64>>), false));
        assert!(!is_sensitive("Tokens", &parse_quote!(u64), true));
    }

    #[test]
    fn each_kind_of_number_is_asked() {
        assert!(is_sensitive("ssn", &parse_quote!(Option<NonZero<u32>>), false));
        assert!(is_sensitive("pin", &parse_quote!(Option<u16>), false));
        assert!(is_sensitive("pin", &parse_quote!(std::ffi::c_int), false));
        assert!(is_sensitive("salary", &parse_quote!(Saturating<c_ulonglong>), false));
        assert!(is_sensitive("balance", &parse_quote!(Wrapping<i64>), false));
    }

    #[test]
    fn a_type_that_decides_is_not_asked() {
        assert!(!is_sensitive("ssn", &parse_quote!(Sensitive<u32>), false));
        assert!(!is_sensitive("pin", &parse_quote!(Option<Secret<[u16; 4]>>), false));
        assert!(!is_sensitive("salary", &parse_quote!(Money<u32>), false));
        assert!(is_sensitive("salary", &parse_quote!(number!(u32)), false));
    }
}
