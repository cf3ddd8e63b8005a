"""What the package is made of; not for direct use."""

from collections.abc import Callable, Iterator, Mapping
from os import PathLike
from types import TracebackType
from typing import Any, ClassVar, Literal, TypeVar, final

from typing_extensions import Self, disjoint_base

from feiding.dingtalk import Client as DingtalkClient
from feiding.lark import Client as LarkClient
from feiding.protocols import Readable

__all__ = [
    "NULL",
    "AnyReply",
    "CallOptions",
    "Cancel",
    "Client",
    "DingtalkClient",
    "Download",
    "Items",
    "LarkClient",
    "Listing",
    "MemoryStore",
    "Namespace",
    "NullType",
    "Operation",
    "Pages",
    "Reply",
    "ReplyInfo",
    "Request",
    "Response",
    "__version__",
    "farewell",
    "pool",
    "reborn",
    "services",
    "type_class",
    "type_fields",
    "type_names",
    "waiting",
]

_T = TypeVar("_T")

__version__: str
"""The version of feiding."""

NULL: Any
"""An explicit null, where None means that an argument is left out."""

@final
class NullType:
    def __new__(cls) -> Any: ...
    def __bool__(self) -> Literal[False]: ...
    def __reduce__(self) -> str: ...

@final
class CallOptions:
    """Options of one call, or of all calls of a view. What is left out comes from the client.

    A token given here is used for the call, or refused before anything is sent when the operation
    does not take its kind; it is never ignored. A callable is asked for the token at each call.
    """

    def __new__(
        cls,
        *,
        user_access_token: str | Callable[[], str] | None = None,
        tenant_access_token: str | Callable[[], str] | None = None,
        app_access_token: str | Callable[[], str] | None = None,
        tenant_key: str | None = None,
        headers: dict[str, str] | None = None,
        request_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        helpdesk: bool = False,
    ) -> Self: ...

