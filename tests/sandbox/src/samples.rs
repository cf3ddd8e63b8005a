//! Sample values by the name of a field, in the forms the platforms use.

/// How the ids of a name begin; `None` for names that are no ids.
pub(crate) fn id_prefix(name: &str) -> Option<&'static str> {
    Some(match name {
        "message_id" | "root_id" | "parent_id" | "upper_message_id" | "open_message_id" => "om_",
        "thread_id" => "omt_",
        "chat_id" | "group_chat_id" | "open_chat_id" => "oc_",
        "open_id" | "owner_id" | "creator_id" | "operator_id" | "id" => "ou_",
        "union_id" => "on_",
        "unionid" => "iSiPun",
        "file_key" => "file_v3_",
        "image_key" | "avatar_key" => "img_v3_",
        "media_id" => "@lAD",
        "file_token" | "token" => "boxcn",
        "folder_token" => "fldcn",
        "document_id" => "doxcn",
        "block_id" | "parent_block_id" => "doxcnb",
        "open_department_id" | "department_id" | "parent_department_id" => "od-",
        "open_conversation_id" => "cid",
        "process_query_key" => "pqk",
        "open_ding_id" => "ding",
        "user_id" | "userid" | "member_id" => "user",
        "reaction_id" => "ZCaCIj",
        "tenant_key" => "tk",
        "ticket"
        | "task_id"
        | "upload_id"
        | "comment_id"
        | "reply_id"
        | "chatid"
        | "process_instance_id" => "7",
        _ => return None,
    })
}

/// Whether an operation that makes something makes a new one of these each time.
pub(crate) fn made_new(name: &str) -> bool {
    matches!(
        name,
        "message_id"
            | "file_key"
            | "image_key"
            | "media_id"
            | "file_token"
            | "document_id"
            | "process_query_key"
            | "open_ding_id"
            | "reaction_id"
            | "ticket"
            | "task_id"
            | "upload_id"
            | "comment_id"
            | "reply_id"
            | "chatid"
            | "process_instance_id"
    )
}

/// Whether values of this name are given to uploads, so that a download knows them or refuses.
pub(crate) fn is_file_key(name: &str) -> bool {
    matches!(name, "file_key" | "image_key" | "file_token")
}

/// A sample text that is no id.
pub(crate) fn text(name: &str) -> &'static str {
    match name {
        "content" => r#"{"text":"hello"}"#,
        "msg_type" => "text",
        "error_code" | "err_code" | "code" => "0",
        "error_msg" | "err_msg" | "error_message" => "ok",
        "email" | "org_email" | "enterprise_email" => "robot@example.com",
        "mobile" => "+8613800000000",
        _ if is_time(name) => "1735689600000",
        _ if name.contains("url") || name.contains("avatar") || name.ends_with("link") => {
            "https://example.com/sandbox"
        }
        _ if name.ends_with("name") => "沙箱",
        _ => "sample",
    }
}

/// A sample number.
pub(crate) fn number(name: &str) -> &'static str {
    match name {
        "block_size" => "4194304",
        "error_code" | "err_code" | "code" | "errcode" => "0",
        _ if name.contains("expire") && !name.ends_with("time") => "7200",
        _ if is_time(name) => "1735689600000",
        _ => "1",
    }
}

/// Whether a flag is set in samples.
pub(crate) fn flag(name: &str) -> bool {
    let off = ["deleted", "updated", "is_deleted", "is_frozen", "is_resigned"];
    !off.contains(&name)
}

fn is_time(name: &str) -> bool {
    let ends = |end| name.ends_with(end);
    ends("_time") || ends("_at") || ends("date") || ends("timestamp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_decide() {
        assert_eq!(id_prefix("chat_id"), Some("oc_"));
        assert_eq!(id_prefix("chat_mode"), None);
        assert_eq!(text("create_time"), "1735689600000");
        assert_eq!(number("expire_in"), "7200");
        assert!(made_new("message_id") && !made_new("root_id"));
        assert!(flag("success") && !flag("deleted"));
    }
}
