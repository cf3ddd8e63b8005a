"""DingTalk: the new OpenAPI and the old one."""

from collections.abc import Callable
from logging import Logger
from os import PathLike
from typing import Any, Final, Literal

from typing_extensions import Self

from feiding._feiding import CallOptions as CallOptions
from feiding._feiding import Client as _Client
from feiding.aio import AioClient
from feiding.dingtalk import msg_param as msg_param
from feiding.protocols import Store, Transport

__all__ = ["DINGTALK", "DINGTALK_OLD", "CallOptions", "Client", "msg_param"]

DINGTALK: Final = "https://api.dingtalk.com"
DINGTALK_OLD: Final = "https://oapi.dingtalk.com"

class Client(_Client):
    """A client of DingTalk. Use one from as many threads as you like.

    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every
    option is explained in docs/python.md.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Callable[[], str] | None = None,
        *,
        base_url: str | None = None,
        old_base_url: str | None = None,
        corp_id: str | None = None,
        timeout: float = 30.0,
        connect_timeout: float = 10.0,
        idle_timeout: float = 30.0,
        store: Store | None = None,
        proxy: str | Literal[False] | None = None,
        ca_file: str | PathLike[str] | None = None,
        retries: int = 2,
        headers: dict[str, str] | None = None,
        source: str | None = None,
        tags: list[str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        token_cache: bool = True,
        max_answer_bytes: int = 16777216,
        logger: Logger | Callable[[int, str], object] | None = None,
        log_level: int | Literal["debug", "info", "warning", "error", "off"] | None = None,
        log_bodies: bool = False,
        transport: Transport | None = None,
        operations: dict[str, Any] | str | PathLike[str] | None = None,
    ) -> None: ...
    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client whose id and secret come from the environment.

        `DINGTALK_CLIENT_ID` and `DINGTALK_CLIENT_SECRET`, else `DINGTALK_APP_KEY` and
        `DINGTALK_APP_SECRET`. `DINGTALK_BASE_URL` and `DINGTALK_OLD_BASE_URL` set the base URLs.
        Takes the client's other options.
        """
    @property
    def aio(self) -> _AioClient: ...
    # The services stand here.

class _AioClient(AioClient):
    """A client for `async` code; everything is shared with the one that blocks."""

    # The services stand here.