@disjoint_base
class Client:
    def __new__(cls, *arguments: Any, **options: Any) -> Self: ...
    def call(
        self,
        name: str,
        arguments: dict[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run any operation by its id, with its arguments in a dict, and wait for its answer."""

    def describe(self, name: str) -> dict[str, Any]:
        """Say what is known about an operation: its method, path, kinds of token and parameters.

        Raises ConfigError, with the nearest id that exists.
        """
    def find(self, words: str) -> list[str]:
        """Give the ids of the operations that some words describe, the best first, at most 20."""
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
        token: Literal["tenant", "user", "app", "none"] | None = None,
        repeatable: bool | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run a call outside the catalog: any method, and any path that begins with `/`.

        `token` is the kind it carries. Left out, a token of the options, or else the app's for its
        organisation. `repeatable` says that sending it twice does no more than sending it once;
        true for GET and HEAD.
        """

    def with_options(
        self,
        *,
        user_access_token: str | Callable[[], str] | None = None,
        tenant_access_token: str | Callable[[], str] | None = None,
        app_access_token: str | Callable[[], str] | None = None,
        tenant_key: str | None = None,
        headers: dict[str, str] | None = None,
        request_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        helpdesk: bool = False,
    ) -> Self:
        """Give a view of this client with its own options; everything else is shared."""

    def close(self) -> None:
        """Close the connections and end calls that are under way, in all views of this client."""

    @property
    def aio(self) -> Any:
        """The same operations for `async` code."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
        /,
    ) -> None: ...
    def __reduce__(self) -> Any: ...

@disjoint_base
class Namespace:
    def __new__(cls, parent: Any, node: Any, count: int) -> Self: ...
    def __reduce__(self) -> Any: ...

@disjoint_base
class Operation:
    """One operation of a client, to be called with its arguments as keywords."""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any: ...
    def __get__(self, _instance: Any, _owner: Any = None, /) -> Self: ...
    @property
    def __name__(self) -> str: ...
    @property
    def __qualname__(self) -> str: ...
    @property
    def __signature__(self) -> Any: ...
    @property
    def __text_signature__(self) -> None: ...
    def __reduce__(self) -> Any: ...

@final
class Listing(Operation):
    """An operation that lists something, page by page."""

    def items(self, **arguments: Any) -> Items:
        """Go through all items, fetching page after page as they are wanted.

        Takes the arguments of the operation.
        """

    def pages(self, **arguments: Any) -> Pages:
        """Go through the pages, fetching each when it is wanted.

        Takes the arguments of the operation.
        """

@final
class Pages:
    def __iter__(self) -> Self: ...
    def __next__(self) -> Any: ...

@final
class Items:
    def page_(self) -> list[Any] | None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> Any: ...

@disjoint_base
class Reply:
    """The data of an answer, or an object inside it: members by attribute and by item.

    A member that the answer left out is None by attribute, and an error by item (`KeyError`).
    `reply_` tells what came with the data of an answer.
    """

    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __new__(cls, data: dict[str, Any], info: ReplyInfo | None = None, /) -> Self: ...
    @property
    def reply_(self) -> ReplyInfo:
        """What came with the data: status, headers, log id, the body.

        Only the answer itself has it.
        """

    def to_dict(self) -> dict[str, Any]:
        """Give the data as plain dicts and lists, named as on the wire; a copy."""

    def __getitem__(self, name: str, /) -> Any: ...
    def __contains__(self, name: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> Literal[True]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> Any: ...

@final
class AnyReply(Reply):
    """An answer whose members are not known beforehand: any attribute may be asked for."""

    def __new__(cls, data: dict[str, Any], info: ReplyInfo | None = None, /) -> Self: ...
    def __getattribute__(self, name: str, /) -> Any: ...
    def __dir__(self) -> list[str]: ...

@final
class ReplyInfo:
    """What came with an answer."""

    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __new__(
        cls,
        status: int,
        headers: list[tuple[str, str]] | tuple[tuple[str, str], ...] = (),
        log_id: str | None = None,
        body: bytes = b"",
        /,
    ) -> Self: ...
    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers in the order they came, as pairs of name and value."""

    def header(self, name: str) -> str | None:
        """Give the first value of a header, whatever its case; None where there is none."""

    @property
    def log_id(self) -> str | None:
        """The platform's id of the answer: what its support asks for."""

    @property
    def body(self) -> bytes:
        """The whole body as it came, envelope included. Empty for the content of a file."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> Any: ...

@final
class Download:
    """The content of a file: read it, save it, or iterate over its pieces. `with` closes it."""

    @property
    def name(self) -> str | None:
        """The name the platform gives the file, without folders."""

    @property
    def content_type(self) -> str | None:
        """The kind of content."""

    @property
    def length(self) -> int | None:
        """The number of bytes, where the platform says it."""

    @property
    def reply_(self) -> ReplyInfo:
        """What came with the content: status, headers, log id."""

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes, all that is left where it is negative; `b""` at the end."""

    def save(self, path: str | PathLike[str]) -> int:
        """Write the content to a file, which never holds half of it; gives the bytes."""

    def close(self) -> None:
        """Give up what was not read."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
        /,
    ) -> None: ...

@final
class MemoryStore:
    """Keeps tokens and tickets in memory. Give one to several clients and they share them."""

    def __new__(cls) -> Self: ...
    def get(self, key: str) -> str | None:
        """Give the value of a key that is there and whose time is not over."""

    def set(self, key: str, value: str, lifetime: float) -> None:
        """Set a value for a time in seconds."""

    def add(self, key: str, value: str, lifetime: float) -> bool:
        """Set a value for a time if the key is not there; False if it is."""

    def remove(self, key: str, value: str) -> bool:
        """Remove a key if it has this value; False if it has another or is not there."""

@final
class Request:
    """One HTTP request, for a transport of your own."""

    @property
    def method(self) -> str:
        """The method in capitals."""

    @property
    def url(self) -> str:
        """The whole address, already encoded."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers, each name once."""

    @property
    def body(self) -> bytes | None:
        """The body, or None where the request has none."""

    @property
    def timeout(self) -> float | None:
        """The seconds that are left for it, or None."""

    @property
    def connect_timeout(self) -> float | None:
        """The seconds that making a connection may take, or None."""

@final
class Response:
    """The answer of a transport of your own: status, headers, and the body."""

    def __new__(
        cls,
        status: int,
        headers: Mapping[str, str] | list[tuple[str, str]] | None = None,
        body: bytes | Readable = b"",
    ) -> Self: ...
    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers, as pairs of name and value."""

    @property
    def body(self) -> bytes | Readable:
        """The body."""

@final
class Cancel:
    def __new__(cls) -> Self: ...
    def run(self, work: Callable[[], _T]) -> _T: ...
    def cancel(self) -> None: ...

def farewell() -> None: ...
def pool(client: Client, make: Callable[[], _T]) -> _T: ...
def reborn() -> None: ...
def services(platform: str) -> list[str]: ...
def type_class(platform: str, service: str, name: str) -> type[Reply]: ...
def type_fields(platform: str, service: str, name: str) -> list[tuple[str, str, str]]: ...
def type_names(platform: str, service: str) -> tuple[list[str], list[str]]: ...
def waiting() -> int: ...
