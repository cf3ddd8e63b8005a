# Made from core/catalog/lark/drive.v1.json by python/backend.py.
"""The types of `drive.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

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

class AuthPermissionMemberResponseBody(_Reply):
    """`AuthPermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    auth_result: _Final[bool | None]

class BaseMember(_Reply):
    """`BaseMember` of drive.v1: members the platform left out are None."""
    member_type: _Final[str | None]
    member_id: _Final[str | None]
    perm: _Final[str | None]
    perm_type: _Final[str | None]
    type: _Final[str | None]

class BatchCreatePermissionMemberResponseBody(_Reply):
    """`BatchCreatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    members: _Final[_b.list[Member] | None]

class BatchGetTmpDownloadUrlMediaResponseBody(_Reply):
    """`BatchGetTmpDownloadUrlMediaResponseBody` of drive.v1: members the platform left out are None."""
    tmp_download_urls: _Final[_b.list[TmpDownloadUrl] | None]

class BatchQueryFileCommentResponseBody(_Reply):
    """`BatchQueryFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    items: _Final[_b.list[FileComment] | None]

class BatchQueryMetaResponseBody(_Reply):
    """`BatchQueryMetaResponseBody` of drive.v1: members the platform left out are None."""
    metas: _Final[_b.list[Meta] | None]
    failed_list: _Final[_b.list[MetaFailed] | None]

class CopyFileResponseBody(_Reply):
    """`CopyFileResponseBody` of drive.v1: members the platform left out are None."""
    file: _Final[File | None]

class CreateExportTaskResponseBody(_Reply):
    """`CreateExportTaskResponseBody` of drive.v1: members the platform left out are None."""
    ticket: _Final[str | None]

class CreateFileCommentReplyResponseBody(_Reply):
    """`CreateFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    content: _Final[ReplyContent | None]
    reply_id: _Final[str | None]
    user_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    extra: _Final[ReplyExtra | None]
    reactions: _Final[_b.list[FileCommentV2BatchQueryReactionData] | None]

class CreateFileCommentResponseBody(_Reply):
    """`CreateFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    comment_id: _Final[str | None]
    user_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    is_solved: _Final[bool | None]
    solved_time: _Final[int | None]
    solver_user_id: _Final[str | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    is_whole: _Final[bool | None]
    quote: _Final[str | None]
    reply_list: _Final[ReplyList | None]

class CreateFileSubscriptionResponseBody(_Reply):
    """`CreateFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: _Final[str | None]
    subscription_type: _Final[str | None]
    is_subcribe: _Final[bool | None]
    file_type: _Final[str | None]

class CreateFileVersionResponseBody(_Reply):
    """`CreateFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    name: _Final[str | None]
    version: _Final[str | None]
    parent_token: _Final[str | None]
    owner_id: _Final[str | None]
    creator_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    status: _Final[int | None]
    obj_type: _Final[str | None]
    parent_type: _Final[str | None]

class CreateFolderFileResponseBody(_Reply):
    """`CreateFolderFileResponseBody` of drive.v1: members the platform left out are None."""
    token: _Final[str | None]
    url: _Final[str | None]

class CreateImportTaskResponseBody(_Reply):
    """`CreateImportTaskResponseBody` of drive.v1: members the platform left out are None."""
    ticket: _Final[str | None]

class CreatePermissionMemberResponseBody(_Reply):
    """`CreatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    member: _Final[BaseMember | None]

class CreatePermissionPublicPasswordResponseBody(_Reply):
    """`CreatePermissionPublicPasswordResponseBody` of drive.v1: members the platform left out are None."""
    password: _Final[str | None]

class CreateShortcutFileResponseBody(_Reply):
    """`CreateShortcutFileResponseBody` of drive.v1: members the platform left out are None."""
    succ_shortcut_node: _Final[File | None]

class DeleteFileCommentReplyResponseBody(_Reply):
    """`DeleteFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    data: _Final[str | None]

class DeleteFileResponseBody(_Reply):
    """`DeleteFileResponseBody` of drive.v1: members the platform left out are None."""
    task_id: _Final[str | None]

class DeleteSubscribeFileResponseBody(_Reply):
    """`DeleteSubscribeFileResponseBody` of drive.v1: members the platform left out are None."""
    data: _Final[str | None]

class DocsLink(_Reply):
    """`DocsLink` of drive.v1: members the platform left out are None."""
    url: _Final[str | None]

class ExportTask(_Reply):
    """`ExportTask` of drive.v1: members the platform left out are None."""
    file_extension: _Final[str | None]
    token: _Final[str | None]
    type: _Final[str | None]
    file_name: _Final[str | None]
    sub_id: _Final[str | None]
    file_token: _Final[str | None]
    file_size: _Final[int | None]
    job_error_msg: _Final[str | None]
    job_status: _Final[int | None]
    only_schema: _Final[bool | None]

class File(_Reply):
    """`File` of drive.v1: members the platform left out are None."""
    token: _Final[str | None]
    name: _Final[str | None]
    type: _Final[str | None]
    parent_token: _Final[str | None]
    url: _Final[str | None]
    shortcut_info: _Final[ShortcutInfo | None]
    created_time: _Final[int | None]
    modified_time: _Final[int | None]
    owner_id: _Final[str | None]

class FileComment(_Reply):
    """`FileComment` of drive.v1: members the platform left out are None."""
    comment_id: _Final[str | None]
    user_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    is_solved: _Final[bool | None]
    solved_time: _Final[int | None]
    solver_user_id: _Final[str | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    is_whole: _Final[bool | None]
    quote: _Final[str | None]
    reply_list: _Final[ReplyList | None]

class FileCommentReply(_Reply):
    """`FileCommentReply` of drive.v1: members the platform left out are None."""
    content: _Final[ReplyContent | None]
    reply_id: _Final[str | None]
    user_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    extra: _Final[ReplyExtra | None]
    reactions: _Final[_b.list[FileCommentV2BatchQueryReactionData] | None]

class FileCommentV2BatchQueryReactionData(_Reply):
    """`FileCommentV2BatchQueryReactionData` of drive.v1: members the platform left out are None."""
    reaction_key: _Final[str | None]
    count: _Final[int | None]
    ahead_users: _Final[_b.list[str] | None]

class FileStatistics(_Reply):
    """`FileStatistics` of drive.v1: members the platform left out are None."""
    uv: _Final[int | None]
    pv: _Final[int | None]
    like_count: _Final[int | None]
    timestamp: _Final[int | None]
    uv_today: _Final[int | None]
    pv_today: _Final[int | None]
    like_count_today: _Final[int | None]

class FileViewRecord(_Reply):
    """`FileViewRecord` of drive.v1: members the platform left out are None."""
    viewer_id: _Final[str | None]
    name: _Final[str | None]
    avatar_url: _Final[str | None]
    last_view_time: _Final[str | None]

class GetExportTaskResponseBody(_Reply):
    """`GetExportTaskResponseBody` of drive.v1: members the platform left out are None."""
    result: _Final[ExportTask | None]

class GetFileCommentResponseBody(_Reply):
    """`GetFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    comment_id: _Final[str | None]
    user_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    is_solved: _Final[bool | None]
    solved_time: _Final[int | None]
    solver_user_id: _Final[str | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    is_whole: _Final[bool | None]
    quote: _Final[str | None]
    reply_list: _Final[ReplyList | None]

class GetFileStatisticsResponseBody(_Reply):
    """`GetFileStatisticsResponseBody` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]
    file_type: _Final[str | None]
    statistics: _Final[FileStatistics | None]

class GetFileSubscriptionResponseBody(_Reply):
    """`GetFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: _Final[str | None]
    subscription_type: _Final[str | None]
    is_subcribe: _Final[bool | None]
    file_type: _Final[str | None]

class GetFileVersionResponseBody(_Reply):
    """`GetFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    name: _Final[str | None]
    version: _Final[str | None]
    parent_token: _Final[str | None]
    owner_id: _Final[str | None]
    creator_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    status: _Final[int | None]
    obj_type: _Final[str | None]
    parent_type: _Final[str | None]

class GetImportTaskResponseBody(_Reply):
    """`GetImportTaskResponseBody` of drive.v1: members the platform left out are None."""
    result: _Final[ImportTask | None]

class GetPermissionPublicResponseBody(_Reply):
    """`GetPermissionPublicResponseBody` of drive.v1: members the platform left out are None."""
    permission_public: _Final[PermissionPublic | None]

class GetSubscribeFileResponseBody(_Reply):
    """`GetSubscribeFileResponseBody` of drive.v1: members the platform left out are None."""
    is_subscribe: _Final[bool | None]

class ImportTask(_Reply):
    """`ImportTask` of drive.v1: members the platform left out are None."""
    ticket: _Final[str | None]
    file_extension: _Final[str | None]
    file_token: _Final[str | None]
    type: _Final[str | None]
    file_name: _Final[str | None]
    point: _Final[ImportTaskMountPoint | None]
    job_status: _Final[int | None]
    job_error_msg: _Final[str | None]
    token: _Final[str | None]
    url: _Final[str | None]
    extra: _Final[_b.list[str] | None]

class ImportTaskMountPoint(_Reply):
    """`ImportTaskMountPoint` of drive.v1: members the platform left out are None."""
    mount_type: _Final[int | None]
    mount_key: _Final[str | None]

class ListFileCommentReplyResponseBody(_Reply):
    """`ListFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    items: _Final[_b.list[FileCommentReply] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListFileCommentResponseBody(_Reply):
    """`ListFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[FileComment] | None]

