# Made from core/catalog/dingtalk/contact.v1_0.json by python/backend.py.
"""The types of `contact.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

__all__ = [
    "AddAccountMappingResponseBody",
    "AddContactHideBySceneSettingRequestNodeListSceneConfigParam",
    "AddContactHideBySceneSettingRequestProfileSceneConfigParam",
    "AddContactHideBySceneSettingRequestSearchSceneConfigParam",
    "AddContactHideBySceneSettingResponseBody",
    "AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam",
    "AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam",
    "AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam",
    "AddEmpAttributeHideBySceneSettingResponseBody",
    "AddOrgAccountOwnnessResponseBody",
    "AnnualCertificationAuditResponseBody",
    "BatchApproveUnionApplyRequestBodyParam",
    "BatchApproveUnionApplyResponseBody",
    "BatchGetUserResponseBody",
    "BatchGetUserResponseBodyUserList",
    "BatchUpdateExternalTitleRequestUpdateTitleModelListParam",
    "BatchUpdateExternalTitleResponseBody",
    "BatchUpdateExternalTitleResponseBodyResult",
    "BatchUpdateExternalTitleResponseBodyResultFailedList",
    "BatchUpdateExternalTitleResponseBodyResultModifyList",
    "ChangeDingTalkIdResponseBody",
    "CourseFinishCourseResponseBody",
    "CreateCooperateOrgResponseBody",
    "CreateManagementGroupRequestMembersParam",
    "CreateManagementGroupRequestScopeParam",
    "CreateManagementGroupResponseBody",
    "CreateSecondaryManagementGroupRequestMembersParam",
    "CreateSecondaryManagementGroupRequestScopeParam",
    "CreateSecondaryManagementGroupResponseBody",
    "CreateUserGroupResponseBody",
    "CreateUserGroupResponseBodyResult",
    "DelAccountMappingResponseBody",
    "DelOrgAccUserOwnnessResponseBody",
    "DeleteContactHideBySceneSettingResponseBody",
    "DeleteContactRestrictSettingResponseBody",
    "DeleteEmpAttributeHideBySceneSettingResponseBody",
    "DeleteUserGroupResponseBody",
    "DeleteUserGroupResponseBodyResult",
    "DeptGroupSettingUpdateResponseBody",
    "GetAccountMappingResponseBody",
    "GetAccountMappingResponseBodyResult",
    "GetApplyInviteInfoResponseBody",
    "GetBranchAuthDataResponseBody",
    "GetBranchAuthDataResponseBodyResult",
    "GetCardInUserHolderResponseBody",
    "GetCardInfoResponseBody",
    "GetCardInfoResponseBodyExtension",
    "GetCardInfoResponseBodyExtensionCardContactInfo",
    "GetCardInfoResponseBodyExtensionCardContactInfoAddress",
    "GetCardInfoResponseBodyExtensionCardContactInfoAddressArea",
    "GetCardInfoResponseBodyExtensionCardContactInfoEmail",
    "GetCardInfoResponseBodyExtensionCardContactInfoLink",
    "GetCardInfoResponseBodyExtensionCardContactInfoTelephone",
    "GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone",
    "GetContactHideBySceneSettingResponseBody",
    "GetContactHideBySceneSettingResponseBodyNodeListSceneConfig",
    "GetContactHideBySceneSettingResponseBodyProfileSceneConfig",
    "GetContactHideBySceneSettingResponseBodySearchSceneConfig",
    "GetCooperateOrgInviteInfoResponseBody",
    "GetCorpCardStyleListResponseBody",
    "GetDingIdByMigrationDingIdResponseBody",
    "GetEmpAttributeHideBySceneSettingResponseBody",
    "GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig",
    "GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig",
    "GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig",
    "GetLatestDingIndexResponseBody",
    "GetMigrationDingIdByDingIdResponseBody",
    "GetMigrationUnionIdByUnionIdResponseBody",
    "GetOrgAuthInfoResponseBody",
    "GetTranslateFileJobResultResponseBody",
    "GetUnionIdByMigrationUnionIdResponseBody",
    "GetUserByDingTalkIdResponseBody",
    "GetUserCardHolderListResponseBody",
    "GetUserCardHolderListResponseBodyList",
    "GetUserGroupResponseBody",
    "GetUserGroupResponseBodyResult",
    "GetUserResponseBody",
    "InitVerifyEventResponseBody",
    "IsFriendResponseBody",
    "IsvCardEventPushResponseBody",
    "ListBasicRoleInPageResponseBody",
    "ListBasicRoleInPageResponseBodyList",
    "ListBasicRoleInPageResponseBodyListOpenAction",
    "ListBasicRoleInPageResponseBodyListOpenActionOpenCondition",
    "ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope",
    "ListBasicRoleInPageResponseBodyListOpenMembers",
    "ListContactHideSettingsResponseBody",
    "ListContactHideSettingsResponseBodyList",
    "ListContactRestrictSettingResponseBody",
    "ListContactRestrictSettingResponseBodyList",
    "ListEmpAttributeVisibilityResponseBody",
    "ListEmpAttributeVisibilityResponseBodyList",
    "ListEmpLeaveRecordsResponseBody",
    "ListEmpLeaveRecordsResponseBodyRecords",
    "ListManagementGroupsResponseBody",
    "ListManagementGroupsResponseBodyGroups",
    "ListManagementGroupsResponseBodyGroupsMembers",
    "ListManagementGroupsResponseBodyGroupsScope",
    "ListOwnedOrgByStaffIdResponseBody",
    "ListOwnedOrgByStaffIdResponseBodyOrgList",
    "ListSeniorSettingsResponseBody",
    "ListSeniorSettingsResponseBodySeniorWhiteList",
    "ListUserGroupMembersResponseBody",
    "ListUserGroupMembersResponseBodyResult",
    "ListUserGroupMembersResponseBodyResultMembers",
    "ListUserGroupsResponseBody",
    "ListUserGroupsResponseBodyResult",
    "ListUserGroupsResponseBodyResultGroups",
    "ModifyOrgAccUserOwnnessResponseBody",
    "OrgAccountMobileVisibleInOtherOrgResponseBody",
    "OrgAccountMobileVisiblePermissonResponseBody",
    "OrgInfoResponseBody",
    "OrgInfoResponseBodyResult",
    "PushVerifyEventResponseBody",
    "QueryCardVisitorStatisticDataResponseBody",
    "QueryCorpStatisticDataResponseBody",
    "QueryCorpStatisticDataResponseBodyResult",
    "QueryCorpUserStatisticResponseBody",
    "QueryCorpUserStatisticResponseBodyList",
    "QueryResourceManagementMembersResponseBody",
    "QueryResourceManagementMembersResponseBodyMembers",
    "QueryStatusResponseBody",
    "QueryUserManagementResourcesResponseBody",
    "QueryVerifyResultResponseBody",
    "SearchDepartmentResponseBody",
    "SearchUserResponseBody",
    "SeparateBranchOrgResponseBody",
    "SetDisableResponseBody",
    "SetEnableResponseBody",
    "SignOutResponseBody",
    "SortUserResponseBody",
    "SubmitHandoverResourceRequestTasksParam",
    "SubmitHandoverResourceResponseBody",
    "TalentAddCustomTagResponseBody",
    "TalentAddCustomTagResponseBodyResult",
    "TalentAddObjectiveTagResponseBody",
    "TalentAddObjectiveTagResponseBodyResult",
    "TalentAddPersonalityTagResponseBody",
    "TalentAddPersonalityTagResponseBodyResult",
    "TalentDeleteCustomTagResponseBody",
    "TalentDeleteCustomTagResponseBodyResult",
    "TalentDeleteObjectiveTagResponseBody",
    "TalentDeleteObjectiveTagResponseBodyResult",
    "TalentDeletePersonalityTagResponseBody",
    "TalentDeletePersonalityTagResponseBodyResult",
    "TalentLikeTagResponseBody",
    "TalentLikeTagResponseBodyResult",
    "TalentQueryCustomTagResponseBody",
    "TalentQueryCustomTagResponseBodyResult",
    "TalentQueryCustomTagResponseBodyResultTags",
    "TalentQueryObjectiveTagResponseBody",
    "TalentQueryObjectiveTagResponseBodyResult",
    "TalentQueryObjectiveTagResponseBodyResultTags",
    "TalentQueryPersonalityTagResponseBody",
    "TalentQueryPersonalityTagResponseBodyResult",
    "TalentQueryPersonalityTagResponseBodyResultTags",
    "TalentQueryTagLikeDetailListResponseBody",
    "TalentQueryTagLikeDetailListResponseBodyResult",
    "TalentQueryTagLikeDetailListResponseBodyResultLikeDetails",
    "TalentQueryTagLikeListResponseBody",
    "TalentQueryTagLikeListResponseBodyResult",
    "TalentQueryTagLikeListResponseBodyResultTagLikes",
    "TransformToNormalAccountResponseBody",
    "TranslateFileResponseBody",
    "UniqueQueryUserCardResponseBody",
    "UpdateBranchAttributesInCooperateRequestBodyParam",
    "UpdateBranchVisibleSettingInCooperateRequestBodyParam",
    "UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam",
    "UpdateContactHideBySceneSettingRequestProfileSceneConfigParam",
    "UpdateContactHideBySceneSettingRequestSearchSceneConfigParam",
    "UpdateContactHideBySceneSettingResponseBody",
    "UpdateContactHideSettingResponseBody",
    "UpdateContactRestrictSettingResponseBody",
    "UpdateEmpAttrbuteVisibilitySettingResponseBody",
    "UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam",
    "UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam",
    "UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam",
    "UpdateEmpAttributeHideBySceneSettingResponseBody",
    "UpdateManagementGroupRequestMembersParam",
    "UpdateManagementGroupRequestScopeParam",
    "UpdateTitleAuditStatusResponseBody",
    "UpdateUserOwnnessResponseBody",
    "UserGroupAddStaticGroupMembersResponseBody",
    "UserGroupAddStaticGroupMembersResponseBodyResult",
    "UserGroupRemoveStaticGroupMembersResponseBody",
    "UserGroupRemoveStaticGroupMembersResponseBodyResult",
    "UserProfileResponseBody",
    "UserProfileResponseBodyResult",
]

class AddAccountMappingResponseBody(Reply):
    """`AddAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class AddContactHideBySceneSettingResponseBody(Reply):
    """`AddContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    setting_id: Final[int | None]

class AddEmpAttributeHideBySceneSettingResponseBody(Reply):
    """`AddEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    setting_id: Final[int | None]

class AddOrgAccountOwnnessResponseBody(Reply):
    """`AddOrgAccountOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[int | None]

class AnnualCertificationAuditResponseBody(Reply):
    """`AnnualCertificationAuditResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class BatchApproveUnionApplyResponseBody(Reply):
    """`BatchApproveUnionApplyResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class BatchGetUserResponseBody(Reply):
    """`BatchGetUserResponseBody` of contact.v1_0: members the platform left out are None."""
    unauthorized_user_id_list: Final[_b.list[str] | None]
    user_list: Final[_b.list[BatchGetUserResponseBodyUserList] | None]

class BatchGetUserResponseBodyUserList(Reply):
    """`BatchGetUserResponseBodyUserList` of contact.v1_0: members the platform left out are None."""
    avatar: Final[str | None]
    job_number: Final[str | None]
    mobile: Final[str | None]
    name: Final[str | None]
    nickname: Final[str | None]
    remark: Final[str | None]
    senior: Final[bool | None]
    state_code: Final[str | None]
    unionid: Final[str | None]
    userid: Final[str | None]

class BatchUpdateExternalTitleResponseBody(Reply):
    """`BatchUpdateExternalTitleResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[BatchUpdateExternalTitleResponseBodyResult | None]
    success: Final[bool | None]

class BatchUpdateExternalTitleResponseBodyResult(Reply):
    """`BatchUpdateExternalTitleResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    failed_list: Final[_b.list[BatchUpdateExternalTitleResponseBodyResultFailedList] | None]
    modify_list: Final[_b.list[BatchUpdateExternalTitleResponseBodyResultModifyList] | None]
    modify_user: Final[str | None]

class BatchUpdateExternalTitleResponseBodyResultFailedList(Reply):
    """`BatchUpdateExternalTitleResponseBodyResultFailedList` of contact.v1_0: members the platform left out are None."""
    title: Final[str | None]
    user_id: Final[str | None]

