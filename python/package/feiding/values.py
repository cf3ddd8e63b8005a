"""Replies: the data itself, by attribute and by item."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feiding._feiding import Download

__all__ = ["NULL", "Data", "Reply", "ReplyFacts"]


class Null:
    """An explicit null, where None means that an argument is left out."""

    __feiding_null__ = True

    def __repr__(self) -> str:
        """Show its name."""
        return "feiding.NULL"

    def __bool__(self) -> bool:
        """Be false, as None is."""
        return False


NULL = Null()


def _wrap(value: Any) -> Any:
    if isinstance(value, dict):
        return Data(value)
    if isinstance(value, list):
        return [_wrap(item) for item in value]
    return value


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


class Data:
    """An object of an answer: ``data.message_id`` or ``data["message_id"]``.

    A member that the answer lacks reads as None by attribute and raises KeyError by item. A
    member whose name on the wire is ``processQueryKey`` is ``data.process_query_key`` too.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        """Wrap a dict; it is not copied."""
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        """Give a member, or None where the answer has none."""
        if name.startswith("__"):
            raise AttributeError(name)
        raw = self._raw
        if name in raw:
            return _wrap(raw[name])
        if name.endswith("_"):
            return _wrap(raw.get(name[:-1]))
        return _wrap(raw.get(_camel(name)))

    def __getitem__(self, name: str) -> Any:
        """Give a member by its name on the wire."""
        return _wrap(self._raw[name])

    def __contains__(self, name: object) -> bool:
        """Say whether the answer has a member."""
        return name in self._raw

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(self._raw)

    def __len__(self) -> int:
        """Count the members."""
        return len(self._raw)

    def __eq__(self, other: object) -> bool:
        """Compare with other data, or with a dict."""
        if isinstance(other, Data):
            return self._raw == other._raw
        return self._raw == other

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        """List the members too."""
        return [*super().__dir__(), *self._raw]

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the plain data."""
        return (Data, (self._raw,))

    def __repr__(self) -> str:
        """Show the names, not the content."""
        return f"<{type(self).__name__} {', '.join(self._raw)}>"

    def to_dict(self) -> dict[str, Any]:
        """Give the plain dict."""
        return self._raw


class ReplyFacts:
    """What came with an answer."""

    __slots__ = ("body", "headers", "log_id", "status")

    def __init__(
        self, status: int, headers: list[tuple[str, str]], log_id: str | None, body: bytes
    ) -> None:
        """Keep the facts."""
        self.status = status
        self.headers = headers
        self.log_id = log_id
        self.body = body

    def header(self, name: str) -> str | None:
        """Give the first value of a header, whatever its case."""
        low = name.lower()
        return next((value for key, value in self.headers if key.lower() == low), None)

    def __repr__(self) -> str:
        """Show status and log id."""
        return f"<ReplyFacts status={self.status} log_id={self.log_id}>"


class Reply(Data):
    """The answer to a call: its data, and in ``reply_`` what came with it."""

    __slots__ = ("payload_", "reply_")

    def __init__(self, payload: Any, facts: ReplyFacts) -> None:
        """Wrap a payload; one that is no object is in ``payload_``."""
        super().__init__(payload if isinstance(payload, dict) else {})
        self.payload_ = payload
        self.reply_ = facts

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by payload and facts."""
        return (_revive, (self.payload_, self.reply_.status, self.reply_.headers,
                          self.reply_.log_id, self.reply_.body))


def _revive(
    payload: Any, status: int, headers: list[tuple[str, str]], log_id: str | None, body: bytes
) -> Reply:
    return Reply(payload, ReplyFacts(status, headers, log_id, body))


class FileReply:
    """The content of a file: ``read()``, ``save(path)``, or iterate over its pieces."""

    __slots__ = ("_file", "reply_")

    def __init__(self, file: Download, facts: ReplyFacts) -> None:
        """Wrap the download."""
        self._file = file
        self.reply_ = facts

    @property
    def name(self) -> str | None:
        """The name the platform gives it, without any folder."""
        return self._file.name

    @property
    def length(self) -> int | None:
        """The number of bytes, where the platform says it."""
        return self._file.length

    def read(self, size: int = -1) -> bytes:
        """Read up to size bytes, all that is left by default."""
        return self._file.read(size)

    def save(self, path: Any) -> int:
        """Write it to a file, through a temporary one beside it; returns the bytes."""
        return self._file.save(path)

    def __iter__(self) -> Iterator[bytes]:
        """Go through the content in pieces of 64 KiB."""
        while piece := self._file.read(65536):
            yield piece
