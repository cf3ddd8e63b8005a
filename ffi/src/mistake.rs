//! The first mistake of setters: they return nothing, so it comes back from the call.

use std::sync::Arc;

use crate::error::{Facts, Fault};

/// What a setter could not take, if any; the first one counts.
#[derive(Debug, Default)]
pub(crate) struct Mistake(Option<Arc<Facts>>);

impl Mistake {
    /// Keeps what came of a setter.
    pub(crate) fn keep(&mut self, function: &str, outcome: Result<(), Fault>) {
        if let Err(fault) = outcome
            && self.0.is_none()
        {
            self.0 = Some(fault.in_function(function).into_facts());
        }
    }

    /// Whether all setters could do their work.
    ///
    /// # Errors
    /// The first mistake.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.0.as_ref().map_or(Ok(()), |facts| Err(Fault::Kept(Arc::clone(facts))))
    }
}
