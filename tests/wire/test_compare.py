"""What the comparison must not let pass."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from compare import Difference, compare, parts
from plan import Plan, plan
from recorder import Request
from report import Report
from rules import RULES

from refresh.model import Field, Operation, Service

_JSON = {"content-type": "application/json; charset=utf-8", "authorization": "Bearer tenant-1"}
_SENT = Request("POST", "/a/1?ids=1&ids=2&on=true", _JSON, b'{"x": {"y": [1, 2.5]}, "z": "1"}')


def _plan() -> Plan:
    service = Service("a", "v1")
    service.types["B"] = [Field("z", "z", "int~"), Field("x", "x", "&X")]
    service.types["X"] = [Field("y_id", "yID", "string")]
    operation = Operation("b.c", "POST", "/a/:id", ("tenant",), body="&B")
    operation.query = [Field("ids", "ids", "[string]"), Field("on", "on", "bool")]
    return plan(service, operation, "plain")


def _differences(theirs: Request, unknown: set[str] = frozenset()) -> list[Difference]:
    return compare(_plan(), parts(_SENT), parts(theirs), unknown)[1]


def _excuses(found: Difference) -> list[str]:
    return [rule.name for rule in RULES if rule.holds(found)]


def test_the_same_is_the_same() -> None:
    """The order of members, and of parameters of different names, has no meaning."""
    assert _differences(replace(_SENT, body=b'{"z":"1","x":{"y":[1,2.5]}}')) == []
    assert _differences(replace(_SENT, target="/a/1?on=true&ids=1&ids=2")) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"method": "PUT"},
        {"target": "/a/2?ids=1&ids=2&on=true"},
        {"target": "/a/1?ids=1&on=true"},
        {"target": "/a/1?ids=1&ids=3&on=true"},
        {"headers": {**_JSON, "content-type": "text/plain"}},
        {"headers": {**_JSON, "authorization": "Bearer user-1"}},
        {"body": b'{"x": {"y": [1, 2.5]}, "z": "2"}'},
        {"body": b'{"x": {"y": [true, 2.5]}, "z": "1"}'},
        {"body": b'{"x": {"y": [1, 2.5]}}'},
        {"body": b'{"x": {"y": [1, 2.5]}, "z": "1", "more": {}}'},
    ],
)
def test_every_part_counts(changed: dict[str, Any]) -> None:
    """Whatever is changed makes one difference, and no rule excuses it."""
    found = _differences(replace(_SENT, **changed))
    assert [_excuses(one) for one in found] == [[]]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"target": "/a/1?ids=1&ids=2&on=True"}, "boolean as Python prints it"),
        ({"body": b'{"x": {"y": [1, 2.5]}, "z": 1}'}, "number for text"),
        ({"body": b'{"x": {"y_": [1, 2.5]}, "z": "1"}'}, ""),
    ],
)
def test_what_rules_are_about(changed: dict[str, Any], rule: str) -> None:
    """A rule excuses what it says, and one that is close does not."""
    found = [_excuses(one) for one in _differences(replace(_SENT, **changed))]
    assert all(one == ([rule] if rule else []) for one in found)
    assert found


def test_places_without_a_setter() -> None:
    """What the SDK cannot set is told from what it forgot."""
    less = replace(_SENT, target="/a/1?ids=1&ids=2")
    assert [one.kind for one in _differences(less)] == ["missing"]
    assert [one.kind for one in _differences(less, {"query.on"})] == ["unknown"]


def test_forms() -> None:
    """The parts of a form are told apart; a file has a name."""
    body = (
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x\r\n'
        b'Content-Disposition: form-data; name="f"; filename="q.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n\x00--\r\n\r\n--x--\r\n"
    )
    headers = {"content-type": "multipart/form-data; boundary=x"}
    found = parts(Request("POST", "/a", headers, body))
    assert found["body.a"] == "1"
    assert found["body.f"] == ("q.pdf", b"\x00--\r\n")


def test_what_was_never_sent_fails() -> None:
    """A field that no request carried, and a rule without a case, are failures."""
    report = Report()
    sent: dict[str, Any] = {"method": "POST", "path": "/a/1"}
    report.add(_plan(), sent, sent, set())
    report.lines(Counter(python=1))
    assert "never sent: a.v1 B.z" in report.failures
    assert "never sent: a.v1.b.c query.on" in report.failures
    assert any("excuses nothing" in line for line in report.failures)
