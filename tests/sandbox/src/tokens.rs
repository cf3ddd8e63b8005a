//! Access tokens that are issued, expire on the clock, and are looked up again.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use parking_lot::Mutex;
use serde_json::{Map, Value};

use crate::catalog::{Kind, Platform};
use crate::clock::Clock;
use crate::settings::{ExpireShape, Settings};

/// Feishu gives the same token until less than this remains of it.
const RENEWAL_MS: u64 = 30 * 60 * 1_000;
/// How many tokens are remembered before the expired ones are dropped.
const MANY: usize = 50_000;
/// The secret that is wrong for every app.
const WRONG_SECRET: &str = "wrong-secret";

/// What is known about a presented token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Valid(Kind),
    Expired(Kind),
    Unknown,
}

/// Whether a token is handed out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reuse {
    /// Each call gives a new one.
    Never,
    /// As long as 30 minutes of it remain.
    UntilRenewal,
    /// As long as it lives; its life begins anew.
    Extended,
}

/// A token as it was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Granted {
    pub(crate) token: String,
    /// Seconds it is good for.
    pub(crate) remaining_s: u64,
}

#[derive(Debug)]
struct Issued {
    kind: Kind,
    expires_ms: u64,
}

#[derive(Debug, Default)]
struct State {
    issued: HashMap<String, Issued>,
    /// The token last given for a key.
    current: HashMap<String, String>,
    secrets: HashMap<(bool, String), String>,
    /// Refresh tokens and codes; `true` once used.
    once: HashMap<String, bool>,
    requests: BTreeMap<String, u64>,
    serial: u64,
}

/// All tokens of one sandbox.
#[derive(Debug)]
pub(crate) struct Tokens {
    clock: Arc<dyn Clock>,
    settings: Arc<Settings>,
    state: Mutex<State>,
}

impl Tokens {
    pub(crate) fn new(clock: Arc<dyn Clock>, settings: Arc<Settings>) -> Self {
        Self { clock, settings, state: Mutex::default() }
    }

    /// Whether a secret is an app's; the first one seen is.
    pub(crate) fn admits(&self, platform: Platform, app: &str, secret: &str) -> bool {
        if app.is_empty() || secret.is_empty() || secret == WRONG_SECRET {
            return false;
        }
        let key = (platform == Platform::Feishu, app.to_owned());
        let mut state = self.state.lock();
        let pinned = state.secrets.entry(key).or_insert_with(|| secret.to_owned());
        pinned == secret
    }

    /// Hands a token out. `key` says whose it is.
    pub(crate) fn grant(&self, platform: Platform, kind: Kind, key: &str, reuse: Reuse) -> Granted {
        let lifetime_ms = self.settings.token_lifetime_s().saturating_mul(1_000);
        let now = self.clock.now_ms();
        let mut state = self.state.lock();
        let key = format!("{platform:?} {kind:?} {key}");
        if let Some(token) = state.current.get(&key).cloned()
            && let Some(issued) = state.issued.get_mut(&token)
        {
            let left = issued.expires_ms.saturating_sub(now);
            match reuse {
                Reuse::UntilRenewal if left >= RENEWAL_MS => return granted(token, left),
                Reuse::Extended if left > 0 => {
                    issued.expires_ms = now.saturating_add(lifetime_ms);
                    return granted(token, lifetime_ms);
                }
                _ => {}
            }
        }
        let token = state.issue(platform, kind, now, lifetime_ms);
        state.current.insert(key, token.clone());
        granted(token, lifetime_ms)
    }

    /// A user token of a lifetime of its own.
    pub(crate) fn mint_user(&self, platform: Platform, seconds: Option<u64>) -> Granted {
        let seconds = seconds.unwrap_or(self.settings.token_lifetime_s());
        let lifetime_ms = seconds.saturating_mul(1_000);
        let now = self.clock.now_ms();
        let token = self.state.lock().issue(platform, Kind::User, now, lifetime_ms);
        granted(token, lifetime_ms)
    }

    /// What is known about a token.
    pub(crate) fn standing(&self, token: &str) -> Standing {
        let now = self.clock.now_ms();
        match self.state.lock().issued.get(token) {
            Some(issued) if issued.expires_ms > now => Standing::Valid(issued.kind),
            Some(issued) => Standing::Expired(issued.kind),
            None => Standing::Unknown,
        }
    }

    /// A new refresh token.
    pub(crate) fn refresh_token(&self) -> String {
        let mut state = self.state.lock();
        let token = format!("ur-{}", state.name());
        state.once.insert(token.clone(), false);
        token
    }

    /// Uses a refresh token; `Some(true)` if it was used before, `None` for an unknown one.
    pub(crate) fn spend_refresh(&self, token: &str) -> Option<bool> {
        let mut state = self.state.lock();
        let used = state.once.get_mut(token)?;
        Some(std::mem::replace(used, true))
    }

    /// Uses a code, which may be any; `true` if it was used before.
    pub(crate) fn spend_code(&self, code: &str) -> bool {
        let mut state = self.state.lock();
        if state.once.len() > MANY {
            state.once.clear();
        }
        state.once.insert(format!("code {code}"), true).is_some()
    }

    /// Ends the life of all tokens.
    pub(crate) fn expire_all(&self) -> usize {
        let now = self.clock.now_ms();
        let mut state = self.state.lock();
        for issued in state.issued.values_mut() {
            issued.expires_ms = issued.expires_ms.min(now);
        }
        state.current.clear();
        state.issued.len()
    }

