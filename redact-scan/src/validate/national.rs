//! Numbers that states give to people and organisations, one file per country.

pub(crate) mod argentina;
pub(crate) mod australia;
pub(crate) mod austria;
pub(crate) mod belgium;
pub(crate) mod brazil;
pub(crate) mod britain;
pub(crate) mod bulgaria;
pub(crate) mod canada;
pub(crate) mod chile;
pub(crate) mod china;
pub(crate) mod colombia;
pub(crate) mod croatia;
pub(crate) mod cyprus;
pub(crate) mod czechia;
pub(crate) mod denmark;
pub(crate) mod dominican_republic;
pub(crate) mod ecuador;
pub(crate) mod emirates;
pub(crate) mod estonia;
pub(crate) mod finland;
pub(crate) mod france;
pub(crate) mod germany;
pub(crate) mod greece;
pub(crate) mod hong_kong;
pub(crate) mod hungary;
pub(crate) mod iceland;
pub(crate) mod india;
pub(crate) mod indonesia;
pub(crate) mod iran;
pub(crate) mod ireland;
pub(crate) mod israel;
pub(crate) mod italy;
pub(crate) mod japan;
pub(crate) mod kazakhstan;
pub(crate) mod korea;
pub(crate) mod kuwait;
pub(crate) mod latvia;
pub(crate) mod luxembourg;
pub(crate) mod malaysia;
pub(crate) mod malta;
pub(crate) mod mexico;
pub(crate) mod moldova;
pub(crate) mod netherlands;
pub(crate) mod new_zealand;
pub(crate) mod nigeria;
pub(crate) mod norway;
pub(crate) mod peru;
pub(crate) mod poland;
pub(crate) mod portugal;
pub(crate) mod romania;
pub(crate) mod russia;
pub(crate) mod saudi_arabia;
pub(crate) mod singapore;
pub(crate) mod slovenia;
pub(crate) mod south_africa;
pub(crate) mod spain;
pub(crate) mod sweden;
pub(crate) mod switzerland;
pub(crate) mod taiwan;
pub(crate) mod thailand;
pub(crate) mod turkiye;
pub(crate) mod ukraine;
pub(crate) mod united_states;
pub(crate) mod uruguay;
pub(crate) mod venezuela;
pub(crate) mod vietnam;
pub(crate) mod yugoslavia;

use super::symbols::Symbols;

/// What a form makes of a value, without the letters of the country in front of it if they are there.
fn after_country<T>(value: &[u8], country: [u8; 2], form: fn(&[u8]) -> Option<T>) -> Option<T> {
    let symbols = Symbols::of(value)?;
    form(symbols.strip_prefix(&country).unwrap_or(&symbols))
}
