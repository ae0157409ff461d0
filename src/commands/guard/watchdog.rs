//! The guard of a run, and the thread that measures time and memory.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use memory_stats::memory_stats;
use serde_json::Value as Json;

use super::handover::Handover;
use super::task::Task;
use super::trouble::Trouble;
use crate::finding::Stop;
use crate::limits::{Limit, Limits};

/// How often time and memory are looked at.
const TICK: Duration = Duration::from_millis(20);

/// A task goes on for one part in so many of its time when that is over.
const GRACE: u32 = 20;

/// The most that counts between two looks: the system may have been asleep, or the process stopped.
const NAP: Duration = Duration::from_secs(1);

/// How long a task may go on when its files have changed, at first.
const PATIENCE: Duration = Duration::from_secs(4);

/// How often to look whether its files have changed.
const LOOK: Duration = Duration::from_millis(250);

/// Looking may take one part in so many of the time.
const SHARE: u32 = 20;

/// After how many editions those before may be forgotten.
const STEP: u64 = 8;

/// How often that happens before what nobody used since is forgotten.
const AGE: usize = 2;

/// The one who started a run, and who ends it.
pub(crate) trait Warden: Send + Sync {
    fn begun(&self, task: &Task);
    fn ended(&self, task: &Task);
    /// What the command leaves of a task to itself, if the run is begun again.
    fn left(&self, task: &Task, left: Json);
    /// These tasks take more time than they may, or one of these more memory. Ends the process.
    fn over(&self, tasks: &[Task], trouble: &Trouble);
    /// The files changed while a task goes on and on. Ends the process, if another one can begin
    /// again.
    fn outdated(&self);
    /// A run of many rounds has ended one of them.
    fn rested(&self);
}

/// Watches over the tasks of a run.
#[derive(Clone)]
pub(crate) struct Guard(Arc<Inner>);

struct Inner {
    warden: Box<dyn Warden>,
    /// What earlier processes of the run left, until a round has ended.
    handover: Handover,
    is_forgotten: AtomicBool,
    /// The time limit of the command line.
    timeout: Option<Duration>,
    state: Mutex<State>,
    begun: Condvar,
}

#[derive(Default)]
struct State {
    limits: Limits,
    running: BTreeMap<u64, (Task, Duration)>,
    /// How many tasks have begun.
    count: u64,
    /// How many editions have ended.
    editions: u64,
    has_thread: bool,
    /// Whether the files of the run have changed since it read them.
    is_outdated: Option<IsOutdated>,
}

type IsOutdated = Box<dyn FnMut() -> bool + Send>;

/// A task that goes on. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Running<'a> {
    guard: &'a Guard,
    number: u64,
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("handover", &self.0.handover).finish_non_exhaustive()
    }
}

impl Guard {
    pub(crate) fn new(
        warden: Box<dyn Warden>,
        handover: Handover,
        timeout: Option<Duration>,
    ) -> Self {
        Self(Arc::new(Inner {
            warden,
            handover,
            is_forgotten: AtomicBool::new(false),
            timeout,
            state: Mutex::default(),
            begun: Condvar::new(),
        }))
    }

    /// Sets the limits of the dossier.
    pub(crate) fn limit(&self, limits: &Limits) {
        self.state().limits = *limits;
    }

