"""A parser for the generated type expressions in the declarations of the Node SDK.

The declarations hold only a handful of forms: object literals, unions, literals, arrays,
records and named types. A parser of that subset reads them in seconds and needs nothing
installed, where the TypeScript compiler would bring a second language and a package to pin.
What is not understood raises `ValueError`; nothing is skipped silently.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"(?:\s+|/\*.*?\*/)*(\"[^\"]*\"|'[^']*'|=>|-?\d+(?:\.\d+)?|[A-Za-z_$][\w$.]*|[^\s\w])",
    re.DOTALL,
)


@dataclass
class Shape:
    """A type: `kind` is object, list, map, string, number, boolean, file, any, download or void."""

    kind: str
    values: tuple[str, ...] = ()
    fields: dict[str, Member] = field(default_factory=dict)
    item: Shape | None = None


@dataclass
class Member:
    """A member of an object literal."""

    shape: Shape
    required: bool


class Parser:
    """Reads one type expression from a position of a text."""

    def __init__(self, text: str, position: int) -> None:
        """Stand before the first token of a type."""
        self._text = text
        self.position = position

    def peek(self) -> str:
        """The next token, without taking it."""
        match = _TOKEN.match(self._text, self.position)
        if match is None:
            raise ValueError(f"unreadable declaration at {self.position}")
        return match[1]

    def take(self, expected: str | None = None) -> str:
        """The next token; it must be `expected` if given."""
        match = _TOKEN.match(self._text, self.position)
        if match is None or expected not in (None, match[1]):
            raise ValueError(f"wanted {expected!r} at {self.position}")
        self.position = match.end()
        return match[1]

    def accept(self, token: str) -> bool:
        """Take the next token if it is this one."""
        if self.peek() != token:
            return False
        self.take()
        return True

    def type(self) -> Shape:
        """A union of types; `undefined` and `null` say nothing about the wire and vanish."""
        self.accept("|")
        parts = [self._postfix()]
        while self.accept("|"):
            parts.append(self._postfix())
        return _union([part for part in parts if part.kind != "void"])

    def _postfix(self) -> Shape:
        shape = self._primary()
        while self.accept("["):
            self.take("]")
            shape = Shape("list", item=shape)
        return shape

    def _primary(self) -> Shape:
        token = self.take()
        if token == "{":
            return self._object()
        if token == "(":
            shape = self.type()
            self.take(")")
            return shape
        if token[0] in "\"'":
            return Shape("string", (token[1:-1],))
        if token[0].isdigit() or token[0] == "-":
            return Shape("number", (token,))
        return self._named(token)

    def _named(self, name: str) -> Shape:
        if name == "Array":
            self.take("<")
            item = self.type()
            self.take(">")
            return Shape("list", item=item)
        if name == "Record":
            self.take("<")
            self.type()
            self.take(",")
            item = self.type()
            self.take(">")
            return Shape("map", item=item)
        try:
            return Shape(_NAMED[name])
        except KeyError:
            raise ValueError(f"unknown type {name!r} at {self.position}") from None

    def _object(self) -> Shape:
        shape = Shape("object")
        while not self.accept("}"):
            name = self.take()
            if name[0] in "\"'":
                name = name[1:-1]
            required = not self.accept("?")
            self.take(":")
            if name in _DOWNLOAD:
                self._skip_member()
                shape.kind = "download"
                continue
            shape.fields[name] = Member(self.type(), required)
            self.take(";")
        return shape

    def _skip_member(self) -> None:
        while self.take() != ";":
            pass


_DOWNLOAD = ("writeFile", "getReadableStream")
_NAMED = {
    "string": "string",
    "number": "number",
    "boolean": "boolean",
    "true": "boolean",
    "false": "boolean",
    "any": "any",
    "object": "any",
    "unknown": "any",
    "undefined": "void",
    "null": "void",
    "Buffer": "file",
    "fs.ReadStream": "file",
}


def _union(parts: list[Shape]) -> Shape:
    """One shape for alternatives: literals of a kind join, a plain kind swallows its literals."""
    if not parts:
        return Shape("void")
    kinds = {part.kind for part in parts}
    if len(kinds) > 1:
        return Shape("any")
    first = parts[0]
    if first.kind in ("string", "number"):
        open_ended = any(not part.values for part in parts)
        values = () if open_ended else tuple(v for part in parts for v in part.values)
        return Shape(first.kind, values)
    if first.kind == "object" and len(parts) > 1:
        joined = Shape("object")
        for part in parts:
            joined.fields.update(part.fields)
        return joined
    return first
