"""Real hosts that fork their workers: gunicorn, uWSGI, Celery. `make hosts` installs and runs them.

The client is made and used in the parent. Each answer must be the asker's own, in every process;
each process asks for a token once; ending a host ends it soon, and silently.
"""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "hosted"
BIN = Path(sys.executable).parent
WORKERS = 3
ENDS_WITHIN = 10
"""Seconds that a host may take to end."""


class Host:
    """A running host and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Read along."""
        self.process = process
        self.lines: list[str] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        with contextlib.suppress(ValueError):  # closed after a test that failed
            for line in self.process.stdout:
                with self._more:
                    self.lines.append(line)
                    self._more.notify_all()

    def wait_for(self, pattern: str, times: int = 1, seconds: float = 30) -> re.Match[str]:
        """Wait until it has said something so often; gives the first."""

        def said() -> list[re.Match[str]]:
            return [found for line in self.lines if (found := re.search(pattern, line))]

        with self._more:
            assert self._more.wait_for(lambda: len(said()) >= times, seconds), self.text()
            return said()[0]

    def text(self) -> str:
        """All that it said."""
        return "".join(self.lines)

    def end(self, how: signal.Signals) -> None:
        """End it; it must end well, soon, and with nothing to complain about."""
        start = time.monotonic()
        self.process.send_signal(how)
        status = self.process.wait(ENDS_WITHIN)
        self._reader.join(5)
        assert status == 0, self.text()
        assert time.monotonic() - start < ENDS_WITHIN
        assert not re.search("Traceback|panick|core dumped|SIGKILL|SIGSEGV", self.text()), (
            self.text()
        )


@contextlib.contextmanager
def host(*command: object, **environment: str) -> Iterator[Host]:
    """Start a host."""
    with subprocess.Popen(
        [str(word) for word in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONFAULTHANDLER": "1", **environment},
    ) as process:
        try:
            yield Host(process)
        finally:
            process.kill()


def ask(port: str, chat: str) -> dict[str, object]:
    """Ask the web application."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{chat}", timeout=30) as answer:
        return json.load(answer)


def load(port: str, count: int = 400) -> set[object]:
    """Ask from many threads at once; gives the processes that answered."""
    found: list[dict[str, object]] = []
    wrong: list[object] = []

    def work(number: int) -> None:
        for index in range(count // 8):
            chat = f"oc_{number}_{index}"
            try:
                answer = ask(port, chat)
            except OSError as error:
                wrong.append(error)
                return
            found.append(answer)
            if answer["chat"] != chat:
                wrong.append((chat, answer))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert all(one["process"] != one["parent"] for one in found)
    return {one["process"] for one in found}


def tokens(sandbox) -> int:
    """Count the requests for a token."""
    return sum("tenant_access_token" in str(one["target"]) for one in sandbox.received())


@pytest.mark.parametrize("threads", [1, 4])
def test_gunicorn_preload(sandbox, threads):
    command = [BIN / "gunicorn", "--preload", "--workers", WORKERS, "--threads", threads]
    command += ["--bind", "127.0.0.1:0", "--no-control-socket", "web:application"]
    with host(*command, SANDBOX_URL=sandbox.url) as server:
        port = server.wait_for(r"Listening at: http://127\.0\.0\.1:(\d+)")[1]
        server.wait_for("Booting worker", WORKERS)
        first = load(port)
        assert len(first) > 1
        # New workers from the same parent, as after a change of the settings.
        server.process.send_signal(signal.SIGHUP)
        server.wait_for("Booting worker", 2 * WORKERS)
        server.wait_for("Worker exiting", WORKERS)
        second = load(port)
        assert not first & second
        assert tokens(sandbox) == 1 + len(first | second)
        server.end(signal.SIGTERM)


def test_gunicorn_ends_with_a_call_under_way(sandbox):
    command = [BIN / "gunicorn", "--preload", "--workers", 1, "--threads", 2]
    command += ["--graceful-timeout", 1, "--bind", "127.0.0.1:0", "--no-control-socket"]
    with host(*command, "web:application", SANDBOX_URL=sandbox.url) as server:
        port = server.wait_for(r"Listening at: http://127\.0\.0\.1:(\d+)")[1]
        ask(port, "oc_1")
        slow(sandbox)
        asked = threading.Thread(target=cut_off, args=(port, "oc_2"))
        asked.start()
        wait_until(lambda: any("oc_2" in str(one.get("body")) for one in sandbox.received()))
        server.end(signal.SIGTERM)
        asked.join()


@pytest.mark.parametrize("threads", [1, 4])
def test_uwsgi(sandbox, threads):
    command = [BIN / "uwsgi", "--master", "--die-on-term", "--need-app", "--enable-threads"]
    command += ["--processes", WORKERS, "--threads", threads, "--module", "web"]
    command += ["--http-socket", "127.0.0.1:0"]
    with host(*command, SANDBOX_URL=sandbox.url) as server:
        port = server.wait_for(r"bound to TCP address 127\.0\.0\.1:(\d+)")[1]
        server.wait_for("spawned uWSGI worker", WORKERS)
        answered = load(port)
        assert len(answered) > 1
        assert tokens(sandbox) == 1 + len(answered)
        server.end(signal.SIGTERM)


def test_celery(sandbox, tmp_path, monkeypatch):
    for name in ("queue", "control", "results"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("CELERY_FOLDER", str(tmp_path))
    monkeypatch.setenv("SANDBOX_URL", sandbox.url)
    monkeypatch.syspath_prepend(HERE)
    command = [BIN / "celery", "--app", "jobs", "worker", "--pool", "prefork"]
    command += ["--concurrency", WORKERS, "--loglevel", "WARNING"]
    with host(*command) as worker:
        import jobs

        chats = [f"oc_{number}" for number in range(80)]
        asked = [jobs.send.delay(chat) for chat in chats]
        answers = [one.get(timeout=60) for one in asked]
        assert [chat for chat, _, _ in answers] == chats
        children = {process for _, process, _ in answers}
        # They end after ten tasks each, and others take their place.
        assert len(children) > WORKERS
        assert all(process != parent for _, process, parent in answers)
        # One of the worker's parent, and one of this process, which loaded the tasks too.
        assert tokens(sandbox) == 2 + len(children)

        slow(sandbox)
        start = time.monotonic()
        assert jobs.wait.delay().get(timeout=30) == "ended"
        assert time.monotonic() - start < ENDS_WITHIN
        sandbox.post("clear", {})
        assert jobs.send.delay("oc_last").get(timeout=30)[0] == "oc_last"
        worker.end(signal.SIGTERM)


def cut_off(port: str, chat: str) -> None:
    """Ask, and get no answer."""
    with pytest.raises(OSError, match=r"closed|reset|refused"):
        ask(port, chat)


def slow(sandbox) -> None:
    """Let calls of im wait for long."""
    fault = {"kind": "slow", "delay_ms": 20_000, "path": "/open-apis/im/", "times": "always"}
    sandbox.post("fault", fault)


def wait_until(holds) -> None:
    """Wait for what comes about by itself."""
    limit = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < limit
        time.sleep(0.02)
