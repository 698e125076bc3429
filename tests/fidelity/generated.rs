macro_rules! shapes { ($r:ident $t:tt) => { pub(super) fn values(_: &mut Random) -> Vec<Exits> { vec![exits::short::<u16>("u", &mut Random::new(1))] } }; }
pub(crate) use shapes;
