# Made from core/catalog/lark/contact.v3.json by python/backend.py.
"""The types of `contact.v3`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

__all__ = [
    "AvatarInfo",
    "AvatarInfoParam",
    "BasicBatchUserResponseBody",
    "BasicUser",
    "BatchAddGroupMemberResponseBody",
    "BatchCreateFunctionalRoleMemberResponseBody",
    "BatchDeleteFunctionalRoleMemberResponseBody",
    "BatchDepartmentResponseBody",
    "BatchGetIdUserResponseBody",
    "BatchUserResponseBody",
    "ChildrenDepartmentResponseBody",
    "CreateDepartmentResponseBody",
    "CreateEmployeeTypeEnumResponseBody",
    "CreateFunctionalRoleResponseBody",
    "CreateGroupResponseBody",
    "CreateJobFamilyResponseBody",
    "CreateJobLevelResponseBody",
    "CreateUnitResponseBody",
    "CreateUserResponseBody",
    "CustomAttr",
    "CustomAttrGenericUser",
    "CustomAttrGenericUserParam",
    "CustomAttrOption",
    "CustomAttrOptions",
    "Department",
    "DepartmentDetail",
    "DepartmentDetailParam",
    "DepartmentI18nName",
    "DepartmentI18nNameParam",
    "DepartmentLeader",
    "DepartmentLeaderParam",
    "DepartmentPath",
    "DepartmentPathName",
    "DepartmentPathNameParam",
    "DepartmentPathParam",
    "DepartmentStatus",
    "DepartmentStatusParam",
    "DynamicGroupExpression",
    "DynamicGroupExpressionParam",
    "DynamicGroupRule",
    "DynamicGroupRuleParam",
    "EmployeeTypeEnum",
    "FindByDepartmentUserResponseBody",
    "FunctionalRoleMember",
    "FunctionalRoleMemberResult",
    "GetDepartmentResponseBody",
    "GetFunctionalRoleMemberResponseBody",
    "GetGroupResponseBody",
    "GetJobFamilyResponseBody",
    "GetJobLevelResponseBody",
    "GetJobTitleResponseBody",
    "GetUnitResponseBody",
    "GetUserResponseBody",
    "GetWorkCityResponseBody",
    "Group",
    "GroupVisibleScope",
    "GroupVisibleScopeParam",
    "I18nContent",
    "I18nContentParam",
    "I18nName",
    "JobFamily",
    "JobLevel",
    "JobTitle",
    "ListCustomAttrResponseBody",
    "ListDepartmentResponseBody",
    "ListDepartmentUnitResponseBody",
    "ListEmployeeTypeEnumResponseBody",
    "ListFunctionalRoleMemberResponseBody",
    "ListJobFamilyResponseBody",
    "ListJobLevelResponseBody",
    "ListJobTitleResponseBody",
    "ListScopeResponseBody",
    "ListUnitResponseBody",
    "ListUserResponseBody",
    "ListWorkCityResponseBody",
    "MemberBelongGroupResponseBody",
    "MemberResult",
    "Memberlist",
    "MemberlistParam",
    "NotificationOption",
    "NotificationOptionParam",
    "ParentDepartmentResponseBody",
    "PatchDepartmentResponseBody",
    "PatchUserResponseBody",
    "ProductI18nName",
    "ProductI18nNameParam",
    "ResourceAcceptorParam",
    "ScopesFunctionalRoleMemberResponseBody",
    "SearchDepartmentResponseBody",
    "SimplelistGroupMemberResponseBody",
    "SimplelistGroupResponseBody",
    "Unit",
    "UnitDepartment",
    "UpdateDepartmentResponseBody",
    "UpdateEmployeeTypeEnumResponseBody",
    "UpdateJobFamilyResponseBody",
    "UpdateJobLevelResponseBody",
    "UpdateUserResponseBody",
    "User",
    "UserAssignInfo",
    "UserAssignInfoParam",
    "UserContactInfo",
    "UserCustomAttr",
    "UserCustomAttrParam",
    "UserCustomAttrValue",
    "UserCustomAttrValueParam",
    "UserDepartmentInfoParam",
    "UserOrder",
    "UserOrderParam",
    "UserPosition",
    "UserPositionParam",
    "UserStatus",
    "UserStatusParam",
    "WorkCity",
]

class AvatarInfo(Reply):
    """`AvatarInfo` of contact.v3: members the platform left out are None."""
    avatar_72: Final[str | None]
    avatar_240: Final[str | None]
    avatar_640: Final[str | None]
    avatar_origin: Final[str | None]

class BasicBatchUserResponseBody(Reply):
    """`BasicBatchUserResponseBody` of contact.v3: members the platform left out are None."""
    users: Final[_b.list[BasicUser] | None]

class BasicUser(Reply):
    """`BasicUser` of contact.v3: members the platform left out are None."""
    user_id: Final[str | None]
    name: Final[str | None]
    i18n_name: Final[I18nName | None]

class BatchAddGroupMemberResponseBody(Reply):
    """`BatchAddGroupMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: Final[_b.list[MemberResult] | None]

class BatchCreateFunctionalRoleMemberResponseBody(Reply):
    """`BatchCreateFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: Final[_b.list[FunctionalRoleMemberResult] | None]

class BatchDeleteFunctionalRoleMemberResponseBody(Reply):
    """`BatchDeleteFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    result: Final[_b.list[FunctionalRoleMemberResult] | None]

class BatchDepartmentResponseBody(Reply):
    """`BatchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[Department] | None]

class BatchGetIdUserResponseBody(Reply):
    """`BatchGetIdUserResponseBody` of contact.v3: members the platform left out are None."""
    user_list: Final[_b.list[UserContactInfo] | None]

class BatchUserResponseBody(Reply):
    """`BatchUserResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[User] | None]

class ChildrenDepartmentResponseBody(Reply):
    """`ChildrenDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[Department] | None]

class CreateDepartmentResponseBody(Reply):
    """`CreateDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: Final[Department | None]

class CreateEmployeeTypeEnumResponseBody(Reply):
    """`CreateEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    employee_type_enum: Final[EmployeeTypeEnum | None]

class CreateFunctionalRoleResponseBody(Reply):
    """`CreateFunctionalRoleResponseBody` of contact.v3: members the platform left out are None."""
    role_id: Final[str | None]

class CreateGroupResponseBody(Reply):
    """`CreateGroupResponseBody` of contact.v3: members the platform left out are None."""
    group_id: Final[str | None]

