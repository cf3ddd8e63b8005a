"""Reads and writes the files of the catalog; the same facts give the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from refresh.model import Field, Operation, Service

# The keys behind `http`, `tokens`, `query` and `header`, in the order of the README.
_REST = (
    *("body", "multipart", "returns", "payload", "paging", "idempotency", "names", "paths"),
    *("host", "page", "explorer", "summary", "undocumented", "removed", "free", "source"),
)


def read(path: Path) -> Service:
    """One file of the catalog."""
    data = json.loads(path.read_text("utf-8"))
    service = Service(data["service"], data.get("version"), host=data.get("host"))
    for key, facts in data["operations"].items():
        service.operations[key] = operation(key, facts)
    for name, members in data["types"].items():
        service.types[name] = fields(members)
    return service


def write(service: Service) -> str:
    """The text of a file: one operation or field a line, operations and types by name."""
    head = {"service": service.service, "version": service.version, "host": service.host}
    lines = ["{"]
    lines.append(_json({k: v for k, v in head.items() if v is not None})[1:-1] + ",")
    lines.append('"operations": {')
    operations = sorted(service.operations.values(), key=lambda one: one.key)
    lines.append(",\n".join(f"{_json(one.key)}: {_json(_facts(one))}" for one in operations))
    lines.extend(["},", '"types": {'])
    lines.append(",\n".join(_type(name, service.types[name]) for name in sorted(service.types)))
    lines.extend(["}", "}"])
    return "\n".join(line for line in lines if line) + "\n"


def read_ids(path: Path) -> dict[str, str]:
    """Released ids; an alias leads to its new id, any other id to itself."""
    ids: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        old, _, new = line.partition(" = ")
        if old in ids:
            raise ValueError(f"{path.name}: {old} stands there twice")
        ids[old] = new or old
    return ids


def append_ids(path: Path, ids: set[str]) -> list[str]:
    """Add the ids that are not yet released, sorted, at the end; gives what was added."""
    added = sorted(ids - read_ids(path).keys())
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{name}\n" for name in added)
    return added


def operation(key: str, facts: dict[str, Any]) -> Operation:
    """One operation as a file has it."""
    known = dict(facts)
    method, _, path = str(known.pop("http")).partition(" ")
    made = Operation(key, method, path)
    made.tokens = tuple(known.pop("tokens", ()))
    made.query = fields(known.pop("query", {}))
    made.header = fields(known.pop("header", {}))
    for name, value in known.items():
        if name not in _REST:
            raise ValueError(f"{key}: unknown key {name}")
        setattr(made, name, value)
    return made


def fields(members: dict[str, str]) -> list[Field]:
    """Parameters, or the fields of a type, as a file has them."""
    return [Field.parse(key, value) for key, value in members.items()]


def _facts(known: Operation) -> dict[str, object]:
    """The keys of an operation in the order of the README; absent ones are left out."""
    facts: dict[str, object] = {"http": f"{known.method} {known.path}"}
    facts["tokens"] = list(known.tokens)
    facts["query"] = _members(known.query)
    facts["header"] = _members(known.header)
    facts |= {key: getattr(known, key) for key in _REST}
    return {key: value for key, value in facts.items() if value}


def _type(name: str, members: list[Field]) -> str:
    if not members:
        return f"{_json(name)}: {{}}"
    lines = ",\n".join(f" {_json(m.key())}: {_json(m.value())}" for m in members)
    return f"{_json(name)}: {{\n{lines}\n}}"


def _members(parameters: list[Field]) -> dict[str, str]:
    return {parameter.key(): parameter.value() for parameter in parameters}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
