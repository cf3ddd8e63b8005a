# Made from core/catalog/dingtalk/contact.v1_0.json by python/backend.py.
"""The types of `contact.v1_0`: of its answers, and (`...Param`) of the structures in its arguments."""

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

class AddAccountMappingResponseBody(_Reply):
    """`AddAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class AddContactHideBySceneSettingResponseBody(_Reply):
    """`AddContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    setting_id: _Final[int | None]

class AddEmpAttributeHideBySceneSettingResponseBody(_Reply):
    """`AddEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    setting_id: _Final[int | None]

class AddOrgAccountOwnnessResponseBody(_Reply):
    """`AddOrgAccountOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[int | None]

class AnnualCertificationAuditResponseBody(_Reply):
    """`AnnualCertificationAuditResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class BatchApproveUnionApplyResponseBody(_Reply):
    """`BatchApproveUnionApplyResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class BatchGetUserResponseBody(_Reply):
    """`BatchGetUserResponseBody` of contact.v1_0: members the platform left out are None."""
    unauthorized_user_id_list: _Final[_b.list[str] | None]
    user_list: _Final[_b.list[BatchGetUserResponseBodyUserList] | None]

class BatchGetUserResponseBodyUserList(_Reply):
    """`BatchGetUserResponseBodyUserList` of contact.v1_0: members the platform left out are None."""
    avatar: _Final[str | None]
    job_number: _Final[str | None]
    mobile: _Final[str | None]
    name: _Final[str | None]
    nickname: _Final[str | None]
    remark: _Final[str | None]
    senior: _Final[bool | None]
    state_code: _Final[str | None]
    unionid: _Final[str | None]
    userid: _Final[str | None]

class BatchUpdateExternalTitleResponseBody(_Reply):
    """`BatchUpdateExternalTitleResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[BatchUpdateExternalTitleResponseBodyResult | None]
    success: _Final[bool | None]

class BatchUpdateExternalTitleResponseBodyResult(_Reply):
    """`BatchUpdateExternalTitleResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    failed_list: _Final[_b.list[BatchUpdateExternalTitleResponseBodyResultFailedList] | None]
    modify_list: _Final[_b.list[BatchUpdateExternalTitleResponseBodyResultModifyList] | None]
    modify_user: _Final[str | None]

class BatchUpdateExternalTitleResponseBodyResultFailedList(_Reply):
    """`BatchUpdateExternalTitleResponseBodyResultFailedList` of contact.v1_0: members the platform left out are None."""
    title: _Final[str | None]
    user_id: _Final[str | None]

class BatchUpdateExternalTitleResponseBodyResultModifyList(_Reply):
    """`BatchUpdateExternalTitleResponseBodyResultModifyList` of contact.v1_0: members the platform left out are None."""
    title: _Final[str | None]
    user_id: _Final[str | None]

class ChangeDingTalkIdResponseBody(_Reply):
    """`ChangeDingTalkIdResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class CourseFinishCourseResponseBody(_Reply):
    """`CourseFinishCourseResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class CreateCooperateOrgResponseBody(_Reply):
    """`CreateCooperateOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    cooperate_corp_id: _Final[str | None]

class CreateManagementGroupResponseBody(_Reply):
    """`CreateManagementGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    group_id: _Final[str | None]

class CreateSecondaryManagementGroupResponseBody(_Reply):
    """`CreateSecondaryManagementGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    group_id: _Final[str | None]

class CreateUserGroupResponseBody(_Reply):
    """`CreateUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[CreateUserGroupResponseBodyResult | None]

class CreateUserGroupResponseBodyResult(_Reply):
    """`CreateUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    group_code: _Final[str | None]

class DelAccountMappingResponseBody(_Reply):
    """`DelAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class DelOrgAccUserOwnnessResponseBody(_Reply):
    """`DelOrgAccUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class DeleteContactHideBySceneSettingResponseBody(_Reply):
    """`DeleteContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class DeleteContactRestrictSettingResponseBody(_Reply):
    """`DeleteContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class DeleteEmpAttributeHideBySceneSettingResponseBody(_Reply):
    """`DeleteEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class DeleteUserGroupResponseBody(_Reply):
    """`DeleteUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[DeleteUserGroupResponseBodyResult | None]

class DeleteUserGroupResponseBodyResult(_Reply):
    """`DeleteUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class DeptGroupSettingUpdateResponseBody(_Reply):
    """`DeptGroupSettingUpdateResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class GetAccountMappingResponseBody(_Reply):
    """`GetAccountMappingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[GetAccountMappingResponseBodyResult | None]

class GetAccountMappingResponseBodyResult(_Reply):
    """`GetAccountMappingResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    domain: _Final[str | None]
    extension: _Final[_b.dict[str, str] | None]
    out_id: _Final[str | None]
    out_tenant_id: _Final[str | None]
    user_id: _Final[str | None]

class GetApplyInviteInfoResponseBody(_Reply):
    """`GetApplyInviteInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    audit_type: _Final[int | None]
    emp_apply_join_dept: _Final[bool | None]
    invite_switch: _Final[bool | None]
    invite_url: _Final[str | None]
    link_invite: _Final[bool | None]
    org_apply_code_invite: _Final[bool | None]
    search_name_invite: _Final[bool | None]

class GetBranchAuthDataResponseBody(_Reply):
    """`GetBranchAuthDataResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[_b.list[GetBranchAuthDataResponseBodyResult] | None]

class GetBranchAuthDataResponseBodyResult(_Reply):
    """`GetBranchAuthDataResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    field_code: _Final[str | None]
    field_name: _Final[str | None]
    field_value: _Final[str | None]

class GetCardInUserHolderResponseBody(_Reply):
    """`GetCardInUserHolderResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: _Final[str | None]
    card_accept_status: _Final[int | None]
    card_accept_time_long: _Final[int | None]
    card_id: _Final[str | None]
    card_source: _Final[int | None]
    extension: _Final[_b.dict[str, _Any] | None]
    industry_name: _Final[str | None]
    introduce: _Final[str | None]
    name: _Final[str | None]
    org_name: _Final[str | None]
    template_id: _Final[str | None]
    title: _Final[str | None]

class GetCardInfoResponseBody(_Reply):
    """`GetCardInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    admin_role: _Final[int | None]
    avatar_url: _Final[str | None]
    card_id: _Final[str | None]
    extension: _Final[GetCardInfoResponseBodyExtension | None]
    industry_name: _Final[str | None]
    introduce: _Final[_b.dict[str, _Any] | None]
    name: _Final[str | None]
    org_name: _Final[str | None]
    settings: _Final[_b.dict[str, _Any] | None]
    template_id: _Final[str | None]
    title: _Final[str | None]

