# Made from core/catalog/dingtalk/oapi.json by python/backend.py.
"""The types of `oapi`: of its answers, and (`...Param`) of the structures in its arguments."""

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
    "ApproverParam",
    "AsyncsendV2Reply",
    "AuthOrgScopes",
    "AuthScopesReply",
    "ChatCreateReply",
    "Department",
    "DepartmentLead",
    "DepartmentOrder",
    "DepartmentUser",
    "FormComponentValueParam",
    "GettokenReply",
    "MediaUploadReply",
    "ProcessinstanceCreateReply",
    "Role",
    "UnionEmployee",
    "UnionEmployeeLink",
    "User",
    "UserOfCode",
    "UserPage",
    "UseridByUnionid",
]

class AsyncsendV2Reply(_Reply):
    """`AsyncsendV2Reply` of oapi: members the platform left out are None."""
    task_id: _Final[int | None]

class AuthOrgScopes(_Reply):
    """`AuthOrgScopes` of oapi: members the platform left out are None."""
    authed_user: _Final[_b.list[str] | None]
    authed_dept: _Final[_b.list[int] | None]

class AuthScopesReply(_Reply):
    """`AuthScopesReply` of oapi: members the platform left out are None."""
    auth_user_field: _Final[_b.list[str] | None]
    condition_field: _Final[_b.list[str] | None]
    auth_org_scopes: _Final[AuthOrgScopes | None]

class ChatCreateReply(_Reply):
    """`ChatCreateReply` of oapi: members the platform left out are None."""
    chatid: _Final[str | None]
    open_conversation_id: _Final[str | None]
    conversation_tag: _Final[int | None]

class Department(_Reply):
    """`Department` of oapi: members the platform left out are None."""
    dept_id: _Final[int | None]
    name: _Final[str | None]
    parent_id: _Final[int | None]
    source_identifier: _Final[str | None]
    create_dept_group: _Final[bool | None]
    auto_add_user: _Final[bool | None]
    tags: _Final[str | None]
    from_union_org: _Final[bool | None]
    ext: _Final[str | None]

class DepartmentLead(_Reply):
    """`DepartmentLead` of oapi: members the platform left out are None."""
    dept_id: _Final[int | None]
    leader: _Final[bool | None]

class DepartmentOrder(_Reply):
    """`DepartmentOrder` of oapi: members the platform left out are None."""
    dept_id: _Final[int | None]
    order: _Final[int | None]

class DepartmentUser(_Reply):
    """`DepartmentUser` of oapi: members the platform left out are None."""
    userid: _Final[str | None]
    unionid: _Final[str | None]
    name: _Final[str | None]
    avatar: _Final[str | None]
    state_code: _Final[str | None]
    mobile: _Final[str | None]
    hide_mobile: _Final[bool | None]
    telephone: _Final[str | None]
    job_number: _Final[str | None]
    title: _Final[str | None]
    email: _Final[str | None]
    org_email: _Final[str | None]
    work_place: _Final[str | None]
    remark: _Final[str | None]
    dept_id_list: _Final[_b.list[int] | None]
    dept_order: _Final[int | None]
    extension: _Final[str | None]
    hired_date: _Final[int | None]
    active: _Final[bool | None]
    admin: _Final[bool | None]
    boss: _Final[bool | None]
    leader: _Final[bool | None]
    exclusive_account: _Final[bool | None]
    login_id: _Final[str | None]
    exclusive_account_type: _Final[str | None]

class GettokenReply(_Reply):
    """`GettokenReply` of oapi: members the platform left out are None."""
    access_token: _Final[str | None]
    expires_in: _Final[int | None]

class MediaUploadReply(_Reply):
    """`MediaUploadReply` of oapi: members the platform left out are None."""
    type: _Final[str | None]
    media_id: _Final[str | None]
    created_at: _Final[int | None]

class ProcessinstanceCreateReply(_Reply):
    """`ProcessinstanceCreateReply` of oapi: members the platform left out are None."""
    process_instance_id: _Final[str | None]

