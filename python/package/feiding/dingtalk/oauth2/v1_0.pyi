# Made from core/catalog/dingtalk/oauth2.v1_0.json by python/backend.py.
"""The types of `oauth2.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

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
    "CreateJsapiTicketResponseBody",
    "GetAccessTokenResponseBody",
    "GetAuthInfoResponseBody",
    "GetAuthInfoResponseBodyAuthAppInfo",
    "GetAuthInfoResponseBodyAuthAppInfoAgentList",
    "GetAuthInfoResponseBodyAuthCorpInfo",
    "GetAuthInfoResponseBodyAuthUserInfo",
    "GetCorpAccessTokenResponseBody",
    "GetPersonalAuthRuleResponseBody",
    "GetPersonalAuthRuleResponseBodyResult",
    "GetSsoAccessTokenResponseBody",
    "GetSsoUserInfoResponseBody",
    "GetSuiteAccessTokenResponseBody",
    "GetTokenResponseBody",
    "GetUserTokenResponseBody",
    "KickoffByDeviceIdResponseBody",
]

class CreateJsapiTicketResponseBody(_Reply):
    """`CreateJsapiTicketResponseBody` of oauth2.v1_0: members the platform left out are None."""
    expire_in: _Final[int | None]
    jsapi_ticket: _Final[str | None]

class GetAccessTokenResponseBody(_Reply):
    """`GetAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    expire_in: _Final[int | None]

class GetAuthInfoResponseBody(_Reply):
    """`GetAuthInfoResponseBody` of oauth2.v1_0: members the platform left out are None."""
    auth_app_info: _Final[GetAuthInfoResponseBodyAuthAppInfo | None]
    auth_corp_info: _Final[GetAuthInfoResponseBodyAuthCorpInfo | None]
    auth_user_info: _Final[GetAuthInfoResponseBodyAuthUserInfo | None]

class GetAuthInfoResponseBodyAuthAppInfo(_Reply):
    """`GetAuthInfoResponseBodyAuthAppInfo` of oauth2.v1_0: members the platform left out are None."""
    agent_list: _Final[_b.list[GetAuthInfoResponseBodyAuthAppInfoAgentList] | None]

class GetAuthInfoResponseBodyAuthAppInfoAgentList(_Reply):
    """`GetAuthInfoResponseBodyAuthAppInfoAgentList` of oauth2.v1_0: members the platform left out are None."""
    admin_list: _Final[_b.list[str] | None]
    agent_id: _Final[int | None]
    agent_name: _Final[str | None]
    app_id: _Final[int | None]

class GetAuthInfoResponseBodyAuthCorpInfo(_Reply):
    """`GetAuthInfoResponseBodyAuthCorpInfo` of oauth2.v1_0: members the platform left out are None."""
    auth_channel: _Final[str | None]
    auth_channel_type: _Final[str | None]
    auth_level: _Final[int | None]
    corp_logo_url: _Final[str | None]
    corp_name: _Final[str | None]
    industry: _Final[str | None]
    invite_code: _Final[str | None]
    invite_url: _Final[str | None]
    license_code: _Final[str | None]

class GetAuthInfoResponseBodyAuthUserInfo(_Reply):
    """`GetAuthInfoResponseBodyAuthUserInfo` of oauth2.v1_0: members the platform left out are None."""
    user_id: _Final[str | None]

class GetCorpAccessTokenResponseBody(_Reply):
    """`GetCorpAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    expire_in: _Final[int | None]

class GetPersonalAuthRuleResponseBody(_Reply):
    """`GetPersonalAuthRuleResponseBody` of oauth2.v1_0: members the platform left out are None."""
    result: _Final[_b.list[GetPersonalAuthRuleResponseBodyResult] | None]

class GetPersonalAuthRuleResponseBodyResult(_Reply):
    """`GetPersonalAuthRuleResponseBodyResult` of oauth2.v1_0: members the platform left out are None."""
    auth_items: _Final[_b.list[str] | None]
    resource: _Final[str | None]

class GetSsoAccessTokenResponseBody(_Reply):
    """`GetSsoAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    expire_in: _Final[int | None]

class GetSsoUserInfoResponseBody(_Reply):
    """`GetSsoUserInfoResponseBody` of oauth2.v1_0: members the platform left out are None."""
    avatar: _Final[str | None]
    corp_id: _Final[str | None]
    corp_name: _Final[str | None]
    email: _Final[str | None]
    is_admin: _Final[bool | None]
    user_id: _Final[str | None]
    user_name: _Final[str | None]

class GetSuiteAccessTokenResponseBody(_Reply):
    """`GetSuiteAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    expire_in: _Final[int | None]

class GetTokenResponseBody(_Reply):
    """`GetTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    expires_in: _Final[int | None]

