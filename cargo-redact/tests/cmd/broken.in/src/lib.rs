mod half;
mod lost;
mod other;
