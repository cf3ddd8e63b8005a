"""Corrections by hand: each says where it applies, what it changes, why, and how one knows.

```json
[{"service": "auth.v3", "operations": ["app_ticket.resend"], "set": {"payload": "."},
  "reason": "…", "source": "…"},
 {"service": "oauth2.v1_0", "field": "GetUserTokenRequest.code", "set": {"type": "secret"},
  "reason": "…", "source": "…"},
 {"service": "vc.v1", "add": {"bot.wave": {"http": "POST /…", "body": "&WaveBotRequestBody"}},
  "types": {"WaveBotRequestBody": {"meeting_id!": "string"}},
  "reason": "…", "source": "…"}]
```

A field is `Type.wire`, or `operation?wire` for a query parameter. `add` and `types` bring what no
SDK has, as the files write it; `set` beside `types` may then lead to them. A correction that
changes nothing raises `ValueError`, so that it goes when the platform's SDK has caught up.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from refresh import files
from refresh.model import Field, Operation, Service

_KEYS = {"service", "operations", "field", "set", "add", "types", "reason", "source"}


def load(folder: Path, platform: str) -> list[dict[str, Any]]:
    """The corrections of a platform; reason and source are not optional."""
    path = folder / f"{platform}.json"
    entries: list[dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.exists() else []
    for entry in entries:
        if not entry.get("reason") or not entry.get("source") or entry.keys() - _KEYS:
            raise ValueError(f"{path.name}: incomplete or misspelled: {entry}")
    return entries


def extend(service: Service, entries: list[dict[str, Any]]) -> None:
    """Bring in operations and types: before anything is derived from the arguments."""
    for entry in (entry for entry in entries if entry["service"] == service.name):
        operations = {key: files.operation(key, facts) for key, facts in entry.get("add", {}).items()}
        types = {name: files.fields(members) for name, members in entry.get("types", {}).items()}
        if operations.keys() & service.operations.keys() or types.keys() & service.types.keys():
            raise ValueError(f"a correction is not needed any more: {entry}")
        service.operations |= operations
        service.types |= types
        if types and "set" in entry:
            _apply(service, entry)


def apply(service: Service, entries: list[dict[str, Any]]) -> None:
    """Set what is known better, after everything else."""
    for entry in entries:
        if entry["service"] == service.name and "set" in entry and "types" not in entry:
            _apply(service, entry)


def _apply(service: Service, entry: dict[str, Any]) -> None:
    targets: list[Operation] | list[Field] = _targets(service, entry)
    for target in targets:
        _set(target, entry)


def _targets(service: Service, entry: dict[str, Any]) -> list[Operation] | list[Field]:
    if "operations" in entry:
        return [_operation(service, key) for key in entry["operations"]]
    where = entry["field"]
    if "?" in where:
        key, _, wire = where.partition("?")
        members = _operation(service, key).query
    else:
        name, _, wire = where.partition(".")
        members = service.types.get(name, [])
    found = [member for member in members if member.wire == wire]
    if not found:
        raise _unknown(service, where)
    return found


def _operation(service: Service, key: str) -> Operation:
    if key not in service.operations:
        raise _unknown(service, key)
    return service.operations[key]


def _unknown(service: Service, where: str) -> ValueError:
    return ValueError(f"a correction for {service.name} names {where}, which is not there")


def _set(target: Operation | Field, entry: dict[str, Any]) -> None:
    changed = False
    for name, value in entry["set"].items():
        ready = tuple(value) if isinstance(value, list) else value
        changed |= getattr(target, name) != ready
        setattr(target, name, ready)
    if not changed:
        raise ValueError(f"a correction is not needed any more: {entry}")
