# Made from core/catalog/dingtalk/oauth2.v1_0.json by python/backend.py.
"""The types of `oauth2.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

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

class CreateJsapiTicketResponseBody(Reply):
    """`CreateJsapiTicketResponseBody` of oauth2.v1_0: members the platform left out are None."""
    expire_in: Final[int | None]
    jsapi_ticket: Final[str | None]

class GetAccessTokenResponseBody(Reply):
    """`GetAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    expire_in: Final[int | None]

class GetAuthInfoResponseBody(Reply):
    """`GetAuthInfoResponseBody` of oauth2.v1_0: members the platform left out are None."""
    auth_app_info: Final[GetAuthInfoResponseBodyAuthAppInfo | None]
    auth_corp_info: Final[GetAuthInfoResponseBodyAuthCorpInfo | None]
    auth_user_info: Final[GetAuthInfoResponseBodyAuthUserInfo | None]

class GetAuthInfoResponseBodyAuthAppInfo(Reply):
    """`GetAuthInfoResponseBodyAuthAppInfo` of oauth2.v1_0: members the platform left out are None."""
    agent_list: Final[_b.list[GetAuthInfoResponseBodyAuthAppInfoAgentList] | None]

class GetAuthInfoResponseBodyAuthAppInfoAgentList(Reply):
    """`GetAuthInfoResponseBodyAuthAppInfoAgentList` of oauth2.v1_0: members the platform left out are None."""
    admin_list: Final[_b.list[str] | None]
    agent_id: Final[int | None]
    agent_name: Final[str | None]
    app_id: Final[int | None]

class GetAuthInfoResponseBodyAuthCorpInfo(Reply):
    """`GetAuthInfoResponseBodyAuthCorpInfo` of oauth2.v1_0: members the platform left out are None."""
    auth_channel: Final[str | None]
    auth_channel_type: Final[str | None]
    auth_level: Final[int | None]
    corp_logo_url: Final[str | None]
    corp_name: Final[str | None]
    industry: Final[str | None]
    invite_code: Final[str | None]
    invite_url: Final[str | None]
    license_code: Final[str | None]

class GetAuthInfoResponseBodyAuthUserInfo(Reply):
    """`GetAuthInfoResponseBodyAuthUserInfo` of oauth2.v1_0: members the platform left out are None."""
    user_id: Final[str | None]

class GetCorpAccessTokenResponseBody(Reply):
    """`GetCorpAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    expire_in: Final[int | None]

class GetPersonalAuthRuleResponseBody(Reply):
    """`GetPersonalAuthRuleResponseBody` of oauth2.v1_0: members the platform left out are None."""
    result: Final[_b.list[GetPersonalAuthRuleResponseBodyResult] | None]

class GetPersonalAuthRuleResponseBodyResult(Reply):
    """`GetPersonalAuthRuleResponseBodyResult` of oauth2.v1_0: members the platform left out are None."""
    auth_items: Final[_b.list[str] | None]
    resource: Final[str | None]

class GetSsoAccessTokenResponseBody(Reply):
    """`GetSsoAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    expire_in: Final[int | None]

class GetSsoUserInfoResponseBody(Reply):
    """`GetSsoUserInfoResponseBody` of oauth2.v1_0: members the platform left out are None."""
    avatar: Final[str | None]
    corp_id: Final[str | None]
    corp_name: Final[str | None]
    email: Final[str | None]
    is_admin: Final[bool | None]
    user_id: Final[str | None]
    user_name: Final[str | None]

class GetSuiteAccessTokenResponseBody(Reply):
    """`GetSuiteAccessTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    expire_in: Final[int | None]

class GetTokenResponseBody(Reply):
    """`GetTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    expires_in: Final[int | None]

class GetUserTokenResponseBody(Reply):
    """`GetUserTokenResponseBody` of oauth2.v1_0: members the platform left out are None."""
    access_token: Final[str | None]
    corp_id: Final[str | None]
    expire_in: Final[int | None]
    refresh_token: Final[str | None]

class KickoffByDeviceIdResponseBody(Reply):
    """`KickoffByDeviceIdResponseBody` of oauth2.v1_0: members the platform left out are None."""
    error_code: Final[str | None]
    error_msg: Final[str | None]
    success: Final[bool | None]

