# Made from core/catalog/dingtalk/oapi.json by python/backend.py.
"""The types of `oapi`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

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

class AsyncsendV2Reply(Reply):
    """`AsyncsendV2Reply` of oapi: members the platform left out are None."""
    task_id: Final[int | None]

class AuthOrgScopes(Reply):
    """`AuthOrgScopes` of oapi: members the platform left out are None."""
    authed_user: Final[_b.list[str] | None]
    authed_dept: Final[_b.list[int] | None]

class AuthScopesReply(Reply):
    """`AuthScopesReply` of oapi: members the platform left out are None."""
    auth_user_field: Final[_b.list[str] | None]
    condition_field: Final[_b.list[str] | None]
    auth_org_scopes: Final[AuthOrgScopes | None]

class ChatCreateReply(Reply):
    """`ChatCreateReply` of oapi: members the platform left out are None."""
    chatid: Final[str | None]
    open_conversation_id: Final[str | None]
    conversation_tag: Final[int | None]

class Department(Reply):
    """`Department` of oapi: members the platform left out are None."""
    dept_id: Final[int | None]
    name: Final[str | None]
    parent_id: Final[int | None]
    source_identifier: Final[str | None]
    create_dept_group: Final[bool | None]
    auto_add_user: Final[bool | None]
    tags: Final[str | None]
    from_union_org: Final[bool | None]
    ext: Final[str | None]

class DepartmentLead(Reply):
    """`DepartmentLead` of oapi: members the platform left out are None."""
    dept_id: Final[int | None]
    leader: Final[bool | None]

class DepartmentOrder(Reply):
    """`DepartmentOrder` of oapi: members the platform left out are None."""
    dept_id: Final[int | None]
    order: Final[int | None]

class DepartmentUser(Reply):
    """`DepartmentUser` of oapi: members the platform left out are None."""
    userid: Final[str | None]
    unionid: Final[str | None]
    name: Final[str | None]
    avatar: Final[str | None]
    state_code: Final[str | None]
    mobile: Final[str | None]
    hide_mobile: Final[bool | None]
    telephone: Final[str | None]
    job_number: Final[str | None]
    title: Final[str | None]
    email: Final[str | None]
    org_email: Final[str | None]
    work_place: Final[str | None]
    remark: Final[str | None]
    dept_id_list: Final[_b.list[int] | None]
    dept_order: Final[int | None]
    extension: Final[str | None]
    hired_date: Final[int | None]
    active: Final[bool | None]
    admin: Final[bool | None]
    boss: Final[bool | None]
    leader: Final[bool | None]
    exclusive_account: Final[bool | None]
    login_id: Final[str | None]
    exclusive_account_type: Final[str | None]

class GettokenReply(Reply):
    """`GettokenReply` of oapi: members the platform left out are None."""
    access_token: Final[str | None]
    expires_in: Final[int | None]

class MediaUploadReply(Reply):
    """`MediaUploadReply` of oapi: members the platform left out are None."""
    type: Final[str | None]
    media_id: Final[str | None]
    created_at: Final[int | None]

class ProcessinstanceCreateReply(Reply):
    """`ProcessinstanceCreateReply` of oapi: members the platform left out are None."""
    process_instance_id: Final[str | None]

class Role(Reply):
    """`Role` of oapi: members the platform left out are None."""
    id: Final[int | None]
    name: Final[str | None]
    group_name: Final[str | None]

class UnionEmployee(Reply):
    """`UnionEmployee` of oapi: members the platform left out are None."""
    userid: Final[str | None]
    union_emp_map_list: Final[_b.list[UnionEmployeeLink] | None]
    corp_id: Final[str | None]

class UnionEmployeeLink(Reply):
    """`UnionEmployeeLink` of oapi: members the platform left out are None."""
    userid: Final[str | None]
    corp_id: Final[str | None]

class User(Reply):
    """`User` of oapi: members the platform left out are None."""
    userid: Final[str | None]
    unionid: Final[str | None]
    name: Final[str | None]
    avatar: Final[str | None]
    state_code: Final[str | None]
    manager_userid: Final[str | None]
    mobile: Final[str | None]
    hide_mobile: Final[bool | None]
    telephone: Final[str | None]
    job_number: Final[str | None]
    title: Final[str | None]
    email: Final[str | None]
    work_place: Final[str | None]
    remark: Final[str | None]
    login_id: Final[str | None]
    exclusive_account_type: Final[str | None]
    exclusive_account: Final[bool | None]
    dept_id_list: Final[_b.list[int] | None]
    dept_order_list: Final[_b.list[DepartmentOrder] | None]
    extension: Final[str | None]
    hired_date: Final[int | None]
    active: Final[bool | None]
    real_authed: Final[bool | None]
    org_email: Final[str | None]
    org_email_type: Final[str | None]
    senior: Final[bool | None]
    admin: Final[bool | None]
    boss: Final[bool | None]
    leader_in_dept: Final[_b.list[DepartmentLead] | None]
    role_list: Final[_b.list[Role] | None]
    union_emp_ext: Final[UnionEmployee | None]

class UserOfCode(Reply):
    """`UserOfCode` of oapi: members the platform left out are None."""
    userid: Final[str | None]
    device_id: Final[str | None]
    sys: Final[bool | None]
    sys_level: Final[int | None]
    associated_unionid: Final[str | None]
    unionid: Final[str | None]
    name: Final[str | None]

class UserPage(Reply):
    """`UserPage` of oapi: members the platform left out are None."""
    has_more: Final[bool | None]
    next_cursor: Final[int | None]
    list: Final[_b.list[DepartmentUser] | None]

class UseridByUnionid(Reply):
    """`UseridByUnionid` of oapi: members the platform left out are None."""
    contact_type: Final[int | None]
    userid: Final[str | None]

class ApproverParam(TypedDict, total=False):
    """`Approver` in arguments."""
    task_action_type: Literal["AND", "OR", "NONE"] | Text
    user_ids: _b.list[Text] | _b.tuple[Text, ...]

class FormComponentValueParam(TypedDict, total=False):
    """`FormComponentValue` in arguments."""
    name: Required[Text]
    value: Required[Any]
    ext_value: Any

class _OapiAuth:
    def scopes(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> AuthScopesReply:
        """Run `oapi.auth.scopes`: GET /auth/scopes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiChat:
    def create(
        self,
        *,
        name: Text,
        owner: Text,
        useridlist: _b.list[Text] | _b.tuple[Text, ...],
        extidlist: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        icon: Text | None = ...,
        owner_type: Literal["emp", "ext"] | Text | None = ...,
        conversation_tag: Int | None = ...,
        show_history_type: Int | None = ...,
        searchable: Int | None = ...,
        validation_type: Int | None = ...,
        mention_all_authority: Int | None = ...,
        management_type: Int | None = ...,
        chat_banned_type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ChatCreateReply:
        """Run `oapi.chat.create`: POST /chat/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiMedia:
    def upload(
        self,
        *,
        type: Literal["image", "voice", "video", "file"] | Text,
        media: FileLike,
        options_: CallOptions | None = ...,
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
        agent_id: Int,
        msg: Any,
        userid_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        dept_id_list: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        to_all_user: bool | None = ...,
        enable_id_trans: bool | None = ...,
        options_: CallOptions | None = ...,
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
        process_code: Text,
        originator_user_id: Text,
        dept_id: Int,
        form_component_values: _b.list[FormComponentValueParam] | _b.tuple[FormComponentValueParam, ...],
        agent_id: Int | None = ...,
        approvers: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        approvers_v2: _b.list[ApproverParam] | _b.tuple[ApproverParam, ...] | None = ...,
        cc_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ProcessinstanceCreateReply:
        """Run `oapi.processinstance.create`: POST /topapi/processinstance/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiUser:
    def get_userid_by_unionid(
        self,
        *,
        unionid: Text,
        options_: CallOptions | None = ...,
    ) -> UseridByUnionid:
        """Run `oapi.user.get_userid_by_unionid`: GET /user/getUseridByUnionid

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiV2Department:
    def listsub(
        self,
        *,
        dept_id: Int | None = ...,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListReply[Department]:
        """Run `oapi.v2.department.listsub`: POST /topapi/v2/department/listsub

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/user-management-acquires-the-list-departments

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _OapiV2User:
    def get(
        self,
        *,
        userid: Text,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> User:
        """Run `oapi.v2.user.get`: POST /topapi/v2/user/get

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/query-user-details

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def getuserinfo(
        self,
        *,
        code: Text,
        options_: CallOptions | None = ...,
    ) -> UserOfCode:
        """Run `oapi.v2.user.getuserinfo`: POST /topapi/v2/user/getuserinfo

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/obtain-the-userid-of-a-user-by-using-the-log-free

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(DepartmentUser)
    def list(
        self,
        *,
        dept_id: Int,
        cursor: Int,
        size: Int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | Text | None = ...,
        contain_access_limit: bool | None = ...,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        appkey: Text,
        appsecret: Text,
        corpid: Text | None = ...,
        corpsecret: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GettokenReply:
        """Run `oapi.gettoken`: GET /gettoken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiAuth:
    async def scopes(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> AuthScopesReply:
        """Run `oapi.auth.scopes`: GET /auth/scopes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiChat:
    async def create(
        self,
        *,
        name: Text,
        owner: Text,
        useridlist: _b.list[Text] | _b.tuple[Text, ...],
        extidlist: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        icon: Text | None = ...,
        owner_type: Literal["emp", "ext"] | Text | None = ...,
        conversation_tag: Int | None = ...,
        show_history_type: Int | None = ...,
        searchable: Int | None = ...,
        validation_type: Int | None = ...,
        mention_all_authority: Int | None = ...,
        management_type: Int | None = ...,
        chat_banned_type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ChatCreateReply:
        """Run `oapi.chat.create`: POST /chat/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiMedia:
    async def upload(
        self,
        *,
        type: Literal["image", "voice", "video", "file"] | Text,
        media: FileLike,
        options_: CallOptions | None = ...,
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
        agent_id: Int,
        msg: Any,
        userid_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        dept_id_list: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        to_all_user: bool | None = ...,
        enable_id_trans: bool | None = ...,
        options_: CallOptions | None = ...,
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
        process_code: Text,
        originator_user_id: Text,
        dept_id: Int,
        form_component_values: _b.list[FormComponentValueParam] | _b.tuple[FormComponentValueParam, ...],
        agent_id: Int | None = ...,
        approvers: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        approvers_v2: _b.list[ApproverParam] | _b.tuple[ApproverParam, ...] | None = ...,
        cc_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ProcessinstanceCreateReply:
        """Run `oapi.processinstance.create`: POST /topapi/processinstance/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiUser:
    async def get_userid_by_unionid(
        self,
        *,
        unionid: Text,
        options_: CallOptions | None = ...,
    ) -> UseridByUnionid:
        """Run `oapi.user.get_userid_by_unionid`: GET /user/getUseridByUnionid

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiV2Department:
    async def listsub(
        self,
        *,
        dept_id: Int | None = ...,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListReply[Department]:
        """Run `oapi.v2.department.listsub`: POST /topapi/v2/department/listsub

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/user-management-acquires-the-list-departments

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioOapiV2User:
    async def get(
        self,
        *,
        userid: Text,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> User:
        """Run `oapi.v2.user.get`: POST /topapi/v2/user/get

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/query-user-details

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def getuserinfo(
        self,
        *,
        code: Text,
        options_: CallOptions | None = ...,
    ) -> UserOfCode:
        """Run `oapi.v2.user.getuserinfo`: POST /topapi/v2/user/getuserinfo

        Tokens: tenant.
        Source: https://help.dingtalk.io/open/development/obtain-the-userid-of-a-user-by-using-the-log-free

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(DepartmentUser)
    async def list(
        self,
        *,
        dept_id: Int,
        cursor: Int,
        size: Int,
        order_field: Literal["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"] | Text | None = ...,
        contain_access_limit: bool | None = ...,
        language: Literal["zh_CN", "en_US"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        appkey: Text,
        appsecret: Text,
        corpid: Text | None = ...,
        corpsecret: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GettokenReply:
        """Run `oapi.gettoken`: GET /gettoken

        Tokens: none.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
