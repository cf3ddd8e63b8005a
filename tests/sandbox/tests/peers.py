"""The official Python SDKs against the sandbox, as they come from PyPI.

Needs lark-oapi 1.7.5 and alibabacloud-dingtalk 2.2.65: python peers.py http://127.0.0.1:PORT
Prints a line per check; the exit code is 1 if one fails.
"""

from __future__ import annotations

import io
import json
import sys
import traceback
import urllib.request
import uuid
from collections.abc import Callable
from typing import Any

import lark_oapi as lark
from alibabacloud_dingtalk.oauth2_1_0 import models as oauth2_models
from alibabacloud_dingtalk.oauth2_1_0.client import Client as Oauth2Client
from alibabacloud_dingtalk.robot_1_0 import models as robot_models
from alibabacloud_dingtalk.robot_1_0.client import Client as RobotClient
from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions
from lark_oapi.api.im import v1 as im

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"
CONTENT = bytes(range(256)) * 8


def control(name: str, body: dict[str, Any] | None = None) -> Any:
    """Call a control end point of the sandbox."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{URL}/_sandbox/{name}", data) as answer:
        return json.load(answer)


def feishu(app_id: str = "cli_peers", secret: str = "peers") -> Any:
    """Make a client of the official Feishu SDK."""
    return lark.Client.builder().app_id(app_id).app_secret(secret).domain(URL).build()


def dingtalk_config() -> Config:
    """Make the settings of the official DingTalk clients."""
    return Config(protocol="http", endpoint=URL.removeprefix("http://"))


def message(key: str | None, receive_id: str = "oc_peers") -> Any:
    """Make a request that sends a text."""
    body = im.CreateMessageRequestBody.builder().receive_id(receive_id)
    body = body.msg_type("text").content('{"text":"你好"}')
    if key is not None:
        body = body.uuid(key)
    builder = im.CreateMessageRequest.builder().receive_id_type("chat_id")
    return builder.request_body(body.build()).build()


def check_send() -> None:
    """A text is sent and comes back in the answer."""
    answer = feishu().im.v1.message.create(message(None))
    assert answer.success(), answer.raw.content
    assert answer.data.message_id.startswith("om_")
    assert answer.data.body.content == '{"text":"你好"}'
    assert (answer.data.msg_type, answer.data.chat_id) == ("text", "oc_peers")
    assert answer.get_log_id()


def check_send_once() -> None:
    """The same uuid gives the same message and counts once."""
    client = feishu()
    key = str(uuid.uuid4())
    first = client.im.v1.message.create(message(key))
    again = client.im.v1.message.create(message(key))
    other = client.im.v1.message.create(message(str(uuid.uuid4())))
    assert first.data.message_id == again.data.message_id != other.data.message_id
    sends = control("stats")["platforms"]["sends"]
    assert sends[key] == {"calls": 2, "sends": 1}, sends


def check_list() -> None:
    """A list has three pages of different messages."""
    client = feishu()
    token, ids, pages = None, [], 0
    while True:
        builder = im.ListMessageRequest.builder().container_id_type("chat")
        builder = builder.container_id("oc_peers").page_size(2)
        if token:
            builder = builder.page_token(token)
        answer = client.im.v1.message.list(builder.build())
        assert answer.success(), answer.raw.content
        ids += [item.message_id for item in answer.data.items]
        pages += 1
        token = answer.data.page_token
        if not answer.data.has_more:
            break
    assert (pages, len(ids), len(set(ids))) == (3, 6, 6), ids


def check_violations() -> None:
    """A refused request names its fields."""
    request = message(None)
    request.request_body.msg_type = None
    request.request_body.content = 5
    answer = feishu().im.v1.message.create(request)
    assert answer.code == 99992402, answer.raw.content
    error = json.loads(answer.raw.content)["error"]
    fields = {violation["field"] for violation in error["field_violations"]}
    assert fields == {"msg_type", "content"}, fields
    assert error["log_id"] == answer.get_log_id()


def check_files() -> None:
    """What is uploaded can be downloaded, with its name."""
    client = feishu()
    body = im.CreateFileRequestBody.builder().file_type("stream").file_name("报告 1.txt")
    body = body.file(("报告 1.txt", io.BytesIO(CONTENT))).build()
    upload = im.CreateFileRequest.builder().request_body(body).build()
    answer = client.im.v1.file.create(upload)
    assert answer.success(), answer.raw.content
    key = answer.data.file_key
    assert key.startswith("file_v3_")
    got = client.im.v1.file.get(im.GetFileRequest.builder().file_key(key).build())
    assert got.success() and got.file.read() == CONTENT
    assert got.file_name == "报告 1.txt", got.file_name
    lost = client.im.v1.file.get(im.GetFileRequest.builder().file_key("file_v3_0").build())
    assert lost.code == 234008, lost.raw.content


def check_images() -> None:
    """An image comes back from its message."""
    client = feishu()
    body = im.CreateImageRequestBody.builder().image_type("message")
    body = body.image(io.BytesIO(CONTENT)).build()
    upload = im.CreateImageRequest.builder().request_body(body).build()
    answer = client.im.v1.image.create(upload)
    assert answer.success(), answer.raw.content
    wanted = im.GetMessageResourceRequest.builder().message_id("om_1").type("image")
    wanted = wanted.file_key(answer.data.image_key).build()
    got = client.im.v1.message_resource.get(wanted)
    assert got.success() and got.file.read() == CONTENT


def check_wrong_secret() -> None:
    """A wrong secret is refused when the token is asked for."""
    try:
        answer = feishu("cli_other", "wrong-secret").im.v1.message.create(message(None))
    except lark.core.exception.ObtainAccessTokenException as refused:
        assert refused.code == 10014, refused
    else:
        raise AssertionError(answer.raw.content)


def check_dingtalk() -> None:
    """A token is given and a robot sends with it."""
    asked = oauth2_models.GetAccessTokenRequest(app_key="ding_peers", app_secret="peers")
    given = Oauth2Client(dingtalk_config()).get_access_token(asked).body
    assert given.access_token and given.expire_in > 0
    client = RobotClient(dingtalk_config())
    headers = robot_models.BatchSendOTOHeaders(
        x_acs_dingtalk_access_token=given.access_token,
    )
    request = robot_models.BatchSendOTORequest(
        robot_code="ding_peers",
        user_ids=["user1"],
        msg_key="sampleText",
        msg_param='{"content":"你好"}',
    )
    keys = set()
    for _ in range(2):
        sent = client.batch_send_otowith_options(request, headers, RuntimeOptions())
        keys.add(sent.body.process_query_key)
    assert len(keys) == 2, keys


def check_dingtalk_errors() -> None:
    """Unknown tokens and missing fields are refused in DingTalk's way."""
    client = RobotClient(dingtalk_config())
    request = robot_models.BatchSendOTORequest(robot_code="ding_peers")
    asked = oauth2_models.GetAccessTokenRequest(app_key="ding_peers", app_secret="peers")
    given = Oauth2Client(dingtalk_config()).get_access_token(asked).body
    for token, code in (
        ("unknown", "InvalidAuthentication"),
        (given.access_token, "invalidParameter.msgKey"),
    ):
        headers = robot_models.BatchSendOTOHeaders(x_acs_dingtalk_access_token=token)
        try:
            client.batch_send_otowith_options(request, headers, RuntimeOptions())
        except Exception as refused:
            assert getattr(refused, "code", None) == code, refused
        else:
            raise AssertionError(f"sent with the token {token!r}")


CHECKS: list[Callable[[], None]] = [
    check_send,
    check_send_once,
    check_list,
    check_violations,
    check_files,
    check_images,
    check_wrong_secret,
    check_dingtalk,
    check_dingtalk_errors,
]


def main() -> int:
    """Run all checks."""
    failed = 0
    for check in CHECKS:
        name = check.__name__.removeprefix("check_")
        try:
            check()
        except Exception:
            failed += 1
            print(f"failed  {name}")
            traceback.print_exc()
        else:
            print(f"ok      {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
