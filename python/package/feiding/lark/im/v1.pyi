# Made from core/catalog/lark/im.v1.json by python/backend.py.
"""The types of `im.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

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

class AddManagersChatManagersResponseBody(Reply):
    """`AddManagersChatManagersResponseBody` of im.v1: members the platform left out are None."""
    chat_managers: Final[_b.list[str] | None]
    chat_bot_managers: Final[_b.list[str] | None]

class BatchMessageReadUser(Reply):
    """`BatchMessageReadUser` of im.v1: members the platform left out are None."""
    read_count: Final[str | None]
    total_count: Final[str | None]

class BatchMessageRecallProgress(Reply):
    """`BatchMessageRecallProgress` of im.v1: members the platform left out are None."""
    recall: Final[bool | None]
    recall_count: Final[int | None]

class BatchMessageSendProgress(Reply):
    """`BatchMessageSendProgress` of im.v1: members the platform left out are None."""
    valid_user_ids_count: Final[int | None]
    success_user_ids_count: Final[int | None]
    read_user_ids_count: Final[int | None]

class BatchQueryMessageReactionResponseBody(Reply):
    """`BatchQueryMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    success_msg_reaction_details: Final[_b.list[SuccessMsgReactionDetails] | None]
    success_msg_reaction_counts: Final[_b.list[SuccessMsgReactionCount] | None]
    fail_msg_reaction_details: Final[_b.list[FailMsgReactionDetails] | None]

class ChatMenuItem(Reply):
    """`ChatMenuItem` of im.v1: members the platform left out are None."""
    action_type: Final[str | None]
    redirect_link: Final[ChatMenuItemRedirectLink | None]
    image_key: Final[str | None]
    name: Final[str | None]
    i18n_names: Final[I18nNames | None]

class ChatMenuItemRedirectLink(Reply):
    """`ChatMenuItemRedirectLink` of im.v1: members the platform left out are None."""
    common_url: Final[str | None]
    ios_url: Final[str | None]
    android_url: Final[str | None]
    pc_url: Final[str | None]
    web_url: Final[str | None]

class ChatMenuSecondLevel(Reply):
    """`ChatMenuSecondLevel` of im.v1: members the platform left out are None."""
    chat_menu_second_level_id: Final[int | None]
    chat_menu_item: Final[ChatMenuItem | None]

class ChatMenuTopLevel(Reply):
    """`ChatMenuTopLevel` of im.v1: members the platform left out are None."""
    chat_menu_top_level_id: Final[int | None]
    chat_menu_item: Final[ChatMenuItem | None]
    children: Final[_b.list[ChatMenuSecondLevel] | None]

class ChatMenuTree(Reply):
    """`ChatMenuTree` of im.v1: members the platform left out are None."""
    chat_menu_top_levels: Final[_b.list[ChatMenuTopLevel] | None]

class ChatTab(Reply):
    """`ChatTab` of im.v1: members the platform left out are None."""
    tab_id: Final[str | None]
    tab_name: Final[str | None]
    tab_type: Final[str | None]
    tab_content: Final[ChatTabContent | None]
    tab_config: Final[ChatTabConfig | None]

class ChatTabConfig(Reply):
    """`ChatTabConfig` of im.v1: members the platform left out are None."""
    icon_key: Final[str | None]
    is_built_in: Final[bool | None]

class ChatTabContent(Reply):
    """`ChatTabContent` of im.v1: members the platform left out are None."""
    url: Final[str | None]
    doc: Final[str | None]
    meeting_minute: Final[str | None]
    task: Final[str | None]

class CreateChatMembersResponseBody(Reply):
    """`CreateChatMembersResponseBody` of im.v1: members the platform left out are None."""
    invalid_id_list: Final[_b.list[str] | None]
    not_existed_id_list: Final[_b.list[str] | None]
    pending_approval_id_list: Final[_b.list[str] | None]

class CreateChatMenuTreeResponseBody(Reply):
    """`CreateChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: Final[ChatMenuTree | None]

class CreateChatResponseBody(Reply):
    """`CreateChatResponseBody` of im.v1: members the platform left out are None."""
    chat_id: Final[str | None]
    avatar: Final[str | None]
    name: Final[str | None]
    description: Final[str | None]
    i18n_names: Final[I18nNames | None]
    owner_id: Final[str | None]
    owner_id_type: Final[str | None]
    urgent_setting: Final[str | None]
    video_conference_setting: Final[str | None]
    pin_manage_setting: Final[str | None]
    add_member_permission: Final[str | None]
    share_card_permission: Final[str | None]
    at_all_permission: Final[str | None]
    edit_permission: Final[str | None]
    group_message_type: Final[str | None]
    chat_mode: Final[str | None]
    chat_type: Final[str | None]
    chat_tag: Final[str | None]
    external: Final[bool | None]
    tenant_key: Final[str | None]
    join_message_visibility: Final[str | None]
    leave_message_visibility: Final[str | None]
    membership_approval: Final[str | None]
    moderation_permission: Final[str | None]
    labels: Final[_b.list[str] | None]
    toolkit_ids: Final[_b.list[int] | None]
    restricted_mode_setting: Final[RestrictedModeSetting | None]
    hide_member_count_setting: Final[str | None]

