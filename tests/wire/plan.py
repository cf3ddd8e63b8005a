"""What is sent: a value for every argument of an operation, made from the catalog's types.

A body is a tree of dicts with the names of the wire, lists and plain values. Which field of the
catalog stands where is kept beside it, so that one can count what was compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from refresh import arguments
from refresh.model import Field, Operation, Service, references

FLAVOURS = ("plain", "hard", "empty", "bare")
"""Every argument with ordinary values, with awkward ones, with empty ones; what is required."""

AWKWARD = 'a b/c?d&e=f+%é你"\\\n#;'
LARGE = -9_007_199_254_740_993
"""An integer that no double holds."""

_EMPTY: dict[str, Any] = {"int": 0, "float": 0.0, "bool": False, "json": {}}
_DEEPEST_PAIR = 2
_LAST_STEP = re.compile(r"(?:\[\d+\]|\.?[^.\[]+)\Z")


@dataclass(frozen=True)
class File:
    """A file to upload."""

    name: str
    content: bytes


@dataclass
class Plan:
    """One request to be made."""

    service: Service
    operation: Operation
    flavour: str
    #: Values by place and wire name; a body that is no object stands under `body`.
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    #: The same values by plain name, as our call takes them.
    given: dict[str, Any] = field(default_factory=dict)
    #: Ids and types of parameters and fields by the path at which they travel: `body.a[0].b`.
    fields: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the operation."""
        return self.service.operation_id(self.operation.key)

    @property
    def token(self) -> str | None:
        """The kind of token that this request carries: each is carried by one of the flavours."""
        kinds = self.operation.tokens
        return kinds[FLAVOURS.index(self.flavour) % len(kinds)] if kinds else None

    def field_at(self, at: str) -> tuple[str, str]:
        """The id and type of the field that a path leads into, two empty texts for none."""
        return next((self.fields[step] for step in steps(at) if step in self.fields), ("", ""))


def plan(service: Service, operation: Operation, flavour: str) -> Plan:
    """Give values to the arguments of an operation."""
    made = Plan(service, operation, flavour)
    for name, (place, parameter) in arguments.plain_names(service, operation).items():
        if flavour == "bare" and place != "path" and not parameter.required:
            continue
        value = _Values(made, place == "path").of(parameter, f"{place}.{parameter.wire}", ())
        made.values.setdefault(place, {})[parameter.wire] = value
        name_of = _owner(made, place) + parameter.wire
        made.fields[f"{place}.{parameter.wire}"] = (name_of, parameter.type)
        made.given[name] = value
    # The name of a part is that of the argument `file_name` where there is one.
    name = str(made.given.get("file_name") or "sample.bin")
    body = made.values.get("body", {})
    for values in (body, made.given):
        values.update({key: File(name, file.content) for key, file in _files(values)})
    return made


def steps(at: str) -> Iterator[str]:
    """A path, and those that lead to it: `body.a[0].b`, `body.a[0]`, `body.a`, `body`."""
    while at:
        yield at
        at = _LAST_STEP.sub("", at)


def _files(values: dict[str, Any]) -> Iterator[tuple[str, File]]:
    return ((key, value) for key, value in list(values.items()) if isinstance(value, File))


def _owner(made: Plan, place: str) -> str:
    """What the id of an argument begins with: fields of a body are fields of a type."""
    kind = made.operation.body or made.operation.multipart or ""
    if place == "body" and kind.startswith("&"):
        return f"{made.service.name} {kind[1:]}."
    return f"{made.id} {place}."


class _Values:
    """Makes the values of one argument."""

    def __init__(self, made: Plan, in_path: bool) -> None:
        """Take the request, and whether the value stands in its path."""
        self._made = made
        flavour = "plain" if in_path and made.flavour == "empty" else made.flavour
        self._flavour = "plain" if flavour == "bare" else flavour

    def of(self, member: Field, at: str, above: tuple[str, ...], index: int = 0) -> Any:
        """Give a value to a parameter or field."""
        kind = member.type.rstrip("~,")
        if kind.startswith("["):
            return self._list(member, kind[1:-1], at, above)
        if kind.startswith("{"):
            return self._map(member, kind[1:-1], at, above)
        if kind.startswith("&"):
            return self._object(kind[1:], at, above)
        return self._scalar(member, kind, index)

    def _list(self, member: Field, kind: str, at: str, above: tuple[str, ...]) -> list[Any]:
        if self._flavour == "empty":
            return []
        inner = Field(member.name, member.wire, kind, values=member.values)
        count = 2 if len(above) < _DEEPEST_PAIR else 1
        return [self.of(inner, f"{at}[{index}]", above, index) for index in range(count)]

    def _map(self, member: Field, kind: str, at: str, above: tuple[str, ...]) -> dict[str, Any]:
        if self._flavour == "empty":
            return {}
        inner = Field(member.name, member.wire, kind, values=member.values)
        return {key: self.of(inner, f"{at}.{key}", above) for key in ("key_1", "zh-CN")}

    def _object(self, name: str, at: str, above: tuple[str, ...]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for member in self._made.service.types[name]:
            if self._leads_back(member, (*above, name)):
                continue
            if self._made.flavour == "bare" and not member.required:
                continue
            where = f"{at}.{member.wire}"
            name_of = f"{self._made.service.name} {name}.{member.wire}"
            self._made.fields[where] = (name_of, member.type)
            made[member.wire] = self.of(member, where, (*above, name))
        return made

    @staticmethod
    def _leads_back(member: Field, above: tuple[str, ...]) -> bool:
        """Whether a field leads into a type a second time."""
        return any(above.count(name) > 1 for name in references(member.type))

    def _scalar(self, member: Field, kind: str, index: int) -> Any:
        if kind == "file":
            return File("sample.bin", b"" if self._flavour == "empty" else bytes(range(256)))
        if self._flavour == "empty":
            return _EMPTY.get(kind, "")
        make: Callable[[], Any] = {
            "int": lambda: LARGE - index if self._flavour == "hard" else 7 + index,
            "float": lambda: -0.0625 if self._flavour == "hard" else 1.5 + index,
            "bool": lambda: self._flavour == "plain",
            "json": lambda: {"key": [1, "text", {"deep": True}]},
        }.get(kind, lambda: self._text(member, index))
        return make()

    def _text(self, member: Field, index: int) -> str:
        if self._flavour == "hard":
            return f"{AWKWARD}{index}"
        values = member.values or (f"{member.name}{index}",)
        return values[index % len(values)]
