"""Feishu/Lark and DingTalk for programs that are not async web services."""

from __future__ import annotations

from feiding._feiding import (
    NULL,
    AnyReply,
    CallOptions,
    Download,
    Listing,
    MemoryStore,
    Operation,
    Reply,
    ReplyInfo,
    Request,
    Response,
    __version__,
)
from feiding.errors import (
    ApiError,
    Closed,
    ConfigError,
    DecodeError,
    DecryptError,
    Error,
    HttpError,
    SignatureError,
    Timeout,
    TokenError,
    TransportError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feiding import dingtalk, lark
    from feiding.protocols import FileLike, Store, Transport
    from feiding.values import ListReply

__all__ = [
    "NULL",
    "AnyReply",
    "ApiError",
    "CallOptions",
    "Closed",
    "ConfigError",
    "DecodeError",
    "DecryptError",
    "Download",
    "Error",
    "FileLike",
    "HttpError",
    "ListReply",
    "Listing",
    "MemoryStore",
    "Operation",
    "Reply",
    "ReplyInfo",
    "Request",
    "Response",
    "SignatureError",
    "Store",
    "Timeout",
    "TokenError",
    "Transport",
    "TransportError",
    "__version__",
    "dingtalk",
    "lark",
]


# What few programs need, or not all of it; protocols need `typing`, which costs more to import
# than all of feiding.
_LATER = {
    "FileLike": "feiding.protocols",
    "ListReply": "feiding.values",
    "Store": "feiding.protocols",
    "Transport": "feiding.protocols",
    "dingtalk": "",
    "lark": "",
}


def __getattr__(name: str) -> object:
    place = _LATER.get(name)
    if place is None:
        message = f"module 'feiding' has no attribute {name!r}"
        raise AttributeError(message)
    import sys  # noqa: PLC0415

    module = place or f"feiding.{name}"
    __import__(module)
    return getattr(sys.modules[module], name) if place else sys.modules[module]


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("_"))})
