# Made from core/catalog/dingtalk/robot.v1_0.json by python/backend.py.
"""The types of `robot.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

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

class AddOrgRobotInstanceToGroupResponseBody(Reply):
    """`AddOrgRobotInstanceToGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class BatchOTOQueryResponseBody(Reply):
    """`BatchOTOQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    message_read_info_list: Final[_b.list[BatchOTOQueryResponseBodyMessageReadInfoList] | None]
    send_status: Final[str | None]

class BatchOTOQueryResponseBodyMessageReadInfoList(Reply):
    """`BatchOTOQueryResponseBodyMessageReadInfoList` of robot.v1_0: members the platform left out are None."""
    name: Final[str | None]
    read_status: Final[str | None]
    read_timestamp: Final[int | None]
    user_id: Final[str | None]

class BatchRecallGroupResponseBody(Reply):
    """`BatchRecallGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: Final[_b.dict[str, str] | None]
    success_result: Final[_b.list[str] | None]

class BatchRecallOTOResponseBody(Reply):
    """`BatchRecallOTOResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: Final[_b.dict[str, str] | None]
    success_result: Final[_b.list[str] | None]

class BatchRecallPrivateChatResponseBody(Reply):
    """`BatchRecallPrivateChatResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: Final[_b.dict[str, str] | None]
    success_result: Final[_b.list[str] | None]

class BatchSendOTOResponseBody(Reply):
    """`BatchSendOTOResponseBody` of robot.v1_0: members the platform left out are None."""
    filtered_staff_id_list: Final[_b.list[str] | None]
    flow_controlled_staff_id_list: Final[_b.list[str] | None]
    invalid_staff_id_list: Final[_b.list[str] | None]
    process_query_key: Final[str | None]

class ClearRobotPluginResponseBody(Reply):
    """`ClearRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class DeleteCustomRobotResponseBody(Reply):
    """`DeleteCustomRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class EnableCustomRobotResponseBody(Reply):
    """`EnableCustomRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class ExecuteRobotAiSkillResponseBody(Reply):
    """`ExecuteRobotAiSkillResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[str | None]
    skill_execute_id: Final[str | None]

class GetBotListInGroupResponseBody(Reply):
    """`GetBotListInGroupResponseBody` of robot.v1_0: members the platform left out are None."""
    chatbot_instance_volist: Final[_b.list[GetBotListInGroupResponseBodyChatbotInstanceVOList] | None]

class GetBotListInGroupResponseBodyChatbotInstanceVOList(Reply):
    """`GetBotListInGroupResponseBodyChatbotInstanceVOList` of robot.v1_0: members the platform left out are None."""
    creator_user_id: Final[str | None]
    download_icon_url: Final[str | None]
    name: Final[str | None]
    open_robot_type: Final[int | None]
    robot_code: Final[str | None]

class ManageSingleChatRobotStatusResponseBody(Reply):
    """`ManageSingleChatRobotStatusResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class OrgGroupQueryResponseBody(Reply):
    """`OrgGroupQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    next_token: Final[str | None]
    read_user_ids: Final[_b.list[str] | None]
    read_users: Final[_b.list[OrgGroupQueryResponseBodyReadUsers] | None]
    send_status: Final[str | None]

class OrgGroupQueryResponseBodyReadUsers(Reply):
    """`OrgGroupQueryResponseBodyReadUsers` of robot.v1_0: members the platform left out are None."""
    union_id: Final[str | None]
    user_id: Final[str | None]

class OrgGroupRecallResponseBody(Reply):
    """`OrgGroupRecallResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_result: Final[_b.dict[str, str] | None]
    success_result: Final[_b.list[str] | None]

class OrgGroupSendResponseBody(Reply):
    """`OrgGroupSendResponseBody` of robot.v1_0: members the platform left out are None."""
    process_query_key: Final[str | None]

class PrivateChatQueryResponseBody(Reply):
    """`PrivateChatQueryResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    next_token: Final[str | None]
    read_user_ids: Final[_b.list[str] | None]
    send_status: Final[str | None]

class PrivateChatSendResponseBody(Reply):
    """`PrivateChatSendResponseBody` of robot.v1_0: members the platform left out are None."""
    process_query_key: Final[str | None]

class QueryBotInstanceInGroupInfoResponseBody(Reply):
    """`QueryBotInstanceInGroupInfoResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    open_conversation_ids: Final[_b.list[str] | None]

