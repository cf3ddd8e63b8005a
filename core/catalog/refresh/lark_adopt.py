"""Types that only the Node SDK declares, in the notation of the catalog.

Its objects have no names; each gets the name of the type it stands in followed by its own.
"""

from __future__ import annotations

from refresh import naming
from refresh.model import Field
from refresh.typescript import Member, Shape

_SCALARS = {"string": "string", "boolean": "bool", "number": "int", "file": "file"}


def field_of(owner: str, wire: str, member: Member) -> tuple[Field, dict[str, list[Field]]]:
    """A member as a field of `owner`, with the types it needs."""
    name = naming.snake(wire)
    kind, types = type_of(naming.type_name(owner, wire), member.shape)
    values = tuple(value for value in literals(member.shape) if is_plain(value))
    return Field(name, wire, naming.with_secret(name, kind), member.required, values), types


def type_of(name: str, shape: Shape) -> tuple[str, dict[str, list[Field]]]:
    """A shape as a type; objects become types of the given name."""
    if shape.kind in ("list", "map") and shape.item is not None:
        inner, types = type_of(name, shape.item)
        return (f"[{inner}]" if shape.kind == "list" else f"{{{inner}}}"), types
    if shape.kind != "object" or not shape.fields:
        return _SCALARS.get(shape.kind, "json"), {}
    types = {name: []}
    for wire, member in shape.fields.items():
        adopted, inner_types = field_of(name, wire, member)
        types[name].append(adopted)
        types |= inner_types
    return f"&{name}", types


def literals(shape: Shape) -> tuple[str, ...]:
    """Known values of a shape, for a list those of its items."""
    while shape.kind == "list" and shape.item is not None:
        shape = shape.item
    return shape.values


def is_plain(value: str) -> bool:
    """Whether a known value can stand in a field's line; prose cannot."""
    return bool(value) and value.isascii() and not set(value) & set(" |")
