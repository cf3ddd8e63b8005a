"""What objects of your own must be able to do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol, Union

if TYPE_CHECKING:
    from feiding._feiding import Request, Response

__all__ = ["FileLike", "Readable", "Store", "Transport"]


class Store(Protocol):
    """Where a client keeps tokens and tickets, to share them between programs.

    Keys are printable ASCII without blanks, at most 300 bytes; values are text of at most 16 KiB.
    Methods are called from any thread, several at a time. An ``OSError`` says that the store is
    away: the call goes on without it, and the log says so. Any other exception ends the call and
    reaches the caller as it is.
    """

    def get(self, key: str, /) -> str | None:
        """Give the value of a key that is there and whose time is not over."""
        ...

    def set(self, key: str, value: str, lifetime: float, /) -> None:
        """Set a value for a time in seconds."""
        ...

    def add(self, key: str, value: str, lifetime: float, /) -> bool:
        """Set a value for a time in seconds if the key is not there; False if it is."""
        ...

    def remove(self, key: str, value: str, /) -> bool:
        """Remove a key if it has this value; False if it has another or is not there."""
        ...


class Transport(Protocol):
    """Carries HTTP requests in place of the library's own connections.

    Called from any thread, several at a time. It must not follow redirects and must not turn an
    HTTP status into an exception. What it raises reaches the caller of the operation as it is. A
    method ``close()`` is called when the client is closed.
    """

    def send(self, request: Request, /) -> Response:
        """Send a request and give its answer."""
        ...


class Readable(Protocol):
    """A binary file that can be rewound."""

    def read(self, size: int, /) -> bytes:
        """Give up to size bytes."""
        ...

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Go to a place."""
        ...

    def tell(self) -> int:
        """Say where it stands."""
        ...


FileLike = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, Readable]
"""The content of a file: a path, bytes, or a binary file that can be rewound."""
