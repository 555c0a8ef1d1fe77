//! What is put off, and done step by step once what could not wait is written.

use crate::browser::page;
use std::cell::Cell;
use std::vec::IntoIter;

thread_local! {
    /// How many times steps were put off: what still waits from an earlier time is not done any more.
    static TIMES: Cell<u32> = const { Cell::new(0) };
}

/// What was put off for a task of its own.
pub(super) struct Step {
    is_next: bool,
    then: Box<dyn FnOnce()>,
}

impl Step {
    /// For the very next task.
    pub fn next(then: impl FnOnce() + 'static) -> Self {
        Self { is_next: true, then: Box::new(then) }
    }

    /// With room for a paint, and for whatever the reader does meanwhile.
    pub fn later(then: impl FnOnce() + 'static) -> Self {
        Self { is_next: false, then: Box::new(then) }
    }
}

/// Takes one step after the other, in place of those that still wait.
pub(super) fn take_all(steps: Vec<Step>) {
    let time = TIMES.get().wrapping_add(1);
    TIMES.set(time);
    take(steps.into_iter(), time);
}

fn take(mut steps: IntoIter<Step>, time: u32) {
    let Some(Step { is_next, then }) = steps.next() else { return };
    let first = move || {
        if TIMES.get() == time {
            then();
            take(steps, time);
        }
    };
    if is_next { page::soon(first) } else { page::at_leisure(first) }
}
