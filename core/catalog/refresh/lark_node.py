"""Operations of Feishu/Lark as the Node SDK declares them.

The declarations (`types/index.d.ts`) tell wire names, required marks, known values and the
dotted resource names; the code (`es/index.js`) tells method and path. Both list the operations
in the same order, which is how they are joined; a difference raises `ValueError`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from refresh.typescript import Parser, Shape

_DECLARED = re.compile(r"^ +(\w+): \(payload\?: ", re.MULTILINE)
_CODED = re.compile(
    r"^ +(\w+): \(payload, options\) => __awaiter"
    r".*?fillApiPath\(`\$\{this\.domain\}([^`]+)`.*?method: \"([A-Z]+)\"",
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"\{@link (\S+) document \}")
LINK_PARTS = ("project", "resource", "apiName", "version")
_COMMENT_REACH = 100_000


@dataclass
class NodeOperation:
    """What the Node SDK knows of one operation."""

    method: str
    path: str
    link: dict[str, str]
    parts: dict[str, Shape]
    reply: Shape

    @property
    def service(self) -> str | None:
        """The service version that its page names, `im.v1`; none without a page."""
        if any(part not in self.link for part in LINK_PARTS):
            return None
        return f"{self.link['project']}.{self.link['version']}"

    @property
    def downloads(self) -> bool:
        """Whether the answer is a file."""
        return self.reply.kind == "download"

    @property
    def payload(self) -> Shape | None:
        """Shape of the data; uploads are declared without the envelope around it."""
        if self.reply.kind != "object":
            return None
        if "code" in self.reply.fields and "msg" in self.reply.fields:
            data = self.reply.fields.get("data")
            return data.shape if data else None
        return self.reply


class NodeSdk:
    """The two files of the package; operations are parsed when they are asked for."""

    def __init__(self, package: Path) -> None:
        """Find the operations of an unpacked package."""
        self._text = (package / "types" / "index.d.ts").read_text("utf-8")
        code = (package / "es" / "index.js").read_text("utf-8")
        declared = [m for m in _DECLARED.finditer(self._text) if not _iterates(m[1])]
        coded = [m for m in _CODED.finditer(code) if not _iterates(m[1])]
        if [m[1] for m in declared] != [m[1] for m in coded]:
            raise ValueError("declarations and code of the Node SDK list different operations")
        self._places: dict[tuple[str, str], tuple[str, str, re.Match[str]]] = {}
        for place, call in zip(declared, coded, strict=True):
            self._places.setdefault(route(call[3], call[2]), (call[3], call[2], place))

    def alone(self, others: set[tuple[str, str]]) -> list[NodeOperation]:
        """The operations at none of the routes that other SDKs have."""
        found = [self.operation(key) for key in self._places if key not in others]
        return [operation for operation in found if operation is not None]

    def operation(self, key: tuple[str, str]) -> NodeOperation | None:
        """The operation at a route."""
        found = self._places.get(key)
        if found is None:
            return None
        method, path, place = found
        parser = Parser(self._text, place.end())
        payload = parser.type()
        for token in (",", "options", "?", ":", "IRequestOptions$1", ")", "=>", "Promise", "<"):
            parser.take(token)
        reply = parser.type()
        return NodeOperation(
            method=method,
            path=path,
            link=self._link_before(place.start()),
            parts={name: member.shape for name, member in payload.fields.items()},
            reply=reply,
        )

    def _link_before(self, position: int) -> dict[str, str]:
        """The parts of the document link in the comment that ends right before a position."""
        opening = self._text.rfind("/**", max(0, position - _COMMENT_REACH), position)
        comment = self._text[max(opening, 0) : position].rstrip()
        match = _LINK.search(comment)
        if match is None or comment.count("*/") != 1 or not comment.endswith("*/"):
            return {}
        query = parse_qs(urlsplit(match[1]).query)
        return {name: query[name][0] for name in LINK_PARTS if name in query}


def route(method: str, path: str) -> tuple[str, str]:
    """Method and path with the names of its parameters blanked: what operations are matched by."""
    return method, re.sub(r":[A-Za-z_]\w*", ":", path).rstrip("/")


def _iterates(name: str) -> bool:
    return name.endswith("WithIterator")