class Role(_Reply):
    """`Role` of oapi: members the platform left out are None."""
    id: _Final[int | None]
    name: _Final[str | None]
    group_name: _Final[str | None]

class UnionEmployee(_Reply):
    """`UnionEmployee` of oapi: members the platform left out are None."""
    userid: _Final[str | None]
    union_emp_map_list: _Final[_b.list[UnionEmployeeLink] | None]
    corp_id: _Final[str | None]

class UnionEmployeeLink(_Reply):
    """`UnionEmployeeLink` of oapi: members the platform left out are None."""
    userid: _Final[str | None]
    corp_id: _Final[str | None]

class User(_Reply):
    """`User` of oapi: members the platform left out are None."""
    userid: _Final[str | None]
    unionid: _Final[str | None]
    name: _Final[str | None]
    avatar: _Final[str | None]
    state_code: _Final[str | None]
    manager_userid: _Final[str | None]
    mobile: _Final[str | None]
    hide_mobile: _Final[bool | None]
    telephone: _Final[str | None]
    job_number: _Final[str | None]
    title: _Final[str | None]
    email: _Final[str | None]
    work_place: _Final[str | None]
    remark: _Final[str | None]
    login_id: _Final[str | None]
    exclusive_account_type: _Final[str | None]
    exclusive_account: _Final[bool | None]
    dept_id_list: _Final[_b.list[int] | None]
    dept_order_list: _Final[_b.list[DepartmentOrder] | None]
    extension: _Final[str | None]
    hired_date: _Final[int | None]
    active: _Final[bool | None]
    real_authed: _Final[bool | None]
    org_email: _Final[str | None]
    org_email_type: _Final[str | None]
    senior: _Final[bool | None]
    admin: _Final[bool | None]
    boss: _Final[bool | None]
    leader_in_dept: _Final[_b.list[DepartmentLead] | None]
    role_list: _Final[_b.list[Role] | None]
    union_emp_ext: _Final[UnionEmployee | None]

class UserOfCode(_Reply):
    """`UserOfCode` of oapi: members the platform left out are None."""
    userid: _Final[str | None]
    device_id: _Final[str | None]
    sys: _Final[bool | None]
    sys_level: _Final[int | None]
    associated_unionid: _Final[str | None]
    unionid: _Final[str | None]
    name: _Final[str | None]

class UserPage(_Reply):
    """`UserPage` of oapi: members the platform left out are None."""
    has_more: _Final[bool | None]
    next_cursor: _Final[int | None]
    list: _Final[_b.list[DepartmentUser] | None]

class UseridByUnionid(_Reply):
    """`UseridByUnionid` of oapi: members the platform left out are None."""
    contact_type: _Final[int | None]
    userid: _Final[str | None]

class ApproverParam(_TypedDict, total=False):
    """`Approver` in arguments."""
    task_action_type: _Literal["AND", "OR", "NONE"] | _Text
    user_ids: _b.list[_Text] | _b.tuple[_Text, ...]

class FormComponentValueParam(_TypedDict, total=False):
    """`FormComponentValue` in arguments."""
    name: _Required[_Text]
    value: _Required[_Any]
    ext_value: _Any

