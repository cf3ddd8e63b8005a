//! Requests that are repeated under one key are answered alike and carried out once.

use std::collections::{HashMap, VecDeque};

use parking_lot::Mutex;
use serde_json::{Map, Value, json};

use crate::http::Answer;

/// How many keys are remembered.
const KEYS: usize = 20_000;

#[derive(Debug)]
struct Send {
    answer: Answer,
    calls: u64,
}

#[derive(Debug, Default)]
struct State {
    by_key: HashMap<(usize, String), Send>,
    order: VecDeque<(usize, String)>,
}

/// What was sent under keys.
#[derive(Debug, Default)]
pub(crate) struct Sends(Mutex<State>);

impl Sends {
    /// The answer to a key: the one given before, else a new one.
    pub(crate) fn answer(
        &self,
        operation: usize,
        key: &str,
        make: impl FnOnce() -> Answer,
    ) -> Answer {
        let key = (operation, key.to_owned());
        let mut state = self.0.lock();
        if let Some(send) = state.by_key.get_mut(&key) {
            send.calls += 1;
            return send.answer.clone();
        }
        if state.order.len() == KEYS
            && let Some(oldest) = state.order.pop_front()
        {
            state.by_key.remove(&oldest);
        }
        let answer = make();
        let send = Send { answer: answer.clone(), calls: 1 };
        state.order.push_back(key.clone());
        state.by_key.insert(key, send);
        answer
    }

    /// Calls and sends by key.
    pub(crate) fn stats(&self) -> Value {
        let state = self.0.lock();
        let mut counts: HashMap<&str, (u64, u64)> = HashMap::new();
        for ((_, key), send) in &state.by_key {
            let entry = counts.entry(key.as_str()).or_default();
            entry.0 += send.calls;
            entry.1 += 1;
        }
        let shown = |(key, (calls, sends)): (&str, (u64, u64))| {
            (key.to_owned(), json!({"calls": calls, "sends": sends}))
        };
        counts.into_iter().map(shown).collect::<Map<_, _>>().into()
    }

    /// Forgets all keys.
    pub(crate) fn reset(&self) {
        *self.0.lock() = State::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_sent_once() {
        let sends = Sends::default();
        let answer = |body: &str| Answer {
            status: 200,
            headers: Vec::new(),
            body: body.as_bytes().to_vec(),
        };
        assert_eq!(sends.answer(1, "k", || answer("first")).body, b"first");
        assert_eq!(sends.answer(1, "k", || answer("second")).body, b"first");
        assert_eq!(sends.answer(2, "k", || answer("third")).body, b"third");
        assert_eq!(sends.stats(), json!({"k": {"calls": 3, "sends": 2}}));
        sends.reset();
        assert_eq!(sends.stats(), json!({}));
    }
}