class CreateChatTabResponseBody(Reply):
    """`CreateChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: Final[_b.list[ChatTab] | None]

class CreateFileResponseBody(Reply):
    """`CreateFileResponseBody` of im.v1: members the platform left out are None."""
    file_key: Final[str | None]

class CreateImageResponseBody(Reply):
    """`CreateImageResponseBody` of im.v1: members the platform left out are None."""
    image_key: Final[str | None]

class CreateMessageReactionResponseBody(Reply):
    """`CreateMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    reaction_id: Final[str | None]
    operator: Final[Operator | None]
    action_time: Final[int | None]
    reaction_type: Final[Emoji | None]

class CreateMessageResponseBody(Reply):
    """`CreateMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class CreatePinResponseBody(Reply):
    """`CreatePinResponseBody` of im.v1: members the platform left out are None."""
    pin: Final[Pin | None]

class DeleteChatMembersResponseBody(Reply):
    """`DeleteChatMembersResponseBody` of im.v1: members the platform left out are None."""
    invalid_id_list: Final[_b.list[str] | None]

class DeleteChatMenuTreeResponseBody(Reply):
    """`DeleteChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: Final[ChatMenuTree | None]

class DeleteManagersChatManagersResponseBody(Reply):
    """`DeleteManagersChatManagersResponseBody` of im.v1: members the platform left out are None."""
    chat_managers: Final[_b.list[str] | None]
    chat_bot_managers: Final[_b.list[str] | None]

class DeleteMessageReactionResponseBody(Reply):
    """`DeleteMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    reaction_id: Final[str | None]
    operator: Final[Operator | None]
    action_time: Final[int | None]
    reaction_type: Final[Emoji | None]

class DeleteTabsChatTabResponseBody(Reply):
    """`DeleteTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: Final[_b.list[ChatTab] | None]

class Emoji(Reply):
    """`Emoji` of im.v1: members the platform left out are None."""
    emoji_type: Final[str | None]

class FailMsgReactionDetails(Reply):
    """`FailMsgReactionDetails` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    fail_reason: Final[str | None]

class ForwardMessageResponseBody(Reply):
    """`ForwardMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class ForwardThreadResponseBody(Reply):
    """`ForwardThreadResponseBody` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class GetChatAnnouncementResponseBody(Reply):
    """`GetChatAnnouncementResponseBody` of im.v1: members the platform left out are None."""
    content: Final[str | None]
    revision: Final[str | None]
    create_time: Final[str | None]
    update_time: Final[str | None]
    owner_id_type: Final[str | None]
    owner_id: Final[str | None]
    modifier_id_type: Final[str | None]
    modifier_id: Final[str | None]

class GetChatMembersResponseBody(Reply):
    """`GetChatMembersResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[ListMember] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]
    member_total: Final[int | None]
    trigger_security_conf_limit: Final[bool | None]
    security_conf_limit: Final[int | None]

class GetChatMenuTreeResponseBody(Reply):
    """`GetChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: Final[ChatMenuTree | None]

class GetChatModerationResponseBody(Reply):
    """`GetChatModerationResponseBody` of im.v1: members the platform left out are None."""
    moderation_setting: Final[str | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]
    items: Final[_b.list[ListModerator] | None]

class GetChatResponseBody(Reply):
    """`GetChatResponseBody` of im.v1: members the platform left out are None."""
    avatar: Final[str | None]
    name: Final[str | None]
    description: Final[str | None]
    i18n_names: Final[I18nNames | None]
    add_member_permission: Final[str | None]
    share_card_permission: Final[str | None]
    at_all_permission: Final[str | None]
    edit_permission: Final[str | None]
    owner_id_type: Final[str | None]
    owner_id: Final[str | None]
    user_manager_id_list: Final[_b.list[str] | None]
    bot_manager_id_list: Final[_b.list[str] | None]
    group_message_type: Final[str | None]
    chat_mode: Final[str | None]
    chat_type: Final[str | None]
    chat_tag: Final[str | None]
    join_message_visibility: Final[str | None]
    leave_message_visibility: Final[str | None]
    membership_approval: Final[str | None]
    moderation_permission: Final[str | None]
    external: Final[bool | None]
    tenant_key: Final[str | None]
    user_count: Final[str | None]
    bot_count: Final[str | None]
    labels: Final[_b.list[str] | None]
    toolkit_ids: Final[_b.list[int] | None]
    restricted_mode_setting: Final[RestrictedModeSetting | None]
    urgent_setting: Final[str | None]
    video_conference_setting: Final[str | None]
    pin_manage_setting: Final[str | None]
    hide_member_count_setting: Final[str | None]
    chat_status: Final[str | None]

class GetMessageResponseBody(Reply):
    """`GetMessageResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[Message] | None]

class GetProgressBatchMessageResponseBody(Reply):
    """`GetProgressBatchMessageResponseBody` of im.v1: members the platform left out are None."""
    batch_message_send_progress: Final[BatchMessageSendProgress | None]
    batch_message_recall_progress: Final[BatchMessageRecallProgress | None]

class I18nNames(Reply):
    """`I18nNames` of im.v1: members the platform left out are None."""
    zh_cn: Final[str | None]
    en_us: Final[str | None]
    ja_jp: Final[str | None]

class IsInChatChatMembersResponseBody(Reply):
    """`IsInChatChatMembersResponseBody` of im.v1: members the platform left out are None."""
    is_in_chat: Final[bool | None]

class LinkChatResponseBody(Reply):
    """`LinkChatResponseBody` of im.v1: members the platform left out are None."""
    share_link: Final[str | None]
    expire_time: Final[str | None]
    is_permanent: Final[bool | None]

class ListChat(Reply):
    """`ListChat` of im.v1: members the platform left out are None."""
    chat_id: Final[str | None]
    avatar: Final[str | None]
    name: Final[str | None]
    description: Final[str | None]
    owner_id: Final[str | None]
    owner_id_type: Final[str | None]
    external: Final[bool | None]
    tenant_key: Final[str | None]
    labels: Final[_b.list[str] | None]
    chat_status: Final[str | None]
    chat_mode: Final[str | None]
    p2p_target_type: Final[str | None]
    p2p_target_id: Final[str | None]

class ListChatResponseBody(Reply):
    """`ListChatResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[ListChat] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListMember(Reply):
    """`ListMember` of im.v1: members the platform left out are None."""
    member_id_type: Final[str | None]
    member_id: Final[str | None]
    name: Final[str | None]
    tenant_key: Final[str | None]

