"""Feishu/Lark and DingTalk for programs that are not async web services."""

from feiding import dingtalk, lark
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
from feiding.options import CallOptions
from feiding.values import NULL, Data, Reply

__all__ = [
    "NULL",
    "ApiError",
    "CallOptions",
    "Closed",
    "ConfigError",
    "Data",
    "DecodeError",
    "DecryptError",
    "Error",
    "HttpError",
    "Reply",
    "SignatureError",
    "Timeout",
    "TokenError",
    "TransportError",
    "dingtalk",
    "lark",
]