class BatchUpdateExternalTitleResponseBodyResultModifyList(Reply):
    """`BatchUpdateExternalTitleResponseBodyResultModifyList` of contact.v1_0: members the platform left out are None."""
    title: Final[str | None]
    user_id: Final[str | None]

class ChangeDingTalkIdResponseBody(Reply):
    """`ChangeDingTalkIdResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class CourseFinishCourseResponseBody(Reply):
    """`CourseFinishCourseResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class CreateCooperateOrgResponseBody(Reply):
    """`CreateCooperateOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    cooperate_corp_id: Final[str | None]

class CreateManagementGroupResponseBody(Reply):
    """`CreateManagementGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    group_id: Final[str | None]

class CreateSecondaryManagementGroupResponseBody(Reply):
    """`CreateSecondaryManagementGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    group_id: Final[str | None]

class CreateUserGroupResponseBody(Reply):
    """`CreateUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[CreateUserGroupResponseBodyResult | None]

class CreateUserGroupResponseBodyResult(Reply):
    """`CreateUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    group_code: Final[str | None]

class DelAccountMappingResponseBody(Reply):
    """`DelAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class DelOrgAccUserOwnnessResponseBody(Reply):
    """`DelOrgAccUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class DeleteContactHideBySceneSettingResponseBody(Reply):
    """`DeleteContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class DeleteContactRestrictSettingResponseBody(Reply):
    """`DeleteContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class DeleteEmpAttributeHideBySceneSettingResponseBody(Reply):
    """`DeleteEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class DeleteUserGroupResponseBody(Reply):
    """`DeleteUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[DeleteUserGroupResponseBodyResult | None]

class DeleteUserGroupResponseBodyResult(Reply):
    """`DeleteUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class DeptGroupSettingUpdateResponseBody(Reply):
    """`DeptGroupSettingUpdateResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class GetAccountMappingResponseBody(Reply):
    """`GetAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[GetAccountMappingResponseBodyResult | None]

class GetAccountMappingResponseBodyResult(Reply):
    """`GetAccountMappingResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    domain: Final[str | None]
    extension: Final[_b.dict[str, str] | None]
    out_id: Final[str | None]
    out_tenant_id: Final[str | None]
    user_id: Final[str | None]

class GetApplyInviteInfoResponseBody(Reply):
    """`GetApplyInviteInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    audit_type: Final[int | None]
    emp_apply_join_dept: Final[bool | None]
    invite_switch: Final[bool | None]
    invite_url: Final[str | None]
    link_invite: Final[bool | None]
    org_apply_code_invite: Final[bool | None]
    search_name_invite: Final[bool | None]

class GetBranchAuthDataResponseBody(Reply):
    """`GetBranchAuthDataResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[_b.list[GetBranchAuthDataResponseBodyResult] | None]

class GetBranchAuthDataResponseBodyResult(Reply):
    """`GetBranchAuthDataResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    field_code: Final[str | None]
    field_name: Final[str | None]
    field_value: Final[str | None]

class GetCardInUserHolderResponseBody(Reply):
    """`GetCardInUserHolderResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: Final[str | None]
    card_accept_status: Final[int | None]
    card_accept_time_long: Final[int | None]
    card_id: Final[str | None]
    card_source: Final[int | None]
    extension: Final[_b.dict[str, Any] | None]
    industry_name: Final[str | None]
    introduce: Final[str | None]
    name: Final[str | None]
    org_name: Final[str | None]
    template_id: Final[str | None]
    title: Final[str | None]

class GetCardInfoResponseBody(Reply):
    """`GetCardInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    admin_role: Final[int | None]
    avatar_url: Final[str | None]
    card_id: Final[str | None]
    extension: Final[GetCardInfoResponseBodyExtension | None]
    industry_name: Final[str | None]
    introduce: Final[_b.dict[str, Any] | None]
    name: Final[str | None]
    org_name: Final[str | None]
    settings: Final[_b.dict[str, Any] | None]
    template_id: Final[str | None]
    title: Final[str | None]

class GetCardInfoResponseBodyExtension(Reply):
    """`GetCardInfoResponseBodyExtension` of contact.v1_0: members the platform left out are None."""
    card_contact_info: Final[GetCardInfoResponseBodyExtensionCardContactInfo | None]
    corp_id: Final[str | None]
    department: Final[str | None]
    org_authed: Final[bool | None]
    org_logo: Final[str | None]
    origin_card_url: Final[str | None]
    share_content: Final[str | None]
    thumbnail_url: Final[str | None]
    video_file_name: Final[str | None]
    video_title: Final[str | None]
    video_url: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfo(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfo` of contact.v1_0: members the platform left out are None."""
    address: Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoAddress] | None]
    email: Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoEmail] | None]
    link: Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoLink] | None]
    telephone: Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoTelephone] | None]
    work_phone: Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone] | None]

class GetCardInfoResponseBodyExtensionCardContactInfoAddress(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoAddress` of contact.v1_0: members the platform left out are None."""
    area: Final[GetCardInfoResponseBodyExtensionCardContactInfoAddressArea | None]
    detail: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoAddressArea(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoAddressArea` of contact.v1_0: members the platform left out are None."""
    region: Final[str | None]
    region_full_name: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoEmail(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoEmail` of contact.v1_0: members the platform left out are None."""
    label: Final[str | None]
    value: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoLink(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoLink` of contact.v1_0: members the platform left out are None."""
    label: Final[str | None]
    value: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoTelephone(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoTelephone` of contact.v1_0: members the platform left out are None."""
    label: Final[str | None]
    value: Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone(Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone` of contact.v1_0: members the platform left out are None."""
    label: Final[str | None]
    value: Final[str | None]

class GetContactHideBySceneSettingResponseBody(Reply):
    """`GetContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    description: Final[str | None]
    exclude_dept_ids: Final[_b.list[int] | None]
    exclude_tag_ids: Final[_b.list[int] | None]
    exclude_user_ids: Final[_b.list[str] | None]
    id: Final[int | None]
    name: Final[str | None]
    node_list_scene_config: Final[GetContactHideBySceneSettingResponseBodyNodeListSceneConfig | None]
    object_dept_ids: Final[_b.list[int] | None]
    object_tag_ids: Final[_b.list[int] | None]
    object_user_ids: Final[_b.list[str] | None]
    profile_scene_config: Final[GetContactHideBySceneSettingResponseBodyProfileSceneConfig | None]
    search_scene_config: Final[GetContactHideBySceneSettingResponseBodySearchSceneConfig | None]

class GetContactHideBySceneSettingResponseBodyNodeListSceneConfig(Reply):
    """`GetContactHideBySceneSettingResponseBodyNodeListSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]
    dept_object_include_emp: Final[bool | None]

class GetContactHideBySceneSettingResponseBodyProfileSceneConfig(Reply):
    """`GetContactHideBySceneSettingResponseBodyProfileSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]

class GetContactHideBySceneSettingResponseBodySearchSceneConfig(Reply):
    """`GetContactHideBySceneSettingResponseBodySearchSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]
    dept_object_include_emp: Final[bool | None]

class GetCooperateOrgInviteInfoResponseBody(Reply):
    """`GetCooperateOrgInviteInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    invite_url: Final[str | None]

class GetCorpCardStyleListResponseBody(Reply):
    """`GetCorpCardStyleListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[_b.list[_b.dict[str, Any]] | None]

class GetDingIdByMigrationDingIdResponseBody(Reply):
    """`GetDingIdByMigrationDingIdResponseBody` of contact.v1_0: members the platform left out are None."""
    ding_id: Final[str | None]

class GetEmpAttributeHideBySceneSettingResponseBody(Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    chat_subtitle_config: Final[GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig | None]
    description: Final[str | None]
    exclude_dept_ids: Final[_b.list[int] | None]
    exclude_tag_ids: Final[_b.list[int] | None]
    exclude_user_ids: Final[_b.list[str] | None]
    hide_fields: Final[_b.list[str] | None]
    id: Final[int | None]
    name: Final[str | None]
    object_dept_ids: Final[_b.list[int] | None]
    object_tag_ids: Final[_b.list[int] | None]
    object_user_ids: Final[_b.list[str] | None]
    profile_scene_config: Final[GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig | None]
    search_scene_config: Final[GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig | None]

class GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig(Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]

class GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig(Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]

class GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig(Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]

class GetLatestDingIndexResponseBody(Reply):
    """`GetLatestDingIndexResponseBody` of contact.v1_0: members the platform left out are None."""
    idx_carbon: Final[float | None]
    idx_efficiency: Final[float | None]
    idx_monthly_avg: Final[float | None]
    idx_total: Final[float | None]
    stat_date: Final[str | None]

class GetMigrationDingIdByDingIdResponseBody(Reply):
    """`GetMigrationDingIdByDingIdResponseBody` of contact.v1_0: members the platform left out are None."""
    migration_ding_id_list: Final[_b.dict[str, Any] | None]

class GetMigrationUnionIdByUnionIdResponseBody(Reply):
    """`GetMigrationUnionIdByUnionIdResponseBody` of contact.v1_0: members the platform left out are None."""
    migration_union_id_list: Final[_b.dict[str, Any] | None]

class GetOrgAuthInfoResponseBody(Reply):
    """`GetOrgAuthInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    auth_level: Final[int | None]
    legal_person: Final[str | None]
    license_org_name: Final[str | None]
    license_url: Final[str | None]
    org_name: Final[str | None]
    organization_code: Final[str | None]
    registration_num: Final[str | None]
    unified_social_credit: Final[str | None]

class GetTranslateFileJobResultResponseBody(Reply):
    """`GetTranslateFileJobResultResponseBody` of contact.v1_0: members the platform left out are None."""
    status: Final[str | None]
    url: Final[str | None]

class GetUnionIdByMigrationUnionIdResponseBody(Reply):
    """`GetUnionIdByMigrationUnionIdResponseBody` of contact.v1_0: members the platform left out are None."""
    union_id: Final[str | None]

class GetUserByDingTalkIdResponseBody(Reply):
    """`GetUserByDingTalkIdResponseBody` of contact.v1_0: members the platform left out are None."""
    user_id: Final[str | None]

class GetUserCardHolderListResponseBody(Reply):
    """`GetUserCardHolderListResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[GetUserCardHolderListResponseBodyList] | None]
    next_token: Final[int | None]
    total_count: Final[int | None]

class GetUserCardHolderListResponseBodyList(Reply):
    """`GetUserCardHolderListResponseBodyList` of contact.v1_0: members the platform left out are None."""
    avatar_url: Final[str | None]
    card_accept_status: Final[int | None]
    card_accept_time_long: Final[int | None]
    card_id: Final[str | None]
    card_source: Final[int | None]
    extension: Final[_b.dict[str, Any] | None]
    industry_name: Final[str | None]
    introduce: Final[str | None]
    name: Final[str | None]
    org_name: Final[str | None]
    template_id: Final[str | None]
    title: Final[str | None]

class GetUserGroupResponseBody(Reply):
    """`GetUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[GetUserGroupResponseBodyResult | None]

class GetUserGroupResponseBodyResult(Reply):
    """`GetUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    client_show: Final[bool | None]
    description: Final[str | None]
    gmt_create: Final[int | None]
    gmt_modified: Final[int | None]
    group_code: Final[str | None]
    group_type: Final[str | None]
    name: Final[str | None]
    status: Final[str | None]

class GetUserResponseBody(Reply):
    """`GetUserResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: Final[str | None]
    email: Final[str | None]
    login_email: Final[str | None]
    mobile: Final[str | None]
    nick: Final[str | None]
    open_id: Final[str | None]
    state_code: Final[str | None]
    union_id: Final[str | None]
    visitor: Final[bool | None]

class InitVerifyEventResponseBody(Reply):
    """`InitVerifyEventResponseBody` of contact.v1_0: members the platform left out are None."""
    verify_id: Final[str | None]

class IsFriendResponseBody(Reply):
    """`IsFriendResponseBody` of contact.v1_0: members the platform left out are None."""
    is_friend: Final[bool | None]

class IsvCardEventPushResponseBody(Reply):
    """`IsvCardEventPushResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class ListBasicRoleInPageResponseBody(Reply):
    """`ListBasicRoleInPageResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[ListBasicRoleInPageResponseBodyList] | None]
    next_token: Final[int | None]

class ListBasicRoleInPageResponseBodyList(Reply):
    """`ListBasicRoleInPageResponseBodyList` of contact.v1_0: members the platform left out are None."""
    open_action: Final[ListBasicRoleInPageResponseBodyListOpenAction | None]
    open_members: Final[_b.list[ListBasicRoleInPageResponseBodyListOpenMembers] | None]
    open_resources: Final[_b.list[str] | None]
    open_role_id: Final[str | None]
    open_role_name: Final[str | None]

class ListBasicRoleInPageResponseBodyListOpenAction(Reply):
    """`ListBasicRoleInPageResponseBodyListOpenAction` of contact.v1_0: members the platform left out are None."""
    action_ids: Final[_b.list[str] | None]
    open_condition: Final[ListBasicRoleInPageResponseBodyListOpenActionOpenCondition | None]

class ListBasicRoleInPageResponseBodyListOpenActionOpenCondition(Reply):
    """`ListBasicRoleInPageResponseBodyListOpenActionOpenCondition` of contact.v1_0: members the platform left out are None."""
    open_contact_scope: Final[ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope | None]

class ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope(Reply):
    """`ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope` of contact.v1_0: members the platform left out are None."""
    dept_ids: Final[_b.list[int] | None]
    include_member_depts: Final[bool | None]
    include_self_manage_depts: Final[bool | None]
    user_ids: Final[_b.list[str] | None]

class ListBasicRoleInPageResponseBodyListOpenMembers(Reply):
    """`ListBasicRoleInPageResponseBodyListOpenMembers` of contact.v1_0: members the platform left out are None."""
    belong_corp_id: Final[str | None]
    member_id: Final[str | None]
    member_type: Final[str | None]
    operate_user_id: Final[str | None]

class ListContactHideSettingsResponseBody(Reply):
    """`ListContactHideSettingsResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[ListContactHideSettingsResponseBodyList] | None]
    next_token: Final[int | None]

class ListContactHideSettingsResponseBodyList(Reply):
    """`ListContactHideSettingsResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]
    description: Final[str | None]
    exclude_dept_ids: Final[_b.list[int] | None]
    exclude_staff_ids: Final[_b.list[str] | None]
    exclude_tag_ids: Final[_b.list[int] | None]
    id: Final[int | None]
    name: Final[str | None]
    object_dept_ids: Final[_b.list[int] | None]
    object_staff_ids: Final[_b.list[str] | None]
    object_tag_ids: Final[_b.list[int] | None]

class ListContactRestrictSettingResponseBody(Reply):
    """`ListContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[ListContactRestrictSettingResponseBodyList] | None]
    next_token: Final[int | None]

class ListContactRestrictSettingResponseBodyList(Reply):
    """`ListContactRestrictSettingResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]
    description: Final[str | None]
    exclude_dept_ids: Final[_b.list[int] | None]
    exclude_tag_ids: Final[_b.list[int] | None]
    exclude_user_ids: Final[_b.list[str] | None]
    id: Final[int | None]
    name: Final[str | None]
    restrict_in_search: Final[bool | None]
    restrict_in_user_profile: Final[bool | None]
    subject_dept_ids: Final[_b.list[int] | None]
    subject_tag_ids: Final[_b.list[int] | None]
    subject_user_ids: Final[_b.list[str] | None]
    type: Final[str | None]

class ListEmpAttributeVisibilityResponseBody(Reply):
    """`ListEmpAttributeVisibilityResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[ListEmpAttributeVisibilityResponseBodyList] | None]
    next_cursor: Final[int | None]

