"""Requests from Python beside what was recorded from the official SDKs.

The facts, and what we do otherwise on purpose, stand in tests/vectors. Rust compares all of them;
here it is those that can go wrong between Python and the core.
"""

import json
from importlib.metadata import version
from pathlib import Path

import pytest

import feiding
from feiding import lark

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "lark.json").read_text("utf-8"))
HOST = "https://open.feishu.cn"
TOKENS = "/open-apis/auth/v3/tenant_access_token/internal"
AGENT = "oapi-sdk-python/v1.7.5"


def cases(group, reaches=lambda case: True):
    """Give the cases of a group with what we do put over what was recorded.

    ``reaches`` leaves out those that need what the package does not offer yet.
    """
    merged = ({**case, **case.get("ours", {})} for case in VECTORS[group]["cases"])
    found = [case for case in merged if reaches(case)]
    assert found
    names = [case.get("label") or case.get("name") or case["domain"] for case in found]
    return pytest.mark.parametrize("case", found, ids=names)


def last(sandbox):
    """Give the last request, its headers by lower-case name."""
    request = sandbox.received()[-1]
    return {**request, "headers": {name.lower(): text for name, text in request["headers"]}}


def send(client, method, path, **arguments):
    """Send a request whose answer does not matter; False when it was refused before."""
    try:
        client.raw(method, path, **arguments)
    except feiding.ConfigError:
        return False
    except feiding.Error:
        pass
    return True


def explicit(value):
    """Write each null as the explicit one."""
    if isinstance(value, dict):
        return {name: explicit(member) for name, member in value.items()}
    if isinstance(value, list):
        return [explicit(item) for item in value]
    return feiding.NULL if value is None else value


def our_agent(text):
    """Put our name in place of that SDK's."""
    assert text.startswith(AGENT)
    return f"feiding/{version('feiding')}" + text.removeprefix(AGENT)


def serve(sandbox, path, status, body, **headers):
    """Answer everything under a path like this."""
    kinds = {"X-Tt-Logid": "LOG2", "Content-Type": "application/json"}
    headers = kinds | {name.replace("_", "-"): text for name, text in headers.items()}
    text = body if isinstance(body, str) else json.dumps(body)
    fault = {"kind": "status", "path": path, "status": status, "times": "always"}
    sandbox.post("fault", {**fault, "headers": headers, "body": text})


@cases("path")
def test_path(client, sandbox, case):
    uri = case["uri"].replace("https://other.example", sandbox.url)
    sent = send(client, "GET", uri, path_params=case["paths"])
    if case["url"] is None:
        assert not sent
    else:
        path = case["url"].removeprefix(HOST).removeprefix("https://other.example")
        assert last(sandbox)["target"] == path


@cases("query")
def test_query(client, sandbox, case):
    assert send(client, "GET", "/x", query=dict(case["items"]))
    assert last(sandbox)["target"] == case["url"].removeprefix(HOST)


@cases("json_body")
def test_json_body(client, sandbox, case):
    assert send(client, "POST", "/x", body=explicit(case["input"]))
    compact = json.dumps(json.loads(case["json"]), ensure_ascii=False, separators=(",", ":"))
    assert last(sandbox)["body"] == compact


@cases("user_agent", lambda case: not case["tags"])
def test_user_agent(sandbox, case):
    source = {} if case["source"] is None else {"source": case["source"]}
    with lark.Client("cli_a1", "s", base_url=sandbox.url, **source) as client:
        assert send(client, "GET", "/x")
    assert last(sandbox)["headers"]["user-agent"] == our_agent(case["user_agent"])


@cases("content_disposition")
def test_content_disposition(client, sandbox, case):
    kinds = {"Content_Type": "application/octet-stream", "Content_Disposition": case["header"]}
    serve(sandbox, "/open-apis/im/", 200, "x", **kinds)
    assert client.im.v1.file.get(file_key="file_1").name == case["ok"]


@cases("domain_validation")
def test_domain_validation(case):
    if case.get("error"):
        with pytest.raises(feiding.ConfigError):
            lark.Client("cli_a1", "s", base_url=case["domain"])
    else:
        lark.Client("cli_a1", "s", base_url=case["domain"]).close()


@cases("helpdesk")
def test_helpdesk(sandbox, case):
    facts = VECTORS["helpdesk"]
    pair = (facts["helpdesk_id"], facts["helpdesk_token"])
    with lark.Client("cli_a1", "s", base_url=sandbox.url, helpdesk=pair) as client:
        client.with_options(helpdesk=True).im.v1.chat.list()
    assert last(sandbox)["headers"]["x-lark-helpdesk-authorization"] == case["header"]


CALLS = {
    "TENANT USER": lambda client: client.im.v1.chat.list(),
    "TENANT": lambda client: client.contact.v3.custom_attr.list(),
    "USER": lambda client: client.contact.v3.department.search(query="x"),
    "APP": lambda client: client.raw("GET", "/open-apis/x", token="app"),
    "": lambda client: client.raw("GET", "/open-apis/x", token="none"),
    "APP TENANT USER": lambda client: client.raw("GET", "/open-apis/x"),
}


