# Made from core/catalog/lark/drive.v1.json by python/backend.py.
"""The types of `drive.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

__all__ = [
    "AuthPermissionMemberResponseBody",
    "BaseMember",
    "BatchCreatePermissionMemberResponseBody",
    "BatchGetTmpDownloadUrlMediaResponseBody",
    "BatchQueryFileCommentResponseBody",
    "BatchQueryMetaResponseBody",
    "CopyFileResponseBody",
    "CreateExportTaskResponseBody",
    "CreateFileCommentReplyResponseBody",
    "CreateFileCommentResponseBody",
    "CreateFileSubscriptionResponseBody",
    "CreateFileVersionResponseBody",
    "CreateFolderFileResponseBody",
    "CreateImportTaskResponseBody",
    "CreatePermissionMemberResponseBody",
    "CreatePermissionPublicPasswordResponseBody",
    "CreateShortcutFileResponseBody",
    "DeleteFileCommentReplyResponseBody",
    "DeleteFileResponseBody",
    "DeleteSubscribeFileResponseBody",
    "DocsLink",
    "DocsLinkParam",
    "ExportTask",
    "File",
    "FileComment",
    "FileCommentReply",
    "FileCommentReplyParam",
    "FileCommentV2BatchQueryReactionData",
    "FileCommentV2BatchQueryReactionDataParam",
    "FileStatistics",
    "FileViewRecord",
    "GetExportTaskResponseBody",
    "GetFileCommentResponseBody",
    "GetFileStatisticsResponseBody",
    "GetFileSubscriptionResponseBody",
    "GetFileVersionResponseBody",
    "GetImportTaskResponseBody",
    "GetPermissionPublicResponseBody",
    "GetSubscribeFileResponseBody",
    "ImportTask",
    "ImportTaskMountPoint",
    "ImportTaskMountPointParam",
    "ListFileCommentReplyResponseBody",
    "ListFileCommentResponseBody",
    "ListFileResponseBody",
    "ListFileVersionResponseBody",
    "ListFileViewRecordResponseBody",
    "ListPermissionMemberResponseBody",
    "Member",
    "MemberParam",
    "Meta",
    "MetaFailed",
    "MoveFileResponseBody",
    "PatchFileCommentResponseBody",
    "PatchFileSubscriptionResponseBody",
    "PatchPermissionPublicResponseBody",
    "PermissionPublic",
    "Person",
    "PersonParam",
    "PropertyParam",
    "ReferEntityParam",
    "ReplyContent",
    "ReplyContentParam",
    "ReplyElement",
    "ReplyElementParam",
    "ReplyExtra",
    "ReplyExtraParam",
    "ReplyList",
    "ReplyListParam",
    "RequestDoc",
    "RequestDocParam",
    "ShortcutInfo",
    "SubscriptionStatusUserResponseBody",
    "TaskCheckFileResponseBody",
    "TextRun",
    "TextRunParam",
    "TmpDownloadUrl",
    "UpdateFileCommentReplyResponseBody",
    "UpdatePermissionMemberResponseBody",
    "UpdatePermissionPublicPasswordResponseBody",
    "UploadAllFileResponseBody",
    "UploadAllMediaResponseBody",
    "UploadFinishFileResponseBody",
    "UploadFinishMediaResponseBody",
    "UploadPrepareFileResponseBody",
    "UploadPrepareMediaResponseBody",
    "Version",
]

class AuthPermissionMemberResponseBody(Reply):
    """`AuthPermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    auth_result: Final[bool | None]

class BaseMember(Reply):
    """`BaseMember` of drive.v1: members the platform left out are None."""
    member_type: Final[str | None]
    member_id: Final[str | None]
    perm: Final[str | None]
    perm_type: Final[str | None]
    type: Final[str | None]

class BatchCreatePermissionMemberResponseBody(Reply):
    """`BatchCreatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    members: Final[_b.list[Member] | None]

class BatchGetTmpDownloadUrlMediaResponseBody(Reply):
    """`BatchGetTmpDownloadUrlMediaResponseBody` of drive.v1: members the platform left out are None."""
    tmp_download_urls: Final[_b.list[TmpDownloadUrl] | None]

class BatchQueryFileCommentResponseBody(Reply):
    """`BatchQueryFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    items: Final[_b.list[FileComment] | None]

class BatchQueryMetaResponseBody(Reply):
    """`BatchQueryMetaResponseBody` of drive.v1: members the platform left out are None."""
    metas: Final[_b.list[Meta] | None]
    failed_list: Final[_b.list[MetaFailed] | None]

class CopyFileResponseBody(Reply):
    """`CopyFileResponseBody` of drive.v1: members the platform left out are None."""
    file: Final[File | None]

class CreateExportTaskResponseBody(Reply):
    """`CreateExportTaskResponseBody` of drive.v1: members the platform left out are None."""
    ticket: Final[str | None]

class CreateFileCommentReplyResponseBody(Reply):
    """`CreateFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    content: Final[ReplyContent | None]
    reply_id: Final[str | None]
    user_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    extra: Final[ReplyExtra | None]
    reactions: Final[_b.list[FileCommentV2BatchQueryReactionData] | None]

class CreateFileCommentResponseBody(Reply):
    """`CreateFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    comment_id: Final[str | None]
    user_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    is_solved: Final[bool | None]
    solved_time: Final[int | None]
    solver_user_id: Final[str | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]
    is_whole: Final[bool | None]
    quote: Final[str | None]
    reply_list: Final[ReplyList | None]

class CreateFileSubscriptionResponseBody(Reply):
    """`CreateFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: Final[str | None]
    subscription_type: Final[str | None]
    is_subcribe: Final[bool | None]
    file_type: Final[str | None]

class CreateFileVersionResponseBody(Reply):
    """`CreateFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    name: Final[str | None]
    version: Final[str | None]
    parent_token: Final[str | None]
    owner_id: Final[str | None]
    creator_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    status: Final[int | None]
    obj_type: Final[str | None]
    parent_type: Final[str | None]

class CreateFolderFileResponseBody(Reply):
    """`CreateFolderFileResponseBody` of drive.v1: members the platform left out are None."""
    token: Final[str | None]
    url: Final[str | None]

class CreateImportTaskResponseBody(Reply):
    """`CreateImportTaskResponseBody` of drive.v1: members the platform left out are None."""
    ticket: Final[str | None]

class CreatePermissionMemberResponseBody(Reply):
    """`CreatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    member: Final[BaseMember | None]

