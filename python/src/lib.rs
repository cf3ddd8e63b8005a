//! The Python face of feiding: the module `feiding._feiding`, which the package wraps.

mod answer;
mod arguments;
mod assertion;
mod client;
mod dingtalk;
mod download;
mod error;
mod facts;
mod files;
mod guard;
mod info;
mod json;
mod lark;
mod logger;
mod names;
mod namespace;
mod null;
mod operation;
mod options;
mod pages;
mod platform;
mod raw;
mod reply;
mod settings;
mod store;
mod structure;
mod table;
mod transport;
mod types;
mod values;

use pyo3::prelude::*;

/// What the package is made of; not for direct use.
#[pymodule(gil_used = false)]
mod _feiding {
    use pyo3::prelude::*;

    use super::dingtalk::DingtalkClient;
    use super::lark::LarkClient;
    use super::namespace::Node;
    use super::platform::Platform;

    #[pymodule_export]
    use super::client::{Client, pool};
    #[pymodule_export]
    use super::download::Download;
    #[pymodule_export]
    use super::guard::{Cancel, farewell, reborn, waiting};
    #[pymodule_export]
    use super::info::ReplyInfo;
    #[pymodule_export]
    use super::namespace::Namespace;
    #[pymodule_export]
    use super::null::Null;
    #[pymodule_export]
    use super::operation::{Listing, Operation};
    #[pymodule_export]
    use super::options::CallOptions;
    #[pymodule_export]
    use super::pages::{Items, Pages};
    #[pymodule_export]
    use super::reply::{AnyReply, Reply};
    #[pymodule_export]
    use super::store::SharedStore;
    #[pymodule_export]
    use super::transport::{HostRequest, HostResponse};
    #[pymodule_export]
    use super::types::{services, type_class, type_fields, type_names};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        super::guard::check_interpreter(py)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("NULL", super::null::null(py)?)?;
        // Both clients are called `Client`; here they need names of their own.
        for (platform, name, class) in [
            (Platform::Lark, "LarkClient", py.get_type::<LarkClient>()),
            (Platform::Dingtalk, "DingtalkClient", py.get_type::<DingtalkClient>()),
        ] {
            Node::hang(platform, &class)?;
            module.add(name, class)?;
        }
        Ok(())
    }
}
