"""A local server that keeps every request as it came, and says yes."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_YES = json.dumps({"code": 0, "msg": "success", "data": {}}).encode()


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Recorder:
    """The server. `answer_file` says what the next answers are."""

    def __init__(self) -> None:
        """Listen on a free port of this machine."""
        self.answer_file = False
        self._requests: list[Request] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Recorder:
        """Start."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()

    def take(self) -> list[Request]:
        """Give what came since the last time."""
        taken, self._requests = self._requests, []
        return taken

    def keep(self, request: Request) -> None:
        """Keep a request."""
        self._requests.append(request)


def _handler(recorder: Recorder) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body of an answer leave together, whatever the other side is waiting for.
        wbufsize = -1
        disable_nagle_algorithm = True

        def _serve(self) -> None:
            length = int(self.headers.get("content-length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length)
            recorder.keep(Request(self.command, self.path, headers, body))
            answer = b"content" if recorder.answer_file else _YES
            kind = "application/octet-stream" if recorder.answer_file else "application/json"
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Stay silent."""

    return Handler