class CreatePermissionPublicPasswordResponseBody(Reply):
    """`CreatePermissionPublicPasswordResponseBody` of drive.v1: members the platform left out are None."""
    password: Final[str | None]

class CreateShortcutFileResponseBody(Reply):
    """`CreateShortcutFileResponseBody` of drive.v1: members the platform left out are None."""
    succ_shortcut_node: Final[File | None]

class DeleteFileCommentReplyResponseBody(Reply):
    """`DeleteFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    data: Final[str | None]

class DeleteFileResponseBody(Reply):
    """`DeleteFileResponseBody` of drive.v1: members the platform left out are None."""
    task_id: Final[str | None]

class DeleteSubscribeFileResponseBody(Reply):
    """`DeleteSubscribeFileResponseBody` of drive.v1: members the platform left out are None."""
    data: Final[str | None]

class DocsLink(Reply):
    """`DocsLink` of drive.v1: members the platform left out are None."""
    url: Final[str | None]

class ExportTask(Reply):
    """`ExportTask` of drive.v1: members the platform left out are None."""
    file_extension: Final[str | None]
    token: Final[str | None]
    type: Final[str | None]
    file_name: Final[str | None]
    sub_id: Final[str | None]
    file_token: Final[str | None]
    file_size: Final[int | None]
    job_error_msg: Final[str | None]
    job_status: Final[int | None]
    only_schema: Final[bool | None]

class File(Reply):
    """`File` of drive.v1: members the platform left out are None."""
    token: Final[str | None]
    name: Final[str | None]
    type: Final[str | None]
    parent_token: Final[str | None]
    url: Final[str | None]
    shortcut_info: Final[ShortcutInfo | None]
    created_time: Final[int | None]
    modified_time: Final[int | None]
    owner_id: Final[str | None]

class FileComment(Reply):
    """`FileComment` of drive.v1: members the platform left out are None."""
    comment_id: Final[str | None]
    user_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    is_solved: Final[bool | None]
    solved_time: Final[int | None]
    solver_user_id: Final[str | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]
    is_whole: Final[bool | None]
    quote: Final[str | None]
    reply_list: Final[ReplyList | None]

class FileCommentReply(Reply):
    """`FileCommentReply` of drive.v1: members the platform left out are None."""
    content: Final[ReplyContent | None]
    reply_id: Final[str | None]
    user_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    extra: Final[ReplyExtra | None]
    reactions: Final[_b.list[FileCommentV2BatchQueryReactionData] | None]

class FileCommentV2BatchQueryReactionData(Reply):
    """`FileCommentV2BatchQueryReactionData` of drive.v1: members the platform left out are None."""
    reaction_key: Final[str | None]
    count: Final[int | None]
    ahead_users: Final[_b.list[str] | None]

class FileStatistics(Reply):
    """`FileStatistics` of drive.v1: members the platform left out are None."""
    uv: Final[int | None]
    pv: Final[int | None]
    like_count: Final[int | None]
    timestamp: Final[int | None]
    uv_today: Final[int | None]
    pv_today: Final[int | None]
    like_count_today: Final[int | None]

class FileViewRecord(Reply):
    """`FileViewRecord` of drive.v1: members the platform left out are None."""
    viewer_id: Final[str | None]
    name: Final[str | None]
    avatar_url: Final[str | None]
    last_view_time: Final[str | None]

class GetExportTaskResponseBody(Reply):
    """`GetExportTaskResponseBody` of drive.v1: members the platform left out are None."""
    result: Final[ExportTask | None]

class GetFileCommentResponseBody(Reply):
    """`GetFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    comment_id: Final[str | None]
    user_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    is_solved: Final[bool | None]
    solved_time: Final[int | None]
    solver_user_id: Final[str | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]
    is_whole: Final[bool | None]
    quote: Final[str | None]
    reply_list: Final[ReplyList | None]

class GetFileStatisticsResponseBody(Reply):
    """`GetFileStatisticsResponseBody` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]
    file_type: Final[str | None]
    statistics: Final[FileStatistics | None]

class GetFileSubscriptionResponseBody(Reply):
    """`GetFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: Final[str | None]
    subscription_type: Final[str | None]
    is_subcribe: Final[bool | None]
    file_type: Final[str | None]

class GetFileVersionResponseBody(Reply):
    """`GetFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    name: Final[str | None]
    version: Final[str | None]
    parent_token: Final[str | None]
    owner_id: Final[str | None]
    creator_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    status: Final[int | None]
    obj_type: Final[str | None]
    parent_type: Final[str | None]

class GetImportTaskResponseBody(Reply):
    """`GetImportTaskResponseBody` of drive.v1: members the platform left out are None."""
    result: Final[ImportTask | None]

class GetPermissionPublicResponseBody(Reply):
    """`GetPermissionPublicResponseBody` of drive.v1: members the platform left out are None."""
    permission_public: Final[PermissionPublic | None]

class GetSubscribeFileResponseBody(Reply):
    """`GetSubscribeFileResponseBody` of drive.v1: members the platform left out are None."""
    is_subscribe: Final[bool | None]

class ImportTask(Reply):
    """`ImportTask` of drive.v1: members the platform left out are None."""
    ticket: Final[str | None]
    file_extension: Final[str | None]
    file_token: Final[str | None]
    type: Final[str | None]
    file_name: Final[str | None]
    point: Final[ImportTaskMountPoint | None]
    job_status: Final[int | None]
    job_error_msg: Final[str | None]
    token: Final[str | None]
    url: Final[str | None]
    extra: Final[_b.list[str] | None]

class ImportTaskMountPoint(Reply):
    """`ImportTaskMountPoint` of drive.v1: members the platform left out are None."""
    mount_type: Final[int | None]
    mount_key: Final[str | None]

class ListFileCommentReplyResponseBody(Reply):
    """`ListFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    items: Final[_b.list[FileCommentReply] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListFileCommentResponseBody(Reply):
    """`ListFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[FileComment] | None]

class ListFileResponseBody(Reply):
    """`ListFileResponseBody` of drive.v1: members the platform left out are None."""
    files: Final[_b.list[File] | None]
    next_page_token: Final[str | None]
    has_more: Final[bool | None]