class GetCardInfoResponseBodyExtension(_Reply):
    """`GetCardInfoResponseBodyExtension` of contact.v1_0: members the platform left out are None."""
    card_contact_info: _Final[GetCardInfoResponseBodyExtensionCardContactInfo | None]
    corp_id: _Final[str | None]
    department: _Final[str | None]
    org_authed: _Final[bool | None]
    org_logo: _Final[str | None]
    origin_card_url: _Final[str | None]
    share_content: _Final[str | None]
    thumbnail_url: _Final[str | None]
    video_file_name: _Final[str | None]
    video_title: _Final[str | None]
    video_url: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfo(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfo` of contact.v1_0: members the platform left out are None."""
    address: _Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoAddress] | None]
    email: _Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoEmail] | None]
    link: _Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoLink] | None]
    telephone: _Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoTelephone] | None]
    work_phone: _Final[_b.list[GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone] | None]

class GetCardInfoResponseBodyExtensionCardContactInfoAddress(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoAddress` of contact.v1_0: members the platform left out are None."""
    area: _Final[GetCardInfoResponseBodyExtensionCardContactInfoAddressArea | None]
    detail: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoAddressArea(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoAddressArea` of contact.v1_0: members the platform left out are None."""
    region: _Final[str | None]
    region_full_name: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoEmail(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoEmail` of contact.v1_0: members the platform left out are None."""
    label: _Final[str | None]
    value: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoLink(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoLink` of contact.v1_0: members the platform left out are None."""
    label: _Final[str | None]
    value: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoTelephone(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoTelephone` of contact.v1_0: members the platform left out are None."""
    label: _Final[str | None]
    value: _Final[str | None]

class GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone(_Reply):
    """`GetCardInfoResponseBodyExtensionCardContactInfoWorkPhone` of contact.v1_0: members the platform left out are None."""
    label: _Final[str | None]
    value: _Final[str | None]

class GetContactHideBySceneSettingResponseBody(_Reply):
    """`GetContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    description: _Final[str | None]
    exclude_dept_ids: _Final[_b.list[int] | None]
    exclude_tag_ids: _Final[_b.list[int] | None]
    exclude_user_ids: _Final[_b.list[str] | None]
    id: _Final[int | None]
    name: _Final[str | None]
    node_list_scene_config: _Final[GetContactHideBySceneSettingResponseBodyNodeListSceneConfig | None]
    object_dept_ids: _Final[_b.list[int] | None]
    object_tag_ids: _Final[_b.list[int] | None]
    object_user_ids: _Final[_b.list[str] | None]
    profile_scene_config: _Final[GetContactHideBySceneSettingResponseBodyProfileSceneConfig | None]
    search_scene_config: _Final[GetContactHideBySceneSettingResponseBodySearchSceneConfig | None]

class GetContactHideBySceneSettingResponseBodyNodeListSceneConfig(_Reply):
    """`GetContactHideBySceneSettingResponseBodyNodeListSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]
    dept_object_include_emp: _Final[bool | None]

class GetContactHideBySceneSettingResponseBodyProfileSceneConfig(_Reply):
    """`GetContactHideBySceneSettingResponseBodyProfileSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]

class GetContactHideBySceneSettingResponseBodySearchSceneConfig(_Reply):
    """`GetContactHideBySceneSettingResponseBodySearchSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]
    dept_object_include_emp: _Final[bool | None]

class GetCooperateOrgInviteInfoResponseBody(_Reply):
    """`GetCooperateOrgInviteInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    invite_url: _Final[str | None]

class GetCorpCardStyleListResponseBody(_Reply):
    """`GetCorpCardStyleListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[_b.list[_b.dict[str, _Any]] | None]

class GetDingIdByMigrationDingIdResponseBody(_Reply):
    """`GetDingIdByMigrationDingIdResponseBody` of contact.v1_0: members the platform left out are None."""
    ding_id: _Final[str | None]

class GetEmpAttributeHideBySceneSettingResponseBody(_Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    chat_subtitle_config: _Final[GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig | None]
    description: _Final[str | None]
    exclude_dept_ids: _Final[_b.list[int] | None]
    exclude_tag_ids: _Final[_b.list[int] | None]
    exclude_user_ids: _Final[_b.list[str] | None]
    hide_fields: _Final[_b.list[str] | None]
    id: _Final[int | None]
    name: _Final[str | None]
    object_dept_ids: _Final[_b.list[int] | None]
    object_tag_ids: _Final[_b.list[int] | None]
    object_user_ids: _Final[_b.list[str] | None]
    profile_scene_config: _Final[GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig | None]
    search_scene_config: _Final[GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig | None]

class GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig(_Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodyChatSubtitleConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]

class GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig(_Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodyProfileSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]

class GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig(_Reply):
    """`GetEmpAttributeHideBySceneSettingResponseBodySearchSceneConfig` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]

class GetLatestDingIndexResponseBody(_Reply):
    """`GetLatestDingIndexResponseBody` of contact.v1_0: members the platform left out are None."""
    idx_carbon: _Final[float | None]
    idx_efficiency: _Final[float | None]
    idx_monthly_avg: _Final[float | None]
    idx_total: _Final[float | None]
    stat_date: _Final[str | None]

class GetMigrationDingIdByDingIdResponseBody(_Reply):
    """`GetMigrationDingIdByDingIdResponseBody` of contact.v1_0: members the platform left out are None."""
    migration_ding_id_list: _Final[_b.dict[str, _Any] | None]

class GetMigrationUnionIdByUnionIdResponseBody(_Reply):
    """`GetMigrationUnionIdByUnionIdResponseBody` of contact.v1_0: members the platform left out are None."""
    migration_union_id_list: _Final[_b.dict[str, _Any] | None]

class GetOrgAuthInfoResponseBody(_Reply):
    """`GetOrgAuthInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    auth_level: _Final[int | None]
    legal_person: _Final[str | None]
    license_org_name: _Final[str | None]
    license_url: _Final[str | None]
    org_name: _Final[str | None]
    organization_code: _Final[str | None]
    registration_num: _Final[str | None]
    unified_social_credit: _Final[str | None]

class GetTranslateFileJobResultResponseBody(_Reply):
    """`GetTranslateFileJobResultResponseBody` of contact.v1_0: members the platform left out are None."""
    status: _Final[str | None]
    url: _Final[str | None]

class GetUnionIdByMigrationUnionIdResponseBody(_Reply):
    """`GetUnionIdByMigrationUnionIdResponseBody` of contact.v1_0: members the platform left out are None."""
    union_id: _Final[str | None]

class GetUserByDingTalkIdResponseBody(_Reply):
    """`GetUserByDingTalkIdResponseBody` of contact.v1_0: members the platform left out are None."""
    user_id: _Final[str | None]

class GetUserCardHolderListResponseBody(_Reply):
    """`GetUserCardHolderListResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[GetUserCardHolderListResponseBodyList] | None]
    next_token: _Final[int | None]
    total_count: _Final[int | None]

class GetUserCardHolderListResponseBodyList(_Reply):
    """`GetUserCardHolderListResponseBodyList` of contact.v1_0: members the platform left out are None."""
    avatar_url: _Final[str | None]
    card_accept_status: _Final[int | None]
    card_accept_time_long: _Final[int | None]
    card_id: _Final[str | None]
    card_source: _Final[int | None]
    extension: _Final[_b.dict[str, _Any] | None]
    industry_name: _Final[str | None]
    introduce: _Final[str | None]
    name: _Final[str | None]
    org_name: _Final[str | None]
    template_id: _Final[str | None]
    title: _Final[str | None]

class GetUserGroupResponseBody(_Reply):
    """`GetUserGroupResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[GetUserGroupResponseBodyResult | None]

class GetUserGroupResponseBodyResult(_Reply):
    """`GetUserGroupResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    client_show: _Final[bool | None]
    description: _Final[str | None]
    gmt_create: _Final[int | None]
    gmt_modified: _Final[int | None]
    group_code: _Final[str | None]
    group_type: _Final[str | None]
    name: _Final[str | None]
    status: _Final[str | None]

class GetUserResponseBody(_Reply):
    """`GetUserResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: _Final[str | None]
    email: _Final[str | None]
    login_email: _Final[str | None]
    mobile: _Final[str | None]
    nick: _Final[str | None]
    open_id: _Final[str | None]
    state_code: _Final[str | None]
    union_id: _Final[str | None]
    visitor: _Final[bool | None]

class InitVerifyEventResponseBody(_Reply):
    """`InitVerifyEventResponseBody` of contact.v1_0: members the platform left out are None."""
    verify_id: _Final[str | None]

class IsFriendResponseBody(_Reply):
    """`IsFriendResponseBody` of contact.v1_0: members the platform left out are None."""
    is_friend: _Final[bool | None]

class IsvCardEventPushResponseBody(_Reply):
    """`IsvCardEventPushResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class ListBasicRoleInPageResponseBody(_Reply):
    """`ListBasicRoleInPageResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[ListBasicRoleInPageResponseBodyList] | None]
    next_token: _Final[int | None]

class ListBasicRoleInPageResponseBodyList(_Reply):
    """`ListBasicRoleInPageResponseBodyList` of contact.v1_0: members the platform left out are None."""
    open_action: _Final[ListBasicRoleInPageResponseBodyListOpenAction | None]
    open_members: _Final[_b.list[ListBasicRoleInPageResponseBodyListOpenMembers] | None]
    open_resources: _Final[_b.list[str] | None]
    open_role_id: _Final[str | None]
    open_role_name: _Final[str | None]

class ListBasicRoleInPageResponseBodyListOpenAction(_Reply):
    """`ListBasicRoleInPageResponseBodyListOpenAction` of contact.v1_0: members the platform left out are None."""
    action_ids: _Final[_b.list[str] | None]
    open_condition: _Final[ListBasicRoleInPageResponseBodyListOpenActionOpenCondition | None]

class ListBasicRoleInPageResponseBodyListOpenActionOpenCondition(_Reply):
    """`ListBasicRoleInPageResponseBodyListOpenActionOpenCondition` of contact.v1_0: members the platform left out are None."""
    open_contact_scope: _Final[ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope | None]

class ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope(_Reply):
    """`ListBasicRoleInPageResponseBodyListOpenActionOpenConditionOpenContactScope` of contact.v1_0: members the platform left out are None."""
    dept_ids: _Final[_b.list[int] | None]
    include_member_depts: _Final[bool | None]
    include_self_manage_depts: _Final[bool | None]
    user_ids: _Final[_b.list[str] | None]

class ListBasicRoleInPageResponseBodyListOpenMembers(_Reply):
    """`ListBasicRoleInPageResponseBodyListOpenMembers` of contact.v1_0: members the platform left out are None."""
    belong_corp_id: _Final[str | None]
    member_id: _Final[str | None]
    member_type: _Final[str | None]
    operate_user_id: _Final[str | None]

class ListContactHideSettingsResponseBody(_Reply):
    """`ListContactHideSettingsResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[ListContactHideSettingsResponseBodyList] | None]
    next_token: _Final[int | None]

class ListContactHideSettingsResponseBodyList(_Reply):
    """`ListContactHideSettingsResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]
    description: _Final[str | None]
    exclude_dept_ids: _Final[_b.list[int] | None]
    exclude_staff_ids: _Final[_b.list[str] | None]
    exclude_tag_ids: _Final[_b.list[int] | None]
    id: _Final[int | None]
    name: _Final[str | None]
    object_dept_ids: _Final[_b.list[int] | None]
    object_staff_ids: _Final[_b.list[str] | None]
    object_tag_ids: _Final[_b.list[int] | None]

class ListContactRestrictSettingResponseBody(_Reply):
    """`ListContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[ListContactRestrictSettingResponseBodyList] | None]
    next_token: _Final[int | None]

class ListContactRestrictSettingResponseBodyList(_Reply):
    """`ListContactRestrictSettingResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]
    description: _Final[str | None]
    exclude_dept_ids: _Final[_b.list[int] | None]
    exclude_tag_ids: _Final[_b.list[int] | None]
    exclude_user_ids: _Final[_b.list[str] | None]
    id: _Final[int | None]
    name: _Final[str | None]
    restrict_in_search: _Final[bool | None]
    restrict_in_user_profile: _Final[bool | None]
    subject_dept_ids: _Final[_b.list[int] | None]
    subject_tag_ids: _Final[_b.list[int] | None]
    subject_user_ids: _Final[_b.list[str] | None]
    type: _Final[str | None]

class ListEmpAttributeVisibilityResponseBody(_Reply):
    """`ListEmpAttributeVisibilityResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[ListEmpAttributeVisibilityResponseBodyList] | None]
    next_cursor: _Final[int | None]

class ListEmpAttributeVisibilityResponseBodyList(_Reply):
    """`ListEmpAttributeVisibilityResponseBodyList` of contact.v1_0: members the platform left out are None."""
    active: _Final[bool | None]
    description: _Final[str | None]
    exclude_dept_ids: _Final[_b.list[int] | None]
    exclude_staff_ids: _Final[_b.list[str] | None]
    exclude_tag_ids: _Final[_b.list[int] | None]
    gmt_create: _Final[str | None]
    gmt_modified: _Final[str | None]
    hide_fields: _Final[_b.list[str] | None]
    id: _Final[int | None]
    name: _Final[str | None]
    object_dept_ids: _Final[_b.list[int] | None]
    object_staff_ids: _Final[_b.list[str] | None]
    object_tag_ids: _Final[_b.list[int] | None]

class ListEmpLeaveRecordsResponseBody(_Reply):
    """`ListEmpLeaveRecordsResponseBody` of contact.v1_0: members the platform left out are None."""
    next_token: _Final[str | None]
    records: _Final[_b.list[ListEmpLeaveRecordsResponseBodyRecords] | None]

class ListEmpLeaveRecordsResponseBodyRecords(_Reply):
    """`ListEmpLeaveRecordsResponseBodyRecords` of contact.v1_0: members the platform left out are None."""
    leave_reason: _Final[str | None]
    leave_time: _Final[str | None]
    mobile: _Final[str | None]
    name: _Final[str | None]
    state_code: _Final[str | None]
    user_id: _Final[str | None]

class ListManagementGroupsResponseBody(_Reply):
    """`ListManagementGroupsResponseBody` of contact.v1_0: members the platform left out are None."""
    groups: _Final[_b.list[ListManagementGroupsResponseBodyGroups] | None]
    has_more: _Final[bool | None]
    next_token: _Final[int | None]

class ListManagementGroupsResponseBodyGroups(_Reply):
    """`ListManagementGroupsResponseBodyGroups` of contact.v1_0: members the platform left out are None."""
    group_id: _Final[str | None]
    group_name: _Final[str | None]
    members: _Final[_b.list[ListManagementGroupsResponseBodyGroupsMembers] | None]
    resource_ids: _Final[_b.list[str] | None]
    scope: _Final[ListManagementGroupsResponseBodyGroupsScope | None]

class ListManagementGroupsResponseBodyGroupsMembers(_Reply):
    """`ListManagementGroupsResponseBodyGroupsMembers` of contact.v1_0: members the platform left out are None."""
    member_id: _Final[str | None]
    member_type: _Final[str | None]

class ListManagementGroupsResponseBodyGroupsScope(_Reply):
    """`ListManagementGroupsResponseBodyGroupsScope` of contact.v1_0: members the platform left out are None."""
    dept_ids: _Final[_b.list[int] | None]
    scope_type: _Final[int | None]

class ListOwnedOrgByStaffIdResponseBody(_Reply):
    """`ListOwnedOrgByStaffIdResponseBody` of contact.v1_0: members the platform left out are None."""
    org_list: _Final[_b.list[ListOwnedOrgByStaffIdResponseBodyOrgList] | None]

class ListOwnedOrgByStaffIdResponseBodyOrgList(_Reply):
    """`ListOwnedOrgByStaffIdResponseBodyOrgList` of contact.v1_0: members the platform left out are None."""
    corp_id: _Final[str | None]
    corp_name: _Final[str | None]

class ListSeniorSettingsResponseBody(_Reply):
    """`ListSeniorSettingsResponseBody` of contact.v1_0: members the platform left out are None."""
    protect_scenes: _Final[_b.list[str] | None]
    senior_staff_id: _Final[str | None]
    senior_white_list: _Final[_b.list[ListSeniorSettingsResponseBodySeniorWhiteList] | None]

class ListSeniorSettingsResponseBodySeniorWhiteList(_Reply):
    """`ListSeniorSettingsResponseBodySeniorWhiteList` of contact.v1_0: members the platform left out are None."""
    id: _Final[str | None]
    name: _Final[str | None]
    type: _Final[int | None]

class ListUserGroupMembersResponseBody(_Reply):
    """`ListUserGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[ListUserGroupMembersResponseBodyResult | None]

class ListUserGroupMembersResponseBodyResult(_Reply):
    """`ListUserGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    members: _Final[_b.list[ListUserGroupMembersResponseBodyResultMembers] | None]
    next_offset: _Final[int | None]

