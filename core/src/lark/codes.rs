//! What the codes of Feishu/Lark mean for a caller.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>

use crate::kernel::retry::Remedy;

/// The month's quota of calls is used up: waiting does not help, whatever the headers say.
pub(super) const QUOTA: i64 = 99_991_403;

/// What a code asks for.
pub(super) struct Meaning {
    pub(super) remedy: Remedy,
    pub(super) hint: Option<&'static str>,
}

/// What is known about a code.
pub(super) fn meaning(code: i64) -> Meaning {
    let remedy = match code {
        99_991_663..=99_991_666 | 99_991_671 => Remedy::NewToken,
        99_991_400 | 99_991_402 | 11_020 | 11_021 | 11_232 | 230_020 => Remedy::Wait(None),
        1_061_045 => Remedy::Repeat(None),
        _ => Remedy::None,
    };
    Meaning { remedy, hint: hint(code) }
}

fn hint(code: i64) -> Option<&'static str> {
    Some(match code {
        99_991_663..=99_991_666 | 99_991_671 => {
            "The token is no longer good. Fetch a new one if you manage it yourself."
        }
        99_991_661 => "The request carried no token.",
        99_991_668 | 99_991_677 => "The user access token is no longer good: refresh it.",
        99_991_669 | 99_991_641 | 99_991_642 | 99_991_645 => "The user must sign in again.",
        99_991_672 => "Apply for the scope in the developer console and publish a version.",
        99_991_676 | 99_991_679 => "The token lacks the scope: let the user grant it again.",
        99_991_662 | 99_991_673 => "The app is disabled or not installed in this organisation.",
        10_003 | 10_014 | 99_991_543 => {
            "Check the app id and the app secret, and that the base URL fits them (Feishu or Lark)."
        }
        10_012 => "The app ticket is no longer good: wait for the next one.",
        QUOTA => "The month's quota of calls is used up: more calls or a larger plan are needed.",
        99_991_400 | 99_991_402 | 11_020 | 11_021 | 11_232 => {
            "Too many calls in too short a time: spread them."
        }
        230_020 => "Too many messages to one chat in too short a time: spread them.",
        99_991_401 => "The address of this machine is not on the app's list of allowed ones.",
        154_001 => "Check the helpdesk id and the helpdesk token.",
        21_000 | 21_001 => "An access policy blocks the call: see the console URL.",
        _ => return None,
    })
}
