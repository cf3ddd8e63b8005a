//! What the platforms answer: pages, repeated sends, files, and tokens of all kinds.

use serde_json::{Value, json};

use crate::http::{Answer, Request};
use crate::platforms::Platforms;
use crate::settings::ExpireShape;
use crate::walk::{json_of, platforms, request, tenant_tokens};

fn post(platforms: &Platforms, target: &str, token: &str, body: &Value) -> Value {
    json_of(&platforms.answer(&request("POST", target, token, body)))
}

pub(crate) fn form(
    method: &str,
    target: &str,
    token: &str,
    fields: &[(&str, &str)],
    file: (&str, &[u8]),
) -> Request {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(format!("{part}{value}\r\n").as_bytes());
    }
    let name = file.0;
    let part =
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\n");
    body.extend_from_slice(part.as_bytes());
    body.extend_from_slice(file.1);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let mut request = request(method, target, token, &Value::Null);
    request.headers[0].1 = "multipart/form-data; boundary=b".to_owned();
    request.body = body.into();
    request
}

#[test]
fn pages_end_after_the_third() {
    let (_, _, platforms) = platforms();
    let (feishu, dingtalk) = tenant_tokens(&platforms);
    let list = "/open-apis/im/v1/chats?page_token=";
    let get = |token: &str| {
        let asked = request("GET", &format!("{list}{token}"), &feishu, &Value::Null);
        json_of(&platforms.answer(&asked))
    };
    let shown =
        |page: &Value| (page["data"]["page_token"].clone(), page["data"]["has_more"].clone());
    assert_eq!(shown(&get("")), (json!("page-2"), json!(true)));
    assert_eq!(shown(&get("page-2")), (json!("page-3"), json!(true)));
    assert_eq!(shown(&get("page-3")), (json!(""), json!(false)));
    assert_eq!(get("page-4")["code"], 99_992_402);
    let target = format!("/topapi/v2/user/list?access_token={dingtalk}");
    let mut cursor = json!(0);
    let mut pages = Vec::new();
    while pages.len() < 5 {
        let body = json!({"dept_id": 1, "cursor": cursor, "size": 2});
        let page = post(&platforms, &target, "", &body)["result"].clone();
        cursor = page["next_cursor"].clone();
        pages.push(page["list"][0]["userid"].clone());
        if page["has_more"] == false {
            break;
        }
    }
    assert_eq!(pages.len(), 3);
    assert_ne!(pages[0], pages[1]);
}

#[test]
fn a_repeated_send_is_one_send() {
    let (_, _, platforms) = platforms();
    let (token, _) = tenant_tokens(&platforms);
    let target = "/open-apis/im/v1/messages?receive_id_type=chat_id";
    let send = |uuid: &str| {
        let body = json!({"receive_id": "oc_1", "msg_type": "post", "content": "é", "uuid": uuid});
        post(&platforms, target, &token, &body)["data"].clone()
    };
    let first = send("one");
    assert_eq!((&first["chat_id"], &first["msg_type"]), (&json!("oc_1"), &json!("post")));
    assert_eq!(first["body"]["content"], "é");
    assert_eq!(send("one"), first);
    assert_ne!(send("two")["message_id"], first["message_id"]);
    assert_ne!(send("")["message_id"], send("")["message_id"]);
    let stats = platforms.control("stats", &Value::Null).unwrap();
    let expected = json!({"one": {"calls": 2, "sends": 1}, "two": {"calls": 1, "sends": 1}});
    assert_eq!(stats["sends"], expected);
    assert_eq!(stats["calls"]["im.v1.message.create"], 5);
    platforms.control("reset", &Value::Null);
    let stats = platforms.control("stats", &Value::Null).unwrap();
    assert_eq!(stats, json!({"token_requests": {}, "calls": {}, "sends": {}}));
}

#[test]
fn dingtalk_takes_the_key_from_a_header() {
    let (_, _, platforms) = platforms();
    let (_, token) = tenant_tokens(&platforms);
    let body = json!({
        "robotCode": "r", "userIds": ["u"], "msgKey": "sampleText", "msgParam": "{}",
    });
    let send = |key: &str| {
        let mut asked = request("POST", "/v1.0/robot/oToMessages/batchSend", &token, &body);
        asked.headers.push(("X-Client-Token".to_owned(), key.to_owned()));
        json_of(&platforms.answer(&asked))["processQueryKey"].clone()
    };
    assert_eq!(send("k"), send("k"));
    assert_ne!(send("k"), send("l"));
    let stats = platforms.control("stats", &Value::Null).unwrap();
    assert_eq!(stats["sends"]["k"], json!({"calls": 3, "sends": 1}));
}

#[test]
fn a_reply_names_the_message_it_answers() {
    let (_, _, platforms) = platforms();
    let (token, _) = tenant_tokens(&platforms);
    let target = "/open-apis/im/v1/messages/om_7/reply";
    let body = json!({"msg_type": "text", "content": "{}"});
    let reply = post(&platforms, target, &token, &body)["data"].clone();
    assert_eq!(reply["parent_id"], "om_7");
    assert_ne!(reply["message_id"], "om_7");
}

fn download(platforms: &Platforms, target: &str, token: &str) -> Answer {
    platforms.answer(&request("GET", target, token, &Value::Null))
}

