//! Client assertions that the host makes.

use feiding::lark::{Assertion, ClientAssertion, TargetInfo};
use feiding::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::options::wrong;

/// A callable of the host's: audience to assertion, or to (assertion, service, prefix).
pub(crate) struct HostAssertion(Py<PyAny>);

impl HostAssertion {
    pub(crate) fn new(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if !value.is_callable() {
            return Err(wrong(name, "a callable from audience to assertion", value));
        }
        Ok(Self(value.clone().unbind()))
    }
}

impl ClientAssertion for HostAssertion {
    fn assertion(&self, audience: &str) -> feiding::Result<Assertion> {
        let made = Python::try_attach(|py| {
            let given = self.0.bind(py).call1((audience,))?;
            if let Ok(value) = given.cast::<PyString>() {
                return Ok(Assertion::new(value.to_str()?.to_owned()));
            }
            let (value, service, prefix): (String, String, String) = given.extract()?;
            PyResult::Ok(Assertion::new(value).with_target(TargetInfo { service, prefix }))
        });
        match made {
            Some(Ok(assertion)) => Ok(assertion),
            Some(Err(error)) => {
                let text = format!("the callable for it failed: {error}");
                Err(Error::config(text).with_source(error))
            }
            None => Err(Error::new(ErrorKind::Closed, "the interpreter is shutting down")),
        }
    }
}
