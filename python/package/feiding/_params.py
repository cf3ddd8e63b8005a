"""The structures in arguments, as TypedDicts. Only made for those who look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from feiding import _feiding

if TYPE_CHECKING:
    from types import ModuleType

__all__: list[str] = []


def make(platform: str, service: str, name: str, module: ModuleType) -> type:
    """Make the TypedDict of a structure."""
    members = {wire: Any for _, wire, _ in _feiding.type_fields(platform, service, name)}
    # Under another name, since type checkers want to know the members beforehand.
    build: Any = TypedDict
    made: type = build(f"{name}Param", members, total=False)
    made.__module__ = module.__name__
    return made
