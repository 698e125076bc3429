#[derive(Debug)]
pub struct Lexer {
    tokens: Vec<String>,
}
