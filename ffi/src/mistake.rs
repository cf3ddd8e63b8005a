//! The first mistake of setters, which return nothing: it comes back from every call with the
//! handle.

use std::sync::Arc;

use crate::error::{Facts, Fault};
use crate::guard;

/// The first mistake made with a handle.
#[derive(Debug, Default)]
pub(crate) struct Mistake(Option<Arc<Facts>>);

/// A handle whose setters return nothing.
pub(crate) trait Remembers {
    /// Where its first mistake stands.
    fn mistake(&mut self) -> &mut Mistake;
}

impl Mistake {
    /// Gives the mistake, if there was one.
    ///
    /// # Errors
    /// The first mistake.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.0.as_ref().map_or(Ok(()), |facts| Err(Fault::Kept(Arc::clone(facts))))
    }
}

/// Runs the body of a setter. What goes wrong, a panic too, is remembered under the name of the
/// function; a NULL handle has nothing to set.
pub(crate) fn set<H: Remembers>(
    handle: Option<&mut H>,
    function: &str,
    change: impl FnOnce(&mut H) -> Result<(), Fault>,
) {
    let Some(handle) = handle else { return };
    let outcome = guard::caught(|| change(handle));
    guard::or((), || {
        if let Err(fault) = outcome {
            let facts = || fault.in_function(function).into_facts();
            handle.mistake().0.get_or_insert_with(facts);
        }
    });
}
