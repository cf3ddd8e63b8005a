//! The log of a client: to `logging.getLogger("feiding")`, or to what the host gives.

use std::sync::Arc;

use feiding::{Builder, LogSink};
use log::{Level, LevelFilter};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt};

use crate::guard;
use crate::options::{flag, word, wrong};

/// Sets where the log goes and how much of it is made.
pub(crate) fn set<S>(
    builder: Builder<S>,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<Builder<S>> {
    let given = |name: &str| match keywords {
        Some(keywords) => Ok(keywords.get_item(name)?.filter(|value| !value.is_none())),
        None => PyResult::Ok(None),
    };
    let target = given("logger")?;
    if let Some(target) = &target
        && !target.is_callable()
        && !target.hasattr("log")?
    {
        return Err(wrong("logger", "a logging.Logger or a callable (level, text)", target));
    }
    let bodies = match given("log_bodies")? {
        Some(value) => flag("log_bodies", &value)?,
        None => false,
    };
    let filter = match given("log_level")? {
        Some(value) => Some(level(&value)?),
        None => None,
    };
    let builder = match filter {
        Some(filter) => builder.log_level(filter),
        // Bodies are shown at level debug, and were asked for.
        None if bodies => builder.log_level(LevelFilter::Debug),
        None => builder.log_level(current(keywords, target.as_ref())),
    };
    Ok(builder.log_bodies(bodies).logger(sink(target.map(Bound::unbind))))
}

/// The level that the host's logger has now. `logging` is not imported for it: who did not import
/// it did not set a level either.
fn current(keywords: Option<&Bound<'_, PyDict>>, target: Option<&Bound<'_, PyAny>>) -> LevelFilter {
    let ask = |py: Python<'_>| -> PyResult<LevelFilter> {
        let logger = match target {
            Some(target) if target.hasattr("getEffectiveLevel")? => target.clone(),
            Some(_) => return Ok(LevelFilter::Debug),
            None => {
                let modules = py.import("sys")?.getattr("modules")?;
                let logging = modules.call_method1("get", ("logging",))?;
                if logging.is_none() {
                    return Ok(LevelFilter::Warn);
                }
                logging.call_method1("getLogger", ("feiding",))?
            }
        };
        Ok(of_number(logger.call_method0("getEffectiveLevel")?.extract()?))
    };
    let py = keywords.map(Bound::py).or_else(|| target.map(Bound::py));
    match py {
        Some(py) => ask(py).unwrap_or(LevelFilter::Warn),
        None => Python::attach(|py| ask(py).unwrap_or(LevelFilter::Warn)),
    }
}

fn level(value: &Bound<'_, PyAny>) -> PyResult<LevelFilter> {
    if value.is_instance_of::<PyInt>() {
        return Ok(of_number(value.extract()?));
    }
    let words = [
        ("debug", LevelFilter::Debug),
        ("info", LevelFilter::Info),
        ("warning", LevelFilter::Warn),
        ("error", LevelFilter::Error),
        ("off", LevelFilter::Off),
    ];
    word("log_level", value, &words)
}

/// The level for a number of `logging`.
fn of_number(number: i64) -> LevelFilter {
    match number {
        ..=10 => LevelFilter::Debug,
        11..=20 => LevelFilter::Info,
        21..=30 => LevelFilter::Warn,
        31..=50 => LevelFilter::Error,
        _ => LevelFilter::Off,
    }
}

fn sink(target: Option<Py<PyAny>>) -> LogSink {
    Arc::new(move |level, line| {
        let number = match level {
            Level::Error => 40,
            Level::Warn => 30,
            Level::Info => 20,
            Level::Debug | Level::Trace => 10,
        };
        // A log that fails must not end the call.
        guard::aside(None, |py| say(py, target.as_ref(), number, line));
    })
}

fn say(py: Python<'_>, target: Option<&Py<PyAny>>, level: i64, line: &str) -> PyResult<()> {
    let logger = match target {
        Some(target) => target.bind(py).clone(),
        None => py.import("logging")?.call_method1("getLogger", ("feiding",))?,
    };
    match logger.hasattr("log")? {
        true => logger.call_method1("log", (level, "%s", line))?,
        false => logger.call1((level, line))?,
    };
    Ok(())
}