class CreateJobFamilyResponseBody(Reply):
    """`CreateJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: Final[JobFamily | None]

class CreateJobLevelResponseBody(Reply):
    """`CreateJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: Final[JobLevel | None]

class CreateUnitResponseBody(Reply):
    """`CreateUnitResponseBody` of contact.v3: members the platform left out are None."""
    unit_id: Final[str | None]

class CreateUserResponseBody(Reply):
    """`CreateUserResponseBody` of contact.v3: members the platform left out are None."""
    user: Final[User | None]

class CustomAttr(Reply):
    """`CustomAttr` of contact.v3: members the platform left out are None."""
    id: Final[str | None]
    type: Final[str | None]
    options: Final[CustomAttrOptions | None]
    i18n_name: Final[_b.list[I18nContent] | None]

class CustomAttrGenericUser(Reply):
    """`CustomAttrGenericUser` of contact.v3: members the platform left out are None."""
    id: Final[str | None]
    type: Final[int | None]

class CustomAttrOption(Reply):
    """`CustomAttrOption` of contact.v3: members the platform left out are None."""
    id: Final[str | None]
    value: Final[str | None]
    name: Final[str | None]

class CustomAttrOptions(Reply):
    """`CustomAttrOptions` of contact.v3: members the platform left out are None."""
    default_option_id: Final[str | None]
    option_type: Final[str | None]
    options: Final[_b.list[CustomAttrOption] | None]

class Department(Reply):
    """`Department` of contact.v3: members the platform left out are None."""
    name: Final[str | None]
    i18n_name: Final[DepartmentI18nName | None]
    parent_department_id: Final[str | None]
    department_id: Final[str | None]
    open_department_id: Final[str | None]
    leader_user_id: Final[str | None]
    chat_id: Final[str | None]
    order: Final[int | None]
    unit_ids: Final[_b.list[str] | None]
    member_count: Final[int | None]
    status: Final[DepartmentStatus | None]
    create_group_chat: Final[bool | None]
    leaders: Final[_b.list[DepartmentLeader] | None]
    group_chat_employee_types: Final[_b.list[int] | None]
    department_hrbps: Final[_b.list[str] | None]
    primary_member_count: Final[int | None]

class DepartmentDetail(Reply):
    """`DepartmentDetail` of contact.v3: members the platform left out are None."""
    department_id: Final[int | None]
    department_name: Final[DepartmentPathName | None]
    department_path: Final[DepartmentPath | None]

class DepartmentI18nName(Reply):
    """`DepartmentI18nName` of contact.v3: members the platform left out are None."""
    zh_cn: Final[str | None]
    ja_jp: Final[str | None]
    en_us: Final[str | None]

class DepartmentLeader(Reply):
    """`DepartmentLeader` of contact.v3: members the platform left out are None."""
    leader_type: Final[int | None]
    leader_id: Final[str | None]

class DepartmentPath(Reply):
    """`DepartmentPath` of contact.v3: members the platform left out are None."""
    department_ids: Final[_b.list[str] | None]
    department_path_name: Final[DepartmentPathName | None]

class DepartmentPathName(Reply):
    """`DepartmentPathName` of contact.v3: members the platform left out are None."""
    name: Final[str | None]
    i18n_name: Final[DepartmentI18nName | None]

class DepartmentStatus(Reply):
    """`DepartmentStatus` of contact.v3: members the platform left out are None."""
    is_deleted: Final[bool | None]

class DynamicGroupExpression(Reply):
    """`DynamicGroupExpression` of contact.v3: members the platform left out are None."""
    field: Final[str | None]
    operator: Final[str | None]
    value: Final[str | None]
    values: Final[_b.list[str] | None]

class DynamicGroupRule(Reply):
    """`DynamicGroupRule` of contact.v3: members the platform left out are None."""
    department_level: Final[str | None]
    expressions: Final[_b.list[DynamicGroupExpression] | None]
    joiner_rule: Final[str | None]
    group_status: Final[str | None]

class EmployeeTypeEnum(Reply):
    """`EmployeeTypeEnum` of contact.v3: members the platform left out are None."""
    enum_id: Final[str | None]
    enum_value: Final[int | None]
    content: Final[str | None]
    enum_type: Final[int | None]
    enum_status: Final[int | None]
    i18n_content: Final[_b.list[I18nContent] | None]

class FindByDepartmentUserResponseBody(Reply):
    """`FindByDepartmentUserResponseBody` of contact.v3: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[User] | None]

class FunctionalRoleMember(Reply):
    """`FunctionalRoleMember` of contact.v3: members the platform left out are None."""
    user_id: Final[str | None]
    scope_type: Final[str | None]
    department_ids: Final[_b.list[str] | None]

class FunctionalRoleMemberResult(Reply):
    """`FunctionalRoleMemberResult` of contact.v3: members the platform left out are None."""
    user_id: Final[str | None]
    reason: Final[int | None]

class GetDepartmentResponseBody(Reply):
    """`GetDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: Final[Department | None]

class GetFunctionalRoleMemberResponseBody(Reply):
    """`GetFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    member: Final[FunctionalRoleMember | None]

class GetGroupResponseBody(Reply):
    """`GetGroupResponseBody` of contact.v3: members the platform left out are None."""
    group: Final[Group | None]

class GetJobFamilyResponseBody(Reply):
    """`GetJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: Final[JobFamily | None]

class GetJobLevelResponseBody(Reply):
    """`GetJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: Final[JobLevel | None]

class GetJobTitleResponseBody(Reply):
    """`GetJobTitleResponseBody` of contact.v3: members the platform left out are None."""
    job_title: Final[JobTitle | None]

class GetUnitResponseBody(Reply):
    """`GetUnitResponseBody` of contact.v3: members the platform left out are None."""
    unit: Final[Unit | None]

class GetUserResponseBody(Reply):
    """`GetUserResponseBody` of contact.v3: members the platform left out are None."""
    user: Final[User | None]

class GetWorkCityResponseBody(Reply):
    """`GetWorkCityResponseBody` of contact.v3: members the platform left out are None."""
    work_city: Final[WorkCity | None]

class Group(Reply):
    """`Group` of contact.v3: members the platform left out are None."""
    id: Final[str | None]
    name: Final[str | None]
    description: Final[str | None]
    member_user_count: Final[int | None]
    member_department_count: Final[int | None]
    type: Final[int | None]
    dynamic_group_rule: Final[DynamicGroupRule | None]
    visible_scope: Final[GroupVisibleScope | None]
    department_scope_list: Final[_b.list[str] | None]
    group_id: Final[str | None]

class GroupVisibleScope(Reply):
    """`GroupVisibleScope` of contact.v3: members the platform left out are None."""
    visible_scope_type: Final[str | None]
    visible_users: Final[_b.list[str] | None]
    visible_departments: Final[_b.list[str] | None]
    scene_types: Final[_b.list[int] | None]

class I18nContent(Reply):
    """`I18nContent` of contact.v3: members the platform left out are None."""
    locale: Final[str | None]
    value: Final[str | None]

class I18nName(Reply):
    """`I18nName` of contact.v3: members the platform left out are None."""
    zh_cn: Final[str | None]
    ja_jp: Final[str | None]
    en_us: Final[str | None]

