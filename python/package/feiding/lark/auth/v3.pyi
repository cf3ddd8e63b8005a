# Made from core/catalog/lark/auth.v3.json by python/backend.py.
"""The types of `auth.v3`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any as _Any
from typing import Final as _Final
from typing import Literal as _Literal

from typing_extensions import Required as _Required
from typing_extensions import TypedDict as _TypedDict

from feiding._feiding import AnyReply as _AnyReply
from feiding._feiding import CallOptions as _CallOptions
from feiding._feiding import Download as _Download
from feiding._feiding import Reply as _Reply
from feiding._typed import Float as _Float
from feiding._typed import Int as _Int
from feiding._typed import Text as _Text
from feiding._typed import aio_paged as _aio_paged
from feiding._typed import aio_walked as _aio_walked
from feiding._typed import paged as _paged
from feiding._typed import walked as _walked
from feiding.aio import AioDownload as _AioDownload
from feiding.protocols import FileLike as _FileLike
from feiding.values import ListReply as _ListReply

__all__ = [
    "CreateAppAccessTokenResponseBody",
    "CreateTenantAccessTokenResponseBody",
    "InternalAppAccessTokenResponseBody",
    "InternalTenantAccessTokenResponseBody",
]

class CreateAppAccessTokenResponseBody(_Reply):
    """`CreateAppAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    app_access_token: _Final[str | None]
    expire: _Final[int | None]

class CreateTenantAccessTokenResponseBody(_Reply):
    """`CreateTenantAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    tenant_access_token: _Final[str | None]
    expire: _Final[int | None]

class InternalAppAccessTokenResponseBody(_Reply):
    """`InternalAppAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    app_access_token: _Final[str | None]
    expire: _Final[int | None]

class InternalTenantAccessTokenResponseBody(_Reply):
    """`InternalTenantAccessTokenResponseBody` of auth.v3: members the platform left out are None."""
    tenant_access_token: _Final[str | None]
    expire: _Final[int | None]

class _V3AppAccessToken:
    def create(
        self,
        *,
        app_id: _Text,
        app_secret: _Text,
        app_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.create`: POST /open-apis/auth/v3/app_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def internal(
        self,
        *,
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
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
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `auth.v3.app_ticket.resend`: POST /open-apis/auth/v3/app_ticket/resend

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resend&project=auth&resource=app_ticket&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3TenantAccessToken:
    def create(
        self,
        *,
        app_access_token: _Text,
        tenant_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.create`: POST /open-apis/auth/v3/tenant_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def internal(
        self,
        *,
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
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
        app_id: _Text,
        app_secret: _Text,
        app_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateAppAccessTokenResponseBody:
        """Run `auth.v3.app_access_token.create`: POST /open-apis/auth/v3/app_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=app_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def internal(
        self,
        *,
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
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
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `auth.v3.app_ticket.resend`: POST /open-apis/auth/v3/app_ticket/resend

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resend&project=auth&resource=app_ticket&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3TenantAccessToken:
    async def create(
        self,
        *,
        app_access_token: _Text,
        tenant_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateTenantAccessTokenResponseBody:
        """Run `auth.v3.tenant_access_token.create`: POST /open-apis/auth/v3/tenant_access_token

        Tokens: none.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=auth&resource=tenant_access_token&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def internal(
        self,
        *,
        app_id: _Text,
        app_secret: _Text,
        options_: _CallOptions | None = ...,
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
