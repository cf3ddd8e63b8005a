//! What the codes of DingTalk mean for a caller.
//!
//! Source: <https://open.dingtalk.com/document/orgapp/error-code-1>

use std::time::Duration;

use crate::kernel::retry::Remedy;

/// What a code asks for.
#[derive(Clone, Copy)]
pub(super) struct Meaning {
    pub(super) remedy: Remedy,
    pub(super) hint: Option<&'static str>,
}

const SECOND: Remedy = Remedy::Wait(Some(Duration::from_secs(1)));

/// What is known about a code of the new API.
pub(super) fn new_meaning(code: &str) -> Meaning {
    let say = |remedy, hint| Meaning { remedy, hint: Some(hint) };
    if let Some(suffix) = code.strip_prefix("Forbidden.AccessDenied.") {
        return match suffix {
            _ if suffix.starts_with("Qps") => say(SECOND, "Too many calls a second: spread them."),
            _ if suffix.starts_with("Qpm") => {
                let minute = Remedy::Wait(Some(Duration::from_secs(60)));
                say(minute, "Too many calls a minute: spread them.")
            }
            "ApiCountLimitForOrg" => {
                say(Remedy::None, "The organisation's quota of calls for the month is used up.")
            }
            "AccessTokenPermissionDenied" => {
                say(Remedy::None, "Apply for the missing scopes in the developer console.")
            }
            "IpNotInWhiteList" => {
                say(Remedy::None, "The address of this machine is not on the app's list.")
            }
            _ => Meaning { remedy: Remedy::None, hint: None },
        };
    }
    match code {
        "InvalidAuthentication" | "invalidAccessToken" | "accesstoken.expired" | "invalidToken" => {
            say(Remedy::NewToken, "The access token is no longer good.")
        }
        "qps.exceed.limit" | "system.busy" | "send.too.fast" | "send.byToken.tooFast" => {
            say(SECOND, "Too many calls in too short a time: spread them.")
        }
        "ServiceUnavailable" | "serviceUnavailable" => {
            Meaning { remedy: Remedy::Repeat(None), hint: None }
        }
        "invalidClientIdOrSecret" => say(Remedy::None, "Check the client id and the secret."),
        _ => Meaning { remedy: Remedy::None, hint: None },
    }
}

/// What is known about a code of the old API.
pub(super) fn old_meaning(code: i64, sub_code: Option<i64>) -> Meaning {
    let say = |remedy, hint| Meaning { remedy, hint: Some(hint) };
    match (code, sub_code) {
        (88, Some(sub)) if sub != 88 => old_meaning(sub, None),
        (40_014 | 42_001 | 40_001, _) => {
            say(Remedy::NewToken, "The access token is no longer good.")
        }
        (41_001, _) => say(Remedy::None, "The request carried no token."),
        (90_018 | 90_001..=90_014, _) => say(SECOND, "Too many calls a second: spread them."),
        (-1, _) => Meaning { remedy: Remedy::Repeat(None), hint: None },
        (90_020, _) => say(Remedy::None, "The quota of calls for the month is used up."),
        (60_020, _) => say(Remedy::None, "The address of this machine is not on the app's list."),
        (60_011, _) => say(Remedy::None, "Apply for the permission in the developer console."),
        (60_121, _) => say(Remedy::None, "There is no such user."),
        (50_002, _) => say(Remedy::None, "The employee is outside the range of the app."),
        (40_089, _) => say(Remedy::None, "Check the client id and the secret."),
        _ => Meaning { remedy: Remedy::None, hint: None },
    }
}
