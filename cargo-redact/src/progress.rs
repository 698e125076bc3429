//! Says how far a long check is, where somebody looks.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Draws nothing unless standard error is a terminal.
    pub(crate) fn start() -> Self {
        let style = ProgressStyle::with_template("{spinner} checking {msg}")
            .expect("the template is constant");
        let bar = ProgressBar::new_spinner().with_style(style);
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar }
    }

    pub(crate) fn tell(&self, done: usize, known: usize) {
        self.bar.set_message(format!("{done} of {known} files"));
    }

    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
