"""Feishu and Lark."""

from collections.abc import Callable
from logging import Logger
from os import PathLike
from typing import Any, Final, Literal

from typing_extensions import Self

from feiding._feiding import CallOptions as CallOptions
from feiding._feiding import Client as _Client
from feiding.aio import AioClient
from feiding.lark import content as content
from feiding.protocols import Store, Transport

__all__ = ["FEISHU", "LARK", "CallOptions", "Client", "content"]

FEISHU: Final = "https://open.feishu.cn"
LARK: Final = "https://open.larksuite.com"

class Client(_Client):
    """A client of Feishu or Lark. Use one from as many threads as you like.

    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every
    option is explained in docs/python.md.
    """

    def __init__(
        self,
        app_id: str,
        app_secret: str | Callable[[], str] | None = None,
        *,
        base_url: str | None = None,
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
        tenant_access_token: str | Callable[[], str] | None = None,
        app_access_token: str | Callable[[], str] | None = None,
        app_type: Literal["self_built", "marketplace"] = "self_built",
        app_ticket: str | None = None,
        client_assertion: Callable[[str], str | tuple[str, str, str]] | None = None,
        oauth_base_url: str | None = None,
        helpdesk: tuple[str, str] | None = None,
        token_cache: bool = True,
        max_answer_bytes: int = 16777216,
        logger: Logger | Callable[[int, str], object] | None = None,
        log_level: int | Literal["debug", "info", "warning", "error", "off"] | None = None,
        log_bodies: bool = False,
        transport: Transport | None = None,
        operations: dict[str, Any] | str | PathLike[str] | None = None,
        server_sent_events: bool = False,
    ) -> None: ...
    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client whose app id and secret come from the environment.

        `LARK_APP_ID` and `LARK_APP_SECRET`, else `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, else
        `APP_ID` and `APP_SECRET`. `LARK_BASE_URL` sets the base URL. Takes the client's other
        options.
        """
    @property
    def aio(self) -> _AioClient: ...
    # The services stand here.

class _AioClient(AioClient):
    """A client for `async` code; everything is shared with the one that blocks."""

    # The services stand here.
