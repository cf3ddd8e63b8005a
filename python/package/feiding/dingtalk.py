"""DingTalk: the new OpenAPI and the old one."""

from __future__ import annotations

from feiding import _feiding, msg_param
from feiding._client import BaseClient
from feiding.options import CallOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["CallOptions", "Client", "msg_param"]


class Client(BaseClient):
    """A client of DingTalk."""

    __slots__ = ()

    def __init__(self, client_id: str, client_secret: str | None = None, **options: Any) -> None:
        """Make a client; nothing is sent.

        Options: base_url, old_base_url, corp_id, timeout (30.0), connect_timeout (10.0),
        idle_timeout (30.0), retries (2), proxy ("" for none), ca_file, headers, source,
        max_answer_bytes, access_token, token_cache.
        """
        given = {name: value for name, value in options.items() if value is not None}
        self._core = _feiding.Client("dingtalk", client_id, client_secret, given)

    def __repr__(self) -> str:
        """Show what it is."""
        return "<feiding.dingtalk.Client>"
