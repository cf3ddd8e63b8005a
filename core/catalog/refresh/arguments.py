"""The flat set of plain names of an operation, and what follows from it."""

from __future__ import annotations

from refresh.model import PLACES, Field, Operation, Service

_PAGE_ARGUMENTS = ("page_token", "next_token")
_NEXT = ("page_token", "pageToken", "next_page_token", "nextPageToken", "nextToken", "next_token")
_MORE = ("has_more", "hasMore")
_IDEMPOTENCY = {"query": ("uuid", "client_token"), "body": ("uuid",), "header": ("x_client_token",)}


def places(service: Service, operation: Operation) -> dict[str, list[Field]]:
    """Parameters by place; a body that is no object is one argument called `body`."""
    body = service.members(operation.body or operation.multipart)
    if operation.body and not operation.body.startswith("&"):
        body = [Field("body", "body", operation.body)]
    path = [Field(name, name, operation.paths.get(name, "string")) for name in operation.path_names]
    return {"path": path, "query": operation.query, "header": operation.header, "body": body}


def plain_names(service: Service, operation: Operation) -> dict[str, tuple[str, Field]]:
    """Every plain name with its place and parameter; a name taken twice raises `ValueError`."""
    pinned = {target: name for name, target in operation.names.items()}
    found: dict[str, tuple[str, Field]] = {}
    for place, parameters in places(service, operation).items():
        for parameter in parameters:
            name = pinned.pop(f"{place}.{parameter.wire}", parameter.name)
            if name in found:
                raise ValueError(f"{operation.key}: two arguments are called {name}")
            found[name] = (place, parameter)
    if pinned:
        raise ValueError(f"{operation.key}: names pins what is not there: {sorted(pinned)}")
    return found


def pin(service: Service, operation: Operation, before: dict[str, str]) -> None:
    """Give each argument a name of its own; `before` maps released plain names to their places."""
    released = {target: name for name, target in before.items()}
    everything = [
        (place, parameter) for place in PLACES for parameter in places(service, operation)[place]
    ]
    everything.sort(key=lambda item: f"{item[0]}.{item[1].wire}" not in released)
    taken: set[str] = set()
    operation.names = {}
    for place, parameter in everything:
        target = f"{place}.{parameter.wire}"
        name = released.get(target, parameter.name)
        if name in taken:
            name = f"{place}_{parameter.name}"
        taken.add(name)
        if name != parameter.name:
            operation.names[name] = target


def released_names(service: Service, operation: Operation) -> dict[str, str]:
    """Plain names as they stand in a file, each with `place.wire`."""
    found = plain_names(service, operation)
    return {name: f"{place}.{parameter.wire}" for name, (place, parameter) in found.items()}


def find_idempotency(service: Service, operation: Operation) -> str | None:
    """The argument that makes a repetition harmless, by the names the platforms use for it."""
    for name, (place, parameter) in plain_names(service, operation).items():
        if parameter.name in _IDEMPOTENCY.get(place, ()) and operation.method != "GET":
            return name
    return None


def find_paging(service: Service, operation: Operation) -> tuple[str | None, str | None]:
    """The paging of an operation by the common rule, and else why a listing does not follow it."""
    names = plain_names(service, operation)
    argument = next((name for name in _PAGE_ARGUMENTS if name in names), None)
    reply = service.members(operation.returns)
    why = None
    for prefix, members in _levels(service, reply):
        wires = [member.wire for member in members]
        following = next((name for name in _NEXT if name in wires), None)
        more = next((name for name in _MORE if name in wires), None)
        if argument is None or following is None:
            half = [name for name in (argument, following, more) if name]
            why = why or (f"half paged: {' '.join(half)}" if half else None)
            continue
        items = _items(members)
        if items is not None:
            found = [f"{prefix}{name}" if name else "-" for name in (following, more, items)]
            return " ".join([argument, *found]), None
        why = "paged, but which member holds its items is not plain"
    return None, why


def _levels(service: Service, reply: list[Field]) -> list[tuple[str, list[Field]]]:
    """The members of a reply, then those of each object in it."""
    inner = [(f"{member.wire}.", service.members(member.type)) for member in reply]
    return [("", reply), *inner]


def _items(members: list[Field]) -> str | None:
    """The one list among members; of several, the one called `items`."""
    lists = [member.wire for member in members if member.type.startswith("[")]
    return lists[0] if len(lists) == 1 else next((name for name in lists if name == "items"), None)