class ListUserGroupMembersResponseBodyResultMembers(_Reply):
    """`ListUserGroupMembersResponseBodyResultMembers` of contact.v1_0: members the platform left out are None."""
    name: _Final[str | None]
    user_id: _Final[str | None]

class ListUserGroupsResponseBody(_Reply):
    """`ListUserGroupsResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[ListUserGroupsResponseBodyResult | None]

class ListUserGroupsResponseBodyResult(_Reply):
    """`ListUserGroupsResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    groups: _Final[_b.list[ListUserGroupsResponseBodyResultGroups] | None]
    has_more: _Final[bool | None]
    next_offset: _Final[int | None]

class ListUserGroupsResponseBodyResultGroups(_Reply):
    """`ListUserGroupsResponseBodyResultGroups` of contact.v1_0: members the platform left out are None."""
    gmt_modified: _Final[int | None]
    group_code: _Final[str | None]
    group_type: _Final[str | None]
    name: _Final[str | None]
    status: _Final[str | None]

class ModifyOrgAccUserOwnnessResponseBody(_Reply):
    """`ModifyOrgAccUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class OrgAccountMobileVisibleInOtherOrgResponseBody(_Reply):
    """`OrgAccountMobileVisibleInOtherOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class OrgAccountMobileVisiblePermissonResponseBody(_Reply):
    """`OrgAccountMobileVisiblePermissonResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class OrgInfoResponseBody(_Reply):
    """`OrgInfoResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[_b.list[OrgInfoResponseBodyResult] | None]

class OrgInfoResponseBodyResult(_Reply):
    """`OrgInfoResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    id: _Final[int | None]
    name: _Final[str | None]

class PushVerifyEventResponseBody(_Reply):
    """`PushVerifyEventResponseBody` of contact.v1_0: members the platform left out are None."""
    verify_id: _Final[str | None]

class QueryCardVisitorStatisticDataResponseBody(_Reply):
    """`QueryCardVisitorStatisticDataResponseBody` of contact.v1_0: members the platform left out are None."""
    card_send_cnt: _Final[int | None]
    today_visit_add_cnt: _Final[int | None]
    today_visit_cnt: _Final[int | None]
    total_visit_add_cnt: _Final[int | None]
    total_visit_cnt: _Final[int | None]
    wechat_today_visit_add_cnt: _Final[int | None]
    wechat_today_visit_cnt: _Final[int | None]
    wechat_total_visit_add_cnt: _Final[int | None]
    wechat_total_visit_cnt: _Final[int | None]

class QueryCorpStatisticDataResponseBody(_Reply):
    """`QueryCorpStatisticDataResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[_b.list[QueryCorpStatisticDataResponseBodyResult] | None]

class QueryCorpStatisticDataResponseBodyResult(_Reply):
    """`QueryCorpStatisticDataResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    card_be_received_total_cnt: _Final[int | None]
    card_receive_total_cnt: _Final[int | None]
    card_total_be_visited_cnt: _Final[int | None]
    data_date: _Final[str | None]
    ding_total_share_cnt: _Final[int | None]
    total_send_cnt: _Final[int | None]
    wechat_total_share_cnt: _Final[int | None]

class QueryCorpUserStatisticResponseBody(_Reply):
    """`QueryCorpUserStatisticResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[QueryCorpUserStatisticResponseBodyList] | None]
    next_token: _Final[int | None]
    total_count: _Final[int | None]

class QueryCorpUserStatisticResponseBodyList(_Reply):
    """`QueryCorpUserStatisticResponseBodyList` of contact.v1_0: members the platform left out are None."""
    avatar_url: _Final[str | None]
    name: _Final[str | None]
    receive_cnt: _Final[int | None]
    send_cnt: _Final[int | None]
    union_id: _Final[str | None]

class QueryResourceManagementMembersResponseBody(_Reply):
    """`QueryResourceManagementMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    members: _Final[_b.list[QueryResourceManagementMembersResponseBodyMembers] | None]

class QueryResourceManagementMembersResponseBodyMembers(_Reply):
    """`QueryResourceManagementMembersResponseBodyMembers` of contact.v1_0: members the platform left out are None."""
    member_id: _Final[str | None]
    member_type: _Final[str | None]

class QueryStatusResponseBody(_Reply):
    """`QueryStatusResponseBody` of contact.v1_0: members the platform left out are None."""
    disable: _Final[bool | None]

class QueryUserManagementResourcesResponseBody(_Reply):
    """`QueryUserManagementResourcesResponseBody` of contact.v1_0: members the platform left out are None."""
    resource_ids: _Final[_b.list[str] | None]

class QueryVerifyResultResponseBody(_Reply):
    """`QueryVerifyResultResponseBody` of contact.v1_0: members the platform left out are None."""
    corp_id: _Final[str | None]
    factor_code: _Final[str | None]
    factor_desc: _Final[str | None]
    result_code: _Final[str | None]
    result_desc: _Final[str | None]
    state: _Final[str | None]
    user_id: _Final[str | None]
    verify_timestamp: _Final[int | None]

class SearchDepartmentResponseBody(_Reply):
    """`SearchDepartmentResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[int] | None]
    total_count: _Final[int | None]

class SearchUserResponseBody(_Reply):
    """`SearchUserResponseBody` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    list: _Final[_b.list[str] | None]
    total_count: _Final[int | None]

class SeparateBranchOrgResponseBody(_Reply):
    """`SeparateBranchOrgResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class SetDisableResponseBody(_Reply):
    """`SetDisableResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class SetEnableResponseBody(_Reply):
    """`SetEnableResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class SignOutResponseBody(_Reply):
    """`SignOutResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class SortUserResponseBody(_Reply):
    """`SortUserResponseBody` of contact.v1_0: members the platform left out are None."""
    user_id_list: _Final[_b.list[str] | None]

class SubmitHandoverResourceResponseBody(_Reply):
    """`SubmitHandoverResourceResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TalentAddCustomTagResponseBody(_Reply):
    """`TalentAddCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentAddCustomTagResponseBodyResult | None]

class TalentAddCustomTagResponseBodyResult(_Reply):
    """`TalentAddCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentAddObjectiveTagResponseBody(_Reply):
    """`TalentAddObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentAddObjectiveTagResponseBodyResult | None]

class TalentAddObjectiveTagResponseBodyResult(_Reply):
    """`TalentAddObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentAddPersonalityTagResponseBody(_Reply):
    """`TalentAddPersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentAddPersonalityTagResponseBodyResult | None]

class TalentAddPersonalityTagResponseBodyResult(_Reply):
    """`TalentAddPersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    category_code: _Final[str | None]
    category_name: _Final[str | None]
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentDeleteCustomTagResponseBody(_Reply):
    """`TalentDeleteCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentDeleteCustomTagResponseBodyResult | None]

class TalentDeleteCustomTagResponseBodyResult(_Reply):
    """`TalentDeleteCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TalentDeleteObjectiveTagResponseBody(_Reply):
    """`TalentDeleteObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentDeleteObjectiveTagResponseBodyResult | None]

class TalentDeleteObjectiveTagResponseBodyResult(_Reply):
    """`TalentDeleteObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TalentDeletePersonalityTagResponseBody(_Reply):
    """`TalentDeletePersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentDeletePersonalityTagResponseBodyResult | None]

class TalentDeletePersonalityTagResponseBodyResult(_Reply):
    """`TalentDeletePersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TalentLikeTagResponseBody(_Reply):
    """`TalentLikeTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentLikeTagResponseBodyResult | None]

class TalentLikeTagResponseBodyResult(_Reply):
    """`TalentLikeTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TalentQueryCustomTagResponseBody(_Reply):
    """`TalentQueryCustomTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentQueryCustomTagResponseBodyResult | None]

class TalentQueryCustomTagResponseBodyResult(_Reply):
    """`TalentQueryCustomTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: _Final[_b.list[TalentQueryCustomTagResponseBodyResultTags] | None]

class TalentQueryCustomTagResponseBodyResultTags(_Reply):
    """`TalentQueryCustomTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    sort_order: _Final[int | None]
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentQueryObjectiveTagResponseBody(_Reply):
    """`TalentQueryObjectiveTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentQueryObjectiveTagResponseBodyResult | None]

class TalentQueryObjectiveTagResponseBodyResult(_Reply):
    """`TalentQueryObjectiveTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: _Final[_b.list[TalentQueryObjectiveTagResponseBodyResultTags] | None]

class TalentQueryObjectiveTagResponseBodyResultTags(_Reply):
    """`TalentQueryObjectiveTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    sort_order: _Final[int | None]
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentQueryPersonalityTagResponseBody(_Reply):
    """`TalentQueryPersonalityTagResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentQueryPersonalityTagResponseBodyResult | None]

class TalentQueryPersonalityTagResponseBodyResult(_Reply):
    """`TalentQueryPersonalityTagResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tags: _Final[_b.list[TalentQueryPersonalityTagResponseBodyResultTags] | None]

class TalentQueryPersonalityTagResponseBodyResultTags(_Reply):
    """`TalentQueryPersonalityTagResponseBodyResultTags` of contact.v1_0: members the platform left out are None."""
    category_code: _Final[str | None]
    category_name: _Final[str | None]
    category_sort_order: _Final[int | None]
    sort_order: _Final[int | None]
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TalentQueryTagLikeDetailListResponseBody(_Reply):
    """`TalentQueryTagLikeDetailListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentQueryTagLikeDetailListResponseBodyResult | None]

class TalentQueryTagLikeDetailListResponseBodyResult(_Reply):
    """`TalentQueryTagLikeDetailListResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    has_more: _Final[bool | None]
    like_details: _Final[_b.list[TalentQueryTagLikeDetailListResponseBodyResultLikeDetails] | None]
    next_cursor: _Final[int | None]

class TalentQueryTagLikeDetailListResponseBodyResultLikeDetails(_Reply):
    """`TalentQueryTagLikeDetailListResponseBodyResultLikeDetails` of contact.v1_0: members the platform left out are None."""
    like_timestamp: _Final[int | None]
    operator_user_id: _Final[str | None]

class TalentQueryTagLikeListResponseBody(_Reply):
    """`TalentQueryTagLikeListResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[TalentQueryTagLikeListResponseBodyResult | None]

class TalentQueryTagLikeListResponseBodyResult(_Reply):
    """`TalentQueryTagLikeListResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    tag_likes: _Final[_b.list[TalentQueryTagLikeListResponseBodyResultTagLikes] | None]

class TalentQueryTagLikeListResponseBodyResultTagLikes(_Reply):
    """`TalentQueryTagLikeListResponseBodyResultTagLikes` of contact.v1_0: members the platform left out are None."""
    has_liked: _Final[bool | None]
    like_count: _Final[int | None]
    tag_code: _Final[str | None]
    tag_name: _Final[str | None]

class TransformToNormalAccountResponseBody(_Reply):
    """`TransformToNormalAccountResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class TranslateFileResponseBody(_Reply):
    """`TranslateFileResponseBody` of contact.v1_0: members the platform left out are None."""
    job_id: _Final[str | None]

class UniqueQueryUserCardResponseBody(_Reply):
    """`UniqueQueryUserCardResponseBody` of contact.v1_0: members the platform left out are None."""
    avatar_url: _Final[str | None]
    card_id: _Final[str | None]
    extension: _Final[_b.dict[str, _Any] | None]
    industry_name: _Final[str | None]
    introduce: _Final[str | None]
    name: _Final[str | None]
    org_name: _Final[str | None]
    settings: _Final[_b.dict[str, _Any] | None]
    template_id: _Final[str | None]
    title: _Final[str | None]

