//! Access tokens: issued, kept until their time is over, and checked.

use std::collections::HashMap;

use parking_lot::Mutex;

/// Whom a token speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Tenant,
    App,
    User,
    /// DingTalk has one kind for everything an app does.
    DingTalk,
}

/// What is wrong with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bad {
    Unknown,
    Expired,
}

#[derive(Debug, Default)]
struct State {
    /// App id to its secret, as first seen.
    secrets: HashMap<String, String>,
    /// Token to its kind and end.
    tokens: HashMap<String, (Kind, u64)>,
    /// Kind and owner to the token that is handed out now.
    current: HashMap<(Kind, String), String>,
    refresh: HashMap<String, bool>,
    number: u64,
}

/// All tokens of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct Tokens(Mutex<State>);

/// The platform hands the same token out until less than this is left.
const RENEW_MS: u64 = 30 * 60 * 1000;

/// The secret that is always wrong.
const WRONG_SECRET: &str = "wrong-secret";

impl Tokens {
    /// Whether an app may sign in: any pair may at first, and from then on only that one.
    pub(crate) fn sign_in(&self, app: &str, secret: &str) -> bool {
        if app.is_empty() || secret.is_empty() || secret == WRONG_SECRET {
            return false;
        }
        let mut state = self.0.lock();
        let known = state.secrets.entry(app.to_owned()).or_insert_with(|| secret.to_owned());
        known == secret
    }

    /// The token of an owner, and the seconds it lives.
    pub(crate) fn issue(&self, kind: Kind, owner: &str, now_ms: u64, life_s: u64) -> (String, u64) {
        let mut state = self.0.lock();
        let key = (kind, owner.to_owned());
        if let Some(token) = state.current.get(&key)
            && let Some((_, end)) = state.tokens.get(token)
        {
            let left = end.saturating_sub(now_ms);
            if left > RENEW_MS.min(life_s * 1000 / 4) {
                return (token.clone(), left / 1000);
            }
        }
        let token = mint(&mut state, kind, now_ms + life_s * 1000);
        state.current.insert(key, token.clone());
        (token, life_s)
    }

    /// A new token that replaces none.
    pub(crate) fn mint(&self, kind: Kind, now_ms: u64, life_s: u64) -> String {
        mint(&mut self.0.lock(), kind, now_ms + life_s * 1000)
    }

    /// A new refresh token.
    pub(crate) fn mint_refresh(&self) -> String {
        let mut state = self.0.lock();
        state.number += 1;
        let token = format!("ur-sandbox-{:08}", state.number);
        state.refresh.insert(token.clone(), false);
        token
    }

    /// Uses a refresh token up; false when it is unknown or was used before.
    pub(crate) fn use_refresh(&self, token: &str) -> bool {
        let mut state = self.0.lock();
        state.refresh.get_mut(token).is_some_and(|used| !std::mem::replace(used, true))
    }

    /// Whom a presented token speaks for.
    pub(crate) fn check(&self, token: &str, now_ms: u64) -> Result<Kind, Bad> {
        match self.0.lock().tokens.get(token) {
            None => Err(Bad::Unknown),
            Some((_, end)) if *end <= now_ms => Err(Bad::Expired),
            Some((kind, _)) => Ok(*kind),
        }
    }

    /// Ends all tokens at once.
    pub(crate) fn expire_all(&self) {
        let mut state = self.0.lock();
        state.tokens.clear();
        state.current.clear();
    }

    /// Forgets everything.
    pub(crate) fn reset(&self) {
        *self.0.lock() = State::default();
    }
}

fn mint(state: &mut State, kind: Kind, end: u64) -> String {
    state.number += 1;
    let prefix = match kind {
        Kind::Tenant => "t-",
        Kind::App => "a-",
        Kind::User => "u-",
        Kind::DingTalk => "",
    };
    let token = format!("{prefix}sandbox{:08x}", state.number);
    state.tokens.insert(token.clone(), (kind, end));
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_token_is_handed_out_until_its_last_half_hour() {
        let tokens = Tokens::default();
        let (first, life) = tokens.issue(Kind::Tenant, "a", 0, 7200);
        assert_eq!(life, 7200);
        assert_eq!(tokens.issue(Kind::Tenant, "a", 3_600_000, 7200), (first.clone(), 3600));
        let (second, _) = tokens.issue(Kind::Tenant, "a", 5_500_000, 7200);
        assert_ne!(first, second);
        assert_eq!(tokens.check(&first, 5_500_000), Ok(Kind::Tenant));
        assert_eq!(tokens.check(&first, 7_200_000), Err(Bad::Expired));
        assert_eq!(tokens.check("t-x", 0), Err(Bad::Unknown));
    }

    #[test]
    fn a_secret_is_pinned_and_a_refresh_token_serves_once() {
        let tokens = Tokens::default();
        assert!(tokens.sign_in("a", "s") && tokens.sign_in("a", "s"));
        assert!(!tokens.sign_in("a", "other") && !tokens.sign_in("b", WRONG_SECRET));
        let refresh = tokens.mint_refresh();
        assert!(tokens.use_refresh(&refresh) && !tokens.use_refresh(&refresh));
    }
}
