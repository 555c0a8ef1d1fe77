//! What is put off, and done step by step once what could not wait is written.

use crate::browser::page;
use std::cell::Cell;
use std::vec::IntoIter;

/// After this long a task ends, so that the reader's next touch is heard: less than the 50 ms that browsers call long. Shorter
/// ones let a frame be painted between, and the last chart of a long page waits for that.
const TASK_MS: f64 = 45.0;

thread_local! {
    /// How many times steps were put off: what still waits from an earlier time is not done any more.
    static TIMES: Cell<u32> = const { Cell::new(0) };
}

/// What was put off.
pub(super) struct Step {
    is_next: bool,
    then: Box<dyn FnOnce()>,
}

impl Step {
    /// For the very next task, or right after the step before it.
    pub fn next(then: impl FnOnce() + 'static) -> Self {
        Self { is_next: true, then: Box::new(then) }
    }

    /// After a paint, with room for whatever the reader does meanwhile.
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

fn take(steps: IntoIter<Step>, time: u32) {
    let Some(step) = steps.as_slice().first() else { return };
    let is_next = step.is_next;
    let task = move || {
        if TIMES.get() == time {
            take(take_some(steps), time);
        }
    };
    if is_next { page::soon(task) } else { page::after_paint(task) }
}

/// Takes a step and those right after it, as many as fit into a task; gives back the others.
fn take_some(mut steps: IntoIter<Step>) -> IntoIter<Step> {
    let end_ms = page::now_ms() + TASK_MS;
    while let Some(step) = steps.next() {
        (step.then)();
        let is_next = steps.as_slice().first().is_some_and(|step| step.is_next);
        if !is_next || page::now_ms() > end_ms {
            break;
        }
    }
    steps
}