class ListMessageReactionResponseBody(Reply):
    """`ListMessageReactionResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[MessageReaction] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListMessageResponseBody(Reply):
    """`ListMessageResponseBody` of im.v1: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[Message] | None]

class ListModerator(Reply):
    """`ListModerator` of im.v1: members the platform left out are None."""
    user_id_type: Final[str | None]
    user_id: Final[str | None]
    tenant_key: Final[str | None]

class ListPinResponseBody(Reply):
    """`ListPinResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[Pin] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListTabsChatTabResponseBody(Reply):
    """`ListTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: Final[_b.list[ChatTab] | None]

class Mention(Reply):
    """`Mention` of im.v1: members the platform left out are None."""
    key: Final[str | None]
    id: Final[str | None]
    id_type: Final[str | None]
    name: Final[str | None]
    tenant_key: Final[str | None]

class MergeForwardMessageResponseBody(Reply):
    """`MergeForwardMessageResponseBody` of im.v1: members the platform left out are None."""
    message: Final[Message | None]
    invalid_message_id_list: Final[_b.list[str] | None]

class Message(Reply):
    """`Message` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class MessageBody(Reply):
    """`MessageBody` of im.v1: members the platform left out are None."""
    content: Final[str | None]

class MessageReaction(Reply):
    """`MessageReaction` of im.v1: members the platform left out are None."""
    reaction_id: Final[str | None]
    operator: Final[Operator | None]
    action_time: Final[int | None]
    reaction_type: Final[Emoji | None]

class MessageSearchItem(Reply):
    """`MessageSearchItem` of im.v1: members the platform left out are None."""
    id: Final[str | None]
    display_info: Final[str | None]
    meta_data: Final[MessageSearchMeta | None]

class MessageSearchMeta(Reply):
    """`MessageSearchMeta` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    type: Final[str | None]
    create_time: Final[str | None]
    update_time: Final[str | None]
    position: Final[int | None]
    chat_id: Final[str | None]
    from_id: Final[str | None]
    thread_id: Final[str | None]
    thread_position: Final[int | None]
    is_p2p_chat: Final[bool | None]

class Operator(Reply):
    """`Operator` of im.v1: members the platform left out are None."""
    operator_id: Final[str | None]
    operator_type: Final[str | None]

class PatchChatMenuItemResponseBody(Reply):
    """`PatchChatMenuItemResponseBody` of im.v1: members the platform left out are None."""
    chat_menu_item: Final[ChatMenuItem | None]

class Pin(Reply):
    """`Pin` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    chat_id: Final[str | None]
    operator_id: Final[str | None]
    operator_id_type: Final[str | None]
    create_time: Final[str | None]

class Reaction(Reply):
    """`Reaction` of im.v1: members the platform left out are None."""
    reaction_id: Final[str | None]
    operator: Final[Operator | None]
    action_time: Final[str | None]
    emoji_type: Final[str | None]

class ReactionCount(Reply):
    """`ReactionCount` of im.v1: members the platform left out are None."""
    reaction_type: Final[str | None]
    count: Final[str | None]

class ReadUser(Reply):
    """`ReadUser` of im.v1: members the platform left out are None."""
    user_id_type: Final[str | None]
    user_id: Final[str | None]
    timestamp: Final[str | None]
    tenant_key: Final[str | None]

class ReadUserBatchMessageResponseBody(Reply):
    """`ReadUserBatchMessageResponseBody` of im.v1: members the platform left out are None."""
    read_user: Final[BatchMessageReadUser | None]

class ReadUsersMessageResponseBody(Reply):
    """`ReadUsersMessageResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[ReadUser] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ReplyMessageResponseBody(Reply):
    """`ReplyMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class RestrictedModeSetting(Reply):
    """`RestrictedModeSetting` of im.v1: members the platform left out are None."""
    status: Final[bool | None]
    screenshot_has_permission_setting: Final[str | None]
    download_has_permission_setting: Final[str | None]
    message_has_permission_setting: Final[str | None]

class SearchChatResponseBody(Reply):
    """`SearchChatResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[ListChat] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class SearchMessageResponseBody(Reply):
    """`SearchMessageResponseBody` of im.v1: members the platform left out are None."""
    items: Final[_b.list[MessageSearchItem] | None]
    total: Final[int | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]
    notice: Final[str | None]

class Sender(Reply):
    """`Sender` of im.v1: members the platform left out are None."""
    id: Final[str | None]
    id_type: Final[str | None]
    sender_type: Final[str | None]
    tenant_key: Final[str | None]
    sender_name: Final[str | None]
    open_bot_id: Final[str | None]
    sender_i18n_names: Final[I18nNames | None]

class SortChatMenuTreeResponseBody(Reply):
    """`SortChatMenuTreeResponseBody` of im.v1: members the platform left out are None."""
    menu_tree: Final[ChatMenuTree | None]

class SortTabsChatTabResponseBody(Reply):
    """`SortTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: Final[_b.list[ChatTab] | None]

