//! feiding beside what was recorded from the official SDKs: each case must come out alike, or
//! stand in the table of deviations (`tests/vectors/README.md`).
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

mod addresses;
mod bodies;
mod ledger;
mod tokens;
mod wire;

/// The groups that are compared, one test each.
const GROUPS: [&str; 11] = [
    "path",
    "query",
    "json_body",
    "multipart",
    "user_agent",
    "content_disposition",
    "helpdesk",
    "domain_validation",
    "oauth_base",
    "token_selection",
    "wire",
];