class UpdateContactHideBySceneSettingResponseBody(_Reply):
    """`UpdateContactHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class UpdateContactHideSettingResponseBody(_Reply):
    """`UpdateContactHideSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[int | None]

class UpdateContactRestrictSettingResponseBody(_Reply):
    """`UpdateContactRestrictSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[int | None]

class UpdateEmpAttrbuteVisibilitySettingResponseBody(_Reply):
    """`UpdateEmpAttrbuteVisibilitySettingResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[int | None]

class UpdateEmpAttributeHideBySceneSettingResponseBody(_Reply):
    """`UpdateEmpAttributeHideBySceneSettingResponseBody` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class UpdateTitleAuditStatusResponseBody(_Reply):
    """`UpdateTitleAuditStatusResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[bool | None]

class UpdateUserOwnnessResponseBody(_Reply):
    """`UpdateUserOwnnessResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[str | None]

class UserGroupAddStaticGroupMembersResponseBody(_Reply):
    """`UserGroupAddStaticGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[UserGroupAddStaticGroupMembersResponseBodyResult | None]

class UserGroupAddStaticGroupMembersResponseBodyResult(_Reply):
    """`UserGroupAddStaticGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class UserGroupRemoveStaticGroupMembersResponseBody(_Reply):
    """`UserGroupRemoveStaticGroupMembersResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[UserGroupRemoveStaticGroupMembersResponseBodyResult | None]

class UserGroupRemoveStaticGroupMembersResponseBodyResult(_Reply):
    """`UserGroupRemoveStaticGroupMembersResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    success: _Final[bool | None]

class UserProfileResponseBody(_Reply):
    """`UserProfileResponseBody` of contact.v1_0: members the platform left out are None."""
    result: _Final[_b.list[UserProfileResponseBodyResult] | None]

class UserProfileResponseBodyResult(_Reply):
    """`UserProfileResponseBodyResult` of contact.v1_0: members the platform left out are None."""
    mobile: _Final[str | None]
    nick: _Final[str | None]
    org_ids: _Final[str | None]
    state_code: _Final[str | None]