class SuccessMsgReactionCount(Reply):
    """`SuccessMsgReactionCount` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    reaction_count: Final[_b.list[ReactionCount] | None]

class SuccessMsgReactionDetails(Reply):
    """`SuccessMsgReactionDetails` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]
    message_reaction_items: Final[_b.list[Reaction] | None]

class UpdateMessageResponseBody(Reply):
    """`UpdateMessageResponseBody` of im.v1: members the platform left out are None."""
    message_id: Final[str | None]
    root_id: Final[str | None]
    parent_id: Final[str | None]
    thread_id: Final[str | None]
    msg_type: Final[str | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    deleted: Final[bool | None]
    updated: Final[bool | None]
    chat_id: Final[str | None]
    sender: Final[Sender | None]
    body: Final[MessageBody | None]
    mentions: Final[_b.list[Mention] | None]
    upper_message_id: Final[str | None]
    message_app_link: Final[str | None]
    message_position: Final[int | None]
    thread_message_position: Final[int | None]

class UpdateTabsChatTabResponseBody(Reply):
    """`UpdateTabsChatTabResponseBody` of im.v1: members the platform left out are None."""
    chat_tabs: Final[_b.list[ChatTab] | None]

class UrgentAppMessageResponseBody(Reply):
    """`UrgentAppMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: Final[_b.list[str] | None]

class UrgentPhoneMessageResponseBody(Reply):
    """`UrgentPhoneMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: Final[_b.list[str] | None]

class UrgentSmsMessageResponseBody(Reply):
    """`UrgentSmsMessageResponseBody` of im.v1: members the platform left out are None."""
    invalid_user_id_list: Final[_b.list[str] | None]

class ChatMenuItemParam(TypedDict, total=False):
    """`ChatMenuItem` in arguments."""
    action_type: Literal["NONE", "REDIRECT_LINK"] | Text
    redirect_link: ChatMenuItemRedirectLinkParam
    image_key: Text
    name: Text
    i18n_names: I18nNamesParam

class ChatMenuItemRedirectLinkParam(TypedDict, total=False):
    """`ChatMenuItemRedirectLink` in arguments."""
    common_url: Text
    ios_url: Text
    android_url: Text
    pc_url: Text
    web_url: Text

class ChatMenuSecondLevelParam(TypedDict, total=False):
    """`ChatMenuSecondLevel` in arguments."""
    chat_menu_second_level_id: Int | str
    chat_menu_item: ChatMenuItemParam

class ChatMenuTopLevelParam(TypedDict, total=False):
    """`ChatMenuTopLevel` in arguments."""
    chat_menu_top_level_id: Int | str
    chat_menu_item: Required[ChatMenuItemParam]
    children: _b.list[ChatMenuSecondLevelParam] | _b.tuple[ChatMenuSecondLevelParam, ...]

class ChatMenuTreeParam(TypedDict, total=False):
    """`ChatMenuTree` in arguments."""
    chat_menu_top_levels: Required[_b.list[ChatMenuTopLevelParam] | _b.tuple[ChatMenuTopLevelParam, ...]]

class ChatTabParam(TypedDict, total=False):
    """`ChatTab` in arguments."""
    tab_id: Text
    tab_name: Text
    tab_type: Required[Literal["message", "doc_list", "doc", "pin", "meeting_minute", "chat_announcement", "url", "file", "files_resources", "images_videos", "task"] | Text]
    tab_content: ChatTabContentParam
    tab_config: ChatTabConfigParam

class ChatTabConfigParam(TypedDict, total=False):
    """`ChatTabConfig` in arguments."""
    icon_key: Text
    is_built_in: bool

class ChatTabContentParam(TypedDict, total=False):
    """`ChatTabContent` in arguments."""
    url: Text
    doc: Text
    meeting_minute: Text
    task: Text

class ChatTopNoticeParam(TypedDict, total=False):
    """`ChatTopNotice` in arguments."""
    action_type: Literal["1", "2"] | Text
    message_id: Text

class EmojiParam(TypedDict, total=False):
    """`Emoji` in arguments."""
    emoji_type: Required[Text]

class FollowUpParam(TypedDict, total=False):
    """`FollowUp` in arguments."""
    content: Required[Text]
    i18n_contents: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...]

class I18nContentParam(TypedDict, total=False):
    """`I18nContent` in arguments."""
    content: Required[Text]
    language: Required[Literal["en_us", "zh_cn", "zh_hk", "zh_tw", "ja_jp", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de", "fr_fr", "it_it", "ru_ru", "ms_my"] | Text]

class I18nNamesParam(TypedDict, total=False):
    """`I18nNames` in arguments."""
    zh_cn: Text
    en_us: Text
    ja_jp: Text

class MessageQueryParam(TypedDict, total=False):
    """`MessageQuery` in arguments."""
    message_id: Text
    page_token: Text

class MessageSearchFilterParam(TypedDict, total=False):
    """`MessageSearchFilter` in arguments."""
    from_ids: _b.list[Text] | _b.tuple[Text, ...]
    chat_ids: _b.list[Text] | _b.tuple[Text, ...]
    time_range: TimeRangeParam
    include_attachment_types: _b.list[Text] | _b.tuple[Text, ...]
    from_types: _b.list[Text] | _b.tuple[Text, ...]
    at_chatter_ids: _b.list[Text] | _b.tuple[Text, ...]
    chat_type: Literal["group", "p2p"] | Text
    is_at_me: bool
    exclude_from_types: _b.list[Text] | _b.tuple[Text, ...]

class RestrictedModeSettingParam(TypedDict, total=False):
    """`RestrictedModeSetting` in arguments."""
    status: bool
    screenshot_has_permission_setting: Literal["all_members", "not_anyone"] | Text
    download_has_permission_setting: Literal["all_members", "not_anyone"] | Text
    message_has_permission_setting: Literal["all_members", "not_anyone"] | Text

class TimeRangeParam(TypedDict, total=False):
    """`TimeRange` in arguments."""
    start_time: Text
    end_time: Text

class _V1BatchMessage:
    def delete(
        self,
        *,
        batch_message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.batch_message.delete`: DELETE /open-apis/im/v1/batch_messages/:batch_message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_progress(
        self,
        *,
        batch_message_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetProgressBatchMessageResponseBody:
        """Run `im.v1.batch_message.get_progress`: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_progress&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def read_user(
        self,
        *,
        batch_message_id: Text,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatAnnouncementResponseBody:
        """Run `im.v1.chat_announcement.get`: GET /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        chat_id: Text,
        revision: Text,
        requests: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_announcement.patch`: PATCH /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Chat:
    def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        set_bot_manager: bool | None = ...,
        uuid: Text | None = ...,
        avatar: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        owner_id: Text | None = ...,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        bot_id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_message_type: Literal["chat", "thread"] | Text | None = ...,
        chat_mode: Text | None = ...,
        chat_type: Text | None = ...,
        external: bool | None = ...,
        join_message_visibility: Text | None = ...,
        leave_message_visibility: Text | None = ...,
        membership_approval: Text | None = ...,
        labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        toolkit_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        urgent_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        video_conference_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        edit_permission: Literal["only_owner", "all_members"] | Text | None = ...,
        chat_tags: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        pin_manage_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        hide_member_count_setting: Literal["all_members", "only_owner"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatResponseBody:
        """Run `im.v1.chat.create`: POST /open-apis/im/v1/chats

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat.delete`: DELETE /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatResponseBody:
        """Run `im.v1.chat.get`: GET /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def link(
        self,
        *,
        chat_id: Text,
        validity_period: Literal["week", "year", "permanently"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> LinkChatResponseBody:
        """Run `im.v1.chat.link`: POST /open-apis/im/v1/chats/:chat_id/link

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=link&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListChat)
    def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        sort_type: Literal["ByCreateTimeAsc", "ByActiveTimeDesc"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        types: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListChatResponseBody:
        """Run `im.v1.chat.list`: GET /open-apis/im/v1/chats

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListChat)
    def search(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        query: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        avatar: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        add_member_permission: Text | None = ...,
        share_card_permission: Text | None = ...,
        at_all_permission: Text | None = ...,
        edit_permission: Text | None = ...,
        owner_id: Text | None = ...,
        join_message_visibility: Text | None = ...,
        leave_message_visibility: Text | None = ...,
        membership_approval: Text | None = ...,
        labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        toolkit_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        chat_type: Text | None = ...,
        group_message_type: Literal["chat", "thread"] | Text | None = ...,
        urgent_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        video_conference_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        pin_manage_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        hide_member_count_setting: Literal["all_members", "only_owner"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat.update`: PUT /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatManagers:
    def add_managers(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        manager_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AddManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.add_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_managers(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        manager_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        succeed_type: Int | None = ...,
        id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatMembersResponseBody:
        """Run `im.v1.chat_members.create`: POST /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteChatMembersResponseBody:
        """Run `im.v1.chat_members.delete`: DELETE /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListMember)
    def get(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        check_security_conf: bool | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> IsInChatChatMembersResponseBody:
        """Run `im.v1.chat_members.is_in_chat`: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=is_in_chat&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def me_join(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_members.me_join`: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=me_join&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatMenuItem:
    def patch(
        self,
        *,
        chat_id: Text,
        menu_item_id: Text,
        update_fields: _b.list[Text] | _b.tuple[Text, ...],
        chat_menu_item: ChatMenuItemParam,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        menu_tree: ChatMenuTreeParam,
        options_: CallOptions | None = ...,
    ) -> CreateChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.create`: POST /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        chat_id: Text,
        chat_menu_top_level_ids: _b.list[Int | str] | _b.tuple[Int | str, ...],
        options_: CallOptions | None = ...,
    ) -> DeleteChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.delete`: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.get`: GET /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort(
        self,
        *,
        chat_id: Text,
        chat_menu_top_level_ids: _b.list[Int | str] | _b.tuple[Int | str, ...],
        options_: CallOptions | None = ...,
    ) -> SortChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.sort`: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatModeration:
    @paged(ListModerator)
    def get(
        self,
        *,
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        moderation_setting: Text | None = ...,
        moderator_added_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        moderator_removed_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_moderation.update`: PUT /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatTab:
    def create(
        self,
        *,
        chat_id: Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...],
        options_: CallOptions | None = ...,
    ) -> CreateChatTabResponseBody:
        """Run `im.v1.chat_tab.create`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_tabs(
        self,
        *,
        chat_id: Text,
        tab_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> DeleteTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.delete_tabs`: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_tabs(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> ListTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.list_tabs`: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort_tabs(
        self,
        *,
        chat_id: Text,
        tab_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> SortTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.sort_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_tabs(
        self,
        *,
        chat_id: Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...] | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_top_notice.delete_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def put_top_notice(
        self,
        *,
        chat_id: Text,
        chat_top_notice: _b.list[ChatTopNoticeParam] | _b.tuple[ChatTopNoticeParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_top_notice.put_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=put_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1File:
    def create(
        self,
        *,
        file_type: Literal["opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"] | Text,
        file_name: Text,
        file: FileLike,
        duration: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileResponseBody:
        """Run `im.v1.file.create`: POST /open-apis/im/v1/files

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        file_key: Text,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `im.v1.file.get`: GET /open-apis/im/v1/files/:file_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Image:
    def create(
        self,
        *,
        image_type: Literal["message", "avatar"] | Text,
        image: FileLike,
        options_: CallOptions | None = ...,
    ) -> CreateImageResponseBody:
        """Run `im.v1.image.create`: POST /open-apis/im/v1/images

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        image_key: Text,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `im.v1.image.get`: GET /open-apis/im/v1/images/:image_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Message:
    def create(
        self,
        *,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id"] | Text,
        receive_id: Text,
        msg_type: Text,
        content: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateMessageResponseBody:
        """Run `im.v1.message.create`: POST /open-apis/im/v1/messages

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.delete`: DELETE /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def forward(
        self,
        *,
        message_id: Text,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ForwardMessageResponseBody:
        """Run `im.v1.message.forward`: POST /open-apis/im/v1/messages/:message_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        card_msg_content_type: Text | None = ...,
        with_sender_name: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetMessageResponseBody:
        """Run `im.v1.message.get`: GET /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Message)
    def list(
        self,
        *,
        container_id_type: Text,
        container_id: Text,
        start_time: Text | None = ...,
        end_time: Text | None = ...,
        sort_type: Literal["ByCreateTimeAsc", "ByCreateTimeDesc"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        card_msg_content_type: Text | None = ...,
        only_thread_root_messages: bool | None = ...,
        with_sender_name: bool | None = ...,
        options_: CallOptions | None = ...,
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
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        message_id_list: _b.list[Text] | _b.tuple[Text, ...],
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MergeForwardMessageResponseBody:
        """Run `im.v1.message.merge_forward`: POST /open-apis/im/v1/messages/merge_forward

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=merge_forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        message_id: Text,
        content: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.patch`: PATCH /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def push_follow_up(
        self,
        *,
        message_id: Text,
        follow_ups: _b.list[FollowUpParam] | _b.tuple[FollowUpParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.push_follow_up`: POST /open-apis/im/v1/messages/:message_id/push_follow_up

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=push_follow_up&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ReadUser)
    def read_users(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        content: Text,
        msg_type: Text,
        reply_in_thread: bool | None = ...,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ReplyMessageResponseBody:
        """Run `im.v1.message.reply`: POST /open-apis/im/v1/messages/:message_id/reply

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=reply&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(MessageSearchItem)
    def search(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        query: Text | None = ...,
        filter: MessageSearchFilterParam = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        msg_type: Text,
        content: Text,
        options_: CallOptions | None = ...,
    ) -> UpdateMessageResponseBody:
        """Run `im.v1.message.update`: PUT /open-apis/im/v1/messages/:message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_app(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UrgentAppMessageResponseBody:
        """Run `im.v1.message.urgent_app`: PATCH /open-apis/im/v1/messages/:message_id/urgent_app

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_app&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_phone(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UrgentPhoneMessageResponseBody:
        """Run `im.v1.message.urgent_phone`: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_phone&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def urgent_sms(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
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
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size_per_message: Int | None = ...,
        reaction_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryMessageReactionResponseBody:
        """Run `im.v1.message_reaction.batch_query`: POST /open-apis/im/v1/messages/reactions/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        message_id: Text,
        reaction_type: EmojiParam,
        options_: CallOptions | None = ...,
    ) -> CreateMessageReactionResponseBody:
        """Run `im.v1.message_reaction.create`: POST /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: Text,
        reaction_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteMessageReactionResponseBody:
        """Run `im.v1.message_reaction.delete`: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(MessageReaction)
    def list(
        self,
        *,
        message_id: Text,
        reaction_type: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        file_key: Text,
        type: Text,
        options_: CallOptions | None = ...,
    ) -> Download:
        """Run `im.v1.message_resource.get`: GET /open-apis/im/v1/messages/:message_id/resources/:file_key

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message.resource&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Pin:
    def create(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> CreatePinResponseBody:
        """Run `im.v1.pin.create`: POST /open-apis/im/v1/pins

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.pin.delete`: DELETE /open-apis/im/v1/pins/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Pin)
    def list(
        self,
        *,
        chat_id: Text,
        start_time: Text | None = ...,
        end_time: Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        thread_id: Text,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
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
        batch_message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.batch_message.delete`: DELETE /open-apis/im/v1/batch_messages/:batch_message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_progress(
        self,
        *,
        batch_message_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetProgressBatchMessageResponseBody:
        """Run `im.v1.batch_message.get_progress`: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get_progress&project=im&resource=batch_message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def read_user(
        self,
        *,
        batch_message_id: Text,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatAnnouncementResponseBody:
        """Run `im.v1.chat_announcement.get`: GET /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        chat_id: Text,
        revision: Text,
        requests: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_announcement.patch`: PATCH /open-apis/im/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Chat:
    async def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        set_bot_manager: bool | None = ...,
        uuid: Text | None = ...,
        avatar: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        owner_id: Text | None = ...,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        bot_id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_message_type: Literal["chat", "thread"] | Text | None = ...,
        chat_mode: Text | None = ...,
        chat_type: Text | None = ...,
        external: bool | None = ...,
        join_message_visibility: Text | None = ...,
        leave_message_visibility: Text | None = ...,
        membership_approval: Text | None = ...,
        labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        toolkit_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        urgent_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        video_conference_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        edit_permission: Literal["only_owner", "all_members"] | Text | None = ...,
        chat_tags: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        pin_manage_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        hide_member_count_setting: Literal["all_members", "only_owner"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatResponseBody:
        """Run `im.v1.chat.create`: POST /open-apis/im/v1/chats

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat.delete`: DELETE /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatResponseBody:
        """Run `im.v1.chat.get`: GET /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def link(
        self,
        *,
        chat_id: Text,
        validity_period: Literal["week", "year", "permanently"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> LinkChatResponseBody:
        """Run `im.v1.chat.link`: POST /open-apis/im/v1/chats/:chat_id/link

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=link&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListChat)
    async def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        sort_type: Literal["ByCreateTimeAsc", "ByActiveTimeDesc"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        types: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListChatResponseBody:
        """Run `im.v1.chat.list`: GET /open-apis/im/v1/chats

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListChat)
    async def search(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        query: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        avatar: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        i18n_names: I18nNamesParam = ...,
        add_member_permission: Text | None = ...,
        share_card_permission: Text | None = ...,
        at_all_permission: Text | None = ...,
        edit_permission: Text | None = ...,
        owner_id: Text | None = ...,
        join_message_visibility: Text | None = ...,
        leave_message_visibility: Text | None = ...,
        membership_approval: Text | None = ...,
        labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        toolkit_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        restricted_mode_setting: RestrictedModeSettingParam = ...,
        chat_type: Text | None = ...,
        group_message_type: Literal["chat", "thread"] | Text | None = ...,
        urgent_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        video_conference_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        pin_manage_setting: Literal["only_owner", "all_members"] | Text | None = ...,
        hide_member_count_setting: Literal["all_members", "only_owner"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat.update`: PUT /open-apis/im/v1/chats/:chat_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatManagers:
    async def add_managers(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        manager_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AddManagersChatManagersResponseBody:
        """Run `im.v1.chat_managers.add_managers`: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add_managers&project=im&resource=chat.managers&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_managers(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        manager_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        succeed_type: Int | None = ...,
        id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatMembersResponseBody:
        """Run `im.v1.chat_members.create`: POST /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id", "app_id"] | Text | None = ...,
        id_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeleteChatMembersResponseBody:
        """Run `im.v1.chat_members.delete`: DELETE /open-apis/im/v1/chats/:chat_id/members

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListMember)
    async def get(
        self,
        *,
        chat_id: Text,
        member_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        check_security_conf: bool | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> IsInChatChatMembersResponseBody:
        """Run `im.v1.chat_members.is_in_chat`: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=is_in_chat&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def me_join(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_members.me_join`: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=me_join&project=im&resource=chat.members&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatMenuItem:
    async def patch(
        self,
        *,
        chat_id: Text,
        menu_item_id: Text,
        update_fields: _b.list[Text] | _b.tuple[Text, ...],
        chat_menu_item: ChatMenuItemParam,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        menu_tree: ChatMenuTreeParam,
        options_: CallOptions | None = ...,
    ) -> CreateChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.create`: POST /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        chat_id: Text,
        chat_menu_top_level_ids: _b.list[Int | str] | _b.tuple[Int | str, ...],
        options_: CallOptions | None = ...,
    ) -> DeleteChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.delete`: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.get`: GET /open-apis/im/v1/chats/:chat_id/menu_tree

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort(
        self,
        *,
        chat_id: Text,
        chat_menu_top_level_ids: _b.list[Int | str] | _b.tuple[Int | str, ...],
        options_: CallOptions | None = ...,
    ) -> SortChatMenuTreeResponseBody:
        """Run `im.v1.chat_menu_tree.sort`: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort&project=im&resource=chat.menu_tree&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatModeration:
    @aio_paged(ListModerator)
    async def get(
        self,
        *,
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        moderation_setting: Text | None = ...,
        moderator_added_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        moderator_removed_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_moderation.update`: PUT /open-apis/im/v1/chats/:chat_id/moderation

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=chat.moderation&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatTab:
    async def create(
        self,
        *,
        chat_id: Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...],
        options_: CallOptions | None = ...,
    ) -> CreateChatTabResponseBody:
        """Run `im.v1.chat_tab.create`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_tabs(
        self,
        *,
        chat_id: Text,
        tab_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> DeleteTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.delete_tabs`: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_tabs(
        self,
        *,
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> ListTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.list_tabs`: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort_tabs(
        self,
        *,
        chat_id: Text,
        tab_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> SortTabsChatTabResponseBody:
        """Run `im.v1.chat_tab.sort_tabs`: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=sort_tabs&project=im&resource=chat.tab&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_tabs(
        self,
        *,
        chat_id: Text,
        chat_tabs: _b.list[ChatTabParam] | _b.tuple[ChatTabParam, ...] | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_top_notice.delete_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def put_top_notice(
        self,
        *,
        chat_id: Text,
        chat_top_notice: _b.list[ChatTopNoticeParam] | _b.tuple[ChatTopNoticeParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.chat_top_notice.put_top_notice`: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=put_top_notice&project=im&resource=chat.top_notice&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1File:
    async def create(
        self,
        *,
        file_type: Literal["opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"] | Text,
        file_name: Text,
        file: FileLike,
        duration: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateFileResponseBody:
        """Run `im.v1.file.create`: POST /open-apis/im/v1/files

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        file_key: Text,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `im.v1.file.get`: GET /open-apis/im/v1/files/:file_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=file&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Image:
    async def create(
        self,
        *,
        image_type: Literal["message", "avatar"] | Text,
        image: FileLike,
        options_: CallOptions | None = ...,
    ) -> CreateImageResponseBody:
        """Run `im.v1.image.create`: POST /open-apis/im/v1/images

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        image_key: Text,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `im.v1.image.get`: GET /open-apis/im/v1/images/:image_key

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=image&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Message:
    async def create(
        self,
        *,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id"] | Text,
        receive_id: Text,
        msg_type: Text,
        content: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateMessageResponseBody:
        """Run `im.v1.message.create`: POST /open-apis/im/v1/messages

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.delete`: DELETE /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def forward(
        self,
        *,
        message_id: Text,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ForwardMessageResponseBody:
        """Run `im.v1.message.forward`: POST /open-apis/im/v1/messages/:message_id/forward

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        card_msg_content_type: Text | None = ...,
        with_sender_name: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetMessageResponseBody:
        """Run `im.v1.message.get`: GET /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Message)
    async def list(
        self,
        *,
        container_id_type: Text,
        container_id: Text,
        start_time: Text | None = ...,
        end_time: Text | None = ...,
        sort_type: Literal["ByCreateTimeAsc", "ByCreateTimeDesc"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        card_msg_content_type: Text | None = ...,
        only_thread_root_messages: bool | None = ...,
        with_sender_name: bool | None = ...,
        options_: CallOptions | None = ...,
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
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        message_id_list: _b.list[Text] | _b.tuple[Text, ...],
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MergeForwardMessageResponseBody:
        """Run `im.v1.message.merge_forward`: POST /open-apis/im/v1/messages/merge_forward

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=merge_forward&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        message_id: Text,
        content: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.patch`: PATCH /open-apis/im/v1/messages/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def push_follow_up(
        self,
        *,
        message_id: Text,
        follow_ups: _b.list[FollowUpParam] | _b.tuple[FollowUpParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.message.push_follow_up`: POST /open-apis/im/v1/messages/:message_id/push_follow_up

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=push_follow_up&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ReadUser)
    async def read_users(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        content: Text,
        msg_type: Text,
        reply_in_thread: bool | None = ...,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ReplyMessageResponseBody:
        """Run `im.v1.message.reply`: POST /open-apis/im/v1/messages/:message_id/reply

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=reply&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(MessageSearchItem)
    async def search(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        query: Text | None = ...,
        filter: MessageSearchFilterParam = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        msg_type: Text,
        content: Text,
        options_: CallOptions | None = ...,
    ) -> UpdateMessageResponseBody:
        """Run `im.v1.message.update`: PUT /open-apis/im/v1/messages/:message_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_app(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UrgentAppMessageResponseBody:
        """Run `im.v1.message.urgent_app`: PATCH /open-apis/im/v1/messages/:message_id/urgent_app

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_app&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_phone(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UrgentPhoneMessageResponseBody:
        """Run `im.v1.message.urgent_phone`: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=urgent_phone&project=im&resource=message&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def urgent_sms(
        self,
        *,
        message_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
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
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        page_size_per_message: Int | None = ...,
        reaction_type: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchQueryMessageReactionResponseBody:
        """Run `im.v1.message_reaction.batch_query`: POST /open-apis/im/v1/messages/reactions/batch_query

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_query&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        message_id: Text,
        reaction_type: EmojiParam,
        options_: CallOptions | None = ...,
    ) -> CreateMessageReactionResponseBody:
        """Run `im.v1.message_reaction.create`: POST /open-apis/im/v1/messages/:message_id/reactions

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: Text,
        reaction_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteMessageReactionResponseBody:
        """Run `im.v1.message_reaction.delete`: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=message.reaction&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(MessageReaction)
    async def list(
        self,
        *,
        message_id: Text,
        reaction_type: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        message_id: Text,
        file_key: Text,
        type: Text,
        options_: CallOptions | None = ...,
    ) -> AioDownload:
        """Run `im.v1.message_resource.get`: GET /open-apis/im/v1/messages/:message_id/resources/:file_key

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=im&resource=message.resource&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Pin:
    async def create(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> CreatePinResponseBody:
        """Run `im.v1.pin.create`: POST /open-apis/im/v1/pins

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        message_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `im.v1.pin.delete`: DELETE /open-apis/im/v1/pins/:message_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=im&resource=pin&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Pin)
    async def list(
        self,
        *,
        chat_id: Text,
        start_time: Text | None = ...,
        end_time: Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
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
        thread_id: Text,
        receive_id_type: Literal["open_id", "user_id", "union_id", "email", "chat_id", "thread_id"] | Text,
        receive_id: Text,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
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
