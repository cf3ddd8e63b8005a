//! Both platforms: a request in, the answer of the platform it belongs to out.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;
use serde_json::{Map, Value, json};

use crate::catalog::{Catalog, Family, Operation};
use crate::clock::Clock;
use crate::envelope;
use crate::grants;
use crate::http::{Answer, Request};
use crate::settings::Settings;
use crate::synth::{self, Echo};
use crate::tokens::{Bad, Kind, Tokens};
use crate::types::Type;
use crate::uploads::Uploads;
use crate::validate::{Checked, check};

/// Everything the platforms know.
#[derive(Debug)]
pub(crate) struct Platforms {
    catalog: Catalog,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) tokens: Tokens,
    uploads: Uploads,
    number: AtomicU64,
    counts: Mutex<BTreeMap<String, u64>>,
    /// Answers to requests with an idempotency key.
    repeats: Mutex<BTreeMap<String, Value>>,
}

impl Platforms {
    pub(crate) fn new(clock: Arc<dyn Clock>, settings: Arc<Settings>) -> Self {
        Self {
            catalog: Catalog::load(),
            clock,
            settings,
            tokens: Tokens::default(),
            uploads: Uploads::default(),
            number: AtomicU64::new(0),
            counts: Mutex::default(),
            repeats: Mutex::default(),
        }
    }

    /// Answers a request.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        if let Some(answer) = grants::answer(self, request) {
            return answer;
        }
        let Some(operation) = self.catalog.find(&request.method, request.path()) else {
            return envelope::unknown_path(request);
        };
        if let Err(answer) = self.admit(operation, request) {
            return answer;
        }
        match check(operation, request) {
            Err(violations) => envelope::refused_fields(operation.family, &violations),
            Ok(checked) => {
                self.count(&operation.id);
                self.carry_out(operation, request, &checked)
            }
        }
    }

    /// A control call.
    pub(crate) fn control(&self, name: &str, body: &Value) -> Option<Value> {
        match name {
            "stats" => Some(json!({"calls": *self.counts.lock()})),
            "user_token" => {
                let life = body.get("expires_in").and_then(Value::as_u64).unwrap_or(7200);
                let token = self.tokens.mint(Kind::User, self.clock.now_ms(), life);
                Some(json!({"user_access_token": token}))
            }
            "expire_tokens" => {
                self.tokens.expire_all();
                Some(json!({}))
            }
            "reset" => {
                self.tokens.reset();
                self.uploads.reset();
                self.counts.lock().clear();
                self.repeats.lock().clear();
                Some(json!({}))
            }
            _ => None,
        }
    }

    pub(crate) fn count(&self, what: &str) {
        *self.counts.lock().entry(what.to_owned()).or_default() += 1;
    }

    /// Whether the request carries a token that the operation takes.
    fn admit(&self, operation: &Operation, request: &Request) -> Result<(), Answer> {
        if operation.tokens.is_empty() {
            return Ok(());
        }
        let token = envelope::token_of(operation.family, request);
        let refuse = |code| {
            let status = self.settings.token_error_status();
            Err(envelope::refused_token(operation.family, code, status))
        };
        if token.is_empty() {
            return refuse(envelope::MISSING);
        }
        let found = self.tokens.check(&token, self.clock.now_ms());
        let takes = |name: &str| operation.tokens.iter().any(|token| token == name);
        match (found, token.get(..2)) {
            (Ok(Kind::DingTalk), _) if operation.family != Family::Feishu => Ok(()),
            (Ok(Kind::User), _) if takes("user") => Ok(()),
            (Ok(Kind::Tenant), _) if takes("tenant") => Ok(()),
            (Ok(Kind::App), _) if takes("app") => Ok(()),
            (Ok(_), _) => refuse(99_991_668),
            (Err(Bad::Expired), Some("u-")) => refuse(99_991_677),
            (Err(_), Some("u-")) => refuse(99_991_668),
            (Err(_), Some("a-")) => refuse(99_991_664),
            (Err(_), Some("t-")) => refuse(99_991_663),
            _ => refuse(99_991_671),
        }
    }

    fn carry_out(&self, operation: &Operation, request: &Request, checked: &Checked) -> Answer {
        if operation.returns == Some(Type::File) {
            return self.download(operation, checked);
        }
        let key = idempotency_key(operation, request, checked);
        if let Some(answer) = key.as_ref().and_then(|key| self.repeats.lock().get(key).cloned()) {
            return envelope::success(operation, answer);
        }
        let number = self.number.fetch_add(1, Ordering::Relaxed) + 1;
        let mut payload = match &operation.returns {
            Some(kind) => synth::value(kind, &operation.types, &echo(checked), number),
            None => Value::Null,
        };
        self.keep(&payload, checked);
        turn_page(operation, checked, &mut payload);
        if let Some(key) = key {
            self.count(&format!("send {key}"));
            self.repeats.lock().insert(key, payload.clone());
        }
        envelope::success(operation, payload)
    }

    /// Keeps an uploaded file under the key of its answer.
    fn keep(&self, payload: &Value, checked: &Checked) {
        let Some(file) = checked.parts.iter().find(|part| part.file_name.is_some()) else { return };
        let names = ["file_key", "image_key", "file_token", "media_id"];
        let key = names.iter().find_map(|name| payload.get(name).and_then(Value::as_str));
        if let Some(key) = key {
            let given = checked.parts.iter().find(|part| part.name == "file_name");
            let given = given.map(|part| String::from_utf8_lossy(&part.content).into_owned());
            let name = given.or_else(|| file.file_name.clone()).unwrap_or_default();
            self.uploads.keep(key.to_owned(), name, file.content.clone());
        }
    }

    fn download(&self, operation: &Operation, checked: &Checked) -> Answer {
        let key =
            checked.path.iter().map(|(_, value)| value).find_map(|key| self.uploads.find(key));
        match key {
            Some(file) => envelope::file(&file.name, &file.content),
            None => envelope::refused(operation.family, 400, 234_008, "the file does not exist"),
        }
    }
}

