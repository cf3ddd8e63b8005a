"""The recorded facts of tests/vectors for the C program vectors.c.

vectors.py table               prints them as a table in C
vectors.py check URL PROGRAM   runs the program against a sandbox and compares what that received
"""

import json
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
VECTORS = json.loads((HERE.parent / "vectors" / "lark.json").read_text("utf-8"))
HOST = "https://open.feishu.cn"
OTHER = "https://other.example"
AGENT = "oapi-sdk-python/v1.7.5"


def cases(group):
    """Give the cases of a group with what we do put over what was recorded."""
    return [{**case, **case.get("ours", {})} for case in VECTORS[group]["cases"]]


def calls():
    """Give each call as a dict: what to send, and what the sandbox should receive."""
    for case in cases("path"):
        uri = case["uri"].removeprefix(OTHER)
        values = {f"path.{name}": value for name, value in case["paths"].items()}
        url = case["url"] and case["url"].removeprefix(HOST).removeprefix(OTHER)
        yield {"raw": ("GET", uri), "args": values, "target": url}
    for case in cases("query"):
        values = {f"query.{name}": value for name, value in case["items"]}
        yield {"raw": ("GET", "/x"), "args": values, "target": case["url"].removeprefix(HOST)}
    for case in cases("json_body"):
        body = json.loads(case["json"])
        yield {"raw": ("POST", "/x"), "args": {"body": case["input"]}, "body": body}
    for case in cases("user_agent"):
        if not case["tags"]:  # C has no option for further words.
            agent = case["user_agent"]
            yield {"raw": ("GET", "/x"), "args": {}, "source": case["source"], "agent": agent}
    wire = {case["name"]: case for case in cases("wire")}
    for name, call in WIRE.items():
        requests = wire[name]["requests"]
        yield {"source": "my app/1", **call, "requests": requests, "target": None}


TEXT = {"receive_id": "ou_1", "msg_type": "text", "content": '{"text":"hi 你"}'}
PAGE = {"container_id": "oc a/b&c", "page_size": 20, "page_token": "p=+/"}
REPLY = {"message_id": "om_x", "content": "{}", "msg_type": "text"}
WIRE = {
    "self_built_tenant_token": {"raw": ("GET", "/x"), "args": {}, "source": None},
    "self_built_app_token": {"raw": ("GET", "/x"), "args": {}, "source": None, "app": True},
    "im_create_message": {
        "operation": "im.v1.message.create",
        "args": {"receive_id_type": "open_id", **TEXT, "header.X-Custom": "1"},
    },
    "im_list_messages_query": {
        "operation": "im.v1.message.list",
        "args": {"container_id_type": "chat", **PAGE},
    },
    "im_get_message_path": {
        "operation": "im.v1.message.get",
        "args": {"message_id": "om/1 ?#%é"},
    },
    "path_parameter_dotdot": {"operation": "im.v1.message.get", "args": {"message_id": ".."}},
    "error_envelope": {"operation": "im.v1.message.reply", "args": REPLY},
}


def quoted(text):
    """Write a text in C: bytes outside ASCII in octal, which cannot run on."""
    if text is None:
        return "NULL"
    plain = {ord('"'): '\\"', ord("\\"): "\\\\", ord("?"): "\\?"}
    each = (
        plain.get(byte) or (chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}")
        for byte in text.encode()
    )
    return '"' + "".join(each) + '"'


def table():
    """Print the calls in C."""
    rows = []
    for number, call in enumerate(calls()):
        args = {**call["args"], "header.X-Case": str(number)}
        pairs = ", ".join(
            f"{{{quoted(name)}, {quoted(json.dumps(value, ensure_ascii=False))}}}"
            for name, value in args.items()
        )
        print(f"static const struct argument ARGUMENTS_{number}[] = {{{pairs}}};")
        method, path = call.get("raw", (None, None))
        texts = (call.get("source"), call.get("operation"), method, path)
        row = [*map(quoted, texts), str(int(call.get("app", False)))]
        rows.append(f"  {{{', '.join(row)}, ARGUMENTS_{number}, {len(args)}}},")
    print("static const struct call CALLS[] = {", *rows, "};", sep="\n")


def control(url, name, body=None):
    """Make a control call."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{url}/_sandbox/{name}", data) as answer:
        return json.load(answer)


def our_agent(text):
    """Put our name in place of that SDK's."""
    version = re.search(r'^version = "(.+)"', (HERE.parents[1] / "Cargo.toml").read_text(), re.M)
    return text.replace(AGENT, f"feiding/{version[1]}")


def shown(request):
    """Give a request as it is compared: its body as far as its spelling has a meaning."""
    headers = {name.lower(): text for name, text in request["headers"]}
    names = ("authorization", "content-type", "x-custom")
    body = json.loads(request["body"]) if request["body"] else None
    agent = our_agent(headers["user-agent"])
    return request["method"], request["target"], agent, [headers.get(name) for name in names], body


def check(url, program):
    """Run the program and compare."""
    control(url, "clear", {})
    token = {
        "code": 0,
        "expire": 7200,
        "tenant_access_token": "t-self",
        "app_access_token": "a-self",
    }
    for path, body in (("/open-apis/auth/", token), ("/", {"code": 0, "data": {}})):
        kinds = {"Content-Type": "application/json"}
        fault = {"kind": "status", "path": path, "status": 200, "times": "always"}
        control(url, "fault", {**fault, "headers": kinds, "body": json.dumps(body)})
    subprocess.run([program, url], check=True)
    received = {}
    token = None
    for request in control(url, "received"):
        headers = {name.lower(): text for name, text in request["headers"]}
        if "x-case" in headers:
            received[int(headers["x-case"])] = (token, request)
        else:
            token = request
    control(url, "clear", {})
    compared = 0
    for number, call in enumerate(calls()):
        token, request = received.get(number, (None, None))
        if "requests" in call:
            wanted = [shown(one) for one in call["requests"]]
            if wanted and "/auth/" in wanted[0][1]:
                request = token
            got = [shown(request)] if request else []
            assert got == wanted, (call, got, wanted)
        elif call.get("target", "") is None:
            assert request is None, (call, request)
        else:
            assert request, call
            headers = {name.lower(): text for name, text in request["headers"]}
            for name, got in (("target", request["target"]), ("agent", headers["user-agent"])):
                if name in call:
                    wanted = our_agent(call[name]) if name == "agent" else call[name]
                    assert got == wanted, (call, got)
            if "body" in call:
                compact = json.dumps(call["body"], ensure_ascii=False, separators=(",", ":"))
                assert request["body"] == compact, (call, request["body"])
        compared += 1
    print(f"{compared} recorded cases compared")


if __name__ == "__main__":
    table() if sys.argv[1] == "table" else check(*sys.argv[2:])