    /// Begins a task.
    ///
    /// # Errors
    /// [`Stop`] if an earlier process of this run died of it.
    pub(crate) fn begin(&self, task: Task) -> Result<Running<'_>, Stop> {
        if let Some(trouble) = self.handover().and_then(|handover| handover.trouble(&task)) {
            return Err(trouble.stop(&task));
        }
        self.0.warden.begun(&task);
        let mut state = self.state();
        state.count += 1;
        let number = state.count;
        state.running.insert(number, (task, Duration::ZERO));
        if !state.has_thread {
            let guard = self.clone();
            let thread = thread::Builder::new().name("watchdog".to_owned());
            // Without it nothing is measured, and nothing is lost.
            state.has_thread = thread.spawn(move || guard.watch()).is_ok();
        }
        drop(state);
        self.0.begun.notify_one();
        Ok(Running { guard: self, number })
    }

    /// Whether this is the first process of its run.
    pub(crate) fn is_first(&self) -> bool {
        self.0.handover.is_first()
    }

    /// Whether a task may have ended an earlier process of this run.
    pub(crate) fn is_suspect(&self, task: &Task) -> bool {
        self.handover().is_some_and(|handover| handover.is_suspect(task))
    }

    /// Leaves something of a task to the process that goes on, if this one dies.
    pub(crate) fn leave(&self, task: &Task, left: Json) {
        self.0.warden.left(task, left);
    }

    /// What an earlier process of this run left of a task.
    pub(crate) fn left(&self, task: &Task) -> Option<&Json> {
        self.handover()?.left(task)
    }

    /// Begins the run again if its files have changed and a task goes on and on.
    pub(crate) fn renew_if(&self, is_outdated: impl FnMut() -> bool + Send + 'static) {
        self.state().is_outdated = Some(Box::new(is_outdated));
    }

    /// Ends a round of a run that has many: the next one tries everything again.
    pub(crate) fn rest(&self) {
        self.state().is_outdated = None;
        self.0.is_forgotten.store(true, Ordering::Relaxed);
        self.0.warden.rested();
    }

    /// Forgets what Typst remembers of older editions if it takes much memory: called after each.
    /// It saves time only, but while Typst looks through it, no thread can typeset.
    fn forget(&self) {
        let mut state = self.state();
        state.editions += 1;
        let (editions, most) = (state.editions, state.limits.get(Limit::Memory));
        drop(state);
        let used = megabytes().unwrap_or_default();
        if used > most / 2 {
            comemo::evict(0);
        } else if used > most / 8 && editions.is_multiple_of(STEP) {
            comemo::evict(AGE);
        }
    }

    fn handover(&self) -> Option<&Handover> {
        (!self.0.is_forgotten.load(Ordering::Relaxed)).then_some(&self.0.handover)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Measures time and memory while a task goes on.
    fn watch(&self) {
        let (mut last, mut look) = (Instant::now(), Instant::now());
        loop {
            let mut state = self.state();
            while state.running.is_empty() {
                state = self.0.begun.wait(state).unwrap_or_else(PoisonError::into_inner);
                last = Instant::now();
            }
            drop(state);
            thread::sleep(TICK);
            let passed = last.elapsed().min(NAP);
            last = Instant::now();
            if let Some((tasks, trouble)) = self.over(passed) {
                return self.0.warden.over(&tasks, &trouble);
            }
            if look <= last {
                if self.is_outdated() {
                    return self.0.warden.outdated();
                }
                look = Instant::now() + LOOK.max(last.elapsed() * SHARE);
            }
        }
    }

    /// The tasks of which one is over a limit now that so much time has passed.
    fn over(&self, passed: Duration) -> Option<(Vec<Task>, Trouble)> {
        let option = self.0.timeout;
        let mut state = self.state();
        let most = option.unwrap_or(Duration::from_secs(state.limits.get(Limit::Time)));
        state.running.values_mut().for_each(|(_, time)| *time += passed);
        // Those that began a moment later may be as endless.
        if state.running.values().any(|(_, time)| *time > most + most / GRACE) {
            let late = state.running.values().filter(|(_, time)| *time > most);
            let late = late.map(|(task, _)| task.clone()).collect();
            let trouble = Trouble::Time { seconds: most.as_secs(), option: option.is_some() };
            return Some((late, trouble));
        }
        let most = state.limits.get(Limit::Memory);
        let is_over = !state.running.is_empty() && megabytes().is_some_and(|now| now > most);
        is_over.then(|| {
            let tasks = state.running.values().map(|(task, _)| task.clone()).collect();
            (tasks, Trouble::Memory { megabytes: most })
        })
    }

    /// Whether a task goes on and on though the files have changed.
    fn is_outdated(&self) -> bool {
        let patience = PATIENCE * 2_u32.saturating_pow(self.0.handover.renewed.min(16));
        let mut state = self.state();
        if !state.running.values().any(|(_, time)| *time > patience) {
            return false;
        }
        let Some(mut is_outdated) = state.is_outdated.take() else { return false };
        drop(state);
        let outdated = is_outdated();
        self.state().is_outdated.get_or_insert(is_outdated);
        outdated
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        // A panic ends the process while the task goes on.
        if thread::panicking() {
            return;
        }
        let ended = self.guard.state().running.remove(&self.number);
        if let Some((task, _)) = ended {
            self.guard.0.warden.ended(&task);
            if matches!(task, Task::Edition(_)) {
                self.guard.forget();
            }
        }
    }
}

/// How much memory the process uses.
fn megabytes() -> Option<u64> {
    memory_stats().map(|now| (now.physical_mem >> 20) as u64)
}
