"""Makes a freshly read service fit what was released before it."""

from __future__ import annotations

from typing import Any

from refresh import arguments, overrides
from refresh.model import Service, references


def settle(fresh: Service, before: Service | None, corrections: list[dict[str, Any]]) -> list[str]:
    """Fill in what follows from the arguments, keep released names; gives what stays open."""
    oddities = []
    overrides.extend(fresh, corrections)
    for key, operation in fresh.operations.items():
        released: dict[str, str] = {}
        if before is not None and key in before.operations:
            released = arguments.released_names(before, before.operations[key])
        arguments.pin(fresh, operation, released)
        operation.idempotency = arguments.find_idempotency(fresh, operation)
        operation.paging, why = arguments.find_paging(fresh, operation)
        if why is not None:
            oddities.append(f"{key}: {why}")
    overrides.apply(fresh, corrections)
    if before is not None:
        _keep_removed(fresh, before)
    settled = {operation.key for operation in fresh.operations.values() if operation.paging}
    return [line for line in oddities if line.partition(":")[0] not in settled]


def _keep_removed(fresh: Service, before: Service) -> None:
    """Carry on what no SDK has: operations they dropped, and those that only documents show."""
    for key, operation in before.operations.items():
        if key in fresh.operations:
            continue
        operation.removed = not operation.free
        fresh.operations[key] = operation
        waiting = list(operation.type_strings())
        while waiting:
            for name in references(waiting.pop()):
                if name not in fresh.types:
                    fresh.types[name] = before.types[name]
                    waiting.extend(member.type for member in before.types[name])
