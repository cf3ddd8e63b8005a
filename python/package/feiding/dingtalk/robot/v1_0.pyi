# Made from core/catalog/dingtalk/robot.v1_0.json by python/backend.py.
"""The types of `robot.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

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
    "AddOrgRobotInstanceToGroupResponseBody",
    "BatchOTOQueryResponseBody",
    "BatchOTOQueryResponseBodyMessageReadInfoList",
    "BatchRecallGroupResponseBody",
    "BatchRecallOTOResponseBody",
    "BatchRecallPrivateChatResponseBody",
    "BatchSendOTOResponseBody",
    "ClearRobotPluginResponseBody",
    "DeleteCustomRobotResponseBody",
    "EnableCustomRobotResponseBody",
    "ExecuteRobotAiSkillResponseBody",
    "GetBotListInGroupResponseBody",
    "GetBotListInGroupResponseBodyChatbotInstanceVOList",
    "ManageSingleChatRobotStatusResponseBody",
    "OrgGroupQueryResponseBody",
    "OrgGroupQueryResponseBodyReadUsers",
    "OrgGroupRecallResponseBody",
    "OrgGroupSendResponseBody",
    "PrivateChatQueryResponseBody",
    "PrivateChatSendResponseBody",
    "QueryBotInstanceInGroupInfoResponseBody",
    "QueryRobotDingReadStatusResponseBody",
    "QueryRobotDingReadStatusResponseBodyResult",
    "QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList",
    "QueryRobotInstanceInGroupInfoResponseBody",
    "QueryRobotPluginResponseBody",
    "QueryRobotPluginResponseBodyPluginInfoList",
    "RobotMessageFileDownloadResponseBody",
    "RobotRecallDingResponseBody",
    "RobotRecallEmotionRequestTextEmotionParam",
    "RobotRecallEmotionResponseBody",
    "RobotReplyEmotionRequestTextEmotionParam",
    "RobotReplyEmotionResponseBody",
    "RobotSendDingResponseBody",
    "SendRobotDingMessageResponseBody",
    "SetRobotPluginRequestPluginInfoListParam",
    "SetRobotPluginResponseBody",
    "UpdateCustomRobotOutgoingResponseBody",
    "UpdateInstalledRobotResponseBody",
]

class AddOrgRobotInstanceToGroupResponseBody(_Reply):
    """`AddOrgRobotInstanceToGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class BatchOTOQueryResponseBody(_Reply):
    """`BatchOTOQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    message_read_info_list: _Final[_b.list[BatchOTOQueryResponseBodyMessageReadInfoList] | None]
    send_status: _Final[str | None]

class BatchOTOQueryResponseBodyMessageReadInfoList(_Reply):
    """`BatchOTOQueryResponseBodyMessageReadInfoList` of robot.v1_0: members the platform left out are None."""
    name: _Final[str | None]
    read_status: _Final[str | None]
    read_timestamp: _Final[int | None]
    user_id: _Final[str | None]

class BatchRecallGroupResponseBody(_Reply):
    """`BatchRecallGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: _Final[_b.dict[str, str] | None]
    success_result: _Final[_b.list[str] | None]

class BatchRecallOTOResponseBody(_Reply):
    """`BatchRecallOTOResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: _Final[_b.dict[str, str] | None]
    success_result: _Final[_b.list[str] | None]

class BatchRecallPrivateChatResponseBody(_Reply):
    """`BatchRecallPrivateChatResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: _Final[_b.dict[str, str] | None]
    success_result: _Final[_b.list[str] | None]

class BatchSendOTOResponseBody(_Reply):
    """`BatchSendOTOResponseBody` of robot.v1_0: members the platform left out are None."""
    filtered_staff_id_list: _Final[_b.list[str] | None]
    flow_controlled_staff_id_list: _Final[_b.list[str] | None]
    invalid_staff_id_list: _Final[_b.list[str] | None]
    process_query_key: _Final[str | None]

