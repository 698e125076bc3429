use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use redact::audit::{self, Reveal};

/// The reveals that a test makes on its thread. The sink is that of the process, and hears other tests too.
pub(crate) async fn of(test: impl Future<Output = ()>) -> Vec<Reveal> {
    LazyLock::force(&SINK);
    told().retain(|(thread, _)| *thread != thread::current().id());
    test.await;
    let here = |(thread, reveal): &(ThreadId, Reveal)| {
        (*thread == thread::current().id()).then(|| reveal.clone())
    };
    told().iter().filter_map(here).collect()
}

fn told() -> MutexGuard<'static, Vec<(ThreadId, Reveal)>> {
    TOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

static TOLD: Mutex<Vec<(ThreadId, Reveal)>> = Mutex::new(Vec::new());

static SINK: LazyLock<()> = LazyLock::new(|| {
    audit::install(|reveal| told().push((thread::current().id(), reveal.clone()))).unwrap();
});