class JobFamily(Reply):
    """`JobFamily` of contact.v3: members the platform left out are None."""
    name: Final[str | None]
    description: Final[str | None]
    parent_job_family_id: Final[str | None]
    status: Final[bool | None]
    i18n_name: Final[_b.list[I18nContent] | None]
    i18n_description: Final[_b.list[I18nContent] | None]
    job_family_id: Final[str | None]

class JobLevel(Reply):
    """`JobLevel` of contact.v3: members the platform left out are None."""
    name: Final[str | None]
    description: Final[str | None]
    order: Final[int | None]
    status: Final[bool | None]
    job_level_id: Final[str | None]
    i18n_name: Final[_b.list[I18nContent] | None]
    i18n_description: Final[_b.list[I18nContent] | None]

class JobTitle(Reply):
    """`JobTitle` of contact.v3: members the platform left out are None."""
    job_title_id: Final[str | None]
    name: Final[str | None]
    i18n_name: Final[_b.list[I18nContent] | None]
    status: Final[bool | None]

class ListCustomAttrResponseBody(Reply):
    """`ListCustomAttrResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[CustomAttr] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListDepartmentResponseBody(Reply):
    """`ListDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[Department] | None]

class ListDepartmentUnitResponseBody(Reply):
    """`ListDepartmentUnitResponseBody` of contact.v3: members the platform left out are None."""
    departmentlist: Final[_b.list[UnitDepartment] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListEmployeeTypeEnumResponseBody(Reply):
    """`ListEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[EmployeeTypeEnum] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListFunctionalRoleMemberResponseBody(Reply):
    """`ListFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    members: Final[_b.list[FunctionalRoleMember] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListJobFamilyResponseBody(Reply):
    """`ListJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[JobFamily] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListJobLevelResponseBody(Reply):
    """`ListJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[JobLevel] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListJobTitleResponseBody(Reply):
    """`ListJobTitleResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[JobTitle] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListScopeResponseBody(Reply):
    """`ListScopeResponseBody` of contact.v3: members the platform left out are None."""
    department_ids: Final[_b.list[str] | None]
    user_ids: Final[_b.list[str] | None]
    group_ids: Final[_b.list[str] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListUnitResponseBody(Reply):
    """`ListUnitResponseBody` of contact.v3: members the platform left out are None."""
    unitlist: Final[_b.list[Unit] | None]
    has_more: Final[bool | None]
    page_token: Final[str | None]

class ListUserResponseBody(Reply):
    """`ListUserResponseBody` of contact.v3: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[User] | None]

class ListWorkCityResponseBody(Reply):
    """`ListWorkCityResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[WorkCity] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class MemberBelongGroupResponseBody(Reply):
    """`MemberBelongGroupResponseBody` of contact.v3: members the platform left out are None."""
    group_list: Final[_b.list[str] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class MemberResult(Reply):
    """`MemberResult` of contact.v3: members the platform left out are None."""
    member_id: Final[str | None]
    code: Final[int | None]

class Memberlist(Reply):
    """`Memberlist` of contact.v3: members the platform left out are None."""
    member_id: Final[str | None]
    member_type: Final[str | None]
    member_id_type: Final[str | None]

class NotificationOption(Reply):
    """`NotificationOption` of contact.v3: members the platform left out are None."""
    channels: Final[_b.list[str] | None]
    language: Final[str | None]

class ParentDepartmentResponseBody(Reply):
    """`ParentDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: Final[bool | None]
    page_token: Final[str | None]
    items: Final[_b.list[Department] | None]

class PatchDepartmentResponseBody(Reply):
    """`PatchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: Final[Department | None]

class PatchUserResponseBody(Reply):
    """`PatchUserResponseBody` of contact.v3: members the platform left out are None."""
    user: Final[User | None]

class ProductI18nName(Reply):
    """`ProductI18nName` of contact.v3: members the platform left out are None."""
    zh_cn: Final[str | None]
    ja_jp: Final[str | None]
    en_us: Final[str | None]

class ScopesFunctionalRoleMemberResponseBody(Reply):
    """`ScopesFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: Final[_b.list[FunctionalRoleMemberResult] | None]

class SearchDepartmentResponseBody(Reply):
    """`SearchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    items: Final[_b.list[Department] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class SimplelistGroupMemberResponseBody(Reply):
    """`SimplelistGroupMemberResponseBody` of contact.v3: members the platform left out are None."""
    memberlist: Final[_b.list[Memberlist] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class SimplelistGroupResponseBody(Reply):
    """`SimplelistGroupResponseBody` of contact.v3: members the platform left out are None."""
    grouplist: Final[_b.list[Group] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class Unit(Reply):
    """`Unit` of contact.v3: members the platform left out are None."""
    unit_id: Final[str | None]
    name: Final[str | None]
    unit_type: Final[str | None]

class UnitDepartment(Reply):
    """`UnitDepartment` of contact.v3: members the platform left out are None."""
    unit_id: Final[str | None]
    department_id: Final[str | None]

class UpdateDepartmentResponseBody(Reply):
    """`UpdateDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: Final[Department | None]

class UpdateEmployeeTypeEnumResponseBody(Reply):
    """`UpdateEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    employee_type_enum: Final[EmployeeTypeEnum | None]

class UpdateJobFamilyResponseBody(Reply):
    """`UpdateJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: Final[JobFamily | None]

class UpdateJobLevelResponseBody(Reply):
    """`UpdateJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: Final[JobLevel | None]

class UpdateUserResponseBody(Reply):
    """`UpdateUserResponseBody` of contact.v3: members the platform left out are None."""
    user: Final[User | None]

class User(Reply):
    """`User` of contact.v3: members the platform left out are None."""
    union_id: Final[str | None]
    user_id: Final[str | None]
    open_id: Final[str | None]
    name: Final[str | None]
    en_name: Final[str | None]
    nickname: Final[str | None]
    email: Final[str | None]
    mobile: Final[str | None]
    mobile_visible: Final[bool | None]
    gender: Final[int | None]
    avatar_key: Final[str | None]
    avatar: Final[AvatarInfo | None]
    status: Final[UserStatus | None]
    department_ids: Final[_b.list[str] | None]
    leader_user_id: Final[str | None]
    city: Final[str | None]
    country: Final[str | None]
    work_station: Final[str | None]
    join_time: Final[int | None]
    is_tenant_manager: Final[bool | None]
    employee_no: Final[str | None]
    employee_type: Final[int | None]
    positions: Final[_b.list[UserPosition] | None]
    orders: Final[_b.list[UserOrder] | None]
    custom_attrs: Final[_b.list[UserCustomAttr] | None]
    enterprise_email: Final[str | None]
    idp_type: Final[str | None]
    time_zone: Final[str | None]
    description: Final[str | None]
    job_title: Final[str | None]
    need_send_notification: Final[bool | None]
    notification_option: Final[NotificationOption | None]
    is_frozen: Final[bool | None]
    geo: Final[str | None]
    job_level_id: Final[str | None]
    job_family_id: Final[str | None]
    subscription_ids: Final[_b.list[int] | None]
    assign_info: Final[_b.list[UserAssignInfo] | None]
    department_path: Final[_b.list[DepartmentDetail] | None]
    dotted_line_leader_user_ids: Final[_b.list[int] | None]

