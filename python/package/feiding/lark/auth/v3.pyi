# Made from core/catalog/lark/auth.v3.json by python/backend.py.
"""The types of `auth.v3`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

__all__ = [
    "CreateAppAccessTokenResponseBody",
    "CreateTenantAccessTokenResponseBody",
    "InternalAppAccessTokenResponseBody",
    "InternalTenantAccessTokenResponseBody",
]

class CreateAppAccessTokenResponseBody(Reply):
    """`CreateAppAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    app_access_token: Final[str | None]
    expire: Final[int | None]

class CreateTenantAccessTokenResponseBody(Reply):
    """`CreateTenantAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    tenant_access_token: Final[str | None]
    expire: Final[int | None]

class InternalAppAccessTokenResponseBody(Reply):
    """`InternalAppAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    app_access_token: Final[str | None]
    expire: Final[int | None]

class InternalTenantAccessTokenResponseBody(Reply):
    """`InternalTenantAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    tenant_access_token: Final[str | None]
    expire: Final[int | None]

class _V3AppAccessToken:
    def create(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        app_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> CreateAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.create`: POST /open-apis/auth/v3/app_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def internal(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> InternalAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.internal`: POST /open-apis/auth/v3/app_access_token/internal

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=internal&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3AppTicket:
    def resend(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `auth.v3.app_ticket.resend`: POST /open-apis/auth/v3/app_ticket/resend

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resend&project=auth&resource=app_ticket&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3TenantAccessToken:
    def create(
        self,
        *,
        app_access_token: Text,
        tenant_key: Text,
        options_: CallOptions | None = ...,
    ) -> CreateTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.create`: POST /open-apis/auth/v3/tenant_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def internal(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> InternalTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.internal`: POST /open-apis/auth/v3/tenant_access_token/internal

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=internal&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3:
    @property
    def app_access_token(self) -> _V3AppAccessToken: ...
    @property
    def app_ticket(self) -> _V3AppTicket: ...
    @property
    def tenant_access_token(self) -> _V3TenantAccessToken: ...

class _AioV3AppAccessToken:
    async def create(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        app_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> CreateAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.create`: POST /open-apis/auth/v3/app_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def internal(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> InternalAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.internal`: POST /open-apis/auth/v3/app_access_token/internal

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=internal&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3AppTicket:
    async def resend(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `auth.v3.app_ticket.resend`: POST /open-apis/auth/v3/app_ticket/resend

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resend&project=auth&resource=app_ticket&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3TenantAccessToken:
    async def create(
        self,
        *,
        app_access_token: Text,
        tenant_key: Text,
        options_: CallOptions | None = ...,
    ) -> CreateTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.create`: POST /open-apis/auth/v3/tenant_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def internal(
        self,
        *,
        app_id: Text,
        app_secret: Text,
        options_: CallOptions | None = ...,
    ) -> InternalTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.internal`: POST /open-apis/auth/v3/tenant_access_token/internal

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=internal&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3:
    @property
    def app_access_token(self) -> _AioV3AppAccessToken: ...
    @property
    def app_ticket(self) -> _AioV3AppTicket: ...
    @property
    def tenant_access_token(self) -> _AioV3TenantAccessToken: ...