class _V10:
    def create_jsapi_ticket(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> CreateJsapiTicketResponseBody:
        """Run `oauth2.v1_0.create_jsapi_ticket`: POST /v1.0/oauth2/jsapiTickets

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_access_token(
        self,
        *,
        app_key: Text,
        app_secret: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_access_token`: POST /v1.0/oauth2/accessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_auth_info(
        self,
        *,
        auth_corp_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetAuthInfoResponseBody:
        """Run `oauth2.v1_0.get_auth_info`: GET /v1.0/oauth2/apps/authInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_corp_access_token(
        self,
        *,
        auth_corp_id: Text,
        suite_key: Text,
        suite_secret: Text,
        suite_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetCorpAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_corp_access_token`: POST /v1.0/oauth2/corpAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_personal_auth_rule(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetPersonalAuthRuleResponseBody:
        """Run `oauth2.v1_0.get_personal_auth_rule`: GET /v1.0/oauth2/authRules/user

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_sso_access_token(
        self,
        *,
        corpid: Text,
        sso_secret: Text,
        options_: CallOptions | None = ...,
    ) -> GetSsoAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_sso_access_token`: POST /v1.0/oauth2/ssoAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_sso_user_info(
        self,
        *,
        code: Text,
        options_: CallOptions | None = ...,
    ) -> GetSsoUserInfoResponseBody:
        """Run `oauth2.v1_0.get_sso_user_info`: GET /v1.0/oauth2/ssoUserInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_suite_access_token(
        self,
        *,
        suite_key: Text,
        suite_secret: Text,
        suite_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetSuiteAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_suite_access_token`: POST /v1.0/oauth2/suiteAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_token(
        self,
        *,
        corp_id: Text,
        client_id: Text,
        client_secret: Text,
        grant_type: Text,
        options_: CallOptions | None = ...,
    ) -> GetTokenResponseBody:
        """Run `oauth2.v1_0.get_token`: POST /v1.0/oauth2/:corp_id/token

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_token(
        self,
        *,
        client_id: Text,
        client_secret: Text | None = ...,
        code: Text | None = ...,
        grant_type: Text | None = ...,
        refresh_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserTokenResponseBody:
        """Run `oauth2.v1_0.get_user_token`: POST /v1.0/oauth2/userAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def kickoff_by_device_id(
        self,
        *,
        open_device_id: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> KickoffByDeviceIdResponseBody:
        """Run `oauth2.v1_0.kickoff_by_device_id`: POST /v1.0/oauth2/kickoffByDeviceId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def create_jsapi_ticket(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> CreateJsapiTicketResponseBody:
        """Run `oauth2.v1_0.create_jsapi_ticket`: POST /v1.0/oauth2/jsapiTickets

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_access_token(
        self,
        *,
        app_key: Text,
        app_secret: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_access_token`: POST /v1.0/oauth2/accessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_auth_info(
        self,
        *,
        auth_corp_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetAuthInfoResponseBody:
        """Run `oauth2.v1_0.get_auth_info`: GET /v1.0/oauth2/apps/authInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_corp_access_token(
        self,
        *,
        auth_corp_id: Text,
        suite_key: Text,
        suite_secret: Text,
        suite_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetCorpAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_corp_access_token`: POST /v1.0/oauth2/corpAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_personal_auth_rule(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetPersonalAuthRuleResponseBody:
        """Run `oauth2.v1_0.get_personal_auth_rule`: GET /v1.0/oauth2/authRules/user

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_sso_access_token(
        self,
        *,
        corpid: Text,
        sso_secret: Text,
        options_: CallOptions | None = ...,
    ) -> GetSsoAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_sso_access_token`: POST /v1.0/oauth2/ssoAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_sso_user_info(
        self,
        *,
        code: Text,
        options_: CallOptions | None = ...,
    ) -> GetSsoUserInfoResponseBody:
        """Run `oauth2.v1_0.get_sso_user_info`: GET /v1.0/oauth2/ssoUserInfo

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_suite_access_token(
        self,
        *,
        suite_key: Text,
        suite_secret: Text,
        suite_ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetSuiteAccessTokenResponseBody:
        """Run `oauth2.v1_0.get_suite_access_token`: POST /v1.0/oauth2/suiteAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_token(
        self,
        *,
        corp_id: Text,
        client_id: Text,
        client_secret: Text,
        grant_type: Text,
        options_: CallOptions | None = ...,
    ) -> GetTokenResponseBody:
        """Run `oauth2.v1_0.get_token`: POST /v1.0/oauth2/:corp_id/token

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_token(
        self,
        *,
        client_id: Text,
        client_secret: Text | None = ...,
        code: Text | None = ...,
        grant_type: Text | None = ...,
        refresh_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserTokenResponseBody:
        """Run `oauth2.v1_0.get_user_token`: POST /v1.0/oauth2/userAccessToken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def kickoff_by_device_id(
        self,
        *,
        open_device_id: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> KickoffByDeviceIdResponseBody:
        """Run `oauth2.v1_0.kickoff_by_device_id`: POST /v1.0/oauth2/kickoffByDeviceId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
