//! Calls over real sockets.

mod answers;
mod connections;
mod dingtalk;
mod requests;
mod retries;
mod tokens;