class UserAssignInfo(Reply):
    """`UserAssignInfo` of contact.v3: members the platform left out are None."""
    subscription_id: Final[int | None]
    license_plan_key: Final[str | None]
    product_name: Final[str | None]
    i18n_name: Final[ProductI18nName | None]
    start_time: Final[int | None]
    end_time: Final[int | None]

class UserContactInfo(Reply):
    """`UserContactInfo` of contact.v3: members the platform left out are None."""
    user_id: Final[str | None]
    mobile: Final[str | None]
    email: Final[str | None]
    status: Final[UserStatus | None]

class UserCustomAttr(Reply):
    """`UserCustomAttr` of contact.v3: members the platform left out are None."""
    type: Final[str | None]
    id: Final[str | None]
    value: Final[UserCustomAttrValue | None]

class UserCustomAttrValue(Reply):
    """`UserCustomAttrValue` of contact.v3: members the platform left out are None."""
    text: Final[str | None]
    url: Final[str | None]
    pc_url: Final[str | None]
    option_id: Final[str | None]
    option_value: Final[str | None]
    name: Final[str | None]
    picture_url: Final[str | None]
    generic_user: Final[CustomAttrGenericUser | None]

class UserOrder(Reply):
    """`UserOrder` of contact.v3: members the platform left out are None."""
    department_id: Final[str | None]
    user_order: Final[int | None]
    department_order: Final[int | None]
    is_primary_dept: Final[bool | None]

class UserPosition(Reply):
    """`UserPosition` of contact.v3: members the platform left out are None."""
    position_code: Final[str | None]
    position_name: Final[str | None]
    department_id: Final[str | None]
    leader_user_id: Final[str | None]
    leader_position_code: Final[str | None]
    is_major: Final[bool | None]

class UserStatus(Reply):
    """`UserStatus` of contact.v3: members the platform left out are None."""
    is_frozen: Final[bool | None]
    is_resigned: Final[bool | None]
    is_activated: Final[bool | None]
    is_exited: Final[bool | None]
    is_unjoin: Final[bool | None]

class WorkCity(Reply):
    """`WorkCity` of contact.v3: members the platform left out are None."""
    work_city_id: Final[str | None]
    name: Final[str | None]
    i18n_name: Final[_b.list[I18nContent] | None]
    status: Final[bool | None]

class AvatarInfoParam(TypedDict, total=False):
    """`AvatarInfo` in arguments."""
    avatar_72: Text
    avatar_240: Text
    avatar_640: Text
    avatar_origin: Text

class CustomAttrGenericUserParam(TypedDict, total=False):
    """`CustomAttrGenericUser` in arguments."""
    id: Required[Text]
    type: Required[Int]

class DepartmentDetailParam(TypedDict, total=False):
    """`DepartmentDetail` in arguments."""
    department_id: Int | str
    department_name: DepartmentPathNameParam
    department_path: DepartmentPathParam

class DepartmentI18nNameParam(TypedDict, total=False):
    """`DepartmentI18nName` in arguments."""
    zh_cn: Text
    ja_jp: Text
    en_us: Text

class DepartmentLeaderParam(TypedDict, total=False):
    """`DepartmentLeader` in arguments."""
    leaderType: Required[Int]
    leaderID: Required[Text]

class DepartmentPathParam(TypedDict, total=False):
    """`DepartmentPath` in arguments."""
    department_ids: _b.list[Text] | _b.tuple[Text, ...]
    department_path_name: DepartmentPathNameParam

class DepartmentPathNameParam(TypedDict, total=False):
    """`DepartmentPathName` in arguments."""
    name: Text
    i18n_name: DepartmentI18nNameParam

class DepartmentStatusParam(TypedDict, total=False):
    """`DepartmentStatus` in arguments."""
    is_deleted: bool

class DynamicGroupExpressionParam(TypedDict, total=False):
    """`DynamicGroupExpression` in arguments."""
    field: Text
    operator: Text
    value: Text
    values: _b.list[Text] | _b.tuple[Text, ...]

class DynamicGroupRuleParam(TypedDict, total=False):
    """`DynamicGroupRule` in arguments."""
    department_level: Literal["recursive", "non_recursive"] | Text
    expressions: _b.list[DynamicGroupExpressionParam] | _b.tuple[DynamicGroupExpressionParam, ...]
    joiner_rule: Text
    group_status: Literal["completed", "failure", "creating", "updating"] | Text

class GroupVisibleScopeParam(TypedDict, total=False):
    """`GroupVisibleScope` in arguments."""
    visible_scope_type: Literal["invisible", "public", "group_member_visible", "specified_scope_visible"] | Text
    visible_users: _b.list[Text] | _b.tuple[Text, ...]
    visible_departments: _b.list[Text] | _b.tuple[Text, ...]
    scene_types: _b.list[Int] | _b.tuple[Int, ...]

class I18nContentParam(TypedDict, total=False):
    """`I18nContent` in arguments."""
    locale: Text
    value: Text

class MemberlistParam(TypedDict, total=False):
    """`Memberlist` in arguments."""
    member_id: Required[Text]
    member_type: Required[Text]
    member_id_type: Text

class NotificationOptionParam(TypedDict, total=False):
    """`NotificationOption` in arguments."""
    channels: _b.list[Text] | _b.tuple[Text, ...]
    language: Literal["zh-CN", "en-US", "ja-JP"] | Text

class ProductI18nNameParam(TypedDict, total=False):
    """`ProductI18nName` in arguments."""
    zh_cn: Text
    ja_jp: Text
    en_us: Text

class ResourceAcceptorParam(TypedDict, total=False):
    """`ResourceAcceptor` in arguments."""
    processing_type: Required[Int | str]
    acceptor_user_id: Int | str

class UserAssignInfoParam(TypedDict, total=False):
    """`UserAssignInfo` in arguments."""
    subscription_id: Int | str
    license_plan_key: Text
    product_name: Text
    i18n_name: ProductI18nNameParam
    start_time: Int | str
    end_time: Int | str

class UserCustomAttrParam(TypedDict, total=False):
    """`UserCustomAttr` in arguments."""
    type: Text
    id: Text
    value: UserCustomAttrValueParam

