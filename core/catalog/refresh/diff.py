"""Says in lines what differs between two states of a service."""

from __future__ import annotations

from refresh.model import Operation, Service

_Named = dict[str, dict[str, object]] | dict[str, str]


def changes(before: Service | None, after: Service) -> list[str]:
    """`+` added, `-` removed, `~` changed; operations first, then types and their fields."""
    old = before or Service(after.service, after.version)
    lines = _compare("operation", _operations(old), _operations(after))
    for name in sorted(old.types.keys() | after.types.keys()):
        left = {m.key(): m.value() for m in old.types.get(name, [])}
        right = {m.key(): m.value() for m in after.types.get(name, [])}
        if name not in old.types:
            lines.append(f"+ type {name}")
        elif name not in after.types:
            lines.append(f"- type {name}")
        else:
            lines.extend(_compare(f"field {name}.", left, right))
    return lines


def _operations(service: Service) -> dict[str, dict[str, object]]:
    """What is known about each operation by its id; one marked `removed` is no longer there."""
    current = (one for one in service.operations.values() if not one.removed)
    return {service.operation_id(one.key): vars(one) | {"key": ""} for one in current}


def _compare(what: str, old: _Named, new: _Named) -> list[str]:
    lines = []
    for key in sorted(old.keys() | new.keys()):
        sign = "+" if key not in old else "-" if key not in new else "~"
        if sign != "~" or old[key] != new[key]:
            lines.append(f"{sign} {what}{'' if what.endswith('.') else ' '}{key}")
    return lines
