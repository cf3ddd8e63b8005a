"""What is not an object in an answer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Generic, TypeVar

    from feiding._feiding import ReplyInfo

    T = TypeVar("T")

    class _List(list[T], Generic[T]):
        pass
else:

    class _List(list):
        __slots__ = ()

        def __class_getitem__(cls, item):
            return cls


__all__ = ["ListReply"]


class ListReply(_List["T"]):
    """An answer that is a list. ``reply_`` tells what came with it."""

    __slots__ = ("reply_",)

    reply_: ReplyInfo

    def __init__(self, items: Iterable[T] = (), reply_: ReplyInfo | None = None) -> None:
        """Take the items and what came with them."""
        super().__init__(items)
        if reply_ is not None:
            self.reply_ = reply_

    def __reduce__(self) -> tuple[object, ...]:
        """Keep what came with it when it is pickled or copied."""
        return (type(self), (list(self), getattr(self, "reply_", None)))
