# Made from core/catalog/lark/im.v1.json by python/backend.py.
"""The types of `im.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

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
    "AddManagersChatManagersResponseBody",
    "BatchMessageReadUser",
    "BatchMessageRecallProgress",
    "BatchMessageSendProgress",
    "BatchQueryMessageReactionResponseBody",
    "ChatMenuItem",
    "ChatMenuItemParam",
    "ChatMenuItemRedirectLink",
    "ChatMenuItemRedirectLinkParam",
    "ChatMenuSecondLevel",
    "ChatMenuSecondLevelParam",
    "ChatMenuTopLevel",
    "ChatMenuTopLevelParam",
    "ChatMenuTree",
    "ChatMenuTreeParam",
    "ChatTab",
    "ChatTabConfig",
    "ChatTabConfigParam",
    "ChatTabContent",
    "ChatTabContentParam",
    "ChatTabParam",
    "ChatTopNoticeParam",
    "CreateChatMembersResponseBody",
    "CreateChatMenuTreeResponseBody",
    "CreateChatResponseBody",
    "CreateChatTabResponseBody",
    "CreateFileResponseBody",
    "CreateImageResponseBody",
    "CreateMessageReactionResponseBody",
    "CreateMessageResponseBody",
    "CreatePinResponseBody",
    "DeleteChatMembersResponseBody",
    "DeleteChatMenuTreeResponseBody",
    "DeleteManagersChatManagersResponseBody",
    "DeleteMessageReactionResponseBody",
    "DeleteTabsChatTabResponseBody",
    "Emoji",
    "EmojiParam",
    "FailMsgReactionDetails",
    "FollowUpParam",
    "ForwardMessageResponseBody",
    "ForwardThreadResponseBody",
    "GetChatAnnouncementResponseBody",
    "GetChatMembersResponseBody",
    "GetChatMenuTreeResponseBody",
    "GetChatModerationResponseBody",
    "GetChatResponseBody",
    "GetMessageResponseBody",
    "GetProgressBatchMessageResponseBody",
    "I18nContentParam",
    "I18nNames",
    "I18nNamesParam",
    "IsInChatChatMembersResponseBody",
    "LinkChatResponseBody",
    "ListChat",
    "ListChatResponseBody",
    "ListMember",
    "ListMessageReactionResponseBody",
    "ListMessageResponseBody",
    "ListModerator",
    "ListPinResponseBody",
    "ListTabsChatTabResponseBody",
    "Mention",
    "MergeForwardMessageResponseBody",
    "Message",
    "MessageBody",
    "MessageQueryParam",
    "MessageReaction",
    "MessageSearchFilterParam",
    "MessageSearchItem",
    "MessageSearchMeta",
    "Operator",
    "PatchChatMenuItemResponseBody",
    "Pin",
    "Reaction",
    "ReactionCount",
    "ReadUser",
    "ReadUserBatchMessageResponseBody",
    "ReadUsersMessageResponseBody",
    "ReplyMessageResponseBody",
    "RestrictedModeSetting",
    "RestrictedModeSettingParam",
    "SearchChatResponseBody",
    "SearchMessageResponseBody",
    "Sender",
    "SortChatMenuTreeResponseBody",
    "SortTabsChatTabResponseBody",
    "SuccessMsgReactionCount",
    "SuccessMsgReactionDetails",
    "TimeRangeParam",
    "UpdateMessageResponseBody",
    "UpdateTabsChatTabResponseBody",
    "UrgentAppMessageResponseBody",
    "UrgentPhoneMessageResponseBody",
    "UrgentSmsMessageResponseBody",
]

class AddManagersChatManagersResponseBody(_Reply):
    """`AddManagersChatManagersResponseBody` of im.v1: members the platform left out are None."""
    chat_managers: _Final[_b.list[str] | None]
    chat_bot_managers: _Final[_b.list[str] | None]

class BatchMessageReadUser(_Reply):
    """`BatchMessageReadUser` of im.v1: members the platform left out are None."""
    read_count: _Final[str | None]
    total_count: _Final[str | None]

class BatchMessageRecallProgress(_Reply):
    """`BatchMessageRecallProgress` of im.v1: members the platform left out are None."""
    recall: _Final[bool | None]
    recall_count: _Final[int | None]

class BatchMessageSendProgress(_Reply):
    """`BatchMessageSendProgress` of im.v1: members the platform left out are None."""
    valid_user_ids_count: _Final[int | None]
    success_user_ids_count: _Final[int | None]
    read_user_ids_count: _Final[int | None]

class BatchQueryMessageReactionResponseBody(_Reply):
    """`BatchQueryMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    success_msg_reaction_details: _Final[_b.list[SuccessMsgReactionDetails] | None]
    success_msg_reaction_counts: _Final[_b.list[SuccessMsgReactionCount] | None]
    fail_msg_reaction_details: _Final[_b.list[FailMsgReactionDetails] | None]

class ChatMenuItem(_Reply):
    """`ChatMenuItem` of im.v1: members the platform left out are None."""
    action_type: _Final[str | None]
    redirect_link: _Final[ChatMenuItemRedirectLink | None]
    image_key: _Final[str | None]
    name: _Final[str | None]
    i18n_names: _Final[I18nNames | None]

class ChatMenuItemRedirectLink(_Reply):
    """`ChatMenuItemRedirectLink` of im.v1: members the platform left out are None."""
    common_url: _Final[str | None]
    ios_url: _Final[str | None]
    android_url: _Final[str | None]
    pc_url: _Final[str | None]
    web_url: _Final[str | None]

class ChatMenuSecondLevel(_Reply):
    """`ChatMenuSecondLevel` of im.v1: members the platform left out are None."""
    chat_menu_second_level_id: _Final[int | None]
    chat_menu_item: _Final[ChatMenuItem | None]

class ChatMenuTopLevel(_Reply):
    """`ChatMenuTopLevel` of im.v1: members the platform left out are None."""
    chat_menu_top_level_id: _Final[int | None]
    chat_menu_item: _Final[ChatMenuItem | None]
    children: _Final[_b.list[ChatMenuSecondLevel] | None]

class ChatMenuTree(_Reply):
    """`ChatMenuTree` of im.v1: members the platform left out are None."""
    chat_menu_top_levels: _Final[_b.list[ChatMenuTopLevel] | None]

class ChatTab(_Reply):
    """`ChatTab` of im.v1: members the platform left out are None."""
    tab_id: _Final[str | None]
    tab_name: _Final[str | None]
    tab_type: _Final[str | None]
    tab_content: _Final[ChatTabContent | None]
    tab_config: _Final[ChatTabConfig | None]

class ChatTabConfig(_Reply):
    """`ChatTabConfig` of im.v1: members the platform left out are None."""
    icon_key: _Final[str | None]
    is_built_in: _Final[bool | None]

class ChatTabContent(_Reply):
    """`ChatTabContent` of im.v1: members the platform left out are None."""
    url: _Final[str | None]
    doc: _Final[str | None]
    meeting_minute: _Final[str | None]
    task: _Final[str | None]

class CreateChatMembersResponseBody(_Reply):
    """`CreateChatMembersResponseBody` of im.v1: members the platform left out are None."""
    invalid_id_list: _Final[_b.list[str] | None]
    not_existed_id_list: _Final[_b.list[str] | None]
    pending_approval_id_list: _Final[_b.list[str] | None]

class CreateChatMenuTreeResponseBody(_Reply):
    """`CreateChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: _Final[ChatMenuTree | None]