    /// Counts a request for a token.
    pub(crate) fn count(&self, endpoint: &str) {
        let mut state = self.state.lock();
        match state.requests.get_mut(endpoint) {
            Some(count) => *count += 1,
            None => {
                state.requests.insert(endpoint.to_owned(), 1);
            }
        }
    }

    /// The requests for tokens by end point.
    pub(crate) fn requests(&self) -> Value {
        let state = self.state.lock();
        let pairs = state.requests.iter();
        pairs
            .map(|(endpoint, count)| (endpoint.clone(), Value::from(*count)))
            .collect::<Map<_, _>>()
            .into()
    }

    /// Forgets everything but the serial number, so that no token comes twice.
    pub(crate) fn reset(&self) {
        let mut state = self.state.lock();
        *state = State { serial: state.serial, ..State::default() };
    }

    /// Writes a lifetime under a name in the shape that is set.
    pub(crate) fn write_lifetime(&self, answer: &mut Map<String, Value>, name: &str, seconds: u64) {
        let value = match self.settings.expire_shape() {
            ExpireShape::Normal => Value::from(seconds),
            ExpireShape::Missing => return,
            ExpireShape::Zero => Value::from(0),
            ExpireShape::Negative => Value::from(-1),
            ExpireShape::Huge => Value::from(i64::MAX),
        };
        answer.insert(name.to_owned(), value);
    }
}

impl State {
    fn issue(&mut self, platform: Platform, kind: Kind, now: u64, lifetime_ms: u64) -> String {
        if self.issued.len() > MANY {
            self.issued.retain(|_, issued| issued.expires_ms > now);
        }
        let prefix = match (platform, kind) {
            (Platform::Feishu, Kind::Tenant) => "t-",
            (Platform::Feishu, Kind::App) => "a-",
            (Platform::Feishu, Kind::User) => "u-",
            _ => "",
        };
        let token = format!("{prefix}{}", self.name());
        let expires_ms = now.saturating_add(lifetime_ms);
        self.issued.insert(token.clone(), Issued { kind, expires_ms });
        token
    }

    /// 32 digits that no other token has.
    fn name(&mut self) -> String {
        self.serial += 1;
        let mixed = self.serial.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!("{:016x}{mixed:016x}", self.serial)
    }
}

fn granted(token: String, lifetime_ms: u64) -> Granted {
    Granted { token, remaining_s: lifetime_ms / 1_000 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    fn tokens() -> (Arc<ManualClock>, Arc<Settings>, Tokens) {
        let clock = Arc::new(ManualClock::new(1_000_000));
        let settings = Arc::new(Settings::default());
        let tokens = Tokens::new(clock.clone(), settings.clone());
        (clock, settings, tokens)
    }

    fn tenant(tokens: &Tokens, reuse: Reuse) -> Granted {
        tokens.grant(Platform::Feishu, Kind::Tenant, "cli_1", reuse)
    }

    #[test]
    fn a_token_is_given_again_until_half_an_hour_remains() {
        let (clock, _, tokens) = tokens();
        let first = tenant(&tokens, Reuse::UntilRenewal);
        assert!(first.token.starts_with("t-"));
        clock.advance_ms(5_400_000);
        let again = tenant(&tokens, Reuse::UntilRenewal);
        assert_eq!((again.token, again.remaining_s), (first.token.clone(), 1_800));
        clock.advance_ms(1);
        let renewed = tenant(&tokens, Reuse::UntilRenewal);
        assert_ne!(renewed.token, first.token);
        assert_eq!(tokens.standing(&first.token), Standing::Valid(Kind::Tenant));
        clock.advance_ms(1_800_000);
        assert_eq!(tokens.standing(&first.token), Standing::Expired(Kind::Tenant));
        assert_eq!(tokens.standing(&renewed.token), Standing::Valid(Kind::Tenant));
    }

    #[test]
    fn tokens_are_extended_or_new_each_time() {
        let (clock, _, tokens) = tokens();
        let first = tenant(&tokens, Reuse::Extended);
        clock.advance_ms(7_000_000);
        assert_eq!(tenant(&tokens, Reuse::Extended), first);
        clock.advance_ms(7_000_000);
        assert_eq!(tokens.standing(&first.token), Standing::Valid(Kind::Tenant));
        assert_ne!(tenant(&tokens, Reuse::Never).token, first.token);
    }

    #[test]
    fn secrets_are_pinned_per_platform() {
        let (_, _, tokens) = tokens();
        assert!(tokens.admits(Platform::Feishu, "a", "one"));
        assert!(!tokens.admits(Platform::Feishu, "a", "two"));
        assert!(tokens.admits(Platform::DingTalk, "a", "two"));
        assert!(tokens.admits(Platform::DingTalkOld, "a", "two"));
        assert!(!tokens.admits(Platform::Feishu, "b", "wrong-secret"));
    }

    #[test]
    fn all_can_be_ended_and_refresh_tokens_are_used_once() {
        let (_, settings, tokens) = tokens();
        let user = tokens.mint_user(Platform::Feishu, Some(60)).token;
        assert_eq!(tokens.expire_all(), 1);
        assert_eq!(tokens.standing(&user), Standing::Expired(Kind::User));
        let refresh = tokens.refresh_token();
        assert_eq!(tokens.spend_refresh(&refresh), Some(false));
        assert_eq!(tokens.spend_refresh(&refresh), Some(true));
        assert_eq!(tokens.spend_refresh("ur-other"), None);
        settings.set_expire_shape(ExpireShape::Missing);
        let mut answer = Map::new();
        tokens.write_lifetime(&mut answer, "expire", 1);
        assert!(answer.is_empty());
    }
}
