"""Makes a freshly read service fit what was released before it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from refresh import arguments, overrides
from refresh.model import Operation, Service, references


def settle(fresh: Service, before: Service | None, corrections: list[dict[str, Any]]) -> list[str]:
    """Fill in what follows from the arguments, keep released names; gives what stays open."""
    oddities = []
    overrides.extend(fresh, corrections)
    known = by_id(before) if before is not None else {}
    for key, operation in fresh.operations.items():
        released: dict[str, str] = {}
        former = known.get(fresh.operation_id(key))
        if before is not None and former is not None:
            released = arguments.released_names(before, former)
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


def by_id(service: Service) -> dict[str, Operation]:
    """Operations by id: the SDKs change the dots of a key, which say nothing there."""
    return {service.operation_id(key): one for key, one in service.operations.items()}


def _keep_removed(fresh: Service, before: Service) -> None:
    """Carry on what no SDK has: operations they dropped, and those that only documents show."""
    current = by_id(fresh)
    for key, operation in before.operations.items():
        if before.operation_id(key) in current:
            continue
        removed = operation.removed or not operation.free
        fresh.operations[key] = replace(operation, removed=removed)
        waiting = list(operation.type_strings())
        while waiting:
            for name in references(waiting.pop()):
                if name not in fresh.types:
                    fresh.types[name] = before.types[name]
                    waiting.extend(member.type for member in before.types[name])