class CreateChatResponseBody(_Reply):
    """`CreateChatResponseBody` of im.v1: members the platform left out are None."""
    chat_id: _Final[str | None]
    avatar: _Final[str | None]
    name: _Final[str | None]
    description: _Final[str | None]
    i18n_names: _Final[I18nNames | None]
    owner_id: _Final[str | None]
    owner_id_type: _Final[str | None]
    urgent_setting: _Final[str | None]
    video_conference_setting: _Final[str | None]
    pin_manage_setting: _Final[str | None]
    add_member_permission: _Final[str | None]
    share_card_permission: _Final[str | None]
    at_all_permission: _Final[str | None]
    edit_permission: _Final[str | None]
    group_message_type: _Final[str | None]
    chat_mode: _Final[str | None]
    chat_type: _Final[str | None]
    chat_tag: _Final[str | None]
    external: _Final[bool | None]
    tenant_key: _Final[str | None]
    join_message_visibility: _Final[str | None]
    leave_message_visibility: _Final[str | None]
    membership_approval: _Final[str | None]
    moderation_permission: _Final[str | None]
    labels: _Final[_b.list[str] | None]
    toolkit_ids: _Final[_b.list[int] | None]
    restricted_mode_setting: _Final[RestrictedModeSetting | None]
    hide_member_count_setting: _Final[str | None]

class CreateChatTabResponseBody(_Reply):
    """`CreateChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: _Final[_b.list[ChatTab] | None]

class CreateFileResponseBody(_Reply):
    """`CreateFileResponseBody` of im.v1: members the platform left out are None."""
    file_key: _Final[str | None]

class CreateImageResponseBody(_Reply):
    """`CreateImageResponseBody` of im.v1: members the platform left out are None."""
    image_key: _Final[str | None]

class CreateMessageReactionResponseBody(_Reply):
    """`CreateMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    reaction_id: _Final[str | None]
    operator: _Final[Operator | None]
    action_time: _Final[int | None]
    reaction_type: _Final[Emoji | None]

class CreateMessageResponseBody(_Reply):
    """`CreateMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class CreatePinResponseBody(_Reply):
    """`CreatePinResponseBody` of im.v1: members the platform left out are None."""
    pin: _Final[Pin | None]

class DeleteChatMembersResponseBody(_Reply):
    """`DeleteChatMembersResponseBody` of im.v1: members the platform left out are None."""
    invalid_id_list: _Final[_b.list[str] | None]

class DeleteChatMenuTreeResponseBody(_Reply):
    """`DeleteChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: _Final[ChatMenuTree | None]

class DeleteManagersChatManagersResponseBody(_Reply):
    """`DeleteManagersChatManagersResponseBody` of im.v1: members the platform left out are None."""
    chat_managers: _Final[_b.list[str] | None]
    chat_bot_managers: _Final[_b.list[str] | None]

class DeleteMessageReactionResponseBody(_Reply):
    """`DeleteMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    reaction_id: _Final[str | None]
    operator: _Final[Operator | None]
    action_time: _Final[int | None]
    reaction_type: _Final[Emoji | None]

class DeleteTabsChatTabResponseBody(_Reply):
    """`DeleteTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: _Final[_b.list[ChatTab] | None]

class Emoji(_Reply):
    """`Emoji` of im.v1: members the platform left out are None."""
    emoji_type: _Final[str | None]

class FailMsgReactionDetails(_Reply):
    """`FailMsgReactionDetails` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    fail_reason: _Final[str | None]

class ForwardMessageResponseBody(_Reply):
    """`ForwardMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class ForwardThreadResponseBody(_Reply):
    """`ForwardThreadResponseBody` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class GetChatAnnouncementResponseBody(_Reply):
    """`GetChatAnnouncementResponseBody` of im.v1: members the platform left out are None."""
    content: _Final[str | None]
    revision: _Final[str | None]
    create_time: _Final[str | None]
    update_time: _Final[str | None]
    owner_id_type: _Final[str | None]
    owner_id: _Final[str | None]
    modifier_id_type: _Final[str | None]
    modifier_id: _Final[str | None]

class GetChatMembersResponseBody(_Reply):
    """`GetChatMembersResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[ListMember] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]
    member_total: _Final[int | None]
    trigger_security_conf_limit: _Final[bool | None]
    security_conf_limit: _Final[int | None]

