"""Two recorded requests, side by side."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from plan import Plan, steps
from recorder import Request

from refresh import naming

ABSENT = "(absent)"
_DISPOSITION = re.compile(rb'(?:^|;) *(name|filename)="([^"]*)"')


@dataclass(frozen=True)
class Difference:
    """One place where the requests differ."""

    plan: Plan
    #: `name`, `value`; `missing` where only one has it, `unknown` where the SDK cannot set it.
    kind: str
    ours_at: str
    theirs_at: str
    ours: Any
    theirs: Any

    @property
    def place(self) -> str:
        """`method`, `path`, `query`, `body` ..."""
        return (self.ours_at or self.theirs_at).partition(".")[0]

    @property
    def type(self) -> str:
        """The type that the catalog gives what stands there, or ""."""
        return self.plan.field_at(self.ours_at)[1]

    def __str__(self) -> str:
        """Say it in a line."""
        where = f"{self.ours_at or ABSENT} / {self.theirs_at or ABSENT}"
        values = f"{repr(self.ours)[:80]} / {repr(self.theirs)[:80]}"
        return f"{self.plan.id} ({self.plan.flavour}) {self.kind}: {where}: {values}"


def parts(request: Request) -> dict[str, Any]:
    """Everything of a request that is compared, by where it stands."""
    path, _, query = request.target.partition("?")
    found: dict[str, Any] = {"method": request.method, "path": path}
    kind, _, rest = request.headers.get("content-type", "").partition(";")
    if kind:
        found["header.content-type"] = kind.strip()
    if "authorization" in request.headers:
        found["header.authorization"] = request.headers["authorization"]
    for name, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        index = sum(at.startswith(f"query.{name}[") for at in found)
        found[f"query.{name}[{index}]"] = value
    if kind == "multipart/form-data":
        for name, value in _form(request.body, rest):
            if f"body.{name}" in found:
                raise ValueError(f"the part {name} stands twice")
            found[f"body.{name}"] = value
    elif request.body:
        found.update(_leaves("body", json.loads(request.body, object_pairs_hook=_once)))
    return found


def compare(
    plan: Plan, ours: dict[str, Any], theirs: dict[str, Any], unknown: set[str]
) -> tuple[list[str], list[Difference]]:
    """Give the places that both requests have, by our spelling, and the differences.

    Names that only their spelling tells apart are one place. `unknown` are places that the SDK
    has no setter for.
    """
    left, right = _by_spelling(ours), _by_spelling(theirs)
    found = []
    for key in sorted(left.keys() | right.keys()):
        ours_at, ours_value = left.get(key, ("", ABSENT))
        theirs_at, theirs_value = right.get(key, ("", ABSENT))
        both = ours_at, theirs_at, ours_value, theirs_value
        if not ours_at or not theirs_at:
            kind = "unknown" if unknown.intersection(steps(ours_at)) else "missing"
            found.append(Difference(plan, kind, *both))
            continue
        if ours_at != theirs_at:
            found.append(Difference(plan, "name", *both))
        if type(ours_value) is not type(theirs_value) or ours_value != theirs_value:
            found.append(Difference(plan, "value", *both))
    return [left[key][0] for key in left.keys() & right.keys()], found


def _by_spelling(found: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    squeezed = {_squeezed(at): (at, value) for at, value in found.items()}
    if len(squeezed) < len(found):
        raise ValueError(f"names that differ only in their spelling: {sorted(found)}")
    return squeezed


def _squeezed(at: str) -> str:
    return ".".join(naming.squeezed(naming.plain(step)) for step in re.split(r"[.\[\]]+", at))


def _leaves(at: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The plain values of a JSON value, and its empty objects and lists."""
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _leaves(f"{at}.{name}", item)
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from _leaves(f"{at}[{index}]", item)
    else:
        yield at, value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError(f"a member stands twice among {[name for name, _ in pairs]}")
    return dict(pairs)


def _form(body: bytes, parameters: str) -> Iterator[tuple[str, Any]]:
    """The parts of a form: texts, and for a file its name and content."""
    boundary = b"--" + parameters.partition("boundary=")[2].strip('" ').encode()
    for part in body.split(boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        lines = (line for line in head.split(b"\r\n") if b"form-data" in line)
        found = {k.decode(): v.decode() for k, v in _DISPOSITION.findall(next(lines))}
        is_file = "filename" in found
        yield found["name"], (found["filename"], content) if is_file else content.decode()
