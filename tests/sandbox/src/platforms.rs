//! Both platforms behind one door: finds the operation, checks the request, answers it.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use serde_json::{Map, Value, json};

use crate::catalog::{Operation, Platform, catalog};
use crate::clock::Clock;
use crate::http::{Answer, Request};
use crate::sends::Sends;
use crate::settings::Settings;
use crate::synth::{Moment, PAGES, Template};
use crate::tokens::Tokens;
use crate::uploads::Uploads;
use crate::validate::{self, Arguments, Violation};
use crate::{dingtalk, dingtalk_tokens, lark, lark_tokens, transfers};

/// The state of both platforms.
#[derive(Debug)]
pub(crate) struct Platforms {
    settings: Arc<Settings>,
    tokens: Tokens,
    sends: Sends,
    uploads: Uploads,
    templates: Vec<OnceLock<Template>>,
    calls: Vec<AtomicU64>,
    serial: AtomicU64,
}

impl Platforms {
    pub(crate) fn new(clock: Arc<dyn Clock>, settings: Arc<Settings>) -> Self {
        let count = catalog().operations.len();
        Self {
            tokens: Tokens::new(clock, settings.clone()),
            settings,
            sends: Sends::default(),
            uploads: Uploads::default(),
            templates: (0..count).map(|_| OnceLock::new()).collect(),
            calls: (0..count).map(|_| AtomicU64::new(0)).collect(),
            serial: AtomicU64::new(0),
        }
    }

    /// Answers a request to one of the platforms.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        let serial = self.serial.fetch_add(1, Ordering::Relaxed) + 1;
        let path = request.path();
        if path == lark_tokens::OAUTH && request.method == "POST" {
            self.tokens.count(path);
            return lark_tokens::oauth(request, &self.tokens, serial);
        }
        let Some((number, values)) = catalog().find(&request.method, path) else {
            let is_feishu = path.starts_with("/open-apis/") || path.starts_with("/oauth/");
            return if is_feishu { lark::not_found() } else { dingtalk::not_found(serial) };
        };
        self.calls[number].fetch_add(1, Ordering::Relaxed);
        let call = Call { operation: &catalog().operations[number], number, request, serial };
        call.run(self, &values)
    }

    /// Carries a control call out; `None` for an unknown name.
    pub(crate) fn control(&self, name: &str, body: &Value) -> Option<Value> {
        match name {
            "user_token" => Some(self.user_token(body)),
            "expire_tokens" => Some(json!({"expired": self.tokens.expire_all()})),
            "stats" => Some(self.stats()),
            "reset" => {
                self.tokens.reset();
                self.sends.reset();
                self.uploads.reset();
                for calls in &self.calls {
                    calls.store(0, Ordering::Relaxed);
                }
                Some(json!({}))
            }
            _ => None,
        }
    }

    fn user_token(&self, body: &Value) -> Value {
        let platform =
            if body["platform"] == "dingtalk" { Platform::DingTalk } else { Platform::Feishu };
        let minted = self.tokens.mint_user(platform, body["expires_in"].as_u64());
        json!({
            "access_token": minted.token,
            "expires_in": minted.remaining_s,
            "refresh_token": self.tokens.refresh_token(),
        })
    }

    fn stats(&self) -> Value {
        let mut calls = Map::new();
        for (operation, count) in catalog().operations.iter().zip(&self.calls) {
            let count = count.load(Ordering::Relaxed);
            if count > 0 {
                calls.insert(operation.id.clone(), count.into());
            }
        }
        json!({
            "token_requests": self.tokens.requests(),
            "calls": calls,
            "sends": self.sends.stats(),
        })
    }
}

/// One request on its way to an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    number: usize,
    pub(crate) request: &'a Request,
    pub(crate) serial: u64,
}

