"""The official SDK, driven through its request builders, which are found by introspection."""

from __future__ import annotations

import io
import logging
import typing
from operator import attrgetter
from typing import Any

import lark_oapi
from lark_oapi.core.model import RequestOption
from plan import File, Plan

from refresh import naming

_RESOURCE = 3
"""How deep a resource lies: service, version, resource."""


_SCALARS = (str, int, float, bool)


class Official:
    """A client of the SDK that talks to the recorder."""

    def __init__(self, url: str) -> None:
        """Make a client that sends the tokens it is given."""
        builder = lark_oapi.Client.builder().app_id("cli_a1").app_secret("secret")
        builder = builder.domain(url).enable_set_token(True)
        self._client = builder.log_level(lark_oapi.LogLevel.ERROR).build()
        # It writes to the standard output otherwise.
        logging.getLogger("Lark").disabled = True

    def names(self) -> list[str]:
        """Give the ids of all operations that the SDK has."""
        return sorted(_operations(self._client, 0))

    def send(self, plan: Plan) -> tuple[set[str], list[str]]:
        """Send a request; gives the places without a setter, and what else does not fit."""
        resource, _, method = plan.id.rpartition(".")
        target = attrgetter(resource)(self._client)
        # Through the class: in one resource an attribute hides the method of the same name.
        call = getattr(type(target), method)
        build = _Build()
        request = build.request(typing.get_type_hints(call)["request"], plan)
        option = RequestOption()
        if plan.token:
            setattr(option, f"{plan.token}_access_token", f"{plan.token}-1")
        call(target, request, option)
        return build.unknown, build.misfits


def _operations(target: Any, depth: int, path: str = "") -> list[str]:
    """The ids below a client, a service, a version or a resource."""
    if depth == _RESOURCE:
        methods = [name for name in vars(type(target)) if not name.startswith("_")]
        twins = {f"a{name}" for name in methods}
        return [f"{path}{name}" for name in methods if name not in twins]
    found = []
    for name, value in vars(target).items():
        if type(value).__module__.startswith("lark_oapi.api"):
            found += _operations(value, depth + 1, f"{path}{name}.")
    return found


class _Build:
    """Builds one request, noting where SDK and catalog do not fit."""

    def __init__(self) -> None:
        """Begin where everything fits."""
        self.unknown: set[str] = set()
        self.misfits: list[str] = []

    def request(self, made: type, plan: Plan) -> Any:
        """Build a request through its builder."""
        builder = made.builder()
        places = {place: dict(values) for place, values in plan.values.items()}
        body = places.pop("body", {})
        setters = _setters(builder)
        for place, values in places.items():
            for wire, value in values.items():
                setter = _find(setters, wire)
                if setter is None:
                    self.unknown.add(f"{place}.{wire}")
                else:
                    set_value = getattr(builder, setter)
                    # A path is text, whatever the SDK says of its parameters.
                    kind = typing.get_type_hints(set_value)[setter] if place != "path" else None
                    set_value(self._value(kind, value, f"{place}.{wire}", plan))
                    setters.remove(setter)
        if "request_body" in setters:
            setters.remove("request_body")
            kind = typing.get_type_hints(builder.request_body)["request_body"]
            builder.request_body(self._value(kind, body, "body", plan))
        else:
            self.unknown |= {"header.content-type", *(f"body.{wire}" for wire in body)}
        self._rest(setters, "", plan)
        return builder.build()

    def _value(self, kind: Any, value: Any, at: str, plan: Plan) -> Any:
        """A value as the SDK wants it: objects are made of its classes."""
        if isinstance(value, File):
            return (value.name, io.BytesIO(value.content))
        inner = typing.get_args(kind)
        if isinstance(value, list):
            return [
                self._value(inner[0] if inner else None, item, f"{at}[{index}]", plan)
                for index, item in enumerate(value)
            ]
        if isinstance(value, dict) and hasattr(kind, "builder"):
            return self._object(kind, value, at, plan)
        if isinstance(value, dict):
            item = inner[1] if len(inner) > 1 else None
            return {k: self._value(item, v, f"{at}.{k}", plan) for k, v in value.items()}
        if kind in _SCALARS and type(value) is not kind:
            self.misfits.append(f"{at} is {kind.__name__} for the SDK, and here {value!r}")
        return value

    def _object(self, kind: Any, value: dict[str, Any], at: str, plan: Plan) -> Any:
        builder = kind.builder()
        setters = _setters(builder)
        for wire, item in value.items():
            setter = _find(setters, wire)
            if setter is None:
                self.unknown.add(f"{at}.{wire}")
                continue
            setters.remove(setter)
            made = self._value(kind._types.get(setter), item, f"{at}.{wire}", plan)
            getattr(builder, setter)(made)
        self._rest(setters, f"{at}.", plan)
        return builder.build()

    def _rest(self, setters: set[str], at: str, plan: Plan) -> None:
        """Setters that the catalog has nothing for."""
        if plan.flavour == "plain":
            self.misfits += [f"the catalog lacks {at}{name}" for name in sorted(setters)]


def _setters(builder: Any) -> set[str]:
    return {name for name in vars(type(builder)) if not name.startswith("_") and name != "build"}


def _find(setters: set[str], wire: str) -> str | None:
    """The setter that means a name of the wire: the same, or what spellings have in common."""
    for name in setters:
        if naming.plain(name) == wire:
            return name
    squeezed = naming.squeezed(wire)
    return next((name for name in sorted(setters) if naming.squeezed(name) == squeezed), None)