class ListFileResponseBody(_Reply):
    """`ListFileResponseBody` of drive.v1: members the platform left out are None."""
    files: _Final[_b.list[File] | None]
    next_page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListFileVersionResponseBody(_Reply):
    """`ListFileVersionResponseBody` of drive.v1: members the platform left out are None."""
    items: _Final[_b.list[Version] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListFileViewRecordResponseBody(_Reply):
    """`ListFileViewRecordResponseBody` of drive.v1: members the platform left out are None."""
    items: _Final[_b.list[FileViewRecord] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListPermissionMemberResponseBody(_Reply):
    """`ListPermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    items: _Final[_b.list[Member] | None]

class Member(_Reply):
    """`Member` of drive.v1: members the platform left out are None."""
    member_type: _Final[str | None]
    member_id: _Final[str | None]
    perm: _Final[str | None]
    perm_type: _Final[str | None]
    type: _Final[str | None]
    name: _Final[str | None]
    avatar: _Final[str | None]
    external_label: _Final[bool | None]

class Meta(_Reply):
    """`Meta` of drive.v1: members the platform left out are None."""
    doc_token: _Final[str | None]
    doc_type: _Final[str | None]
    title: _Final[str | None]
    owner_id: _Final[str | None]
    create_time: _Final[int | None]
    latest_modify_user: _Final[str | None]
    latest_modify_time: _Final[int | None]
    url: _Final[str | None]
    sec_label_name: _Final[str | None]
    request_doc_info: _Final[RequestDoc | None]

class MetaFailed(_Reply):
    """`MetaFailed` of drive.v1: members the platform left out are None."""
    token: _Final[str | None]
    code: _Final[int | None]

class MoveFileResponseBody(_Reply):
    """`MoveFileResponseBody` of drive.v1: members the platform left out are None."""
    task_id: _Final[str | None]

class PatchFileCommentResponseBody(_Reply):
    """`PatchFileCommentResponseBody` of drive.v1: members the platform left out are None."""
    data: _Final[str | None]

class PatchFileSubscriptionResponseBody(_Reply):
    """`PatchFileSubscriptionResponseBody` of drive.v1: members the platform left out are None."""
    subscription_id: _Final[str | None]
    subscription_type: _Final[str | None]
    is_subcribe: _Final[bool | None]
    file_type: _Final[str | None]

class PatchPermissionPublicResponseBody(_Reply):
    """`PatchPermissionPublicResponseBody` of drive.v1: members the platform left out are None."""
    permission_public: _Final[PermissionPublic | None]

class PermissionPublic(_Reply):
    """`PermissionPublic` of drive.v1: members the platform left out are None."""
    external_access: _Final[bool | None]
    security_entity: _Final[str | None]
    comment_entity: _Final[str | None]
    share_entity: _Final[str | None]
    link_share_entity: _Final[str | None]
    invite_external: _Final[bool | None]
    lock_switch: _Final[bool | None]

class Person(_Reply):
    """`Person` of drive.v1: members the platform left out are None."""
    user_id: _Final[str | None]

class ReplyContent(_Reply):
    """`ReplyContent` of drive.v1: members the platform left out are None."""
    elements: _Final[_b.list[ReplyElement] | None]

class ReplyElement(_Reply):
    """`ReplyElement` of drive.v1: members the platform left out are None."""
    type: _Final[str | None]
    text_run: _Final[TextRun | None]
    docs_link: _Final[DocsLink | None]
    person: _Final[Person | None]

class ReplyExtra(_Reply):
    """`ReplyExtra` of drive.v1: members the platform left out are None."""
    image_list: _Final[_b.list[str] | None]

class ReplyList(_Reply):
    """`ReplyList` of drive.v1: members the platform left out are None."""
    replies: _Final[_b.list[FileCommentReply] | None]

class RequestDoc(_Reply):
    """`RequestDoc` of drive.v1: members the platform left out are None."""
    doc_token: _Final[str | None]
    doc_type: _Final[str | None]

class ShortcutInfo(_Reply):
    """`ShortcutInfo` of drive.v1: members the platform left out are None."""
    target_type: _Final[str | None]
    target_token: _Final[str | None]

class SubscriptionStatusUserResponseBody(_Reply):
    """`SubscriptionStatusUserResponseBody` of drive.v1: members the platform left out are None."""
    data: _Final[str | None]

class TaskCheckFileResponseBody(_Reply):
    """`TaskCheckFileResponseBody` of drive.v1: members the platform left out are None."""
    status: _Final[str | None]

class TextRun(_Reply):
    """`TextRun` of drive.v1: members the platform left out are None."""
    text: _Final[str | None]

class TmpDownloadUrl(_Reply):
    """`TmpDownloadUrl` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]
    tmp_download_url: _Final[str | None]

class UpdateFileCommentReplyResponseBody(_Reply):
    """`UpdateFileCommentReplyResponseBody` of drive.v1: members the platform left out are None."""
    data: _Final[str | None]

class UpdatePermissionMemberResponseBody(_Reply):
    """`UpdatePermissionMemberResponseBody` of drive.v1: members the platform left out are None."""
    member: _Final[BaseMember | None]

class UpdatePermissionPublicPasswordResponseBody(_Reply):
    """`UpdatePermissionPublicPasswordResponseBody` of drive.v1: members the platform left out are None."""
    password: _Final[str | None]

class UploadAllFileResponseBody(_Reply):
    """`UploadAllFileResponseBody` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]
    url: _Final[str | None]
    version: _Final[str | None]

class UploadAllMediaResponseBody(_Reply):
    """`UploadAllMediaResponseBody` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]

