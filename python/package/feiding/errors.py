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


class Error(Exception):
    """Base of all. ``str()`` is one line that says what happened and what to do.

    Attributes are None (or empty) where a fact is not known.
    """

    code: int | str | None = None
    message: str = ""
    log_id: str | None = None
    http_status: int | None = None
    hint: str | None = None
    scopes: tuple[str, ...] = ()
    field_violations: tuple[tuple[str, str, str], ...] = ()
    console_url: str | None = None
    troubleshooter: str | None = None
    retryable: bool = False
    retry_after: float | None = None

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
    """The client was closed."""


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


def from_facts(kind: str, facts: dict[str, object]) -> Error:
    """Make the exception for an error of the core."""
    error = _KINDS.get(kind, Error)(facts.pop("text"))
    facts["scopes"] = tuple(facts["scopes"])  # type: ignore[arg-type]
    facts["field_violations"] = tuple(facts["field_violations"])  # type: ignore[arg-type]
    error.__dict__.update(facts)
    return error