/// What marks a request as the repeat of another.
fn idempotency_key(operation: &Operation, request: &Request, checked: &Checked) -> Option<String> {
    let name = operation.idempotency.as_str();
    if name.is_empty() {
        return None;
    }
    let body = checked.body.get(name).and_then(Value::as_str);
    let query = checked.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let header = operation.headers.iter().find(|field| field.wire.replace('-', "_") == name);
    let header = header.and_then(|field| request.header(&field.wire));
    let value = body.or(query).or(header).filter(|value| !value.is_empty())?;
    Some(format!("{} {value}", operation.id))
}

/// What an answer may take over from its request.
fn echo(checked: &Checked) -> Echo {
    let mut echo: Echo = match &checked.body {
        Value::Object(members) => members.clone(),
        _ => Map::new(),
    };
    for (name, value) in checked.path.iter().chain(&checked.query) {
        echo.insert(name.clone(), value.clone().into());
    }
    // Flags of an answer speak of the answer.
    echo.retain(|name, _| !matches!(name.as_str(), "page_token" | "has_more" | "message_id"));
    for (name, value) in &checked.path {
        echo.insert(name.clone(), value.clone().into());
    }
    echo
}

/// Every listing has three pages.
fn turn_page(operation: &Operation, checked: &Checked, payload: &mut Value) {
    let Some([argument, next, more, _]) = &operation.paging else { return };
    let wire = operation.query.iter().find(|field| field.wire == *argument);
    let wire = wire.map_or(argument.as_str(), |field| field.wire.as_str());
    let asked = checked.query.iter().find(|(name, _)| name == wire).map(|(_, value)| value.clone());
    let asked = asked.or_else(|| Some(checked.body.get(wire)?.to_string().replace('"', "")));
    let page = match asked.as_deref() {
        Some("page-2" | "2") => 2,
        Some("page-3" | "3") => 3,
        _ => 1,
    };
    set(payload, more, (page < 3).into());
    let numeric = at(payload, next).is_some_and(Value::is_number);
    let value = match (page < 3, numeric) {
        (true, true) => (page + 1).into(),
        (true, false) => format!("page-{}", page + 1).into(),
        (false, true) => 0.into(),
        (false, false) => "".into(),
    };
    set(payload, next, value);
}

fn at<'a>(payload: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(payload, |value, name| value.get(name))
}

fn set(payload: &mut Value, path: &str, new: Value) {
    let found = path.split('.').try_fold(payload, |value, name| value.get_mut(name));
    if let Some(place) = found {
        *place = new;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;

    #[test]
    fn every_operation_answers_a_request_that_is_right() {
        let platforms = Platforms::new(Arc::new(SystemClock), Arc::default());
        let mut answered = 0;
        let operations: Vec<_> = platforms.catalog.operations().cloned().collect();
        for operation in operations {
            let request = crate::sample::request(&operation, &platforms.tokens);
            let answer = platforms.answer(&request);
            let text = String::from_utf8_lossy(&answer.body).into_owned();
            let file = operation.returns == Some(Type::File);
            assert!(
                answer.status == 200 || file && text.contains("234008"),
                "{} {text}",
                operation.id
            );
            answered += 1;
        }
        assert!(answered > 300, "{answered}");
    }
}
