//! What was received: a bounded ring, the oldest requests give way.

use std::collections::VecDeque;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::http::Request;
use crate::settings::Settings;

/// A request the sandbox received.
#[derive(Debug, Clone)]
pub struct Received {
    /// Its number among all that were recorded, from 1; [`crate::Sandbox::clear`] does not reset it.
    pub sequence: u64,
    /// The request.
    pub request: Arc<Request>,
}

#[derive(Debug, Default)]
struct Ring {
    requests: VecDeque<Received>,
    bytes: usize,
    sequence: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Record(Mutex<Ring>);

impl Record {
    pub(crate) fn push(&self, request: Arc<Request>, settings: &Settings) {
        let (count, bytes) = (settings.record_requests(), settings.record_bytes());
        let mut dropped = Vec::new();
        let mut ring = self.0.lock();
        ring.sequence += 1;
        ring.bytes += size(&request);
        let sequence = ring.sequence;
        ring.requests.push_back(Received { sequence, request });
        while ring.requests.len() > count || ring.bytes > bytes {
            let Some(oldest) = ring.requests.pop_front() else {
                break;
            };
            ring.bytes -= size(&oldest.request);
            dropped.push(oldest);
        }
        // Freed without the lock.
        drop(ring);
    }

    /// Those recorded after number `since`.
    pub(crate) fn since(&self, since: u64) -> Vec<Received> {
        let ring = self.0.lock();
        ring.requests.iter().filter(|received| received.sequence > since).cloned().collect()
    }

    pub(crate) fn clear(&self) {
        let mut ring = self.0.lock();
        ring.bytes = 0;
        let dropped = std::mem::take(&mut ring.requests);
        drop(ring);
        drop(dropped);
    }
}

/// Roughly the memory of a request.
fn size(request: &Request) -> usize {
    let headers: usize =
        request.headers.iter().map(|(name, value)| name.len() + value.len() + 48).sum();
    request.method.len() + request.target.len() + headers + request.body.len() + 128
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn request(body: usize) -> Arc<Request> {
        Arc::new(Request {
            method: "GET".to_owned(),
            target: "/".to_owned(),
            headers: Vec::new(),
            body: vec![0; body].into(),
            connection: 1,
        })
    }

    #[test]
    fn the_oldest_give_way_by_count_and_by_bytes() {
        let settings = Settings::default();
        let limits = json!({"record_requests": 3, "record_bytes": 5_000});
        settings.apply(limits.as_object().unwrap()).unwrap();
        let record = Record::default();
        for _ in 0..5 {
            record.push(request(0), &settings);
        }
        let kept: Vec<u64> = record.since(0).iter().map(|received| received.sequence).collect();
        assert_eq!(kept, [3, 4, 5]);
        record.push(request(4_800), &settings);
        assert_eq!(record.since(0).len(), 1);
        record.push(request(6_000), &settings);
        assert!(record.since(0).is_empty());
        record.push(request(0), &settings);
        assert_eq!(record.since(7).len(), 1);
        record.clear();
        assert!(record.since(0).is_empty());
    }
}
