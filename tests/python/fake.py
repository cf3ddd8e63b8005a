"""A transport that answers as a test wishes."""

import json
from collections.abc import Callable
from typing import Any

import feiding
from feiding import dingtalk, lark


class Fake:
    """Remembers requests and answers each with the same."""

    def __init__(self, answer: Any) -> None:
        """Take the payload, the whole body as bytes, or a function of the request."""
        self.answer = answer
        self.requests: list[feiding.Request] = []

    def send(self, request: feiding.Request) -> feiding.Response:
        """Answer."""
        self.requests.append(request)
        answer = self.answer(request) if isinstance(self.answer, Callable) else self.answer
        if isinstance(answer, feiding.Response):
            return answer
        if not isinstance(answer, bytes):
            answer = json.dumps({"code": 0, "msg": "success", "data": answer}).encode()
        headers = {"content-type": "application/json", "x-tt-logid": "log-1"}
        return feiding.Response(200, headers, answer)

    def body(self) -> Any:
        """Give the body of the last request."""
        return json.loads(self.requests[-1].body or b"null")


def client(answer: Any) -> tuple[lark.Client, Fake]:
    """Make a client whose every call gets this answer."""
    fake = Fake(answer)
    return lark.Client("cli_a1", tenant_access_token="t-1", transport=fake), fake


def ding(answer: Any) -> tuple[dingtalk.Client, Fake]:
    """Make a DingTalk client whose every call gets this answer."""
    fake = Fake(answer)
    return dingtalk.Client("ding_x1", access_token="t-1", transport=fake), fake