class _OapiAuth:
    def scopes(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> AuthScopesReply:
        """Run `oapi.auth.scopes`: GET /auth/scopes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiChat:
    def create(
        self,
        *,
        name: _Text,
        owner: _Text,
        useridlist: _b.list[_Text] | _b.tuple[_Text, ...],
        extidlist: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        icon: _Text | None = ...,
        owner_type: _Literal["emp", "ext"] | _Text | None = ...,
        conversation_tag: _Int | None = ...,
        show_history_type: _Int | None = ...,
        searchable: _Int | None = ...,
        validation_type: _Int | None = ...,
        mention_all_authority: _Int | None = ...,
        management_type: _Int | None = ...,
        chat_banned_type: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ChatCreateReply:
        """Run `oapi.chat.create`: POST /chat/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiMedia:
    def upload(
        self,
        *,
        type: _Literal["image", "voice", "video", "file"] | _Text,
        media: _FileLike,
        options_: _CallOptions | None = ...,
    ) -> MediaUploadReply:
        """Run `oapi.media.upload`: POST /media/upload

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/upload-media-files

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiMessageCorpconversation:
    def asyncsend_v2(
        self,
        *,
        agent_id: _Int,
        msg: _Any,
        userid_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        dept_id_list: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        to_all_user: bool | None = ...,
        enable_id_trans: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AsyncsendV2Reply:
        """Run `oapi.message.corpconversation.asyncsend_v2`: POST /topapi/message/corpconversation/asyncsend_v2

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/asynchronous-sending-of-enterprise-session-messages

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiMessage:
    @property
    def corpconversation(self) -> _OapiMessageCorpconversation: ...

class _OapiProcessinstance:
    def create(
        self,
        *,
        process_code: _Text,
        originator_user_id: _Text,
        dept_id: _Int,
        form_component_values: _b.list[FormComponentValueParam] | _b.tuple[FormComponentValueParam, ...],
        agent_id: _Int | None = ...,
        approvers: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        approvers_v2: _b.list[ApproverParam] | _b.tuple[ApproverParam, ...] | None = ...,
        cc_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        cc_position: _Literal["START", "FINISH", "START_FINISH"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ProcessinstanceCreateReply:
        """Run `oapi.processinstance.create`: POST /topapi/processinstance/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiUser:
    def get_userid_by_unionid(
        self,
        *,
        unionid: _Text,
        options_: _CallOptions | None = ...,
    ) -> UseridByUnionid:
        """Run `oapi.user.get_userid_by_unionid`: GET /user/getUseridByUnionid

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiV2Department:
    def listsub(
        self,
        *,
        dept_id: _Int | None = ...,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _ListReply[Department]:
        """Run `oapi.v2.department.listsub`: POST /topapi/v2/department/listsub

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/user-management-acquires-the-list-departments

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiV2User:
    def get(
        self,
        *,
        userid: _Text,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> User:
        """Run `oapi.v2.user.get`: POST /topapi/v2/user/get

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/query-user-details

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def getuserinfo(
        self,
        *,
        code: _Text,
        options_: _CallOptions | None = ...,
    ) -> UserOfCode:
        """Run `oapi.v2.user.getuserinfo`: POST /topapi/v2/user/getuserinfo

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/obtain-the-userid-of-a-user-by-using-the-log-free

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(DepartmentUser)
    def list(
        self,
        *,
        dept_id: _Int,
        cursor: _Int,
        size: _Int,
        order_field: _Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | _Text | None = ...,
        contain_access_limit: bool | None = ...,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UserPage:
        """Run `oapi.v2.user.list`: POST /topapi/v2/user/list

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://help.dingtalk.io/open/development/queries-the-complete-information-of-a-department-user

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiV2:
    @property
    def department(self) -> _OapiV2Department: ...
    @property
    def user(self) -> _OapiV2User: ...

class _Oapi:
    @property
    def auth(self) -> _OapiAuth: ...
    @property
    def chat(self) -> _OapiChat: ...
    @property
    def media(self) -> _OapiMedia: ...
    @property
    def message(self) -> _OapiMessage: ...
    @property
    def processinstance(self) -> _OapiProcessinstance: ...
    @property
    def user(self) -> _OapiUser: ...
    @property
    def v2(self) -> _OapiV2: ...
    def gettoken(
        self,
        *,
        appkey: _Text,
        appsecret: _Text,
        corpid: _Text | None = ...,
        corpsecret: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GettokenReply:
        """Run `oapi.gettoken`: GET /gettoken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiAuth:
    async def scopes(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> AuthScopesReply:
        """Run `oapi.auth.scopes`: GET /auth/scopes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiChat:
    async def create(
        self,
        *,
        name: _Text,
        owner: _Text,
        useridlist: _b.list[_Text] | _b.tuple[_Text, ...],
        extidlist: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        icon: _Text | None = ...,
        owner_type: _Literal["emp", "ext"] | _Text | None = ...,
        conversation_tag: _Int | None = ...,
        show_history_type: _Int | None = ...,
        searchable: _Int | None = ...,
        validation_type: _Int | None = ...,
        mention_all_authority: _Int | None = ...,
        management_type: _Int | None = ...,
        chat_banned_type: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ChatCreateReply:
        """Run `oapi.chat.create`: POST /chat/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiMedia:
    async def upload(
        self,
        *,
        type: _Literal["image", "voice", "video", "file"] | _Text,
        media: _FileLike,
        options_: _CallOptions | None = ...,
    ) -> MediaUploadReply:
        """Run `oapi.media.upload`: POST /media/upload

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/upload-media-files

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiMessageCorpconversation:
    async def asyncsend_v2(
        self,
        *,
        agent_id: _Int,
        msg: _Any,
        userid_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        dept_id_list: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        to_all_user: bool | None = ...,
        enable_id_trans: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AsyncsendV2Reply:
        """Run `oapi.message.corpconversation.asyncsend_v2`: POST /topapi/message/corpconversation/asyncsend_v2

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/asynchronous-sending-of-enterprise-session-messages

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiMessage:
    @property
    def corpconversation(self) -> _AioOapiMessageCorpconversation: ...

class _AioOapiProcessinstance:
    async def create(
        self,
        *,
        process_code: _Text,
        originator_user_id: _Text,
        dept_id: _Int,
        form_component_values: _b.list[FormComponentValueParam] | _b.tuple[FormComponentValueParam, ...],
        agent_id: _Int | None = ...,
        approvers: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        approvers_v2: _b.list[ApproverParam] | _b.tuple[ApproverParam, ...] | None = ...,
        cc_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        cc_position: _Literal["START", "FINISH", "START_FINISH"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ProcessinstanceCreateReply:
        """Run `oapi.processinstance.create`: POST /topapi/processinstance/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiUser:
    async def get_userid_by_unionid(
        self,
        *,
        unionid: _Text,
        options_: _CallOptions | None = ...,
    ) -> UseridByUnionid:
        """Run `oapi.user.get_userid_by_unionid`: GET /user/getUseridByUnionid

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiV2Department:
    async def listsub(
        self,
        *,
        dept_id: _Int | None = ...,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _ListReply[Department]:
        """Run `oapi.v2.department.listsub`: POST /topapi/v2/department/listsub

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/user-management-acquires-the-list-departments

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiV2User:
    async def get(
        self,
        *,
        userid: _Text,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> User:
        """Run `oapi.v2.user.get`: POST /topapi/v2/user/get

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/query-user-details

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def getuserinfo(
        self,
        *,
        code: _Text,
        options_: _CallOptions | None = ...,
    ) -> UserOfCode:
        """Run `oapi.v2.user.getuserinfo`: POST /topapi/v2/user/getuserinfo

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/obtain-the-userid-of-a-user-by-using-the-log-free

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(DepartmentUser)
    async def list(
        self,
        *,
        dept_id: _Int,
        cursor: _Int,
        size: _Int,
        order_field: _Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | _Text | None = ...,
        contain_access_limit: bool | None = ...,
        language: _Literal["zh_CN", "en_US"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UserPage:
        """Run `oapi.v2.user.list`: POST /topapi/v2/user/list

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://help.dingtalk.io/open/development/queries-the-complete-information-of-a-department-user

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiV2:
    @property
    def department(self) -> _AioOapiV2Department: ...
    @property
    def user(self) -> _AioOapiV2User: ...

class _AioOapi:
    @property
    def auth(self) -> _AioOapiAuth: ...
    @property
    def chat(self) -> _AioOapiChat: ...
    @property
    def media(self) -> _AioOapiMedia: ...
    @property
    def message(self) -> _AioOapiMessage: ...
    @property
    def processinstance(self) -> _AioOapiProcessinstance: ...
    @property
    def user(self) -> _AioOapiUser: ...
    @property
    def v2(self) -> _AioOapiV2: ...
    async def gettoken(
        self,
        *,
        appkey: _Text,
        appsecret: _Text,
        corpid: _Text | None = ...,
        corpsecret: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GettokenReply:
        """Run `oapi.gettoken`: GET /gettoken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
