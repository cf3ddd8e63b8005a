"""Feishu and Lark."""

from __future__ import annotations

from feiding import _feiding, content
from feiding._client import BaseClient
from feiding.options import CallOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FEISHU", "LARK", "CallOptions", "Client", "content"]

FEISHU = "https://open.feishu.cn"
"""The home of Feishu, the default."""

LARK = "https://open.larksuite.com"
"""The home of Lark, outside mainland China."""


class Client(BaseClient):
    """A client of Feishu or Lark."""

    __slots__ = ()

    def __init__(self, app_id: str, app_secret: str | None = None, **options: Any) -> None:
        """Make a client; nothing is sent.

        Options: base_url, timeout (30.0), connect_timeout (10.0), idle_timeout (30.0), retries (2),
        proxy ("" for none), ca_file, headers, source, max_answer_bytes, tenant_access_token,
        app_access_token, token_cache, helpdesk (id and token), oauth_base_url.
        """
        given = {name: value for name, value in options.items() if value is not None}
        self._core = _feiding.Client("lark", app_id, app_secret, given)

    def __repr__(self) -> str:
        """Show what it is."""
        return "<feiding.lark.Client>"
