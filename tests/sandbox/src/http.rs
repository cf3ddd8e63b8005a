//! Requests and answers as values, between the server and the platforms.

use std::sync::Arc;

/// A request as it came over the socket.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The target as sent, `/open-apis/im/v1/messages?receive_id_type=chat_id`.
    pub target: String,
    /// The headers in the order they came, names as sent.
    pub headers: Vec<(String, String)>,
    /// The body, decoded from chunks.
    pub body: Arc<[u8]>,
    /// The number of the connection it came on, from 1.
    pub connection: u64,
}

impl Request {
    /// The path before the `?`, not decoded.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// What stands behind the `?`, not decoded.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The first header of a name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// An answer on its way to the socket.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers without `Content-Length`.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}