class UploadFinishFileResponseBody(_Reply):
    """`UploadFinishFileResponseBody` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]
    version: _Final[str | None]
    url: _Final[str | None]

class UploadFinishMediaResponseBody(_Reply):
    """`UploadFinishMediaResponseBody` of drive.v1: members the platform left out are None."""
    file_token: _Final[str | None]

class UploadPrepareFileResponseBody(_Reply):
    """`UploadPrepareFileResponseBody` of drive.v1: members the platform left out are None."""
    upload_id: _Final[str | None]
    block_size: _Final[int | None]
    block_num: _Final[int | None]

class UploadPrepareMediaResponseBody(_Reply):
    """`UploadPrepareMediaResponseBody` of drive.v1: members the platform left out are None."""
    upload_id: _Final[str | None]
    block_size: _Final[int | None]
    block_num: _Final[int | None]

class Version(_Reply):
    """`Version` of drive.v1: members the platform left out are None."""
    name: _Final[str | None]
    version: _Final[str | None]
    parent_token: _Final[str | None]
    owner_id: _Final[str | None]
    creator_id: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    status: _Final[int | None]
    obj_type: _Final[str | None]
    parent_type: _Final[str | None]

class DocsLinkParam(_TypedDict, total=False):
    """`DocsLink` in arguments."""
    url: _Required[_Text]

class FileCommentReplyParam(_TypedDict, total=False):
    """`FileCommentReply` in arguments."""
    content: _Required[ReplyContentParam]
    reply_id: _Text
    user_id: _Text
    create_time: _Int
    update_time: _Int
    extra: ReplyExtraParam
    reactions: _b.list[FileCommentV2BatchQueryReactionDataParam] | _b.tuple[FileCommentV2BatchQueryReactionDataParam, ...]

class FileCommentV2BatchQueryReactionDataParam(_TypedDict, total=False):
    """`FileCommentV2BatchQueryReactionData` in arguments."""
    reaction_key: _Required[_Text]
    count: _Required[_Int]
    ahead_users: _b.list[_Text] | _b.tuple[_Text, ...]

class ImportTaskMountPointParam(_TypedDict, total=False):
    """`ImportTaskMountPoint` in arguments."""
    mount_type: _Required[_Int]
    mount_key: _Required[_Text]

class MemberParam(_TypedDict, total=False):
    """`Member` in arguments."""
    member_type: _Required[_Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | _Text]
    member_id: _Required[_Text]
    perm: _Required[_Literal["view", "edit", "full_access"] | _Text]
    perm_type: _Literal["container", "single_page"] | _Text
    type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | _Text
    name: _Text
    avatar: _Text
    external_label: bool

class PersonParam(_TypedDict, total=False):
    """`Person` in arguments."""
    user_id: _Required[_Text]

class PropertyParam(_TypedDict, total=False):
    """`Property` in arguments."""
    key: _Required[_Text]
    value: _Required[_Text]

class ReferEntityParam(_TypedDict, total=False):
    """`ReferEntity` in arguments."""
    refer_token: _Required[_Text]
    refer_type: _Required[_Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "slides"] | _Text]

class ReplyContentParam(_TypedDict, total=False):
    """`ReplyContent` in arguments."""
    elements: _Required[_b.list[ReplyElementParam] | _b.tuple[ReplyElementParam, ...]]

class ReplyElementParam(_TypedDict, total=False):
    """`ReplyElement` in arguments."""
    type: _Required[_Literal["text_run", "docs_link", "person"] | _Text]
    text_run: TextRunParam
    docs_link: DocsLinkParam
    person: PersonParam

class ReplyExtraParam(_TypedDict, total=False):
    """`ReplyExtra` in arguments."""
    image_list: _b.list[_Text] | _b.tuple[_Text, ...]

class ReplyListParam(_TypedDict, total=False):
    """`ReplyList` in arguments."""
    replies: _Required[_b.list[FileCommentReplyParam] | _b.tuple[FileCommentReplyParam, ...]]

class RequestDocParam(_TypedDict, total=False):
    """`RequestDoc` in arguments."""
    doc_token: _Required[_Text]
    doc_type: _Required[_Literal["doc", "sheet", "bitable", "mindnote", "file", "wiki", "docx", "folder", "synced_block", "slides"] | _Text]

class TextRunParam(_TypedDict, total=False):
    """`TextRun` in arguments."""
    text: _Required[_Text]

class _V1ExportTask:
    def create(
        self,
        *,
        file_extension: _Literal["docx", "pdf", "xlsx", "csv", "base", "pptx"] | _Text,
        token: _Text,
        type: _Literal["doc", "sheet", "bitable", "docx", "slides"] | _Text,
        file_name: _Text | None = ...,
        sub_id: _Text | None = ...,
        file_token: _Text | None = ...,
        file_size: _Int | None = ...,
        job_error_msg: _Text | None = ...,
        job_status: _Int | None = ...,
        only_schema: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateExportTaskResponseBody:
        """Run `drive.v1.export_task.create`: POST /open-apis/drive/v1/export_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: _Text,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `drive.v1.export_task.download`: GET /open-apis/drive/v1/export_tasks/file/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        ticket: _Text,
        token: _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        comment_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchQueryFileCommentResponseBody:
        """Run `drive.v1.file_comment.batch_query`: POST /open-apis/drive/v1/files/:file_token/comments/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx"] | _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        comment_id: _Text | None = ...,
        user_id: _Text | None = ...,
        create_time: _Int | None = ...,
        update_time: _Int | None = ...,
        is_solved: bool | None = ...,
        solved_time: _Int | None = ...,
        solver_user_id: _Text | None = ...,
        has_more: bool | None = ...,
        page_token: _Text | None = ...,
        is_whole: bool | None = ...,
        quote: _Text | None = ...,
        reply_list: ReplyListParam = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileCommentResponseBody:
        """Run `drive.v1.file_comment.create`: POST /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFileCommentResponseBody:
        """Run `drive.v1.file_comment.get`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(FileComment)
    def list(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        is_whole: bool | None = ...,
        is_solved: bool | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        is_solved: bool,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | _Text,
        content: ReplyContentParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.create`: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        reply_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.delete`: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(FileCommentReply)
    def list(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        need_reaction: bool | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        reply_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        content: ReplyContentParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        name: _Text,
        folder_token: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        type: _Literal["file", "doc", "sheet", "bitable", "docx", "mindnote", "slides"] | _Text | None = ...,
        extra: _b.list[PropertyParam] | _b.tuple[PropertyParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CopyFileResponseBody:
        """Run `drive.v1.file.copy`: POST /open-apis/drive/v1/files/:file_token/copy

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=copy&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_folder(
        self,
        *,
        name: _Text,
        folder_token: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateFolderFileResponseBody:
        """Run `drive.v1.file.create_folder`: POST /open-apis/drive/v1/files/create_folder

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_folder&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_shortcut(
        self,
        *,
        parent_token: _Text,
        refer_entity: ReferEntityParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateShortcutFileResponseBody:
        """Run `drive.v1.file.create_shortcut`: POST /open-apis/drive/v1/files/create_shortcut

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_shortcut&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: _Text,
        type: _Literal["file", "docx", "bitable", "folder", "doc", "sheet", "mindnote", "shortcut", "slides"] | _Text,
        async_: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteFileResponseBody:
        """Run `drive.v1.file.delete`: DELETE /open-apis/drive/v1/files/:file_token

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteSubscribeFileResponseBody:
        """Run `drive.v1.file.delete_subscribe`: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: _Text,
        version: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `drive.v1.file.download`: GET /open-apis/drive/v1/files/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetSubscribeFileResponseBody:
        """Run `drive.v1.file.get_subscribe`: GET /open-apis/drive/v1/files/:file_token/get_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(File)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        folder_token: _Text | None = ...,
        order_by: _Literal["EditedTime", "CreatedTime"] | _Text | None = ...,
        direction: _Literal["ASC", "DESC"] | _Text | None = ...,
        option: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        type: _Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "folder", "slides"] | _Text | None = ...,
        folder_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> MoveFileResponseBody:
        """Run `drive.v1.file.move`: POST /open-apis/drive/v1/files/:file_token/move

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=move&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file.subscribe`: POST /open-apis/drive/v1/files/:file_token/subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def task_check(
        self,
        *,
        task_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TaskCheckFileResponseBody:
        """Run `drive.v1.file.task_check`: GET /open-apis/drive/v1/files/task_check

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=task_check&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_all(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["explorer", "wiki"] | _Text,
        parent_node: _Text,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        file_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UploadAllFileResponseBody:
        """Run `drive.v1.file.upload_all`: POST /open-apis/drive/v1/files/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_finish(
        self,
        *,
        upload_id: _Text,
        block_num: _Int,
        options_: _CallOptions | None = ...,
    ) -> UploadFinishFileResponseBody:
        """Run `drive.v1.file.upload_finish`: POST /open-apis/drive/v1/files/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_part(
        self,
        *,
        upload_id: _Text,
        seq: _Int,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file.upload_part`: POST /open-apis/drive/v1/files/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_prepare(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["explorer", "wiki"] | _Text,
        parent_node: _Text,
        size: _Int,
        file_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        file_type: _Literal["doc", "sheet", "mindnote", "bitable", "wiki", "file", "docx"] | _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        subscription_type: _Literal["comment_update"] | _Text,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        subscription_id: _Text | None = ...,
        is_subcribe: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.create`: POST /open-apis/drive/v1/files/:file_token/subscriptions

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: _Text,
        subscription_id: _Text,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> GetFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.get`: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        file_token: _Text,
        subscription_id: _Text,
        is_subscribe: bool,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        owner_id: _Text | None = ...,
        obj_type: _Literal["docx", "sheet"] | _Text | None = ...,
        parent_type: _Literal["docx", "sheet"] | _Text | None = ...,
        name: _Text | None = ...,
        parent_token: _Text | None = ...,
        creator_id: _Text | None = ...,
        create_time: _Int | str | None = ...,
        update_time: _Int | str | None = ...,
        status: _Literal["0", "1", "2"] | _Text | None = ...,
        version: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileVersionResponseBody:
        """Run `drive.v1.file_version.create`: POST /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        file_token: _Text,
        version_id: _Text,
        obj_type: _Literal["docx", "sheet"] | _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file_version.delete`: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_token: _Text,
        version_id: _Text,
        obj_type: _Literal["docx", "sheet"] | _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFileVersionResponseBody:
        """Run `drive.v1.file_version.get`: GET /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Version)
    def list(
        self,
        *,
        file_token: _Text,
        page_size: _Int,
        obj_type: _Literal["docx", "sheet"] | _Text,
        page_token: _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListFileVersionResponseBody:
        """Run `drive.v1.file_version.list`: GET /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1FileViewRecord:
    @_paged(FileViewRecord)
    def list(
        self,
        *,
        file_token: _Text,
        page_size: _Int,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "mindnote", "wiki", "file"] | _Text,
        page_token: _Text | None = ...,
        viewer_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_extension: _Text,
        file_token: _Text,
        type: _Text,
        point: ImportTaskMountPointParam,
        ticket: _Text | None = ...,
        file_name: _Text | None = ...,
        job_status: _Int | None = ...,
        job_error_msg: _Text | None = ...,
        token: _Text | None = ...,
        url: _Text | None = ...,
        extra: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateImportTaskResponseBody:
        """Run `drive.v1.import_task.create`: POST /open-apis/drive/v1/import_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        ticket: _Text,
        options_: _CallOptions | None = ...,
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
        file_tokens: _b.list[_Text] | _b.tuple[_Text, ...],
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetTmpDownloadUrlMediaResponseBody:
        """Run `drive.v1.media.batch_get_tmp_download_url`: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_tmp_download_url&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def download(
        self,
        *,
        file_token: _Text,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `drive.v1.media.download`: GET /open-apis/drive/v1/medias/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_all(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | _Text,
        parent_node: _Text,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UploadAllMediaResponseBody:
        """Run `drive.v1.media.upload_all`: POST /open-apis/drive/v1/medias/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_finish(
        self,
        *,
        upload_id: _Text,
        block_num: _Int,
        options_: _CallOptions | None = ...,
    ) -> UploadFinishMediaResponseBody:
        """Run `drive.v1.media.upload_finish`: POST /open-apis/drive/v1/medias/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_part(
        self,
        *,
        upload_id: _Text,
        seq: _Int,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.media.upload_part`: POST /open-apis/drive/v1/medias/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def upload_prepare(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | _Text,
        size: _Int,
        parent_node: _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        with_url: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | _Text,
        action: _Literal["view", "edit", "share", "comment", "export", "copy", "print", "manage_public"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> AuthPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.auth`: GET /open-apis/drive/v1/permissions/:token/members/auth

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=auth&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_create(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        members: _b.list[MemberParam] | _b.tuple[MemberParam, ...],
        need_notification: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchCreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.batch_create`: POST /open-apis/drive/v1/permissions/:token/members/batch_create

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        need_notification: bool | None = ...,
        member_type: _Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | _Text | None = ...,
        member_id: _Text | None = ...,
        perm: _Literal["view", "edit", "full_access"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.create`: POST /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        token: _Text,
        member_id: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        member_type: _Literal["email", "openid", "openchat", "opendepartmentid", "userid", "unionid", "groupid", "wikispaceid", "appid"] | _Text,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor", "appid"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_member.delete`: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | _Text,
        fields: _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.list`: GET /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transfer_owner(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | _Text,
        need_notification: bool | None = ...,
        remove_old_owner: bool | None = ...,
        stay_put: bool | None = ...,
        old_owner_perm: _Text | None = ...,
        member_type: _Literal["email", "openid", "userid", "appid"] | _Text | None = ...,
        member_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_member.transfer_owner`: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=transfer_owner&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        token: _Text,
        member_id: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | _Text,
        need_notification: bool | None = ...,
        member_type: _Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | _Text | None = ...,
        body_member_id: _Text | None = ...,
        perm: _Literal["view", "edit", "full_access"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> GetPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.get`: GET /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        external_access: bool | None = ...,
        security_entity: _Literal["anyone_can_view", "anyone_can_edit", "only_full_access"] | _Text | None = ...,
        comment_entity: _Literal["anyone_can_view", "anyone_can_edit"] | _Text | None = ...,
        share_entity: _Literal["anyone", "same_tenant", "only_full_access"] | _Text | None = ...,
        link_share_entity: _Literal["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"] | _Text | None = ...,
        invite_external: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> CreatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.create`: POST /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_public_password.delete`: DELETE /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
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
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.user.remove_subscription`: DELETE /open-apis/drive/v1/user/remove_subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove_subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscription(
        self,
        *,
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.user.subscription`: POST /open-apis/drive/v1/user/subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def subscription_status(
        self,
        *,
        event_type: _Text,
        options_: _CallOptions | None = ...,
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
        file_extension: _Literal["docx", "pdf", "xlsx", "csv", "base", "pptx"] | _Text,
        token: _Text,
        type: _Literal["doc", "sheet", "bitable", "docx", "slides"] | _Text,
        file_name: _Text | None = ...,
        sub_id: _Text | None = ...,
        file_token: _Text | None = ...,
        file_size: _Int | None = ...,
        job_error_msg: _Text | None = ...,
        job_status: _Int | None = ...,
        only_schema: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateExportTaskResponseBody:
        """Run `drive.v1.export_task.create`: POST /open-apis/drive/v1/export_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `drive.v1.export_task.download`: GET /open-apis/drive/v1/export_tasks/file/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=export_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        ticket: _Text,
        token: _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        comment_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchQueryFileCommentResponseBody:
        """Run `drive.v1.file_comment.batch_query`: POST /open-apis/drive/v1/files/:file_token/comments/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx"] | _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        comment_id: _Text | None = ...,
        user_id: _Text | None = ...,
        create_time: _Int | None = ...,
        update_time: _Int | None = ...,
        is_solved: bool | None = ...,
        solved_time: _Int | None = ...,
        solver_user_id: _Text | None = ...,
        has_more: bool | None = ...,
        page_token: _Text | None = ...,
        is_whole: bool | None = ...,
        quote: _Text | None = ...,
        reply_list: ReplyListParam = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileCommentResponseBody:
        """Run `drive.v1.file_comment.create`: POST /open-apis/drive/v1/files/:file_token/comments

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFileCommentResponseBody:
        """Run `drive.v1.file_comment.get`: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.comment&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(FileComment)
    async def list(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        is_whole: bool | None = ...,
        is_solved: bool | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        need_reaction: bool | None = ...,
        need_relation: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        is_solved: bool,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "sheet", "file", "docx", "slides", "bitable", "apps"] | _Text,
        content: ReplyContentParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.create`: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        reply_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteFileCommentReplyResponseBody:
        """Run `drive.v1.file_comment_reply.delete`: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.comment.reply&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(FileCommentReply)
    async def list(
        self,
        *,
        file_token: _Text,
        comment_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        need_reaction: bool | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        comment_id: _Text,
        reply_id: _Text,
        file_type: _Literal["doc", "docx", "sheet", "file", "slides", "bitable", "apps"] | _Text,
        content: ReplyContentParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        name: _Text,
        folder_token: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        type: _Literal["file", "doc", "sheet", "bitable", "docx", "mindnote", "slides"] | _Text | None = ...,
        extra: _b.list[PropertyParam] | _b.tuple[PropertyParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CopyFileResponseBody:
        """Run `drive.v1.file.copy`: POST /open-apis/drive/v1/files/:file_token/copy

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=copy&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_folder(
        self,
        *,
        name: _Text,
        folder_token: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateFolderFileResponseBody:
        """Run `drive.v1.file.create_folder`: POST /open-apis/drive/v1/files/create_folder

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_folder&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_shortcut(
        self,
        *,
        parent_token: _Text,
        refer_entity: ReferEntityParam,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateShortcutFileResponseBody:
        """Run `drive.v1.file.create_shortcut`: POST /open-apis/drive/v1/files/create_shortcut

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create_shortcut&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: _Text,
        type: _Literal["file", "docx", "bitable", "folder", "doc", "sheet", "mindnote", "shortcut", "slides"] | _Text,
        async_: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteFileResponseBody:
        """Run `drive.v1.file.delete`: DELETE /open-apis/drive/v1/files/:file_token

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteSubscribeFileResponseBody:
        """Run `drive.v1.file.delete_subscribe`: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: _Text,
        version: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `drive.v1.file.download`: GET /open-apis/drive/v1/files/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetSubscribeFileResponseBody:
        """Run `drive.v1.file.get_subscribe`: GET /open-apis/drive/v1/files/:file_token/get_subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(File)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        folder_token: _Text | None = ...,
        order_by: _Literal["EditedTime", "CreatedTime"] | _Text | None = ...,
        direction: _Literal["ASC", "DESC"] | _Text | None = ...,
        option: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        type: _Literal["file", "docx", "bitable", "doc", "sheet", "mindnote", "folder", "slides"] | _Text | None = ...,
        folder_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> MoveFileResponseBody:
        """Run `drive.v1.file.move`: POST /open-apis/drive/v1/files/:file_token/move

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=move&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscribe(
        self,
        *,
        file_token: _Text,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "file", "folder", "slides"] | _Text,
        event_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file.subscribe`: POST /open-apis/drive/v1/files/:file_token/subscribe

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscribe&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def task_check(
        self,
        *,
        task_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TaskCheckFileResponseBody:
        """Run `drive.v1.file.task_check`: GET /open-apis/drive/v1/files/task_check

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=task_check&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_all(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["explorer", "wiki"] | _Text,
        parent_node: _Text,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        file_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UploadAllFileResponseBody:
        """Run `drive.v1.file.upload_all`: POST /open-apis/drive/v1/files/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_finish(
        self,
        *,
        upload_id: _Text,
        block_num: _Int,
        options_: _CallOptions | None = ...,
    ) -> UploadFinishFileResponseBody:
        """Run `drive.v1.file.upload_finish`: POST /open-apis/drive/v1/files/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_part(
        self,
        *,
        upload_id: _Text,
        seq: _Int,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file.upload_part`: POST /open-apis/drive/v1/files/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_prepare(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["explorer", "wiki"] | _Text,
        parent_node: _Text,
        size: _Int,
        file_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        file_type: _Literal["doc", "sheet", "mindnote", "bitable", "wiki", "file", "docx"] | _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        subscription_type: _Literal["comment_update"] | _Text,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        subscription_id: _Text | None = ...,
        is_subcribe: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.create`: POST /open-apis/drive/v1/files/:file_token/subscriptions

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: _Text,
        subscription_id: _Text,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> GetFileSubscriptionResponseBody:
        """Run `drive.v1.file_subscription.get`: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id

        Tokens: user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.subscription&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        file_token: _Text,
        subscription_id: _Text,
        is_subscribe: bool,
        file_type: _Literal["doc", "docx", "wiki"] | _Text,
        options_: _CallOptions | None = ...,
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
        file_token: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        owner_id: _Text | None = ...,
        obj_type: _Literal["docx", "sheet"] | _Text | None = ...,
        parent_type: _Literal["docx", "sheet"] | _Text | None = ...,
        name: _Text | None = ...,
        parent_token: _Text | None = ...,
        creator_id: _Text | None = ...,
        create_time: _Int | str | None = ...,
        update_time: _Int | str | None = ...,
        status: _Literal["0", "1", "2"] | _Text | None = ...,
        version: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileVersionResponseBody:
        """Run `drive.v1.file_version.create`: POST /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        file_token: _Text,
        version_id: _Text,
        obj_type: _Literal["docx", "sheet"] | _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.file_version.delete`: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_token: _Text,
        version_id: _Text,
        obj_type: _Literal["docx", "sheet"] | _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFileVersionResponseBody:
        """Run `drive.v1.file_version.get`: GET /open-apis/drive/v1/files/:file_token/versions/:version_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Version)
    async def list(
        self,
        *,
        file_token: _Text,
        page_size: _Int,
        obj_type: _Literal["docx", "sheet"] | _Text,
        page_token: _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListFileVersionResponseBody:
        """Run `drive.v1.file_version.list`: GET /open-apis/drive/v1/files/:file_token/versions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=file.version&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1FileViewRecord:
    @_aio_paged(FileViewRecord)
    async def list(
        self,
        *,
        file_token: _Text,
        page_size: _Int,
        file_type: _Literal["doc", "docx", "sheet", "bitable", "mindnote", "wiki", "file"] | _Text,
        page_token: _Text | None = ...,
        viewer_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        file_extension: _Text,
        file_token: _Text,
        type: _Text,
        point: ImportTaskMountPointParam,
        ticket: _Text | None = ...,
        file_name: _Text | None = ...,
        job_status: _Int | None = ...,
        job_error_msg: _Text | None = ...,
        token: _Text | None = ...,
        url: _Text | None = ...,
        extra: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateImportTaskResponseBody:
        """Run `drive.v1.import_task.create`: POST /open-apis/drive/v1/import_tasks

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=import_task&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        ticket: _Text,
        options_: _CallOptions | None = ...,
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
        file_tokens: _b.list[_Text] | _b.tuple[_Text, ...],
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetTmpDownloadUrlMediaResponseBody:
        """Run `drive.v1.media.batch_get_tmp_download_url`: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_tmp_download_url&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def download(
        self,
        *,
        file_token: _Text,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `drive.v1.media.download`: GET /open-apis/drive/v1/medias/:file_token/download

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=download&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_all(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | _Text,
        parent_node: _Text,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UploadAllMediaResponseBody:
        """Run `drive.v1.media.upload_all`: POST /open-apis/drive/v1/medias/upload_all

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_all&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_finish(
        self,
        *,
        upload_id: _Text,
        block_num: _Int,
        options_: _CallOptions | None = ...,
    ) -> UploadFinishMediaResponseBody:
        """Run `drive.v1.media.upload_finish`: POST /open-apis/drive/v1/medias/upload_finish

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_finish&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_part(
        self,
        *,
        upload_id: _Text,
        seq: _Int,
        size: _Int,
        file: _FileLike,
        checksum: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.media.upload_part`: POST /open-apis/drive/v1/medias/upload_part

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=upload_part&project=drive&resource=media&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def upload_prepare(
        self,
        *,
        file_name: _Text,
        parent_type: _Literal["doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file", "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar", "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img", "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file"] | _Text,
        size: _Int,
        parent_node: _Text | None = ...,
        extra: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        with_url: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | _Text,
        action: _Literal["view", "edit", "share", "comment", "export", "copy", "print", "manage_public"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> AuthPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.auth`: GET /open-apis/drive/v1/permissions/:token/members/auth

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=auth&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_create(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        members: _b.list[MemberParam] | _b.tuple[MemberParam, ...],
        need_notification: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchCreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.batch_create`: POST /open-apis/drive/v1/permissions/:token/members/batch_create

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        need_notification: bool | None = ...,
        member_type: _Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | _Text | None = ...,
        member_id: _Text | None = ...,
        perm: _Literal["view", "edit", "full_access"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreatePermissionMemberResponseBody:
        """Run `drive.v1.permission_member.create`: POST /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        token: _Text,
        member_id: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"] | _Text,
        member_type: _Literal["email", "openid", "openchat", "opendepartmentid", "userid", "unionid", "groupid", "wikispaceid", "appid"] | _Text,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor", "appid"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_member.delete`: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | _Text,
        fields: _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListPermissionMemberResponseBody:
        """Run `drive.v1.permission_member.list`: GET /open-apis/drive/v1/permissions/:token/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transfer_owner(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"] | _Text,
        need_notification: bool | None = ...,
        remove_old_owner: bool | None = ...,
        stay_put: bool | None = ...,
        old_owner_perm: _Text | None = ...,
        member_type: _Literal["email", "openid", "userid", "appid"] | _Text | None = ...,
        member_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_member.transfer_owner`: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=transfer_owner&project=drive&resource=permission.member&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        token: _Text,
        member_id: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"] | _Text,
        need_notification: bool | None = ...,
        member_type: _Literal["email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid", "appid"] | _Text | None = ...,
        body_member_id: _Text | None = ...,
        perm: _Literal["view", "edit", "full_access"] | _Text | None = ...,
        perm_type: _Literal["container", "single_page"] | _Text | None = ...,
        body_type: _Literal["user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> GetPermissionPublicResponseBody:
        """Run `drive.v1.permission_public.get`: GET /open-apis/drive/v1/permissions/:token/public

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=drive&resource=permission.public&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        external_access: bool | None = ...,
        security_entity: _Literal["anyone_can_view", "anyone_can_edit", "only_full_access"] | _Text | None = ...,
        comment_entity: _Literal["anyone_can_view", "anyone_can_edit"] | _Text | None = ...,
        share_entity: _Literal["anyone", "same_tenant", "only_full_access"] | _Text | None = ...,
        link_share_entity: _Literal["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"] | _Text | None = ...,
        invite_external: bool | None = ...,
        options_: _CallOptions | None = ...,
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
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> CreatePermissionPublicPasswordResponseBody:
        """Run `drive.v1.permission_public_password.create`: POST /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.permission_public_password.delete`: DELETE /open-apis/drive/v1/permissions/:token/public/password

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=drive&resource=permission.public.password&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        token: _Text,
        type: _Literal["doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides"] | _Text,
        options_: _CallOptions | None = ...,
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
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.user.remove_subscription`: DELETE /open-apis/drive/v1/user/remove_subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove_subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscription(
        self,
        *,
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `drive.v1.user.subscription`: POST /open-apis/drive/v1/user/subscription

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=subscription&project=drive&resource=user&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def subscription_status(
        self,
        *,
        event_type: _Text,
        options_: _CallOptions | None = ...,
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