class GetChatMenuTreeResponseBody(_Reply):
    """`GetChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: _Final[ChatMenuTree | None]

class GetChatModerationResponseBody(_Reply):
    """`GetChatModerationResponseBody` of im.v1: members the platform left out are None."""
    moderation_setting: _Final[str | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]
    items: _Final[_b.list[ListModerator] | None]

class GetChatResponseBody(_Reply):
    """`GetChatResponseBody` of im.v1: members the platform left out are None."""
    avatar: _Final[str | None]
    name: _Final[str | None]
    description: _Final[str | None]
    i18n_names: _Final[I18nNames | None]
    add_member_permission: _Final[str | None]
    share_card_permission: _Final[str | None]
    at_all_permission: _Final[str | None]
    edit_permission: _Final[str | None]
    owner_id_type: _Final[str | None]
    owner_id: _Final[str | None]
    user_manager_id_list: _Final[_b.list[str] | None]
    bot_manager_id_list: _Final[_b.list[str] | None]
    group_message_type: _Final[str | None]
    chat_mode: _Final[str | None]
    chat_type: _Final[str | None]
    chat_tag: _Final[str | None]
    join_message_visibility: _Final[str | None]
    leave_message_visibility: _Final[str | None]
    membership_approval: _Final[str | None]
    moderation_permission: _Final[str | None]
    external: _Final[bool | None]
    tenant_key: _Final[str | None]
    user_count: _Final[str | None]
    bot_count: _Final[str | None]
    labels: _Final[_b.list[str] | None]
    toolkit_ids: _Final[_b.list[int] | None]
    restricted_mode_setting: _Final[RestrictedModeSetting | None]
    urgent_setting: _Final[str | None]
    video_conference_setting: _Final[str | None]
    pin_manage_setting: _Final[str | None]
    hide_member_count_setting: _Final[str | None]
    chat_status: _Final[str | None]

class GetMessageResponseBody(_Reply):
    """`GetMessageResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[Message] | None]

class GetProgressBatchMessageResponseBody(_Reply):
    """`GetProgressBatchMessageResponseBody` of im.v1: members the platform left out are None."""
    batch_message_send_progress: _Final[BatchMessageSendProgress | None]
    batch_message_recall_progress: _Final[BatchMessageRecallProgress | None]

class I18nNames(_Reply):
    """`I18nNames` of im.v1: members the platform left out are None."""
    zh_cn: _Final[str | None]
    en_us: _Final[str | None]
    ja_jp: _Final[str | None]

class IsInChatChatMembersResponseBody(_Reply):
    """`IsInChatChatMembersResponseBody` of im.v1: members the platform left out are None."""
    is_in_chat: _Final[bool | None]

class LinkChatResponseBody(_Reply):
    """`LinkChatResponseBody` of im.v1: members the platform left out are None."""
    share_link: _Final[str | None]
    expire_time: _Final[str | None]
    is_permanent: _Final[bool | None]

class ListChat(_Reply):
    """`ListChat` of im.v1: members the platform left out are None."""
    chat_id: _Final[str | None]
    avatar: _Final[str | None]
    name: _Final[str | None]
    description: _Final[str | None]
    owner_id: _Final[str | None]
    owner_id_type: _Final[str | None]
    external: _Final[bool | None]
    tenant_key: _Final[str | None]
    labels: _Final[_b.list[str] | None]
    chat_status: _Final[str | None]
    chat_mode: _Final[str | None]
    p2p_target_type: _Final[str | None]
    p2p_target_id: _Final[str | None]

class ListChatResponseBody(_Reply):
    """`ListChatResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[ListChat] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListMember(_Reply):
    """`ListMember` of im.v1: members the platform left out are None."""
    member_id_type: _Final[str | None]
    member_id: _Final[str | None]
    name: _Final[str | None]
    tenant_key: _Final[str | None]

class ListMessageReactionResponseBody(_Reply):
    """`ListMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[MessageReaction] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListMessageResponseBody(_Reply):
    """`ListMessageResponseBody` of im.v1: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[Message] | None]

class ListModerator(_Reply):
    """`ListModerator` of im.v1: members the platform left out are None."""
    user_id_type: _Final[str | None]
    user_id: _Final[str | None]
    tenant_key: _Final[str | None]

class ListPinResponseBody(_Reply):
    """`ListPinResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[Pin] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListTabsChatTabResponseBody(_Reply):
    """`ListTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: _Final[_b.list[ChatTab] | None]

class Mention(_Reply):
    """`Mention` of im.v1: members the platform left out are None."""
    key: _Final[str | None]
    id: _Final[str | None]
    id_type: _Final[str | None]
    name: _Final[str | None]
    tenant_key: _Final[str | None]

class MergeForwardMessageResponseBody(_Reply):
    """`MergeForwardMessageResponseBody` of im.v1: members the platform left out are None."""
    message: _Final[Message | None]
    invalid_message_id_list: _Final[_b.list[str] | None]

class Message(_Reply):
    """`Message` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class MessageBody(_Reply):
    """`MessageBody` of im.v1: members the platform left out are None."""
    content: _Final[str | None]

class MessageReaction(_Reply):
    """`MessageReaction` of im.v1: members the platform left out are None."""
    reaction_id: _Final[str | None]
    operator: _Final[Operator | None]
    action_time: _Final[int | None]
    reaction_type: _Final[Emoji | None]

class MessageSearchItem(_Reply):
    """`MessageSearchItem` of im.v1: members the platform left out are None."""
    id: _Final[str | None]
    display_info: _Final[str | None]
    meta_data: _Final[MessageSearchMeta | None]

class MessageSearchMeta(_Reply):
    """`MessageSearchMeta` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    type: _Final[str | None]
    create_time: _Final[str | None]
    update_time: _Final[str | None]
    position: _Final[int | None]
    chat_id: _Final[str | None]
    from_id: _Final[str | None]
    thread_id: _Final[str | None]
    thread_position: _Final[int | None]
    is_p2p_chat: _Final[bool | None]

class Operator(_Reply):
    """`Operator` of im.v1: members the platform left out are None."""
    operator_id: _Final[str | None]
    operator_type: _Final[str | None]

class PatchChatMenuItemResponseBody(_Reply):
    """`PatchChatMenuItemResponseBody` of im.v1: members the platform left out are None."""
    chat_menu_item: _Final[ChatMenuItem | None]

class Pin(_Reply):
    """`Pin` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    chat_id: _Final[str | None]
    operator_id: _Final[str | None]
    operator_id_type: _Final[str | None]
    create_time: _Final[str | None]

class Reaction(_Reply):
    """`Reaction` of im.v1: members the platform left out are None."""
    reaction_id: _Final[str | None]
    operator: _Final[Operator | None]
    action_time: _Final[str | None]
    emoji_type: _Final[str | None]

class ReactionCount(_Reply):
    """`ReactionCount` of im.v1: members the platform left out are None."""
    reaction_type: _Final[str | None]
    count: _Final[str | None]

class ReadUser(_Reply):
    """`ReadUser` of im.v1: members the platform left out are None."""
    user_id_type: _Final[str | None]
    user_id: _Final[str | None]
    timestamp: _Final[str | None]
    tenant_key: _Final[str | None]

class ReadUserBatchMessageResponseBody(_Reply):
    """`ReadUserBatchMessageResponseBody` of im.v1: members the platform left out are None."""
    read_user: _Final[BatchMessageReadUser | None]

class ReadUsersMessageResponseBody(_Reply):
    """`ReadUsersMessageResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[ReadUser] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ReplyMessageResponseBody(_Reply):
    """`ReplyMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class RestrictedModeSetting(_Reply):
    """`RestrictedModeSetting` of im.v1: members the platform left out are None."""
    status: _Final[bool | None]
    screenshot_has_permission_setting: _Final[str | None]
    download_has_permission_setting: _Final[str | None]
    message_has_permission_setting: _Final[str | None]

class SearchChatResponseBody(_Reply):
    """`SearchChatResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[ListChat] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class SearchMessageResponseBody(_Reply):
    """`SearchMessageResponseBody` of im.v1: members the platform left out are None."""
    items: _Final[_b.list[MessageSearchItem] | None]
    total: _Final[int | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    notice: _Final[str | None]

class Sender(_Reply):
    """`Sender` of im.v1: members the platform left out are None."""
    id: _Final[str | None]
    id_type: _Final[str | None]
    sender_type: _Final[str | None]
    tenant_key: _Final[str | None]
    sender_name: _Final[str | None]
    open_bot_id: _Final[str | None]
    sender_i18n_names: _Final[I18nNames | None]

class SortChatMenuTreeResponseBody(_Reply):
    """`SortChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: _Final[ChatMenuTree | None]