class ListFileVersionResponseBody(Reply):
    """`ListFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    items: Final[_b.list[Version] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListFileViewRecordResponseBody(Reply):
    """`ListFileViewRecordResponseBody` of drive.v1: members the platform left out are None."""
    items: Final[_b.list[FileViewRecord] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListPermissionMemberResponseBody(Reply):
    """`ListPermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    items: Final[_b.list[Member] | None]

class Member(Reply):
    """`Member` of drive.v1: members the platform left out are None."""
    member_type: Final[str | None]
    member_id: Final[str | None]
    perm: Final[str | None]
    perm_type: Final[str | None]
    type: Final[str | None]
    name: Final[str | None]
    avatar: Final[str | None]
    external_label: Final[bool | None]

class Meta(Reply):
    """`Meta` of drive.v1: members the platform left out are None."""
    doc_token: Final[str | None]
    doc_type: Final[str | None]
    title: Final[str | None]
    owner_id: Final[str | None]
    create_time: Final[int | None]
    latest_modify_user: Final[str | None]
    latest_modify_time: Final[int | None]
    url: Final[str | None]
    sec_label_name: Final[str | None]
    request_doc_info: Final[RequestDoc | None]

class MetaFailed(Reply):
    """`MetaFailed` of drive.v1: members the platform left out are None."""
    token: Final[str | None]
    code: Final[int | None]

class MoveFileResponseBody(Reply):
    """`MoveFileResponseBody` of drive.v1: members the platform left out are None."""
    task_id: Final[str | None]

class PatchFileCommentResponseBody(Reply):
    """`PatchFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    data: Final[str | None]

class PatchFileSubscriptionResponseBody(Reply):
    """`PatchFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: Final[str | None]
    subscription_type: Final[str | None]
    is_subcribe: Final[bool | None]
    file_type: Final[str | None]

class PatchPermissionPublicResponseBody(Reply):
    """`PatchPermissionPublicResponseBody` of drive.v1: members the platform left out are None."""
    permission_public: Final[PermissionPublic | None]

class PermissionPublic(Reply):
    """`PermissionPublic` of drive.v1: members the platform left out are None."""
    external_access: Final[bool | None]
    security_entity: Final[str | None]
    comment_entity: Final[str | None]
    share_entity: Final[str | None]
    link_share_entity: Final[str | None]
    invite_external: Final[bool | None]
    lock_switch: Final[bool | None]

class Person(Reply):
    """`Person` of drive.v1: members the platform left out are None."""
    user_id: Final[str | None]

class ReplyContent(Reply):
    """`ReplyContent` of drive.v1: members the platform left out are None."""
    elements: Final[_b.list[ReplyElement] | None]

class ReplyElement(Reply):
    """`ReplyElement` of drive.v1: members the platform left out are None."""
    type: Final[str | None]
    text_run: Final[TextRun | None]
    docs_link: Final[DocsLink | None]
    person: Final[Person | None]

class ReplyExtra(Reply):
    """`ReplyExtra` of drive.v1: members the platform left out are None."""
    image_list: Final[_b.list[str] | None]

class ReplyList(Reply):
    """`ReplyList` of drive.v1: members the platform left out are None."""
    replies: Final[_b.list[FileCommentReply] | None]

class RequestDoc(Reply):
    """`RequestDoc` of drive.v1: members the platform left out are None."""
    doc_token: Final[str | None]
    doc_type: Final[str | None]

class ShortcutInfo(Reply):
    """`ShortcutInfo` of drive.v1: members the platform left out are None."""
    target_type: Final[str | None]
    target_token: Final[str | None]

class SubscriptionStatusUserResponseBody(Reply):
    """`SubscriptionStatusUserResponseBody` of drive.v1: members the platform left out are None."""
    data: Final[str | None]

class TaskCheckFileResponseBody(Reply):
    """`TaskCheckFileResponseBody` of drive.v1: members the platform left out are None."""
    status: Final[str | None]

class TextRun(Reply):
    """`TextRun` of drive.v1: members the platform left out are None."""
    text: Final[str | None]

class TmpDownloadUrl(Reply):
    """`TmpDownloadUrl` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]
    tmp_download_url: Final[str | None]

