//! The Python face of feiding: the module `feiding._feiding`, which the package wraps.

mod client;
mod error;
mod files;
mod values;

use pyo3::prelude::*;

/// What the package is made of; not for direct use.
#[pymodule(gil_used = false)]
mod _feiding {
    #[pymodule_export]
    use super::client::{Client, Download, Options};
}
