"""DingTalk: the new OpenAPI and the old one.

Each service version is a module of its own, ``feiding.dingtalk.robot.v1_0`` or
``feiding.dingtalk.oapi``, with the types of its answers and of the structures in its arguments.
They come into being when they are first wanted.
"""

from __future__ import annotations

from feiding import _modules
from feiding._feiding import CallOptions
from feiding._feiding import DingtalkClient as Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feiding.dingtalk import msg_param

__all__ = ["DINGTALK", "DINGTALK_OLD", "CallOptions", "Client", "msg_param"]

DINGTALK = "https://api.dingtalk.com"
"""The home of the new OpenAPI, the default."""

DINGTALK_OLD = "https://oapi.dingtalk.com"
"""The home of the old OpenAPI."""

__path__ = _modules.path("dingtalk", __path__)


def __getattr__(name: str) -> Any:
    if name == "msg_param":
        from importlib import import_module  # noqa: PLC0415

        return import_module("feiding.dingtalk.msg_param")
    return _modules.submodule("dingtalk", "", name)


def __dir__() -> list[str]:
    own = (name for name in globals() if name.startswith("__"))
    return sorted({*own, *__all__, *_modules.children("dingtalk", "")})
