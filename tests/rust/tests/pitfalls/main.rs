//! Where an HTTP library taken as it comes fails, and ours must not: each test runs one scenario
//! over both transports, and the stock one has to fail it, or the test proves nothing.
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

mod answers;
mod ends;
mod kept;
mod processes;
mod requests;
mod resets;
mod server;
mod threads;