class ClearRobotPluginResponseBody(_Reply):
    """`ClearRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class DeleteCustomRobotResponseBody(_Reply):
    """`DeleteCustomRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class EnableCustomRobotResponseBody(_Reply):
    """`EnableCustomRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class ExecuteRobotAiSkillResponseBody(_Reply):
    """`ExecuteRobotAiSkillResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[str | None]
    skill_execute_id: _Final[str | None]

class GetBotListInGroupResponseBody(_Reply):
    """`GetBotListInGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    chatbot_instance_volist: _Final[_b.list[GetBotListInGroupResponseBodyChatbotInstanceVOList] | None]

class GetBotListInGroupResponseBodyChatbotInstanceVOList(_Reply):
    """`GetBotListInGroupResponseBodyChatbotInstanceVOList` of robot.v1_0: members the platform left out are None."""
    creator_user_id: _Final[str | None]
    download_icon_url: _Final[str | None]
    name: _Final[str | None]
    open_robot_type: _Final[int | None]
    robot_code: _Final[str | None]

class ManageSingleChatRobotStatusResponseBody(_Reply):
    """`ManageSingleChatRobotStatusResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class OrgGroupQueryResponseBody(_Reply):
    """`OrgGroupQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    next_token: _Final[str | None]
    read_user_ids: _Final[_b.list[str] | None]
    read_users: _Final[_b.list[OrgGroupQueryResponseBodyReadUsers] | None]
    send_status: _Final[str | None]

class OrgGroupQueryResponseBodyReadUsers(_Reply):
    """`OrgGroupQueryResponseBodyReadUsers` of robot.v1_0: members the platform left out are None."""
    union_id: _Final[str | None]
    user_id: _Final[str | None]

class OrgGroupRecallResponseBody(_Reply):
    """`OrgGroupRecallResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: _Final[_b.dict[str, str] | None]
    success_result: _Final[_b.list[str] | None]

class OrgGroupSendResponseBody(_Reply):
    """`OrgGroupSendResponseBody` of robot.v1_0: members the platform left out are None."""
    process_query_key: _Final[str | None]

class PrivateChatQueryResponseBody(_Reply):
    """`PrivateChatQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    next_token: _Final[str | None]
    read_user_ids: _Final[_b.list[str] | None]
    send_status: _Final[str | None]

class PrivateChatSendResponseBody(_Reply):
    """`PrivateChatSendResponseBody` of robot.v1_0: members the platform left out are None."""
    process_query_key: _Final[str | None]

class QueryBotInstanceInGroupInfoResponseBody(_Reply):
    """`QueryBotInstanceInGroupInfoResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    open_conversation_ids: _Final[_b.list[str] | None]

class QueryRobotDingReadStatusResponseBody(_Reply):
    """`QueryRobotDingReadStatusResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[QueryRobotDingReadStatusResponseBodyResult | None]
    success: _Final[bool | None]

class QueryRobotDingReadStatusResponseBodyResult(_Reply):
    """`QueryRobotDingReadStatusResponseBodyResult` of robot.v1_0: members the platform left out are None."""
    robot_ding_read_info_list: _Final[_b.list[QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList] | None]

class QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList(_Reply):
    """`QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList` of robot.v1_0: members the platform left out are None."""
    read_status: _Final[str | None]
    user_id: _Final[str | None]

class QueryRobotInstanceInGroupInfoResponseBody(_Reply):
    """`QueryRobotInstanceInGroupInfoResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    next_token: _Final[str | None]
    open_conversation_ids: _Final[_b.list[str] | None]

class QueryRobotPluginResponseBody(_Reply):
    """`QueryRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    plugin_info_list: _Final[_b.list[QueryRobotPluginResponseBodyPluginInfoList] | None]

class QueryRobotPluginResponseBodyPluginInfoList(_Reply):
    """`QueryRobotPluginResponseBodyPluginInfoList` of robot.v1_0: members the platform left out are None."""
    icon: _Final[str | None]
    mobile_url: _Final[str | None]
    name: _Final[str | None]
    pc_url: _Final[str | None]

class RobotMessageFileDownloadResponseBody(_Reply):
    """`RobotMessageFileDownloadResponseBody` of robot.v1_0: members the platform left out are None."""
    download_url: _Final[str | None]

class RobotRecallDingResponseBody(_Reply):
    """`RobotRecallDingResponseBody` of robot.v1_0: members the platform left out are None."""
    open_ding_id: _Final[str | None]

class RobotRecallEmotionResponseBody(_Reply):
    """`RobotRecallEmotionResponseBody` of robot.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class RobotReplyEmotionResponseBody(_Reply):
    """`RobotReplyEmotionResponseBody` of robot.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class RobotSendDingResponseBody(_Reply):
    """`RobotSendDingResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_list: _Final[_b.dict[str, _Any] | None]
    open_ding_id: _Final[str | None]

class SendRobotDingMessageResponseBody(_Reply):
    """`SendRobotDingMessageResponseBody` of robot.v1_0: members the platform left out are None."""
    ding_send_result_id: _Final[str | None]

class SetRobotPluginResponseBody(_Reply):
    """`SetRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class UpdateCustomRobotOutgoingResponseBody(_Reply):
    """`UpdateCustomRobotOutgoingResponseBody` of robot.v1_0: members the platform left out are None."""
    original_url: _Final[str | None]
    result: _Final[bool | None]
    target_url: _Final[str | None]

