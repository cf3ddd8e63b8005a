//! The two platforms, and the client of either.

use std::sync::{Arc, OnceLock};

use feiding::{CallOptions as Options, TokenKinds, dingtalk, lark};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::facts::Facts;
use crate::options::{self, CallOptions, Kind, Sources};

/// Which platform something is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Platform {
    Lark,
    Dingtalk,
}

/// A handle to a client of the core.
#[derive(Clone)]
pub(crate) enum Inner {
    Lark(lark::Client),
    Dingtalk(dingtalk::Client),
}

/// Runs the same on the client of whichever platform it is.
macro_rules! each {
    ($inner:expr, $client:ident => $work:expr) => {
        match $inner {
            $crate::platform::Inner::Lark($client) => $work,
            $crate::platform::Inner::Dingtalk($client) => $work,
        }
    };
}
pub(crate) use each;

impl Platform {
    /// The name of the package's module for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lark => "lark",
            Self::Dingtalk => "dingtalk",
        }
    }

    /// All ids, sorted.
    pub(crate) fn ids(self) -> &'static [&'static str] {
        static LARK: OnceLock<Vec<&'static str>> = OnceLock::new();
        static DINGTALK: OnceLock<Vec<&'static str>> = OnceLock::new();
        match self {
            Self::Lark => LARK.get_or_init(|| lark::OPERATIONS.ids().collect()),
            Self::Dingtalk => DINGTALK.get_or_init(|| dingtalk::OPERATIONS.ids().collect()),
        }
    }

    /// What the catalog knows about an operation, by its id or a former one.
    pub(crate) fn facts(self, id: &str) -> Option<Arc<Facts>> {
        static LARK: OnceLock<Box<[OnceLock<Arc<Facts>>]>> = OnceLock::new();
        static DINGTALK: OnceLock<Box<[OnceLock<Arc<Facts>>]>> = OnceLock::new();
        let slots = match self {
            Self::Lark => &LARK,
            Self::Dingtalk => &DINGTALK,
        };
        let slots = slots.get_or_init(|| self.ids().iter().map(|_| OnceLock::new()).collect());
        let index = match self.ids().binary_search(&id) {
            Ok(index) => index,
            Err(_) => self.ids().binary_search(&&*self.operation(id)?.id).ok()?,
        };
        if slots[index].get().is_none() {
            let operation = self.operation(self.ids()[index])?;
            // Of two threads that come at once, one is the first.
            let _ = slots[index].set(Arc::new(Facts::new(self, operation.into())));
        }
        slots[index].get().map(Arc::clone)
    }

    fn operation(self, id: &str) -> Option<&'static feiding::Operation> {
        match self {
            Self::Lark => lark::OPERATIONS.find(id),
            Self::Dingtalk => dingtalk::OPERATIONS.find(id),
        }
    }

    /// How many services there are.
    pub(crate) fn services(self) -> usize {
        static LARK: OnceLock<usize> = OnceLock::new();
        static DINGTALK: OnceLock<usize> = OnceLock::new();
        let count = match self {
            Self::Lark => &LARK,
            Self::Dingtalk => &DINGTALK,
        };
        *count.get_or_init(|| self.children("").len())
    }

    /// The names right below a path, sorted: the first parts of ids for "".
    pub(crate) fn children(self, path: &str) -> Vec<&'static str> {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        let ids = self.ids();
        let start = ids.partition_point(|id| *id < prefix.as_str());
        let mut names: Vec<&'static str> = ids[start..]
            .iter()
            .map_while(|id| id.strip_prefix(prefix.as_str()))
            .filter_map(|rest| rest.split('.').next())
            .collect();
        names.dedup();
        names
    }
}

/// A client as its parts see it: with what is asked for at each call.
#[derive(Clone)]
pub(crate) struct Handle {
    pub(crate) inner: Inner,
    pub(crate) sources: Sources,
    /// The worker threads for `async` code, of the client and all its views.
    pub(crate) pool: Arc<PyOnceLock<Py<PyAny>>>,
}

impl Handle {
    pub(crate) fn new(inner: Inner, sources: Sources) -> Self {
        Self { inner, sources, pool: Arc::new(PyOnceLock::new()) }
    }

    pub(crate) fn platform(&self) -> Platform {
        match &self.inner {
            Inner::Lark(_) => Platform::Lark,
            Inner::Dingtalk(_) => Platform::Dingtalk,
        }
    }

    /// The id of the app.
    pub(crate) fn app(&self) -> &str {
        match &self.inner {
            Inner::Lark(client) => client.app_id(),
            Inner::Dingtalk(client) => client.client_id(),
        }
    }

    /// What is known about an operation, which may be one of the client's own.
    pub(crate) fn facts(&self, id: &str) -> Option<Arc<Facts>> {
        let operation = each!(&self.inner, client => client.operation(id))?;
        match operation.is_own() {
            true => Some(Arc::new(Facts::own(self.platform(), operation))),
            false => self.platform().facts(id),
        }
    }

    /// A view with its own options.
    pub(crate) fn view(&self, options: &CallOptions) -> Self {
        let mut sources = options.sources.clone();
        if !options.has_token {
            sources.extend(self.sources.iter().cloned());
        }
        let pool = Arc::clone(&self.pool);
        Self { inner: self.with(options.inner.clone()), sources, pool }
    }

    /// The client of the core for one call that takes these kinds of token.
    pub(crate) fn for_call(
        &self,
        py: Python<'_>,
        options: Option<&Bound<'_, CallOptions>>,
        takes: TokenKinds,
    ) -> PyResult<Inner> {
        let options = options.map(Bound::get);
        let given = options.is_some_and(|options| options.has_token);
        let mut own = options.map(|options| options.inner.clone());
        let mut ask = |kind: Kind, source: &Arc<Py<PyAny>>| {
            let token = options::ask(py, source)?;
            own = Some(kind.set(own.take().unwrap_or_default(), token));
            PyResult::Ok(())
        };
        for (kind, source) in options.iter().flat_map(|options| &options.sources) {
            ask(*kind, source)?;
        }
        if !given {
            // The client's own are for the calls that take them.
            for (kind, source) in self.sources.iter().filter(|(kind, _)| match kind {
                Kind::User => takes.user,
                Kind::Tenant => takes.tenant,
                Kind::App => takes.app,
            }) {
                ask(*kind, source)?;
            }
        }
        Ok(own.map_or_else(|| self.inner.clone(), |own| self.with(own)))
    }

    fn with(&self, options: Options) -> Inner {
        match &self.inner {
            Inner::Lark(client) => Inner::Lark(client.with_options(options)),
            Inner::Dingtalk(client) => Inner::Dingtalk(client.with_options(options)),
        }
    }
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        each!(&self.inner, client => client.fmt(f))
    }
}
