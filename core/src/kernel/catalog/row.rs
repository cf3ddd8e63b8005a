//! The number that says most about an operation: its method, body, answer and tokens, and which
//! words follow.

/// What an operation has besides.
pub(crate) const HOST: u16 = 1 << 11;
pub(crate) const PAYLOAD: u16 = 1 << 12;
pub(crate) const PAGING: u16 = 1 << 13;
pub(crate) const IDEMPOTENCY: u16 = 1 << 14;
pub(crate) const PAGE: u16 = 1 << 15;

/// The kinds of token.
pub(crate) const TENANT: u16 = 1 << 8;
pub(crate) const USER: u16 = 1 << 9;
pub(crate) const APP: u16 = 1 << 10;

/// The number, and its parts: which of the methods, of the bodies and of the answers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letters(pub(crate) u16);

impl Letters {
    pub(crate) fn new(method: usize, body: usize, answer: usize) -> Self {
        let part = |number: usize, at: u32| u16::try_from(number << at).unwrap_or_default();
        Self(part(method & 7, 0) | part(body & 7, 3) | part(answer & 3, 6))
    }

    pub(crate) fn method(self) -> usize {
        usize::from(self.0 & 7)
    }

    pub(crate) fn body(self) -> usize {
        usize::from(self.0 >> 3 & 7)
    }

    pub(crate) fn answer(self) -> usize {
        usize::from(self.0 >> 6 & 3)
    }

    pub(crate) fn has(self, mark: u16) -> bool {
        self.0 & mark != 0
    }
}