class UpdateInstalledRobotResponseBody(_Reply):
    """`UpdateInstalledRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class RobotRecallEmotionRequestTextEmotionParam(_TypedDict, total=False):
    """`RobotRecallEmotionRequestTextEmotion` in arguments."""
    backgroundId: _Text
    emotionId: _Text
    emotionName: _Text
    text: _Text

class RobotReplyEmotionRequestTextEmotionParam(_TypedDict, total=False):
    """`RobotReplyEmotionRequestTextEmotion` in arguments."""
    backgroundId: _Text
    emotionId: _Text
    emotionName: _Text
    text: _Text

class SetRobotPluginRequestPluginInfoListParam(_TypedDict, total=False):
    """`SetRobotPluginRequestPluginInfoList` in arguments."""
    icon: _Required[_Text]
    mobileUrl: _Text
    name: _Required[_Text]
    pcUrl: _Text

class _V10:
    def add_org_robot_instance_to_group(
        self,
        *,
        open_conversation_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> AddOrgRobotInstanceToGroupResponseBody:
        """Run `robot.v1_0.add_org_robot_instance_to_group`: POST /v1.0/robot/groups/orgRobots/add

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_otoquery(
        self,
        *,
        process_query_key: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchOTOQueryResponseBody:
        """Run `robot.v1_0.batch_otoquery`: GET /v1.0/robot/oToMessages/readStatus

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_group(
        self,
        *,
        chatbot_id: _Text,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchRecallGroupResponseBody:
        """Run `robot.v1_0.batch_recall_group`: POST /v1.0/robot/groupMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_oto(
        self,
        *,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchRecallOTOResponseBody:
        """Run `robot.v1_0.batch_recall_oto`: POST /v1.0/robot/otoMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_private_chat(
        self,
        *,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchRecallPrivateChatResponseBody:
        """Run `robot.v1_0.batch_recall_private_chat`: POST /v1.0/robot/privateChatMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_send_oto(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        robot_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchSendOTOResponseBody:
        """Run `robot.v1_0.batch_send_oto`: POST /v1.0/robot/oToMessages/batchSend

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def clear_robot_plugin(
        self,
        *,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> ClearRobotPluginResponseBody:
        """Run `robot.v1_0.clear_robot_plugin`: POST /v1.0/robot/plugins/clear

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_custom_robot(
        self,
        *,
        action_type: _Text,
        send_notification: bool,
        token: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteCustomRobotResponseBody:
        """Run `robot.v1_0.delete_custom_robot`: POST /v1.0/robot/custom/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def enable_custom_robot(
        self,
        *,
        action_type: _Text,
        send_notification: bool,
        token: _Text,
        options_: _CallOptions | None = ...,
    ) -> EnableCustomRobotResponseBody:
        """Run `robot.v1_0.enable_custom_robot`: POST /v1.0/robot/custom/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def execute_robot_ai_skill(
        self,
        *,
        input: _Text,
        robot_code: _Text,
        context: _b.dict[str, _Any] | None = ...,
        skill_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ExecuteRobotAiSkillResponseBody:
        """Run `robot.v1_0.execute_robot_ai_skill`: POST /v1.0/robot/aiSkill/execute

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_bot_list_in_group(
        self,
        *,
        open_conversation_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetBotListInGroupResponseBody:
        """Run `robot.v1_0.get_bot_list_in_group`: POST /v1.0/robot/groups/robots/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def manage_single_chat_robot_status(
        self,
        *,
        robot_code: _Text,
        status: _Text,
        options_: _CallOptions | None = ...,
    ) -> ManageSingleChatRobotStatusResponseBody:
        """Run `robot.v1_0.manage_single_chat_robot_status`: POST /v1.0/robot/statuses/manage

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_walked
    def org_group_query(
        self,
        *,
        process_query_key: _Text,
        max_results: _Int | None = ...,
        next_token: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupQueryResponseBody:
        """Run `robot.v1_0.org_group_query`: POST /v1.0/robot/groupMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_group_recall(
        self,
        *,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupRecallResponseBody:
        """Run `robot.v1_0.org_group_recall`: POST /v1.0/robot/groupMessages/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_group_send(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        cool_app_code: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupSendResponseBody:
        """Run `robot.v1_0.org_group_send`: POST /v1.0/robot/groupMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(str)
    def private_chat_query(
        self,
        *,
        process_query_key: _Text,
        max_results: _Int | None = ...,
        next_token: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PrivateChatQueryResponseBody:
        """Run `robot.v1_0.private_chat_query`: POST /v1.0/robot/privateChatMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def private_chat_send(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        cool_app_code: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PrivateChatSendResponseBody:
        """Run `robot.v1_0.private_chat_send`: POST /v1.0/robot/privateChatMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_bot_instance_in_group_info(
        self,
        *,
        page_number: _Int,
        page_size: _Int,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryBotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_bot_instance_in_group_info`: POST /v1.0/robot/groups/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_robot_ding_read_status(
        self,
        *,
        open_ding_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotDingReadStatusResponseBody:
        """Run `robot.v1_0.query_robot_ding_read_status`: POST /v1.0/robot/ding/readStatuses/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(str)
    def query_robot_instance_in_group_info(
        self,
        *,
        max_result: _Int,
        robot_code: _Text,
        next_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_robot_instance_in_group_info`: POST /v1.0/robot/installed/groups/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_robot_plugin(
        self,
        *,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotPluginResponseBody:
        """Run `robot.v1_0.query_robot_plugin`: POST /v1.0/robot/plugins/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_message_file_download(
        self,
        *,
        download_code: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> RobotMessageFileDownloadResponseBody:
        """Run `robot.v1_0.robot_message_file_download`: POST /v1.0/robot/messageFiles/download

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_recall_ding(
        self,
        *,
        open_ding_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> RobotRecallDingResponseBody:
        """Run `robot.v1_0.robot_recall_ding`: POST /v1.0/robot/ding/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_recall_emotion(
        self,
        *,
        open_conversation_id: _Text,
        open_msg_id: _Text,
        robot_code: _Text,
        emotion_name: _Text | None = ...,
        emotion_type: _Int | None = ...,
        text_emotion: RobotRecallEmotionRequestTextEmotionParam = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotRecallEmotionResponseBody:
        """Run `robot.v1_0.robot_recall_emotion`: POST /v1.0/robot/emotion/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_reply_emotion(
        self,
        *,
        open_conversation_id: _Text,
        open_msg_id: _Text,
        robot_code: _Text,
        emotion_name: _Text | None = ...,
        emotion_type: _Int | None = ...,
        text_emotion: RobotReplyEmotionRequestTextEmotionParam = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotReplyEmotionResponseBody:
        """Run `robot.v1_0.robot_reply_emotion`: POST /v1.0/robot/emotion/reply

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_send_ding(
        self,
        *,
        content: _Text,
        receiver_user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        remind_type: _Int,
        robot_code: _Text,
        call_voice: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotSendDingResponseBody:
        """Run `robot.v1_0.robot_send_ding`: POST /v1.0/robot/ding/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def send_robot_ding_message(
        self,
        *,
        content_params: _b.dict[str, _Text],
        ding_template_id: _Text,
        open_conversation_id: _Text,
        receiver_user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> SendRobotDingMessageResponseBody:
        """Run `robot.v1_0.send_robot_ding_message`: POST /v1.0/robot/dingMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_robot_plugin(
        self,
        *,
        plugin_info_list: _b.list[SetRobotPluginRequestPluginInfoListParam] | _b.tuple[SetRobotPluginRequestPluginInfoListParam, ...] | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetRobotPluginResponseBody:
        """Run `robot.v1_0.set_robot_plugin`: POST /v1.0/robot/plugins/set

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_custom_robot_outgoing(
        self,
        *,
        outgoing_url: _Text,
        token: _Text,
        user_custom_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateCustomRobotOutgoingResponseBody:
        """Run `robot.v1_0.update_custom_robot_outgoing`: POST /v1.0/robot/custom/outgoing/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_installed_robot(
        self,
        *,
        robot_code: _Text,
        update_type: _Int,
        brief: _Text | None = ...,
        description: _Text | None = ...,
        icon: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateInstalledRobotResponseBody:
        """Run `robot.v1_0.update_installed_robot`: PUT /v1.0/robot/managements/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def add_org_robot_instance_to_group(
        self,
        *,
        open_conversation_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> AddOrgRobotInstanceToGroupResponseBody:
        """Run `robot.v1_0.add_org_robot_instance_to_group`: POST /v1.0/robot/groups/orgRobots/add

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_otoquery(
        self,
        *,
        process_query_key: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchOTOQueryResponseBody:
        """Run `robot.v1_0.batch_otoquery`: GET /v1.0/robot/oToMessages/readStatus

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_group(
        self,
        *,
        chatbot_id: _Text,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchRecallGroupResponseBody:
        """Run `robot.v1_0.batch_recall_group`: POST /v1.0/robot/groupMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_oto(
        self,
        *,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchRecallOTOResponseBody:
        """Run `robot.v1_0.batch_recall_oto`: POST /v1.0/robot/otoMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_private_chat(
        self,
        *,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> BatchRecallPrivateChatResponseBody:
        """Run `robot.v1_0.batch_recall_private_chat`: POST /v1.0/robot/privateChatMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_send_oto(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        robot_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchSendOTOResponseBody:
        """Run `robot.v1_0.batch_send_oto`: POST /v1.0/robot/oToMessages/batchSend

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def clear_robot_plugin(
        self,
        *,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> ClearRobotPluginResponseBody:
        """Run `robot.v1_0.clear_robot_plugin`: POST /v1.0/robot/plugins/clear

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_custom_robot(
        self,
        *,
        action_type: _Text,
        send_notification: bool,
        token: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteCustomRobotResponseBody:
        """Run `robot.v1_0.delete_custom_robot`: POST /v1.0/robot/custom/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def enable_custom_robot(
        self,
        *,
        action_type: _Text,
        send_notification: bool,
        token: _Text,
        options_: _CallOptions | None = ...,
    ) -> EnableCustomRobotResponseBody:
        """Run `robot.v1_0.enable_custom_robot`: POST /v1.0/robot/custom/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def execute_robot_ai_skill(
        self,
        *,
        input: _Text,
        robot_code: _Text,
        context: _b.dict[str, _Any] | None = ...,
        skill_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ExecuteRobotAiSkillResponseBody:
        """Run `robot.v1_0.execute_robot_ai_skill`: POST /v1.0/robot/aiSkill/execute

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_bot_list_in_group(
        self,
        *,
        open_conversation_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetBotListInGroupResponseBody:
        """Run `robot.v1_0.get_bot_list_in_group`: POST /v1.0/robot/groups/robots/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def manage_single_chat_robot_status(
        self,
        *,
        robot_code: _Text,
        status: _Text,
        options_: _CallOptions | None = ...,
    ) -> ManageSingleChatRobotStatusResponseBody:
        """Run `robot.v1_0.manage_single_chat_robot_status`: POST /v1.0/robot/statuses/manage

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_walked
    async def org_group_query(
        self,
        *,
        process_query_key: _Text,
        max_results: _Int | None = ...,
        next_token: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupQueryResponseBody:
        """Run `robot.v1_0.org_group_query`: POST /v1.0/robot/groupMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_group_recall(
        self,
        *,
        open_conversation_id: _Text,
        process_query_keys: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupRecallResponseBody:
        """Run `robot.v1_0.org_group_recall`: POST /v1.0/robot/groupMessages/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_group_send(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        cool_app_code: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgGroupSendResponseBody:
        """Run `robot.v1_0.org_group_send`: POST /v1.0/robot/groupMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(str)
    async def private_chat_query(
        self,
        *,
        process_query_key: _Text,
        max_results: _Int | None = ...,
        next_token: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PrivateChatQueryResponseBody:
        """Run `robot.v1_0.private_chat_query`: POST /v1.0/robot/privateChatMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def private_chat_send(
        self,
        *,
        msg_key: _Text,
        msg_param: _Text,
        cool_app_code: _Text | None = ...,
        open_conversation_id: _Text | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PrivateChatSendResponseBody:
        """Run `robot.v1_0.private_chat_send`: POST /v1.0/robot/privateChatMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_bot_instance_in_group_info(
        self,
        *,
        page_number: _Int,
        page_size: _Int,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryBotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_bot_instance_in_group_info`: POST /v1.0/robot/groups/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_robot_ding_read_status(
        self,
        *,
        open_ding_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotDingReadStatusResponseBody:
        """Run `robot.v1_0.query_robot_ding_read_status`: POST /v1.0/robot/ding/readStatuses/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(str)
    async def query_robot_instance_in_group_info(
        self,
        *,
        max_result: _Int,
        robot_code: _Text,
        next_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_robot_instance_in_group_info`: POST /v1.0/robot/installed/groups/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_robot_plugin(
        self,
        *,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryRobotPluginResponseBody:
        """Run `robot.v1_0.query_robot_plugin`: POST /v1.0/robot/plugins/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_message_file_download(
        self,
        *,
        download_code: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> RobotMessageFileDownloadResponseBody:
        """Run `robot.v1_0.robot_message_file_download`: POST /v1.0/robot/messageFiles/download

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_recall_ding(
        self,
        *,
        open_ding_id: _Text,
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> RobotRecallDingResponseBody:
        """Run `robot.v1_0.robot_recall_ding`: POST /v1.0/robot/ding/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_recall_emotion(
        self,
        *,
        open_conversation_id: _Text,
        open_msg_id: _Text,
        robot_code: _Text,
        emotion_name: _Text | None = ...,
        emotion_type: _Int | None = ...,
        text_emotion: RobotRecallEmotionRequestTextEmotionParam = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotRecallEmotionResponseBody:
        """Run `robot.v1_0.robot_recall_emotion`: POST /v1.0/robot/emotion/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_reply_emotion(
        self,
        *,
        open_conversation_id: _Text,
        open_msg_id: _Text,
        robot_code: _Text,
        emotion_name: _Text | None = ...,
        emotion_type: _Int | None = ...,
        text_emotion: RobotReplyEmotionRequestTextEmotionParam = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotReplyEmotionResponseBody:
        """Run `robot.v1_0.robot_reply_emotion`: POST /v1.0/robot/emotion/reply

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_send_ding(
        self,
        *,
        content: _Text,
        receiver_user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        remind_type: _Int,
        robot_code: _Text,
        call_voice: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> RobotSendDingResponseBody:
        """Run `robot.v1_0.robot_send_ding`: POST /v1.0/robot/ding/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def send_robot_ding_message(
        self,
        *,
        content_params: _b.dict[str, _Text],
        ding_template_id: _Text,
        open_conversation_id: _Text,
        receiver_user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        robot_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> SendRobotDingMessageResponseBody:
        """Run `robot.v1_0.send_robot_ding_message`: POST /v1.0/robot/dingMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_robot_plugin(
        self,
        *,
        plugin_info_list: _b.list[SetRobotPluginRequestPluginInfoListParam] | _b.tuple[SetRobotPluginRequestPluginInfoListParam, ...] | None = ...,
        robot_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetRobotPluginResponseBody:
        """Run `robot.v1_0.set_robot_plugin`: POST /v1.0/robot/plugins/set

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_custom_robot_outgoing(
        self,
        *,
        outgoing_url: _Text,
        token: _Text,
        user_custom_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateCustomRobotOutgoingResponseBody:
        """Run `robot.v1_0.update_custom_robot_outgoing`: POST /v1.0/robot/custom/outgoing/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_installed_robot(
        self,
        *,
        robot_code: _Text,
        update_type: _Int,
        brief: _Text | None = ...,
        description: _Text | None = ...,
        icon: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateInstalledRobotResponseBody:
        """Run `robot.v1_0.update_installed_robot`: PUT /v1.0/robot/managements/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