class UpdateFileCommentReplyResponseBody(Reply):
    """`UpdateFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    data: Final[str | None]

class UpdatePermissionMemberResponseBody(Reply):
    """`UpdatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    member: Final[BaseMember | None]

class UpdatePermissionPublicPasswordResponseBody(Reply):
    """`UpdatePermissionPublicPasswordResponseBody` of drive.v1: members the platform left out are None."""
    password: Final[str | None]

class UploadAllFileResponseBody(Reply):
    """`UploadAllFileResponseBody` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]
    url: Final[str | None]
    version: Final[str | None]

class UploadAllMediaResponseBody(Reply):
    """`UploadAllMediaResponseBody` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]

class UploadFinishFileResponseBody(Reply):
    """`UploadFinishFileResponseBody` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]
    version: Final[str | None]
    url: Final[str | None]

class UploadFinishMediaResponseBody(Reply):
    """`UploadFinishMediaResponseBody` of drive.v1: members the platform left out are None."""
    file_token: Final[str | None]

class UploadPrepareFileResponseBody(Reply):
    """`UploadPrepareFileResponseBody` of drive.v1: members the platform left out are None."""
    upload_id: Final[str | None]
    block_size: Final[int | None]
    block_num: Final[int | None]

class UploadPrepareMediaResponseBody(Reply):
    """`UploadPrepareMediaResponseBody` of drive.v1: members the platform left out are None."""
    upload_id: Final[str | None]
    block_size: Final[int | None]
    block_num: Final[int | None]

class Version(Reply):
    """`Version` of drive.v1: members the platform left out are None."""
    name: Final[str | None]
    version: Final[str | None]
    parent_token: Final[str | None]
    owner_id: Final[str | None]
    creator_id: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    status: Final[int | None]
    obj_type: Final[str | None]
    parent_type: Final[str | None]

class DocsLinkParam(TypedDict, total=False):
    """`DocsLink` in arguments."""
    url: Required[Text]

class FileCommentReplyParam(TypedDict, total=False):
    """`FileCommentReply` in arguments."""
    content: Required[ReplyContentParam]
    reply_id: Text
    user_id: Text
    create_time: Int
    update_time: Int
    extra: ReplyExtraParam
    reactions: _b.list[FileCommentV2BatchQueryReactionDataParam] | _b.tuple[FileCommentV2BatchQueryReactionDataParam, ...]

class FileCommentV2BatchQueryReactionDataParam(TypedDict, total=False):
    """`FileCommentV2BatchQueryReactionData` in arguments."""
    reaction_key: Required[Text]
    count: Required[Int]
    ahead_users: _b.list[Text] | _b.tuple[Text, ...]

class ImportTaskMountPointParam(TypedDict, total=False):
    """`ImportTaskMountPoint` in arguments."""
    mount_type: Required[Int]
    mount_key: Required[Text]

class MemberParam(TypedDict, total=False):
    """`Member` in arguments."""
    member_type: Required[Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | Text]
    member_id: Required[Text]
    perm: Required[Literal["view", "edit", "full_access"] | Text]
    perm_type: Literal["container", "single_page"] | Text
    type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | Text
    name: Text
    avatar: Text
    external_label: bool

class PersonParam(TypedDict, total=False):
    """`Person` in arguments."""
    user_id: Required[Text]

class PropertyParam(TypedDict, total=False):
    """`Property` in arguments."""
    key: Required[Text]
    value: Required[Text]

class ReferEntityParam(TypedDict, total=False):
    """`ReferEntity` in arguments."""
    refer_token: Required[Text]
    refer_type: Required[Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "slides"] | Text]

class ReplyContentParam(TypedDict, total=False):
    """`ReplyContent` in arguments."""
    elements: Required[_b.list[ReplyElementParam] | _b.tuple[ReplyElementParam, ...]]

class ReplyElementParam(TypedDict, total=False):
    """`ReplyElement` in arguments."""
    type: Required[Literal["text_run", "docs_link", "person"] | Text]
    text_run: TextRunParam
    docs_link: DocsLinkParam
    person: PersonParam

class ReplyExtraParam(TypedDict, total=False):
    """`ReplyExtra` in arguments."""
    image_list: _b.list[Text] | _b.tuple[Text, ...]

class ReplyListParam(TypedDict, total=False):
    """`ReplyList` in arguments."""
    replies: Required[_b.list[FileCommentReplyParam] | _b.tuple[FileCommentReplyParam, ...]]

class RequestDocParam(TypedDict, total=False):
    """`RequestDoc` in arguments."""
    doc_token: Required[Text]
    doc_type: Required[Literal["doc", "sheet", "bitable", "mindnote", "file", "wiki", "docx", "folder", "synced_block", "slides"] | Text]

class TextRunParam(TypedDict, total=False):
    """`TextRun` in arguments."""
    text: Required[Text]

class _V1ExportTask:
    def create(
        self,
        *,
        file_extension: Literal["docx", "pdf", "xlsx", "csv", "base", "pptx"] | Text,
        token: Text,
        type: Literal["doc", "sheet", "bitable", "docx", "slides"] | Text,
        file_name: Text | None = ...,
        sub_id: Text | None = ...,
        file_token: Text | None = ...,
        file_size: Int | None = ...,
        job_error_msg: Text | None = ...,
        job_status: Int | None = ...,
        only_schema: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateExportTaskResponseBody:
        """Run `drive.v1.export_task.create`: POST /open-apis/drive/v1/export_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: Text,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `drive.v1.export_task.download`: GET /open-apis/drive/v1/export_tasks/file/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        ticket: Text,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> GetExportTaskResponseBody:
        """Run `drive.v1.export_task.get`: GET /open-apis/drive/v1/export_tasks/:ticket

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileComment:
    def batch_query(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        comment_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryFileCommentResponseBody:
        """Run `drive.v1.file_comment.batch_query`: POST /open-apis/drive/v1/files/:file_token/comments/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx"] | Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        comment_id: Text | None = ...,
        user_id: Text | None = ...,
        create_time: Int | None = ...,
        update_time: Int | None = ...,
        is_solved: bool | None = ...,
        solved_time: Int | None = ...,
        solver_user_id: Text | None = ...,
        has_more: bool | None = ...,
        page_token: Text | None = ...,
        is_whole: bool | None = ...,
        quote: Text | None = ...,
        reply_list: ReplyListParam = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileCommentResponseBody:
        """Run `drive.v1.file_comment.create`: POST /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFileCommentResponseBody:
        """Run `drive.v1.file_comment.get`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(FileComment)
    def list(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        is_whole: bool | None = ...,
        is_solved: bool | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileCommentResponseBody:
        """Run `drive.v1.file_comment.list`: GET /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        is_solved: bool,
        options_: CallOptions | None = ...,
    ) -> PatchFileCommentResponseBody:
        """Run `drive.v1.file_comment.patch`: PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileCommentReply:
    def create(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | Text,
        content: ReplyContentParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.create`: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        reply_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        options_: CallOptions | None = ...,
    ) -> DeleteFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.delete`: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(FileCommentReply)
    def list(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        need_reaction: bool | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.list`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        reply_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        content: ReplyContentParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.update`: PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1File:
    def copy(
        self,
        *,
        file_token: Text,
        name: Text,
        folder_token: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        type: Literal["file", "doc", "sheet", "bitable", "docx", "mindnote", "slides"] | Text | None = ...,
        extra: _b.list[PropertyParam] | _b.tuple[PropertyParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CopyFileResponseBody:
        """Run `drive.v1.file.copy`: POST /open-apis/drive/v1/files/:file_token/copy

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=copy&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_folder(
        self,
        *,
        name: Text,
        folder_token: Text,
        options_: CallOptions | None = ...,
    ) -> CreateFolderFileResponseBody:
        """Run `drive.v1.file.create_folder`: POST /open-apis/drive/v1/files/create_folder

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_folder&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_shortcut(
        self,
        *,
        parent_token: Text,
        refer_entity: ReferEntityParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateShortcutFileResponseBody:
        """Run `drive.v1.file.create_shortcut`: POST /open-apis/drive/v1/files/create_shortcut

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_shortcut&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: Text,
        type: Literal["file", "docx", "bitable", "folder", "doc", "sheet", "mindnote", "shortcut", "slides"] | Text,
        async_: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteFileResponseBody:
        """Run `drive.v1.file.delete`: DELETE /open-apis/drive/v1/files/:file_token

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteSubscribeFileResponseBody:
        """Run `drive.v1.file.delete_subscribe`: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: Text,
        version: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `drive.v1.file.download`: GET /open-apis/drive/v1/files/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetSubscribeFileResponseBody:
        """Run `drive.v1.file.get_subscribe`: GET /open-apis/drive/v1/files/:file_token/get_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(File)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        folder_token: Text | None = ...,
        order_by: Literal["EditedTime", "CreatedTime"] | Text | None = ...,
        direction: Literal["ASC", "DESC"] | Text | None = ...,
        option: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileResponseBody:
        """Run `drive.v1.file.list`: GET /open-apis/drive/v1/files

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def move(
        self,
        *,
        file_token: Text,
        type: Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "folder", "slides"] | Text | None = ...,
        folder_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MoveFileResponseBody:
        """Run `drive.v1.file.move`: POST /open-apis/drive/v1/files/:file_token/move

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=move&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file.subscribe`: POST /open-apis/drive/v1/files/:file_token/subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def task_check(
        self,
        *,
        task_id: Text,
        options_: CallOptions | None = ...,
    ) -> TaskCheckFileResponseBody:
        """Run `drive.v1.file.task_check`: GET /open-apis/drive/v1/files/task_check

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=task_check&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_all(
        self,
        *,
        file_name: Text,
        parent_type: Literal["explorer", "wiki"] | Text,
        parent_node: Text,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        file_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadAllFileResponseBody:
        """Run `drive.v1.file.upload_all`: POST /open-apis/drive/v1/files/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_finish(
        self,
        *,
        upload_id: Text,
        block_num: Int,
        options_: CallOptions | None = ...,
    ) -> UploadFinishFileResponseBody:
        """Run `drive.v1.file.upload_finish`: POST /open-apis/drive/v1/files/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_part(
        self,
        *,
        upload_id: Text,
        seq: Int,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file.upload_part`: POST /open-apis/drive/v1/files/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_prepare(
        self,
        *,
        file_name: Text,
        parent_type: Literal["explorer", "wiki"] | Text,
        parent_node: Text,
        size: Int,
        file_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadPrepareFileResponseBody:
        """Run `drive.v1.file.upload_prepare`: POST /open-apis/drive/v1/files/upload_prepare

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_prepare&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileStatistics:
    def get(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "sheet", "mindnote", "bitable", "wiki", "file", "docx"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetFileStatisticsResponseBody:
        """Run `drive.v1.file_statistics.get`: GET /open-apis/drive/v1/files/:file_token/statistics

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.statistics&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileSubscription:
    def create(
        self,
        *,
        file_token: Text,
        subscription_type: Literal["comment_update"] | Text,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        subscription_id: Text | None = ...,
        is_subcribe: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.create`: POST /open-apis/drive/v1/files/:file_token/subscriptions

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: Text,
        subscription_id: Text,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.get`: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        file_token: Text,
        subscription_id: Text,
        is_subscribe: bool,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        options_: CallOptions | None = ...,
    ) -> PatchFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.patch`: PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileVersion:
    def create(
        self,
        *,
        file_token: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        owner_id: Text | None = ...,
        obj_type: Literal["docx", "sheet"] | Text | None = ...,
        parent_type: Literal["docx", "sheet"] | Text | None = ...,
        name: Text | None = ...,
        parent_token: Text | None = ...,
        creator_id: Text | None = ...,
        create_time: Int | str | None = ...,
        update_time: Int | str | None = ...,
        status: Literal["0", "1", "2"] | Text | None = ...,
        version: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileVersionResponseBody:
        """Run `drive.v1.file_version.create`: POST /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: Text,
        version_id: Text,
        obj_type: Literal["docx", "sheet"] | Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file_version.delete`: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: Text,
        version_id: Text,
        obj_type: Literal["docx", "sheet"] | Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFileVersionResponseBody:
        """Run `drive.v1.file_version.get`: GET /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Version)
    def list(
        self,
        *,
        file_token: Text,
        page_size: Int,
        obj_type: Literal["docx", "sheet"] | Text,
        page_token: Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileVersionResponseBody:
        """Run `drive.v1.file_version.list`: GET /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileViewRecord:
    @paged(FileViewRecord)
    def list(
        self,
        *,
        file_token: Text,
        page_size: Int,
        file_type: Literal["doc", "docx", "sheet", "bitable", "mindnote", "wiki", "file"] | Text,
        page_token: Text | None = ...,
        viewer_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileViewRecordResponseBody:
        """Run `drive.v1.file_view_record.list`: GET /open-apis/drive/v1/files/:file_token/view_records

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.view_record&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ImportTask:
    def create(
        self,
        *,
        file_extension: Text,
        file_token: Text,
        type: Text,
        point: ImportTaskMountPointParam,
        ticket: Text | None = ...,
        file_name: Text | None = ...,
        job_status: Int | None = ...,
        job_error_msg: Text | None = ...,
        token: Text | None = ...,
        url: Text | None = ...,
        extra: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateImportTaskResponseBody:
        """Run `drive.v1.import_task.create`: POST /open-apis/drive/v1/import_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetImportTaskResponseBody:
        """Run `drive.v1.import_task.get`: GET /open-apis/drive/v1/import_tasks/:ticket

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Media:
    def batch_get_tmp_download_url(
        self,
        *,
        file_tokens: _b.list[Text] | _b.tuple[Text, ...],
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetTmpDownloadUrlMediaResponseBody:
        """Run `drive.v1.media.batch_get_tmp_download_url`: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_tmp_download_url&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: Text,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `drive.v1.media.download`: GET /open-apis/drive/v1/medias/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_all(
        self,
        *,
        file_name: Text,
        parent_type: Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | Text,
        parent_node: Text,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadAllMediaResponseBody:
        """Run `drive.v1.media.upload_all`: POST /open-apis/drive/v1/medias/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_finish(
        self,
        *,
        upload_id: Text,
        block_num: Int,
        options_: CallOptions | None = ...,
    ) -> UploadFinishMediaResponseBody:
        """Run `drive.v1.media.upload_finish`: POST /open-apis/drive/v1/medias/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_part(
        self,
        *,
        upload_id: Text,
        seq: Int,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.media.upload_part`: POST /open-apis/drive/v1/medias/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_prepare(
        self,
        *,
        file_name: Text,
        parent_type: Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | Text,
        size: Int,
        parent_node: Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadPrepareMediaResponseBody:
        """Run `drive.v1.media.upload_prepare`: POST /open-apis/drive/v1/medias/upload_prepare

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_prepare&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Meta:
    def batch_query(
        self,
        *,
        request_docs: _b.list[RequestDocParam] | _b.tuple[RequestDocParam, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        with_url: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryMetaResponseBody:
        """Run `drive.v1.meta.batch_query`: POST /open-apis/drive/v1/metas/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=meta&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1PermissionMember:
    def auth(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | Text,
        action: Literal["view", "edit", "share", "comment", "export", "copy", "print", "manage_public"] | Text,
        options_: CallOptions | None = ...,
    ) -> AuthPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.auth`: GET /open-apis/drive/v1/permissions/:token/members/auth

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=auth&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        members: _b.list[MemberParam] | _b.tuple[MemberParam, ...],
        need_notification: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchCreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.batch_create`: POST /open-apis/drive/v1/permissions/:token/members/batch_create

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        need_notification: bool | None = ...,
        member_type: Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | Text | None = ...,
        member_id: Text | None = ...,
        perm: Literal["view", "edit", "full_access"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.create`: POST /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        token: Text,
        member_id: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        member_type: Literal["email", "openid", "openchat", "opendepartmentid", "userid", "unionid", "groupid", "wikispaceid", "appid"] | Text,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor", "appid"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_member.delete`: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | Text,
        fields: Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.list`: GET /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transfer_owner(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | Text,
        need_notification: bool | None = ...,
        remove_old_owner: bool | None = ...,
        stay_put: bool | None = ...,
        old_owner_perm: Text | None = ...,
        member_type: Literal["email", "openid", "userid", "appid"] | Text | None = ...,
        member_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_member.transfer_owner`: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=transfer_owner&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        token: Text,
        member_id: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | Text,
        need_notification: bool | None = ...,
        member_type: Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | Text | None = ...,
        body_member_id: Text | None = ...,
        perm: Literal["view", "edit", "full_access"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.update`: PUT /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1PermissionPublic:
    def get(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.get`: GET /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        external_access: bool | None = ...,
        security_entity: Literal["anyone_can_view", "anyone_can_edit", "only_full_access"] | Text | None = ...,
        comment_entity: Literal["anyone_can_view", "anyone_can_edit"] | Text | None = ...,
        share_entity: Literal["anyone", "same_tenant", "only_full_access"] | Text | None = ...,
        link_share_entity: Literal["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"] | Text | None = ...,
        invite_external: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.patch`: PATCH /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1PermissionPublicPassword:
    def create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> CreatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.create`: POST /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_public_password.delete`: DELETE /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> UpdatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.update`: PUT /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1User:
    def remove_subscription(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.user.remove_subscription`: DELETE /open-apis/drive/v1/user/remove_subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove_subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscription(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.user.subscription`: POST /open-apis/drive/v1/user/subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscription_status(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> SubscriptionStatusUserResponseBody:
        """Run `drive.v1.user.subscription_status`: GET /open-apis/drive/v1/user/subscription_status

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription_status&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1:
    @property
    def export_task(self) -> _V1ExportTask: ...
    @property
    def file_comment(self) -> _V1FileComment: ...
    @property
    def file_comment_reply(self) -> _V1FileCommentReply: ...
    @property
    def file(self) -> _V1File: ...
    @property
    def file_statistics(self) -> _V1FileStatistics: ...
    @property
    def file_subscription(self) -> _V1FileSubscription: ...
    @property
    def file_version(self) -> _V1FileVersion: ...
    @property
    def file_view_record(self) -> _V1FileViewRecord: ...
    @property
    def import_task(self) -> _V1ImportTask: ...
    @property
    def media(self) -> _V1Media: ...
    @property
    def meta(self) -> _V1Meta: ...
    @property
    def permission_member(self) -> _V1PermissionMember: ...
    @property
    def permission_public(self) -> _V1PermissionPublic: ...
    @property
    def permission_public_password(self) -> _V1PermissionPublicPassword: ...
    @property
    def user(self) -> _V1User: ...

class _AioV1ExportTask:
    async def create(
        self,
        *,
        file_extension: Literal["docx", "pdf", "xlsx", "csv", "base", "pptx"] | Text,
        token: Text,
        type: Literal["doc", "sheet", "bitable", "docx", "slides"] | Text,
        file_name: Text | None = ...,
        sub_id: Text | None = ...,
        file_token: Text | None = ...,
        file_size: Int | None = ...,
        job_error_msg: Text | None = ...,
        job_status: Int | None = ...,
        only_schema: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateExportTaskResponseBody:
        """Run `drive.v1.export_task.create`: POST /open-apis/drive/v1/export_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: Text,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `drive.v1.export_task.download`: GET /open-apis/drive/v1/export_tasks/file/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        ticket: Text,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> GetExportTaskResponseBody:
        """Run `drive.v1.export_task.get`: GET /open-apis/drive/v1/export_tasks/:ticket

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileComment:
    async def batch_query(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        comment_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryFileCommentResponseBody:
        """Run `drive.v1.file_comment.batch_query`: POST /open-apis/drive/v1/files/:file_token/comments/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx"] | Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        comment_id: Text | None = ...,
        user_id: Text | None = ...,
        create_time: Int | None = ...,
        update_time: Int | None = ...,
        is_solved: bool | None = ...,
        solved_time: Int | None = ...,
        solver_user_id: Text | None = ...,
        has_more: bool | None = ...,
        page_token: Text | None = ...,
        is_whole: bool | None = ...,
        quote: Text | None = ...,
        reply_list: ReplyListParam = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileCommentResponseBody:
        """Run `drive.v1.file_comment.create`: POST /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFileCommentResponseBody:
        """Run `drive.v1.file_comment.get`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(FileComment)
    async def list(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        is_whole: bool | None = ...,
        is_solved: bool | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileCommentResponseBody:
        """Run `drive.v1.file_comment.list`: GET /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        is_solved: bool,
        options_: CallOptions | None = ...,
    ) -> PatchFileCommentResponseBody:
        """Run `drive.v1.file_comment.patch`: PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileCommentReply:
    async def create(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | Text,
        content: ReplyContentParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.create`: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        reply_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        options_: CallOptions | None = ...,
    ) -> DeleteFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.delete`: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(FileCommentReply)
    async def list(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        need_reaction: bool | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.list`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        file_token: Text,
        comment_id: Text,
        reply_id: Text,
        file_type: Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | Text,
        content: ReplyContentParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.update`: PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1File:
    async def copy(
        self,
        *,
        file_token: Text,
        name: Text,
        folder_token: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        type: Literal["file", "doc", "sheet", "bitable", "docx", "mindnote", "slides"] | Text | None = ...,
        extra: _b.list[PropertyParam] | _b.tuple[PropertyParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CopyFileResponseBody:
        """Run `drive.v1.file.copy`: POST /open-apis/drive/v1/files/:file_token/copy

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=copy&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_folder(
        self,
        *,
        name: Text,
        folder_token: Text,
        options_: CallOptions | None = ...,
    ) -> CreateFolderFileResponseBody:
        """Run `drive.v1.file.create_folder`: POST /open-apis/drive/v1/files/create_folder

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_folder&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_shortcut(
        self,
        *,
        parent_token: Text,
        refer_entity: ReferEntityParam,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateShortcutFileResponseBody:
        """Run `drive.v1.file.create_shortcut`: POST /open-apis/drive/v1/files/create_shortcut

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_shortcut&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: Text,
        type: Literal["file", "docx", "bitable", "folder", "doc", "sheet", "mindnote", "shortcut", "slides"] | Text,
        async_: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteFileResponseBody:
        """Run `drive.v1.file.delete`: DELETE /open-apis/drive/v1/files/:file_token

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteSubscribeFileResponseBody:
        """Run `drive.v1.file.delete_subscribe`: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: Text,
        version: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `drive.v1.file.download`: GET /open-apis/drive/v1/files/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetSubscribeFileResponseBody:
        """Run `drive.v1.file.get_subscribe`: GET /open-apis/drive/v1/files/:file_token/get_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(File)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        folder_token: Text | None = ...,
        order_by: Literal["EditedTime", "CreatedTime"] | Text | None = ...,
        direction: Literal["ASC", "DESC"] | Text | None = ...,
        option: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileResponseBody:
        """Run `drive.v1.file.list`: GET /open-apis/drive/v1/files

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def move(
        self,
        *,
        file_token: Text,
        type: Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "folder", "slides"] | Text | None = ...,
        folder_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MoveFileResponseBody:
        """Run `drive.v1.file.move`: POST /open-apis/drive/v1/files/:file_token/move

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=move&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscribe(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | Text,
        event_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file.subscribe`: POST /open-apis/drive/v1/files/:file_token/subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def task_check(
        self,
        *,
        task_id: Text,
        options_: CallOptions | None = ...,
    ) -> TaskCheckFileResponseBody:
        """Run `drive.v1.file.task_check`: GET /open-apis/drive/v1/files/task_check

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=task_check&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_all(
        self,
        *,
        file_name: Text,
        parent_type: Literal["explorer", "wiki"] | Text,
        parent_node: Text,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        file_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadAllFileResponseBody:
        """Run `drive.v1.file.upload_all`: POST /open-apis/drive/v1/files/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_finish(
        self,
        *,
        upload_id: Text,
        block_num: Int,
        options_: CallOptions | None = ...,
    ) -> UploadFinishFileResponseBody:
        """Run `drive.v1.file.upload_finish`: POST /open-apis/drive/v1/files/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_part(
        self,
        *,
        upload_id: Text,
        seq: Int,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file.upload_part`: POST /open-apis/drive/v1/files/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_prepare(
        self,
        *,
        file_name: Text,
        parent_type: Literal["explorer", "wiki"] | Text,
        parent_node: Text,
        size: Int,
        file_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadPrepareFileResponseBody:
        """Run `drive.v1.file.upload_prepare`: POST /open-apis/drive/v1/files/upload_prepare

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_prepare&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileStatistics:
    async def get(
        self,
        *,
        file_token: Text,
        file_type: Literal["doc", "sheet", "mindnote", "bitable", "wiki", "file", "docx"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetFileStatisticsResponseBody:
        """Run `drive.v1.file_statistics.get`: GET /open-apis/drive/v1/files/:file_token/statistics

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.statistics&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileSubscription:
    async def create(
        self,
        *,
        file_token: Text,
        subscription_type: Literal["comment_update"] | Text,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        subscription_id: Text | None = ...,
        is_subcribe: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.create`: POST /open-apis/drive/v1/files/:file_token/subscriptions

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: Text,
        subscription_id: Text,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.get`: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        file_token: Text,
        subscription_id: Text,
        is_subscribe: bool,
        file_type: Literal["doc", "docx", "wiki"] | Text,
        options_: CallOptions | None = ...,
    ) -> PatchFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.patch`: PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileVersion:
    async def create(
        self,
        *,
        file_token: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        owner_id: Text | None = ...,
        obj_type: Literal["docx", "sheet"] | Text | None = ...,
        parent_type: Literal["docx", "sheet"] | Text | None = ...,
        name: Text | None = ...,
        parent_token: Text | None = ...,
        creator_id: Text | None = ...,
        create_time: Int | str | None = ...,
        update_time: Int | str | None = ...,
        status: Literal["0", "1", "2"] | Text | None = ...,
        version: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileVersionResponseBody:
        """Run `drive.v1.file_version.create`: POST /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: Text,
        version_id: Text,
        obj_type: Literal["docx", "sheet"] | Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.file_version.delete`: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: Text,
        version_id: Text,
        obj_type: Literal["docx", "sheet"] | Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFileVersionResponseBody:
        """Run `drive.v1.file_version.get`: GET /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Version)
    async def list(
        self,
        *,
        file_token: Text,
        page_size: Int,
        obj_type: Literal["docx", "sheet"] | Text,
        page_token: Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileVersionResponseBody:
        """Run `drive.v1.file_version.list`: GET /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileViewRecord:
    @aio_paged(FileViewRecord)
    async def list(
        self,
        *,
        file_token: Text,
        page_size: Int,
        file_type: Literal["doc", "docx", "sheet", "bitable", "mindnote", "wiki", "file"] | Text,
        page_token: Text | None = ...,
        viewer_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFileViewRecordResponseBody:
        """Run `drive.v1.file_view_record.list`: GET /open-apis/drive/v1/files/:file_token/view_records

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.view_record&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ImportTask:
    async def create(
        self,
        *,
        file_extension: Text,
        file_token: Text,
        type: Text,
        point: ImportTaskMountPointParam,
        ticket: Text | None = ...,
        file_name: Text | None = ...,
        job_status: Int | None = ...,
        job_error_msg: Text | None = ...,
        token: Text | None = ...,
        url: Text | None = ...,
        extra: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateImportTaskResponseBody:
        """Run `drive.v1.import_task.create`: POST /open-apis/drive/v1/import_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        ticket: Text,
        options_: CallOptions | None = ...,
    ) -> GetImportTaskResponseBody:
        """Run `drive.v1.import_task.get`: GET /open-apis/drive/v1/import_tasks/:ticket

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Media:
    async def batch_get_tmp_download_url(
        self,
        *,
        file_tokens: _b.list[Text] | _b.tuple[Text, ...],
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetTmpDownloadUrlMediaResponseBody:
        """Run `drive.v1.media.batch_get_tmp_download_url`: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_tmp_download_url&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: Text,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `drive.v1.media.download`: GET /open-apis/drive/v1/medias/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_all(
        self,
        *,
        file_name: Text,
        parent_type: Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | Text,
        parent_node: Text,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadAllMediaResponseBody:
        """Run `drive.v1.media.upload_all`: POST /open-apis/drive/v1/medias/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_finish(
        self,
        *,
        upload_id: Text,
        block_num: Int,
        options_: CallOptions | None = ...,
    ) -> UploadFinishMediaResponseBody:
        """Run `drive.v1.media.upload_finish`: POST /open-apis/drive/v1/medias/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_part(
        self,
        *,
        upload_id: Text,
        seq: Int,
        size: Int,
        file: FileLike,
        checksum: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.media.upload_part`: POST /open-apis/drive/v1/medias/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_prepare(
        self,
        *,
        file_name: Text,
        parent_type: Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | Text,
        size: Int,
        parent_node: Text | None = ...,
        extra: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UploadPrepareMediaResponseBody:
        """Run `drive.v1.media.upload_prepare`: POST /open-apis/drive/v1/medias/upload_prepare

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_prepare&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Meta:
    async def batch_query(
        self,
        *,
        request_docs: _b.list[RequestDocParam] | _b.tuple[RequestDocParam, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        with_url: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryMetaResponseBody:
        """Run `drive.v1.meta.batch_query`: POST /open-apis/drive/v1/metas/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=meta&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1PermissionMember:
    async def auth(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | Text,
        action: Literal["view", "edit", "share", "comment", "export", "copy", "print", "manage_public"] | Text,
        options_: CallOptions | None = ...,
    ) -> AuthPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.auth`: GET /open-apis/drive/v1/permissions/:token/members/auth

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=auth&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        members: _b.list[MemberParam] | _b.tuple[MemberParam, ...],
        need_notification: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchCreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.batch_create`: POST /open-apis/drive/v1/permissions/:token/members/batch_create

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        need_notification: bool | None = ...,
        member_type: Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | Text | None = ...,
        member_id: Text | None = ...,
        perm: Literal["view", "edit", "full_access"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.create`: POST /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        token: Text,
        member_id: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | Text,
        member_type: Literal["email", "openid", "openchat", "opendepartmentid", "userid", "unionid", "groupid", "wikispaceid", "appid"] | Text,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor", "appid"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_member.delete`: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | Text,
        fields: Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.list`: GET /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transfer_owner(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | Text,
        need_notification: bool | None = ...,
        remove_old_owner: bool | None = ...,
        stay_put: bool | None = ...,
        old_owner_perm: Text | None = ...,
        member_type: Literal["email", "openid", "userid", "appid"] | Text | None = ...,
        member_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_member.transfer_owner`: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=transfer_owner&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        token: Text,
        member_id: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | Text,
        need_notification: bool | None = ...,
        member_type: Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | Text | None = ...,
        body_member_id: Text | None = ...,
        perm: Literal["view", "edit", "full_access"] | Text | None = ...,
        perm_type: Literal["container", "single_page"] | Text | None = ...,
        body_type: Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.update`: PUT /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1PermissionPublic:
    async def get(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> GetPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.get`: GET /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        external_access: bool | None = ...,
        security_entity: Literal["anyone_can_view", "anyone_can_edit", "only_full_access"] | Text | None = ...,
        comment_entity: Literal["anyone_can_view", "anyone_can_edit"] | Text | None = ...,
        share_entity: Literal["anyone", "same_tenant", "only_full_access"] | Text | None = ...,
        link_share_entity: Literal["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"] | Text | None = ...,
        invite_external: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.patch`: PATCH /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1PermissionPublicPassword:
    async def create(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> CreatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.create`: POST /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.permission_public_password.delete`: DELETE /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        token: Text,
        type: Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | Text,
        options_: CallOptions | None = ...,
    ) -> UpdatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.update`: PUT /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1User:
    async def remove_subscription(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.user.remove_subscription`: DELETE /open-apis/drive/v1/user/remove_subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove_subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscription(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `drive.v1.user.subscription`: POST /open-apis/drive/v1/user/subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscription_status(
        self,
        *,
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> SubscriptionStatusUserResponseBody:
        """Run `drive.v1.user.subscription_status`: GET /open-apis/drive/v1/user/subscription_status

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription_status&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1:
    @property
    def export_task(self) -> _AioV1ExportTask: ...
    @property
    def file_comment(self) -> _AioV1FileComment: ...
    @property
    def file_comment_reply(self) -> _AioV1FileCommentReply: ...
    @property
    def file(self) -> _AioV1File: ...
    @property
    def file_statistics(self) -> _AioV1FileStatistics: ...
    @property
    def file_subscription(self) -> _AioV1FileSubscription: ...
    @property
    def file_version(self) -> _AioV1FileVersion: ...
    @property
    def file_view_record(self) -> _AioV1FileViewRecord: ...
    @property
    def import_task(self) -> _AioV1ImportTask: ...
    @property
    def media(self) -> _AioV1Media: ...
    @property
    def meta(self) -> _AioV1Meta: ...
    @property
    def permission_member(self) -> _AioV1PermissionMember: ...
    @property
    def permission_public(self) -> _AioV1PermissionPublic: ...
    @property
    def permission_public_password(self) -> _AioV1PermissionPublicPassword: ...
    @property
    def user(self) -> _AioV1User: ...
