#[derive(Redact)]
pub struct Page<'a, S: Store, T, U, V, const N: usize>
where
    S::Row: Clone,
{
    items: Vec<T>,
    rows: [S::Row; N],
    #[redact(show)]
    shown: &'a U,
    #[redact(mask = mask::Email)]
    masked: Option<V>,
    #[redact]
    hidden: Box<dyn Fn(S) -> T>,
}