class ListEmpAttributeVisibilityResponseBodyList(Reply):
    """`ListEmpAttributeVisibilityResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: Final[bool | None]
    description: Final[str | None]
    exclude_dept_ids: Final[_b.list[int] | None]
    exclude_staff_ids: Final[_b.list[str] | None]
    exclude_tag_ids: Final[_b.list[int] | None]
    gmt_create: Final[str | None]
    gmt_modified: Final[str | None]
    hide_fields: Final[_b.list[str] | None]
    id: Final[int | None]
    name: Final[str | None]
    object_dept_ids: Final[_b.list[int] | None]
    object_staff_ids: Final[_b.list[str] | None]
    object_tag_ids: Final[_b.list[int] | None]

class ListEmpLeaveRecordsResponseBody(Reply):
    """`ListEmpLeaveRecordsResponseBody` of contact.v1_0: members the platform left out are None."""
    next_token: Final[str | None]
    records: Final[_b.list[ListEmpLeaveRecordsResponseBodyRecords] | None]

class ListEmpLeaveRecordsResponseBodyRecords(Reply):
    """`ListEmpLeaveRecordsResponseBodyRecords` of contact.v1_0: members the platform left out are None."""
    leave_reason: Final[str | None]
    leave_time: Final[str | None]
    mobile: Final[str | None]
    name: Final[str | None]
    state_code: Final[str | None]
    user_id: Final[str | None]

class ListManagementGroupsResponseBody(Reply):
    """`ListManagementGroupsResponseBody` of contact.v1_0: members the platform left out are None."""
    groups: Final[_b.list[ListManagementGroupsResponseBodyGroups] | None]
    has_more: Final[bool | None]
    next_token: Final[int | None]

class ListManagementGroupsResponseBodyGroups(Reply):
    """`ListManagementGroupsResponseBodyGroups` of contact.v1_0: members the platform left out are None."""
    group_id: Final[str | None]
    group_name: Final[str | None]
    members: Final[_b.list[ListManagementGroupsResponseBodyGroupsMembers] | None]
    resource_ids: Final[_b.list[str] | None]
    scope: Final[ListManagementGroupsResponseBodyGroupsScope | None]

class ListManagementGroupsResponseBodyGroupsMembers(Reply):
    """`ListManagementGroupsResponseBodyGroupsMembers` of contact.v1_0: members the platform left out are None."""
    member_id: Final[str | None]
    member_type: Final[str | None]

class ListManagementGroupsResponseBodyGroupsScope(Reply):
    """`ListManagementGroupsResponseBodyGroupsScope` of contact.v1_0: members the platform left out are None."""
    dept_ids: Final[_b.list[int] | None]
    scope_type: Final[int | None]

class ListOwnedOrgByStaffIdResponseBody(Reply):
    """`ListOwnedOrgByStaffIdResponseBody` of contact.v1_0: members the platform left out are None."""
    org_list: Final[_b.list[ListOwnedOrgByStaffIdResponseBodyOrgList] | None]

class ListOwnedOrgByStaffIdResponseBodyOrgList(Reply):
    """`ListOwnedOrgByStaffIdResponseBodyOrgList` of contact.v1_0: members the platform left out are None."""
    corp_id: Final[str | None]
    corp_name: Final[str | None]

class ListSeniorSettingsResponseBody(Reply):
    """`ListSeniorSettingsResponseBody` of contact.v1_0: members the platform left out are None."""
    protect_scenes: Final[_b.list[str] | None]
    senior_staff_id: Final[str | None]
    senior_white_list: Final[_b.list[ListSeniorSettingsResponseBodySeniorWhiteList] | None]

class ListSeniorSettingsResponseBodySeniorWhiteList(Reply):
    """`ListSeniorSettingsResponseBodySeniorWhiteList` of contact.v1_0: members the platform left out are None."""
    id: Final[str | None]
    name: Final[str | None]
    type: Final[int | None]

class ListUserGroupMembersResponseBody(Reply):
    """`ListUserGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[ListUserGroupMembersResponseBodyResult | None]

class ListUserGroupMembersResponseBodyResult(Reply):
    """`ListUserGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    members: Final[_b.list[ListUserGroupMembersResponseBodyResultMembers] | None]
    next_offset: Final[int | None]

class ListUserGroupMembersResponseBodyResultMembers(Reply):
    """`ListUserGroupMembersResponseBodyResultMembers` of contact.v1_0: members the platform left out are None."""
    name: Final[str | None]
    user_id: Final[str | None]

class ListUserGroupsResponseBody(Reply):
    """`ListUserGroupsResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[ListUserGroupsResponseBodyResult | None]

class ListUserGroupsResponseBodyResult(Reply):
    """`ListUserGroupsResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    groups: Final[_b.list[ListUserGroupsResponseBodyResultGroups] | None]
    has_more: Final[bool | None]
    next_offset: Final[int | None]

class ListUserGroupsResponseBodyResultGroups(Reply):
    """`ListUserGroupsResponseBodyResultGroups` of contact.v1_0: members the platform left out are None."""
    gmt_modified: Final[int | None]
    group_code: Final[str | None]
    group_type: Final[str | None]
    name: Final[str | None]
    status: Final[str | None]

class ModifyOrgAccUserOwnnessResponseBody(Reply):
    """`ModifyOrgAccUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class OrgAccountMobileVisibleInOtherOrgResponseBody(Reply):
    """`OrgAccountMobileVisibleInOtherOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class OrgAccountMobileVisiblePermissonResponseBody(Reply):
    """`OrgAccountMobileVisiblePermissonResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class OrgInfoResponseBody(Reply):
    """`OrgInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[_b.list[OrgInfoResponseBodyResult] | None]

class OrgInfoResponseBodyResult(Reply):
    """`OrgInfoResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    id: Final[int | None]
    name: Final[str | None]

class PushVerifyEventResponseBody(Reply):
    """`PushVerifyEventResponseBody` of contact.v1_0: members the platform left out are None."""
    verify_id: Final[str | None]

class QueryCardVisitorStatisticDataResponseBody(Reply):
    """`QueryCardVisitorStatisticDataResponseBody` of contact.v1_0: members the platform left out are None."""
    card_send_cnt: Final[int | None]
    today_visit_add_cnt: Final[int | None]
    today_visit_cnt: Final[int | None]
    total_visit_add_cnt: Final[int | None]
    total_visit_cnt: Final[int | None]
    wechat_today_visit_add_cnt: Final[int | None]
    wechat_today_visit_cnt: Final[int | None]
    wechat_total_visit_add_cnt: Final[int | None]
    wechat_total_visit_cnt: Final[int | None]

class QueryCorpStatisticDataResponseBody(Reply):
    """`QueryCorpStatisticDataResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[_b.list[QueryCorpStatisticDataResponseBodyResult] | None]

class QueryCorpStatisticDataResponseBodyResult(Reply):
    """`QueryCorpStatisticDataResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    card_be_received_total_cnt: Final[int | None]
    card_receive_total_cnt: Final[int | None]
    card_total_be_visited_cnt: Final[int | None]
    data_date: Final[str | None]
    ding_total_share_cnt: Final[int | None]
    total_send_cnt: Final[int | None]
    wechat_total_share_cnt: Final[int | None]

class QueryCorpUserStatisticResponseBody(Reply):
    """`QueryCorpUserStatisticResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[QueryCorpUserStatisticResponseBodyList] | None]
    next_token: Final[int | None]
    total_count: Final[int | None]

class QueryCorpUserStatisticResponseBodyList(Reply):
    """`QueryCorpUserStatisticResponseBodyList` of contact.v1_0: members the platform left out are None."""
    avatar_url: Final[str | None]
    name: Final[str | None]
    receive_cnt: Final[int | None]
    send_cnt: Final[int | None]
    union_id: Final[str | None]

class QueryResourceManagementMembersResponseBody(Reply):
    """`QueryResourceManagementMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    members: Final[_b.list[QueryResourceManagementMembersResponseBodyMembers] | None]

class QueryResourceManagementMembersResponseBodyMembers(Reply):
    """`QueryResourceManagementMembersResponseBodyMembers` of contact.v1_0: members the platform left out are None."""
    member_id: Final[str | None]
    member_type: Final[str | None]

class QueryStatusResponseBody(Reply):
    """`QueryStatusResponseBody` of contact.v1_0: members the platform left out are None."""
    disable: Final[bool | None]

class QueryUserManagementResourcesResponseBody(Reply):
    """`QueryUserManagementResourcesResponseBody` of contact.v1_0: members the platform left out are None."""
    resource_ids: Final[_b.list[str] | None]

class QueryVerifyResultResponseBody(Reply):
    """`QueryVerifyResultResponseBody` of contact.v1_0: members the platform left out are None."""
    corp_id: Final[str | None]
    factor_code: Final[str | None]
    factor_desc: Final[str | None]
    result_code: Final[str | None]
    result_desc: Final[str | None]
    state: Final[str | None]
    user_id: Final[str | None]
    verify_timestamp: Final[int | None]

class SearchDepartmentResponseBody(Reply):
    """`SearchDepartmentResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[int] | None]
    total_count: Final[int | None]

