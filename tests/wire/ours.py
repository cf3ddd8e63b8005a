"""Our side: every operation by its id, through the Python package."""

from __future__ import annotations

import io
from typing import Any

from plan import File, Plan

from feiding import CallOptions, lark
from refresh import arguments


class Ours:
    """A client that talks to the recorder."""

    def __init__(self, url: str) -> None:
        """Make a client that has no secret: it sends the tokens it is given."""
        self._client = lark.Client("cli_a1", base_url=url, retries=0)

    def send(self, plan: Plan) -> None:
        """Send a request."""
        options = CallOptions()
        if plan.token:
            options = CallOptions(**{f"{plan.token}_access_token": f"{plan.token}-1"})
        kinds = arguments.plain_names(plan.service, plan.operation)
        given = {
            name: _given(plan, kinds[name][1].type, value) for name, value in plan.given.items()
        }
        self._client.call(plan.id, given, options)


def _given(plan: Plan, kind: str, value: Any) -> Any:
    """A value as a caller may write it: among the awkward ones with our names of fields."""
    if isinstance(value, File):
        file = io.BytesIO(value.content)
        file.name = value.name
        return file
    if isinstance(value, list):
        return [_given(plan, kind[1:-1], item) for item in value]
    if not isinstance(value, dict) or plan.flavour != "hard" or kind[0] not in "&{":
        return value
    members = {member.wire: member for member in plan.service.members(kind)}
    named: dict[str, Any] = {}
    for wire, item in value.items():
        member = members.get(wire)
        name, inner = (member.name, member.type) if member else (wire, kind[1:-1])
        named[name] = _given(plan, inner, item)
    return named
