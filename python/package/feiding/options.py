"""The options of one call."""

from __future__ import annotations

from feiding._feiding import Options

__all__ = ["CallOptions"]


class CallOptions:
    """Options of one call, or of all calls of a view. What is left out comes from the client.

    A token given here is used for the call or refused before it is sent, never ignored.
    """

    __slots__ = ("_core",)

    def __init__(
        self,
        *,
        user_access_token: str | None = None,
        tenant_access_token: str | None = None,
        app_access_token: str | None = None,
        tenant_key: str | None = None,
        headers: dict[str, str] | None = None,
        request_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        helpdesk: bool | None = None,
    ) -> None:
        """Take the options; raises ConfigError for a header that cannot be."""
        self._core = Options(
            {
                "user_access_token": user_access_token,
                "tenant_access_token": tenant_access_token,
                "app_access_token": app_access_token,
                "tenant_key": tenant_key,
                "headers": headers,
                "request_id": request_id,
                "timeout": timeout,
                "retries": retries,
                "helpdesk": helpdesk,
            }
        )
