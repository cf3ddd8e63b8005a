//! What a test may change about the sandbox while it runs.

use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU64, AtomicUsize, Ordering};

use parking_lot::Mutex;
use serde_json::{Map, Value, json};

/// How token end points write the lifetime of what they issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExpireShape {
    /// Seconds, as documented.
    #[default]
    Normal,
    /// The field is left out.
    Missing,
    /// `0`.
    Zero,
    /// `-1`.
    Negative,
    /// `9223372036854775807`.
    Huge,
}

impl ExpireShape {
    const ALL: [(&'static str, Self); 5] = [
        ("normal", Self::Normal),
        ("missing", Self::Missing),
        ("zero", Self::Zero),
        ("negative", Self::Negative),
        ("huge", Self::Huge),
    ];

    /// The shape of a name: `normal`, `missing`, `zero`, `negative`, `huge`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape)
    }

    /// The name of this shape.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, shape)| *shape == self).map_or("normal", |(name, _)| name)
    }
}

/// The switches of one sandbox; any thread may read and set them.
#[derive(Debug)]
pub struct Settings {
    gzip: AtomicBool,
    record: AtomicBool,
    record_requests: AtomicUsize,
    record_bytes: AtomicUsize,
    token_lifetime_s: AtomicU64,
    token_error_status: AtomicU16,
    expire_shape: Mutex<ExpireShape>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            gzip: AtomicBool::new(false),
            record: AtomicBool::new(true),
            record_requests: AtomicUsize::new(10_000),
            record_bytes: AtomicUsize::new(64 << 20),
            token_lifetime_s: AtomicU64::new(7_200),
            token_error_status: AtomicU16::new(400),
            expire_shape: Mutex::new(ExpireShape::Normal),
        }
    }
}

impl Settings {
    /// Whether answers are compressed for clients that accept it; off at first.
    pub fn gzip(&self) -> bool {
        self.gzip.load(Ordering::Relaxed)
    }

    /// Sets [`Settings::gzip`].
    pub fn set_gzip(&self, on: bool) {
        self.gzip.store(on, Ordering::Relaxed);
    }

    /// Whether requests are kept; on at first.
    pub fn record(&self) -> bool {
        self.record.load(Ordering::Relaxed)
    }

    /// Sets [`Settings::record`].
    pub fn set_record(&self, on: bool) {
        self.record.store(on, Ordering::Relaxed);
    }

    /// How many requests are kept at most, 10,000 at first.
    pub fn record_requests(&self) -> usize {
        self.record_requests.load(Ordering::Relaxed)
    }

    /// How many bytes of requests are kept at most, 64 MiB at first.
    pub fn record_bytes(&self) -> usize {
        self.record_bytes.load(Ordering::Relaxed)
    }

    /// The lifetime of issued tokens in seconds, 7200 at first.
    pub fn token_lifetime_s(&self) -> u64 {
        self.token_lifetime_s.load(Ordering::Relaxed)
    }

    /// Sets [`Settings::token_lifetime_s`].
    pub fn set_token_lifetime_s(&self, seconds: u64) {
        self.token_lifetime_s.store(seconds, Ordering::Relaxed);
    }

    /// The HTTP status under which Feishu refuses a token, 400 at first; both 400 and 200 occur.
    pub fn token_error_status(&self) -> u16 {
        self.token_error_status.load(Ordering::Relaxed)
    }

    /// Sets [`Settings::token_error_status`].
    pub fn set_token_error_status(&self, status: u16) {
        self.token_error_status.store(status, Ordering::Relaxed);
    }

    /// How lifetimes are written.
    pub fn expire_shape(&self) -> ExpireShape {
        *self.expire_shape.lock()
    }

    /// Sets [`Settings::expire_shape`].
    pub fn set_expire_shape(&self, shape: ExpireShape) {
        *self.expire_shape.lock() = shape;
    }

    /// All settings as the control end point shows them.
    pub fn to_json(&self) -> Value {
        json!({
            "gzip": self.gzip(),
            "record": self.record(),
            "record_requests": self.record_requests(),
            "record_bytes": self.record_bytes(),
            "token_lifetime_s": self.token_lifetime_s(),
            "token_error_status": self.token_error_status(),
            "expire_shape": self.expire_shape().name(),
        })
    }

    /// Takes the settings named in `changes` over.
    ///
    /// # Errors
    /// The name of the first setting that is unknown or has a value of a wrong type; those
    /// before it are in force.
    pub fn apply(&self, changes: &Map<String, Value>) -> Result<(), String> {
        for (name, value) in changes {
            self.set(name, value).ok_or_else(|| name.clone())?;
        }
        Ok(())
    }

    fn set(&self, name: &str, value: &Value) -> Option<()> {
        let size = || value.as_u64().and_then(|number| usize::try_from(number).ok());
        match name {
            "gzip" => self.set_gzip(value.as_bool()?),
            "record" => self.set_record(value.as_bool()?),
            "record_requests" => self.record_requests.store(size()?, Ordering::Relaxed),
            "record_bytes" => self.record_bytes.store(size()?, Ordering::Relaxed),
            "token_lifetime_s" => self.set_token_lifetime_s(value.as_u64()?),
            "token_error_status" => {
                self.set_token_error_status(u16::try_from(value.as_u64()?).ok()?);
            }
            "expire_shape" => self.set_expire_shape(ExpireShape::from_name(value.as_str()?)?),
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_can_be_applied() {
        let settings = Settings::default();
        settings.set_gzip(true);
        settings.set_expire_shape(ExpireShape::Huge);
        let shown = settings.to_json();
        let other = Settings::default();
        other.apply(shown.as_object().unwrap()).unwrap();
        assert_eq!(other.to_json(), shown);
    }

    #[test]
    fn unknown_names_and_wrong_types_are_refused() {
        let settings = Settings::default();
        let try_out = |value: Value| settings.apply(value.as_object().unwrap());
        assert_eq!(try_out(json!({"gzip": 1})), Err("gzip".to_owned()));
        assert_eq!(try_out(json!({"nothing": true})), Err("nothing".to_owned()));
        assert_eq!(try_out(json!({"expire_shape": "odd"})), Err("expire_shape".to_owned()));
    }
}