class UserCustomAttrValueParam(TypedDict, total=False):
    """`UserCustomAttrValue` in arguments."""
    text: Text
    url: Text
    pc_url: Text
    option_id: Text
    option_value: Text
    name: Text
    picture_url: Text
    generic_user: CustomAttrGenericUserParam

class UserDepartmentInfoParam(TypedDict, total=False):
    """`UserDepartmentInfo` in arguments."""
    department_id: Required[Int | str]
    user_order: Int
    department_order: Int

class UserOrderParam(TypedDict, total=False):
    """`UserOrder` in arguments."""
    department_id: Text
    user_order: Int
    department_order: Int
    is_primary_dept: bool

class UserPositionParam(TypedDict, total=False):
    """`UserPosition` in arguments."""
    position_code: Text
    position_name: Text
    department_id: Text
    leader_user_id: Text
    leader_position_code: Text
    is_major: bool

class UserStatusParam(TypedDict, total=False):
    """`UserStatus` in arguments."""
    is_frozen: bool
    is_resigned: bool
    is_activated: bool
    is_exited: bool
    is_unjoin: bool

class _V3CustomAttr:
    @paged(CustomAttr)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListCustomAttrResponseBody:
        """Run `contact.v3.custom_attr.list`: GET /open-apis/contact/v3/custom_attrs

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=custom_attr&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3Department:
    def batch(
        self,
        *,
        department_ids: _b.list[Text] | _b.tuple[Text, ...],
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDepartmentResponseBody:
        """Run `contact.v3.department.batch`: GET /open-apis/contact/v3/departments/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Department)
    def children(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ChildrenDepartmentResponseBody:
        """Run `contact.v3.department.children`: GET /open-apis/contact/v3/departments/:department_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=children&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        client_token: Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDepartmentResponseBody:
        """Run `contact.v3.department.create`: POST /open-apis/contact/v3/departments

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.delete`: DELETE /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetDepartmentResponseBody:
        """Run `contact.v3.department.get`: GET /open-apis/contact/v3/departments/:department_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Department)
    def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        parent_department_id: Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListDepartmentResponseBody:
        """Run `contact.v3.department.list`: GET /open-apis/contact/v3/departments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Department)
    def parent(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ParentDepartmentResponseBody:
        """Run `contact.v3.department.parent`: GET /open-apis/contact/v3/departments/parent

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=parent&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        body_department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchDepartmentResponseBody:
        """Run `contact.v3.department.patch`: PATCH /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Department)
    def search(
        self,
        *,
        query: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v3.department.search`: POST /open-apis/contact/v3/departments/search

        Tokens: user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def unbind_department_chat(
        self,
        *,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.unbind_department_chat`: POST /open-apis/contact/v3/departments/unbind_department_chat

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department_chat&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        body_department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateDepartmentResponseBody:
        """Run `contact.v3.department.update`: PUT /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_department_id(
        self,
        *,
        department_id: Text,
        new_department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.update_department_id`: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_department_id&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3EmployeeTypeEnum:
    def create(
        self,
        *,
        content: Text,
        enum_type: Int,
        enum_status: Int,
        enum_id: Text | None = ...,
        enum_value: Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.create`: POST /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        enum_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.employee_type_enum.delete`: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(EmployeeTypeEnum)
    def list(
        self,
        *,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.list`: GET /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        enum_id: Text,
        content: Text,
        enum_type: Int,
        enum_status: Int,
        body_enum_id: Text | None = ...,
        enum_value: Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.update`: PUT /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3FunctionalRole:
    def create(
        self,
        *,
        role_name: Text,
        options_: CallOptions | None = ...,
    ) -> CreateFunctionalRoleResponseBody:
        """Run `contact.v3.functional_role.create`: POST /open-apis/contact/v3/functional_roles

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        role_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.functional_role.delete`: DELETE /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        role_id: Text,
        role_name: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.functional_role.update`: PUT /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3FunctionalRoleMember:
    def batch_create(
        self,
        *,
        role_id: Text,
        members: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchCreateFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_create`: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_delete(
        self,
        *,
        role_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        members: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_delete`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        role_id: Text,
        member_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.get`: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(FunctionalRoleMember)
    def list(
        self,
        *,
        role_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.list`: GET /open-apis/contact/v3/functional_roles/:role_id/members

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def scopes(
        self,
        *,
        role_id: Text,
        members: _b.list[Text] | _b.tuple[Text, ...],
        departments: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ScopesFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.scopes`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=scopes&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3Group:
    def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        id: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        member_user_count: Int | None = ...,
        member_department_count: Int | None = ...,
        type: Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateGroupResponseBody:
        """Run `contact.v3.group.create`: POST /open-apis/contact/v3/group

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        group_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group.delete`: DELETE /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        group_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetGroupResponseBody:
        """Run `contact.v3.group.get`: GET /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(str)
    def member_belong(
        self,
        *,
        member_id: Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        group_type: Int | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MemberBelongGroupResponseBody:
        """Run `contact.v3.group.member_belong`: GET /open-apis/contact/v3/group/member_belong

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=member_belong&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        group_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        id: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        member_user_count: Int | None = ...,
        member_department_count: Int | None = ...,
        type: Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        body_group_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group.patch`: PATCH /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Group)
    def simplelist(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SimplelistGroupResponseBody:
        """Run `contact.v3.group.simplelist`: GET /open-apis/contact/v3/group/simplelist

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=simplelist&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3GroupMember:
    def add(
        self,
        *,
        group_id: Text,
        member_type: Literal["user"] | Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text,
        member_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.add`: POST /open-apis/contact/v3/group/:group_id/member/add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_add(
        self,
        *,
        group_id: Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchAddGroupMemberResponseBody:
        """Run `contact.v3.group_member.batch_add`: POST /open-apis/contact/v3/group/:group_id/member/batch_add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_remove(
        self,
        *,
        group_id: Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.batch_remove`: POST /open-apis/contact/v3/group/:group_id/member/batch_remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def remove(
        self,
        *,
        group_id: Text,
        member_type: Literal["user"] | Text,
        member_id: Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.remove`: POST /open-apis/contact/v3/group/:group_id/member/remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Memberlist)
    def simplelist(
        self,
        *,
        group_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        member_id_type: Literal["open_id", "union_id", "user_id", "department_id"] | Text | None = ...,
        member_type: Literal["user", "department"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SimplelistGroupMemberResponseBody:
        """Run `contact.v3.group_member.simplelist`: GET /open-apis/contact/v3/group/:group_id/member/simplelist

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=simplelist&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3JobFamily:
    def create(
        self,
        *,
        name: Text | None = ...,
        description: Text | None = ...,
        parent_job_family_id: Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        job_family_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateJobFamilyResponseBody:
        """Run `contact.v3.job_family.create`: POST /open-apis/contact/v3/job_families

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        job_family_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.job_family.delete`: DELETE /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        job_family_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobFamilyResponseBody:
        """Run `contact.v3.job_family.get`: GET /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(JobFamily)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobFamilyResponseBody:
        """Run `contact.v3.job_family.list`: GET /open-apis/contact/v3/job_families

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        job_family_id: Text,
        name: Text | None = ...,
        description: Text | None = ...,
        parent_job_family_id: Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        body_job_family_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateJobFamilyResponseBody:
        """Run `contact.v3.job_family.update`: PUT /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3JobLevel:
    def create(
        self,
        *,
        name: Text | None = ...,
        description: Text | None = ...,
        order: Int | None = ...,
        status: bool | None = ...,
        job_level_id: Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateJobLevelResponseBody:
        """Run `contact.v3.job_level.create`: POST /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        job_level_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.job_level.delete`: DELETE /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        job_level_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobLevelResponseBody:
        """Run `contact.v3.job_level.get`: GET /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(JobLevel)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobLevelResponseBody:
        """Run `contact.v3.job_level.list`: GET /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        job_level_id: Text,
        name: Text | None = ...,
        description: Text | None = ...,
        order: Int | None = ...,
        status: bool | None = ...,
        body_job_level_id: Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateJobLevelResponseBody:
        """Run `contact.v3.job_level.update`: PUT /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3JobTitle:
    def get(
        self,
        *,
        job_title_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobTitleResponseBody:
        """Run `contact.v3.job_title.get`: GET /open-apis/contact/v3/job_titles/:job_title_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(JobTitle)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobTitleResponseBody:
        """Run `contact.v3.job_title.list`: GET /open-apis/contact/v3/job_titles

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3Scope:
    @walked
    def list(
        self,
        *,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListScopeResponseBody:
        """Run `contact.v3.scope.list`: GET /open-apis/contact/v3/scopes

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=scope&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3Unit:
    def bind_department(
        self,
        *,
        unit_id: Text,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.bind_department`: POST /open-apis/contact/v3/unit/bind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=bind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        name: Text,
        unit_type: Text,
        unit_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUnitResponseBody:
        """Run `contact.v3.unit.create`: POST /open-apis/contact/v3/unit

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        unit_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.delete`: DELETE /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        unit_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUnitResponseBody:
        """Run `contact.v3.unit.get`: GET /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Unit)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUnitResponseBody:
        """Run `contact.v3.unit.list`: GET /open-apis/contact/v3/unit

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(UnitDepartment)
    def list_department(
        self,
        *,
        unit_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListDepartmentUnitResponseBody:
        """Run `contact.v3.unit.list_department`: GET /open-apis/contact/v3/unit/list_department

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        unit_id: Text,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.patch`: PATCH /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def unbind_department(
        self,
        *,
        unit_id: Text,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.unbind_department`: POST /open-apis/contact/v3/unit/unbind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3User:
    def basic_batch(
        self,
        *,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BasicBatchUserResponseBody:
        """Run `contact.v3.user.basic_batch`: POST /open-apis/contact/v3/users/basic_batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=basic_batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch(
        self,
        *,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUserResponseBody:
        """Run `contact.v3.user.batch`: GET /open-apis/contact/v3/users/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_get_id(
        self,
        *,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        emails: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        mobiles: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        include_resigned: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetIdUserResponseBody:
        """Run `contact.v3.user.batch_get_id`: POST /open-apis/contact/v3/users/batch_get_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        client_token: Text | None = ...,
        union_id: Text | None = ...,
        user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUserResponseBody:
        """Run `contact.v3.user.create`: POST /open-apis/contact/v3/users

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_chat_acceptor_user_id: Text | None = ...,
        external_chat_acceptor_user_id: Text | None = ...,
        docs_acceptor_user_id: Text | None = ...,
        calendar_acceptor_user_id: Text | None = ...,
        application_acceptor_user_id: Text | None = ...,
        minutes_acceptor_user_id: Text | None = ...,
        survey_acceptor_user_id: Text | None = ...,
        email_acceptor: ResourceAcceptorParam = ...,
        anycross_acceptor_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.delete`: DELETE /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(User)
    def find_by_department(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> FindByDepartmentUserResponseBody:
        """Run `contact.v3.user.find_by_department`: GET /open-apis/contact/v3/users/find_by_department

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=find_by_department&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v3.user.get`: GET /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(User)
    def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        department_id: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserResponseBody:
        """Run `contact.v3.user.list`: GET /open-apis/contact/v3/users

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        union_id: Text | None = ...,
        body_user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchUserResponseBody:
        """Run `contact.v3.user.patch`: PATCH /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def resurrect(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        departments: _b.list[UserDepartmentInfoParam] | _b.tuple[UserDepartmentInfoParam, ...] | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.resurrect`: POST /open-apis/contact/v3/users/:user_id/resurrect

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resurrect&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        union_id: Text | None = ...,
        body_user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateUserResponseBody:
        """Run `contact.v3.user.update`: PUT /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_user_id(
        self,
        *,
        user_id: Text,
        new_user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.update_user_id`: PATCH /open-apis/contact/v3/users/:user_id/update_user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_user_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3WorkCity:
    def get(
        self,
        *,
        work_city_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetWorkCityResponseBody:
        """Run `contact.v3.work_city.get`: GET /open-apis/contact/v3/work_cities/:work_city_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(WorkCity)
    def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListWorkCityResponseBody:
        """Run `contact.v3.work_city.list`: GET /open-apis/contact/v3/work_cities

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3:
    @property
    def custom_attr(self) -> _V3CustomAttr: ...
    @property
    def department(self) -> _V3Department: ...
    @property
    def employee_type_enum(self) -> _V3EmployeeTypeEnum: ...
    @property
    def functional_role(self) -> _V3FunctionalRole: ...
    @property
    def functional_role_member(self) -> _V3FunctionalRoleMember: ...
    @property
    def group(self) -> _V3Group: ...
    @property
    def group_member(self) -> _V3GroupMember: ...
    @property
    def job_family(self) -> _V3JobFamily: ...
    @property
    def job_level(self) -> _V3JobLevel: ...
    @property
    def job_title(self) -> _V3JobTitle: ...
    @property
    def scope(self) -> _V3Scope: ...
    @property
    def unit(self) -> _V3Unit: ...
    @property
    def user(self) -> _V3User: ...
    @property
    def work_city(self) -> _V3WorkCity: ...

class _AioV3CustomAttr:
    @aio_paged(CustomAttr)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListCustomAttrResponseBody:
        """Run `contact.v3.custom_attr.list`: GET /open-apis/contact/v3/custom_attrs

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=custom_attr&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3Department:
    async def batch(
        self,
        *,
        department_ids: _b.list[Text] | _b.tuple[Text, ...],
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDepartmentResponseBody:
        """Run `contact.v3.department.batch`: GET /open-apis/contact/v3/departments/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Department)
    async def children(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ChildrenDepartmentResponseBody:
        """Run `contact.v3.department.children`: GET /open-apis/contact/v3/departments/:department_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=children&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        client_token: Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDepartmentResponseBody:
        """Run `contact.v3.department.create`: POST /open-apis/contact/v3/departments

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.delete`: DELETE /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetDepartmentResponseBody:
        """Run `contact.v3.department.get`: GET /open-apis/contact/v3/departments/:department_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Department)
    async def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        parent_department_id: Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListDepartmentResponseBody:
        """Run `contact.v3.department.list`: GET /open-apis/contact/v3/departments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Department)
    async def parent(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ParentDepartmentResponseBody:
        """Run `contact.v3.department.parent`: GET /open-apis/contact/v3/departments/parent

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=parent&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        body_department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchDepartmentResponseBody:
        """Run `contact.v3.department.patch`: PATCH /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Department)
    async def search(
        self,
        *,
        query: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SearchDepartmentResponseBody:
        """Run `contact.v3.department.search`: POST /open-apis/contact/v3/departments/search

        Tokens: user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=search&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def unbind_department_chat(
        self,
        *,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.unbind_department_chat`: POST /open-apis/contact/v3/departments/unbind_department_chat

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department_chat&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        name: Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: Text | None = ...,
        body_department_id: Text | None = ...,
        open_department_id: Text | None = ...,
        leader_user_id: Text | None = ...,
        chat_id: Text | None = ...,
        order: Int | str | None = ...,
        unit_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        member_count: Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[Int] | _b.tuple[Int, ...] | None = ...,
        department_hrbps: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        primary_member_count: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateDepartmentResponseBody:
        """Run `contact.v3.department.update`: PUT /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_department_id(
        self,
        *,
        department_id: Text,
        new_department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.department.update_department_id`: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_department_id&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3EmployeeTypeEnum:
    async def create(
        self,
        *,
        content: Text,
        enum_type: Int,
        enum_status: Int,
        enum_id: Text | None = ...,
        enum_value: Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.create`: POST /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        enum_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.employee_type_enum.delete`: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(EmployeeTypeEnum)
    async def list(
        self,
        *,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.list`: GET /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        enum_id: Text,
        content: Text,
        enum_type: Int,
        enum_status: Int,
        body_enum_id: Text | None = ...,
        enum_value: Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.update`: PUT /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3FunctionalRole:
    async def create(
        self,
        *,
        role_name: Text,
        options_: CallOptions | None = ...,
    ) -> CreateFunctionalRoleResponseBody:
        """Run `contact.v3.functional_role.create`: POST /open-apis/contact/v3/functional_roles

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        role_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.functional_role.delete`: DELETE /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        role_id: Text,
        role_name: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.functional_role.update`: PUT /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3FunctionalRoleMember:
    async def batch_create(
        self,
        *,
        role_id: Text,
        members: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchCreateFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_create`: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_delete(
        self,
        *,
        role_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        members: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_delete`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        role_id: Text,
        member_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.get`: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(FunctionalRoleMember)
    async def list(
        self,
        *,
        role_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.list`: GET /open-apis/contact/v3/functional_roles/:role_id/members

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def scopes(
        self,
        *,
        role_id: Text,
        members: _b.list[Text] | _b.tuple[Text, ...],
        departments: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ScopesFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.scopes`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=scopes&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3Group:
    async def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        id: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        member_user_count: Int | None = ...,
        member_department_count: Int | None = ...,
        type: Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        group_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateGroupResponseBody:
        """Run `contact.v3.group.create`: POST /open-apis/contact/v3/group

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        group_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group.delete`: DELETE /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        group_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetGroupResponseBody:
        """Run `contact.v3.group.get`: GET /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(str)
    async def member_belong(
        self,
        *,
        member_id: Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        group_type: Int | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> MemberBelongGroupResponseBody:
        """Run `contact.v3.group.member_belong`: GET /open-apis/contact/v3/group/member_belong

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=member_belong&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        group_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        id: Text | None = ...,
        name: Text | None = ...,
        description: Text | None = ...,
        member_user_count: Int | None = ...,
        member_department_count: Int | None = ...,
        type: Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        body_group_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group.patch`: PATCH /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Group)
    async def simplelist(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        type: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> SimplelistGroupResponseBody:
        """Run `contact.v3.group.simplelist`: GET /open-apis/contact/v3/group/simplelist

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=simplelist&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3GroupMember:
    async def add(
        self,
        *,
        group_id: Text,
        member_type: Literal["user"] | Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text,
        member_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.add`: POST /open-apis/contact/v3/group/:group_id/member/add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_add(
        self,
        *,
        group_id: Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchAddGroupMemberResponseBody:
        """Run `contact.v3.group_member.batch_add`: POST /open-apis/contact/v3/group/:group_id/member/batch_add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_remove(
        self,
        *,
        group_id: Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...],
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.batch_remove`: POST /open-apis/contact/v3/group/:group_id/member/batch_remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def remove(
        self,
        *,
        group_id: Text,
        member_type: Literal["user"] | Text,
        member_id: Text,
        member_id_type: Literal["open_id", "union_id", "user_id"] | Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.group_member.remove`: POST /open-apis/contact/v3/group/:group_id/member/remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Memberlist)
    async def simplelist(
        self,
        *,
        group_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        member_id_type: Literal["open_id", "union_id", "user_id", "department_id"] | Text | None = ...,
        member_type: Literal["user", "department"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> SimplelistGroupMemberResponseBody:
        """Run `contact.v3.group_member.simplelist`: GET /open-apis/contact/v3/group/:group_id/member/simplelist

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=simplelist&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3JobFamily:
    async def create(
        self,
        *,
        name: Text | None = ...,
        description: Text | None = ...,
        parent_job_family_id: Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        job_family_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateJobFamilyResponseBody:
        """Run `contact.v3.job_family.create`: POST /open-apis/contact/v3/job_families

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        job_family_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.job_family.delete`: DELETE /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        job_family_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobFamilyResponseBody:
        """Run `contact.v3.job_family.get`: GET /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(JobFamily)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobFamilyResponseBody:
        """Run `contact.v3.job_family.list`: GET /open-apis/contact/v3/job_families

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        job_family_id: Text,
        name: Text | None = ...,
        description: Text | None = ...,
        parent_job_family_id: Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        body_job_family_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateJobFamilyResponseBody:
        """Run `contact.v3.job_family.update`: PUT /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3JobLevel:
    async def create(
        self,
        *,
        name: Text | None = ...,
        description: Text | None = ...,
        order: Int | None = ...,
        status: bool | None = ...,
        job_level_id: Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateJobLevelResponseBody:
        """Run `contact.v3.job_level.create`: POST /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        job_level_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.job_level.delete`: DELETE /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        job_level_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobLevelResponseBody:
        """Run `contact.v3.job_level.get`: GET /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(JobLevel)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobLevelResponseBody:
        """Run `contact.v3.job_level.list`: GET /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        job_level_id: Text,
        name: Text | None = ...,
        description: Text | None = ...,
        order: Int | None = ...,
        status: bool | None = ...,
        body_job_level_id: Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateJobLevelResponseBody:
        """Run `contact.v3.job_level.update`: PUT /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3JobTitle:
    async def get(
        self,
        *,
        job_title_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetJobTitleResponseBody:
        """Run `contact.v3.job_title.get`: GET /open-apis/contact/v3/job_titles/:job_title_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(JobTitle)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListJobTitleResponseBody:
        """Run `contact.v3.job_title.list`: GET /open-apis/contact/v3/job_titles

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3Scope:
    @aio_walked
    async def list(
        self,
        *,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListScopeResponseBody:
        """Run `contact.v3.scope.list`: GET /open-apis/contact/v3/scopes

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=scope&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3Unit:
    async def bind_department(
        self,
        *,
        unit_id: Text,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.bind_department`: POST /open-apis/contact/v3/unit/bind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=bind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        name: Text,
        unit_type: Text,
        unit_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUnitResponseBody:
        """Run `contact.v3.unit.create`: POST /open-apis/contact/v3/unit

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        unit_id: Text,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.delete`: DELETE /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        unit_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetUnitResponseBody:
        """Run `contact.v3.unit.get`: GET /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Unit)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUnitResponseBody:
        """Run `contact.v3.unit.list`: GET /open-apis/contact/v3/unit

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(UnitDepartment)
    async def list_department(
        self,
        *,
        unit_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListDepartmentUnitResponseBody:
        """Run `contact.v3.unit.list_department`: GET /open-apis/contact/v3/unit/list_department

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        unit_id: Text,
        name: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.patch`: PATCH /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def unbind_department(
        self,
        *,
        unit_id: Text,
        department_id: Text,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.unit.unbind_department`: POST /open-apis/contact/v3/unit/unbind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3User:
    async def basic_batch(
        self,
        *,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BasicBatchUserResponseBody:
        """Run `contact.v3.user.basic_batch`: POST /open-apis/contact/v3/users/basic_batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=basic_batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch(
        self,
        *,
        user_ids: _b.list[Text] | _b.tuple[Text, ...],
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["open_department_id", "department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUserResponseBody:
        """Run `contact.v3.user.batch`: GET /open-apis/contact/v3/users/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_get_id(
        self,
        *,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        emails: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        mobiles: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        include_resigned: bool | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchGetIdUserResponseBody:
        """Run `contact.v3.user.batch_get_id`: POST /open-apis/contact/v3/users/batch_get_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        client_token: Text | None = ...,
        union_id: Text | None = ...,
        user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateUserResponseBody:
        """Run `contact.v3.user.create`: POST /open-apis/contact/v3/users

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_chat_acceptor_user_id: Text | None = ...,
        external_chat_acceptor_user_id: Text | None = ...,
        docs_acceptor_user_id: Text | None = ...,
        calendar_acceptor_user_id: Text | None = ...,
        application_acceptor_user_id: Text | None = ...,
        minutes_acceptor_user_id: Text | None = ...,
        survey_acceptor_user_id: Text | None = ...,
        email_acceptor: ResourceAcceptorParam = ...,
        anycross_acceptor_user_id: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.delete`: DELETE /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(User)
    async def find_by_department(
        self,
        *,
        department_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> FindByDepartmentUserResponseBody:
        """Run `contact.v3.user.find_by_department`: GET /open-apis/contact/v3/users/find_by_department

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=find_by_department&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v3.user.get`: GET /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(User)
    async def list(
        self,
        *,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        department_id: Text | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListUserResponseBody:
        """Run `contact.v3.user.list`: GET /open-apis/contact/v3/users

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        union_id: Text | None = ...,
        body_user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> PatchUserResponseBody:
        """Run `contact.v3.user.patch`: PATCH /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def resurrect(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["open_id", "union_id", "user_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        departments: _b.list[UserDepartmentInfoParam] | _b.tuple[UserDepartmentInfoParam, ...] | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.resurrect`: POST /open-apis/contact/v3/users/:user_id/resurrect

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resurrect&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        department_id_type: Literal["department_id", "open_department_id"] | Text | None = ...,
        union_id: Text | None = ...,
        body_user_id: Text | None = ...,
        open_id: Text | None = ...,
        name: Text | None = ...,
        en_name: Text | None = ...,
        nickname: Text | None = ...,
        email: Text | None = ...,
        mobile: Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: Int | None = ...,
        avatar_key: Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[Text] | _b.tuple[Text, ...] | None = ...,
        leader_user_id: Text | None = ...,
        city: Text | None = ...,
        country: Text | None = ...,
        work_station: Text | None = ...,
        join_time: Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: Text | None = ...,
        employee_type: Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: Text | None = ...,
        idp_type: Text | None = ...,
        time_zone: Text | None = ...,
        description: Text | None = ...,
        job_title: Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: Text | None = ...,
        job_level_id: Text | None = ...,
        job_family_id: Text | None = ...,
        subscription_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[Int | str] | _b.tuple[Int | str, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> UpdateUserResponseBody:
        """Run `contact.v3.user.update`: PUT /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_user_id(
        self,
        *,
        user_id: Text,
        new_user_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> AnyReply:
        """Run `contact.v3.user.update_user_id`: PATCH /open-apis/contact/v3/users/:user_id/update_user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_user_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3WorkCity:
    async def get(
        self,
        *,
        work_city_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetWorkCityResponseBody:
        """Run `contact.v3.work_city.get`: GET /open-apis/contact/v3/work_cities/:work_city_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(WorkCity)
    async def list(
        self,
        *,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ListWorkCityResponseBody:
        """Run `contact.v3.work_city.list`: GET /open-apis/contact/v3/work_cities

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3:
    @property
    def custom_attr(self) -> _AioV3CustomAttr: ...
    @property
    def department(self) -> _AioV3Department: ...
    @property
    def employee_type_enum(self) -> _AioV3EmployeeTypeEnum: ...
    @property
    def functional_role(self) -> _AioV3FunctionalRole: ...
    @property
    def functional_role_member(self) -> _AioV3FunctionalRoleMember: ...
    @property
    def group(self) -> _AioV3Group: ...
    @property
    def group_member(self) -> _AioV3GroupMember: ...
    @property
    def job_family(self) -> _AioV3JobFamily: ...
    @property
    def job_level(self) -> _AioV3JobLevel: ...
    @property
    def job_title(self) -> _AioV3JobTitle: ...
    @property
    def scope(self) -> _AioV3Scope: ...
    @property
    def unit(self) -> _AioV3Unit: ...
    @property
    def user(self) -> _AioV3User: ...
    @property
    def work_city(self) -> _AioV3WorkCity: ...
