"""What may differ from the official SDK, and why. A rule that excuses nothing is an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from compare import Difference

from refresh import naming

_STEP = re.compile(r"[.\[\]]+")


_SPELLED = {
    *("IBAN", "backColor", "clockIn_need_photo", "custom_field_ID", "docsLink", "fileToken"),
    *("imageList", "indentLevel", "leaderID", "leaderType", "openId"),
    *("rest_clockIn_need_approval", "strikeThrough", "textColor", "textRun"),
}
"""Names with capitals, as the Node SDK declares them."""


@dataclass(frozen=True)
class Rule:
    """One kind of difference that is not our fault."""

    name: str
    reason: str
    holds: Callable[[Difference], bool]


def _is_printed_boolean(found: Difference) -> bool:
    printed = (found.ours, found.theirs) in [("true", "True"), ("false", "False")]
    return found.kind == "value" and found.ours_at.startswith("query.") and printed


def _is_number_for_text(found: Difference) -> bool:
    number = type(found.theirs) is int and found.ours == str(found.theirs)
    return found.kind == "value" and "int~" in found.type and number


def _is_reserved_word(found: Difference) -> bool:
    ours, theirs = _names(found)
    return found.kind == "name" and ours == [naming.plain(name) for name in theirs]


def _is_spelling(found: Difference) -> bool:
    if found.kind != "name":
        return False
    other = [pair for pair in zip(*_names(found), strict=True) if pair[0] != pair[1]]
    return all(ours in _SPELLED and naming.snake(ours) == theirs for ours, theirs in other)


def _names(found: Difference) -> tuple[list[str], list[str]]:
    """The names on the way to where it stands, ours and theirs."""
    return _STEP.split(found.ours_at), _STEP.split(found.theirs_at)


def _is_unset_part(found: Difference) -> bool:
    form = found.plan.operation.multipart is not None
    return found.kind == "missing" and not found.ours_at and form and found.theirs == ""


def _is_lost_in_path(found: Difference) -> bool:
    place = (found.plan.id, found.ours_at.partition("[")[0])
    return found.kind == "missing" and place == ("lingo.v1.entity.get", "query.repo_id")


def _is_undeclared_form(found: Difference) -> bool:
    return found.kind == "unknown" and found.plan.id == "hire.v1.attachment.create"


RULES = (
    Rule(
        "boolean as Python prints it",
        "the SDK sends True in a query, where JSON and the other SDKs have true",
        _is_printed_boolean,
    ),
    Rule(
        "number for text",
        "the Python SDK sends a number where the Node SDK declares text",
        _is_number_for_text,
    ),
    Rule(
        "reserved word",
        "the SDK sends the name of its attribute, which is from_ since from is a word of Python",
        _is_reserved_word,
    ),
    Rule(
        "spelling",
        "the SDK sends the name of its attribute, which lacks the capitals that the Node SDK"
        " declares (leaderType, custom_field_ID)",
        _is_spelling,
    ),
    Rule(
        "unknown to the SDK",
        "the SDK has no setter for it, only the Node SDK declares it",
        lambda found: found.kind == "unknown" and not _is_undeclared_form(found),
    ),
    Rule(
        "unset part",
        "the SDK sends every part of a form that was not set as an empty one",
        _is_unset_part,
    ),
    Rule(
        "lost in the path",
        "the SDK declares repo_id as a parameter of a path that has no place for it, and drops it",
        _is_lost_in_path,
    ),
    Rule(
        "undeclared form",
        "the SDKs upload the file of this operation as a form, and declare no part of it",
        _is_undeclared_form,
    ),
)