class SearchUserResponseBody(Reply):
    """`SearchUserResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    list: Final[_b.list[str] | None]
    total_count: Final[int | None]

class SeparateBranchOrgResponseBody(Reply):
    """`SeparateBranchOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class SetDisableResponseBody(Reply):
    """`SetDisableResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class SetEnableResponseBody(Reply):
    """`SetEnableResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class SignOutResponseBody(Reply):
    """`SignOutResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class SortUserResponseBody(Reply):
    """`SortUserResponseBody` of contact.v1_0: members the platform left out are None."""
    user_id_list: Final[_b.list[str] | None]

class SubmitHandoverResourceResponseBody(Reply):
    """`SubmitHandoverResourceResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TalentAddCustomTagResponseBody(Reply):
    """`TalentAddCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentAddCustomTagResponseBodyResult | None]

class TalentAddCustomTagResponseBodyResult(Reply):
    """`TalentAddCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentAddObjectiveTagResponseBody(Reply):
    """`TalentAddObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentAddObjectiveTagResponseBodyResult | None]

class TalentAddObjectiveTagResponseBodyResult(Reply):
    """`TalentAddObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentAddPersonalityTagResponseBody(Reply):
    """`TalentAddPersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentAddPersonalityTagResponseBodyResult | None]

class TalentAddPersonalityTagResponseBodyResult(Reply):
    """`TalentAddPersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    category_code: Final[str | None]
    category_name: Final[str | None]
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentDeleteCustomTagResponseBody(Reply):
    """`TalentDeleteCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentDeleteCustomTagResponseBodyResult | None]

class TalentDeleteCustomTagResponseBodyResult(Reply):
    """`TalentDeleteCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TalentDeleteObjectiveTagResponseBody(Reply):
    """`TalentDeleteObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentDeleteObjectiveTagResponseBodyResult | None]

class TalentDeleteObjectiveTagResponseBodyResult(Reply):
    """`TalentDeleteObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TalentDeletePersonalityTagResponseBody(Reply):
    """`TalentDeletePersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentDeletePersonalityTagResponseBodyResult | None]

class TalentDeletePersonalityTagResponseBodyResult(Reply):
    """`TalentDeletePersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TalentLikeTagResponseBody(Reply):
    """`TalentLikeTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentLikeTagResponseBodyResult | None]

class TalentLikeTagResponseBodyResult(Reply):
    """`TalentLikeTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TalentQueryCustomTagResponseBody(Reply):
    """`TalentQueryCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentQueryCustomTagResponseBodyResult | None]

class TalentQueryCustomTagResponseBodyResult(Reply):
    """`TalentQueryCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: Final[_b.list[TalentQueryCustomTagResponseBodyResultTags] | None]

class TalentQueryCustomTagResponseBodyResultTags(Reply):
    """`TalentQueryCustomTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    sort_order: Final[int | None]
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentQueryObjectiveTagResponseBody(Reply):
    """`TalentQueryObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentQueryObjectiveTagResponseBodyResult | None]

class TalentQueryObjectiveTagResponseBodyResult(Reply):
    """`TalentQueryObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: Final[_b.list[TalentQueryObjectiveTagResponseBodyResultTags] | None]

class TalentQueryObjectiveTagResponseBodyResultTags(Reply):
    """`TalentQueryObjectiveTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    sort_order: Final[int | None]
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentQueryPersonalityTagResponseBody(Reply):
    """`TalentQueryPersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentQueryPersonalityTagResponseBodyResult | None]

class TalentQueryPersonalityTagResponseBodyResult(Reply):
    """`TalentQueryPersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: Final[_b.list[TalentQueryPersonalityTagResponseBodyResultTags] | None]

class TalentQueryPersonalityTagResponseBodyResultTags(Reply):
    """`TalentQueryPersonalityTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    category_code: Final[str | None]
    category_name: Final[str | None]
    category_sort_order: Final[int | None]
    sort_order: Final[int | None]
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TalentQueryTagLikeDetailListResponseBody(Reply):
    """`TalentQueryTagLikeDetailListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentQueryTagLikeDetailListResponseBodyResult | None]

class TalentQueryTagLikeDetailListResponseBodyResult(Reply):
    """`TalentQueryTagLikeDetailListResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    has_more: Final[bool | None]
    like_details: Final[_b.list[TalentQueryTagLikeDetailListResponseBodyResultLikeDetails] | None]
    next_cursor: Final[int | None]

class TalentQueryTagLikeDetailListResponseBodyResultLikeDetails(Reply):
    """`TalentQueryTagLikeDetailListResponseBodyResultLikeDetails` of contact.v1_0: members the platform left out are None."""
    like_timestamp: Final[int | None]
    operator_user_id: Final[str | None]

class TalentQueryTagLikeListResponseBody(Reply):
    """`TalentQueryTagLikeListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[TalentQueryTagLikeListResponseBodyResult | None]

class TalentQueryTagLikeListResponseBodyResult(Reply):
    """`TalentQueryTagLikeListResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_likes: Final[_b.list[TalentQueryTagLikeListResponseBodyResultTagLikes] | None]

class TalentQueryTagLikeListResponseBodyResultTagLikes(Reply):
    """`TalentQueryTagLikeListResponseBodyResultTagLikes` of contact.v1_0: members the platform left out are None."""
    has_liked: Final[bool | None]
    like_count: Final[int | None]
    tag_code: Final[str | None]
    tag_name: Final[str | None]

class TransformToNormalAccountResponseBody(Reply):
    """`TransformToNormalAccountResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class TranslateFileResponseBody(Reply):
    """`TranslateFileResponseBody` of contact.v1_0: members the platform left out are None."""
    job_id: Final[str | None]

class UniqueQueryUserCardResponseBody(Reply):
    """`UniqueQueryUserCardResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: Final[str | None]
    card_id: Final[str | None]
    extension: Final[_b.dict[str, Any] | None]
    industry_name: Final[str | None]
    introduce: Final[str | None]
    name: Final[str | None]
    org_name: Final[str | None]
    settings: Final[_b.dict[str, Any] | None]
    template_id: Final[str | None]
    title: Final[str | None]

class UpdateContactHideBySceneSettingResponseBody(Reply):
    """`UpdateContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class UpdateContactHideSettingResponseBody(Reply):
    """`UpdateContactHideSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[int | None]

class UpdateContactRestrictSettingResponseBody(Reply):
    """`UpdateContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[int | None]

class UpdateEmpAttrbuteVisibilitySettingResponseBody(Reply):
    """`UpdateEmpAttrbuteVisibilitySettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[int | None]

class UpdateEmpAttributeHideBySceneSettingResponseBody(Reply):
    """`UpdateEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class UpdateTitleAuditStatusResponseBody(Reply):
    """`UpdateTitleAuditStatusResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[bool | None]

class UpdateUserOwnnessResponseBody(Reply):
    """`UpdateUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[str | None]

class UserGroupAddStaticGroupMembersResponseBody(Reply):
    """`UserGroupAddStaticGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[UserGroupAddStaticGroupMembersResponseBodyResult | None]

class UserGroupAddStaticGroupMembersResponseBodyResult(Reply):
    """`UserGroupAddStaticGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class UserGroupRemoveStaticGroupMembersResponseBody(Reply):
    """`UserGroupRemoveStaticGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[UserGroupRemoveStaticGroupMembersResponseBodyResult | None]

class UserGroupRemoveStaticGroupMembersResponseBodyResult(Reply):
    """`UserGroupRemoveStaticGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: Final[bool | None]

class UserProfileResponseBody(Reply):
    """`UserProfileResponseBody` of contact.v1_0: members the platform left out are None."""
    result: Final[_b.list[UserProfileResponseBodyResult] | None]

class UserProfileResponseBodyResult(Reply):
    """`UserProfileResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    mobile: Final[str | None]
    nick: Final[str | None]
    org_ids: Final[str | None]
    state_code: Final[str | None]

class AddContactHideBySceneSettingRequestNodeListSceneConfigParam(TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestNodeListSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class AddContactHideBySceneSettingRequestProfileSceneConfigParam(TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class AddContactHideBySceneSettingRequestSearchSceneConfigParam(TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam(TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfig` in arguments."""
    active: bool

class AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam(TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam(TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool

class BatchApproveUnionApplyRequestBodyParam(TypedDict, total=False):
    """`BatchApproveUnionApplyRequestBody` in arguments."""
    branchCorpId: Text
    linkDeptId: Int
    unionRootName: Text

class BatchUpdateExternalTitleRequestUpdateTitleModelListParam(TypedDict, total=False):
    """`BatchUpdateExternalTitleRequestUpdateTitleModelList` in arguments."""
    title: Text
    userId: Text

class CreateManagementGroupRequestMembersParam(TypedDict, total=False):
    """`CreateManagementGroupRequestMembers` in arguments."""
    memberId: Required[Text]
    memberType: Required[Text]

class CreateManagementGroupRequestScopeParam(TypedDict, total=False):
    """`CreateManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[Int] | _b.tuple[Int, ...]
    scopeType: Required[Int]

class CreateSecondaryManagementGroupRequestMembersParam(TypedDict, total=False):
    """`CreateSecondaryManagementGroupRequestMembers` in arguments."""
    memberId: Required[Text]
    memberType: Required[Text]

class CreateSecondaryManagementGroupRequestScopeParam(TypedDict, total=False):
    """`CreateSecondaryManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[Int] | _b.tuple[Int, ...]
    scopeType: Required[Int]

class SubmitHandoverResourceRequestTasksParam(TypedDict, total=False):
    """`SubmitHandoverResourceRequestTasks` in arguments."""
    actionType: Required[Text]
    receiverStaffId: Text
    resourceTypeId: Required[Int]

class UpdateBranchAttributesInCooperateRequestBodyParam(TypedDict, total=False):
    """`UpdateBranchAttributesInCooperateRequestBody` in arguments."""
    branchCorpId: Required[Text]
    linkDeptId: Required[Int]
    unionRootName: Required[Text]

class UpdateBranchVisibleSettingInCooperateRequestBodyParam(TypedDict, total=False):
    """`UpdateBranchVisibleSettingInCooperateRequestBody` in arguments."""
    branchCorpId: Required[Text]
    open: Required[bool]
    type: Required[Int]
    visibleBranchCorpIds: _b.list[Text] | _b.tuple[Text, ...]
    visibleDeptIds: _b.list[Int] | _b.tuple[Int, ...]

class UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam(TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestNodeListSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class UpdateContactHideBySceneSettingRequestProfileSceneConfigParam(TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class UpdateContactHideBySceneSettingRequestSearchSceneConfigParam(TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam(TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfig` in arguments."""
    active: bool

class UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam(TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam(TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool

class UpdateManagementGroupRequestMembersParam(TypedDict, total=False):
    """`UpdateManagementGroupRequestMembers` in arguments."""
    memberId: Required[Text]
    memberType: Required[Text]

class UpdateManagementGroupRequestScopeParam(TypedDict, total=False):
    """`UpdateManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[Int] | _b.tuple[Int, ...]
    scopeType: Required[Int]

class _V10:
    def add_account_mapping(
        self,
        *,
        domain: Text,
        out_id: Text,
        out_tenant_id: Text,
        user_id: Text,
        extension: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AddAccountMappingResponseBody:
        """Run `contact.v1_0.add_account_mapping`: POST /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_contact_hide_by_scene_setting(
        self,
        *,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        node_list_scene_config: AddContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: AddContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> AddContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_contact_hide_by_scene_setting`: POST /v1.0/contact/organizations/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_emp_attribute_hide_by_scene_setting(
        self,
        *,
        chat_subtitle_config: AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> AddEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_emp_attribute_hide_by_scene_setting`: POST /v1.0/contact/empAttributes/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_org_account_ownness(
        self,
        *,
        user_id: Text,
        end_time: Int,
        ownenss_type: Int,
        ownness_id: Int,
        start_time: Int,
        text: Text,
        options_: CallOptions | None = ...,
    ) -> AddOrgAccountOwnnessResponseBody:
        """Run `contact.v1_0.add_org_account_ownness`: POST /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def annual_certification_audit(
        self,
        *,
        auth_status: Int,
        order_id: Text,
        applicant_mobile: Text | None = ...,
        applicant_name: Text | None = ...,
        application_letter: Text | None = ...,
        certificate_type: Int | None = ...,
        corp_name: Text | None = ...,
        depositary_bank: Text | None = ...,
        extension: Text | None = ...,
        legal_person: Text | None = ...,
        license_number: Text | None = ...,
        license_url: Text | None = ...,
        public_account: Text | None = ...,
        reason_code: Text | None = ...,
        reason_msg: Text | None = ...,
        tag: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnnualCertificationAuditResponseBody:
        """Run `contact.v1_0.annual_certification_audit`: POST /v1.0/contact/organizations/authorities/audit

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_approve_union_apply(
        self,
        *,
        body: _b.list[BatchApproveUnionApplyRequestBodyParam] | _b.tuple[BatchApproveUnionApplyRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> BatchApproveUnionApplyResponseBody:
        """Run `contact.v1_0.batch_approve_union_apply`: POST /v1.0/contact/cooperateCorps/unionApplications/approve

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_get_user(
        self,
        *,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetUserResponseBody:
        """Run `contact.v1_0.batch_get_user`: GET /v1.0/contact/users/batch/get

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_update_external_title(
        self,
        *,
        operator_user_id: Text | None = ...,
        update_title_model_list: _b.list[BatchUpdateExternalTitleRequestUpdateTitleModelListParam] | _b.tuple[BatchUpdateExternalTitleRequestUpdateTitleModelListParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateExternalTitleResponseBody:
        """Run `contact.v1_0.batch_update_external_title`: PUT /v1.0/contact/externalTitles

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_ding_talk_id(
        self,
        *,
        ding_talk_id: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> ChangeDingTalkIdResponseBody:
        """Run `contact.v1_0.change_ding_talk_id`: POST /v1.0/contact/orgAccounts/dingTalkIds/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_main_admin(
        self,
        *,
        effect_corp_id: Text,
        source_user_id: Text,
        target_user_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.change_main_admin`: POST /v1.0/contact/orgAccounts/mainAdministrators/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_main_org(
        self,
        *,
        new_main_corp_id: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.change_main_org`: POST /v1.0/contact/orgAccounts/mainOrgs/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def course_finish_course(
        self,
        *,
        cert_id: Text | None = ...,
        cert_media_base_64: Text | None = ...,
        course_id: Text | None = ...,
        status: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CourseFinishCourseResponseBody:
        """Run `contact.v1_0.course_finish_course`: POST /v1.0/contact/course/finishCourse

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_cooperate_org(
        self,
        *,
        org_name: Text,
        industry_code: Int | None = ...,
        logo_media_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateCooperateOrgResponseBody:
        """Run `contact.v1_0.create_cooperate_org`: POST /v1.0/contact/cooperateCorps

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_management_group(
        self,
        *,
        group_name: Text,
        members: _b.list[CreateManagementGroupRequestMembersParam] | _b.tuple[CreateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: CreateManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> CreateManagementGroupResponseBody:
        """Run `contact.v1_0.create_management_group`: POST /v1.0/contact/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_secondary_management_group(
        self,
        *,
        user_id: Text,
        group_name: Text,
        members: _b.list[CreateSecondaryManagementGroupRequestMembersParam] | _b.tuple[CreateSecondaryManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: CreateSecondaryManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> CreateSecondaryManagementGroupResponseBody:
        """Run `contact.v1_0.create_secondary_management_group`: POST /v1.0/contact/secondaryAdministrators/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_user_group(
        self,
        *,
        description: Text,
        name: Text,
        client_show: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUserGroupResponseBody:
        """Run `contact.v1_0.create_user_group`: POST /v1.0/contact/userGroups/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def del_account_mapping(
        self,
        *,
        domain: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> DelAccountMappingResponseBody:
        """Run `contact.v1_0.del_account_mapping`: DELETE /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def del_org_acc_user_ownness(
        self,
        *,
        ownenss_type: Int,
        ownness_id: Int,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> DelOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.del_org_acc_user_ownness`: DELETE /v1.0/contact/orgAccounts/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_contact_hide_by_scene_setting`: DELETE /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_hide_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_contact_hide_setting`: DELETE /v1.0/contact/contactHideSettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_restrict_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteContactRestrictSettingResponseBody:
        """Run `contact.v1_0.delete_contact_restrict_setting`: DELETE /v1.0/contact/restrictions/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_emp_attribute_hide_by_scene_setting`: DELETE /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_emp_attribute_visibility(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_emp_attribute_visibility`: DELETE /v1.0/contact/staffAttributes/visibilitySettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_management_group(
        self,
        *,
        group_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_management_group`: DELETE /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_user_group(
        self,
        *,
        group_code: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteUserGroupResponseBody:
        """Run `contact.v1_0.delete_user_group`: POST /v1.0/contact/userGroups/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def dept_group_setting_update(
        self,
        *,
        dept_id: Int,
        group_contain_hidden_dept: bool | None = ...,
        group_contain_hrm_employee_type_labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_contain_outer_dept: bool | None = ...,
        group_contain_sub_dept: bool | None = ...,
        permission_code: Text | None = ...,
        sync_members: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeptGroupSettingUpdateResponseBody:
        """Run `contact.v1_0.dept_group_setting_update`: POST /v1.0/contact/departmentGroup/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_account_mapping(
        self,
        *,
        domain: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetAccountMappingResponseBody:
        """Run `contact.v1_0.get_account_mapping`: GET /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_apply_invite_info(
        self,
        *,
        dept_id: Int | None = ...,
        inviter_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetApplyInviteInfoResponseBody:
        """Run `contact.v1_0.get_apply_invite_info`: GET /v1.0/contact/invites/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_branch_auth_data(
        self,
        *,
        branch_corp_id: Text,
        code: Text,
        body: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetBranchAuthDataResponseBody:
        """Run `contact.v1_0.get_branch_auth_data`: POST /v1.0/contact/branchAuthDatas/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_card_in_user_holder(
        self,
        *,
        card_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCardInUserHolderResponseBody:
        """Run `contact.v1_0.get_card_in_user_holder`: GET /v1.0/contact/cards/holders/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_card_info(
        self,
        *,
        card_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCardInfoResponseBody:
        """Run `contact.v1_0.get_card_info`: GET /v1.0/contact/cards/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_contact_hide_by_scene_setting`: GET /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_cooperate_org_invite_info(
        self,
        *,
        cooperate_corp_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCooperateOrgInviteInfoResponseBody:
        """Run `contact.v1_0.get_cooperate_org_invite_info`: GET /v1.0/contact/cooperateCorps/:cooperate_corp_id/inviteInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_corp_card_style_list(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetCorpCardStyleListResponseBody:
        """Run `contact.v1_0.get_corp_card_style_list`: GET /v1.0/contact/cards/styles/lists

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_ding_id_by_migration_ding_id(
        self,
        *,
        migration_ding_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetDingIdByMigrationDingIdResponseBody:
        """Run `contact.v1_0.get_ding_id_by_migration_ding_id`: GET /v1.0/contact/orgAccount/getDingIdByMigrationDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_emp_attribute_hide_by_scene_setting`: GET /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_latest_ding_index(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetLatestDingIndexResponseBody:
        """Run `contact.v1_0.get_latest_ding_index`: GET /v1.0/contact/dingIndexs

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_migration_ding_id_by_ding_id(
        self,
        *,
        ding_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetMigrationDingIdByDingIdResponseBody:
        """Run `contact.v1_0.get_migration_ding_id_by_ding_id`: GET /v1.0/contact/orgAccount/getMigrationDingIdByDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_migration_union_id_by_union_id(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetMigrationUnionIdByUnionIdResponseBody:
        """Run `contact.v1_0.get_migration_union_id_by_union_id`: GET /v1.0/contact/orgAccount/getMigrationUnionIdByUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_org_auth_info(
        self,
        *,
        target_corp_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetOrgAuthInfoResponseBody:
        """Run `contact.v1_0.get_org_auth_info`: GET /v1.0/contact/organizations/authInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_translate_file_job_result(
        self,
        *,
        job_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetTranslateFileJobResultResponseBody:
        """Run `contact.v1_0.get_translate_file_job_result`: GET /v1.0/contact/files/translateResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_union_id_by_migration_union_id(
        self,
        *,
        migration_union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUnionIdByMigrationUnionIdResponseBody:
        """Run `contact.v1_0.get_union_id_by_migration_union_id`: GET /v1.0/contact/orgAccount/getUnionIdByMigrationUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v1_0.get_user`: GET /v1.0/contact/users/:union_id

        Tokens: user.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_by_ding_talk_id(
        self,
        *,
        dingtalk_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserByDingTalkIdResponseBody:
        """Run `contact.v1_0.get_user_by_ding_talk_id`: GET /v1.0/contact/user/getByDingTalkId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(GetUserCardHolderListResponseBodyList)
    def get_user_card_holder_list(
        self,
        *,
        max_results: Int,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserCardHolderListResponseBody:
        """Run `contact.v1_0.get_user_card_holder_list`: GET /v1.0/contact/cards/holders/lists

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_group(
        self,
        *,
        group_code: Text,
        options_: CallOptions | None = ...,
    ) -> GetUserGroupResponseBody:
        """Run `contact.v1_0.get_user_group`: GET /v1.0/contact/userGroups/getUserGroup

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def init_verify_event(
        self,
        *,
        factor_code_list: _b.list[Text] | _b.tuple[Text, ...],
        user_id: Text,
        caller_device_id: Text | None = ...,
        state: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> InitVerifyEventResponseBody:
        """Run `contact.v1_0.init_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/init

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def is_friend(
        self,
        *,
        mobile_no: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> IsFriendResponseBody:
        """Run `contact.v1_0.is_friend`: POST /v1.0/contact/relationships/friends/judge

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def isv_card_event_push(
        self,
        *,
        isv_card_id: Text,
        isv_token: Text,
        isv_uid: Text,
        event_params: _b.dict[str, Any],
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> IsvCardEventPushResponseBody:
        """Run `contact.v1_0.isv_card_event_push`: POST /v1.0/contact/cards/events/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListBasicRoleInPageResponseBodyList)
    def list_basic_role_in_page(
        self,
        *,
        agent_id: Text | None = ...,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListBasicRoleInPageResponseBody:
        """Run `contact.v1_0.list_basic_role_in_page`: GET /v1.0/contact/rbac/administrativeGroups/baseInfos

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListContactHideSettingsResponseBodyList)
    def list_contact_hide_settings(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListContactHideSettingsResponseBody:
        """Run `contact.v1_0.list_contact_hide_settings`: GET /v1.0/contact/contactHideSettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListContactRestrictSettingResponseBodyList)
    def list_contact_restrict_setting(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListContactRestrictSettingResponseBody:
        """Run `contact.v1_0.list_contact_restrict_setting`: GET /v1.0/contact/restrictions/settings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListEmpAttributeVisibilityResponseBodyList)
    def list_emp_attribute_visibility(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmpAttributeVisibilityResponseBody:
        """Run `contact.v1_0.list_emp_attribute_visibility`: GET /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListEmpLeaveRecordsResponseBodyRecords)
    def list_emp_leave_records(
        self,
        *,
        max_results: Int,
        start_time: Text,
        end_time: Text | None = ...,
        next_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmpLeaveRecordsResponseBody:
        """Run `contact.v1_0.list_emp_leave_records`: GET /v1.0/contact/empLeaveRecords

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(ListManagementGroupsResponseBodyGroups)
    def list_management_groups(
        self,
        *,
        max_results: Int,
        next_token: Int,
        options_: CallOptions | None = ...,
    ) -> ListManagementGroupsResponseBody:
        """Run `contact.v1_0.list_management_groups`: GET /v1.0/contact/managementGroups

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_owned_org_by_staff_id(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> ListOwnedOrgByStaffIdResponseBody:
        """Run `contact.v1_0.list_owned_org_by_staff_id`: GET /v1.0/contact/orgAccounts/ownedOrganizations

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_senior_settings(
        self,
        *,
        senior_staff_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListSeniorSettingsResponseBody:
        """Run `contact.v1_0.list_senior_settings`: GET /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_user_group_members(
        self,
        *,
        group_code: Text,
        size: Int,
        offset: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserGroupMembersResponseBody:
        """Run `contact.v1_0.list_user_group_members`: GET /v1.0/contact/userGroups/listUserGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_user_groups(
        self,
        *,
        size: Int,
        group_type: Text | None = ...,
        offset: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserGroupsResponseBody:
        """Run `contact.v1_0.list_user_groups`: GET /v1.0/contact/userGroups/listUserGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def modify_org_acc_user_ownness(
        self,
        *,
        user_id: Text,
        end_time: Int,
        ownenss_type: Int,
        ownness_id: Int,
        start_time: Int,
        text: Text,
        options_: CallOptions | None = ...,
    ) -> ModifyOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.modify_org_acc_user_ownness`: PUT /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def multi_org_permission_grant(
        self,
        *,
        join_corp_id: Text,
        grant_dept_id_list: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.multi_org_permission_grant`: POST /v1.0/contact/orgAccounts/multiOrgPermissions/auth

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_account_mobile_visible_in_other_org(
        self,
        *,
        opt_user_id: Text,
        to_corp_ids: _b.list[Text] | _b.tuple[Text, ...],
        fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgAccountMobileVisibleInOtherOrgResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_in_other_org`: PUT /v1.0/contact/orgAccounts/mobiles/visibleInOtherOrg

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_account_mobile_visible_permisson(
        self,
        *,
        body: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> OrgAccountMobileVisiblePermissonResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_permisson`: PUT /v1.0/contact/orgAccounts/mobiles/visiblePermissions

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_info(
        self,
        *,
        org_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgInfoResponseBody:
        """Run `contact.v1_0.org_info`: POST /v1.0/contact/org/info

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def push_verify_event(
        self,
        *,
        factor_code_list: _b.list[Text] | _b.tuple[Text, ...],
        user_id: Text,
        caller_device_id: Text | None = ...,
        state: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PushVerifyEventResponseBody:
        """Run `contact.v1_0.push_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_card_visitor_statistic_data(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryCardVisitorStatisticDataResponseBody:
        """Run `contact.v1_0.query_card_visitor_statistic_data`: GET /v1.0/contact/cards/visitors/statistics

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_corp_statistic_data(
        self,
        *,
        end_time: Text,
        start_time: Text,
        union_id: Text,
        template_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryCorpStatisticDataResponseBody:
        """Run `contact.v1_0.query_corp_statistic_data`: POST /v1.0/contact/cards/templates/statistics/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(QueryCorpUserStatisticResponseBodyList)
    def query_corp_user_statistic(
        self,
        *,
        end_time: Text,
        max_results: Int,
        next_token: Int,
        start_time: Text,
        union_id: Text,
        template_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryCorpUserStatisticResponseBody:
        """Run `contact.v1_0.query_corp_user_statistic`: POST /v1.0/contact/cards/users/statistics/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_resource_management_members(
        self,
        *,
        resource_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryResourceManagementMembersResponseBody:
        """Run `contact.v1_0.query_resource_management_members`: GET /v1.0/contact/resources/:resource_id/managementMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_status(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryStatusResponseBody:
        """Run `contact.v1_0.query_status`: GET /v1.0/contact/orgAccounts/status

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_user_management_resources(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryUserManagementResourcesResponseBody:
        """Run `contact.v1_0.query_user_management_resources`: GET /v1.0/contact/users/:user_id/managemementResources

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_verify_result(
        self,
        *,
        verify_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryVerifyResultResponseBody:
        """Run `contact.v1_0.query_verify_result`: GET /v1.0/contact/verifyIdentities/verifyResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def recall_team_invite(
        self,
        *,
        mobile: Text | None = ...,
        opt_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.recall_team_invite`: POST /v1.0/contact/invites/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def search_department(
        self,
        *,
        offset: Int,
        query_word: Text,
        size: Int,
        options_: CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v1_0.search_department`: POST /v1.0/contact/departments/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def search_user(
        self,
        *,
        offset: Int,
        query_word: Text,
        size: Int,
        full_match_field: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SearchUserResponseBody:
        """Run `contact.v1_0.search_user`: POST /v1.0/contact/users/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def separate_branch_org(
        self,
        *,
        attach_dept_id: Int,
        options_: CallOptions | None = ...,
    ) -> SeparateBranchOrgResponseBody:
        """Run `contact.v1_0.separate_branch_org`: POST /v1.0/contact/cooperateCorps/separate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_disable(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        reason: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetDisableResponseBody:
        """Run `contact.v1_0.set_disable`: POST /v1.0/contact/orgAccounts/disable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_enable(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetEnableResponseBody:
        """Run `contact.v1_0.set_enable`: POST /v1.0/contact/orgAccounts/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sign_out(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        reason: Text | None = ...,
        reason_i18n_for_employee: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> SignOutResponseBody:
        """Run `contact.v1_0.sign_out`: POST /v1.0/contact/orgAccounts/signOut

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort_user(
        self,
        *,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        sort_type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SortUserResponseBody:
        """Run `contact.v1_0.sort_user`: POST /v1.0/contact/users/sort

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def submit_handover_resource(
        self,
        *,
        tasks: _b.list[SubmitHandoverResourceRequestTasksParam] | _b.tuple[SubmitHandoverResourceRequestTasksParam, ...],
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> SubmitHandoverResourceResponseBody:
        """Run `contact.v1_0.submit_handover_resource`: POST /v1.0/contact/assets/submitHandoverResource

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_custom_tag(
        self,
        *,
        tag_name: Text,
        user_id: Text,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddCustomTagResponseBody:
        """Run `contact.v1_0.talent_add_custom_tag`: POST /v1.0/contact/talentTags/addCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_objective_tag(
        self,
        *,
        tag_name: Text,
        user_id: Text,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_add_objective_tag`: POST /v1.0/contact/talentTags/addObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_personality_tag(
        self,
        *,
        category_name: Text,
        tag_name: Text,
        category_code: Text | None = ...,
        category_sort_order: Int | None = ...,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_add_personality_tag`: POST /v1.0/contact/talentTags/addPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_custom_tag(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeleteCustomTagResponseBody:
        """Run `contact.v1_0.talent_delete_custom_tag`: POST /v1.0/contact/talentTags/deleteCustomTagWithClearLike

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_objective_tag(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeleteObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_delete_objective_tag`: POST /v1.0/contact/talentTags/deleteObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_personality_tag(
        self,
        *,
        tag_code: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeletePersonalityTagResponseBody:
        """Run `contact.v1_0.talent_delete_personality_tag`: POST /v1.0/contact/talentTags/deletePersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_like_tag(
        self,
        *,
        action_type: Text,
        operator_user_id: Text,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentLikeTagResponseBody:
        """Run `contact.v1_0.talent_like_tag`: POST /v1.0/contact/talentTags/likeTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_custom_tag(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentQueryCustomTagResponseBody:
        """Run `contact.v1_0.talent_query_custom_tag`: GET /v1.0/contact/talentTags/queryCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_objective_tag(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentQueryObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_query_objective_tag`: GET /v1.0/contact/talentTags/queryObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_personality_tag(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> TalentQueryPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_query_personality_tag`: GET /v1.0/contact/talentTags/queryPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_tag_like_detail_list(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        cursor: Int | None = ...,
        size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentQueryTagLikeDetailListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_detail_list`: GET /v1.0/contact/talentTags/queryTagLikeDetailList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_tag_like_list(
        self,
        *,
        user_id: Text,
        operator_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentQueryTagLikeListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_list`: GET /v1.0/contact/talentTags/queryTagLikeList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transform_to_exclusive_account(
        self,
        *,
        transform_type: Text,
        user_id: Text,
        idp_ding_talk: bool | None = ...,
        init_password: Text | None = ...,
        login_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.transform_to_exclusive_account`: POST /v1.0/contact/orgAccount/transformToExclusiveAccounts

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transform_to_normal_account(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TransformToNormalAccountResponseBody:
        """Run `contact.v1_0.transform_to_normal_account`: POST /v1.0/contact/orgAccounts/transformToNormalAccount

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def translate_file(
        self,
        *,
        medias: _b.dict[str, Text],
        union_id: Text,
        output_file_name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TranslateFileResponseBody:
        """Run `contact.v1_0.translate_file`: POST /v1.0/contact/files/translate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def unique_query_user_card(
        self,
        *,
        union_id: Text,
        template_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UniqueQueryUserCardResponseBody:
        """Run `contact.v1_0.unique_query_user_card`: GET /v1.0/contact/uniques/cards

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_branch_attributes_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchAttributesInCooperateRequestBodyParam] | _b.tuple[UpdateBranchAttributesInCooperateRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_branch_attributes_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchAttributes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_branch_visible_setting_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchVisibleSettingInCooperateRequestBodyParam] | _b.tuple[UpdateBranchVisibleSettingInCooperateRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_branch_visible_setting_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchVisibleSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        node_list_scene_config: UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: UpdateContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_by_scene_setting`: PUT /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_hide_setting(
        self,
        *,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        hide_in_search: bool | None = ...,
        hide_in_user_profile: bool | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactHideSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_setting`: PUT /v1.0/contact/contactHideSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_restrict_setting(
        self,
        *,
        type: Text,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        restrict_in_search: bool | None = ...,
        restrict_in_user_profile: bool | None = ...,
        subject_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        subject_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        subject_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactRestrictSettingResponseBody:
        """Run `contact.v1_0.update_contact_restrict_setting`: PUT /v1.0/contact/restrictions/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_dept_settng_tail_first(
        self,
        *,
        enable: bool,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_dept_settng_tail_first`: POST /v1.0/contact/depts/settings/priorities

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_emp_attrbute_visibility_setting(
        self,
        *,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmpAttrbuteVisibilitySettingResponseBody:
        """Run `contact.v1_0.update_emp_attrbute_visibility_setting`: POST /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        chat_subtitle_config: UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_emp_attribute_hide_by_scene_setting`: PUT /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_management_group(
        self,
        *,
        group_id: Text,
        group_name: Text,
        members: _b.list[UpdateManagementGroupRequestMembersParam] | _b.tuple[UpdateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: UpdateManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_management_group`: PUT /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_senior_setting(
        self,
        *,
        open: bool,
        senior_staff_id: Text,
        permit_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        permit_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        permit_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        protect_scenes: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_senior_setting`: POST /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_title_audit_status(
        self,
        *,
        auth_status: Text | None = ...,
        education_level: Text | None = ...,
        extension: Text | None = ...,
        major: Text | None = ...,
        position: Text | None = ...,
        reason_code: Text | None = ...,
        reason_msg: Text | None = ...,
        school: Text | None = ...,
        type: Text | None = ...,
        union_id: Text | None = ...,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateTitleAuditStatusResponseBody:
        """Run `contact.v1_0.update_title_audit_status`: PUT /v1.0/contact/userTitles/auditStatuses

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_user_ownness(
        self,
        *,
        user_id: Text,
        deleted_flag: Int,
        end_time: Int,
        id: Int,
        ownenss_type: Int,
        start_time: Int,
        options_: CallOptions | None = ...,
    ) -> UpdateUserOwnnessResponseBody:
        """Run `contact.v1_0.update_user_ownness`: PUT /v1.0/contact/user/:user_id/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_group_add_static_group_members(
        self,
        *,
        group_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UserGroupAddStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_add_static_group_members`: POST /v1.0/contact/userGroups/addStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_group_remove_static_group_members(
        self,
        *,
        group_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UserGroupRemoveStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_remove_static_group_members`: POST /v1.0/contact/userGroups/removeStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_profile(
        self,
        *,
        uids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UserProfileResponseBody:
        """Run `contact.v1_0.user_profile`: POST /v1.0/contact/user/profile

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def add_account_mapping(
        self,
        *,
        domain: Text,
        out_id: Text,
        out_tenant_id: Text,
        user_id: Text,
        extension: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AddAccountMappingResponseBody:
        """Run `contact.v1_0.add_account_mapping`: POST /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_contact_hide_by_scene_setting(
        self,
        *,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        node_list_scene_config: AddContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: AddContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> AddContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_contact_hide_by_scene_setting`: POST /v1.0/contact/organizations/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_emp_attribute_hide_by_scene_setting(
        self,
        *,
        chat_subtitle_config: AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> AddEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_emp_attribute_hide_by_scene_setting`: POST /v1.0/contact/empAttributes/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_org_account_ownness(
        self,
        *,
        user_id: Text,
        end_time: Int,
        ownenss_type: Int,
        ownness_id: Int,
        start_time: Int,
        text: Text,
        options_: CallOptions | None = ...,
    ) -> AddOrgAccountOwnnessResponseBody:
        """Run `contact.v1_0.add_org_account_ownness`: POST /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def annual_certification_audit(
        self,
        *,
        auth_status: Int,
        order_id: Text,
        applicant_mobile: Text | None = ...,
        applicant_name: Text | None = ...,
        application_letter: Text | None = ...,
        certificate_type: Int | None = ...,
        corp_name: Text | None = ...,
        depositary_bank: Text | None = ...,
        extension: Text | None = ...,
        legal_person: Text | None = ...,
        license_number: Text | None = ...,
        license_url: Text | None = ...,
        public_account: Text | None = ...,
        reason_code: Text | None = ...,
        reason_msg: Text | None = ...,
        tag: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnnualCertificationAuditResponseBody:
        """Run `contact.v1_0.annual_certification_audit`: POST /v1.0/contact/organizations/authorities/audit

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_approve_union_apply(
        self,
        *,
        body: _b.list[BatchApproveUnionApplyRequestBodyParam] | _b.tuple[BatchApproveUnionApplyRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> BatchApproveUnionApplyResponseBody:
        """Run `contact.v1_0.batch_approve_union_apply`: POST /v1.0/contact/cooperateCorps/unionApplications/approve

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_get_user(
        self,
        *,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetUserResponseBody:
        """Run `contact.v1_0.batch_get_user`: GET /v1.0/contact/users/batch/get

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_update_external_title(
        self,
        *,
        operator_user_id: Text | None = ...,
        update_title_model_list: _b.list[BatchUpdateExternalTitleRequestUpdateTitleModelListParam] | _b.tuple[BatchUpdateExternalTitleRequestUpdateTitleModelListParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateExternalTitleResponseBody:
        """Run `contact.v1_0.batch_update_external_title`: PUT /v1.0/contact/externalTitles

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_ding_talk_id(
        self,
        *,
        ding_talk_id: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> ChangeDingTalkIdResponseBody:
        """Run `contact.v1_0.change_ding_talk_id`: POST /v1.0/contact/orgAccounts/dingTalkIds/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_main_admin(
        self,
        *,
        effect_corp_id: Text,
        source_user_id: Text,
        target_user_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.change_main_admin`: POST /v1.0/contact/orgAccounts/mainAdministrators/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_main_org(
        self,
        *,
        new_main_corp_id: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.change_main_org`: POST /v1.0/contact/orgAccounts/mainOrgs/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def course_finish_course(
        self,
        *,
        cert_id: Text | None = ...,
        cert_media_base_64: Text | None = ...,
        course_id: Text | None = ...,
        status: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CourseFinishCourseResponseBody:
        """Run `contact.v1_0.course_finish_course`: POST /v1.0/contact/course/finishCourse

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_cooperate_org(
        self,
        *,
        org_name: Text,
        industry_code: Int | None = ...,
        logo_media_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateCooperateOrgResponseBody:
        """Run `contact.v1_0.create_cooperate_org`: POST /v1.0/contact/cooperateCorps

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_management_group(
        self,
        *,
        group_name: Text,
        members: _b.list[CreateManagementGroupRequestMembersParam] | _b.tuple[CreateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: CreateManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> CreateManagementGroupResponseBody:
        """Run `contact.v1_0.create_management_group`: POST /v1.0/contact/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_secondary_management_group(
        self,
        *,
        user_id: Text,
        group_name: Text,
        members: _b.list[CreateSecondaryManagementGroupRequestMembersParam] | _b.tuple[CreateSecondaryManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: CreateSecondaryManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> CreateSecondaryManagementGroupResponseBody:
        """Run `contact.v1_0.create_secondary_management_group`: POST /v1.0/contact/secondaryAdministrators/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_user_group(
        self,
        *,
        description: Text,
        name: Text,
        client_show: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUserGroupResponseBody:
        """Run `contact.v1_0.create_user_group`: POST /v1.0/contact/userGroups/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def del_account_mapping(
        self,
        *,
        domain: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> DelAccountMappingResponseBody:
        """Run `contact.v1_0.del_account_mapping`: DELETE /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def del_org_acc_user_ownness(
        self,
        *,
        ownenss_type: Int,
        ownness_id: Int,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> DelOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.del_org_acc_user_ownness`: DELETE /v1.0/contact/orgAccounts/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_contact_hide_by_scene_setting`: DELETE /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_hide_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_contact_hide_setting`: DELETE /v1.0/contact/contactHideSettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_restrict_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteContactRestrictSettingResponseBody:
        """Run `contact.v1_0.delete_contact_restrict_setting`: DELETE /v1.0/contact/restrictions/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_emp_attribute_hide_by_scene_setting`: DELETE /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_emp_attribute_visibility(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_emp_attribute_visibility`: DELETE /v1.0/contact/staffAttributes/visibilitySettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_management_group(
        self,
        *,
        group_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.delete_management_group`: DELETE /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_user_group(
        self,
        *,
        group_code: Text,
        options_: CallOptions | None = ...,
    ) -> DeleteUserGroupResponseBody:
        """Run `contact.v1_0.delete_user_group`: POST /v1.0/contact/userGroups/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def dept_group_setting_update(
        self,
        *,
        dept_id: Int,
        group_contain_hidden_dept: bool | None = ...,
        group_contain_hrm_employee_type_labels: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_contain_outer_dept: bool | None = ...,
        group_contain_sub_dept: bool | None = ...,
        permission_code: Text | None = ...,
        sync_members: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> DeptGroupSettingUpdateResponseBody:
        """Run `contact.v1_0.dept_group_setting_update`: POST /v1.0/contact/departmentGroup/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_account_mapping(
        self,
        *,
        domain: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetAccountMappingResponseBody:
        """Run `contact.v1_0.get_account_mapping`: GET /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_apply_invite_info(
        self,
        *,
        dept_id: Int | None = ...,
        inviter_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetApplyInviteInfoResponseBody:
        """Run `contact.v1_0.get_apply_invite_info`: GET /v1.0/contact/invites/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_branch_auth_data(
        self,
        *,
        branch_corp_id: Text,
        code: Text,
        body: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetBranchAuthDataResponseBody:
        """Run `contact.v1_0.get_branch_auth_data`: POST /v1.0/contact/branchAuthDatas/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_card_in_user_holder(
        self,
        *,
        card_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCardInUserHolderResponseBody:
        """Run `contact.v1_0.get_card_in_user_holder`: GET /v1.0/contact/cards/holders/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_card_info(
        self,
        *,
        card_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCardInfoResponseBody:
        """Run `contact.v1_0.get_card_info`: GET /v1.0/contact/cards/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_contact_hide_by_scene_setting`: GET /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_cooperate_org_invite_info(
        self,
        *,
        cooperate_corp_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetCooperateOrgInviteInfoResponseBody:
        """Run `contact.v1_0.get_cooperate_org_invite_info`: GET /v1.0/contact/cooperateCorps/:cooperate_corp_id/inviteInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_corp_card_style_list(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetCorpCardStyleListResponseBody:
        """Run `contact.v1_0.get_corp_card_style_list`: GET /v1.0/contact/cards/styles/lists

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_ding_id_by_migration_ding_id(
        self,
        *,
        migration_ding_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetDingIdByMigrationDingIdResponseBody:
        """Run `contact.v1_0.get_ding_id_by_migration_ding_id`: GET /v1.0/contact/orgAccount/getDingIdByMigrationDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_emp_attribute_hide_by_scene_setting`: GET /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_latest_ding_index(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> GetLatestDingIndexResponseBody:
        """Run `contact.v1_0.get_latest_ding_index`: GET /v1.0/contact/dingIndexs

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_migration_ding_id_by_ding_id(
        self,
        *,
        ding_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetMigrationDingIdByDingIdResponseBody:
        """Run `contact.v1_0.get_migration_ding_id_by_ding_id`: GET /v1.0/contact/orgAccount/getMigrationDingIdByDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_migration_union_id_by_union_id(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetMigrationUnionIdByUnionIdResponseBody:
        """Run `contact.v1_0.get_migration_union_id_by_union_id`: GET /v1.0/contact/orgAccount/getMigrationUnionIdByUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_org_auth_info(
        self,
        *,
        target_corp_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetOrgAuthInfoResponseBody:
        """Run `contact.v1_0.get_org_auth_info`: GET /v1.0/contact/organizations/authInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_translate_file_job_result(
        self,
        *,
        job_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetTranslateFileJobResultResponseBody:
        """Run `contact.v1_0.get_translate_file_job_result`: GET /v1.0/contact/files/translateResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_union_id_by_migration_union_id(
        self,
        *,
        migration_union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUnionIdByMigrationUnionIdResponseBody:
        """Run `contact.v1_0.get_union_id_by_migration_union_id`: GET /v1.0/contact/orgAccount/getUnionIdByMigrationUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v1_0.get_user`: GET /v1.0/contact/users/:union_id

        Tokens: user.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_by_ding_talk_id(
        self,
        *,
        dingtalk_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserByDingTalkIdResponseBody:
        """Run `contact.v1_0.get_user_by_ding_talk_id`: GET /v1.0/contact/user/getByDingTalkId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(GetUserCardHolderListResponseBodyList)
    async def get_user_card_holder_list(
        self,
        *,
        max_results: Int,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserCardHolderListResponseBody:
        """Run `contact.v1_0.get_user_card_holder_list`: GET /v1.0/contact/cards/holders/lists

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_group(
        self,
        *,
        group_code: Text,
        options_: CallOptions | None = ...,
    ) -> GetUserGroupResponseBody:
        """Run `contact.v1_0.get_user_group`: GET /v1.0/contact/userGroups/getUserGroup

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def init_verify_event(
        self,
        *,
        factor_code_list: _b.list[Text] | _b.tuple[Text, ...],
        user_id: Text,
        caller_device_id: Text | None = ...,
        state: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> InitVerifyEventResponseBody:
        """Run `contact.v1_0.init_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/init

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def is_friend(
        self,
        *,
        mobile_no: Text | None = ...,
        user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> IsFriendResponseBody:
        """Run `contact.v1_0.is_friend`: POST /v1.0/contact/relationships/friends/judge

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def isv_card_event_push(
        self,
        *,
        isv_card_id: Text,
        isv_token: Text,
        isv_uid: Text,
        event_params: _b.dict[str, Any],
        event_type: Text,
        options_: CallOptions | None = ...,
    ) -> IsvCardEventPushResponseBody:
        """Run `contact.v1_0.isv_card_event_push`: POST /v1.0/contact/cards/events/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListBasicRoleInPageResponseBodyList)
    async def list_basic_role_in_page(
        self,
        *,
        agent_id: Text | None = ...,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListBasicRoleInPageResponseBody:
        """Run `contact.v1_0.list_basic_role_in_page`: GET /v1.0/contact/rbac/administrativeGroups/baseInfos

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListContactHideSettingsResponseBodyList)
    async def list_contact_hide_settings(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListContactHideSettingsResponseBody:
        """Run `contact.v1_0.list_contact_hide_settings`: GET /v1.0/contact/contactHideSettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListContactRestrictSettingResponseBodyList)
    async def list_contact_restrict_setting(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListContactRestrictSettingResponseBody:
        """Run `contact.v1_0.list_contact_restrict_setting`: GET /v1.0/contact/restrictions/settings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListEmpAttributeVisibilityResponseBodyList)
    async def list_emp_attribute_visibility(
        self,
        *,
        max_results: Int | None = ...,
        next_token: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmpAttributeVisibilityResponseBody:
        """Run `contact.v1_0.list_emp_attribute_visibility`: GET /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListEmpLeaveRecordsResponseBodyRecords)
    async def list_emp_leave_records(
        self,
        *,
        max_results: Int,
        start_time: Text,
        end_time: Text | None = ...,
        next_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmpLeaveRecordsResponseBody:
        """Run `contact.v1_0.list_emp_leave_records`: GET /v1.0/contact/empLeaveRecords

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(ListManagementGroupsResponseBodyGroups)
    async def list_management_groups(
        self,
        *,
        max_results: Int,
        next_token: Int,
        options_: CallOptions | None = ...,
    ) -> ListManagementGroupsResponseBody:
        """Run `contact.v1_0.list_management_groups`: GET /v1.0/contact/managementGroups

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_owned_org_by_staff_id(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> ListOwnedOrgByStaffIdResponseBody:
        """Run `contact.v1_0.list_owned_org_by_staff_id`: GET /v1.0/contact/orgAccounts/ownedOrganizations

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_senior_settings(
        self,
        *,
        senior_staff_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListSeniorSettingsResponseBody:
        """Run `contact.v1_0.list_senior_settings`: GET /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_user_group_members(
        self,
        *,
        group_code: Text,
        size: Int,
        offset: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserGroupMembersResponseBody:
        """Run `contact.v1_0.list_user_group_members`: GET /v1.0/contact/userGroups/listUserGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_user_groups(
        self,
        *,
        size: Int,
        group_type: Text | None = ...,
        offset: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserGroupsResponseBody:
        """Run `contact.v1_0.list_user_groups`: GET /v1.0/contact/userGroups/listUserGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def modify_org_acc_user_ownness(
        self,
        *,
        user_id: Text,
        end_time: Int,
        ownenss_type: Int,
        ownness_id: Int,
        start_time: Int,
        text: Text,
        options_: CallOptions | None = ...,
    ) -> ModifyOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.modify_org_acc_user_ownness`: PUT /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def multi_org_permission_grant(
        self,
        *,
        join_corp_id: Text,
        grant_dept_id_list: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.multi_org_permission_grant`: POST /v1.0/contact/orgAccounts/multiOrgPermissions/auth

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_account_mobile_visible_in_other_org(
        self,
        *,
        opt_user_id: Text,
        to_corp_ids: _b.list[Text] | _b.tuple[Text, ...],
        fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgAccountMobileVisibleInOtherOrgResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_in_other_org`: PUT /v1.0/contact/orgAccounts/mobiles/visibleInOtherOrg

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_account_mobile_visible_permisson(
        self,
        *,
        body: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> OrgAccountMobileVisiblePermissonResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_permisson`: PUT /v1.0/contact/orgAccounts/mobiles/visiblePermissions

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_info(
        self,
        *,
        org_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> OrgInfoResponseBody:
        """Run `contact.v1_0.org_info`: POST /v1.0/contact/org/info

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def push_verify_event(
        self,
        *,
        factor_code_list: _b.list[Text] | _b.tuple[Text, ...],
        user_id: Text,
        caller_device_id: Text | None = ...,
        state: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> PushVerifyEventResponseBody:
        """Run `contact.v1_0.push_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_card_visitor_statistic_data(
        self,
        *,
        union_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryCardVisitorStatisticDataResponseBody:
        """Run `contact.v1_0.query_card_visitor_statistic_data`: GET /v1.0/contact/cards/visitors/statistics

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_corp_statistic_data(
        self,
        *,
        end_time: Text,
        start_time: Text,
        union_id: Text,
        template_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryCorpStatisticDataResponseBody:
        """Run `contact.v1_0.query_corp_statistic_data`: POST /v1.0/contact/cards/templates/statistics/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(QueryCorpUserStatisticResponseBodyList)
    async def query_corp_user_statistic(
        self,
        *,
        end_time: Text,
        max_results: Int,
        next_token: Int,
        start_time: Text,
        union_id: Text,
        template_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryCorpUserStatisticResponseBody:
        """Run `contact.v1_0.query_corp_user_statistic`: POST /v1.0/contact/cards/users/statistics/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_resource_management_members(
        self,
        *,
        resource_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryResourceManagementMembersResponseBody:
        """Run `contact.v1_0.query_resource_management_members`: GET /v1.0/contact/resources/:resource_id/managementMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_status(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> QueryStatusResponseBody:
        """Run `contact.v1_0.query_status`: GET /v1.0/contact/orgAccounts/status

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_user_management_resources(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryUserManagementResourcesResponseBody:
        """Run `contact.v1_0.query_user_management_resources`: GET /v1.0/contact/users/:user_id/managemementResources

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_verify_result(
        self,
        *,
        verify_id: Text,
        options_: CallOptions | None = ...,
    ) -> QueryVerifyResultResponseBody:
        """Run `contact.v1_0.query_verify_result`: GET /v1.0/contact/verifyIdentities/verifyResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def recall_team_invite(
        self,
        *,
        mobile: Text | None = ...,
        opt_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.recall_team_invite`: POST /v1.0/contact/invites/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def search_department(
        self,
        *,
        offset: Int,
        query_word: Text,
        size: Int,
        options_: CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v1_0.search_department`: POST /v1.0/contact/departments/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def search_user(
        self,
        *,
        offset: Int,
        query_word: Text,
        size: Int,
        full_match_field: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SearchUserResponseBody:
        """Run `contact.v1_0.search_user`: POST /v1.0/contact/users/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def separate_branch_org(
        self,
        *,
        attach_dept_id: Int,
        options_: CallOptions | None = ...,
    ) -> SeparateBranchOrgResponseBody:
        """Run `contact.v1_0.separate_branch_org`: POST /v1.0/contact/cooperateCorps/separate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_disable(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        reason: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetDisableResponseBody:
        """Run `contact.v1_0.set_disable`: POST /v1.0/contact/orgAccounts/disable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_enable(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SetEnableResponseBody:
        """Run `contact.v1_0.set_enable`: POST /v1.0/contact/orgAccounts/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sign_out(
        self,
        *,
        user_id: Text,
        permission_code: Text | None = ...,
        reason: Text | None = ...,
        reason_i18n_for_employee: _b.dict[str, Text] | None = ...,
        options_: CallOptions | None = ...,
    ) -> SignOutResponseBody:
        """Run `contact.v1_0.sign_out`: POST /v1.0/contact/orgAccounts/signOut

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort_user(
        self,
        *,
        user_id_list: _b.list[Text] | _b.tuple[Text, ...],
        sort_type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SortUserResponseBody:
        """Run `contact.v1_0.sort_user`: POST /v1.0/contact/users/sort

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def submit_handover_resource(
        self,
        *,
        tasks: _b.list[SubmitHandoverResourceRequestTasksParam] | _b.tuple[SubmitHandoverResourceRequestTasksParam, ...],
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> SubmitHandoverResourceResponseBody:
        """Run `contact.v1_0.submit_handover_resource`: POST /v1.0/contact/assets/submitHandoverResource

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_custom_tag(
        self,
        *,
        tag_name: Text,
        user_id: Text,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddCustomTagResponseBody:
        """Run `contact.v1_0.talent_add_custom_tag`: POST /v1.0/contact/talentTags/addCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_objective_tag(
        self,
        *,
        tag_name: Text,
        user_id: Text,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_add_objective_tag`: POST /v1.0/contact/talentTags/addObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_personality_tag(
        self,
        *,
        category_name: Text,
        tag_name: Text,
        category_code: Text | None = ...,
        category_sort_order: Int | None = ...,
        sort_order: Int | None = ...,
        tag_code: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentAddPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_add_personality_tag`: POST /v1.0/contact/talentTags/addPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_custom_tag(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeleteCustomTagResponseBody:
        """Run `contact.v1_0.talent_delete_custom_tag`: POST /v1.0/contact/talentTags/deleteCustomTagWithClearLike

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_objective_tag(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeleteObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_delete_objective_tag`: POST /v1.0/contact/talentTags/deleteObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_personality_tag(
        self,
        *,
        tag_code: Text,
        options_: CallOptions | None = ...,
    ) -> TalentDeletePersonalityTagResponseBody:
        """Run `contact.v1_0.talent_delete_personality_tag`: POST /v1.0/contact/talentTags/deletePersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_like_tag(
        self,
        *,
        action_type: Text,
        operator_user_id: Text,
        tag_code: Text,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentLikeTagResponseBody:
        """Run `contact.v1_0.talent_like_tag`: POST /v1.0/contact/talentTags/likeTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_custom_tag(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentQueryCustomTagResponseBody:
        """Run `contact.v1_0.talent_query_custom_tag`: GET /v1.0/contact/talentTags/queryCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_objective_tag(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TalentQueryObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_query_objective_tag`: GET /v1.0/contact/talentTags/queryObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_personality_tag(
        self,
        *,
        options_: CallOptions | None = ...,
    ) -> TalentQueryPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_query_personality_tag`: GET /v1.0/contact/talentTags/queryPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_tag_like_detail_list(
        self,
        *,
        tag_code: Text,
        user_id: Text,
        cursor: Int | None = ...,
        size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentQueryTagLikeDetailListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_detail_list`: GET /v1.0/contact/talentTags/queryTagLikeDetailList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_tag_like_list(
        self,
        *,
        user_id: Text,
        operator_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TalentQueryTagLikeListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_list`: GET /v1.0/contact/talentTags/queryTagLikeList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transform_to_exclusive_account(
        self,
        *,
        transform_type: Text,
        user_id: Text,
        idp_ding_talk: bool | None = ...,
        init_password: Text | None = ...,
        login_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.transform_to_exclusive_account`: POST /v1.0/contact/orgAccount/transformToExclusiveAccounts

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transform_to_normal_account(
        self,
        *,
        user_id: Text,
        options_: CallOptions | None = ...,
    ) -> TransformToNormalAccountResponseBody:
        """Run `contact.v1_0.transform_to_normal_account`: POST /v1.0/contact/orgAccounts/transformToNormalAccount

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def translate_file(
        self,
        *,
        medias: _b.dict[str, Text],
        union_id: Text,
        output_file_name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> TranslateFileResponseBody:
        """Run `contact.v1_0.translate_file`: POST /v1.0/contact/files/translate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def unique_query_user_card(
        self,
        *,
        union_id: Text,
        template_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UniqueQueryUserCardResponseBody:
        """Run `contact.v1_0.unique_query_user_card`: GET /v1.0/contact/uniques/cards

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_branch_attributes_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchAttributesInCooperateRequestBodyParam] | _b.tuple[UpdateBranchAttributesInCooperateRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_branch_attributes_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchAttributes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_branch_visible_setting_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchVisibleSettingInCooperateRequestBodyParam] | _b.tuple[UpdateBranchVisibleSettingInCooperateRequestBodyParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_branch_visible_setting_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchVisibleSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        node_list_scene_config: UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: UpdateContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_by_scene_setting`: PUT /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_hide_setting(
        self,
        *,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        hide_in_search: bool | None = ...,
        hide_in_user_profile: bool | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactHideSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_setting`: PUT /v1.0/contact/contactHideSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_restrict_setting(
        self,
        *,
        type: Text,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        restrict_in_search: bool | None = ...,
        restrict_in_user_profile: bool | None = ...,
        subject_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        subject_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        subject_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateContactRestrictSettingResponseBody:
        """Run `contact.v1_0.update_contact_restrict_setting`: PUT /v1.0/contact/restrictions/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_dept_settng_tail_first(
        self,
        *,
        enable: bool,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_dept_settng_tail_first`: POST /v1.0/contact/depts/settings/priorities

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_emp_attrbute_visibility_setting(
        self,
        *,
        active: bool | None = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        id: Int | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmpAttrbuteVisibilitySettingResponseBody:
        """Run `contact.v1_0.update_emp_attrbute_visibility_setting`: POST /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: Text,
        chat_subtitle_config: UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: Text | None = ...,
        exclude_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        exclude_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        hide_fields: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        name: Text | None = ...,
        object_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        object_user_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        profile_scene_config: UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_emp_attribute_hide_by_scene_setting`: PUT /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_management_group(
        self,
        *,
        group_id: Text,
        group_name: Text,
        members: _b.list[UpdateManagementGroupRequestMembersParam] | _b.tuple[UpdateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[Text] | _b.tuple[Text, ...],
        scope: UpdateManagementGroupRequestScopeParam,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_management_group`: PUT /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_senior_setting(
        self,
        *,
        open: bool,
        senior_staff_id: Text,
        permit_dept_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        permit_staff_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        permit_tag_ids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        protect_scenes: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v1_0.update_senior_setting`: POST /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_title_audit_status(
        self,
        *,
        auth_status: Text | None = ...,
        education_level: Text | None = ...,
        extension: Text | None = ...,
        major: Text | None = ...,
        position: Text | None = ...,
        reason_code: Text | None = ...,
        reason_msg: Text | None = ...,
        school: Text | None = ...,
        type: Text | None = ...,
        union_id: Text | None = ...,
        uuid: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateTitleAuditStatusResponseBody:
        """Run `contact.v1_0.update_title_audit_status`: PUT /v1.0/contact/userTitles/auditStatuses

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_user_ownness(
        self,
        *,
        user_id: Text,
        deleted_flag: Int,
        end_time: Int,
        id: Int,
        ownenss_type: Int,
        start_time: Int,
        options_: CallOptions | None = ...,
    ) -> UpdateUserOwnnessResponseBody:
        """Run `contact.v1_0.update_user_ownness`: PUT /v1.0/contact/user/:user_id/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_group_add_static_group_members(
        self,
        *,
        group_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UserGroupAddStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_add_static_group_members`: POST /v1.0/contact/userGroups/addStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_group_remove_static_group_members(
        self,
        *,
        group_code: Text,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        options_: CallOptions | None = ...,
    ) -> UserGroupRemoveStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_remove_static_group_members`: POST /v1.0/contact/userGroups/removeStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_profile(
        self,
        *,
        uids: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UserProfileResponseBody:
        """Run `contact.v1_0.user_profile`: POST /v1.0/contact/user/profile

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
