//! Everything between the host's threads, signals and end on one side, and calls that wait on the
//! other.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use feiding::transport::Interrupt;
use feiding::{Error, ErrorKind};
use parking_lot::Mutex;
use pyo3::exceptions::{PyException, PyImportError, PyRecursionError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::error::exception;

/// How often a call that waits asks the interpreter for signals.
const PATIENCE: Duration = Duration::from_millis(40);

/// How long the interpreter's end waits for calls of other threads to come back.
const FAREWELL: Duration = Duration::from_secs(1);

/// How deep values of answers may stand inside one another.
const DEEPEST: u32 = 500;

thread_local! {
    /// When this thread last ran in the interpreter.
    static SEEN: Cell<Option<Instant>> = const { Cell::new(None) };
    /// Whether this thread is in a call.
    static CALLING: Cell<bool> = const { Cell::new(false) };
    /// How deep this thread is in a value.
    static LEVEL: Cell<u32> = const { Cell::new(0) };
    /// What cancels the calls of this thread.
    static CANCELLED: RefCell<Option<Arc<AtomicBool>>> = const { RefCell::new(None) };
    /// A failure of the host's own code that must not be swallowed on its way through the core.
    static RAISED: RefCell<Option<PyErr>> = const { RefCell::new(None) };
}

/// Calls that wait without the interpreter's lock.
static WAITING: AtomicU32 = AtomicU32::new(0);

/// Frames of ours from which the interpreter may be entered. Its end tears down threads that enter
/// it then, and must not find such a frame below.
static INSIDE: AtomicU32 = AtomicU32::new(0);

/// The interpreter ends: which process, and which thread ends it.
static ENDING: Mutex<Option<(u32, ThreadId)>> = Mutex::new(None);
static ENDS: AtomicBool = AtomicBool::new(false);

/// Runs something that blocks, without the interpreter's lock.
///
/// # Errors
/// The exception for its error. An exception of the host's own code, raised below, comes first.
pub(crate) fn blocking<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> feiding::Result<T> + Send,
) -> PyResult<T> {
    let _inside = enter(py)?;
    SEEN.set(Some(Instant::now()));
    let outer = CALLING.replace(true);
    let result = py.detach(|| {
        let _waiting = Counted::new(&WAITING);
        work()
    });
    CALLING.set(outer);
    if let Some(raised) = RAISED.take() {
        return Err(raised);
    }
    result.map_err(|error| exception(py, &error))
}

/// Comes first in whatever may run code of the host's on the way of a call, and is held to its end.
///
/// # Errors
/// `Closed`, where the interpreter ends. No code of Python runs for that one: in its midst the
/// thread could be torn down.
pub(crate) fn enter(py: Python<'_>) -> PyResult<Counted> {
    let inside = Counted::new(&INSIDE);
    let Err(error) = check_end() else { return Ok(inside) };
    let Some(closed) = CLOSED.get(py) else { return Err(exception(py, &error)) };
    let raised = closed.bind(py).call1((error.to_string(),))?;
    raised.setattr("message", error.message())?;
    Err(PyErr::from_value(raised))
}

/// The class of exceptions for calls that come when the interpreter ends.
static CLOSED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Is counted for as long as it lives.
pub(crate) struct Counted(&'static AtomicU32);

impl Counted {
    fn new(count: &'static AtomicU32) -> Self {
        count.fetch_add(1, Ordering::AcqRel);
        Self(count)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        // A fork in between has set it back to nothing.
        let less = |count: u32| count.checked_sub(1);
        let _ = self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, less);
    }
}

/// Keeps an exception for the end of the call: the core goes on without a store that fails, but
/// not everything that a store raises says that it is away.
pub(crate) fn raise_later(error: PyErr) {
    RAISED.with_borrow_mut(|raised| {
        raised.get_or_insert(error);
    });
}

fn check_end() -> feiding::Result<()> {
    if ENDS.load(Ordering::Acquire)
        && let Some((process, thread)) = *ENDING.lock()
        && process == std::process::id()
        && thread != thread::current().id()
    {
        return Err(Error::new(ErrorKind::Closed, "the interpreter is shutting down"));
    }
    Ok(())
}

/// Ends a call that waits: on a signal whose handler raises (Ctrl-C), when it was cancelled, when
/// the interpreter ends. Python runs its signal handlers only when it is asked.
pub(crate) fn interrupt() -> Interrupt {
    Arc::new(|| {
        let cancelled = |flag: &Option<Arc<AtomicBool>>| {
            flag.as_ref().is_some_and(|flag| flag.load(Ordering::Acquire))
        };
        if CANCELLED.with_borrow(cancelled) {
            return Err(Error::new(ErrorKind::Closed, "the call was cancelled"));
        }
        if RAISED.with_borrow(Option::is_some) {
            return Err(Error::new(ErrorKind::Closed, "the call was interrupted"));
        }
        check_end()?;
        if SEEN.get().is_some_and(|seen| seen.elapsed() < PATIENCE) {
            return Ok(());
        }
        SEEN.set(Some(Instant::now()));
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the method itself is not general enough in its lifetime"
        )]
        let raised = Python::try_attach(|py| py.check_signals());
        match raised {
            Some(Err(error)) => {
                Err(Error::new(ErrorKind::Closed, "interrupted").with_source(error))
            }
            _ => Ok(()),
        }
    })
}

