# Made from core/catalog/lark/contact.v3.json by python/backend.py.
"""The types of `contact.v3`: of its answers, and (`...Param`) of the structures in its arguments."""

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

class AvatarInfo(_Reply):
    """`AvatarInfo` of contact.v3: members the platform left out are None."""
    avatar_72: _Final[str | None]
    avatar_240: _Final[str | None]
    avatar_640: _Final[str | None]
    avatar_origin: _Final[str | None]

class BasicBatchUserResponseBody(_Reply):
    """`BasicBatchUserResponseBody` of contact.v3: members the platform left out are None."""
    users: _Final[_b.list[BasicUser] | None]

class BasicUser(_Reply):
    """`BasicUser` of contact.v3: members the platform left out are None."""
    user_id: _Final[str | None]
    name: _Final[str | None]
    i18n_name: _Final[I18nName | None]

class BatchAddGroupMemberResponseBody(_Reply):
    """`BatchAddGroupMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: _Final[_b.list[MemberResult] | None]

class BatchCreateFunctionalRoleMemberResponseBody(_Reply):
    """`BatchCreateFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: _Final[_b.list[FunctionalRoleMemberResult] | None]

class BatchDeleteFunctionalRoleMemberResponseBody(_Reply):
    """`BatchDeleteFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    result: _Final[_b.list[FunctionalRoleMemberResult] | None]

class BatchDepartmentResponseBody(_Reply):
    """`BatchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[Department] | None]

class BatchGetIdUserResponseBody(_Reply):
    """`BatchGetIdUserResponseBody` of contact.v3: members the platform left out are None."""
    user_list: _Final[_b.list[UserContactInfo] | None]

class BatchUserResponseBody(_Reply):
    """`BatchUserResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[User] | None]

class ChildrenDepartmentResponseBody(_Reply):
    """`ChildrenDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[Department] | None]

class CreateDepartmentResponseBody(_Reply):
    """`CreateDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: _Final[Department | None]

class CreateEmployeeTypeEnumResponseBody(_Reply):
    """`CreateEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    employee_type_enum: _Final[EmployeeTypeEnum | None]

class CreateFunctionalRoleResponseBody(_Reply):
    """`CreateFunctionalRoleResponseBody` of contact.v3: members the platform left out are None."""
    role_id: _Final[str | None]

class CreateGroupResponseBody(_Reply):
    """`CreateGroupResponseBody` of contact.v3: members the platform left out are None."""
    group_id: _Final[str | None]

class CreateJobFamilyResponseBody(_Reply):
    """`CreateJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: _Final[JobFamily | None]

class CreateJobLevelResponseBody(_Reply):
    """`CreateJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: _Final[JobLevel | None]

class CreateUnitResponseBody(_Reply):
    """`CreateUnitResponseBody` of contact.v3: members the platform left out are None."""
    unit_id: _Final[str | None]

class CreateUserResponseBody(_Reply):
    """`CreateUserResponseBody` of contact.v3: members the platform left out are None."""
    user: _Final[User | None]

class CustomAttr(_Reply):
    """`CustomAttr` of contact.v3: members the platform left out are None."""
    id: _Final[str | None]
    type: _Final[str | None]
    options: _Final[CustomAttrOptions | None]
    i18n_name: _Final[_b.list[I18nContent] | None]

class CustomAttrGenericUser(_Reply):
    """`CustomAttrGenericUser` of contact.v3: members the platform left out are None."""
    id: _Final[str | None]
    type: _Final[int | None]

class CustomAttrOption(_Reply):
    """`CustomAttrOption` of contact.v3: members the platform left out are None."""
    id: _Final[str | None]
    value: _Final[str | None]
    name: _Final[str | None]

class CustomAttrOptions(_Reply):
    """`CustomAttrOptions` of contact.v3: members the platform left out are None."""
    default_option_id: _Final[str | None]
    option_type: _Final[str | None]
    options: _Final[_b.list[CustomAttrOption] | None]

class Department(_Reply):
    """`Department` of contact.v3: members the platform left out are None."""
    name: _Final[str | None]
    i18n_name: _Final[DepartmentI18nName | None]
    parent_department_id: _Final[str | None]
    department_id: _Final[str | None]
    open_department_id: _Final[str | None]
    leader_user_id: _Final[str | None]
    chat_id: _Final[str | None]
    order: _Final[int | None]
    unit_ids: _Final[_b.list[str] | None]
    member_count: _Final[int | None]
    status: _Final[DepartmentStatus | None]
    create_group_chat: _Final[bool | None]
    leaders: _Final[_b.list[DepartmentLeader] | None]
    group_chat_employee_types: _Final[_b.list[int] | None]
    department_hrbps: _Final[_b.list[str] | None]
    primary_member_count: _Final[int | None]

class DepartmentDetail(_Reply):
    """`DepartmentDetail` of contact.v3: members the platform left out are None."""
    department_id: _Final[int | None]
    department_name: _Final[DepartmentPathName | None]
    department_path: _Final[DepartmentPath | None]

class DepartmentI18nName(_Reply):
    """`DepartmentI18nName` of contact.v3: members the platform left out are None."""
    zh_cn: _Final[str | None]
    ja_jp: _Final[str | None]
    en_us: _Final[str | None]

class DepartmentLeader(_Reply):
    """`DepartmentLeader` of contact.v3: members the platform left out are None."""
    leader_type: _Final[int | None]
    leader_id: _Final[str | None]

class DepartmentPath(_Reply):
    """`DepartmentPath` of contact.v3: members the platform left out are None."""
    department_ids: _Final[_b.list[str] | None]
    department_path_name: _Final[DepartmentPathName | None]

class DepartmentPathName(_Reply):
    """`DepartmentPathName` of contact.v3: members the platform left out are None."""
    name: _Final[str | None]
    i18n_name: _Final[DepartmentI18nName | None]

class DepartmentStatus(_Reply):
    """`DepartmentStatus` of contact.v3: members the platform left out are None."""
    is_deleted: _Final[bool | None]

class DynamicGroupExpression(_Reply):
    """`DynamicGroupExpression` of contact.v3: members the platform left out are None."""
    field: _Final[str | None]
    operator: _Final[str | None]
    value: _Final[str | None]
    values: _Final[_b.list[str] | None]

class DynamicGroupRule(_Reply):
    """`DynamicGroupRule` of contact.v3: members the platform left out are None."""
    department_level: _Final[str | None]
    expressions: _Final[_b.list[DynamicGroupExpression] | None]
    joiner_rule: _Final[str | None]
    group_status: _Final[str | None]

class EmployeeTypeEnum(_Reply):
    """`EmployeeTypeEnum` of contact.v3: members the platform left out are None."""
    enum_id: _Final[str | None]
    enum_value: _Final[int | None]
    content: _Final[str | None]
    enum_type: _Final[int | None]
    enum_status: _Final[int | None]
    i18n_content: _Final[_b.list[I18nContent] | None]

class FindByDepartmentUserResponseBody(_Reply):
    """`FindByDepartmentUserResponseBody` of contact.v3: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[User] | None]

