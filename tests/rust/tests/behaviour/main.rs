//! Calls over real sockets.
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

mod answers;
mod connections;
mod dingtalk;
mod logs;
mod own_operations;
mod pages;
mod proxies;
mod requests;
mod retries;
mod seams;
mod search;
mod tokens;
