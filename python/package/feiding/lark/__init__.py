"""Feishu and Lark.

Each service version is a module of its own, ``feiding.lark.im.v1``, with the types of its answers
and of the structures in its arguments. They come into being when they are first wanted.
"""

from __future__ import annotations

from feiding import _modules
from feiding._feiding import CallOptions
from feiding._feiding import LarkClient as Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feiding.lark import content

__all__ = ["FEISHU", "LARK", "CallOptions", "Client", "content"]

FEISHU = "https://open.feishu.cn"
"""The home of Feishu, the default."""

LARK = "https://open.larksuite.com"
"""The home of Lark, outside mainland China."""

__path__ = _modules.path("lark", __path__)


def __getattr__(name: str) -> Any:
    if name == "content":
        from importlib import import_module  # noqa: PLC0415

        return import_module("feiding.lark.content")
    return _modules.submodule("lark", "", name)


def __dir__() -> list[str]:
    own = (name for name in globals() if name.startswith("__"))
    return sorted({*own, *__all__, *_modules.children("lark", "")})