/// Ends the calls of one thread when it is told to, from any thread.
#[pyclass(frozen, module = "feiding._feiding")]
#[derive(Debug, Default)]
pub(crate) struct Cancel(Arc<AtomicBool>);

#[pymethods]
impl Cancel {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Runs a function so that `cancel` ends the calls in it.
    fn run(&self, work: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let _inside = enter(work.py())?;
        let before = CANCELLED.replace(Some(Arc::clone(&self.0)));
        let result = work.call0();
        CANCELLED.set(before);
        result.map(Bound::unbind)
    }

    /// Ends the calls, within a tenth of a second.
    fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Called when the interpreter ends: calls of threads that it does not wait for come back, so that
/// none of them is inside the core when the interpreter goes.
#[pyfunction]
pub(crate) fn farewell(py: Python<'_>) {
    *ENDING.lock() = Some((std::process::id(), thread::current().id()));
    ENDS.store(true, Ordering::Release);
    py.detach(|| {
        let start = Instant::now();
        while INSIDE.load(Ordering::Acquire) > 0 && start.elapsed() < FAREWELL {
            thread::sleep(Duration::from_millis(2));
        }
    });
}

/// Called in the child after a fork: the calls of the parent's threads are not there.
#[pyfunction]
pub(crate) fn reborn() {
    WAITING.store(0, Ordering::Release);
    INSIDE.store(0, Ordering::Release);
}

/// Runs what calls itself for each level of a value: `RecursionError` where there are too many. The
/// limit of the interpreter is no help: from Python 3.13 on it is larger than some stacks.
pub(crate) fn deeper<T>(work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let level = LEVEL.get();
    if level >= DEEPEST {
        return Err(PyRecursionError::new_err("values too deep in one another"));
    }
    LEVEL.set(level + 1);
    let result = work();
    LEVEL.set(level);
    result
}

/// Runs code of the host's that nobody called. What was raised before, on whose way an object may
/// have been dropped, stays raised; and what asks the program to end (Ctrl-C) ends the call under
/// way. Anything else that it raises Python shows, as for `__del__`.
pub(crate) fn aside(about: Option<&Py<PyAny>>, work: impl FnOnce(Python<'_>) -> PyResult<()>) {
    Python::try_attach(|py| {
        let before = PyErr::take(py);
        match work(py) {
            Err(error) if CALLING.get() && !error.is_instance_of::<PyException>(py) => {
                raise_later(error);
            }
            Err(error) => error.write_unraisable(py, about.map(|about| about.bind(py))),
            Ok(()) => {}
        }
        if let Some(before) = before {
            before.restore(py);
        }
    });
}

/// Refuses every interpreter but the first of a process: objects of that one would be seen there,
/// and on its way back into Python a thread may end up in the wrong one.
pub(crate) fn check_interpreter(py: Python<'_>) -> PyResult<()> {
    static HOME: OnceLock<usize> = OnceLock::new();
    // Each interpreter has its own dict of modules, also one that comes after the end of another.
    let modules = py.import("sys")?.getattr("modules")?.as_ptr().addr();
    if is_main(py) && *HOME.get_or_init(|| modules) == modules {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "feiding does not work in subinterpreters: import it in the main interpreter of the process",
    ))
}

#[expect(unsafe_code, reason = "nothing else tells which interpreter this is")]
fn is_main(_: Python<'_>) -> bool {
    // SAFETY: this thread is attached, so it has an interpreter.
    unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) == 0 }
}

/// How many calls wait now, in all threads. For tests.
#[pyfunction]
pub(crate) fn waiting() -> u32 {
    WAITING.load(Ordering::Acquire)
}

/// Sees to the end of the interpreter and to forks, once.
pub(crate) fn watch(py: Python<'_>) -> PyResult<()> {
    static WATCHED: AtomicBool = AtomicBool::new(false);
    if WATCHED.swap(true, Ordering::AcqRel) {
        return Ok(());
    }
    CLOSED.get_or_try_init(py, || {
        PyResult::Ok(py.import("feiding.errors")?.getattr("Closed")?.unbind())
    })?;
    let module = py.import("feiding._feiding")?;
    py.import("atexit")?.call_method1("register", (module.getattr("farewell")?,))?;
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let how = pyo3::types::PyDict::new(py);
        how.set_item("after_in_child", module.getattr("reborn")?)?;
        os.call_method("register_at_fork", (), Some(&how))?;
    }
    Ok(())
}