impl Call<'_> {
    fn run(&self, platforms: &Platforms, values: &[&str]) -> Answer {
        if let Some(refusal) = self.check_token(platforms) {
            return refusal;
        }
        let skip = match self.operation.platform {
            Platform::DingTalkOld => "access_token",
            _ => "",
        };
        let checked = validate::check(catalog(), self.operation, self.request, values, skip);
        let arguments = match checked {
            Ok(arguments) => arguments,
            Err(violations) => return self.invalid(&violations),
        };
        if let Some(answer) = self.token_answer(&arguments, platforms) {
            platforms.tokens.count(&self.operation.path);
            return answer;
        }
        let page = match self.page(&arguments) {
            Ok(page) => page,
            Err(violation) => return self.invalid(&[violation]),
        };
        match self.key(&arguments) {
            Some(key) => platforms
                .sends
                .answer(self.number, &key, || self.carry_out(platforms, &arguments, page)),
            None => self.carry_out(platforms, &arguments, page),
        }
    }

    fn check_token(&self, platforms: &Platforms) -> Option<Answer> {
        let (operation, request) = (self.operation, self.request);
        match operation.platform {
            Platform::Feishu => {
                let status = platforms.settings.token_error_status();
                lark::check_token(operation, request, &platforms.tokens, status, self.serial)
            }
            _ => dingtalk::check_token(operation, request, &platforms.tokens, self.serial),
        }
    }

    fn invalid(&self, violations: &[Violation]) -> Answer {
        match self.operation.platform {
            Platform::Feishu => lark::invalid(violations, self.serial),
            platform => dingtalk::invalid(platform, violations, self.serial),
        }
    }

    fn token_answer(&self, arguments: &Arguments, platforms: &Platforms) -> Option<Answer> {
        let (operation, tokens) = (self.operation, &platforms.tokens);
        match operation.platform {
            Platform::Feishu => lark_tokens::answer(&operation.id, arguments, tokens, self.serial),
            _ => dingtalk_tokens::answer(operation, arguments, tokens, self.serial),
        }
    }

    fn carry_out(&self, platforms: &Platforms, arguments: &Arguments, page: u8) -> Answer {
        if let Some(answer) = transfers::answer(self, arguments, &platforms.uploads) {
            return answer;
        }
        let template = platforms.templates[self.number]
            .get_or_init(|| Template::new(catalog(), self.operation));
        let moment = Moment { page, serial: self.serial };
        let body = template.fill(arguments, moment);
        match self.operation.platform {
            Platform::Feishu => lark::answer(200, body, self.serial),
            _ => dingtalk::answer(200, body),
        }
    }

    /// The value of an argument by our name, from the query or the body.
    fn argument(&self, arguments: &Arguments, name: &str) -> Option<Value> {
        let mut query = self.operation.query.iter();
        if let Some(field) = query.find(|field| field.name == name) {
            return arguments.query(&field.wire).map(Value::from);
        }
        let fields = catalog().body_fields(self.operation);
        let field = fields.iter().find(|field| field.name == name)?;
        arguments.body.get(&field.wire).cloned()
    }

    /// The page asked for: none, an empty text and 0 ask for the first.
    fn page(&self, arguments: &Arguments) -> Result<u8, Violation> {
        let Some(paging) = &self.operation.paging else {
            return Ok(1);
        };
        let asked = self.argument(arguments, &paging.argument);
        let text = match &asked {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let number = text.strip_prefix("page-").unwrap_or(&text);
        match number.parse::<u8>() {
            Ok(0) => Ok(1),
            Ok(page) if page <= PAGES => Ok(page),
            Err(_) if text.is_empty() => Ok(1),
            _ => Err(Violation {
                field: paging.argument.clone(),
                value: text,
                description: "there is no such page".to_owned(),
            }),
        }
    }

    fn key(&self, arguments: &Arguments) -> Option<String> {
        let named = self.operation.idempotency.as_deref();
        let value = named.and_then(|name| self.argument(arguments, name));
        let text = value.as_ref().and_then(Value::as_str).map(ToOwned::to_owned);
        let header = || self.request.header("x-client-token").map(ToOwned::to_owned);
        text.or_else(header).filter(|key| !key.is_empty())
    }
}