class QueryRobotDingReadStatusResponseBody(Reply):
    """`QueryRobotDingReadStatusResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[QueryRobotDingReadStatusResponseBodyResult | None]
    success: Final[bool | None]

class QueryRobotDingReadStatusResponseBodyResult(Reply):
    """`QueryRobotDingReadStatusResponseBodyResult` of robot.v1_0: members the platform left out are None."""
    robot_ding_read_info_list: Final[_b.list[QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList] | None]

class QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList(Reply):
    """`QueryRobotDingReadStatusResponseBodyResultRobotDingReadInfoList` of robot.v1_0: members the platform left out are None."""
    read_status: Final[str | None]
    user_id: Final[str | None]

class QueryRobotInstanceInGroupInfoResponseBody(Reply):
    """`QueryRobotInstanceInGroupInfoResponseBody` of robot.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    next_token: Final[str | None]
    open_conversation_ids: Final[_b.list[str] | None]

class QueryRobotPluginResponseBody(Reply):
    """`QueryRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    plugin_info_list: Final[_b.list[QueryRobotPluginResponseBodyPluginInfoList] | None]

class QueryRobotPluginResponseBodyPluginInfoList(Reply):
    """`QueryRobotPluginResponseBodyPluginInfoList` of robot.v1_0: members the platform left out are None."""
    icon: Final[str | None]
    mobile_url: Final[str | None]
    name: Final[str | None]
    pc_url: Final[str | None]

class RobotMessageFileDownloadResponseBody(Reply):
    """`RobotMessageFileDownloadResponseBody` of robot.v1_0: members the platform left out are None."""
    download_url: Final[str | None]

class RobotRecallDingResponseBody(Reply):
    """`RobotRecallDingResponseBody` of robot.v1_0: members the platform left out are None."""
    open_ding_id: Final[str | None]

class RobotRecallEmotionResponseBody(Reply):
    """`RobotRecallEmotionResponseBody` of robot.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class RobotReplyEmotionResponseBody(Reply):
    """`RobotReplyEmotionResponseBody` of robot.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class RobotSendDingResponseBody(Reply):
    """`RobotSendDingResponseBody` of robot.v1_0: members the platform left out are None."""
    failed_list: Final[_b.dict[str, Any] | None]
    open_ding_id: Final[str | None]

class SendRobotDingMessageResponseBody(Reply):
    """`SendRobotDingMessageResponseBody` of robot.v1_0: members the platform left out are None."""
    ding_send_result_id: Final[str | None]

class SetRobotPluginResponseBody(Reply):
    """`SetRobotPluginResponseBody` of robot.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class UpdateCustomRobotOutgoingResponseBody(Reply):
    """`UpdateCustomRobotOutgoingResponseBody` of robot.v1_0: members the platform left out are None."""
    original_url: Final[str | None]
    result: Final[bool | None]
    target_url: Final[str | None]