#[test]
fn files_come_back_as_they_were_sent() {
    let (_, _, platforms) = platforms();
    let (token, _) = tenant_tokens(&platforms);
    let upload = |size: &str| {
        let all = [
            ("file_name", "中.bin"),
            ("parent_type", "explorer"),
            ("parent_node", "n"),
            ("size", size),
        ];
        let target = "/open-apis/drive/v1/files/upload_all";
        json_of(&platforms.answer(&form("POST", target, &token, &all, ("file", b"a\r\nb"))))
    };
    assert_eq!(upload("5")["code"], 1_062_009);
    assert_eq!(upload("x")["code"], 99_992_402);
    let key = upload("4")["data"]["file_token"].clone();
    let target = format!("/open-apis/drive/v1/files/{}/download", key.as_str().unwrap());
    let answer = download(&platforms, &target, &token);
    assert_eq!((answer.status, answer.body.as_slice()), (200, &b"a\r\nb"[..]));
    let disposition = "attachment; filename=\"_.bin\"; filename*=UTF-8''%E4%B8%AD.bin";
    let has = |wanted: &str| answer.headers.iter().any(|(_, value)| value == wanted);
    assert!(has(disposition) && has("application/octet-stream"), "{:?}", answer.headers);
    let lost = download(&platforms, "/open-apis/im/v1/files/none", &token);
    assert_eq!((lost.status, &json_of(&lost)["code"]), (400, &json!(234_008)));
}

#[test]
fn a_file_is_uploaded_in_parts() {
    let (_, _, platforms) = platforms();
    let (token, _) = tenant_tokens(&platforms);
    let base = "/open-apis/drive/v1/medias";
    let info = json!({"file_name": "m", "parent_type": "doc_image", "parent_node": "n", "size": 3});
    let begun = post(&platforms, &format!("{base}/upload_prepare"), &token, &info);
    let id = begun["data"]["upload_id"].as_str().unwrap();
    let part = |number: &str, content: &[u8], sum: &str| {
        let size = content.len().to_string();
        let all = [("upload_id", id), ("seq", number), ("size", &size), ("checksum", sum)];
        let target = format!("{base}/upload_part");
        json_of(&platforms.answer(&form("POST", &target, &token, &all, ("file", content))))["code"]
            .clone()
    };
    assert_eq!(part("1", b"c", ""), 0);
    assert_eq!(part("0", b"ab", "1"), 1_062_008);
    assert_eq!(part("0", b"ab", "19267780"), 0);
    let end = json!({"upload_id": id, "block_num": 2});
    let done = post(&platforms, &format!("{base}/upload_finish"), &token, &end);
    let key = done["data"]["file_token"].as_str().unwrap();
    let answer = download(&platforms, &format!("{base}/{key}/download"), &token);
    assert_eq!(answer.body, b"abc");
}

#[test]
fn feishu_gives_tokens_of_all_kinds() {
    let (_, _, platforms) = platforms();
    let oauth = |extra: Value| {
        let mut body = json!({"client_id": "cli_2", "client_secret": "s"});
        for (name, value) in extra.as_object().unwrap() {
            body[name] = value.clone();
        }
        post(&platforms, "/oauth/v3/token", "", &body)
    };
    let code = json!({"grant_type": "authorization_code", "code": "c1"});
    let user = oauth(code.clone());
    assert!(user["access_token"].as_str().unwrap().starts_with("u-"), "{user}");
    assert_eq!(oauth(code)["error"], "invalid_grant");
    let refresh = json!({"grant_type": "refresh_token", "refresh_token": user["refresh_token"]});
    assert_ne!(oauth(refresh.clone())["access_token"], user["access_token"]);
    assert_eq!(oauth(refresh)["code"], 20_073);
    let assertion = oauth(json!({
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": "a.b.c",
    }));
    assert!(assertion["access_token"].as_str().unwrap().starts_with("t-"), "{assertion}");
    let marketplace = json!({"app_id": "cli_3", "app_secret": "s", "app_ticket": "t"});
    let app = post(&platforms, "/open-apis/auth/v3/app_access_token", "", &marketplace);
    let of_tenant = json!({"app_access_token": app["app_access_token"], "tenant_key": "k"});
    let tenant = post(&platforms, "/open-apis/auth/v3/tenant_access_token", "", &of_tenant);
    assert_eq!((&tenant["code"], &tenant["expire"]), (&json!(0), &json!(7200)));
}

#[test]
fn dingtalk_gives_tokens_of_all_kinds() {
    let (_, settings, platforms) = platforms();
    settings.set_expire_shape(ExpireShape::Negative);
    let unified = json!({
        "client_id": "d", "client_secret": "s", "grant_type": "client_credentials",
    });
    let unified = post(&platforms, "/v1.0/oauth2/ding1/token", "", &unified);
    assert_eq!(unified["expires_in"], -1);
    let user = json!({
        "clientId": "d", "clientSecret": "s", "grantType": "authorization_code", "code": "c",
    });
    let user = post(&platforms, "/v1.0/oauth2/userAccessToken", "", &user);
    assert!(user["refreshToken"].is_string() && user["corpId"].is_string(), "{user}");
    let (_, dingtalk) = tenant_tokens(&platforms);
    let target = "/gettoken?appkey=ding1&appsecret=s";
    let old = platforms.answer(&request("GET", target, "", &Value::Null));
    assert_eq!(json_of(&old)["access_token"], dingtalk.as_str());
}
