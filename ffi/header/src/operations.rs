//! The header with one constant per operation.

use std::collections::HashMap;
use std::fmt::Write;

use feiding::{Operation, dingtalk, lark};

const HEAD: &str = "\
/* feiding_operations.h: the ids of all operations that feiding_client_call() takes.
 * Made by ffi/header from core/catalog; do not edit. */
#ifndef FEIDING_OPERATIONS_H
#define FEIDING_OPERATIONS_H
";

/// The text of the header.
///
/// # Errors
/// Two ids that would get the same name.
pub(crate) fn header() -> Result<String, String> {
    let mut lines = Lines { text: HEAD.to_owned(), names: HashMap::new() };
    lines.text.push_str("\n/* Feishu/Lark */\n");
    for id in lark::OPERATIONS.ids() {
        lines.add("LARK", lark::OPERATIONS.find(id))?;
    }
    lines.text.push_str("\n/* DingTalk */\n");
    for id in dingtalk::OPERATIONS.ids() {
        lines.add("DINGTALK", dingtalk::OPERATIONS.find(id))?;
    }
    lines.text.push_str("\n#endif /* FEIDING_OPERATIONS_H */\n");
    Ok(lines.text)
}

struct Lines {
    text: String,
    /// Which id took a name.
    names: HashMap<String, String>,
}

impl Lines {
    fn add(&mut self, platform: &str, operation: Option<&Operation>) -> Result<(), String> {
        let operation = operation.ok_or("an id leads to no operation".to_owned())?;
        let Operation { id, method, path, tokens, .. } = operation;
        let name = constant(platform, id);
        if let Some(other) = self.names.insert(name.clone(), id.to_string()) {
            return Err(format!("{id} and {other} are both {name}"));
        }
        let kinds = [(tokens.tenant, "tenant"), (tokens.user, "user"), (tokens.app, "app")];
        let kinds: Vec<&str> =
            kinds.into_iter().filter_map(|(takes, kind)| takes.then_some(kind)).collect();
        let tokens = if kinds.is_empty() { "none".to_owned() } else { kinds.join(" or ") };
        let page = operation.document().map(|page| format!(" {page}")).unwrap_or_default();
        writeln!(
            self.text,
            "#define {name} \"{id}\" /**< {method} {path}. Tokens: {tokens}.{page} */"
        )
        .map_err(|error| error.to_string())
    }
}

/// `FEIDING_LARK_IM_V1_MESSAGE_CREATE` from `im.v1.message.create`.
fn constant(platform: &str, id: &str) -> String {
    let name = id.replace(['.', '-'], "_").to_ascii_uppercase();
    format!("FEIDING_{platform}_{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_becomes_a_constant() {
        let name = constant("LARK", "im.v1.message.create");
        assert_eq!(name, "FEIDING_LARK_IM_V1_MESSAGE_CREATE");
        assert_eq!(constant("DINGTALK", "a-b.c"), "FEIDING_DINGTALK_A_B_C");
    }

    #[test]
    fn two_ids_cannot_share_a_name() {
        let mut lines = Lines { text: String::new(), names: HashMap::new() };
        let operation = lark::OPERATIONS.find("im.v1.message.create");
        assert!(lines.add("LARK", operation).is_ok());
        assert!(lines.add("LARK", operation).is_err());
        assert!(lines.add("LARK", None).is_err());
    }
}