class SortTabsChatTabResponseBody(_Reply):
    """`SortTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: _Final[_b.list[ChatTab] | None]

class SuccessMsgReactionCount(_Reply):
    """`SuccessMsgReactionCount` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    reaction_count: _Final[_b.list[ReactionCount] | None]

class SuccessMsgReactionDetails(_Reply):
    """`SuccessMsgReactionDetails` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    message_reaction_items: _Final[_b.list[Reaction] | None]

class UpdateMessageResponseBody(_Reply):
    """`UpdateMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: _Final[str | None]
    root_id: _Final[str | None]
    parent_id: _Final[str | None]
    thread_id: _Final[str | None]
    msg_type: _Final[str | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    deleted: _Final[bool | None]
    updated: _Final[bool | None]
    chat_id: _Final[str | None]
    sender: _Final[Sender | None]
    body: _Final[MessageBody | None]
    mentions: _Final[_b.list[Mention] | None]
    upper_message_id: _Final[str | None]
    message_app_link: _Final[str | None]
    message_position: _Final[int | None]
    thread_message_position: _Final[int | None]

class UpdateTabsChatTabResponseBody(_Reply):
    """`UpdateTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: _Final[_b.list[ChatTab] | None]

class UrgentAppMessageResponseBody(_Reply):
    """`UrgentAppMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: _Final[_b.list[str] | None]

class UrgentPhoneMessageResponseBody(_Reply):
    """`UrgentPhoneMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: _Final[_b.list[str] | None]

class UrgentSmsMessageResponseBody(_Reply):
    """`UrgentSmsMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: _Final[_b.list[str] | None]

class ChatMenuItemParam(_TypedDict, total=False):
    """`ChatMenuItem` in arguments."""
    action_type: _Literal["NONE", "REDIRECT_LINK"] | _Text
    redirect_link: ChatMenuItemRedirectLinkParam
    image_key: _Text
    name: _Text
    i18n_names: I18nNamesParam

class ChatMenuItemRedirectLinkParam(_TypedDict, total=False):
    """`ChatMenuItemRedirectLink` in arguments."""
    common_url: _Text
    ios_url: _Text
    android_url: _Text
    pc_url: _Text
    web_url: _Text

class ChatMenuSecondLevelParam(_TypedDict, total=False):
    """`ChatMenuSecondLevel` in arguments."""
    chat_menu_second_level_id: _Int | str
    chat_menu_item: ChatMenuItemParam

class ChatMenuTopLevelParam(_TypedDict, total=False):
    """`ChatMenuTopLevel` in arguments."""
    chat_menu_top_level_id: _Int | str
    chat_menu_item: _Required[ChatMenuItemParam]
    children: _b.list[ChatMenuSecondLevelParam] | _b.tuple[ChatMenuSecondLevelParam, ...]

class ChatMenuTreeParam(_TypedDict, total=False):
    """`ChatMenuTree` in arguments."""
    chat_menu_top_levels: _Required[_b.list[ChatMenuTopLevelParam] | _b.tuple[ChatMenuTopLevelParam, ...]]

class ChatTabParam(_TypedDict, total=False):
    """`ChatTab` in arguments."""
    tab_id: _Text
    tab_name: _Text
    tab_type: _Required[_Literal["message", "doc_list", "doc", "pin", "meeting_minute", "chat_announcement", "url", "file", "files_resources", "images_videos", "task"] | _Text]
    tab_content: ChatTabContentParam
    tab_config: ChatTabConfigParam

class ChatTabConfigParam(_TypedDict, total=False):
    """`ChatTabConfig` in arguments."""
    icon_key: _Text
    is_built_in: bool

class ChatTabContentParam(_TypedDict, total=False):
    """`ChatTabContent` in arguments."""
    url: _Text
    doc: _Text
    meeting_minute: _Text
    task: _Text

class ChatTopNoticeParam(_TypedDict, total=False):
    """`ChatTopNotice` in arguments."""
    action_type: _Literal["1", "2"] | _Text
    message_id: _Text

class EmojiParam(_TypedDict, total=False):
    """`Emoji` in arguments."""
    emoji_type: _Required[_Text]

class FollowUpParam(_TypedDict, total=False):
    """`FollowUp` in arguments."""
    content: _Required[_Text]
    i18n_contents: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...]