class UpdateInstalledRobotResponseBody(Reply):
    """`UpdateInstalledRobotResponseBody` of robot.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class RobotRecallEmotionRequestTextEmotionParam(TypedDict, total=False):
    """`RobotRecallEmotionRequestTextEmotion` in arguments."""
    backgroundId: Text
    emotionId: Text
    emotionName: Text
    text: Text

class RobotReplyEmotionRequestTextEmotionParam(TypedDict, total=False):
    """`RobotReplyEmotionRequestTextEmotion` in arguments."""
    backgroundId: Text
    emotionId: Text
    emotionName: Text
    text: Text

class SetRobotPluginRequestPluginInfoListParam(TypedDict, total=False):
    """`SetRobotPluginRequestPluginInfoList` in arguments."""
    icon: Required[Text]
    mobileUrl: Text
    name: Required[Text]
    pcUrl: Text

class _V10:
    def add_org_robot_instance_to_group(
        self,
        *,
        open_conversation_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> AddOrgRobotInstanceToGroupResponseBody:
        """Run `robot.v1_0.add_org_robot_instance_to_group`: POST /v1.0/robot/groups/orgRobots/add

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_otoquery(
        self,
        *,
        process_query_key: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchOTOQueryResponseBody:
        """Run `robot.v1_0.batch_otoquery`: GET /v1.0/robot/oToMessages/readStatus

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_group(
        self,
        *,
        chatbot_id: Text,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> BatchRecallGroupResponseBody:
        """Run `robot.v1_0.batch_recall_group`: POST /v1.0/robot/groupMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_oto(
        self,
        *,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchRecallOTOResponseBody:
        """Run `robot.v1_0.batch_recall_oto`: POST /v1.0/robot/otoMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_recall_private_chat(
        self,
        *,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchRecallPrivateChatResponseBody:
        """Run `robot.v1_0.batch_recall_private_chat`: POST /v1.0/robot/privateChatMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_send_oto(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        robot_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> BatchSendOTOResponseBody:
        """Run `robot.v1_0.batch_send_oto`: POST /v1.0/robot/oToMessages/batchSend

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def clear_robot_plugin(
        self,
        *,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> ClearRobotPluginResponseBody:
        """Run `robot.v1_0.clear_robot_plugin`: POST /v1.0/robot/plugins/clear

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_custom_robot(
        self,
        *,
        action_type: Text,
        send_notification: bool,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteCustomRobotResponseBody:
        """Run `robot.v1_0.delete_custom_robot`: POST /v1.0/robot/custom/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def enable_custom_robot(
        self,
        *,
        action_type: Text,
        send_notification: bool,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> EnableCustomRobotResponseBody:
        """Run `robot.v1_0.enable_custom_robot`: POST /v1.0/robot/custom/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def execute_robot_ai_skill(
        self,
        *,
        input: Text,
        robot_code: Text,
        context: _b.dict[str, Any] | None = ...,
        skill_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ExecuteRobotAiSkillResponseBody:
        """Run `robot.v1_0.execute_robot_ai_skill`: POST /v1.0/robot/aiSkill/execute

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_bot_list_in_group(
        self,
        *,
        open_conversation_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetBotListInGroupResponseBody:
        """Run `robot.v1_0.get_bot_list_in_group`: POST /v1.0/robot/groups/robots/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def manage_single_chat_robot_status(
        self,
        *,
        robot_code: Text,
        status: Text,
        options_: CallOptions | None = ...,
    ) -> ManageSingleChatRobotStatusResponseBody:
        """Run `robot.v1_0.manage_single_chat_robot_status`: POST /v1.0/robot/statuses/manage

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @walked
    def org_group_query(
        self,
        *,
        process_query_key: Text,
        max_results: Int | None = ...,
        next_token: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgGroupQueryResponseBody:
        """Run `robot.v1_0.org_group_query`: POST /v1.0/robot/groupMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_group_recall(
        self,
        *,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> OrgGroupRecallResponseBody:
        """Run `robot.v1_0.org_group_recall`: POST /v1.0/robot/groupMessages/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_group_send(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        cool_app_code: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgGroupSendResponseBody:
        """Run `robot.v1_0.org_group_send`: POST /v1.0/robot/groupMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(str)
    def private_chat_query(
        self,
        *,
        process_query_key: Text,
        max_results: Int | None = ...,
        next_token: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PrivateChatQueryResponseBody:
        """Run `robot.v1_0.private_chat_query`: POST /v1.0/robot/privateChatMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def private_chat_send(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        cool_app_code: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PrivateChatSendResponseBody:
        """Run `robot.v1_0.private_chat_send`: POST /v1.0/robot/privateChatMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_bot_instance_in_group_info(
        self,
        *,
        page_number: Int,
        page_size: Int,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryBotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_bot_instance_in_group_info`: POST /v1.0/robot/groups/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_robot_ding_read_status(
        self,
        *,
        open_ding_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryRobotDingReadStatusResponseBody:
        """Run `robot.v1_0.query_robot_ding_read_status`: POST /v1.0/robot/ding/readStatuses/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(str)
    def query_robot_instance_in_group_info(
        self,
        *,
        max_result: Int,
        robot_code: Text,
        next_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryRobotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_robot_instance_in_group_info`: POST /v1.0/robot/installed/groups/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_robot_plugin(
        self,
        *,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryRobotPluginResponseBody:
        """Run `robot.v1_0.query_robot_plugin`: POST /v1.0/robot/plugins/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_message_file_download(
        self,
        *,
        download_code: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> RobotMessageFileDownloadResponseBody:
        """Run `robot.v1_0.robot_message_file_download`: POST /v1.0/robot/messageFiles/download

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_recall_ding(
        self,
        *,
        open_ding_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> RobotRecallDingResponseBody:
        """Run `robot.v1_0.robot_recall_ding`: POST /v1.0/robot/ding/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_recall_emotion(
        self,
        *,
        open_conversation_id: Text,
        open_msg_id: Text,
        robot_code: Text,
        emotion_name: Text | None = ...,
        emotion_type: Int | None = ...,
        text_emotion: RobotRecallEmotionRequestTextEmotionParam = ...,
        options_: CallOptions | None = ...,
    ) -> RobotRecallEmotionResponseBody:
        """Run `robot.v1_0.robot_recall_emotion`: POST /v1.0/robot/emotion/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_reply_emotion(
        self,
        *,
        open_conversation_id: Text,
        open_msg_id: Text,
        robot_code: Text,
        emotion_name: Text | None = ...,
        emotion_type: Int | None = ...,
        text_emotion: RobotReplyEmotionRequestTextEmotionParam = ...,
        options_: CallOptions | None = ...,
    ) -> RobotReplyEmotionResponseBody:
        """Run `robot.v1_0.robot_reply_emotion`: POST /v1.0/robot/emotion/reply

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def robot_send_ding(
        self,
        *,
        content: Text,
        receiver_user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        remind_type: Int,
        robot_code: Text,
        call_voice: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> RobotSendDingResponseBody:
        """Run `robot.v1_0.robot_send_ding`: POST /v1.0/robot/ding/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def send_robot_ding_message(
        self,
        *,
        content_params: _b.dict[str, Text],
        ding_template_id: Text,
        open_conversation_id: Text,
        receiver_user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> SendRobotDingMessageResponseBody:
        """Run `robot.v1_0.send_robot_ding_message`: POST /v1.0/robot/dingMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_robot_plugin(
        self,
        *,
        plugin_info_list: _b.list[SetRobotPluginRequestPluginInfoListParam] | _b.tuple[SetRobotPluginRequestPluginInfoListParam, ...] | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetRobotPluginResponseBody:
        """Run `robot.v1_0.set_robot_plugin`: POST /v1.0/robot/plugins/set

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_custom_robot_outgoing(
        self,
        *,
        outgoing_url: Text,
        token: Text,
        user_custom_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateCustomRobotOutgoingResponseBody:
        """Run `robot.v1_0.update_custom_robot_outgoing`: POST /v1.0/robot/custom/outgoing/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_installed_robot(
        self,
        *,
        robot_code: Text,
        update_type: Int,
        brief: Text | None = ...,
        description: Text | None = ...,
        icon: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateInstalledRobotResponseBody:
        """Run `robot.v1_0.update_installed_robot`: PUT /v1.0/robot/managements/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def add_org_robot_instance_to_group(
        self,
        *,
        open_conversation_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> AddOrgRobotInstanceToGroupResponseBody:
        """Run `robot.v1_0.add_org_robot_instance_to_group`: POST /v1.0/robot/groups/orgRobots/add

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_otoquery(
        self,
        *,
        process_query_key: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchOTOQueryResponseBody:
        """Run `robot.v1_0.batch_otoquery`: GET /v1.0/robot/oToMessages/readStatus

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_group(
        self,
        *,
        chatbot_id: Text,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> BatchRecallGroupResponseBody:
        """Run `robot.v1_0.batch_recall_group`: POST /v1.0/robot/groupMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_oto(
        self,
        *,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchRecallOTOResponseBody:
        """Run `robot.v1_0.batch_recall_oto`: POST /v1.0/robot/otoMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_recall_private_chat(
        self,
        *,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> BatchRecallPrivateChatResponseBody:
        """Run `robot.v1_0.batch_recall_private_chat`: POST /v1.0/robot/privateChatMessages/batchRecall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_send_oto(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        robot_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> BatchSendOTOResponseBody:
        """Run `robot.v1_0.batch_send_oto`: POST /v1.0/robot/oToMessages/batchSend

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def clear_robot_plugin(
        self,
        *,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> ClearRobotPluginResponseBody:
        """Run `robot.v1_0.clear_robot_plugin`: POST /v1.0/robot/plugins/clear

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_custom_robot(
        self,
        *,
        action_type: Text,
        send_notification: bool,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteCustomRobotResponseBody:
        """Run `robot.v1_0.delete_custom_robot`: POST /v1.0/robot/custom/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def enable_custom_robot(
        self,
        *,
        action_type: Text,
        send_notification: bool,
        token: Text,
        options_: CallOptions | None = ...,
    ) -> EnableCustomRobotResponseBody:
        """Run `robot.v1_0.enable_custom_robot`: POST /v1.0/robot/custom/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def execute_robot_ai_skill(
        self,
        *,
        input: Text,
        robot_code: Text,
        context: _b.dict[str, Any] | None = ...,
        skill_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ExecuteRobotAiSkillResponseBody:
        """Run `robot.v1_0.execute_robot_ai_skill`: POST /v1.0/robot/aiSkill/execute

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_bot_list_in_group(
        self,
        *,
        open_conversation_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetBotListInGroupResponseBody:
        """Run `robot.v1_0.get_bot_list_in_group`: POST /v1.0/robot/groups/robots/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def manage_single_chat_robot_status(
        self,
        *,
        robot_code: Text,
        status: Text,
        options_: CallOptions | None = ...,
    ) -> ManageSingleChatRobotStatusResponseBody:
        """Run `robot.v1_0.manage_single_chat_robot_status`: POST /v1.0/robot/statuses/manage

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_walked
    async def org_group_query(
        self,
        *,
        process_query_key: Text,
        max_results: Int | None = ...,
        next_token: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgGroupQueryResponseBody:
        """Run `robot.v1_0.org_group_query`: POST /v1.0/robot/groupMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_group_recall(
        self,
        *,
        open_conversation_id: Text,
        process_query_keys: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> OrgGroupRecallResponseBody:
        """Run `robot.v1_0.org_group_recall`: POST /v1.0/robot/groupMessages/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_group_send(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        cool_app_code: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgGroupSendResponseBody:
        """Run `robot.v1_0.org_group_send`: POST /v1.0/robot/groupMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(str)
    async def private_chat_query(
        self,
        *,
        process_query_key: Text,
        max_results: Int | None = ...,
        next_token: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PrivateChatQueryResponseBody:
        """Run `robot.v1_0.private_chat_query`: POST /v1.0/robot/privateChatMessages/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def private_chat_send(
        self,
        *,
        msg_key: Text,
        msg_param: Text,
        cool_app_code: Text | None = ...,
        open_conversation_id: Text | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PrivateChatSendResponseBody:
        """Run `robot.v1_0.private_chat_send`: POST /v1.0/robot/privateChatMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_bot_instance_in_group_info(
        self,
        *,
        page_number: Int,
        page_size: Int,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryBotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_bot_instance_in_group_info`: POST /v1.0/robot/groups/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_robot_ding_read_status(
        self,
        *,
        open_ding_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryRobotDingReadStatusResponseBody:
        """Run `robot.v1_0.query_robot_ding_read_status`: POST /v1.0/robot/ding/readStatuses/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(str)
    async def query_robot_instance_in_group_info(
        self,
        *,
        max_result: Int,
        robot_code: Text,
        next_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryRobotInstanceInGroupInfoResponseBody:
        """Run `robot.v1_0.query_robot_instance_in_group_info`: POST /v1.0/robot/installed/groups/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_robot_plugin(
        self,
        *,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> QueryRobotPluginResponseBody:
        """Run `robot.v1_0.query_robot_plugin`: POST /v1.0/robot/plugins/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_message_file_download(
        self,
        *,
        download_code: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> RobotMessageFileDownloadResponseBody:
        """Run `robot.v1_0.robot_message_file_download`: POST /v1.0/robot/messageFiles/download

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_recall_ding(
        self,
        *,
        open_ding_id: Text,
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> RobotRecallDingResponseBody:
        """Run `robot.v1_0.robot_recall_ding`: POST /v1.0/robot/ding/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_recall_emotion(
        self,
        *,
        open_conversation_id: Text,
        open_msg_id: Text,
        robot_code: Text,
        emotion_name: Text | None = ...,
        emotion_type: Int | None = ...,
        text_emotion: RobotRecallEmotionRequestTextEmotionParam = ...,
        options_: CallOptions | None = ...,
    ) -> RobotRecallEmotionResponseBody:
        """Run `robot.v1_0.robot_recall_emotion`: POST /v1.0/robot/emotion/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_reply_emotion(
        self,
        *,
        open_conversation_id: Text,
        open_msg_id: Text,
        robot_code: Text,
        emotion_name: Text | None = ...,
        emotion_type: Int | None = ...,
        text_emotion: RobotReplyEmotionRequestTextEmotionParam = ...,
        options_: CallOptions | None = ...,
    ) -> RobotReplyEmotionResponseBody:
        """Run `robot.v1_0.robot_reply_emotion`: POST /v1.0/robot/emotion/reply

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def robot_send_ding(
        self,
        *,
        content: Text,
        receiver_user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        remind_type: Int,
        robot_code: Text,
        call_voice: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> RobotSendDingResponseBody:
        """Run `robot.v1_0.robot_send_ding`: POST /v1.0/robot/ding/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def send_robot_ding_message(
        self,
        *,
        content_params: _b.dict[str, Text],
        ding_template_id: Text,
        open_conversation_id: Text,
        receiver_user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        robot_code: Text,
        options_: CallOptions | None = ...,
    ) -> SendRobotDingMessageResponseBody:
        """Run `robot.v1_0.send_robot_ding_message`: POST /v1.0/robot/dingMessages/send

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_robot_plugin(
        self,
        *,
        plugin_info_list: _b.list[SetRobotPluginRequestPluginInfoListParam] | _b.tuple[SetRobotPluginRequestPluginInfoListParam, ...] | None = ...,
        robot_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetRobotPluginResponseBody:
        """Run `robot.v1_0.set_robot_plugin`: POST /v1.0/robot/plugins/set

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_custom_robot_outgoing(
        self,
        *,
        outgoing_url: Text,
        token: Text,
        user_custom_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateCustomRobotOutgoingResponseBody:
        """Run `robot.v1_0.update_custom_robot_outgoing`: POST /v1.0/robot/custom/outgoing/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_installed_robot(
        self,
        *,
        robot_code: Text,
        update_type: Int,
        brief: Text | None = ...,
        description: Text | None = ...,
        icon: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateInstalledRobotResponseBody:
        """Run `robot.v1_0.update_installed_robot`: PUT /v1.0/robot/managements/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