class FunctionalRoleMember(_Reply):
    """`FunctionalRoleMember` of contact.v3: members the platform left out are None."""
    user_id: _Final[str | None]
    scope_type: _Final[str | None]
    department_ids: _Final[_b.list[str] | None]

class FunctionalRoleMemberResult(_Reply):
    """`FunctionalRoleMemberResult` of contact.v3: members the platform left out are None."""
    user_id: _Final[str | None]
    reason: _Final[int | None]

class GetDepartmentResponseBody(_Reply):
    """`GetDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: _Final[Department | None]

class GetFunctionalRoleMemberResponseBody(_Reply):
    """`GetFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    member: _Final[FunctionalRoleMember | None]

class GetGroupResponseBody(_Reply):
    """`GetGroupResponseBody` of contact.v3: members the platform left out are None."""
    group: _Final[Group | None]

class GetJobFamilyResponseBody(_Reply):
    """`GetJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: _Final[JobFamily | None]

class GetJobLevelResponseBody(_Reply):
    """`GetJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: _Final[JobLevel | None]

class GetJobTitleResponseBody(_Reply):
    """`GetJobTitleResponseBody` of contact.v3: members the platform left out are None."""
    job_title: _Final[JobTitle | None]

class GetUnitResponseBody(_Reply):
    """`GetUnitResponseBody` of contact.v3: members the platform left out are None."""
    unit: _Final[Unit | None]

class GetUserResponseBody(_Reply):
    """`GetUserResponseBody` of contact.v3: members the platform left out are None."""
    user: _Final[User | None]

class GetWorkCityResponseBody(_Reply):
    """`GetWorkCityResponseBody` of contact.v3: members the platform left out are None."""
    work_city: _Final[WorkCity | None]

class Group(_Reply):
    """`Group` of contact.v3: members the platform left out are None."""
    id: _Final[str | None]
    name: _Final[str | None]
    description: _Final[str | None]
    member_user_count: _Final[int | None]
    member_department_count: _Final[int | None]
    type: _Final[int | None]
    dynamic_group_rule: _Final[DynamicGroupRule | None]
    visible_scope: _Final[GroupVisibleScope | None]
    department_scope_list: _Final[_b.list[str] | None]
    group_id: _Final[str | None]

class GroupVisibleScope(_Reply):
    """`GroupVisibleScope` of contact.v3: members the platform left out are None."""
    visible_scope_type: _Final[str | None]
    visible_users: _Final[_b.list[str] | None]
    visible_departments: _Final[_b.list[str] | None]
    scene_types: _Final[_b.list[int] | None]

class I18nContent(_Reply):
    """`I18nContent` of contact.v3: members the platform left out are None."""
    locale: _Final[str | None]
    value: _Final[str | None]

class I18nName(_Reply):
    """`I18nName` of contact.v3: members the platform left out are None."""
    zh_cn: _Final[str | None]
    ja_jp: _Final[str | None]
    en_us: _Final[str | None]

class JobFamily(_Reply):
    """`JobFamily` of contact.v3: members the platform left out are None."""
    name: _Final[str | None]
    description: _Final[str | None]
    parent_job_family_id: _Final[str | None]
    status: _Final[bool | None]
    i18n_name: _Final[_b.list[I18nContent] | None]
    i18n_description: _Final[_b.list[I18nContent] | None]
    job_family_id: _Final[str | None]

class JobLevel(_Reply):
    """`JobLevel` of contact.v3: members the platform left out are None."""
    name: _Final[str | None]
    description: _Final[str | None]
    order: _Final[int | None]
    status: _Final[bool | None]
    job_level_id: _Final[str | None]
    i18n_name: _Final[_b.list[I18nContent] | None]
    i18n_description: _Final[_b.list[I18nContent] | None]

class JobTitle(_Reply):
    """`JobTitle` of contact.v3: members the platform left out are None."""
    job_title_id: _Final[str | None]
    name: _Final[str | None]
    i18n_name: _Final[_b.list[I18nContent] | None]
    status: _Final[bool | None]

class ListCustomAttrResponseBody(_Reply):
    """`ListCustomAttrResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[CustomAttr] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListDepartmentResponseBody(_Reply):
    """`ListDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[Department] | None]

