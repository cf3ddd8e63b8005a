"""Our names for the platforms' names, and what a name gives away about a field."""

from __future__ import annotations

import keyword
import re

# A bare `ticket` is no secret: Feishu/Lark calls the ids of its export tasks so.
_SECRET = re.compile(
    r"(?:^|_)(?:secret|secret_key|api_key|passwd|password|(?:app|suite|jsapi)_ticket"
    r"|(?:access|refresh|security|sts|auth|verification|outgoing)_token)$"
)


def snake(wire: str) -> str:
    """An identifier for a wire name: `leaderID` to `leader_id`, `zh-CN` to `zh_cn`."""
    text = re.sub(r"[^0-9A-Za-z]+", "_", wire)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = text.lower().strip("_") or "_"
    return f"_{text}" if text[0].isdigit() else text


def plain(attribute: str) -> str:
    """The wire name an attribute of a Python SDK stands for, as far as it can be guessed."""
    bare = attribute.rstrip("_")
    return bare if keyword.iskeyword(bare) else attribute


def squeezed(name: str) -> str:
    """What different spellings of one name have in common."""
    return re.sub(r"[^0-9a-z]", "", name.lower())


def is_secret(name: str) -> bool:
    """Whether a field of this name of ours holds what must never be printed."""
    return _SECRET.search(name) is not None


def with_secret(name: str, kind: str) -> str:
    """The type of a field, `secret` in place of text where its name says so."""
    return re.sub(r"(?<!&)\bstring\b", "secret", kind) if is_secret(name) else kind


def type_name(*parts: str) -> str:
    """A type name made of parts: `Scope`, `rule_list` to `ScopeRuleList`."""
    words = (word for part in parts for word in re.split(r"[^0-9A-Za-z]+", part))
    return "".join(word[:1].upper() + word[1:] for word in words)