class AddContactHideBySceneSettingRequestNodeListSceneConfigParam(_TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestNodeListSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class AddContactHideBySceneSettingRequestProfileSceneConfigParam(_TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class AddContactHideBySceneSettingRequestSearchSceneConfigParam(_TypedDict, total=False):
    """`AddContactHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam(_TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfig` in arguments."""
    active: bool

class AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam(_TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam(_TypedDict, total=False):
    """`AddEmpAttributeHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool

class BatchApproveUnionApplyRequestBodyParam(_TypedDict, total=False):
    """`BatchApproveUnionApplyRequestBody` in arguments."""
    branchCorpId: _Text
    linkDeptId: _Int
    unionRootName: _Text

class BatchUpdateExternalTitleRequestUpdateTitleModelListParam(_TypedDict, total=False):
    """`BatchUpdateExternalTitleRequestUpdateTitleModelList` in arguments."""
    title: _Text
    userId: _Text

class CreateManagementGroupRequestMembersParam(_TypedDict, total=False):
    """`CreateManagementGroupRequestMembers` in arguments."""
    memberId: _Required[_Text]
    memberType: _Required[_Text]

class CreateManagementGroupRequestScopeParam(_TypedDict, total=False):
    """`CreateManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[_Int] | _b.tuple[_Int, ...]
    scopeType: _Required[_Int]

class CreateSecondaryManagementGroupRequestMembersParam(_TypedDict, total=False):
    """`CreateSecondaryManagementGroupRequestMembers` in arguments."""
    memberId: _Required[_Text]
    memberType: _Required[_Text]

class CreateSecondaryManagementGroupRequestScopeParam(_TypedDict, total=False):
    """`CreateSecondaryManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[_Int] | _b.tuple[_Int, ...]
    scopeType: _Required[_Int]

class SubmitHandoverResourceRequestTasksParam(_TypedDict, total=False):
    """`SubmitHandoverResourceRequestTasks` in arguments."""
    actionType: _Required[_Text]
    receiverStaffId: _Text
    resourceTypeId: _Required[_Int]

class UpdateBranchAttributesInCooperateRequestBodyParam(_TypedDict, total=False):
    """`UpdateBranchAttributesInCooperateRequestBody` in arguments."""
    branchCorpId: _Required[_Text]
    linkDeptId: _Required[_Int]
    unionRootName: _Required[_Text]

class UpdateBranchVisibleSettingInCooperateRequestBodyParam(_TypedDict, total=False):
    """`UpdateBranchVisibleSettingInCooperateRequestBody` in arguments."""
    branchCorpId: _Required[_Text]
    open: _Required[bool]
    type: _Required[_Int]
    visibleBranchCorpIds: _b.list[_Text] | _b.tuple[_Text, ...]
    visibleDeptIds: _b.list[_Int] | _b.tuple[_Int, ...]

class UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam(_TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestNodeListSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class UpdateContactHideBySceneSettingRequestProfileSceneConfigParam(_TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class UpdateContactHideBySceneSettingRequestSearchSceneConfigParam(_TypedDict, total=False):
    """`UpdateContactHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool
    deptObjectIncludeEmp: bool

class UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam(_TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfig` in arguments."""
    active: bool

class UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam(_TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfig` in arguments."""
    active: bool

class UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam(_TypedDict, total=False):
    """`UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfig` in arguments."""
    active: bool

class UpdateManagementGroupRequestMembersParam(_TypedDict, total=False):
    """`UpdateManagementGroupRequestMembers` in arguments."""
    memberId: _Required[_Text]
    memberType: _Required[_Text]

class UpdateManagementGroupRequestScopeParam(_TypedDict, total=False):
    """`UpdateManagementGroupRequestScope` in arguments."""
    deptIds: _b.list[_Int] | _b.tuple[_Int, ...]
    scopeType: _Required[_Int]

class _V10:
    def add_account_mapping(
        self,
        *,
        domain: _Text,
        out_id: _Text,
        out_tenant_id: _Text,
        user_id: _Text,
        extension: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AddAccountMappingResponseBody:
        """Run `contact.v1_0.add_account_mapping`: POST /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_contact_hide_by_scene_setting(
        self,
        *,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        node_list_scene_config: AddContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: AddContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> AddContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_contact_hide_by_scene_setting`: POST /v1.0/contact/organizations/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_emp_attribute_hide_by_scene_setting(
        self,
        *,
        chat_subtitle_config: AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> AddEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_emp_attribute_hide_by_scene_setting`: POST /v1.0/contact/empAttributes/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def add_org_account_ownness(
        self,
        *,
        user_id: _Text,
        end_time: _Int,
        ownenss_type: _Int,
        ownness_id: _Int,
        start_time: _Int,
        text: _Text,
        options_: _CallOptions | None = ...,
    ) -> AddOrgAccountOwnnessResponseBody:
        """Run `contact.v1_0.add_org_account_ownness`: POST /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def annual_certification_audit(
        self,
        *,
        auth_status: _Int,
        order_id: _Text,
        applicant_mobile: _Text | None = ...,
        applicant_name: _Text | None = ...,
        application_letter: _Text | None = ...,
        certificate_type: _Int | None = ...,
        corp_name: _Text | None = ...,
        depositary_bank: _Text | None = ...,
        extension: _Text | None = ...,
        legal_person: _Text | None = ...,
        license_number: _Text | None = ...,
        license_url: _Text | None = ...,
        public_account: _Text | None = ...,
        reason_code: _Text | None = ...,
        reason_msg: _Text | None = ...,
        tag: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AnnualCertificationAuditResponseBody:
        """Run `contact.v1_0.annual_certification_audit`: POST /v1.0/contact/organizations/authorities/audit

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_approve_union_apply(
        self,
        *,
        body: _b.list[BatchApproveUnionApplyRequestBodyParam] | _b.tuple[BatchApproveUnionApplyRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchApproveUnionApplyResponseBody:
        """Run `contact.v1_0.batch_approve_union_apply`: POST /v1.0/contact/cooperateCorps/unionApplications/approve

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_get_user(
        self,
        *,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetUserResponseBody:
        """Run `contact.v1_0.batch_get_user`: GET /v1.0/contact/users/batch/get

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_update_external_title(
        self,
        *,
        operator_user_id: _Text | None = ...,
        update_title_model_list: _b.list[BatchUpdateExternalTitleRequestUpdateTitleModelListParam] | _b.tuple[BatchUpdateExternalTitleRequestUpdateTitleModelListParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateExternalTitleResponseBody:
        """Run `contact.v1_0.batch_update_external_title`: PUT /v1.0/contact/externalTitles

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_ding_talk_id(
        self,
        *,
        ding_talk_id: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ChangeDingTalkIdResponseBody:
        """Run `contact.v1_0.change_ding_talk_id`: POST /v1.0/contact/orgAccounts/dingTalkIds/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_main_admin(
        self,
        *,
        effect_corp_id: _Text,
        source_user_id: _Text,
        target_user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.change_main_admin`: POST /v1.0/contact/orgAccounts/mainAdministrators/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def change_main_org(
        self,
        *,
        new_main_corp_id: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.change_main_org`: POST /v1.0/contact/orgAccounts/mainOrgs/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def course_finish_course(
        self,
        *,
        cert_id: _Text | None = ...,
        cert_media_base_64: _Text | None = ...,
        course_id: _Text | None = ...,
        status: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CourseFinishCourseResponseBody:
        """Run `contact.v1_0.course_finish_course`: POST /v1.0/contact/course/finishCourse

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_cooperate_org(
        self,
        *,
        org_name: _Text,
        industry_code: _Int | None = ...,
        logo_media_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateCooperateOrgResponseBody:
        """Run `contact.v1_0.create_cooperate_org`: POST /v1.0/contact/cooperateCorps

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_management_group(
        self,
        *,
        group_name: _Text,
        members: _b.list[CreateManagementGroupRequestMembersParam] | _b.tuple[CreateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: CreateManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateManagementGroupResponseBody:
        """Run `contact.v1_0.create_management_group`: POST /v1.0/contact/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_secondary_management_group(
        self,
        *,
        user_id: _Text,
        group_name: _Text,
        members: _b.list[CreateSecondaryManagementGroupRequestMembersParam] | _b.tuple[CreateSecondaryManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: CreateSecondaryManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateSecondaryManagementGroupResponseBody:
        """Run `contact.v1_0.create_secondary_management_group`: POST /v1.0/contact/secondaryAdministrators/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create_user_group(
        self,
        *,
        description: _Text,
        name: _Text,
        client_show: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUserGroupResponseBody:
        """Run `contact.v1_0.create_user_group`: POST /v1.0/contact/userGroups/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def del_account_mapping(
        self,
        *,
        domain: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DelAccountMappingResponseBody:
        """Run `contact.v1_0.del_account_mapping`: DELETE /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def del_org_acc_user_ownness(
        self,
        *,
        ownenss_type: _Int,
        ownness_id: _Int,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DelOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.del_org_acc_user_ownness`: DELETE /v1.0/contact/orgAccounts/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_contact_hide_by_scene_setting`: DELETE /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_hide_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_contact_hide_setting`: DELETE /v1.0/contact/contactHideSettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_contact_restrict_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteContactRestrictSettingResponseBody:
        """Run `contact.v1_0.delete_contact_restrict_setting`: DELETE /v1.0/contact/restrictions/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_emp_attribute_hide_by_scene_setting`: DELETE /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_emp_attribute_visibility(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_emp_attribute_visibility`: DELETE /v1.0/contact/staffAttributes/visibilitySettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_management_group(
        self,
        *,
        group_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_management_group`: DELETE /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete_user_group(
        self,
        *,
        group_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteUserGroupResponseBody:
        """Run `contact.v1_0.delete_user_group`: POST /v1.0/contact/userGroups/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def dept_group_setting_update(
        self,
        *,
        dept_id: _Int,
        group_contain_hidden_dept: bool | None = ...,
        group_contain_hrm_employee_type_labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_contain_outer_dept: bool | None = ...,
        group_contain_sub_dept: bool | None = ...,
        permission_code: _Text | None = ...,
        sync_members: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeptGroupSettingUpdateResponseBody:
        """Run `contact.v1_0.dept_group_setting_update`: POST /v1.0/contact/departmentGroup/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_account_mapping(
        self,
        *,
        domain: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetAccountMappingResponseBody:
        """Run `contact.v1_0.get_account_mapping`: GET /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_apply_invite_info(
        self,
        *,
        dept_id: _Int | None = ...,
        inviter_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetApplyInviteInfoResponseBody:
        """Run `contact.v1_0.get_apply_invite_info`: GET /v1.0/contact/invites/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_branch_auth_data(
        self,
        *,
        branch_corp_id: _Text,
        code: _Text,
        body: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetBranchAuthDataResponseBody:
        """Run `contact.v1_0.get_branch_auth_data`: POST /v1.0/contact/branchAuthDatas/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_card_in_user_holder(
        self,
        *,
        card_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCardInUserHolderResponseBody:
        """Run `contact.v1_0.get_card_in_user_holder`: GET /v1.0/contact/cards/holders/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_card_info(
        self,
        *,
        card_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCardInfoResponseBody:
        """Run `contact.v1_0.get_card_info`: GET /v1.0/contact/cards/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_contact_hide_by_scene_setting`: GET /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_cooperate_org_invite_info(
        self,
        *,
        cooperate_corp_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCooperateOrgInviteInfoResponseBody:
        """Run `contact.v1_0.get_cooperate_org_invite_info`: GET /v1.0/contact/cooperateCorps/:cooperate_corp_id/inviteInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_corp_card_style_list(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetCorpCardStyleListResponseBody:
        """Run `contact.v1_0.get_corp_card_style_list`: GET /v1.0/contact/cards/styles/lists

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_ding_id_by_migration_ding_id(
        self,
        *,
        migration_ding_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetDingIdByMigrationDingIdResponseBody:
        """Run `contact.v1_0.get_ding_id_by_migration_ding_id`: GET /v1.0/contact/orgAccount/getDingIdByMigrationDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_emp_attribute_hide_by_scene_setting`: GET /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_latest_ding_index(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetLatestDingIndexResponseBody:
        """Run `contact.v1_0.get_latest_ding_index`: GET /v1.0/contact/dingIndexs

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_migration_ding_id_by_ding_id(
        self,
        *,
        ding_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetMigrationDingIdByDingIdResponseBody:
        """Run `contact.v1_0.get_migration_ding_id_by_ding_id`: GET /v1.0/contact/orgAccount/getMigrationDingIdByDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_migration_union_id_by_union_id(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetMigrationUnionIdByUnionIdResponseBody:
        """Run `contact.v1_0.get_migration_union_id_by_union_id`: GET /v1.0/contact/orgAccount/getMigrationUnionIdByUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_org_auth_info(
        self,
        *,
        target_corp_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetOrgAuthInfoResponseBody:
        """Run `contact.v1_0.get_org_auth_info`: GET /v1.0/contact/organizations/authInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_translate_file_job_result(
        self,
        *,
        job_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetTranslateFileJobResultResponseBody:
        """Run `contact.v1_0.get_translate_file_job_result`: GET /v1.0/contact/files/translateResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_union_id_by_migration_union_id(
        self,
        *,
        migration_union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUnionIdByMigrationUnionIdResponseBody:
        """Run `contact.v1_0.get_union_id_by_migration_union_id`: GET /v1.0/contact/orgAccount/getUnionIdByMigrationUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v1_0.get_user`: GET /v1.0/contact/users/:union_id

        Tokens: user.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_by_ding_talk_id(
        self,
        *,
        dingtalk_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserByDingTalkIdResponseBody:
        """Run `contact.v1_0.get_user_by_ding_talk_id`: GET /v1.0/contact/user/getByDingTalkId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(GetUserCardHolderListResponseBodyList)
    def get_user_card_holder_list(
        self,
        *,
        max_results: _Int,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserCardHolderListResponseBody:
        """Run `contact.v1_0.get_user_card_holder_list`: GET /v1.0/contact/cards/holders/lists

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get_user_group(
        self,
        *,
        group_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUserGroupResponseBody:
        """Run `contact.v1_0.get_user_group`: GET /v1.0/contact/userGroups/getUserGroup

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def init_verify_event(
        self,
        *,
        factor_code_list: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id: _Text,
        caller_device_id: _Text | None = ...,
        state: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> InitVerifyEventResponseBody:
        """Run `contact.v1_0.init_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/init

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def is_friend(
        self,
        *,
        mobile_no: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> IsFriendResponseBody:
        """Run `contact.v1_0.is_friend`: POST /v1.0/contact/relationships/friends/judge

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def isv_card_event_push(
        self,
        *,
        isv_card_id: _Text,
        isv_token: _Text,
        isv_uid: _Text,
        event_params: _b.dict[str, _Any],
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> IsvCardEventPushResponseBody:
        """Run `contact.v1_0.isv_card_event_push`: POST /v1.0/contact/cards/events/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListBasicRoleInPageResponseBodyList)
    def list_basic_role_in_page(
        self,
        *,
        agent_id: _Text | None = ...,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListBasicRoleInPageResponseBody:
        """Run `contact.v1_0.list_basic_role_in_page`: GET /v1.0/contact/rbac/administrativeGroups/baseInfos

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListContactHideSettingsResponseBodyList)
    def list_contact_hide_settings(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListContactHideSettingsResponseBody:
        """Run `contact.v1_0.list_contact_hide_settings`: GET /v1.0/contact/contactHideSettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListContactRestrictSettingResponseBodyList)
    def list_contact_restrict_setting(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListContactRestrictSettingResponseBody:
        """Run `contact.v1_0.list_contact_restrict_setting`: GET /v1.0/contact/restrictions/settings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListEmpAttributeVisibilityResponseBodyList)
    def list_emp_attribute_visibility(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListEmpAttributeVisibilityResponseBody:
        """Run `contact.v1_0.list_emp_attribute_visibility`: GET /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListEmpLeaveRecordsResponseBodyRecords)
    def list_emp_leave_records(
        self,
        *,
        max_results: _Int,
        start_time: _Text,
        end_time: _Text | None = ...,
        next_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListEmpLeaveRecordsResponseBody:
        """Run `contact.v1_0.list_emp_leave_records`: GET /v1.0/contact/empLeaveRecords

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(ListManagementGroupsResponseBodyGroups)
    def list_management_groups(
        self,
        *,
        max_results: _Int,
        next_token: _Int,
        options_: _CallOptions | None = ...,
    ) -> ListManagementGroupsResponseBody:
        """Run `contact.v1_0.list_management_groups`: GET /v1.0/contact/managementGroups

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_owned_org_by_staff_id(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ListOwnedOrgByStaffIdResponseBody:
        """Run `contact.v1_0.list_owned_org_by_staff_id`: GET /v1.0/contact/orgAccounts/ownedOrganizations

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_senior_settings(
        self,
        *,
        senior_staff_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListSeniorSettingsResponseBody:
        """Run `contact.v1_0.list_senior_settings`: GET /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_user_group_members(
        self,
        *,
        group_code: _Text,
        size: _Int,
        offset: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUserGroupMembersResponseBody:
        """Run `contact.v1_0.list_user_group_members`: GET /v1.0/contact/userGroups/listUserGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def list_user_groups(
        self,
        *,
        size: _Int,
        group_type: _Text | None = ...,
        offset: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUserGroupsResponseBody:
        """Run `contact.v1_0.list_user_groups`: GET /v1.0/contact/userGroups/listUserGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def modify_org_acc_user_ownness(
        self,
        *,
        user_id: _Text,
        end_time: _Int,
        ownenss_type: _Int,
        ownness_id: _Int,
        start_time: _Int,
        text: _Text,
        options_: _CallOptions | None = ...,
    ) -> ModifyOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.modify_org_acc_user_ownness`: PUT /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def multi_org_permission_grant(
        self,
        *,
        join_corp_id: _Text,
        grant_dept_id_list: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.multi_org_permission_grant`: POST /v1.0/contact/orgAccounts/multiOrgPermissions/auth

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_account_mobile_visible_in_other_org(
        self,
        *,
        opt_user_id: _Text,
        to_corp_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgAccountMobileVisibleInOtherOrgResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_in_other_org`: PUT /v1.0/contact/orgAccounts/mobiles/visibleInOtherOrg

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_account_mobile_visible_permisson(
        self,
        *,
        body: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> OrgAccountMobileVisiblePermissonResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_permisson`: PUT /v1.0/contact/orgAccounts/mobiles/visiblePermissions

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def org_info(
        self,
        *,
        org_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgInfoResponseBody:
        """Run `contact.v1_0.org_info`: POST /v1.0/contact/org/info

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def push_verify_event(
        self,
        *,
        factor_code_list: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id: _Text,
        caller_device_id: _Text | None = ...,
        state: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PushVerifyEventResponseBody:
        """Run `contact.v1_0.push_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_card_visitor_statistic_data(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryCardVisitorStatisticDataResponseBody:
        """Run `contact.v1_0.query_card_visitor_statistic_data`: GET /v1.0/contact/cards/visitors/statistics

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_corp_statistic_data(
        self,
        *,
        end_time: _Text,
        start_time: _Text,
        union_id: _Text,
        template_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryCorpStatisticDataResponseBody:
        """Run `contact.v1_0.query_corp_statistic_data`: POST /v1.0/contact/cards/templates/statistics/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(QueryCorpUserStatisticResponseBodyList)
    def query_corp_user_statistic(
        self,
        *,
        end_time: _Text,
        max_results: _Int,
        next_token: _Int,
        start_time: _Text,
        union_id: _Text,
        template_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryCorpUserStatisticResponseBody:
        """Run `contact.v1_0.query_corp_user_statistic`: POST /v1.0/contact/cards/users/statistics/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_resource_management_members(
        self,
        *,
        resource_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryResourceManagementMembersResponseBody:
        """Run `contact.v1_0.query_resource_management_members`: GET /v1.0/contact/resources/:resource_id/managementMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_status(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryStatusResponseBody:
        """Run `contact.v1_0.query_status`: GET /v1.0/contact/orgAccounts/status

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_user_management_resources(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryUserManagementResourcesResponseBody:
        """Run `contact.v1_0.query_user_management_resources`: GET /v1.0/contact/users/:user_id/managemementResources

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def query_verify_result(
        self,
        *,
        verify_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryVerifyResultResponseBody:
        """Run `contact.v1_0.query_verify_result`: GET /v1.0/contact/verifyIdentities/verifyResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def recall_team_invite(
        self,
        *,
        mobile: _Text | None = ...,
        opt_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.recall_team_invite`: POST /v1.0/contact/invites/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def search_department(
        self,
        *,
        offset: _Int,
        query_word: _Text,
        size: _Int,
        options_: _CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v1_0.search_department`: POST /v1.0/contact/departments/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def search_user(
        self,
        *,
        offset: _Int,
        query_word: _Text,
        size: _Int,
        full_match_field: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchUserResponseBody:
        """Run `contact.v1_0.search_user`: POST /v1.0/contact/users/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def separate_branch_org(
        self,
        *,
        attach_dept_id: _Int,
        options_: _CallOptions | None = ...,
    ) -> SeparateBranchOrgResponseBody:
        """Run `contact.v1_0.separate_branch_org`: POST /v1.0/contact/cooperateCorps/separate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_disable(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        reason: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetDisableResponseBody:
        """Run `contact.v1_0.set_disable`: POST /v1.0/contact/orgAccounts/disable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def set_enable(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetEnableResponseBody:
        """Run `contact.v1_0.set_enable`: POST /v1.0/contact/orgAccounts/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sign_out(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        reason: _Text | None = ...,
        reason_i18n_for_employee: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SignOutResponseBody:
        """Run `contact.v1_0.sign_out`: POST /v1.0/contact/orgAccounts/signOut

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def sort_user(
        self,
        *,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        sort_type: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SortUserResponseBody:
        """Run `contact.v1_0.sort_user`: POST /v1.0/contact/users/sort

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def submit_handover_resource(
        self,
        *,
        tasks: _b.list[SubmitHandoverResourceRequestTasksParam] | _b.tuple[SubmitHandoverResourceRequestTasksParam, ...],
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> SubmitHandoverResourceResponseBody:
        """Run `contact.v1_0.submit_handover_resource`: POST /v1.0/contact/assets/submitHandoverResource

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_custom_tag(
        self,
        *,
        tag_name: _Text,
        user_id: _Text,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddCustomTagResponseBody:
        """Run `contact.v1_0.talent_add_custom_tag`: POST /v1.0/contact/talentTags/addCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_objective_tag(
        self,
        *,
        tag_name: _Text,
        user_id: _Text,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_add_objective_tag`: POST /v1.0/contact/talentTags/addObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_add_personality_tag(
        self,
        *,
        category_name: _Text,
        tag_name: _Text,
        category_code: _Text | None = ...,
        category_sort_order: _Int | None = ...,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_add_personality_tag`: POST /v1.0/contact/talentTags/addPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_custom_tag(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeleteCustomTagResponseBody:
        """Run `contact.v1_0.talent_delete_custom_tag`: POST /v1.0/contact/talentTags/deleteCustomTagWithClearLike

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_objective_tag(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeleteObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_delete_objective_tag`: POST /v1.0/contact/talentTags/deleteObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_delete_personality_tag(
        self,
        *,
        tag_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeletePersonalityTagResponseBody:
        """Run `contact.v1_0.talent_delete_personality_tag`: POST /v1.0/contact/talentTags/deletePersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_like_tag(
        self,
        *,
        action_type: _Text,
        operator_user_id: _Text,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentLikeTagResponseBody:
        """Run `contact.v1_0.talent_like_tag`: POST /v1.0/contact/talentTags/likeTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_custom_tag(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryCustomTagResponseBody:
        """Run `contact.v1_0.talent_query_custom_tag`: GET /v1.0/contact/talentTags/queryCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_objective_tag(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_query_objective_tag`: GET /v1.0/contact/talentTags/queryObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_personality_tag(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_query_personality_tag`: GET /v1.0/contact/talentTags/queryPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_tag_like_detail_list(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        cursor: _Int | None = ...,
        size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryTagLikeDetailListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_detail_list`: GET /v1.0/contact/talentTags/queryTagLikeDetailList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def talent_query_tag_like_list(
        self,
        *,
        user_id: _Text,
        operator_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryTagLikeListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_list`: GET /v1.0/contact/talentTags/queryTagLikeList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transform_to_exclusive_account(
        self,
        *,
        transform_type: _Text,
        user_id: _Text,
        idp_ding_talk: bool | None = ...,
        init_password: _Text | None = ...,
        login_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.transform_to_exclusive_account`: POST /v1.0/contact/orgAccount/transformToExclusiveAccounts

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def transform_to_normal_account(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TransformToNormalAccountResponseBody:
        """Run `contact.v1_0.transform_to_normal_account`: POST /v1.0/contact/orgAccounts/transformToNormalAccount

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def translate_file(
        self,
        *,
        medias: _b.dict[str, _Text],
        union_id: _Text,
        output_file_name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TranslateFileResponseBody:
        """Run `contact.v1_0.translate_file`: POST /v1.0/contact/files/translate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def unique_query_user_card(
        self,
        *,
        union_id: _Text,
        template_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UniqueQueryUserCardResponseBody:
        """Run `contact.v1_0.unique_query_user_card`: GET /v1.0/contact/uniques/cards

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_branch_attributes_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchAttributesInCooperateRequestBodyParam] | _b.tuple[UpdateBranchAttributesInCooperateRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_branch_attributes_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchAttributes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_branch_visible_setting_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchVisibleSettingInCooperateRequestBodyParam] | _b.tuple[UpdateBranchVisibleSettingInCooperateRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_branch_visible_setting_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchVisibleSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        node_list_scene_config: UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: UpdateContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_by_scene_setting`: PUT /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_hide_setting(
        self,
        *,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        hide_in_search: bool | None = ...,
        hide_in_user_profile: bool | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactHideSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_setting`: PUT /v1.0/contact/contactHideSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_contact_restrict_setting(
        self,
        *,
        type: _Text,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        restrict_in_search: bool | None = ...,
        restrict_in_user_profile: bool | None = ...,
        subject_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        subject_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        subject_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactRestrictSettingResponseBody:
        """Run `contact.v1_0.update_contact_restrict_setting`: PUT /v1.0/contact/restrictions/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_dept_settng_tail_first(
        self,
        *,
        enable: bool,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_dept_settng_tail_first`: POST /v1.0/contact/depts/settings/priorities

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_emp_attrbute_visibility_setting(
        self,
        *,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateEmpAttrbuteVisibilitySettingResponseBody:
        """Run `contact.v1_0.update_emp_attrbute_visibility_setting`: POST /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        chat_subtitle_config: UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_emp_attribute_hide_by_scene_setting`: PUT /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_management_group(
        self,
        *,
        group_id: _Text,
        group_name: _Text,
        members: _b.list[UpdateManagementGroupRequestMembersParam] | _b.tuple[UpdateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: UpdateManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_management_group`: PUT /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_senior_setting(
        self,
        *,
        open: bool,
        senior_staff_id: _Text,
        permit_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        permit_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        permit_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        protect_scenes: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_senior_setting`: POST /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_title_audit_status(
        self,
        *,
        auth_status: _Text | None = ...,
        education_level: _Text | None = ...,
        extension: _Text | None = ...,
        major: _Text | None = ...,
        position: _Text | None = ...,
        reason_code: _Text | None = ...,
        reason_msg: _Text | None = ...,
        school: _Text | None = ...,
        type: _Text | None = ...,
        union_id: _Text | None = ...,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateTitleAuditStatusResponseBody:
        """Run `contact.v1_0.update_title_audit_status`: PUT /v1.0/contact/userTitles/auditStatuses

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_user_ownness(
        self,
        *,
        user_id: _Text,
        deleted_flag: _Int,
        end_time: _Int,
        id: _Int,
        ownenss_type: _Int,
        start_time: _Int,
        options_: _CallOptions | None = ...,
    ) -> UpdateUserOwnnessResponseBody:
        """Run `contact.v1_0.update_user_ownness`: PUT /v1.0/contact/user/:user_id/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_group_add_static_group_members(
        self,
        *,
        group_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UserGroupAddStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_add_static_group_members`: POST /v1.0/contact/userGroups/addStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_group_remove_static_group_members(
        self,
        *,
        group_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UserGroupRemoveStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_remove_static_group_members`: POST /v1.0/contact/userGroups/removeStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def user_profile(
        self,
        *,
        uids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UserProfileResponseBody:
        """Run `contact.v1_0.user_profile`: POST /v1.0/contact/user/profile

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV10:
    async def add_account_mapping(
        self,
        *,
        domain: _Text,
        out_id: _Text,
        out_tenant_id: _Text,
        user_id: _Text,
        extension: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AddAccountMappingResponseBody:
        """Run `contact.v1_0.add_account_mapping`: POST /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_contact_hide_by_scene_setting(
        self,
        *,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        node_list_scene_config: AddContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: AddContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> AddContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_contact_hide_by_scene_setting`: POST /v1.0/contact/organizations/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_emp_attribute_hide_by_scene_setting(
        self,
        *,
        chat_subtitle_config: AddEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: AddEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: AddEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> AddEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.add_emp_attribute_hide_by_scene_setting`: POST /v1.0/contact/empAttributes/hides/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def add_org_account_ownness(
        self,
        *,
        user_id: _Text,
        end_time: _Int,
        ownenss_type: _Int,
        ownness_id: _Int,
        start_time: _Int,
        text: _Text,
        options_: _CallOptions | None = ...,
    ) -> AddOrgAccountOwnnessResponseBody:
        """Run `contact.v1_0.add_org_account_ownness`: POST /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def annual_certification_audit(
        self,
        *,
        auth_status: _Int,
        order_id: _Text,
        applicant_mobile: _Text | None = ...,
        applicant_name: _Text | None = ...,
        application_letter: _Text | None = ...,
        certificate_type: _Int | None = ...,
        corp_name: _Text | None = ...,
        depositary_bank: _Text | None = ...,
        extension: _Text | None = ...,
        legal_person: _Text | None = ...,
        license_number: _Text | None = ...,
        license_url: _Text | None = ...,
        public_account: _Text | None = ...,
        reason_code: _Text | None = ...,
        reason_msg: _Text | None = ...,
        tag: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> AnnualCertificationAuditResponseBody:
        """Run `contact.v1_0.annual_certification_audit`: POST /v1.0/contact/organizations/authorities/audit

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_approve_union_apply(
        self,
        *,
        body: _b.list[BatchApproveUnionApplyRequestBodyParam] | _b.tuple[BatchApproveUnionApplyRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> BatchApproveUnionApplyResponseBody:
        """Run `contact.v1_0.batch_approve_union_apply`: POST /v1.0/contact/cooperateCorps/unionApplications/approve

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_get_user(
        self,
        *,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetUserResponseBody:
        """Run `contact.v1_0.batch_get_user`: GET /v1.0/contact/users/batch/get

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_update_external_title(
        self,
        *,
        operator_user_id: _Text | None = ...,
        update_title_model_list: _b.list[BatchUpdateExternalTitleRequestUpdateTitleModelListParam] | _b.tuple[BatchUpdateExternalTitleRequestUpdateTitleModelListParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateExternalTitleResponseBody:
        """Run `contact.v1_0.batch_update_external_title`: PUT /v1.0/contact/externalTitles

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_ding_talk_id(
        self,
        *,
        ding_talk_id: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ChangeDingTalkIdResponseBody:
        """Run `contact.v1_0.change_ding_talk_id`: POST /v1.0/contact/orgAccounts/dingTalkIds/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_main_admin(
        self,
        *,
        effect_corp_id: _Text,
        source_user_id: _Text,
        target_user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.change_main_admin`: POST /v1.0/contact/orgAccounts/mainAdministrators/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def change_main_org(
        self,
        *,
        new_main_corp_id: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.change_main_org`: POST /v1.0/contact/orgAccounts/mainOrgs/change

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def course_finish_course(
        self,
        *,
        cert_id: _Text | None = ...,
        cert_media_base_64: _Text | None = ...,
        course_id: _Text | None = ...,
        status: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CourseFinishCourseResponseBody:
        """Run `contact.v1_0.course_finish_course`: POST /v1.0/contact/course/finishCourse

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_cooperate_org(
        self,
        *,
        org_name: _Text,
        industry_code: _Int | None = ...,
        logo_media_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateCooperateOrgResponseBody:
        """Run `contact.v1_0.create_cooperate_org`: POST /v1.0/contact/cooperateCorps

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_management_group(
        self,
        *,
        group_name: _Text,
        members: _b.list[CreateManagementGroupRequestMembersParam] | _b.tuple[CreateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: CreateManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateManagementGroupResponseBody:
        """Run `contact.v1_0.create_management_group`: POST /v1.0/contact/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_secondary_management_group(
        self,
        *,
        user_id: _Text,
        group_name: _Text,
        members: _b.list[CreateSecondaryManagementGroupRequestMembersParam] | _b.tuple[CreateSecondaryManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: CreateSecondaryManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> CreateSecondaryManagementGroupResponseBody:
        """Run `contact.v1_0.create_secondary_management_group`: POST /v1.0/contact/secondaryAdministrators/managementGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create_user_group(
        self,
        *,
        description: _Text,
        name: _Text,
        client_show: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUserGroupResponseBody:
        """Run `contact.v1_0.create_user_group`: POST /v1.0/contact/userGroups/create

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def del_account_mapping(
        self,
        *,
        domain: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DelAccountMappingResponseBody:
        """Run `contact.v1_0.del_account_mapping`: DELETE /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def del_org_acc_user_ownness(
        self,
        *,
        ownenss_type: _Int,
        ownness_id: _Int,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DelOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.del_org_acc_user_ownness`: DELETE /v1.0/contact/orgAccounts/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_contact_hide_by_scene_setting`: DELETE /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_hide_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_contact_hide_setting`: DELETE /v1.0/contact/contactHideSettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_contact_restrict_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteContactRestrictSettingResponseBody:
        """Run `contact.v1_0.delete_contact_restrict_setting`: DELETE /v1.0/contact/restrictions/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.delete_emp_attribute_hide_by_scene_setting`: DELETE /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_emp_attribute_visibility(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_emp_attribute_visibility`: DELETE /v1.0/contact/staffAttributes/visibilitySettings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_management_group(
        self,
        *,
        group_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.delete_management_group`: DELETE /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete_user_group(
        self,
        *,
        group_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> DeleteUserGroupResponseBody:
        """Run `contact.v1_0.delete_user_group`: POST /v1.0/contact/userGroups/delete

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def dept_group_setting_update(
        self,
        *,
        dept_id: _Int,
        group_contain_hidden_dept: bool | None = ...,
        group_contain_hrm_employee_type_labels: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_contain_outer_dept: bool | None = ...,
        group_contain_sub_dept: bool | None = ...,
        permission_code: _Text | None = ...,
        sync_members: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> DeptGroupSettingUpdateResponseBody:
        """Run `contact.v1_0.dept_group_setting_update`: POST /v1.0/contact/departmentGroup/update

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_account_mapping(
        self,
        *,
        domain: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetAccountMappingResponseBody:
        """Run `contact.v1_0.get_account_mapping`: GET /v1.0/contact/accountMappings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_apply_invite_info(
        self,
        *,
        dept_id: _Int | None = ...,
        inviter_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetApplyInviteInfoResponseBody:
        """Run `contact.v1_0.get_apply_invite_info`: GET /v1.0/contact/invites/infos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_branch_auth_data(
        self,
        *,
        branch_corp_id: _Text,
        code: _Text,
        body: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetBranchAuthDataResponseBody:
        """Run `contact.v1_0.get_branch_auth_data`: POST /v1.0/contact/branchAuthDatas/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_card_in_user_holder(
        self,
        *,
        card_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCardInUserHolderResponseBody:
        """Run `contact.v1_0.get_card_in_user_holder`: GET /v1.0/contact/cards/holders/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_card_info(
        self,
        *,
        card_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCardInfoResponseBody:
        """Run `contact.v1_0.get_card_info`: GET /v1.0/contact/cards/infos/:card_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_contact_hide_by_scene_setting`: GET /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_cooperate_org_invite_info(
        self,
        *,
        cooperate_corp_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetCooperateOrgInviteInfoResponseBody:
        """Run `contact.v1_0.get_cooperate_org_invite_info`: GET /v1.0/contact/cooperateCorps/:cooperate_corp_id/inviteInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_corp_card_style_list(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetCorpCardStyleListResponseBody:
        """Run `contact.v1_0.get_corp_card_style_list`: GET /v1.0/contact/cards/styles/lists

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_ding_id_by_migration_ding_id(
        self,
        *,
        migration_ding_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetDingIdByMigrationDingIdResponseBody:
        """Run `contact.v1_0.get_ding_id_by_migration_ding_id`: GET /v1.0/contact/orgAccount/getDingIdByMigrationDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.get_emp_attribute_hide_by_scene_setting`: GET /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_latest_ding_index(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> GetLatestDingIndexResponseBody:
        """Run `contact.v1_0.get_latest_ding_index`: GET /v1.0/contact/dingIndexs

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_migration_ding_id_by_ding_id(
        self,
        *,
        ding_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetMigrationDingIdByDingIdResponseBody:
        """Run `contact.v1_0.get_migration_ding_id_by_ding_id`: GET /v1.0/contact/orgAccount/getMigrationDingIdByDingIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_migration_union_id_by_union_id(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetMigrationUnionIdByUnionIdResponseBody:
        """Run `contact.v1_0.get_migration_union_id_by_union_id`: GET /v1.0/contact/orgAccount/getMigrationUnionIdByUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_org_auth_info(
        self,
        *,
        target_corp_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetOrgAuthInfoResponseBody:
        """Run `contact.v1_0.get_org_auth_info`: GET /v1.0/contact/organizations/authInfos

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_translate_file_job_result(
        self,
        *,
        job_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetTranslateFileJobResultResponseBody:
        """Run `contact.v1_0.get_translate_file_job_result`: GET /v1.0/contact/files/translateResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_union_id_by_migration_union_id(
        self,
        *,
        migration_union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUnionIdByMigrationUnionIdResponseBody:
        """Run `contact.v1_0.get_union_id_by_migration_union_id`: GET /v1.0/contact/orgAccount/getUnionIdByMigrationUnionIds

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v1_0.get_user`: GET /v1.0/contact/users/:union_id

        Tokens: user.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_by_ding_talk_id(
        self,
        *,
        dingtalk_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserByDingTalkIdResponseBody:
        """Run `contact.v1_0.get_user_by_ding_talk_id`: GET /v1.0/contact/user/getByDingTalkId

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(GetUserCardHolderListResponseBodyList)
    async def get_user_card_holder_list(
        self,
        *,
        max_results: _Int,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserCardHolderListResponseBody:
        """Run `contact.v1_0.get_user_card_holder_list`: GET /v1.0/contact/cards/holders/lists

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get_user_group(
        self,
        *,
        group_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUserGroupResponseBody:
        """Run `contact.v1_0.get_user_group`: GET /v1.0/contact/userGroups/getUserGroup

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def init_verify_event(
        self,
        *,
        factor_code_list: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id: _Text,
        caller_device_id: _Text | None = ...,
        state: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> InitVerifyEventResponseBody:
        """Run `contact.v1_0.init_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/init

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def is_friend(
        self,
        *,
        mobile_no: _Text | None = ...,
        user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> IsFriendResponseBody:
        """Run `contact.v1_0.is_friend`: POST /v1.0/contact/relationships/friends/judge

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def isv_card_event_push(
        self,
        *,
        isv_card_id: _Text,
        isv_token: _Text,
        isv_uid: _Text,
        event_params: _b.dict[str, _Any],
        event_type: _Text,
        options_: _CallOptions | None = ...,
    ) -> IsvCardEventPushResponseBody:
        """Run `contact.v1_0.isv_card_event_push`: POST /v1.0/contact/cards/events/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListBasicRoleInPageResponseBodyList)
    async def list_basic_role_in_page(
        self,
        *,
        agent_id: _Text | None = ...,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListBasicRoleInPageResponseBody:
        """Run `contact.v1_0.list_basic_role_in_page`: GET /v1.0/contact/rbac/administrativeGroups/baseInfos

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListContactHideSettingsResponseBodyList)
    async def list_contact_hide_settings(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListContactHideSettingsResponseBody:
        """Run `contact.v1_0.list_contact_hide_settings`: GET /v1.0/contact/contactHideSettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListContactRestrictSettingResponseBodyList)
    async def list_contact_restrict_setting(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListContactRestrictSettingResponseBody:
        """Run `contact.v1_0.list_contact_restrict_setting`: GET /v1.0/contact/restrictions/settings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListEmpAttributeVisibilityResponseBodyList)
    async def list_emp_attribute_visibility(
        self,
        *,
        max_results: _Int | None = ...,
        next_token: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListEmpAttributeVisibilityResponseBody:
        """Run `contact.v1_0.list_emp_attribute_visibility`: GET /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListEmpLeaveRecordsResponseBodyRecords)
    async def list_emp_leave_records(
        self,
        *,
        max_results: _Int,
        start_time: _Text,
        end_time: _Text | None = ...,
        next_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListEmpLeaveRecordsResponseBody:
        """Run `contact.v1_0.list_emp_leave_records`: GET /v1.0/contact/empLeaveRecords

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(ListManagementGroupsResponseBodyGroups)
    async def list_management_groups(
        self,
        *,
        max_results: _Int,
        next_token: _Int,
        options_: _CallOptions | None = ...,
    ) -> ListManagementGroupsResponseBody:
        """Run `contact.v1_0.list_management_groups`: GET /v1.0/contact/managementGroups

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_owned_org_by_staff_id(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> ListOwnedOrgByStaffIdResponseBody:
        """Run `contact.v1_0.list_owned_org_by_staff_id`: GET /v1.0/contact/orgAccounts/ownedOrganizations

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_senior_settings(
        self,
        *,
        senior_staff_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListSeniorSettingsResponseBody:
        """Run `contact.v1_0.list_senior_settings`: GET /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_user_group_members(
        self,
        *,
        group_code: _Text,
        size: _Int,
        offset: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUserGroupMembersResponseBody:
        """Run `contact.v1_0.list_user_group_members`: GET /v1.0/contact/userGroups/listUserGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def list_user_groups(
        self,
        *,
        size: _Int,
        group_type: _Text | None = ...,
        offset: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUserGroupsResponseBody:
        """Run `contact.v1_0.list_user_groups`: GET /v1.0/contact/userGroups/listUserGroups

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def modify_org_acc_user_ownness(
        self,
        *,
        user_id: _Text,
        end_time: _Int,
        ownenss_type: _Int,
        ownness_id: _Int,
        start_time: _Int,
        text: _Text,
        options_: _CallOptions | None = ...,
    ) -> ModifyOrgAccUserOwnnessResponseBody:
        """Run `contact.v1_0.modify_org_acc_user_ownness`: PUT /v1.0/contact/orgAccounts/owness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def multi_org_permission_grant(
        self,
        *,
        join_corp_id: _Text,
        grant_dept_id_list: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.multi_org_permission_grant`: POST /v1.0/contact/orgAccounts/multiOrgPermissions/auth

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_account_mobile_visible_in_other_org(
        self,
        *,
        opt_user_id: _Text,
        to_corp_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgAccountMobileVisibleInOtherOrgResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_in_other_org`: PUT /v1.0/contact/orgAccounts/mobiles/visibleInOtherOrg

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_account_mobile_visible_permisson(
        self,
        *,
        body: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> OrgAccountMobileVisiblePermissonResponseBody:
        """Run `contact.v1_0.org_account_mobile_visible_permisson`: PUT /v1.0/contact/orgAccounts/mobiles/visiblePermissions

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def org_info(
        self,
        *,
        org_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> OrgInfoResponseBody:
        """Run `contact.v1_0.org_info`: POST /v1.0/contact/org/info

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def push_verify_event(
        self,
        *,
        factor_code_list: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id: _Text,
        caller_device_id: _Text | None = ...,
        state: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PushVerifyEventResponseBody:
        """Run `contact.v1_0.push_verify_event`: POST /v1.0/contact/verifyIdentities/verifyEvents/push

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_card_visitor_statistic_data(
        self,
        *,
        union_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryCardVisitorStatisticDataResponseBody:
        """Run `contact.v1_0.query_card_visitor_statistic_data`: GET /v1.0/contact/cards/visitors/statistics

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_corp_statistic_data(
        self,
        *,
        end_time: _Text,
        start_time: _Text,
        union_id: _Text,
        template_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryCorpStatisticDataResponseBody:
        """Run `contact.v1_0.query_corp_statistic_data`: POST /v1.0/contact/cards/templates/statistics/query

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(QueryCorpUserStatisticResponseBodyList)
    async def query_corp_user_statistic(
        self,
        *,
        end_time: _Text,
        max_results: _Int,
        next_token: _Int,
        start_time: _Text,
        union_id: _Text,
        template_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryCorpUserStatisticResponseBody:
        """Run `contact.v1_0.query_corp_user_statistic`: POST /v1.0/contact/cards/users/statistics/query

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_resource_management_members(
        self,
        *,
        resource_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryResourceManagementMembersResponseBody:
        """Run `contact.v1_0.query_resource_management_members`: GET /v1.0/contact/resources/:resource_id/managementMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_status(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> QueryStatusResponseBody:
        """Run `contact.v1_0.query_status`: GET /v1.0/contact/orgAccounts/status

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_user_management_resources(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryUserManagementResourcesResponseBody:
        """Run `contact.v1_0.query_user_management_resources`: GET /v1.0/contact/users/:user_id/managemementResources

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def query_verify_result(
        self,
        *,
        verify_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> QueryVerifyResultResponseBody:
        """Run `contact.v1_0.query_verify_result`: GET /v1.0/contact/verifyIdentities/verifyResults

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def recall_team_invite(
        self,
        *,
        mobile: _Text | None = ...,
        opt_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.recall_team_invite`: POST /v1.0/contact/invites/recall

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def search_department(
        self,
        *,
        offset: _Int,
        query_word: _Text,
        size: _Int,
        options_: _CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v1_0.search_department`: POST /v1.0/contact/departments/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def search_user(
        self,
        *,
        offset: _Int,
        query_word: _Text,
        size: _Int,
        full_match_field: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SearchUserResponseBody:
        """Run `contact.v1_0.search_user`: POST /v1.0/contact/users/search

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def separate_branch_org(
        self,
        *,
        attach_dept_id: _Int,
        options_: _CallOptions | None = ...,
    ) -> SeparateBranchOrgResponseBody:
        """Run `contact.v1_0.separate_branch_org`: POST /v1.0/contact/cooperateCorps/separate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_disable(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        reason: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetDisableResponseBody:
        """Run `contact.v1_0.set_disable`: POST /v1.0/contact/orgAccounts/disable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def set_enable(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SetEnableResponseBody:
        """Run `contact.v1_0.set_enable`: POST /v1.0/contact/orgAccounts/enable

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sign_out(
        self,
        *,
        user_id: _Text,
        permission_code: _Text | None = ...,
        reason: _Text | None = ...,
        reason_i18n_for_employee: _b.dict[str, _Text] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SignOutResponseBody:
        """Run `contact.v1_0.sign_out`: POST /v1.0/contact/orgAccounts/signOut

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def sort_user(
        self,
        *,
        user_id_list: _b.list[_Text] | _b.tuple[_Text, ...],
        sort_type: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> SortUserResponseBody:
        """Run `contact.v1_0.sort_user`: POST /v1.0/contact/users/sort

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def submit_handover_resource(
        self,
        *,
        tasks: _b.list[SubmitHandoverResourceRequestTasksParam] | _b.tuple[SubmitHandoverResourceRequestTasksParam, ...],
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> SubmitHandoverResourceResponseBody:
        """Run `contact.v1_0.submit_handover_resource`: POST /v1.0/contact/assets/submitHandoverResource

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_custom_tag(
        self,
        *,
        tag_name: _Text,
        user_id: _Text,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddCustomTagResponseBody:
        """Run `contact.v1_0.talent_add_custom_tag`: POST /v1.0/contact/talentTags/addCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_objective_tag(
        self,
        *,
        tag_name: _Text,
        user_id: _Text,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_add_objective_tag`: POST /v1.0/contact/talentTags/addObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_add_personality_tag(
        self,
        *,
        category_name: _Text,
        tag_name: _Text,
        category_code: _Text | None = ...,
        category_sort_order: _Int | None = ...,
        sort_order: _Int | None = ...,
        tag_code: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentAddPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_add_personality_tag`: POST /v1.0/contact/talentTags/addPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_custom_tag(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeleteCustomTagResponseBody:
        """Run `contact.v1_0.talent_delete_custom_tag`: POST /v1.0/contact/talentTags/deleteCustomTagWithClearLike

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_objective_tag(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeleteObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_delete_objective_tag`: POST /v1.0/contact/talentTags/deleteObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_delete_personality_tag(
        self,
        *,
        tag_code: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentDeletePersonalityTagResponseBody:
        """Run `contact.v1_0.talent_delete_personality_tag`: POST /v1.0/contact/talentTags/deletePersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_like_tag(
        self,
        *,
        action_type: _Text,
        operator_user_id: _Text,
        tag_code: _Text,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentLikeTagResponseBody:
        """Run `contact.v1_0.talent_like_tag`: POST /v1.0/contact/talentTags/likeTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_custom_tag(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryCustomTagResponseBody:
        """Run `contact.v1_0.talent_query_custom_tag`: GET /v1.0/contact/talentTags/queryCustomTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_objective_tag(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryObjectiveTagResponseBody:
        """Run `contact.v1_0.talent_query_objective_tag`: GET /v1.0/contact/talentTags/queryObjectiveTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_personality_tag(
        self,
        *,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryPersonalityTagResponseBody:
        """Run `contact.v1_0.talent_query_personality_tag`: GET /v1.0/contact/talentTags/queryPersonalityTag

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_tag_like_detail_list(
        self,
        *,
        tag_code: _Text,
        user_id: _Text,
        cursor: _Int | None = ...,
        size: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryTagLikeDetailListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_detail_list`: GET /v1.0/contact/talentTags/queryTagLikeDetailList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def talent_query_tag_like_list(
        self,
        *,
        user_id: _Text,
        operator_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TalentQueryTagLikeListResponseBody:
        """Run `contact.v1_0.talent_query_tag_like_list`: GET /v1.0/contact/talentTags/queryTagLikeList

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transform_to_exclusive_account(
        self,
        *,
        transform_type: _Text,
        user_id: _Text,
        idp_ding_talk: bool | None = ...,
        init_password: _Text | None = ...,
        login_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.transform_to_exclusive_account`: POST /v1.0/contact/orgAccount/transformToExclusiveAccounts

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def transform_to_normal_account(
        self,
        *,
        user_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> TransformToNormalAccountResponseBody:
        """Run `contact.v1_0.transform_to_normal_account`: POST /v1.0/contact/orgAccounts/transformToNormalAccount

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def translate_file(
        self,
        *,
        medias: _b.dict[str, _Text],
        union_id: _Text,
        output_file_name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> TranslateFileResponseBody:
        """Run `contact.v1_0.translate_file`: POST /v1.0/contact/files/translate

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def unique_query_user_card(
        self,
        *,
        union_id: _Text,
        template_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UniqueQueryUserCardResponseBody:
        """Run `contact.v1_0.unique_query_user_card`: GET /v1.0/contact/uniques/cards

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_branch_attributes_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchAttributesInCooperateRequestBodyParam] | _b.tuple[UpdateBranchAttributesInCooperateRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_branch_attributes_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchAttributes

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_branch_visible_setting_in_cooperate(
        self,
        *,
        body: _b.list[UpdateBranchVisibleSettingInCooperateRequestBodyParam] | _b.tuple[UpdateBranchVisibleSettingInCooperateRequestBodyParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_branch_visible_setting_in_cooperate`: PUT /v1.0/contact/cooperateCorps/branchVisibleSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        node_list_scene_config: UpdateContactHideBySceneSettingRequestNodeListSceneConfigParam = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: UpdateContactHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateContactHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_by_scene_setting`: PUT /v1.0/contact/organizations/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_hide_setting(
        self,
        *,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        hide_in_search: bool | None = ...,
        hide_in_user_profile: bool | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactHideSettingResponseBody:
        """Run `contact.v1_0.update_contact_hide_setting`: PUT /v1.0/contact/contactHideSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_contact_restrict_setting(
        self,
        *,
        type: _Text,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        restrict_in_search: bool | None = ...,
        restrict_in_user_profile: bool | None = ...,
        subject_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        subject_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        subject_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateContactRestrictSettingResponseBody:
        """Run `contact.v1_0.update_contact_restrict_setting`: PUT /v1.0/contact/restrictions/settings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_dept_settng_tail_first(
        self,
        *,
        enable: bool,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_dept_settng_tail_first`: POST /v1.0/contact/depts/settings/priorities

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_emp_attrbute_visibility_setting(
        self,
        *,
        active: bool | None = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        id: _Int | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateEmpAttrbuteVisibilitySettingResponseBody:
        """Run `contact.v1_0.update_emp_attrbute_visibility_setting`: POST /v1.0/contact/staffAttributes/visibilitySettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_emp_attribute_hide_by_scene_setting(
        self,
        *,
        setting_id: _Text,
        chat_subtitle_config: UpdateEmpAttributeHideBySceneSettingRequestChatSubtitleConfigParam = ...,
        description: _Text | None = ...,
        exclude_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        exclude_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        hide_fields: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        name: _Text | None = ...,
        object_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        object_user_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        profile_scene_config: UpdateEmpAttributeHideBySceneSettingRequestProfileSceneConfigParam = ...,
        search_scene_config: UpdateEmpAttributeHideBySceneSettingRequestSearchSceneConfigParam = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateEmpAttributeHideBySceneSettingResponseBody:
        """Run `contact.v1_0.update_emp_attribute_hide_by_scene_setting`: PUT /v1.0/contact/empAttributes/hides/settings/:setting_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_management_group(
        self,
        *,
        group_id: _Text,
        group_name: _Text,
        members: _b.list[UpdateManagementGroupRequestMembersParam] | _b.tuple[UpdateManagementGroupRequestMembersParam, ...],
        resource_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        scope: UpdateManagementGroupRequestScopeParam,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_management_group`: PUT /v1.0/contact/managementGroups/:group_id

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_senior_setting(
        self,
        *,
        open: bool,
        senior_staff_id: _Text,
        permit_dept_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        permit_staff_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        permit_tag_ids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        protect_scenes: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v1_0.update_senior_setting`: POST /v1.0/contact/seniorSettings

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_title_audit_status(
        self,
        *,
        auth_status: _Text | None = ...,
        education_level: _Text | None = ...,
        extension: _Text | None = ...,
        major: _Text | None = ...,
        position: _Text | None = ...,
        reason_code: _Text | None = ...,
        reason_msg: _Text | None = ...,
        school: _Text | None = ...,
        type: _Text | None = ...,
        union_id: _Text | None = ...,
        uuid: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateTitleAuditStatusResponseBody:
        """Run `contact.v1_0.update_title_audit_status`: PUT /v1.0/contact/userTitles/auditStatuses

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_user_ownness(
        self,
        *,
        user_id: _Text,
        deleted_flag: _Int,
        end_time: _Int,
        id: _Int,
        ownenss_type: _Int,
        start_time: _Int,
        options_: _CallOptions | None = ...,
    ) -> UpdateUserOwnnessResponseBody:
        """Run `contact.v1_0.update_user_ownness`: PUT /v1.0/contact/user/:user_id/ownness

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_group_add_static_group_members(
        self,
        *,
        group_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UserGroupAddStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_add_static_group_members`: POST /v1.0/contact/userGroups/addStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_group_remove_static_group_members(
        self,
        *,
        group_code: _Text,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        options_: _CallOptions | None = ...,
    ) -> UserGroupRemoveStaticGroupMembersResponseBody:
        """Run `contact.v1_0.user_group_remove_static_group_members`: POST /v1.0/contact/userGroups/removeStaticGroupMembers

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def user_profile(
        self,
        *,
        uids: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UserProfileResponseBody:
        """Run `contact.v1_0.user_profile`: POST /v1.0/contact/user/profile

        Tokens: tenant.

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