class ListDepartmentUnitResponseBody(_Reply):
    """`ListDepartmentUnitResponseBody` of contact.v3: members the platform left out are None."""
    departmentlist: _Final[_b.list[UnitDepartment] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListEmployeeTypeEnumResponseBody(_Reply):
    """`ListEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[EmployeeTypeEnum] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListFunctionalRoleMemberResponseBody(_Reply):
    """`ListFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    members: _Final[_b.list[FunctionalRoleMember] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListJobFamilyResponseBody(_Reply):
    """`ListJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[JobFamily] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListJobLevelResponseBody(_Reply):
    """`ListJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[JobLevel] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListJobTitleResponseBody(_Reply):
    """`ListJobTitleResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[JobTitle] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListScopeResponseBody(_Reply):
    """`ListScopeResponseBody` of contact.v3: members the platform left out are None."""
    department_ids: _Final[_b.list[str] | None]
    user_ids: _Final[_b.list[str] | None]
    group_ids: _Final[_b.list[str] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListUnitResponseBody(_Reply):
    """`ListUnitResponseBody` of contact.v3: members the platform left out are None."""
    unitlist: _Final[_b.list[Unit] | None]
    has_more: _Final[bool | None]
    page_token: _Final[str | None]

class ListUserResponseBody(_Reply):
    """`ListUserResponseBody` of contact.v3: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[User] | None]

class ListWorkCityResponseBody(_Reply):
    """`ListWorkCityResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[WorkCity] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class MemberBelongGroupResponseBody(_Reply):
    """`MemberBelongGroupResponseBody` of contact.v3: members the platform left out are None."""
    group_list: _Final[_b.list[str] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class MemberResult(_Reply):
    """`MemberResult` of contact.v3: members the platform left out are None."""
    member_id: _Final[str | None]
    code: _Final[int | None]

class Memberlist(_Reply):
    """`Memberlist` of contact.v3: members the platform left out are None."""
    member_id: _Final[str | None]
    member_type: _Final[str | None]
    member_id_type: _Final[str | None]

class NotificationOption(_Reply):
    """`NotificationOption` of contact.v3: members the platform left out are None."""
    channels: _Final[_b.list[str] | None]
    language: _Final[str | None]

class ParentDepartmentResponseBody(_Reply):
    """`ParentDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    has_more: _Final[bool | None]
    page_token: _Final[str | None]
    items: _Final[_b.list[Department] | None]

class PatchDepartmentResponseBody(_Reply):
    """`PatchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: _Final[Department | None]

class PatchUserResponseBody(_Reply):
    """`PatchUserResponseBody` of contact.v3: members the platform left out are None."""
    user: _Final[User | None]

class ProductI18nName(_Reply):
    """`ProductI18nName` of contact.v3: members the platform left out are None."""
    zh_cn: _Final[str | None]
    ja_jp: _Final[str | None]
    en_us: _Final[str | None]

class ScopesFunctionalRoleMemberResponseBody(_Reply):
    """`ScopesFunctionalRoleMemberResponseBody` of contact.v3: members the platform left out are None."""
    results: _Final[_b.list[FunctionalRoleMemberResult] | None]

class SearchDepartmentResponseBody(_Reply):
    """`SearchDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    items: _Final[_b.list[Department] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class SimplelistGroupMemberResponseBody(_Reply):
    """`SimplelistGroupMemberResponseBody` of contact.v3: members the platform left out are None."""
    memberlist: _Final[_b.list[Memberlist] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class SimplelistGroupResponseBody(_Reply):
    """`SimplelistGroupResponseBody` of contact.v3: members the platform left out are None."""
    grouplist: _Final[_b.list[Group] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class Unit(_Reply):
    """`Unit` of contact.v3: members the platform left out are None."""
    unit_id: _Final[str | None]
    name: _Final[str | None]
    unit_type: _Final[str | None]

class UnitDepartment(_Reply):
    """`UnitDepartment` of contact.v3: members the platform left out are None."""
    unit_id: _Final[str | None]
    department_id: _Final[str | None]

class UpdateDepartmentResponseBody(_Reply):
    """`UpdateDepartmentResponseBody` of contact.v3: members the platform left out are None."""
    department: _Final[Department | None]

class UpdateEmployeeTypeEnumResponseBody(_Reply):
    """`UpdateEmployeeTypeEnumResponseBody` of contact.v3: members the platform left out are None."""
    employee_type_enum: _Final[EmployeeTypeEnum | None]

class UpdateJobFamilyResponseBody(_Reply):
    """`UpdateJobFamilyResponseBody` of contact.v3: members the platform left out are None."""
    job_family: _Final[JobFamily | None]

class UpdateJobLevelResponseBody(_Reply):
    """`UpdateJobLevelResponseBody` of contact.v3: members the platform left out are None."""
    job_level: _Final[JobLevel | None]

class UpdateUserResponseBody(_Reply):
    """`UpdateUserResponseBody` of contact.v3: members the platform left out are None."""
    user: _Final[User | None]

class User(_Reply):
    """`User` of contact.v3: members the platform left out are None."""
    union_id: _Final[str | None]
    user_id: _Final[str | None]
    open_id: _Final[str | None]
    name: _Final[str | None]
    en_name: _Final[str | None]
    nickname: _Final[str | None]
    email: _Final[str | None]
    mobile: _Final[str | None]
    mobile_visible: _Final[bool | None]
    gender: _Final[int | None]
    avatar_key: _Final[str | None]
    avatar: _Final[AvatarInfo | None]
    status: _Final[UserStatus | None]
    department_ids: _Final[_b.list[str] | None]
    leader_user_id: _Final[str | None]
    city: _Final[str | None]
    country: _Final[str | None]
    work_station: _Final[str | None]
    join_time: _Final[int | None]
    is_tenant_manager: _Final[bool | None]
    employee_no: _Final[str | None]
    employee_type: _Final[int | None]
    positions: _Final[_b.list[UserPosition] | None]
    orders: _Final[_b.list[UserOrder] | None]
    custom_attrs: _Final[_b.list[UserCustomAttr] | None]
    enterprise_email: _Final[str | None]
    idp_type: _Final[str | None]
    time_zone: _Final[str | None]
    description: _Final[str | None]
    job_title: _Final[str | None]
    need_send_notification: _Final[bool | None]
    notification_option: _Final[NotificationOption | None]
    is_frozen: _Final[bool | None]
    geo: _Final[str | None]
    job_level_id: _Final[str | None]
    job_family_id: _Final[str | None]
    subscription_ids: _Final[_b.list[int] | None]
    assign_info: _Final[_b.list[UserAssignInfo] | None]
    department_path: _Final[_b.list[DepartmentDetail] | None]
    dotted_line_leader_user_ids: _Final[_b.list[int] | None]

class UserAssignInfo(_Reply):
    """`UserAssignInfo` of contact.v3: members the platform left out are None."""
    subscription_id: _Final[int | None]
    license_plan_key: _Final[str | None]
    product_name: _Final[str | None]
    i18n_name: _Final[ProductI18nName | None]
    start_time: _Final[int | None]
    end_time: _Final[int | None]

class UserContactInfo(_Reply):
    """`UserContactInfo` of contact.v3: members the platform left out are None."""
    user_id: _Final[str | None]
    mobile: _Final[str | None]
    email: _Final[str | None]
    status: _Final[UserStatus | None]

class UserCustomAttr(_Reply):
    """`UserCustomAttr` of contact.v3: members the platform left out are None."""
    type: _Final[str | None]
    id: _Final[str | None]
    value: _Final[UserCustomAttrValue | None]

class UserCustomAttrValue(_Reply):
    """`UserCustomAttrValue` of contact.v3: members the platform left out are None."""
    text: _Final[str | None]
    url: _Final[str | None]
    pc_url: _Final[str | None]
    option_id: _Final[str | None]
    option_value: _Final[str | None]
    name: _Final[str | None]
    picture_url: _Final[str | None]
    generic_user: _Final[CustomAttrGenericUser | None]

class UserOrder(_Reply):
    """`UserOrder` of contact.v3: members the platform left out are None."""
    department_id: _Final[str | None]
    user_order: _Final[int | None]
    department_order: _Final[int | None]
    is_primary_dept: _Final[bool | None]

class UserPosition(_Reply):
    """`UserPosition` of contact.v3: members the platform left out are None."""
    position_code: _Final[str | None]
    position_name: _Final[str | None]
    department_id: _Final[str | None]
    leader_user_id: _Final[str | None]
    leader_position_code: _Final[str | None]
    is_major: _Final[bool | None]

class UserStatus(_Reply):
    """`UserStatus` of contact.v3: members the platform left out are None."""
    is_frozen: _Final[bool | None]
    is_resigned: _Final[bool | None]
    is_activated: _Final[bool | None]
    is_exited: _Final[bool | None]
    is_unjoin: _Final[bool | None]

class WorkCity(_Reply):
    """`WorkCity` of contact.v3: members the platform left out are None."""
    work_city_id: _Final[str | None]
    name: _Final[str | None]
    i18n_name: _Final[_b.list[I18nContent] | None]
    status: _Final[bool | None]

class AvatarInfoParam(_TypedDict, total=False):
    """`AvatarInfo` in arguments."""
    avatar_72: _Text
    avatar_240: _Text
    avatar_640: _Text
    avatar_origin: _Text

class CustomAttrGenericUserParam(_TypedDict, total=False):
    """`CustomAttrGenericUser` in arguments."""
    id: _Required[_Text]
    type: _Required[_Int]

class DepartmentDetailParam(_TypedDict, total=False):
    """`DepartmentDetail` in arguments."""
    department_id: _Int | str
    department_name: DepartmentPathNameParam
    department_path: DepartmentPathParam

class DepartmentI18nNameParam(_TypedDict, total=False):
    """`DepartmentI18nName` in arguments."""
    zh_cn: _Text
    ja_jp: _Text
    en_us: _Text

class DepartmentLeaderParam(_TypedDict, total=False):
    """`DepartmentLeader` in arguments."""
    leaderType: _Required[_Int]
    leaderID: _Required[_Text]

class DepartmentPathParam(_TypedDict, total=False):
    """`DepartmentPath` in arguments."""
    department_ids: _b.list[_Text] | _b.tuple[_Text, ...]
    department_path_name: DepartmentPathNameParam

class DepartmentPathNameParam(_TypedDict, total=False):
    """`DepartmentPathName` in arguments."""
    name: _Text
    i18n_name: DepartmentI18nNameParam

class DepartmentStatusParam(_TypedDict, total=False):
    """`DepartmentStatus` in arguments."""
    is_deleted: bool

class DynamicGroupExpressionParam(_TypedDict, total=False):
    """`DynamicGroupExpression` in arguments."""
    field: _Text
    operator: _Text
    value: _Text
    values: _b.list[_Text] | _b.tuple[_Text, ...]

class DynamicGroupRuleParam(_TypedDict, total=False):
    """`DynamicGroupRule` in arguments."""
    department_level: _Literal["recursive", "non_recursive"] | _Text
    expressions: _b.list[DynamicGroupExpressionParam] | _b.tuple[DynamicGroupExpressionParam, ...]
    joiner_rule: _Text
    group_status: _Literal["completed", "failure", "creating", "updating"] | _Text

class GroupVisibleScopeParam(_TypedDict, total=False):
    """`GroupVisibleScope` in arguments."""
    visible_scope_type: _Literal["invisible", "public", "group_member_visible", "specified_scope_visible"] | _Text
    visible_users: _b.list[_Text] | _b.tuple[_Text, ...]
    visible_departments: _b.list[_Text] | _b.tuple[_Text, ...]
    scene_types: _b.list[_Int] | _b.tuple[_Int, ...]

class I18nContentParam(_TypedDict, total=False):
    """`I18nContent` in arguments."""
    locale: _Text
    value: _Text

class MemberlistParam(_TypedDict, total=False):
    """`Memberlist` in arguments."""
    member_id: _Required[_Text]
    member_type: _Required[_Text]
    member_id_type: _Text

class NotificationOptionParam(_TypedDict, total=False):
    """`NotificationOption` in arguments."""
    channels: _b.list[_Text] | _b.tuple[_Text, ...]
    language: _Literal["zh-CN", "en-US", "ja-JP"] | _Text

class ProductI18nNameParam(_TypedDict, total=False):
    """`ProductI18nName` in arguments."""
    zh_cn: _Text
    ja_jp: _Text
    en_us: _Text

class ResourceAcceptorParam(_TypedDict, total=False):
    """`ResourceAcceptor` in arguments."""
    processing_type: _Required[_Int | str]
    acceptor_user_id: _Int | str

class UserAssignInfoParam(_TypedDict, total=False):
    """`UserAssignInfo` in arguments."""
    subscription_id: _Int | str
    license_plan_key: _Text
    product_name: _Text
    i18n_name: ProductI18nNameParam
    start_time: _Int | str
    end_time: _Int | str

class UserCustomAttrParam(_TypedDict, total=False):
    """`UserCustomAttr` in arguments."""
    type: _Text
    id: _Text
    value: UserCustomAttrValueParam

class UserCustomAttrValueParam(_TypedDict, total=False):
    """`UserCustomAttrValue` in arguments."""
    text: _Text
    url: _Text
    pc_url: _Text
    option_id: _Text
    option_value: _Text
    name: _Text
    picture_url: _Text
    generic_user: CustomAttrGenericUserParam

class UserDepartmentInfoParam(_TypedDict, total=False):
    """`UserDepartmentInfo` in arguments."""
    department_id: _Required[_Int | str]
    user_order: _Int
    department_order: _Int

class UserOrderParam(_TypedDict, total=False):
    """`UserOrder` in arguments."""
    department_id: _Text
    user_order: _Int
    department_order: _Int
    is_primary_dept: bool

class UserPositionParam(_TypedDict, total=False):
    """`UserPosition` in arguments."""
    position_code: _Text
    position_name: _Text
    department_id: _Text
    leader_user_id: _Text
    leader_position_code: _Text
    is_major: bool

class UserStatusParam(_TypedDict, total=False):
    """`UserStatus` in arguments."""
    is_frozen: bool
    is_resigned: bool
    is_activated: bool
    is_exited: bool
    is_unjoin: bool

class _V3CustomAttr:
    @_paged(CustomAttr)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDepartmentResponseBody:
        """Run `contact.v3.department.batch`: GET /open-apis/contact/v3/departments/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Department)
    def children(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        client_token: _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDepartmentResponseBody:
        """Run `contact.v3.department.create`: POST /open-apis/contact/v3/departments

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.delete`: DELETE /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDepartmentResponseBody:
        """Run `contact.v3.department.get`: GET /open-apis/contact/v3/departments/:department_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Department)
    def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        parent_department_id: _Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListDepartmentResponseBody:
        """Run `contact.v3.department.list`: GET /open-apis/contact/v3/departments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Department)
    def parent(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        body_department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchDepartmentResponseBody:
        """Run `contact.v3.department.patch`: PATCH /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Department)
    def search(
        self,
        *,
        query: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.unbind_department_chat`: POST /open-apis/contact/v3/departments/unbind_department_chat

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department_chat&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        body_department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateDepartmentResponseBody:
        """Run `contact.v3.department.update`: PUT /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_department_id(
        self,
        *,
        department_id: _Text,
        new_department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.update_department_id`: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_department_id&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3EmployeeTypeEnum:
    def create(
        self,
        *,
        content: _Text,
        enum_type: _Int,
        enum_status: _Int,
        enum_id: _Text | None = ...,
        enum_value: _Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.create`: POST /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        enum_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.employee_type_enum.delete`: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(EmployeeTypeEnum)
    def list(
        self,
        *,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        enum_id: _Text,
        content: _Text,
        enum_type: _Int,
        enum_status: _Int,
        body_enum_id: _Text | None = ...,
        enum_value: _Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
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
        role_name: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateFunctionalRoleResponseBody:
        """Run `contact.v3.functional_role.create`: POST /open-apis/contact/v3/functional_roles

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        role_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.functional_role.delete`: DELETE /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        role_id: _Text,
        role_name: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.functional_role.update`: PUT /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3FunctionalRoleMember:
    def batch_create(
        self,
        *,
        role_id: _Text,
        members: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchCreateFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_create`: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_delete(
        self,
        *,
        role_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        members: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_delete`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        role_id: _Text,
        member_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.get`: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(FunctionalRoleMember)
    def list(
        self,
        *,
        role_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        role_id: _Text,
        members: _b.list[_Text] | _b.tuple[_Text, ...],
        departments: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        id: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        member_user_count: _Int | None = ...,
        member_department_count: _Int | None = ...,
        type: _Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateGroupResponseBody:
        """Run `contact.v3.group.create`: POST /open-apis/contact/v3/group

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        group_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group.delete`: DELETE /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        group_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetGroupResponseBody:
        """Run `contact.v3.group.get`: GET /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(str)
    def member_belong(
        self,
        *,
        member_id: _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        group_type: _Int | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        group_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        id: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        member_user_count: _Int | None = ...,
        member_department_count: _Int | None = ...,
        type: _Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        body_group_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group.patch`: PATCH /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Group)
    def simplelist(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        type: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        group_id: _Text,
        member_type: _Literal["user"] | _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text,
        member_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.add`: POST /open-apis/contact/v3/group/:group_id/member/add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_add(
        self,
        *,
        group_id: _Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchAddGroupMemberResponseBody:
        """Run `contact.v3.group_member.batch_add`: POST /open-apis/contact/v3/group/:group_id/member/batch_add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_remove(
        self,
        *,
        group_id: _Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.batch_remove`: POST /open-apis/contact/v3/group/:group_id/member/batch_remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def remove(
        self,
        *,
        group_id: _Text,
        member_type: _Literal["user"] | _Text,
        member_id: _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.remove`: POST /open-apis/contact/v3/group/:group_id/member/remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Memberlist)
    def simplelist(
        self,
        *,
        group_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        member_id_type: _Literal["open_id", "union_id", "user_id", "department_id"] | _Text | None = ...,
        member_type: _Literal["user", "department"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        name: _Text | None = ...,
        description: _Text | None = ...,
        parent_job_family_id: _Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        job_family_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateJobFamilyResponseBody:
        """Run `contact.v3.job_family.create`: POST /open-apis/contact/v3/job_families

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        job_family_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.job_family.delete`: DELETE /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        job_family_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobFamilyResponseBody:
        """Run `contact.v3.job_family.get`: GET /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(JobFamily)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        job_family_id: _Text,
        name: _Text | None = ...,
        description: _Text | None = ...,
        parent_job_family_id: _Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        body_job_family_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        name: _Text | None = ...,
        description: _Text | None = ...,
        order: _Int | None = ...,
        status: bool | None = ...,
        job_level_id: _Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateJobLevelResponseBody:
        """Run `contact.v3.job_level.create`: POST /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        job_level_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.job_level.delete`: DELETE /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        job_level_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobLevelResponseBody:
        """Run `contact.v3.job_level.get`: GET /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(JobLevel)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        job_level_id: _Text,
        name: _Text | None = ...,
        description: _Text | None = ...,
        order: _Int | None = ...,
        status: bool | None = ...,
        body_job_level_id: _Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
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
        job_title_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobTitleResponseBody:
        """Run `contact.v3.job_title.get`: GET /open-apis/contact/v3/job_titles/:job_title_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(JobTitle)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListJobTitleResponseBody:
        """Run `contact.v3.job_title.list`: GET /open-apis/contact/v3/job_titles

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3Scope:
    @_walked
    def list(
        self,
        *,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        unit_id: _Text,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.bind_department`: POST /open-apis/contact/v3/unit/bind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=bind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        name: _Text,
        unit_type: _Text,
        unit_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUnitResponseBody:
        """Run `contact.v3.unit.create`: POST /open-apis/contact/v3/unit

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        unit_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.delete`: DELETE /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        unit_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUnitResponseBody:
        """Run `contact.v3.unit.get`: GET /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Unit)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUnitResponseBody:
        """Run `contact.v3.unit.list`: GET /open-apis/contact/v3/unit

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(UnitDepartment)
    def list_department(
        self,
        *,
        unit_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        unit_id: _Text,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.patch`: PATCH /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def unbind_department(
        self,
        *,
        unit_id: _Text,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.unbind_department`: POST /open-apis/contact/v3/unit/unbind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3User:
    def basic_batch(
        self,
        *,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BasicBatchUserResponseBody:
        """Run `contact.v3.user.basic_batch`: POST /open-apis/contact/v3/users/basic_batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=basic_batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch(
        self,
        *,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUserResponseBody:
        """Run `contact.v3.user.batch`: GET /open-apis/contact/v3/users/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def batch_get_id(
        self,
        *,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        emails: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        mobiles: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        include_resigned: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetIdUserResponseBody:
        """Run `contact.v3.user.batch_get_id`: POST /open-apis/contact/v3/users/batch_get_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        client_token: _Text | None = ...,
        union_id: _Text | None = ...,
        user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUserResponseBody:
        """Run `contact.v3.user.create`: POST /open-apis/contact/v3/users

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def delete(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_chat_acceptor_user_id: _Text | None = ...,
        external_chat_acceptor_user_id: _Text | None = ...,
        docs_acceptor_user_id: _Text | None = ...,
        calendar_acceptor_user_id: _Text | None = ...,
        application_acceptor_user_id: _Text | None = ...,
        minutes_acceptor_user_id: _Text | None = ...,
        survey_acceptor_user_id: _Text | None = ...,
        email_acceptor: ResourceAcceptorParam = ...,
        anycross_acceptor_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.delete`: DELETE /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(User)
    def find_by_department(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v3.user.get`: GET /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(User)
    def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        department_id: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        union_id: _Text | None = ...,
        body_user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchUserResponseBody:
        """Run `contact.v3.user.patch`: PATCH /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def resurrect(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        departments: _b.list[UserDepartmentInfoParam] | _b.tuple[UserDepartmentInfoParam, ...] | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.resurrect`: POST /open-apis/contact/v3/users/:user_id/resurrect

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resurrect&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        union_id: _Text | None = ...,
        body_user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateUserResponseBody:
        """Run `contact.v3.user.update`: PUT /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def update_user_id(
        self,
        *,
        user_id: _Text,
        new_user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.update_user_id`: PATCH /open-apis/contact/v3/users/:user_id/update_user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_user_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V3WorkCity:
    def get(
        self,
        *,
        work_city_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetWorkCityResponseBody:
        """Run `contact.v3.work_city.get`: GET /open-apis/contact/v3/work_cities/:work_city_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(WorkCity)
    def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
    @_aio_paged(CustomAttr)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDepartmentResponseBody:
        """Run `contact.v3.department.batch`: GET /open-apis/contact/v3/departments/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Department)
    async def children(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        client_token: _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDepartmentResponseBody:
        """Run `contact.v3.department.create`: POST /open-apis/contact/v3/departments

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.delete`: DELETE /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDepartmentResponseBody:
        """Run `contact.v3.department.get`: GET /open-apis/contact/v3/departments/:department_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Department)
    async def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        parent_department_id: _Text | None = ...,
        fetch_child: bool | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListDepartmentResponseBody:
        """Run `contact.v3.department.list`: GET /open-apis/contact/v3/departments

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Department)
    async def parent(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        body_department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchDepartmentResponseBody:
        """Run `contact.v3.department.patch`: PATCH /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Department)
    async def search(
        self,
        *,
        query: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.unbind_department_chat`: POST /open-apis/contact/v3/departments/unbind_department_chat

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department_chat&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        name: _Text | None = ...,
        i18n_name: DepartmentI18nNameParam = ...,
        parent_department_id: _Text | None = ...,
        body_department_id: _Text | None = ...,
        open_department_id: _Text | None = ...,
        leader_user_id: _Text | None = ...,
        chat_id: _Text | None = ...,
        order: _Int | str | None = ...,
        unit_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        member_count: _Int | None = ...,
        status: DepartmentStatusParam = ...,
        create_group_chat: bool | None = ...,
        leaders: _b.list[DepartmentLeaderParam] | _b.tuple[DepartmentLeaderParam, ...] | None = ...,
        group_chat_employee_types: _b.list[_Int] | _b.tuple[_Int, ...] | None = ...,
        department_hrbps: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        primary_member_count: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateDepartmentResponseBody:
        """Run `contact.v3.department.update`: PUT /open-apis/contact/v3/departments/:department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_department_id(
        self,
        *,
        department_id: _Text,
        new_department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.department.update_department_id`: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_department_id&project=contact&resource=department&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3EmployeeTypeEnum:
    async def create(
        self,
        *,
        content: _Text,
        enum_type: _Int,
        enum_status: _Int,
        enum_id: _Text | None = ...,
        enum_value: _Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateEmployeeTypeEnumResponseBody:
        """Run `contact.v3.employee_type_enum.create`: POST /open-apis/contact/v3/employee_type_enums

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        enum_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.employee_type_enum.delete`: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=employee_type_enum&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(EmployeeTypeEnum)
    async def list(
        self,
        *,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        enum_id: _Text,
        content: _Text,
        enum_type: _Int,
        enum_status: _Int,
        body_enum_id: _Text | None = ...,
        enum_value: _Int | str | None = ...,
        i18n_content: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
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
        role_name: _Text,
        options_: _CallOptions | None = ...,
    ) -> CreateFunctionalRoleResponseBody:
        """Run `contact.v3.functional_role.create`: POST /open-apis/contact/v3/functional_roles

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        role_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.functional_role.delete`: DELETE /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        role_id: _Text,
        role_name: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.functional_role.update`: PUT /open-apis/contact/v3/functional_roles/:role_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=functional_role&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3FunctionalRoleMember:
    async def batch_create(
        self,
        *,
        role_id: _Text,
        members: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchCreateFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_create`: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_create&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_delete(
        self,
        *,
        role_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        members: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.batch_delete`: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        role_id: _Text,
        member_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetFunctionalRoleMemberResponseBody:
        """Run `contact.v3.functional_role_member.get`: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=functional_role.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(FunctionalRoleMember)
    async def list(
        self,
        *,
        role_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        role_id: _Text,
        members: _b.list[_Text] | _b.tuple[_Text, ...],
        departments: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        id: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        member_user_count: _Int | None = ...,
        member_department_count: _Int | None = ...,
        type: _Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        group_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateGroupResponseBody:
        """Run `contact.v3.group.create`: POST /open-apis/contact/v3/group

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        group_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group.delete`: DELETE /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        group_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetGroupResponseBody:
        """Run `contact.v3.group.get`: GET /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(str)
    async def member_belong(
        self,
        *,
        member_id: _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        group_type: _Int | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        group_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        id: _Text | None = ...,
        name: _Text | None = ...,
        description: _Text | None = ...,
        member_user_count: _Int | None = ...,
        member_department_count: _Int | None = ...,
        type: _Int | None = ...,
        dynamic_group_rule: DynamicGroupRuleParam = ...,
        visible_scope: GroupVisibleScopeParam = ...,
        department_scope_list: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        body_group_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group.patch`: PATCH /open-apis/contact/v3/group/:group_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=group&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Group)
    async def simplelist(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        type: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        group_id: _Text,
        member_type: _Literal["user"] | _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text,
        member_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.add`: POST /open-apis/contact/v3/group/:group_id/member/add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_add(
        self,
        *,
        group_id: _Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchAddGroupMemberResponseBody:
        """Run `contact.v3.group_member.batch_add`: POST /open-apis/contact/v3/group/:group_id/member/batch_add

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_add&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_remove(
        self,
        *,
        group_id: _Text,
        members: _b.list[MemberlistParam] | _b.tuple[MemberlistParam, ...],
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.batch_remove`: POST /open-apis/contact/v3/group/:group_id/member/batch_remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def remove(
        self,
        *,
        group_id: _Text,
        member_type: _Literal["user"] | _Text,
        member_id: _Text,
        member_id_type: _Literal["open_id", "union_id", "user_id"] | _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.group_member.remove`: POST /open-apis/contact/v3/group/:group_id/member/remove

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=remove&project=contact&resource=group.member&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Memberlist)
    async def simplelist(
        self,
        *,
        group_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        member_id_type: _Literal["open_id", "union_id", "user_id", "department_id"] | _Text | None = ...,
        member_type: _Literal["user", "department"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        name: _Text | None = ...,
        description: _Text | None = ...,
        parent_job_family_id: _Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        job_family_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateJobFamilyResponseBody:
        """Run `contact.v3.job_family.create`: POST /open-apis/contact/v3/job_families

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        job_family_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.job_family.delete`: DELETE /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        job_family_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobFamilyResponseBody:
        """Run `contact.v3.job_family.get`: GET /open-apis/contact/v3/job_families/:job_family_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_family&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(JobFamily)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        job_family_id: _Text,
        name: _Text | None = ...,
        description: _Text | None = ...,
        parent_job_family_id: _Text | None = ...,
        status: bool | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        body_job_family_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        name: _Text | None = ...,
        description: _Text | None = ...,
        order: _Int | None = ...,
        status: bool | None = ...,
        job_level_id: _Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateJobLevelResponseBody:
        """Run `contact.v3.job_level.create`: POST /open-apis/contact/v3/job_levels

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        job_level_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.job_level.delete`: DELETE /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        job_level_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobLevelResponseBody:
        """Run `contact.v3.job_level.get`: GET /open-apis/contact/v3/job_levels/:job_level_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_level&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(JobLevel)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        job_level_id: _Text,
        name: _Text | None = ...,
        description: _Text | None = ...,
        order: _Int | None = ...,
        status: bool | None = ...,
        body_job_level_id: _Text | None = ...,
        i18n_name: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        i18n_description: _b.list[I18nContentParam] | _b.tuple[I18nContentParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
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
        job_title_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetJobTitleResponseBody:
        """Run `contact.v3.job_title.get`: GET /open-apis/contact/v3/job_titles/:job_title_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(JobTitle)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListJobTitleResponseBody:
        """Run `contact.v3.job_title.list`: GET /open-apis/contact/v3/job_titles

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=job_title&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3Scope:
    @_aio_walked
    async def list(
        self,
        *,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        unit_id: _Text,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.bind_department`: POST /open-apis/contact/v3/unit/bind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=bind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        name: _Text,
        unit_type: _Text,
        unit_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUnitResponseBody:
        """Run `contact.v3.unit.create`: POST /open-apis/contact/v3/unit

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        unit_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.delete`: DELETE /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        unit_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetUnitResponseBody:
        """Run `contact.v3.unit.get`: GET /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Unit)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListUnitResponseBody:
        """Run `contact.v3.unit.list`: GET /open-apis/contact/v3/unit

        Tokens: tenant.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(UnitDepartment)
    async def list_department(
        self,
        *,
        unit_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        unit_id: _Text,
        name: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.patch`: PATCH /open-apis/contact/v3/unit/:unit_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def unbind_department(
        self,
        *,
        unit_id: _Text,
        department_id: _Text,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.unit.unbind_department`: POST /open-apis/contact/v3/unit/unbind_department

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=unbind_department&project=contact&resource=unit&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3User:
    async def basic_batch(
        self,
        *,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BasicBatchUserResponseBody:
        """Run `contact.v3.user.basic_batch`: POST /open-apis/contact/v3/users/basic_batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=basic_batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch(
        self,
        *,
        user_ids: _b.list[_Text] | _b.tuple[_Text, ...],
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["open_department_id", "department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUserResponseBody:
        """Run `contact.v3.user.batch`: GET /open-apis/contact/v3/users/batch

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def batch_get_id(
        self,
        *,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        emails: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        mobiles: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        include_resigned: bool | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchGetIdUserResponseBody:
        """Run `contact.v3.user.batch_get_id`: POST /open-apis/contact/v3/users/batch_get_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_get_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        client_token: _Text | None = ...,
        union_id: _Text | None = ...,
        user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateUserResponseBody:
        """Run `contact.v3.user.create`: POST /open-apis/contact/v3/users

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def delete(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_chat_acceptor_user_id: _Text | None = ...,
        external_chat_acceptor_user_id: _Text | None = ...,
        docs_acceptor_user_id: _Text | None = ...,
        calendar_acceptor_user_id: _Text | None = ...,
        application_acceptor_user_id: _Text | None = ...,
        minutes_acceptor_user_id: _Text | None = ...,
        survey_acceptor_user_id: _Text | None = ...,
        email_acceptor: ResourceAcceptorParam = ...,
        anycross_acceptor_user_id: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.delete`: DELETE /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=delete&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(User)
    async def find_by_department(
        self,
        *,
        department_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetUserResponseBody:
        """Run `contact.v3.user.get`: GET /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(User)
    async def list(
        self,
        *,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        department_id: _Text | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        options_: _CallOptions | None = ...,
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
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        union_id: _Text | None = ...,
        body_user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchUserResponseBody:
        """Run `contact.v3.user.patch`: PATCH /open-apis/contact/v3/users/:user_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def resurrect(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["open_id", "union_id", "user_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        departments: _b.list[UserDepartmentInfoParam] | _b.tuple[UserDepartmentInfoParam, ...] | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.resurrect`: POST /open-apis/contact/v3/users/:user_id/resurrect

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=resurrect&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update(
        self,
        *,
        user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        department_id_type: _Literal["department_id", "open_department_id"] | _Text | None = ...,
        union_id: _Text | None = ...,
        body_user_id: _Text | None = ...,
        open_id: _Text | None = ...,
        name: _Text | None = ...,
        en_name: _Text | None = ...,
        nickname: _Text | None = ...,
        email: _Text | None = ...,
        mobile: _Text | None = ...,
        mobile_visible: bool | None = ...,
        gender: _Int | None = ...,
        avatar_key: _Text | None = ...,
        avatar: AvatarInfoParam = ...,
        status: UserStatusParam = ...,
        department_ids: _b.list[_Text] | _b.tuple[_Text, ...] | None = ...,
        leader_user_id: _Text | None = ...,
        city: _Text | None = ...,
        country: _Text | None = ...,
        work_station: _Text | None = ...,
        join_time: _Int | None = ...,
        is_tenant_manager: bool | None = ...,
        employee_no: _Text | None = ...,
        employee_type: _Int | None = ...,
        positions: _b.list[UserPositionParam] | _b.tuple[UserPositionParam, ...] | None = ...,
        orders: _b.list[UserOrderParam] | _b.tuple[UserOrderParam, ...] | None = ...,
        custom_attrs: _b.list[UserCustomAttrParam] | _b.tuple[UserCustomAttrParam, ...] | None = ...,
        enterprise_email: _Text | None = ...,
        idp_type: _Text | None = ...,
        time_zone: _Text | None = ...,
        description: _Text | None = ...,
        job_title: _Text | None = ...,
        need_send_notification: bool | None = ...,
        notification_option: NotificationOptionParam = ...,
        is_frozen: bool | None = ...,
        geo: _Text | None = ...,
        job_level_id: _Text | None = ...,
        job_family_id: _Text | None = ...,
        subscription_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        assign_info: _b.list[UserAssignInfoParam] | _b.tuple[UserAssignInfoParam, ...] | None = ...,
        department_path: _b.list[DepartmentDetailParam] | _b.tuple[DepartmentDetailParam, ...] | None = ...,
        dotted_line_leader_user_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> UpdateUserResponseBody:
        """Run `contact.v3.user.update`: PUT /open-apis/contact/v3/users/:user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def update_user_id(
        self,
        *,
        user_id: _Text,
        new_user_id: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> _AnyReply:
        """Run `contact.v3.user.update_user_id`: PATCH /open-apis/contact/v3/users/:user_id/update_user_id

        Tokens: tenant.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=update_user_id&project=contact&resource=user&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV3WorkCity:
    async def get(
        self,
        *,
        work_city_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetWorkCityResponseBody:
        """Run `contact.v3.work_city.get`: GET /open-apis/contact/v3/work_cities/:work_city_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=contact&resource=work_city&version=v3

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(WorkCity)
    async def list(
        self,
        *,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
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
