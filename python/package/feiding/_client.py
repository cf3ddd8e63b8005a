"""What the clients of both platforms have in common."""

from __future__ import annotations

from feiding import _feiding
from feiding.options import CallOptions
from feiding.values import FileReply, Reply, ReplyFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

__all__ = ["BaseClient"]


def _answer(answer: tuple[Any, ...]) -> Any:
    payload, file, *facts = answer
    facts = ReplyFacts(*facts)
    return Reply(payload, facts) if file is None else FileReply(file, facts)


class Operation:
    """One operation, to be called with its arguments as keywords."""

    __slots__ = ("_client", "_id")

    def __init__(self, client: BaseClient, operation_id: str) -> None:
        """Name it."""
        self._client = client
        self._id = operation_id

    def __call__(self, *, options_: CallOptions | None = None, **arguments: Any) -> Any:
        """Run it and wait for its answer."""
        # A name that Python or feiding keeps for itself is written with a `_` behind it.
        plain = {
            name[:-1] if name.endswith("_") else name: value for name, value in arguments.items()
        }
        return self._client.call(self._id, plain, options_)

    def __repr__(self) -> str:
        """Show the id."""
        return f"<operation {self._id}>"


class Namespace:
    """A service, a version or a resource of a client."""

    __slots__ = ("_client", "_prefix")

    def __init__(self, client: BaseClient, prefix: str) -> None:
        """Name it."""
        self._client = client
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        """Give what is below."""
        return _below(self._client, self._prefix, name)

    def __dir__(self) -> list[str]:
        """List what is below."""
        return self._client._core.children(self._prefix)

    def __repr__(self) -> str:
        """Show the first part of its ids."""
        return f"<operations {self._prefix}.*>"


def _below(client: BaseClient, prefix: str, name: str) -> Any:
    path = f"{prefix}.{name}" if prefix else name
    core = client._core
    if core.has(path):
        return Operation(client, path)
    if not name.startswith("__") and core.children(path):
        return Namespace(client, path)
    message = f"there is no {path}; there are {', '.join(core.children(prefix))}"
    raise AttributeError(message)


class BaseClient:
    """A client. Use one from as many threads as you like; ``close()`` or ``with`` ends it."""

    __slots__ = ("_core",)

    _core: _feiding.Client

    def __getattr__(self, name: str) -> Any:
        """Give a service."""
        if name == "_core":
            raise AttributeError(name)
        return _below(self, "", name)

    def __dir__(self) -> list[str]:
        """List the services too."""
        return [*super().__dir__(), *self._core.children("")]

    def call(
        self,
        name: str,
        arguments: dict[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run any operation by its id and wait for its answer."""
        core = None if options is None else options._core
        return _answer(self._core.call(name, arguments or {}, core))

    def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: dict[str, Any] | None = None,
        query: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
        files: dict[str, Any] | None = None,
        token: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run a call outside the catalog.

        ``token`` is the kind it carries: ``"tenant"``, ``"user"``, ``"app"`` or ``"none"``. Left
        out, a token of the options, or else the app's for its organisation.
        """
        values = (path_params or {}, query or {}, headers or {})
        core = None if options is None else options._core
        return _answer(self._core.raw(method, path, values, body, files, token, core))

    def with_options(self, **options: Any) -> Self:
        """Give a view with its own options; it takes the keywords of CallOptions."""
        view = object.__new__(type(self))
        view._core = self._core.with_options(CallOptions(**options)._core)
        return view

    def close(self) -> None:
        """Close the connections and end calls that are under way, in all views."""
        self._core.close()

    def __enter__(self) -> Self:
        """Be closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()
