"""The exceptions of feiding."""

from __future__ import annotations

__all__ = [
    "ApiError",
    "Closed",
    "ConfigError",
    "DecodeError",
    "DecryptError",
    "Error",
    "HttpError",
    "SignatureError",
    "Timeout",
    "TokenError",
    "TransportError",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Error(Exception):
    """Base of all. ``str()`` is one line that says what happened and what to do.

    Attributes are None (or empty) where a fact is not known.
    """

    code: int | str | None = None
    """The platform's code, a number where the platform has numbers."""

    message: str = ""
    """What happened, in one sentence; for an answer of the platform, its own words."""

    log_id: str | None = None
    """The platform's id of the answer: what its support asks for."""

    http_status: int | None = None
    """The HTTP status of the answer."""

    hint: str | None = None
    """What to do about it."""

    scopes: tuple[str, ...] = ()
    """The scopes that the app or the user lacks."""

    field_violations: tuple[tuple[str, str, str], ...] = ()
    """The fields that the platform did not accept: field, value, what is wrong with it."""

    console_url: str | None = None
    """The page of the developer console where missing scopes are applied for."""

    troubleshooter: str | None = None
    """The platform's own text on how to find the cause."""

    retryable: bool = False
    """Whether the same call may succeed later without any change."""

    retry_after: float | None = None
    """How many seconds the platform asked to wait before the next try."""

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the facts when the exception is pickled or copied."""
        return (type(self), self.args, self.__dict__)


class ConfigError(Error, ValueError):
    """An option, an argument or a credential is wrong; nothing was sent."""


class TransportError(Error):
    """The connection could not be made or broke."""


class Timeout(TransportError, TimeoutError):
    """A time-out or the deadline of the call passed."""


class HttpError(TransportError):
    """The answer is not the platform's JSON: a gateway's page, for example."""


class DecodeError(Error):
    """The answer should be JSON and is not, is cut off, or is too large."""


class ApiError(Error):
    """The platform understood the call and refused it."""


class TokenError(ApiError):
    """A token could not be had."""


class SignatureError(Error):
    """A signature does not fit."""


class DecryptError(Error):
    """Encrypted content cannot be decrypted."""


class Closed(Error):
    """The client was closed, or the call was cancelled."""


_KINDS: dict[str, type[Error]] = {
    "config": ConfigError,
    "io": TransportError,
    "timeout": Timeout,
    "http": HttpError,
    "decode": DecodeError,
    "api": ApiError,
    "token": TokenError,
    "signature": SignatureError,
    "decrypt": DecryptError,
    "closed": Closed,
}


def from_facts(kind: str, text: str, facts: dict[str, Any]) -> Error:
    """Make the exception for an error of the core."""
    error = _KINDS.get(kind, Error)(" ".join(text.split()))
    facts["scopes"] = tuple(facts["scopes"])
    facts["field_violations"] = tuple(facts["field_violations"])
    error.__dict__.update(facts)
    notes = list(_notes(error))
    if notes:
        # What add_note() keeps from Python 3.11 on.
        error.__dict__["__notes__"] = notes
    return error


def _notes(error: Error) -> list[str]:
    notes = [
        f"{field}: {description}" + (f" (got {value!r})" if value else "")
        for field, value, description in error.field_violations
    ]
    if error.scopes:
        notes.append(f"missing scopes: {', '.join(error.scopes)}")
    if error.console_url:
        notes.append(f"apply for them: {error.console_url}")
    if error.troubleshooter:
        notes.append(error.troubleshooter)
    return notes
