"""What is not an object in an answer."""

from collections.abc import Iterable
from typing import Any, TypeVar

from feiding._feiding import ReplyInfo

__all__ = ["ListReply"]

_T = TypeVar("_T")

class ListReply(list[_T]):
    """An answer that is a list. ``reply_`` tells what came with it."""

    reply_: ReplyInfo
    def __init__(self, items: Iterable[_T] = (), reply_: ReplyInfo | None = None) -> None: ...
    def __reduce__(self) -> Any: ...
