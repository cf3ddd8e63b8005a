"""Types that the stubs of the services are made of. Nothing here runs."""

from __future__ import annotations

import datetime
import decimal
import enum
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, Union

__all__ = [
    "AioPaged",
    "AioWalked",
    "Float",
    "Int",
    "Paged",
    "Text",
    "Walked",
    "aio_paged",
    "aio_walked",
    "paged",
    "walked",
]

Text = Union[str, int, enum.Enum, uuid.UUID, datetime.date, decimal.Decimal]
"""What may be given where the platform wants text. Integers are sent in decimal, times as
ISO 8601."""

Int = Union[int, enum.Enum, datetime.datetime, decimal.Decimal]
"""What may be given where the platform wants an integer. Times are sent as seconds since 1970."""

Float = Union[float, enum.Enum, decimal.Decimal]
"""What may be given where the platform wants a number."""

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class Walked(Generic[P, R]):
    """An operation that lists something, page by page."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Fetch one page."""
        raise NotImplementedError

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[R]:
        """Go through the pages, fetching each when it is wanted."""
        raise NotImplementedError


class Paged(Walked[P, R], Generic[P, R, T]):
    """An operation that lists something, with one list in each page."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        """Go through all items, fetching page after page as they are wanted."""
        raise NotImplementedError


class AioWalked(Generic[P, R]):
    """The same, to be awaited."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Fetch one page."""
        raise NotImplementedError

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[R]:
        """Go through the pages, fetching each when it is wanted."""
        raise NotImplementedError


class AioPaged(AioWalked[P, R], Generic[P, R, T]):
    """The same, to be awaited, with one list in each page."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        """Go through all items, fetching page after page as they are wanted."""
        raise NotImplementedError


def walked(method: Callable[Concatenate[Any, P], R], /) -> Walked[P, R]:
    """Give a method its pages."""
    raise NotImplementedError


def paged(item: type[T], /) -> Callable[[Callable[Concatenate[Any, P], R]], Paged[P, R, T]]:
    """Give a method its pages and items."""
    raise NotImplementedError


def aio_walked(method: Callable[Concatenate[Any, P], Coroutine[Any, Any, R]], /) -> AioWalked[P, R]:
    """Give a method its pages."""
    raise NotImplementedError


def aio_paged(
    item: type[T], /
) -> Callable[[Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]], AioPaged[P, R, T]]:
    """Give a method its pages and items."""
    raise NotImplementedError
