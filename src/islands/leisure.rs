//! What is put off, and done step by step once the reader has seen what could not wait.

use crate::browser::page;
use std::cell::Cell;

thread_local! {
    /// How many times steps were put off: what still waits from an earlier time is not done any more.
    static TIMES: Cell<u32> = const { Cell::new(0) };
}

/// What was put off for a task of its own.
pub(super) type Step = Box<dyn FnOnce()>;

/// Something to put off.
pub(super) fn step(then: impl FnOnce() + 'static) -> Step {
    Box::new(then)
}

/// Takes steps at leisure, in place of those that still wait.
pub(super) fn take_all(steps: Vec<Step>) {
    let time = TIMES.get().wrapping_add(1);
    TIMES.set(time);
    take(steps.into_iter(), time);
}

/// Takes one step after the other, with room in between for whatever the reader does meanwhile.
fn take(mut steps: std::vec::IntoIter<Step>, time: u32) {
    let Some(first) = steps.next() else { return };
    page::at_leisure(move || {
        if TIMES.get() == time {
            first();
            take(steps, time);
        }
    });
}