def serve_tokens(sandbox):
    """Hand out the tokens of the recordings, and an empty success for all else."""
    tokens = {"tenant_access_token": "t-self", "app_access_token": "a-self"}
    serve(sandbox, "/open-apis/auth/", 200, {"code": 0, "expire": 7200, **tokens})
    serve(sandbox, "/open-apis/", 200, {"code": 0, "data": {}})


@cases("token_selection", lambda case: not case["label"].startswith("marketplace"))
def test_token_selection(client, sandbox, case):
    serve_tokens(sandbox)
    view = client.with_options(**case["option"])
    call = CALLS[" ".join(case["supported"])]
    if "error" in case["authorization"]:
        with pytest.raises(feiding.ConfigError):
            call(view)
        assert sandbox.received() == []
    else:
        call(view)
        assert last(sandbox)["headers"].get("authorization") == case["authorization"]["ok"]


def text_message(client):
    client = client.with_options(headers={"X-Custom": "1"})
    return client.im.v1.message.create(
        receive_id_type="open_id", receive_id="ou_1", msg_type="text", content='{"text":"hi 你"}'
    ).message_id


def listing(client):
    client.im.v1.message.list(
        container_id_type="chat", container_id="oc a/b&c", page_size=20, page_token="p=+/"
    )
    return 0


def one_message(client):
    client.im.v1.message.get(message_id="om/1 ?#%é")
    return 0


def parent(client):
    with pytest.raises(feiding.ConfigError):
        client.im.v1.message.get(message_id="..")


def refusal(client):
    with pytest.raises(feiding.ApiError) as caught:
        client.im.v1.message.reply(message_id="om_x", content="{}", msg_type="text")
    error = caught.value
    return error.code, error.http_status, error.log_id, [*error.field_violations[0]]


def download(client, key):
    try:
        file = client.im.v1.file.get(file_key=key)
    except feiding.ApiError as error:
        return {"code": error.code, "file_name": None}
    return {"code": 0, "file_name": file.name}


WIRE = {
    "self_built_tenant_token": lambda client: client.raw("GET", "/open-apis/x"),
    "self_built_app_token": lambda client: client.raw("GET", "/open-apis/x", token="app"),
    "im_create_message": text_message,
    "im_list_messages_query": listing,
    "im_get_message_path": one_message,
    "path_parameter_dotdot": parent,
    "error_envelope": refusal,
    "download_ok": lambda client: download(client, "file_1"),
    "download_error_400_json": lambda client: download(client, "file_2"),
    "download_200_with_json_error_body": lambda client: download(client, "file_3"),
}


def result(case):
    """Give what the call should bring, as the functions above bring it."""
    name, outcome = case["name"], case["result"].get("ok")
    if name == "error_envelope":
        fields = list(outcome["error"]["field_violations"][0].values())
        return (outcome["code"], outcome["http_status"], outcome["log_id_from_header"], fields)
    if name.startswith("download"):
        return {"code": outcome["code"], "file_name": outcome["file_name"]}
    return outcome


@cases("wire", lambda case: case["name"] in WIRE)
def test_wire(sandbox, case):
    name = case["name"]
    refused = {"code": 234008, "msg": "The app is not the resource sender."}
    files = "/open-apis/im/v1/files"
    named = {"Content_Disposition": 'attachment; filename="%E4%BD%A0.txt"'}
    serve(sandbox, f"{files}/file_1", 200, "x", Content_Type="application/octet-stream", **named)
    serve(sandbox, f"{files}/file_2", 400, refused)
    serve(sandbox, f"{files}/file_3", 200, refused)
    serve(sandbox, "/open-apis/im/v1/messages/om_x/reply", 400, case.get("answer", {}))
    messages = {"code": 0, "data": {"message_id": "om_1"}}
    serve(sandbox, "/open-apis/im/v1/messages", 200, messages)
    serve_tokens(sandbox)
    about_tokens = name.endswith("_token")
    source = {} if about_tokens else {"source": "my app/1"}
    credentials = ("cli_0000000000000001", "s3cret")
    with lark.Client(*credentials, base_url=sandbox.url, **source) as client:
        got = WIRE[name](client)
    seen = [
        request
        for request in sandbox.received()
        if request["target"].startswith("/open-apis/auth/") == about_tokens
    ]
    assert [shown(request) for request in seen] == [recorded(one) for one in case["requests"]]
    if not about_tokens:
        assert got == result(case)


def recorded(request):
    """Give a recorded request as it is compared."""
    headers = [
        (name, our_agent(text) if name == "User-Agent" else text)
        for name, text in request["headers"]
    ]
    return shown({**request, "headers": headers})


def shown(request):
    """Give a request as it is compared: its body as far as its spelling has a meaning."""
    headers = {name.lower(): text for name, text in request["headers"]}
    names = ("user-agent", "authorization", "content-type", "x-custom")
    body = json.loads(request["body"]) if request["body"] else None
    return request["method"], request["target"], [headers.get(name) for name in names], body
