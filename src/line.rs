//! The line on which chunks wait, are worked on and come out in order. It knows neither Python nor
//! what a chunk is, and lives as long as one call.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// A piece of work; `K` says how to do it.
pub trait Work<K> {
    /// Does it. Must not panic.
    fn work(&mut self, kernel: &K);
}

enum Place<W> {
    Waiting(W),
    /// Some thread has it.
    Taken,
    Done(W),
}

struct State<W> {
    places: VecDeque<Place<W>>,
    /// How many have left the line: the number of the first in `places`.
    gone: usize,
    closed: bool,
}

pub struct Line<W> {
    state: Mutex<State<W>>,
    changed: Condvar,
}

impl<W> Default for Line<W> {
    fn default() -> Self {
        let state = State { places: VecDeque::new(), gone: 0, closed: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }
}

impl<W> State<W> {
    fn take(&mut self) -> Option<(usize, W)> {
        let at = self.places.iter().position(|place| matches!(place, Place::Waiting(_)))?;
        match std::mem::replace(self.places.get_mut(at)?, Place::Taken) {
            Place::Waiting(work) => Some((self.gone + at, work)),
            Place::Taken | Place::Done(_) => None,
        }
    }

    fn is_ready(&self) -> bool {
        matches!(self.places.front(), Some(Place::Done(_)))
    }
}

impl<W> Line<W> {
    fn state(&self) -> MutexGuard<'_, State<W>> {
        // Nothing that is done under the lock can leave the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many pieces are on the line, at whatever stage.
    pub fn len(&self) -> usize {
        self.state().places.len()
    }

    /// Puts a piece at the end.
    pub fn push(&self, work: W) {
        self.state().places.push_back(Place::Waiting(work));
        self.changed.notify_one();
    }

    fn finish<K>(&self, (number, mut work): (usize, W), kernel: &K)
    where
        W: Work<K>,
    {
        work.work(kernel);
        let mut state = self.state();
        let at = number - state.gone;
        if let Some(place) = state.places.get_mut(at) {
            *place = Place::Done(work);
        }
        drop(state);
        self.changed.notify_all();
    }

    /// Does the first piece that waits, if one does. Columns have no need of it.
    #[cfg(feature = "python")]
    pub fn work_once<K>(&self, kernel: &K) -> bool
    where
        W: Work<K>,
    {
        let taken = self.state().take();
        let found = taken.is_some();
        if let Some(taken) = taken {
            self.finish(taken, kernel);
        }
        found
    }

    /// Works until the line closes.
    pub fn work<K>(&self, kernel: &K)
    where
        W: Work<K>,
    {
        let mut state = self.state();
        while !state.closed {
            if let Some(taken) = state.take() {
                drop(state);
                self.finish(taken, kernel);
                state = self.state();
            } else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
        }
    }

    /// Takes the first piece off the line once it is done, and works meanwhile; `None` where the
    /// line is empty. Also tells whether that took any time.
    pub fn next<K>(&self, kernel: &K) -> (Option<W>, bool)
    where
        W: Work<K>,
    {
        let mut waited = false;
        let mut state = self.state();
        while !state.places.is_empty() && !state.is_ready() {
            waited = true;
            if let Some(taken) = state.take() {
                drop(state);
                self.finish(taken, kernel);
                state = self.state();
            } else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
        }
        match state.places.pop_front() {
            Some(Place::Done(work)) => {
                state.gone += 1;
                (Some(work), waited)
            }
            _ => (None, waited),
        }
    }

    /// Lets the workers go as soon as the returned value is dropped.
    pub fn close_on_drop(&self) -> impl Drop + '_ {
        struct Closing<'a, W>(&'a Line<W>);

        impl<W> Drop for Closing<'_, W> {
            fn drop(&mut self) {
                self.0.state().closed = true;
                self.0.changed.notify_all();
            }
        }

        Closing(self)
    }
}
