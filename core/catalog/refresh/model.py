"""The catalog in memory: fields, operations and services, as the README of the catalog has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FIELD = re.compile(r"([a-z_][a-z0-9_]*)(?:@([^!]+))?(!?)\Z")
_REFERENCE = re.compile(r"&([A-Za-z_][A-Za-z0-9_]*)")

PLACES = ("path", "query", "header", "body")


@dataclass
class Field:
    """A member of a type, or a parameter: `name@wire!` and its type."""

    name: str
    wire: str
    type: str
    required: bool = False
    values: tuple[str, ...] = ()

    @classmethod
    def parse(cls, key: str, value: str) -> Field:
        """Read one line of a file."""
        match = _FIELD.match(key)
        if match is None:
            raise ValueError(f"not a field: {key!r}")
        kind, _, values = value.partition(" ")
        return cls(
            name=match[1],
            wire=match[2] or match[1],
            type=kind,
            required=bool(match[3]),
            values=tuple(values.split("|")) if values else (),
        )

    def key(self) -> str:
        """The left side of its line."""
        wire = "" if self.wire == self.name else f"@{self.wire}"
        return f"{self.name}{wire}{'!' if self.required else ''}"

    def value(self) -> str:
        """The right side of its line."""
        return f"{self.type} {'|'.join(self.values)}" if self.values else self.type


@dataclass
class Operation:
    """One operation; the members are the keys of the README."""

    key: str
    method: str
    path: str
    tokens: tuple[str, ...] = ()
    query: list[Field] = field(default_factory=list)
    header: list[Field] = field(default_factory=list)
    body: str | None = None
    multipart: str | None = None
    returns: str | None = None
    payload: str | None = None
    paging: str | None = None
    idempotency: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    host: str | None = None
    page: str | None = None
    explorer: dict[str, str] = field(default_factory=dict)
    summary: str | None = None
    undocumented: bool = False
    removed: bool = False
    free: bool = False
    source: str | None = None

    @property
    def path_names(self) -> list[str]:
        """Names of the path parameters, in the order of the path."""
        return re.findall(r":([A-Za-z_][A-Za-z0-9_]*)", self.path)

    def type_strings(self) -> Iterator[str]:
        """Every type it mentions."""
        for parameter in (*self.query, *self.header):
            yield parameter.type
        for kind in (self.body, self.multipart, self.returns):
            if kind is not None:
                yield kind


@dataclass
class Service:
    """One file: a version of a service, or the old API of DingTalk."""

    service: str
    version: str | None
    operations: dict[str, Operation] = field(default_factory=dict)
    types: dict[str, list[Field]] = field(default_factory=dict)
    host: str | None = None

    @property
    def name(self) -> str:
        """Name of the file without `.json`."""
        return self.service if self.version is None else f"{self.service}.{self.version}"

    def operation_id(self, key: str) -> str:
        """The id that users write: dots of a resource are flattened, those of the old API stay."""
        if self.version is None:
            return f"{self.service}.{key}"
        resource, _, method = key.rpartition(".")
        flat = resource.replace(".", "_")
        return ".".join(part for part in (self.service, self.version, flat, method) if part)

    def members(self, kind: str | None) -> list[Field]:
        """Fields of `&Name`; nothing for any other type."""
        if kind is None or not kind.startswith("&"):
            return []
        return self.types.get(kind[1:], [])

    def reachable(self) -> set[str]:
        """Names of the types that operations lead to."""
        seen: set[str] = set()
        waiting = [text for item in self.operations.values() for text in item.type_strings()]
        while waiting:
            for name in references(waiting.pop()):
                if name not in seen:
                    seen.add(name)
                    waiting.extend(member.type for member in self.types.get(name, []))
        return seen


def references(kind: str) -> list[str]:
    """Names of the types a type mentions."""
    return _REFERENCE.findall(kind)
