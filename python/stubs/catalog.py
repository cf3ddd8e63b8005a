"""The catalog's files as values. ``core/catalog/README.md`` explains the format."""

from __future__ import annotations

import json
import keyword
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Field:
    """A parameter, or a field of a type."""

    name: str
    wire: str
    shape: str
    required: bool
    values: list[str]

    @classmethod
    def read(cls, key: str, kind: str) -> Field:
        """Read ``"name@wire!": "type values"``."""
        required = key.endswith("!")
        name, _, wire = key.rstrip("!").partition("@")
        shape, _, values = kind.partition(" ")
        return cls(name, wire or name, shape, required, values.split("|") if values else [])

    @property
    def attribute(self) -> str:
        """Give the name as Python can write it."""
        return attribute(self.name)


@dataclass
class Operation:
    """An operation, with its arguments as one flat set."""

    id: str
    method: str
    path: str
    tokens: list[str]
    parameters: list[Field]
    returns: str
    paging: list[str]
    page: str
    explorer: dict[str, str]
    resource: str
    #: Whether it takes arguments that the catalog does not know.
    free: bool


@dataclass
class Service:
    """A service version."""

    platform: str
    name: str
    version: str
    operations: list[Operation] = field(default_factory=list)
    types: dict[str, list[Field]] = field(default_factory=dict)
    replies: set[str] = field(default_factory=set)
    params: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """Give the first parts of its ids."""
        return f"{self.name}.{self.version}" if self.version else self.name


def attribute(name: str) -> str:
    """Give a name as Python can write it: ``from_``."""
    return f"{name}_" if keyword.iskeyword(name) else name


def load(folder: Path) -> list[Service]:
    """Read all files of a platform."""
    return [_service(path) for path in sorted(folder.glob("*.json"))]


def inner(shape: str) -> str:
    """Give what stands between the brackets of ``[T]`` and ``{T}``."""
    return shape.rstrip("~,.")[1:-1]


def _service(path: Path) -> Service:
    file = json.loads(path.read_text(encoding="utf-8"))
    service = Service(path.parent.name, file["service"], file.get("version", ""))
    for name, fields in file["types"].items():
        service.types[name] = [Field.read(key, kind) for key, kind in fields.items()]
    for key, facts in file["operations"].items():
        service.operations.append(_operation(service, key, facts))
    for operation in service.operations:
        _reach(service, operation.returns, service.replies)
        for parameter in operation.parameters:
            _reach(service, parameter.shape, service.params)
    return service


def _operation(service: Service, key: str, facts: dict[str, Any]) -> Operation:
    resource, _, method = key.rpartition(".")
    own = f"{resource.replace('.', '_')}.{method}".lstrip(".") if service.version else key
    http, path = facts["http"].split(" ")
    return Operation(
        id=f"{service.id}.{own}",
        method=http,
        path=path,
        tokens=facts.get("tokens", []),
        parameters=_parameters(service, path, facts),
        returns=facts.get("returns", ""),
        paging=facts.get("paging", "").split(),
        page=facts.get("page", ""),
        explorer=facts.get("explorer", {}),
        resource=resource,
        free=facts.get("free", False),
    )


def _parameters(service: Service, path: str, facts: dict[str, Any]) -> list[Field]:
    """Lay the places together as one flat set; ``names`` renames what stands in two places."""
    renamed = {place: name for name, place in facts.get("names", {}).items()}
    found: list[Field] = []

    def add(place: str, one: Field) -> None:
        one.name = renamed.get(f"{place}.{one.wire}", one.name)
        found.append(one)

    for segment in path.split("/"):
        if segment.startswith(":"):
            add("path", Field(segment[1:], segment[1:], "string", True, []))
    for place in ("query", "header"):
        for key, kind in facts.get(place, {}).items():
            add(place, Field.read(key, kind))
    body = facts.get("body") or facts.get("multipart") or ""
    if body.startswith("&"):
        for one in service.types[body[1:]]:
            add("body", Field(one.name, one.wire, one.shape, one.required, one.values))
    elif body:
        shape, _, _ = body.partition(" ")
        found.append(Field("body", "body", shape, True, []))
    return found


def _reach(service: Service, shape: str, reached: set[str]) -> None:
    shape = shape.rstrip("~,.")
    if shape[:1] in {"[", "{"}:
        _reach(service, inner(shape), reached)
    elif shape.startswith("&") and shape[1:] not in reached:
        reached.add(shape[1:])
        for one in service.types[shape[1:]]:
            _reach(service, one.shape, reached)
