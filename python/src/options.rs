//! The options of one call.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBoolMethods, PyDict, PyString};

use crate::error::{config, exception};
use crate::names::did_you_mean;
use crate::values::{can, kind};

// `///` would hide the documentation of the stub from help().
#[doc = "Options of one call, or of all calls of a view. What is left out comes from the client.\n\n\
    A token given here is used for the call, or refused before anything is sent when the operation \
    does not take its kind; it is never ignored. A callable is asked for the token at each call."]
#[pyclass(frozen, module = "feiding")]
#[derive(Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) inner: feiding::CallOptions,
    /// Tokens that are asked for at each call.
    pub(crate) sources: Sources,
    /// It says which token a call carries.
    pub(crate) has_token: bool,
    /// What was given, as it may be shown.
    shown: Vec<String>,
}

/// What gives tokens when a call needs them.
pub(crate) type Sources = Vec<(Kind, Arc<Py<PyAny>>)>;

/// A kind of token, as an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    User,
    Tenant,
    App,
}

impl Kind {
    pub(crate) fn set(self, options: feiding::CallOptions, token: String) -> feiding::CallOptions {
        match self {
            Self::User => options.user_token(token),
            Self::Tenant => options.tenant_token(token),
            Self::App => options.app_token(token),
        }
    }
}

/// What can be given.
pub(crate) const NAMES: [&str; 9] = [
    "user_access_token",
    "tenant_access_token",
    "app_access_token",
    "tenant_key",
    "headers",
    "request_id",
    "timeout",
    "retries",
    "helpdesk",
];

#[pymethods]
impl CallOptions {
    #[new]
    #[pyo3(
        signature = (**options),
        text_signature = "(*, user_access_token=None, tenant_access_token=None, \
            app_access_token=None, tenant_key=None, headers=None, request_id=None, timeout=None, \
            retries=None, helpdesk=False)"
    )]
    fn new(options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Self::from_keywords("CallOptions()", options)
    }

    fn __repr__(&self) -> String {
        format!("CallOptions({})", self.shown.join(", "))
    }
}

impl CallOptions {
    /// Options that were given as an object.
    pub(crate) fn given<'py>(
        name: &str,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, Self>>> {
        if value.is_none() {
            return Ok(None);
        }
        let options = value.cast::<Self>();
        options.cloned().map(Some).map_err(|_| wrong(name, "feiding.CallOptions", value))
    }

    /// Options from keywords, which are the same wherever options can be given.
    pub(crate) fn from_keywords(
        call: &str,
        keywords: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let mut options = Self::default();
        for (name, value) in keywords.into_iter().flatten() {
            let name: String = name.extract()?;
            if !NAMES.contains(&name.as_str()) {
                return Err(unknown(call, &name, &NAMES));
            }
            if !value.is_none() {
                options.set(&name, &value)?;
            }
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.shown.push(match name {
            // Callables and headers may show secrets too.
            "tenant_key" | "request_id" | "timeout" | "retries" | "helpdesk" => {
                format!("{name}={}", value.repr()?)
            }
            _ => format!("{name}=***"),
        });
        let token = match name {
            "user_access_token" => Some(Kind::User),
            "tenant_access_token" => Some(Kind::Tenant),
            "app_access_token" => Some(Kind::App),
            _ => None,
        };
        let options = std::mem::take(&mut self.inner);
        self.inner = match (token, name) {
            (Some(token), _) => {
                self.has_token = true;
                if value.is_callable() {
                    self.sources.push((token, Arc::new(value.clone().unbind())));
                    options
                } else {
                    token.set(options, text(name, value)?)
                }
            }
            (None, "tenant_key") => options.tenant_key(text(name, value)?),
            (None, "request_id") => options.request_id(text(name, value)?),
            (None, "timeout") => options.timeout(seconds(name, value)?),
            (None, "retries") => options.retries(count(name, value)?),
            (None, "helpdesk") => options.helpdesk(flag(name, value)?),
            (None, _) => {
                let mut options = options;
                for (header, content) in pairs(name, value)? {
                    options = options
                        .header(&header, &content)
                        .map_err(|error| exception(value.py(), &error))?;
                }
                options
            }
        };
        Ok(())
    }
}

/// The token a source gives.
pub(crate) fn ask(py: Python<'_>, source: &Py<PyAny>) -> PyResult<String> {
    let given = source.bind(py).call0()?;
    match given.cast::<PyString>() {
        Ok(token) => Ok(token.to_str()?.to_owned()),
        Err(_) => {
            let given = kind(&given);
            Err(PyTypeError::new_err(format!("the callable for a token gave {given}, not str")))
        }
    }
}

/// An option that is text.
pub(crate) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let given = value.cast::<PyString>().map_err(|_| wrong(name, "a str", value))?;
    match given.to_str() {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => {
            let text = format!("{name} is text that is not valid Unicode (a lone surrogate)");
            Err(config(value.py(), text))
        }
    }
}

/// An option that is true or false.
pub(crate) fn flag(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.cast::<PyBool>().map(PyBoolMethods::is_true).map_err(|_| wrong(name, "a bool", value))
}

/// An option that counts something.
pub(crate) fn count<T: TryFrom<u64>>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    if value.is_instance_of::<PyBool>() {
        return Err(wrong(name, "an int", value));
    }
    let number: i128 = value.extract().map_err(|_| wrong(name, "an int", value))?;
    u64::try_from(number).ok().and_then(|number| T::try_from(number).ok()).ok_or_else(|| {
        config(value.py(), format!("{name} is {number}; it must be 0 or more, and not huge"))
    })
}

/// An option that is a time in seconds.
pub(crate) fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let seconds: f64 = if can(value, "total_seconds")? {
        value.call_method0("total_seconds")?.extract()?
    } else {
        value.extract().map_err(|_| wrong(name, "seconds as a number", value))?
    };
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| config(value.py(), format!("{name} is {seconds}, which is no time to wait")))
}

/// An option that is a dict of text.
pub(crate) fn pairs(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let dict = value.cast::<PyDict>().map_err(|_| wrong(name, "a dict", value))?;
    dict.iter()
        .filter(|(_, content)| !content.is_none())
        .map(|(key, content)| Ok((text(name, &key)?, text(name, &content)?)))
        .collect()
}

/// The exception for an option of the wrong type. It does not show the value, which may be secret.
pub(crate) fn wrong(name: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!("{name} must be {expected}, not {}", kind(value)))
}

/// The exception for an option that does not exist.
pub(crate) fn unknown(call: &str, name: &str, names: &[&str]) -> PyErr {
    let near = did_you_mean(name, names.iter().copied());
    PyTypeError::new_err(format!("{call} has no option {name:?}{near}"))
}

/// One of a few words.
pub(crate) fn word<T: Copy>(
    name: &str,
    value: &Bound<'_, PyAny>,
    words: &[(&str, T)],
) -> PyResult<T> {
    let given = text(name, value)?;
    let found = words.iter().find(|(word, _)| *word == given);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let words: Vec<_> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
        config(value.py(), format!("{name} is {given:?}; it can be {}", words.join(", ")))
    })
}