class GetUserTokenResponseBody(_Reply):
    """`GetUserTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: _Final[str | None]
    corp_id: _Final[str | None]
    expire_in: _Final[int | None]
    refresh_token: _Final[str | None]

class KickoffByDeviceIdResponseBody(_Reply):
    """`KickoffByDeviceIdResponseBody` of oauth2.v1_0: members the platform left out are None."""
    error_code: _Final[str | None]
    error_msg: _Final[str | None]
    success: _Final[bool | None]

class _V10:
    def create_jsapi_ticket(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> CreateJsapiTicketResponseBody:
        """Run `oauth2.v1_0.create_jsapi_ticket`: POST /v1.0/oauth2/jsapiTickets

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_access_token(
        self,
        *,
        app_key: _Text,
        app_secret: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_access_token`: POST /v1.0/oauth2/accessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_auth_info(
        self,
        *,
        auth_corp_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetAuthInfoResponseBody:
        """Run `oauth2.v1_0.get_auth_info`: GET /v1.0/oauth2/apps/authInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_corp_access_token(
        self,
        *,
        auth_corp_id: _Text,
        suite_key: _Text,
        suite_secret: _Text,
        suite_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCorpAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_corp_access_token`: POST /v1.0/oauth2/corpAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_personal_auth_rule(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetPersonalAuthRuleResponseBody:
        """Run `oauth2.v1_0.get_personal_auth_rule`: GET /v1.0/oauth2/authRules/user

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_sso_access_token(
        self,
        *,
        corpid: _Text,
        sso_secret: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSsoAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_sso_access_token`: POST /v1.0/oauth2/ssoAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_sso_user_info(
        self,
        *,
        code: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSsoUserInfoResponseBody:
        """Run `oauth2.v1_0.get_sso_user_info`: GET /v1.0/oauth2/ssoUserInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_suite_access_token(
        self,
        *,
        suite_key: _Text,
        suite_secret: _Text,
        suite_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSuiteAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_suite_access_token`: POST /v1.0/oauth2/suiteAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_token(
        self,
        *,
        corp_id: _Text,
        client_id: _Text,
        client_secret: _Text,
        grant_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetTokenResponseBody:
        """Run `oauth2.v1_0.get_token`: POST /v1.0/oauth2/:corp_id/token

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_token(
        self,
        *,
        client_id: _Text,
        client_secret: _Text | None = ...,
        code: _Text | None = ...,
        grant_type: _Text | None = ...,
        refresh_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserTokenResponseBody:
        """Run `oauth2.v1_0.get_user_token`: POST /v1.0/oauth2/userAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def kickoff_by_device_id(
        self,
        *,
        open_device_id: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> KickoffByDeviceIdResponseBody:
        """Run `oauth2.v1_0.kickoff_by_device_id`: POST /v1.0/oauth2/kickoffByDeviceId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def create_jsapi_ticket(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> CreateJsapiTicketResponseBody:
        """Run `oauth2.v1_0.create_jsapi_ticket`: POST /v1.0/oauth2/jsapiTickets

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_access_token(
        self,
        *,
        app_key: _Text,
        app_secret: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_access_token`: POST /v1.0/oauth2/accessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_auth_info(
        self,
        *,
        auth_corp_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetAuthInfoResponseBody:
        """Run `oauth2.v1_0.get_auth_info`: GET /v1.0/oauth2/apps/authInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_corp_access_token(
        self,
        *,
        auth_corp_id: _Text,
        suite_key: _Text,
        suite_secret: _Text,
        suite_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCorpAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_corp_access_token`: POST /v1.0/oauth2/corpAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_personal_auth_rule(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetPersonalAuthRuleResponseBody:
        """Run `oauth2.v1_0.get_personal_auth_rule`: GET /v1.0/oauth2/authRules/user

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_sso_access_token(
        self,
        *,
        corpid: _Text,
        sso_secret: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSsoAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_sso_access_token`: POST /v1.0/oauth2/ssoAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_sso_user_info(
        self,
        *,
        code: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSsoUserInfoResponseBody:
        """Run `oauth2.v1_0.get_sso_user_info`: GET /v1.0/oauth2/ssoUserInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_suite_access_token(
        self,
        *,
        suite_key: _Text,
        suite_secret: _Text,
        suite_ticket: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetSuiteAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_suite_access_token`: POST /v1.0/oauth2/suiteAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_token(
        self,
        *,
        corp_id: _Text,
        client_id: _Text,
        client_secret: _Text,
        grant_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetTokenResponseBody:
        """Run `oauth2.v1_0.get_token`: POST /v1.0/oauth2/:corp_id/token

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_token(
        self,
        *,
        client_id: _Text,
        client_secret: _Text | None = ...,
        code: _Text | None = ...,
        grant_type: _Text | None = ...,
        refresh_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserTokenResponseBody:
        """Run `oauth2.v1_0.get_user_token`: POST /v1.0/oauth2/userAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def kickoff_by_device_id(
        self,
        *,
        open_device_id: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> KickoffByDeviceIdResponseBody:
        """Run `oauth2.v1_0.kickoff_by_device_id`: POST /v1.0/oauth2/kickoffByDeviceId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
