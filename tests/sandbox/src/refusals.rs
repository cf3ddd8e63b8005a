//! Refusals in the platforms' own shapes, for faults that speak for a platform.

use serde_json::json;

use crate::http::{Answer, Request};

/// Whose shapes a path's answers have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Feishu,
    DingTalk,
    DingTalkOld,
}

fn shape(path: &str) -> Shape {
    let starts = |prefix| path.starts_with(prefix);
    if starts("/open-apis/") || starts("/oauth/") {
        Shape::Feishu
    } else if starts("/v1.0/") || starts("/v2.0/") {
        Shape::DingTalk
    } else {
        Shape::DingTalkOld
    }
}

const LOG_ID: &str = "202501010000000000000000000FAULT";
const REQUEST_ID: &str = "00000000-0000-7000-8000-00000000FA17";

/// The access token is refused.
pub(crate) fn token_invalid(request: &Request, status: u16) -> Answer {
    match shape(request.path()) {
        Shape::Feishu => {
            feishu(status, 99_991_663, "Invalid access token for authorization.", None)
        }
        Shape::DingTalk => dingtalk(400, "InvalidAuthentication", "不合法的access_token"),
        Shape::DingTalkOld => dingtalk_old(40_014, "不合法的access_token"),
    }
}

/// There were too many requests.
pub(crate) fn rate_limit(request: &Request, status: u16, reset: &str) -> Answer {
    match shape(request.path()) {
        Shape::Feishu => feishu(status, 99_991_400, "request trigger frequency limit", Some(reset)),
        Shape::DingTalk => dingtalk(
            403,
            "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            "应用访问该接口的QPS超过限制",
        ),
        Shape::DingTalkOld => {
            dingtalk_old(90_018, "您的服务器调用钉钉开放平台所有接口的请求都被暂时禁用了")
        }
    }
}

/// The month's calls are used up.
pub(crate) fn quota(request: &Request, reset: &str) -> Answer {
    match shape(request.path()) {
        Shape::Feishu => {
            feishu(400, 99_991_403, "This month's API call quota has been exceeded", Some(reset))
        }
        _ => rate_limit(request, 429, reset),
    }
}

fn feishu(status: u16, code: u32, message: &str, reset: Option<&str>) -> Answer {
    let body = json!({"code": code, "msg": message, "error": {"log_id": LOG_ID}});
    let mut answer = json_answer(status, &body);
    answer.headers.push(("X-Tt-Logid".to_owned(), LOG_ID.to_owned()));
    if let Some(reset) = reset {
        answer.headers.push(("x-ogw-ratelimit-limit".to_owned(), "100".to_owned()));
        answer.headers.push(("x-ogw-ratelimit-reset".to_owned(), reset.to_owned()));
    }
    answer
}

fn dingtalk(status: u16, code: &str, message: &str) -> Answer {
    let body = json!({"code": code, "requestid": REQUEST_ID, "message": message});
    json_answer(status, &body)
}

fn dingtalk_old(code: u32, message: &str) -> Answer {
    json_answer(200, &json!({"errcode": code, "errmsg": message, "request_id": "fault"}))
}

/// An answer of JSON.
pub(crate) fn json_answer(status: u16, body: &serde_json::Value) -> Answer {
    let kind = ("Content-Type".to_owned(), "application/json; charset=utf-8".to_owned());
    Answer { status, headers: vec![kind], body: body.to_string().into_bytes() }
}

/// The error page of a gateway.
pub(crate) fn html(status: u16) -> Answer {
    let page = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1>\
         </center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    let kind = ("Content-Type".to_owned(), "text/html".to_owned());
    Answer { status, headers: vec![kind], body: page.into_bytes() }
}