class I18nContentParam(_TypedDict, total=False):
    """`I18nContent` in arguments."""
    content: _Required[_Text]
    language: _Required[_Literal["en_us", "zh_cn", "zh_hk", "zh_tw", "ja_jp", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de", "fr_fr", "it_it", "ru_ru", "ms_my"] | _Text]

class I18nNamesParam(_TypedDict, total=False):
    """`I18nNames` in arguments."""
    zh_cn: _Text
    en_us: _Text
    ja_jp: _Text

class MessageQueryParam(_TypedDict, total=False):
    """`MessageQuery` in arguments."""
    message_id: _Text
    page_token: _Text

class MessageSearchFilterParam(_TypedDict, total=False):
    """`MessageSearchFilter` in arguments."""
    from_ids: _b.list[_Text] | _b.tuple[_Text, ...]
    chat_ids: _b.list[_Text] | _b.tuple[_Text, ...]
    time_range: TimeRangeParam
    include_attachment_types: _b.list[_Text] | _b.tuple[_Text, ...]
    from_types: _b.list[_Text] | _b.tuple[_Text, ...]
    at_chatter_ids: _b.list[_Text] | _b.tuple[_Text, ...]
    chat_type: _Literal["group", "p2p"] | _Text
    is_at_me: bool
    exclude_from_types: _b.list[_Text] | _b.tuple[_Text, ...]

class RestrictedModeSettingParam(_TypedDict, total=False):
    """`RestrictedModeSetting` in arguments."""
    status: bool
    screenshot_has_permission_setting: _Literal["all_members", "not_anyone"] | _Text
    download_has_permission_setting: _Literal["all_members", "not_anyone"] | _Text
    message_has_permission_setting: _Literal["all_members", "not_anyone"] | _Text

class TimeRangeParam(_TypedDict, total=False):
    """`TimeRange` in arguments."""
    start_time: _Text
    end_time: _Text

class _V1BatchMessage:
    def delete(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.batch_message.delete`: DELETE /open-apis/im/v1/batch_messages/:batch_message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_progress(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetProgressBatchMessageResponseBody:
        """Run `im.v1.batch_message.get_progress`: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_progress&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def read_user(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ReadUserBatchMessageResponseBody:
        """Run `im.v1.batch_message.read_user`: GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=read_user&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatAnnouncement:
    def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementResponseBody:
        """Run `im.v1.chat_announcement.get`: GET /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        chat_id: _Text,
        revision: _Text,
        requests: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_announcement.patch`: PATCH /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Chat:
    def create(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        set_bot_manager: bool | None = ...,
        uuid: _Text | None = ...,
        avatar: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        owner_id: _Text | None = ...,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        bot_id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_message_type: _Literal["chat", "thread"] | _Text | None = ...,
        chat_mode: _Text | None = ...,
        chat_type: _Text | None = ...,
        external: bool | None = ...,
        join_message_visibility: _Text | None = ...,
        leave_message_visibility: _Text | None = ...,
        membership_approval: _Text | None = ...,
        labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        toolkit_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        urgent_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        video_conference_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        edit_permission: _Literal["only_owner", "all_members"] | _Text | None = ...,
        chat_tags: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        pin_manage_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        hide_member_count_setting: _Literal["all_members", "only_owner"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatResponseBody:
        """Run `im.v1.chat.create`: POST /open-apis/im/v1/chats

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat.delete`: DELETE /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatResponseBody:
        """Run `im.v1.chat.get`: GET /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def link(
        self,
        *,
        chat_id: _Text,
        validity_period: _Literal["week", "year", "permanently"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> LinkChatResponseBody:
        """Run `im.v1.chat.link`: POST /open-apis/im/v1/chats/:chat_id/link

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=link&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListChat)
    def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        sort_type: _Literal["ByCreateTimeAsc", "ByActiveTimeDesc"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        types: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListChatResponseBody:
        """Run `im.v1.chat.list`: GET /open-apis/im/v1/chats

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListChat)
    def search(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        query: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchChatResponseBody:
        """Run `im.v1.chat.search`: GET /open-apis/im/v1/chats/search

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        avatar: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        add_member_permission: _Text | None = ...,
        share_card_permission: _Text | None = ...,
        at_all_permission: _Text | None = ...,
        edit_permission: _Text | None = ...,
        owner_id: _Text | None = ...,
        join_message_visibility: _Text | None = ...,
        leave_message_visibility: _Text | None = ...,
        membership_approval: _Text | None = ...,
        labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        toolkit_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        chat_type: _Text | None = ...,
        group_message_type: _Literal["chat", "thread"] | _Text | None = ...,
        urgent_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        video_conference_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        pin_manage_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        hide_member_count_setting: _Literal["all_members", "only_owner"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat.update`: PUT /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatManagers:
    def add_managers(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        manager_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AddManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.add_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_managers(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        manager_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.delete_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatMembers:
    def create(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        succeed_type: _Int | None = ...,
        id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatMembersResponseBody:
        """Run `im.v1.chat_members.create`: POST /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteChatMembersResponseBody:
        """Run `im.v1.chat_members.delete`: DELETE /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListMember)
    def get(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        check_security_conf: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatMembersResponseBody:
        """Run `im.v1.chat_members.get`: GET /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def is_in_chat(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> IsInChatChatMembersResponseBody:
        """Run `im.v1.chat_members.is_in_chat`: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=is_in_chat&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def me_join(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_members.me_join`: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=me_join&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatMenuItem:
    def patch(
        self,
        *,
        chat_id: _Text,
        menu_item_id: _Text,
        update_fields: _b.list[_Text] | _b.tuple[_Text, ...],
        chat_menu_item: ChatMenuItemParam,
        options_: _CallOptions | None = ...,
    ) -> PatchChatMenuItemResponseBody:
        """Run `im.v1.chat_menu_item.patch`: PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.menu_item&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatMenuTree:
    def create(
        self,
        *,
        chat_id: _Text,
        menu_tree: ChatMenuTreeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.create`: POST /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: _Text,
        chat_menu_top_level_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...],
        options_: _CallOptions | None = ...,
    ) -> DeleteChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.delete`: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.get`: GET /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort(
        self,
        *,
        chat_id: _Text,
        chat_menu_top_level_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...],
        options_: _CallOptions | None = ...,
    ) -> SortChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.sort`: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatModeration:
    @_paged(ListModerator)
    def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatModerationResponseBody:
        """Run `im.v1.chat_moderation.get`: GET /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        moderation_setting: _Text | None = ...,
        moderator_added_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        moderator_removed_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_moderation.update`: PUT /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatTab:
    def create(
        self,
        *,
        chat_id: _Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...],
        options_: _CallOptions | None = ...,
    ) -> CreateChatTabResponseBody:
        """Run `im.v1.chat_tab.create`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_tabs(
        self,
        *,
        chat_id: _Text,
        tab_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> DeleteTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.delete_tabs`: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_tabs(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ListTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.list_tabs`: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort_tabs(
        self,
        *,
        chat_id: _Text,
        tab_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SortTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.sort_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_tabs(
        self,
        *,
        chat_id: _Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.update_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatTopNotice:
    def delete_top_notice(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_top_notice.delete_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def put_top_notice(
        self,
        *,
        chat_id: _Text,
        chat_top_notice: _b.list[ChatTopNoticeParam] | _b.tuple[ChatTopNoticeParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_top_notice.put_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=put_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1File:
    def create(
        self,
        *,
        file_type: _Literal["opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"] | _Text,
        file_name: _Text,
        file: _FileLike,
        duration: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileResponseBody:
        """Run `im.v1.file.create`: POST /open-apis/im/v1/files

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `im.v1.file.get`: GET /open-apis/im/v1/files/:file_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Image:
    def create(
        self,
        *,
        image_type: _Literal["message", "avatar"] | _Text,
        image: _FileLike,
        options_: _CallOptions | None = ...,
    ) -> CreateImageResponseBody:
        """Run `im.v1.image.create`: POST /open-apis/im/v1/images

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        image_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `im.v1.image.get`: GET /open-apis/im/v1/images/:image_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Message:
    def create(
        self,
        *,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id"] | _Text,
        receive_id: _Text,
        msg_type: _Text,
        content: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateMessageResponseBody:
        """Run `im.v1.message.create`: POST /open-apis/im/v1/messages

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.delete`: DELETE /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def forward(
        self,
        *,
        message_id: _Text,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ForwardMessageResponseBody:
        """Run `im.v1.message.forward`: POST /open-apis/im/v1/messages/:message_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        card_msg_content_type: _Text | None = ...,
        with_sender_name: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetMessageResponseBody:
        """Run `im.v1.message.get`: GET /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Message)
    def list(
        self,
        *,
        container_id_type: _Text,
        container_id: _Text,
        start_time: _Text | None = ...,
        end_time: _Text | None = ...,
        sort_type: _Literal["ByCreateTimeAsc", "ByCreateTimeDesc"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        card_msg_content_type: _Text | None = ...,
        only_thread_root_messages: bool | None = ...,
        with_sender_name: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListMessageResponseBody:
        """Run `im.v1.message.list`: GET /open-apis/im/v1/messages

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def merge_forward(
        self,
        *,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        message_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> MergeForwardMessageResponseBody:
        """Run `im.v1.message.merge_forward`: POST /open-apis/im/v1/messages/merge_forward

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=merge_forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        message_id: _Text,
        content: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.patch`: PATCH /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def push_follow_up(
        self,
        *,
        message_id: _Text,
        follow_ups: _b.list[FollowUpParam] | _b.tuple[FollowUpParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.push_follow_up`: POST /open-apis/im/v1/messages/:message_id/push_follow_up

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=push_follow_up&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ReadUser)
    def read_users(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ReadUsersMessageResponseBody:
        """Run `im.v1.message.read_users`: GET /open-apis/im/v1/messages/:message_id/read_users

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=read_users&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def reply(
        self,
        *,
        message_id: _Text,
        content: _Text,
        msg_type: _Text,
        reply_in_thread: bool | None = ...,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ReplyMessageResponseBody:
        """Run `im.v1.message.reply`: POST /open-apis/im/v1/messages/:message_id/reply

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=reply&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(MessageSearchItem)
    def search(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        query: _Text | None = ...,
        filter: MessageSearchFilterParam = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchMessageResponseBody:
        """Run `im.v1.message.search`: POST /open-apis/im/v1/messages/search

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        message_id: _Text,
        msg_type: _Text,
        content: _Text,
        options_: _CallOptions | None = ...,
    ) -> UpdateMessageResponseBody:
        """Run `im.v1.message.update`: PUT /open-apis/im/v1/messages/:message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_app(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentAppMessageResponseBody:
        """Run `im.v1.message.urgent_app`: PATCH /open-apis/im/v1/messages/:message_id/urgent_app

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_app&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_phone(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentPhoneMessageResponseBody:
        """Run `im.v1.message.urgent_phone`: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_phone&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_sms(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentSmsMessageResponseBody:
        """Run `im.v1.message.urgent_sms`: PATCH /open-apis/im/v1/messages/:message_id/urgent_sms

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_sms&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1MessageReaction:
    def batch_query(
        self,
        *,
        queries: _b.list[MessageQueryParam] | _b.tuple[MessageQueryParam, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size_per_message: _Int | None = ...,
        reaction_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchQueryMessageReactionResponseBody:
        """Run `im.v1.message_reaction.batch_query`: POST /open-apis/im/v1/messages/reactions/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        message_id: _Text,
        reaction_type: EmojiParam,
        options_: _CallOptions | None = ...,
    ) -> CreateMessageReactionResponseBody:
        """Run `im.v1.message_reaction.create`: POST /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: _Text,
        reaction_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteMessageReactionResponseBody:
        """Run `im.v1.message_reaction.delete`: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(MessageReaction)
    def list(
        self,
        *,
        message_id: _Text,
        reaction_type: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListMessageReactionResponseBody:
        """Run `im.v1.message_reaction.list`: GET /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1MessageResource:
    def get(
        self,
        *,
        message_id: _Text,
        file_key: _Text,
        type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _Download:
        """Run `im.v1.message_resource.get`: GET /open-apis/im/v1/messages/:message_id/resources/:file_key

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message.resource&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Pin:
    def create(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreatePinResponseBody:
        """Run `im.v1.pin.create`: POST /open-apis/im/v1/pins

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.pin.delete`: DELETE /open-apis/im/v1/pins/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Pin)
    def list(
        self,
        *,
        chat_id: _Text,
        start_time: _Text | None = ...,
        end_time: _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListPinResponseBody:
        """Run `im.v1.pin.list`: GET /open-apis/im/v1/pins

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Thread:
    def forward(
        self,
        *,
        thread_id: _Text,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ForwardThreadResponseBody:
        """Run `im.v1.thread.forward`: POST /open-apis/im/v1/threads/:thread_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=thread&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1:
    @property
    def batch_message(self) -> _V1BatchMessage: ...
    @property
    def chat_announcement(self) -> _V1ChatAnnouncement: ...
    @property
    def chat(self) -> _V1Chat: ...
    @property
    def chat_managers(self) -> _V1ChatManagers: ...
    @property
    def chat_members(self) -> _V1ChatMembers: ...
    @property
    def chat_menu_item(self) -> _V1ChatMenuItem: ...
    @property
    def chat_menu_tree(self) -> _V1ChatMenuTree: ...
    @property
    def chat_moderation(self) -> _V1ChatModeration: ...
    @property
    def chat_tab(self) -> _V1ChatTab: ...
    @property
    def chat_top_notice(self) -> _V1ChatTopNotice: ...
    @property
    def file(self) -> _V1File: ...
    @property
    def image(self) -> _V1Image: ...
    @property
    def message(self) -> _V1Message: ...
    @property
    def message_reaction(self) -> _V1MessageReaction: ...
    @property
    def message_resource(self) -> _V1MessageResource: ...
    @property
    def pin(self) -> _V1Pin: ...
    @property
    def thread(self) -> _V1Thread: ...

class _AioV1BatchMessage:
    async def delete(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.batch_message.delete`: DELETE /open-apis/im/v1/batch_messages/:batch_message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_progress(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetProgressBatchMessageResponseBody:
        """Run `im.v1.batch_message.get_progress`: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_progress&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def read_user(
        self,
        *,
        batch_message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ReadUserBatchMessageResponseBody:
        """Run `im.v1.batch_message.read_user`: GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=read_user&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatAnnouncement:
    async def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementResponseBody:
        """Run `im.v1.chat_announcement.get`: GET /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        chat_id: _Text,
        revision: _Text,
        requests: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_announcement.patch`: PATCH /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Chat:
    async def create(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        set_bot_manager: bool | None = ...,
        uuid: _Text | None = ...,
        avatar: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        owner_id: _Text | None = ...,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        bot_id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_message_type: _Literal["chat", "thread"] | _Text | None = ...,
        chat_mode: _Text | None = ...,
        chat_type: _Text | None = ...,
        external: bool | None = ...,
        join_message_visibility: _Text | None = ...,
        leave_message_visibility: _Text | None = ...,
        membership_approval: _Text | None = ...,
        labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        toolkit_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        urgent_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        video_conference_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        edit_permission: _Literal["only_owner", "all_members"] | _Text | None = ...,
        chat_tags: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        pin_manage_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        hide_member_count_setting: _Literal["all_members", "only_owner"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatResponseBody:
        """Run `im.v1.chat.create`: POST /open-apis/im/v1/chats

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat.delete`: DELETE /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatResponseBody:
        """Run `im.v1.chat.get`: GET /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def link(
        self,
        *,
        chat_id: _Text,
        validity_period: _Literal["week", "year", "permanently"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> LinkChatResponseBody:
        """Run `im.v1.chat.link`: POST /open-apis/im/v1/chats/:chat_id/link

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=link&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListChat)
    async def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        sort_type: _Literal["ByCreateTimeAsc", "ByActiveTimeDesc"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        types: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListChatResponseBody:
        """Run `im.v1.chat.list`: GET /open-apis/im/v1/chats

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListChat)
    async def search(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        query: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchChatResponseBody:
        """Run `im.v1.chat.search`: GET /open-apis/im/v1/chats/search

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        avatar: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        add_member_permission: _Text | None = ...,
        share_card_permission: _Text | None = ...,
        at_all_permission: _Text | None = ...,
        edit_permission: _Text | None = ...,
        owner_id: _Text | None = ...,
        join_message_visibility: _Text | None = ...,
        leave_message_visibility: _Text | None = ...,
        membership_approval: _Text | None = ...,
        labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        toolkit_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        chat_type: _Text | None = ...,
        group_message_type: _Literal["chat", "thread"] | _Text | None = ...,
        urgent_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        video_conference_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        pin_manage_setting: _Literal["only_owner", "all_members"] | _Text | None = ...,
        hide_member_count_setting: _Literal["all_members", "only_owner"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat.update`: PUT /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatManagers:
    async def add_managers(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        manager_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AddManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.add_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_managers(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        manager_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.delete_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatMembers:
    async def create(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        succeed_type: _Int | None = ...,
        id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatMembersResponseBody:
        """Run `im.v1.chat_members.create`: POST /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id", "app_id"] | _Text | None = ...,
        id_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeleteChatMembersResponseBody:
        """Run `im.v1.chat_members.delete`: DELETE /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListMember)
    async def get(
        self,
        *,
        chat_id: _Text,
        member_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        check_security_conf: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatMembersResponseBody:
        """Run `im.v1.chat_members.get`: GET /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def is_in_chat(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> IsInChatChatMembersResponseBody:
        """Run `im.v1.chat_members.is_in_chat`: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=is_in_chat&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def me_join(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_members.me_join`: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=me_join&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatMenuItem:
    async def patch(
        self,
        *,
        chat_id: _Text,
        menu_item_id: _Text,
        update_fields: _b.list[_Text] | _b.tuple[_Text, ...],
        chat_menu_item: ChatMenuItemParam,
        options_: _CallOptions | None = ...,
    ) -> PatchChatMenuItemResponseBody:
        """Run `im.v1.chat_menu_item.patch`: PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.menu_item&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatMenuTree:
    async def create(
        self,
        *,
        chat_id: _Text,
        menu_tree: ChatMenuTreeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.create`: POST /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: _Text,
        chat_menu_top_level_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...],
        options_: _CallOptions | None = ...,
    ) -> DeleteChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.delete`: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.get`: GET /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort(
        self,
        *,
        chat_id: _Text,
        chat_menu_top_level_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...],
        options_: _CallOptions | None = ...,
    ) -> SortChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.sort`: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatModeration:
    @_aio_paged(ListModerator)
    async def get(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatModerationResponseBody:
        """Run `im.v1.chat_moderation.get`: GET /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        chat_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        moderation_setting: _Text | None = ...,
        moderator_added_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        moderator_removed_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_moderation.update`: PUT /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatTab:
    async def create(
        self,
        *,
        chat_id: _Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...],
        options_: _CallOptions | None = ...,
    ) -> CreateChatTabResponseBody:
        """Run `im.v1.chat_tab.create`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_tabs(
        self,
        *,
        chat_id: _Text,
        tab_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> DeleteTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.delete_tabs`: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_tabs(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ListTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.list_tabs`: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort_tabs(
        self,
        *,
        chat_id: _Text,
        tab_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SortTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.sort_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_tabs(
        self,
        *,
        chat_id: _Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.update_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatTopNotice:
    async def delete_top_notice(
        self,
        *,
        chat_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_top_notice.delete_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def put_top_notice(
        self,
        *,
        chat_id: _Text,
        chat_top_notice: _b.list[ChatTopNoticeParam] | _b.tuple[ChatTopNoticeParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.chat_top_notice.put_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=put_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1File:
    async def create(
        self,
        *,
        file_type: _Literal["opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"] | _Text,
        file_name: _Text,
        file: _FileLike,
        duration: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateFileResponseBody:
        """Run `im.v1.file.create`: POST /open-apis/im/v1/files

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `im.v1.file.get`: GET /open-apis/im/v1/files/:file_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Image:
    async def create(
        self,
        *,
        image_type: _Literal["message", "avatar"] | _Text,
        image: _FileLike,
        options_: _CallOptions | None = ...,
    ) -> CreateImageResponseBody:
        """Run `im.v1.image.create`: POST /open-apis/im/v1/images

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        image_key: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `im.v1.image.get`: GET /open-apis/im/v1/images/:image_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Message:
    async def create(
        self,
        *,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id"] | _Text,
        receive_id: _Text,
        msg_type: _Text,
        content: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateMessageResponseBody:
        """Run `im.v1.message.create`: POST /open-apis/im/v1/messages

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.delete`: DELETE /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def forward(
        self,
        *,
        message_id: _Text,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ForwardMessageResponseBody:
        """Run `im.v1.message.forward`: POST /open-apis/im/v1/messages/:message_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        card_msg_content_type: _Text | None = ...,
        with_sender_name: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetMessageResponseBody:
        """Run `im.v1.message.get`: GET /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Message)
    async def list(
        self,
        *,
        container_id_type: _Text,
        container_id: _Text,
        start_time: _Text | None = ...,
        end_time: _Text | None = ...,
        sort_type: _Literal["ByCreateTimeAsc", "ByCreateTimeDesc"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        card_msg_content_type: _Text | None = ...,
        only_thread_root_messages: bool | None = ...,
        with_sender_name: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListMessageResponseBody:
        """Run `im.v1.message.list`: GET /open-apis/im/v1/messages

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def merge_forward(
        self,
        *,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        message_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> MergeForwardMessageResponseBody:
        """Run `im.v1.message.merge_forward`: POST /open-apis/im/v1/messages/merge_forward

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=merge_forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        message_id: _Text,
        content: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.patch`: PATCH /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def push_follow_up(
        self,
        *,
        message_id: _Text,
        follow_ups: _b.list[FollowUpParam] | _b.tuple[FollowUpParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.message.push_follow_up`: POST /open-apis/im/v1/messages/:message_id/push_follow_up

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=push_follow_up&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ReadUser)
    async def read_users(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ReadUsersMessageResponseBody:
        """Run `im.v1.message.read_users`: GET /open-apis/im/v1/messages/:message_id/read_users

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=read_users&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def reply(
        self,
        *,
        message_id: _Text,
        content: _Text,
        msg_type: _Text,
        reply_in_thread: bool | None = ...,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ReplyMessageResponseBody:
        """Run `im.v1.message.reply`: POST /open-apis/im/v1/messages/:message_id/reply

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=reply&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(MessageSearchItem)
    async def search(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        query: _Text | None = ...,
        filter: MessageSearchFilterParam = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchMessageResponseBody:
        """Run `im.v1.message.search`: POST /open-apis/im/v1/messages/search

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        message_id: _Text,
        msg_type: _Text,
        content: _Text,
        options_: _CallOptions | None = ...,
    ) -> UpdateMessageResponseBody:
        """Run `im.v1.message.update`: PUT /open-apis/im/v1/messages/:message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_app(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentAppMessageResponseBody:
        """Run `im.v1.message.urgent_app`: PATCH /open-apis/im/v1/messages/:message_id/urgent_app

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_app&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_phone(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentPhoneMessageResponseBody:
        """Run `im.v1.message.urgent_phone`: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_phone&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_sms(
        self,
        *,
        message_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UrgentSmsMessageResponseBody:
        """Run `im.v1.message.urgent_sms`: PATCH /open-apis/im/v1/messages/:message_id/urgent_sms

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_sms&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1MessageReaction:
    async def batch_query(
        self,
        *,
        queries: _b.list[MessageQueryParam] | _b.tuple[MessageQueryParam, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        page_size_per_message: _Int | None = ...,
        reaction_type: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchQueryMessageReactionResponseBody:
        """Run `im.v1.message_reaction.batch_query`: POST /open-apis/im/v1/messages/reactions/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        message_id: _Text,
        reaction_type: EmojiParam,
        options_: _CallOptions | None = ...,
    ) -> CreateMessageReactionResponseBody:
        """Run `im.v1.message_reaction.create`: POST /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: _Text,
        reaction_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteMessageReactionResponseBody:
        """Run `im.v1.message_reaction.delete`: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(MessageReaction)
    async def list(
        self,
        *,
        message_id: _Text,
        reaction_type: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListMessageReactionResponseBody:
        """Run `im.v1.message_reaction.list`: GET /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1MessageResource:
    async def get(
        self,
        *,
        message_id: _Text,
        file_key: _Text,
        type: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AioDownload:
        """Run `im.v1.message_resource.get`: GET /open-apis/im/v1/messages/:message_id/resources/:file_key

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message.resource&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Pin:
    async def create(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreatePinResponseBody:
        """Run `im.v1.pin.create`: POST /open-apis/im/v1/pins

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `im.v1.pin.delete`: DELETE /open-apis/im/v1/pins/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Pin)
    async def list(
        self,
        *,
        chat_id: _Text,
        start_time: _Text | None = ...,
        end_time: _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListPinResponseBody:
        """Run `im.v1.pin.list`: GET /open-apis/im/v1/pins

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Thread:
    async def forward(
        self,
        *,
        thread_id: _Text,
        receive_id_type: _Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | _Text,
        receive_id: _Text,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ForwardThreadResponseBody:
        """Run `im.v1.thread.forward`: POST /open-apis/im/v1/threads/:thread_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=thread&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1:
    @property
    def batch_message(self) -> _AioV1BatchMessage: ...
    @property
    def chat_announcement(self) -> _AioV1ChatAnnouncement: ...
    @property
    def chat(self) -> _AioV1Chat: ...
    @property
    def chat_managers(self) -> _AioV1ChatManagers: ...
    @property
    def chat_members(self) -> _AioV1ChatMembers: ...
    @property
    def chat_menu_item(self) -> _AioV1ChatMenuItem: ...
    @property
    def chat_menu_tree(self) -> _AioV1ChatMenuTree: ...
    @property
    def chat_moderation(self) -> _AioV1ChatModeration: ...
    @property
    def chat_tab(self) -> _AioV1ChatTab: ...
    @property
    def chat_top_notice(self) -> _AioV1ChatTopNotice: ...
    @property
    def file(self) -> _AioV1File: ...
    @property
    def image(self) -> _AioV1Image: ...
    @property
    def message(self) -> _AioV1Message: ...
    @property
    def message_reaction(self) -> _AioV1MessageReaction: ...
    @property
    def message_resource(self) -> _AioV1MessageResource: ...
    @property
    def pin(self) -> _AioV1Pin: ...
    @property
    def thread(self) -> _AioV1Thread: ...
