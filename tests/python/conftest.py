"""A sandbox for the tests."""

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator

import pytest

from feiding import dingtalk, lark


class Sandbox:
    """A running sandbox and what it saw."""

    def __init__(self, url: str) -> None:
        """Remember its address."""
        self.url = url

    def post(self, name: str, body: object) -> object:
        """Make a control call."""
        data = json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.url}/_sandbox/{name}", data) as answer:
            return json.load(answer)

    def received(self) -> list[dict[str, object]]:
        """Give the requests it received."""
        with urllib.request.urlopen(f"{self.url}/_sandbox/received") as answer:
            return json.load(answer)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Start a sandbox; FEIDING_SANDBOX names its program."""
    program = [os.environ["FEIDING_SANDBOX"], "--quiet", "--until-stdin-closes"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        line = process.stdout.readline().decode().strip()
        yield Sandbox(line.removeprefix("LISTEN "))
        process.communicate()


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[lark.Client]:
    """Make a client of the sandbox."""
    with lark.Client("cli_a1", "secret", base_url=sandbox.url) as client:
        yield client


@pytest.fixture
def ding(sandbox: Sandbox) -> Iterator[dingtalk.Client]:
    """Make a DingTalk client of the sandbox."""
    url = sandbox.url
    with dingtalk.Client("ding_x1", "secret", base_url=url, old_base_url=url) as client:
        yield client
