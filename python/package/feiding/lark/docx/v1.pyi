# Made from core/catalog/lark/docx.v1.json by python/backend.py.
"""The types of `docx.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

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
    "AddOns",
    "AddOnsParam",
    "Agenda",
    "AgendaItem",
    "AgendaItemContent",
    "AgendaItemContentParam",
    "AgendaItemParam",
    "AgendaItemTitle",
    "AgendaItemTitleParam",
    "AgendaParam",
    "AgendaTitleElement",
    "AgendaTitleElementParam",
    "AiTemplate",
    "AiTemplateParam",
    "BatchDeleteChatAnnouncementBlockChildrenResponseBody",
    "BatchDeleteDocumentBlockChildrenResponseBody",
    "BatchUpdateChatAnnouncementBlockResponseBody",
    "BatchUpdateDocumentBlockResponseBody",
    "Bitable",
    "BitableParam",
    "Block",
    "BlockIdRelation",
    "BlockIdToImageUrl",
    "BlockParam",
    "Board",
    "BoardParam",
    "Callout",
    "CalloutParam",
    "Caption",
    "CaptionParam",
    "ChatCard",
    "ChatCardParam",
    "ConvertDocumentResponseBody",
    "CreateChatAnnouncementBlockChildrenResponseBody",
    "CreateDocumentBlockChildrenResponseBody",
    "CreateDocumentBlockDescendantResponseBody",
    "CreateDocumentResponseBody",
    "DeleteGridColumnRequestParam",
    "DeleteTableColumnsRequestParam",
    "DeleteTableRowsRequestParam",
    "Diagram",
    "DiagramParam",
    "Divider",
    "DividerParam",
    "Document",
    "DocumentCover",
    "DocumentDisplaySetting",
    "Equation",
    "EquationParam",
    "File",
    "FileParam",
    "GetChatAnnouncementBlockChildrenResponseBody",
    "GetChatAnnouncementBlockResponseBody",
    "GetChatAnnouncementResponseBody",
    "GetDocumentBlockChildrenResponseBody",
    "GetDocumentBlockResponseBody",
    "GetDocumentResponseBody",
    "Grid",
    "GridColumn",
    "GridColumnParam",
    "GridParam",
    "Iframe",
    "IframeComponent",
    "IframeComponentParam",
    "IframeParam",
    "Image",
    "ImageParam",
    "InlineBlock",
    "InlineBlockParam",
    "InlineFile",
    "InlineFileParam",
    "InlineLinkPreview",
    "InlineLinkPreviewParam",
    "InsertGridColumnRequestParam",
    "InsertTableColumnRequestParam",
    "InsertTableRowRequestParam",
    "Isv",
    "IsvParam",
    "JiraIssue",
    "JiraIssueParam",
    "Link",
    "LinkParam",
    "LinkPreview",
    "LinkPreviewParam",
    "ListChatAnnouncementBlockResponseBody",
    "ListDocumentBlockResponseBody",
    "MeetingNotesQa",
    "MeetingNotesQaParam",
    "MentionDoc",
    "MentionDocParam",
    "MentionUser",
    "MentionUserParam",
    "MergeTableCellsRequestParam",
    "Mindnote",
    "MindnoteParam",
    "Minutes",
    "MinutesParam",
    "ObjectiveIdWithKrId",
    "ObjectiveIdWithKrIdParam",
    "Okr",
    "OkrKeyResult",
    "OkrKeyResultParam",
    "OkrObjective",
    "OkrObjectiveParam",
    "OkrParam",
    "OkrProgress",
    "OkrProgressParam",
    "OkrProgressRate",
    "OkrProgressRateParam",
    "OkrVisibleSetting",
    "OkrVisibleSettingParam",
    "PatchDocumentBlockResponseBody",
    "Project",
    "ProjectParam",
    "QuoteContainer",
    "QuoteContainerParam",
    "RawContentDocumentResponseBody",
    "ReferenceBase",
    "ReferenceBaseParam",
    "ReferenceSynced",
    "ReferenceSyncedParam",
    "Reminder",
    "ReminderParam",
    "ReplaceFileRequestParam",
    "ReplaceImageRequestParam",
    "Sheet",
    "SheetParam",
    "SourceSynced",
    "SourceSyncedParam",
    "SubPageList",
    "SubPageListParam",
    "Table",
    "TableCell",
    "TableCellParam",
    "TableMergeInfo",
    "TableMergeInfoParam",
    "TableParam",
    "TableProperty",
    "TablePropertyParam",
    "Task",
    "TaskParam",
    "Text",
    "TextElement",
    "TextElementParam",
    "TextElementStyle",
    "TextElementStyleParam",
    "TextParam",
    "TextRun",
    "TextRunParam",
    "TextStyle",
    "TextStyleParam",
    "Undefined",
    "UndefinedElement",
    "UndefinedElementParam",
    "UndefinedParam",
    "UnmergeTableCellsRequestParam",
    "UpdateBlockRequestParam",
    "UpdateGridColumnWidthRatioRequestParam",
    "UpdateTablePropertyRequestParam",
    "UpdateTaskRequestParam",
    "UpdateTextElementsRequestParam",
    "UpdateTextRequestParam",
    "UpdateTextStyleRequestParam",
    "VcSummaryTab",
    "VcSummaryTabParam",
    "VcTabs",
    "VcTabsParam",
    "VcTranscriptTab",
    "VcTranscriptTabParam",
    "View",
    "ViewParam",
    "WikiCatalog",
    "WikiCatalogParam",
]

class AddOns(_Reply):
    """`AddOns` of docx.v1: members the platform left out are None."""
    component_id: _Final[str | None]
    component_type_id: _Final[str | None]
    record: _Final[str | None]

class Agenda(_Reply):
    """`Agenda` of docx.v1: members the platform left out are None."""

class AgendaItem(_Reply):
    """`AgendaItem` of docx.v1: members the platform left out are None."""

class AgendaItemContent(_Reply):
    """`AgendaItemContent` of docx.v1: members the platform left out are None."""

class AgendaItemTitle(_Reply):
    """`AgendaItemTitle` of docx.v1: members the platform left out are None."""
    elements: _Final[_b.list[AgendaTitleElement] | None]
    align: _Final[int | None]

class AgendaTitleElement(_Reply):
    """`AgendaTitleElement` of docx.v1: members the platform left out are None."""
    text_run: _Final[TextRun | None]
    mention_user: _Final[MentionUser | None]
    mention_doc: _Final[MentionDoc | None]
    reminder: _Final[Reminder | None]
    file: _Final[InlineFile | None]
    undefined: _Final[UndefinedElement | None]
    inline_block: _Final[InlineBlock | None]
    equation: _Final[Equation | None]

class AiTemplate(_Reply):
    """`AiTemplate` of docx.v1: members the platform left out are None."""

class BatchDeleteChatAnnouncementBlockChildrenResponseBody(_Reply):
    """`BatchDeleteChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    revision_id: _Final[int | None]
    client_token: _Final[str | None]

class BatchDeleteDocumentBlockChildrenResponseBody(_Reply):
    """`BatchDeleteDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    document_revision_id: _Final[int | None]
    client_token: _Final[str | None]

class BatchUpdateChatAnnouncementBlockResponseBody(_Reply):
    """`BatchUpdateChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    blocks: _Final[_b.list[Block] | None]
    revision_id: _Final[int | None]
    client_token: _Final[str | None]

class BatchUpdateDocumentBlockResponseBody(_Reply):
    """`BatchUpdateDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    blocks: _Final[_b.list[Block] | None]
    document_revision_id: _Final[int | None]
    client_token: _Final[str | None]

class Bitable(_Reply):
    """`Bitable` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    view_type: _Final[int | None]

class Block(_Reply):
    """`Block` of docx.v1: members the platform left out are None."""
    block_id: _Final[str | None]
    parent_id: _Final[str | None]
    children: _Final[_b.list[str] | None]
    block_type: _Final[int | None]
    page: _Final[Text | None]
    text: _Final[Text | None]
    heading1: _Final[Text | None]
    heading2: _Final[Text | None]
    heading3: _Final[Text | None]
    heading4: _Final[Text | None]
    heading5: _Final[Text | None]
    heading6: _Final[Text | None]
    heading7: _Final[Text | None]
    heading8: _Final[Text | None]
    heading9: _Final[Text | None]
    bullet: _Final[Text | None]
    ordered: _Final[Text | None]
    code: _Final[Text | None]
    quote: _Final[Text | None]
    equation: _Final[Text | None]
    todo: _Final[Text | None]
    bitable: _Final[Bitable | None]
    callout: _Final[Callout | None]
    chat_card: _Final[ChatCard | None]
    diagram: _Final[Diagram | None]
    divider: _Final[Divider | None]
    file: _Final[File | None]
    grid: _Final[Grid | None]
    grid_column: _Final[GridColumn | None]
    iframe: _Final[Iframe | None]
    image: _Final[Image | None]
    isv: _Final[Isv | None]
    add_ons: _Final[AddOns | None]
    mindnote: _Final[Mindnote | None]
    sheet: _Final[Sheet | None]
    table: _Final[Table | None]
    table_cell: _Final[TableCell | None]
    view: _Final[View | None]
    undefined: _Final[Undefined | None]
    quote_container: _Final[QuoteContainer | None]
    task: _Final[Task | None]
    okr: _Final[Okr | None]
    okr_objective: _Final[OkrObjective | None]
    okr_key_result: _Final[OkrKeyResult | None]
    okr_progress: _Final[OkrProgress | None]
    comment_ids: _Final[_b.list[str] | None]
    jira_issue: _Final[JiraIssue | None]
    wiki_catalog: _Final[WikiCatalog | None]
    board: _Final[Board | None]
    agenda: _Final[Agenda | None]
    agenda_item: _Final[AgendaItem | None]
    agenda_item_title: _Final[AgendaItemTitle | None]
    agenda_item_content: _Final[AgendaItemContent | None]
    link_preview: _Final[LinkPreview | None]
    source_synced: _Final[SourceSynced | None]
    reference_synced: _Final[ReferenceSynced | None]
    sub_page_list: _Final[SubPageList | None]
    ai_template: _Final[AiTemplate | None]
    reference_base: _Final[ReferenceBase | None]
    project: _Final[Project | None]
    meeting_notes_qa: _Final[MeetingNotesQa | None]
    vc_tabs: _Final[VcTabs | None]
    vc_summary_tab: _Final[VcSummaryTab | None]
    vc_transcript_tab: _Final[VcTranscriptTab | None]
    minutes: _Final[Minutes | None]

class BlockIdRelation(_Reply):
    """`BlockIdRelation` of docx.v1: members the platform left out are None."""
    temporary_block_id: _Final[str | None]
    block_id: _Final[str | None]

class BlockIdToImageUrl(_Reply):
    """`BlockIdToImageUrl` of docx.v1: members the platform left out are None."""
    block_id: _Final[str | None]
    image_url: _Final[str | None]

class Board(_Reply):
    """`Board` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    align: _Final[int | None]
    width: _Final[int | None]
    height: _Final[int | None]

class Callout(_Reply):
    """`Callout` of docx.v1: members the platform left out are None."""
    background_color: _Final[int | None]
    border_color: _Final[int | None]
    text_color: _Final[int | None]
    emoji_id: _Final[str | None]

class Caption(_Reply):
    """`Caption` of docx.v1: members the platform left out are None."""
    content: _Final[str | None]

class ChatCard(_Reply):
    """`ChatCard` of docx.v1: members the platform left out are None."""
    chat_id: _Final[int | None]
    align: _Final[int | None]

class ConvertDocumentResponseBody(_Reply):
    """`ConvertDocumentResponseBody` of docx.v1: members the platform left out are None."""
    first_level_block_ids: _Final[_b.list[str] | None]
    blocks: _Final[_b.list[Block] | None]
    block_id_to_image_urls: _Final[_b.list[BlockIdToImageUrl] | None]

class CreateChatAnnouncementBlockChildrenResponseBody(_Reply):
    """`CreateChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    children: _Final[_b.list[Block] | None]
    revision_id: _Final[int | None]
    client_token: _Final[str | None]

class CreateDocumentBlockChildrenResponseBody(_Reply):
    """`CreateDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    children: _Final[_b.list[Block] | None]
    document_revision_id: _Final[int | None]
    client_token: _Final[str | None]

class CreateDocumentBlockDescendantResponseBody(_Reply):
    """`CreateDocumentBlockDescendantResponseBody` of docx.v1: members the platform left out are None."""
    children: _Final[_b.list[Block] | None]
    document_revision_id: _Final[int | None]
    client_token: _Final[str | None]
    block_id_relations: _Final[_b.list[BlockIdRelation] | None]

class CreateDocumentResponseBody(_Reply):
    """`CreateDocumentResponseBody` of docx.v1: members the platform left out are None."""
    document: _Final[Document | None]

class Diagram(_Reply):
    """`Diagram` of docx.v1: members the platform left out are None."""
    diagram_type: _Final[int | None]

class Divider(_Reply):
    """`Divider` of docx.v1: members the platform left out are None."""

class Document(_Reply):
    """`Document` of docx.v1: members the platform left out are None."""
    document_id: _Final[str | None]
    revision_id: _Final[int | None]
    title: _Final[str | None]
    display_setting: _Final[DocumentDisplaySetting | None]
    cover: _Final[DocumentCover | None]

class DocumentCover(_Reply):
    """`DocumentCover` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    offset_ratio_x: _Final[float | None]
    offset_ratio_y: _Final[float | None]

class DocumentDisplaySetting(_Reply):
    """`DocumentDisplaySetting` of docx.v1: members the platform left out are None."""
    show_authors: _Final[bool | None]
    show_create_time: _Final[bool | None]
    show_pv: _Final[bool | None]
    show_uv: _Final[bool | None]
    show_like_count: _Final[bool | None]
    show_comment_count: _Final[bool | None]
    show_related_matters: _Final[bool | None]

class Equation(_Reply):
    """`Equation` of docx.v1: members the platform left out are None."""
    content: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class File(_Reply):
    """`File` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    name: _Final[str | None]
    view_type: _Final[int | None]

class GetChatAnnouncementBlockChildrenResponseBody(_Reply):
    """`GetChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    items: _Final[_b.list[Block] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class GetChatAnnouncementBlockResponseBody(_Reply):
    """`GetChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: _Final[Block | None]

class GetChatAnnouncementResponseBody(_Reply):
    """`GetChatAnnouncementResponseBody` of docx.v1: members the platform left out are None."""
    revision_id: _Final[int | None]
    create_time: _Final[int | None]
    update_time: _Final[int | None]
    owner_id: _Final[str | None]
    owner_id_type: _Final[str | None]
    modifier_id: _Final[str | None]
    modifier_id_type: _Final[str | None]
    announcement_type: _Final[str | None]
    create_time_v2: _Final[str | None]
    update_time_v2: _Final[str | None]

class GetDocumentBlockChildrenResponseBody(_Reply):
    """`GetDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    items: _Final[_b.list[Block] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class GetDocumentBlockResponseBody(_Reply):
    """`GetDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: _Final[Block | None]

class GetDocumentResponseBody(_Reply):
    """`GetDocumentResponseBody` of docx.v1: members the platform left out are None."""
    document: _Final[Document | None]

class Grid(_Reply):
    """`Grid` of docx.v1: members the platform left out are None."""
    column_size: _Final[int | None]

class GridColumn(_Reply):
    """`GridColumn` of docx.v1: members the platform left out are None."""
    width_ratio: _Final[int | None]

class Iframe(_Reply):
    """`Iframe` of docx.v1: members the platform left out are None."""
    component: _Final[IframeComponent | None]

class IframeComponent(_Reply):
    """`IframeComponent` of docx.v1: members the platform left out are None."""
    iframe_type: _Final[int | None]
    url: _Final[str | None]

class Image(_Reply):
    """`Image` of docx.v1: members the platform left out are None."""
    width: _Final[int | None]
    height: _Final[int | None]
    token: _Final[str | None]
    align: _Final[int | None]
    caption: _Final[Caption | None]
    scale: _Final[float | None]

class InlineBlock(_Reply):
    """`InlineBlock` of docx.v1: members the platform left out are None."""
    block_id: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class InlineFile(_Reply):
    """`InlineFile` of docx.v1: members the platform left out are None."""
    file_token: _Final[str | None]
    source_block_id: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class InlineLinkPreview(_Reply):
    """`InlineLinkPreview` of docx.v1: members the platform left out are None."""
    title: _Final[str | None]
    url: _Final[str | None]
    url_type: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class Isv(_Reply):
    """`Isv` of docx.v1: members the platform left out are None."""
    component_id: _Final[str | None]
    component_type_id: _Final[str | None]

class JiraIssue(_Reply):
    """`JiraIssue` of docx.v1: members the platform left out are None."""
    id: _Final[str | None]
    key: _Final[str | None]

class Link(_Reply):
    """`Link` of docx.v1: members the platform left out are None."""
    url: _Final[str | None]

class LinkPreview(_Reply):
    """`LinkPreview` of docx.v1: members the platform left out are None."""
    url: _Final[str | None]
    url_type: _Final[str | None]

class ListChatAnnouncementBlockResponseBody(_Reply):
    """`ListChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    items: _Final[_b.list[Block] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class ListDocumentBlockResponseBody(_Reply):
    """`ListDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    items: _Final[_b.list[Block] | None]
    page_token: _Final[str | None]
    has_more: _Final[bool | None]

class MeetingNotesQa(_Reply):
    """`MeetingNotesQa` of docx.v1: members the platform left out are None."""

class MentionDoc(_Reply):
    """`MentionDoc` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    obj_type: _Final[int | None]
    url: _Final[str | None]
    title: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]
    fallback_type: _Final[str | None]

class MentionUser(_Reply):
    """`MentionUser` of docx.v1: members the platform left out are None."""
    user_id: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class Mindnote(_Reply):
    """`Mindnote` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]

class Minutes(_Reply):
    """`Minutes` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    minutes_id: _Final[str | None]

class ObjectiveIdWithKrId(_Reply):
    """`ObjectiveIdWithKrId` of docx.v1: members the platform left out are None."""
    objective_id: _Final[int | None]
    kr_ids: _Final[_b.list[int] | None]

class Okr(_Reply):
    """`Okr` of docx.v1: members the platform left out are None."""
    okr_id: _Final[int | None]
    objectives: _Final[_b.list[ObjectiveIdWithKrId] | None]
    period_display_status: _Final[str | None]
    period_name_zh: _Final[str | None]
    period_name_en: _Final[str | None]
    user_id: _Final[str | None]
    visible_setting: _Final[OkrVisibleSetting | None]

class OkrKeyResult(_Reply):
    """`OkrKeyResult` of docx.v1: members the platform left out are None."""
    kr_id: _Final[int | None]
    confidential: _Final[bool | None]
    position: _Final[int | None]
    score: _Final[int | None]
    visible: _Final[bool | None]
    weight: _Final[float | None]
    progress_rate: _Final[OkrProgressRate | None]
    content: _Final[Text | None]

class OkrObjective(_Reply):
    """`OkrObjective` of docx.v1: members the platform left out are None."""
    objective_id: _Final[int | None]
    confidential: _Final[bool | None]
    position: _Final[int | None]
    score: _Final[int | None]
    visible: _Final[bool | None]
    weight: _Final[float | None]
    progress_rate: _Final[OkrProgressRate | None]
    content: _Final[Text | None]

class OkrProgress(_Reply):
    """`OkrProgress` of docx.v1: members the platform left out are None."""

class OkrProgressRate(_Reply):
    """`OkrProgressRate` of docx.v1: members the platform left out are None."""
    mode: _Final[str | None]
    current: _Final[float | None]
    percent: _Final[float | None]
    progress_status: _Final[str | None]
    start: _Final[float | None]
    status_type: _Final[str | None]
    target: _Final[float | None]

class OkrVisibleSetting(_Reply):
    """`OkrVisibleSetting` of docx.v1: members the platform left out are None."""
    progress_fill_area_visible: _Final[bool | None]
    progress_status_visible: _Final[bool | None]
    score_visible: _Final[bool | None]

class PatchDocumentBlockResponseBody(_Reply):
    """`PatchDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: _Final[Block | None]
    document_revision_id: _Final[int | None]
    client_token: _Final[str | None]

class Project(_Reply):
    """`Project` of docx.v1: members the platform left out are None."""
    title: _Final[str | None]
    url: _Final[str | None]
    sub_type: _Final[str | None]
    view_type: _Final[str | None]

class QuoteContainer(_Reply):
    """`QuoteContainer` of docx.v1: members the platform left out are None."""

class RawContentDocumentResponseBody(_Reply):
    """`RawContentDocumentResponseBody` of docx.v1: members the platform left out are None."""
    content: _Final[str | None]

class ReferenceBase(_Reply):
    """`ReferenceBase` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    view_id: _Final[str | None]
    layout_mode: _Final[str | None]

class ReferenceSynced(_Reply):
    """`ReferenceSynced` of docx.v1: members the platform left out are None."""
    source_document_id: _Final[str | None]
    source_block_id: _Final[str | None]

class Reminder(_Reply):
    """`Reminder` of docx.v1: members the platform left out are None."""
    create_user_id: _Final[str | None]
    is_notify: _Final[bool | None]
    is_whole_day: _Final[bool | None]
    expire_time: _Final[int | None]
    notify_time: _Final[int | None]
    text_element_style: _Final[TextElementStyle | None]

class Sheet(_Reply):
    """`Sheet` of docx.v1: members the platform left out are None."""
    token: _Final[str | None]
    row_size: _Final[int | None]
    column_size: _Final[int | None]

class SourceSynced(_Reply):
    """`SourceSynced` of docx.v1: members the platform left out are None."""
    elements: _Final[_b.list[TextElement] | None]
    align: _Final[int | None]

class SubPageList(_Reply):
    """`SubPageList` of docx.v1: members the platform left out are None."""
    wiki_token: _Final[str | None]

class Table(_Reply):
    """`Table` of docx.v1: members the platform left out are None."""
    cells: _Final[_b.list[str] | None]
    property: _Final[TableProperty | None]

class TableCell(_Reply):
    """`TableCell` of docx.v1: members the platform left out are None."""

class TableMergeInfo(_Reply):
    """`TableMergeInfo` of docx.v1: members the platform left out are None."""
    row_span: _Final[int | None]
    col_span: _Final[int | None]

class TableProperty(_Reply):
    """`TableProperty` of docx.v1: members the platform left out are None."""
    row_size: _Final[int | None]
    column_size: _Final[int | None]
    column_width: _Final[_b.list[int] | None]
    merge_info: _Final[_b.list[TableMergeInfo] | None]
    header_row: _Final[bool | None]
    header_column: _Final[bool | None]

class Task(_Reply):
    """`Task` of docx.v1: members the platform left out are None."""
    task_id: _Final[str | None]
    folded: _Final[bool | None]

class Text(_Reply):
    """`Text` of docx.v1: members the platform left out are None."""
    style: _Final[TextStyle | None]
    elements: _Final[_b.list[TextElement] | None]

class TextElement(_Reply):
    """`TextElement` of docx.v1: members the platform left out are None."""
    text_run: _Final[TextRun | None]
    mention_user: _Final[MentionUser | None]
    mention_doc: _Final[MentionDoc | None]
    reminder: _Final[Reminder | None]
    file: _Final[InlineFile | None]
    undefined: _Final[UndefinedElement | None]
    inline_block: _Final[InlineBlock | None]
    equation: _Final[Equation | None]
    link_preview: _Final[InlineLinkPreview | None]

class TextElementStyle(_Reply):
    """`TextElementStyle` of docx.v1: members the platform left out are None."""
    bold: _Final[bool | None]
    italic: _Final[bool | None]
    strikethrough: _Final[bool | None]
    underline: _Final[bool | None]
    inline_code: _Final[bool | None]
    background_color: _Final[int | None]
    text_color: _Final[int | None]
    link: _Final[Link | None]
    comment_ids: _Final[_b.list[str] | None]

class TextRun(_Reply):
    """`TextRun` of docx.v1: members the platform left out are None."""
    content: _Final[str | None]
    text_element_style: _Final[TextElementStyle | None]

class TextStyle(_Reply):
    """`TextStyle` of docx.v1: members the platform left out are None."""
    align: _Final[int | None]
    done: _Final[bool | None]
    folded: _Final[bool | None]
    language: _Final[int | None]
    wrap: _Final[bool | None]
    background_color: _Final[str | None]
    indentation_level: _Final[str | None]
    sequence: _Final[str | None]

class Undefined(_Reply):
    """`Undefined` of docx.v1: members the platform left out are None."""

class UndefinedElement(_Reply):
    """`UndefinedElement` of docx.v1: members the platform left out are None."""

class VcSummaryTab(_Reply):
    """`VcSummaryTab` of docx.v1: members the platform left out are None."""

class VcTabs(_Reply):
    """`VcTabs` of docx.v1: members the platform left out are None."""

class VcTranscriptTab(_Reply):
    """`VcTranscriptTab` of docx.v1: members the platform left out are None."""

class View(_Reply):
    """`View` of docx.v1: members the platform left out are None."""
    view_type: _Final[int | None]

class WikiCatalog(_Reply):
    """`WikiCatalog` of docx.v1: members the platform left out are None."""
    wiki_token: _Final[str | None]

class AddOnsParam(_TypedDict, total=False):
    """`AddOns` in arguments."""
    component_id: _Text
    component_type_id: _Required[_Text]
    record: _Text

class AgendaParam(_TypedDict, total=False):
    """`Agenda` in arguments."""
    ...

class AgendaItemParam(_TypedDict, total=False):
    """`AgendaItem` in arguments."""
    ...

class AgendaItemContentParam(_TypedDict, total=False):
    """`AgendaItemContent` in arguments."""
    ...

class AgendaItemTitleParam(_TypedDict, total=False):
    """`AgendaItemTitle` in arguments."""
    elements: _b.list[AgendaTitleElementParam] | _b.tuple[AgendaTitleElementParam, ...]
    align: _Int

class AgendaTitleElementParam(_TypedDict, total=False):
    """`AgendaTitleElement` in arguments."""
    text_run: TextRunParam
    mention_user: MentionUserParam
    mention_doc: MentionDocParam
    reminder: ReminderParam
    file: InlineFileParam
    undefined: UndefinedElementParam
    inline_block: InlineBlockParam
    equation: EquationParam

class AiTemplateParam(_TypedDict, total=False):
    """`AiTemplate` in arguments."""
    ...

class BitableParam(_TypedDict, total=False):
    """`Bitable` in arguments."""
    token: _Text
    view_type: _Int

class BlockParam(_TypedDict, total=False):
    """`Block` in arguments."""
    block_id: _Text
    parent_id: _Text
    children: _b.list[_Text] | _b.tuple[_Text, ...]
    block_type: _Required[_Int]
    page: TextParam
    text: TextParam
    heading1: TextParam
    heading2: TextParam
    heading3: TextParam
    heading4: TextParam
    heading5: TextParam
    heading6: TextParam
    heading7: TextParam
    heading8: TextParam
    heading9: TextParam
    bullet: TextParam
    ordered: TextParam
    code: TextParam
    quote: TextParam
    equation: TextParam
    todo: TextParam
    bitable: BitableParam
    callout: CalloutParam
    chat_card: ChatCardParam
    diagram: DiagramParam
    divider: DividerParam
    file: FileParam
    grid: GridParam
    grid_column: GridColumnParam
    iframe: IframeParam
    image: ImageParam
    isv: IsvParam
    add_ons: AddOnsParam
    mindnote: MindnoteParam
    sheet: SheetParam
    table: TableParam
    table_cell: TableCellParam
    view: ViewParam
    undefined: UndefinedParam
    quote_container: QuoteContainerParam
    task: TaskParam
    okr: OkrParam
    okr_objective: OkrObjectiveParam
    okr_key_result: OkrKeyResultParam
    okr_progress: OkrProgressParam
    comment_ids: _b.list[_Text] | _b.tuple[_Text, ...]
    jira_issue: JiraIssueParam
    wiki_catalog: WikiCatalogParam
    board: BoardParam
    agenda: AgendaParam
    agenda_item: AgendaItemParam
    agenda_item_title: AgendaItemTitleParam
    agenda_item_content: AgendaItemContentParam
    link_preview: LinkPreviewParam
    source_synced: SourceSyncedParam
    reference_synced: ReferenceSyncedParam
    sub_page_list: SubPageListParam
    ai_template: AiTemplateParam
    reference_base: ReferenceBaseParam
    project: ProjectParam
    meeting_notes_qa: MeetingNotesQaParam
    vc_tabs: VcTabsParam
    vc_summary_tab: VcSummaryTabParam
    vc_transcript_tab: VcTranscriptTabParam
    minutes: MinutesParam

class BoardParam(_TypedDict, total=False):
    """`Board` in arguments."""
    token: _Text
    align: _Int
    width: _Int
    height: _Int

class CalloutParam(_TypedDict, total=False):
    """`Callout` in arguments."""
    background_color: _Int
    border_color: _Int
    text_color: _Int
    emoji_id: _Text

class CaptionParam(_TypedDict, total=False):
    """`Caption` in arguments."""
    content: _Text

class ChatCardParam(_TypedDict, total=False):
    """`ChatCard` in arguments."""
    chat_id: _Required[_Int | str]
    align: _Int

class DeleteGridColumnRequestParam(_TypedDict, total=False):
    """`DeleteGridColumnRequest` in arguments."""
    column_index: _Required[_Int]

class DeleteTableColumnsRequestParam(_TypedDict, total=False):
    """`DeleteTableColumnsRequest` in arguments."""
    column_start_index: _Required[_Int]
    column_end_index: _Required[_Int]

class DeleteTableRowsRequestParam(_TypedDict, total=False):
    """`DeleteTableRowsRequest` in arguments."""
    row_start_index: _Required[_Int]
    row_end_index: _Required[_Int]

class DiagramParam(_TypedDict, total=False):
    """`Diagram` in arguments."""
    diagram_type: _Int

class DividerParam(_TypedDict, total=False):
    """`Divider` in arguments."""
    ...

class EquationParam(_TypedDict, total=False):
    """`Equation` in arguments."""
    content: _Required[_Text]
    text_element_style: TextElementStyleParam

class FileParam(_TypedDict, total=False):
    """`File` in arguments."""
    token: _Text
    name: _Text
    view_type: _Int

class GridParam(_TypedDict, total=False):
    """`Grid` in arguments."""
    column_size: _Required[_Int]

class GridColumnParam(_TypedDict, total=False):
    """`GridColumn` in arguments."""
    width_ratio: _Int

class IframeParam(_TypedDict, total=False):
    """`Iframe` in arguments."""
    component: _Required[IframeComponentParam]

class IframeComponentParam(_TypedDict, total=False):
    """`IframeComponent` in arguments."""
    iframe_type: _Int
    url: _Required[_Text]

class ImageParam(_TypedDict, total=False):
    """`Image` in arguments."""
    width: _Int
    height: _Int
    token: _Text
    align: _Int
    caption: CaptionParam
    scale: _Float

class InlineBlockParam(_TypedDict, total=False):
    """`InlineBlock` in arguments."""
    block_id: _Required[_Text]
    text_element_style: TextElementStyleParam

class InlineFileParam(_TypedDict, total=False):
    """`InlineFile` in arguments."""
    file_token: _Text
    source_block_id: _Text
    text_element_style: TextElementStyleParam

class InlineLinkPreviewParam(_TypedDict, total=False):
    """`InlineLinkPreview` in arguments."""
    title: _Text
    url: _Required[_Text]
    url_type: _Required[_Literal["Project", "Undefined"] | _Text]
    text_element_style: TextElementStyleParam

class InsertGridColumnRequestParam(_TypedDict, total=False):
    """`InsertGridColumnRequest` in arguments."""
    column_index: _Required[_Int]

class InsertTableColumnRequestParam(_TypedDict, total=False):
    """`InsertTableColumnRequest` in arguments."""
    column_index: _Required[_Int]

class InsertTableRowRequestParam(_TypedDict, total=False):
    """`InsertTableRowRequest` in arguments."""
    row_index: _Required[_Int]

class IsvParam(_TypedDict, total=False):
    """`Isv` in arguments."""
    component_id: _Text
    component_type_id: _Text

class JiraIssueParam(_TypedDict, total=False):
    """`JiraIssue` in arguments."""
    id: _Text
    key: _Text

class LinkParam(_TypedDict, total=False):
    """`Link` in arguments."""
    url: _Required[_Text]

class LinkPreviewParam(_TypedDict, total=False):
    """`LinkPreview` in arguments."""
    url: _Required[_Text]
    url_type: _Required[_Literal["MessageLink", "Undefined"] | _Text]

class MeetingNotesQaParam(_TypedDict, total=False):
    """`MeetingNotesQa` in arguments."""
    ...

class MentionDocParam(_TypedDict, total=False):
    """`MentionDoc` in arguments."""
    token: _Required[_Text]
    obj_type: _Required[_Int]
    url: _Text
    title: _Text
    text_element_style: TextElementStyleParam
    fallback_type: _Literal["FallbackToLink", "FallbackToText"] | _Text

class MentionUserParam(_TypedDict, total=False):
    """`MentionUser` in arguments."""
    user_id: _Required[_Text]
    text_element_style: TextElementStyleParam

class MergeTableCellsRequestParam(_TypedDict, total=False):
    """`MergeTableCellsRequest` in arguments."""
    row_start_index: _Required[_Int]
    row_end_index: _Required[_Int]
    column_start_index: _Required[_Int]
    column_end_index: _Required[_Int]

class MindnoteParam(_TypedDict, total=False):
    """`Mindnote` in arguments."""
    token: _Text

class MinutesParam(_TypedDict, total=False):
    """`Minutes` in arguments."""
    token: _Text
    minutes_id: _Required[_Text]

class ObjectiveIdWithKrIdParam(_TypedDict, total=False):
    """`ObjectiveIdWithKrId` in arguments."""
    objective_id: _Int | str
    kr_ids: _b.list[_Int | str] | _b.tuple[_Int | str, ...]

class OkrParam(_TypedDict, total=False):
    """`Okr` in arguments."""
    okr_id: _Int | str
    objectives: _b.list[ObjectiveIdWithKrIdParam] | _b.tuple[ObjectiveIdWithKrIdParam, ...]
    period_display_status: _Literal["default", "hidden", "normal", "invalid"] | _Text
    period_name_zh: _Text
    period_name_en: _Text
    user_id: _Text
    visible_setting: OkrVisibleSettingParam

class OkrKeyResultParam(_TypedDict, total=False):
    """`OkrKeyResult` in arguments."""
    kr_id: _Int | str
    confidential: bool
    position: _Int
    score: _Int
    visible: bool
    weight: _Float
    progress_rate: OkrProgressRateParam
    content: TextParam

class OkrObjectiveParam(_TypedDict, total=False):
    """`OkrObjective` in arguments."""
    objective_id: _Int | str
    confidential: bool
    position: _Int
    score: _Int
    visible: bool
    weight: _Float
    progress_rate: OkrProgressRateParam
    content: TextParam

class OkrProgressParam(_TypedDict, total=False):
    """`OkrProgress` in arguments."""
    ...

class OkrProgressRateParam(_TypedDict, total=False):
    """`OkrProgressRate` in arguments."""
    mode: _Literal["simple", "advanced"] | _Text
    current: _Float
    percent: _Float
    progress_status: _Literal["normal", "unset", "risk", "extended"] | _Text
    start: _Float
    status_type: _Literal["default", "custom"] | _Text
    target: _Float

class OkrVisibleSettingParam(_TypedDict, total=False):
    """`OkrVisibleSetting` in arguments."""
    progress_fill_area_visible: bool
    progress_status_visible: bool
    score_visible: bool

class ProjectParam(_TypedDict, total=False):
    """`Project` in arguments."""
    title: _Text
    url: _Text
    sub_type: _Literal["Table", "Card", "Undefined"] | _Text
    view_type: _Literal["Normal", "Undefined", "PartiallyFolded"] | _Text

class QuoteContainerParam(_TypedDict, total=False):
    """`QuoteContainer` in arguments."""
    ...

class ReferenceBaseParam(_TypedDict, total=False):
    """`ReferenceBase` in arguments."""
    token: _Text
    view_id: _Text
    layout_mode: _Literal["Normal", "Undefined", "PartiallyFolded"] | _Text

class ReferenceSyncedParam(_TypedDict, total=False):
    """`ReferenceSynced` in arguments."""
    source_document_id: _Text
    source_block_id: _Text

class ReminderParam(_TypedDict, total=False):
    """`Reminder` in arguments."""
    create_user_id: _Required[_Text]
    is_notify: bool
    is_whole_day: bool
    expire_time: _Required[_Int | str]
    notify_time: _Required[_Int | str]
    text_element_style: TextElementStyleParam

class ReplaceFileRequestParam(_TypedDict, total=False):
    """`ReplaceFileRequest` in arguments."""
    token: _Required[_Text]

class ReplaceImageRequestParam(_TypedDict, total=False):
    """`ReplaceImageRequest` in arguments."""
    token: _Required[_Text]
    width: _Int
    height: _Int
    align: _Int
    caption: CaptionParam
    scale: _Float

class SheetParam(_TypedDict, total=False):
    """`Sheet` in arguments."""
    token: _Text
    row_size: _Int
    column_size: _Int

class SourceSyncedParam(_TypedDict, total=False):
    """`SourceSynced` in arguments."""
    elements: _b.list[TextElementParam] | _b.tuple[TextElementParam, ...]
    align: _Int

class SubPageListParam(_TypedDict, total=False):
    """`SubPageList` in arguments."""
    wiki_token: _Required[_Text]

class TableParam(_TypedDict, total=False):
    """`Table` in arguments."""
    cells: _b.list[_Text] | _b.tuple[_Text, ...]
    property: _Required[TablePropertyParam]

class TableCellParam(_TypedDict, total=False):
    """`TableCell` in arguments."""
    ...

class TableMergeInfoParam(_TypedDict, total=False):
    """`TableMergeInfo` in arguments."""
    row_span: _Int
    col_span: _Int

class TablePropertyParam(_TypedDict, total=False):
    """`TableProperty` in arguments."""
    row_size: _Required[_Int]
    column_size: _Required[_Int]
    column_width: _b.list[_Int] | _b.tuple[_Int, ...]
    merge_info: _b.list[TableMergeInfoParam] | _b.tuple[TableMergeInfoParam, ...]
    header_row: bool
    header_column: bool

class TaskParam(_TypedDict, total=False):
    """`Task` in arguments."""
    task_id: _Text
    folded: bool

class TextParam(_TypedDict, total=False):
    """`Text` in arguments."""
    style: TextStyleParam
    elements: _Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]

class TextElementParam(_TypedDict, total=False):
    """`TextElement` in arguments."""
    text_run: TextRunParam
    mention_user: MentionUserParam
    mention_doc: MentionDocParam
    reminder: ReminderParam
    file: InlineFileParam
    undefined: UndefinedElementParam
    inline_block: InlineBlockParam
    equation: EquationParam
    link_preview: InlineLinkPreviewParam

class TextElementStyleParam(_TypedDict, total=False):
    """`TextElementStyle` in arguments."""
    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    inline_code: bool
    background_color: _Int
    text_color: _Int
    link: LinkParam
    comment_ids: _b.list[_Text] | _b.tuple[_Text, ...]

class TextRunParam(_TypedDict, total=False):
    """`TextRun` in arguments."""
    content: _Required[_Text]
    text_element_style: TextElementStyleParam

class TextStyleParam(_TypedDict, total=False):
    """`TextStyle` in arguments."""
    align: _Int
    done: bool
    folded: bool
    language: _Int
    wrap: bool
    background_color: _Literal["LightGrayBackground", "LightRedBackground", "LightOrangeBackground", "LightYellowBackground", "LightGreenBackground", "LightBlueBackground", "LightPurpleBackground", "PaleGrayBackground", "DarkGrayBackground", "DarkRedBackground", "DarkOrangeBackground", "DarkYellowBackground", "DarkGreenBackground", "DarkBlueBackground", "DarkPurpleBackground"] | _Text
    indentation_level: _Literal["NoIndent", "OneLevelIndent"] | _Text
    sequence: _Text

class UndefinedParam(_TypedDict, total=False):
    """`Undefined` in arguments."""
    ...

class UndefinedElementParam(_TypedDict, total=False):
    """`UndefinedElement` in arguments."""
    ...

class UnmergeTableCellsRequestParam(_TypedDict, total=False):
    """`UnmergeTableCellsRequest` in arguments."""
    row_index: _Required[_Int]
    column_index: _Required[_Int]

class UpdateBlockRequestParam(_TypedDict, total=False):
    """`UpdateBlockRequest` in arguments."""
    update_text_elements: UpdateTextElementsRequestParam
    update_text_style: UpdateTextStyleRequestParam
    update_table_property: UpdateTablePropertyRequestParam
    insert_table_row: InsertTableRowRequestParam
    insert_table_column: InsertTableColumnRequestParam
    delete_table_rows: DeleteTableRowsRequestParam
    delete_table_columns: DeleteTableColumnsRequestParam
    merge_table_cells: MergeTableCellsRequestParam
    unmerge_table_cells: UnmergeTableCellsRequestParam
    insert_grid_column: InsertGridColumnRequestParam
    delete_grid_column: DeleteGridColumnRequestParam
    update_grid_column_width_ratio: UpdateGridColumnWidthRatioRequestParam
    replace_image: ReplaceImageRequestParam
    replace_file: ReplaceFileRequestParam
    block_id: _Text
    update_text: UpdateTextRequestParam
    update_task: UpdateTaskRequestParam

class UpdateGridColumnWidthRatioRequestParam(_TypedDict, total=False):
    """`UpdateGridColumnWidthRatioRequest` in arguments."""
    width_ratios: _Required[_b.list[_Int] | _b.tuple[_Int, ...]]

class UpdateTablePropertyRequestParam(_TypedDict, total=False):
    """`UpdateTablePropertyRequest` in arguments."""
    column_width: _Int
    column_index: _Int
    header_row: bool
    header_column: bool

class UpdateTaskRequestParam(_TypedDict, total=False):
    """`UpdateTaskRequest` in arguments."""
    task_id: _Text
    folded: bool

class UpdateTextElementsRequestParam(_TypedDict, total=False):
    """`UpdateTextElementsRequest` in arguments."""
    elements: _Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]

class UpdateTextRequestParam(_TypedDict, total=False):
    """`UpdateTextRequest` in arguments."""
    elements: _Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]
    style: _Required[TextStyleParam]
    fields: _Required[_b.list[_Int] | _b.tuple[_Int, ...]]

class UpdateTextStyleRequestParam(_TypedDict, total=False):
    """`UpdateTextStyleRequest` in arguments."""
    style: _Required[TextStyleParam]
    fields: _Required[_b.list[_Int] | _b.tuple[_Int, ...]]

class VcSummaryTabParam(_TypedDict, total=False):
    """`VcSummaryTab` in arguments."""
    ...

class VcTabsParam(_TypedDict, total=False):
    """`VcTabs` in arguments."""
    ...

class VcTranscriptTabParam(_TypedDict, total=False):
    """`VcTranscriptTab` in arguments."""
    ...

class ViewParam(_TypedDict, total=False):
    """`View` in arguments."""
    view_type: _Int

class WikiCatalogParam(_TypedDict, total=False):
    """`WikiCatalog` in arguments."""
    wiki_token: _Text

class _V1ChatAnnouncementBlock:
    def batch_update(
        self,
        *,
        chat_id: _Text,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.batch_update`: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Block)
    def list(
        self,
        *,
        chat_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.list`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1ChatAnnouncementBlockChildren:
    def batch_delete(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        start_index: _Int,
        end_index: _Int,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.batch_delete`: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.create`: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Block)
    def get(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block.children&version=v1

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
        """Run `docx.v1.chat_announcement.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1DocumentBlock:
    def batch_update(
        self,
        *,
        document_id: _Text,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...],
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateDocumentBlockResponseBody:
        """Run `docx.v1.document_block.batch_update`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentBlockResponseBody:
        """Run `docx.v1.document_block.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Block)
    def list(
        self,
        *,
        document_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        document_revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListDocumentBlockResponseBody:
        """Run `docx.v1.document_block.list`: GET /open-apis/docx/v1/documents/:document_id/blocks

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def patch(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        update_text_elements: UpdateTextElementsRequestParam = ...,
        update_text_style: UpdateTextStyleRequestParam = ...,
        update_table_property: UpdateTablePropertyRequestParam = ...,
        insert_table_row: InsertTableRowRequestParam = ...,
        insert_table_column: InsertTableColumnRequestParam = ...,
        delete_table_rows: DeleteTableRowsRequestParam = ...,
        delete_table_columns: DeleteTableColumnsRequestParam = ...,
        merge_table_cells: MergeTableCellsRequestParam = ...,
        unmerge_table_cells: UnmergeTableCellsRequestParam = ...,
        insert_grid_column: InsertGridColumnRequestParam = ...,
        delete_grid_column: DeleteGridColumnRequestParam = ...,
        update_grid_column_width_ratio: UpdateGridColumnWidthRatioRequestParam = ...,
        replace_image: ReplaceImageRequestParam = ...,
        replace_file: ReplaceFileRequestParam = ...,
        body_block_id: _Text | None = ...,
        update_text: UpdateTextRequestParam = ...,
        update_task: UpdateTaskRequestParam = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchDocumentBlockResponseBody:
        """Run `docx.v1.document_block.patch`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1DocumentBlockChildren:
    def batch_delete(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        start_index: _Int,
        end_index: _Int,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.batch_delete`: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_paged(Block)
    def get(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        with_descendants: bool | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1DocumentBlockDescendant:
    def create(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        children_id: _b.list[_Text] | _b.tuple[_Text, ...],
        descendants: _b.list[BlockParam] | _b.tuple[BlockParam, ...],
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentBlockDescendantResponseBody:
        """Run `docx.v1.document_block_descendant.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.descendant&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1Document:
    def convert(
        self,
        *,
        content_type: _Literal["markdown", "html"] | _Text,
        content: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ConvertDocumentResponseBody:
        """Run `docx.v1.document.convert`: POST /open-apis/docx/v1/documents/blocks/convert

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=convert&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        folder_token: _Text | None = ...,
        title: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentResponseBody:
        """Run `docx.v1.document.create`: POST /open-apis/docx/v1/documents

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        document_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentResponseBody:
        """Run `docx.v1.document.get`: GET /open-apis/docx/v1/documents/:document_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def raw_content(
        self,
        *,
        document_id: _Text,
        lang: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> RawContentDocumentResponseBody:
        """Run `docx.v1.document.raw_content`: GET /open-apis/docx/v1/documents/:document_id/raw_content

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=raw_content&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _V1:
    @property
    def chat_announcement_block(self) -> _V1ChatAnnouncementBlock: ...
    @property
    def chat_announcement_block_children(self) -> _V1ChatAnnouncementBlockChildren: ...
    @property
    def chat_announcement(self) -> _V1ChatAnnouncement: ...
    @property
    def document_block(self) -> _V1DocumentBlock: ...
    @property
    def document_block_children(self) -> _V1DocumentBlockChildren: ...
    @property
    def document_block_descendant(self) -> _V1DocumentBlockDescendant: ...
    @property
    def document(self) -> _V1Document: ...

class _AioV1ChatAnnouncementBlock:
    async def batch_update(
        self,
        *,
        chat_id: _Text,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...] | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.batch_update`: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Block)
    async def list(
        self,
        *,
        chat_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.list`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1ChatAnnouncementBlockChildren:
    async def batch_delete(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        start_index: _Int,
        end_index: _Int,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.batch_delete`: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.create`: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Block)
    async def get(
        self,
        *,
        chat_id: _Text,
        block_id: _Text,
        revision_id: _Int | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block.children&version=v1

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
        """Run `docx.v1.chat_announcement.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1DocumentBlock:
    async def batch_update(
        self,
        *,
        document_id: _Text,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...],
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchUpdateDocumentBlockResponseBody:
        """Run `docx.v1.document_block.batch_update`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentBlockResponseBody:
        """Run `docx.v1.document_block.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Block)
    async def list(
        self,
        *,
        document_id: _Text,
        page_size: _Int | None = ...,
        page_token: _Text | None = ...,
        document_revision_id: _Int | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ListDocumentBlockResponseBody:
        """Run `docx.v1.document_block.list`: GET /open-apis/docx/v1/documents/:document_id/blocks

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=list&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def patch(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        update_text_elements: UpdateTextElementsRequestParam = ...,
        update_text_style: UpdateTextStyleRequestParam = ...,
        update_table_property: UpdateTablePropertyRequestParam = ...,
        insert_table_row: InsertTableRowRequestParam = ...,
        insert_table_column: InsertTableColumnRequestParam = ...,
        delete_table_rows: DeleteTableRowsRequestParam = ...,
        delete_table_columns: DeleteTableColumnsRequestParam = ...,
        merge_table_cells: MergeTableCellsRequestParam = ...,
        unmerge_table_cells: UnmergeTableCellsRequestParam = ...,
        insert_grid_column: InsertGridColumnRequestParam = ...,
        delete_grid_column: DeleteGridColumnRequestParam = ...,
        update_grid_column_width_ratio: UpdateGridColumnWidthRatioRequestParam = ...,
        replace_image: ReplaceImageRequestParam = ...,
        replace_file: ReplaceFileRequestParam = ...,
        body_block_id: _Text | None = ...,
        update_text: UpdateTextRequestParam = ...,
        update_task: UpdateTaskRequestParam = ...,
        options_: _CallOptions | None = ...,
    ) -> PatchDocumentBlockResponseBody:
        """Run `docx.v1.document_block.patch`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=patch&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1DocumentBlockChildren:
    async def batch_delete(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        start_index: _Int,
        end_index: _Int,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> BatchDeleteDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.batch_delete`: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @_aio_paged(Block)
    async def get(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        document_revision_id: _Int | None = ...,
        page_token: _Text | None = ...,
        page_size: _Int | None = ...,
        with_descendants: bool | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Listing: `.items(...)` goes through all items, `.pages(...)` through pages.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1DocumentBlockDescendant:
    async def create(
        self,
        *,
        document_id: _Text,
        block_id: _Text,
        children_id: _b.list[_Text] | _b.tuple[_Text, ...],
        descendants: _b.list[BlockParam] | _b.tuple[BlockParam, ...],
        document_revision_id: _Int | None = ...,
        client_token: _Text | None = ...,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        index: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentBlockDescendantResponseBody:
        """Run `docx.v1.document_block_descendant.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.descendant&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1Document:
    async def convert(
        self,
        *,
        content_type: _Literal["markdown", "html"] | _Text,
        content: _Text,
        user_id_type: _Literal["user_id", "union_id", "open_id"] | _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> ConvertDocumentResponseBody:
        """Run `docx.v1.document.convert`: POST /open-apis/docx/v1/documents/blocks/convert

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=convert&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        folder_token: _Text | None = ...,
        title: _Text | None = ...,
        options_: _CallOptions | None = ...,
    ) -> CreateDocumentResponseBody:
        """Run `docx.v1.document.create`: POST /open-apis/docx/v1/documents

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        document_id: _Text,
        options_: _CallOptions | None = ...,
    ) -> GetDocumentResponseBody:
        """Run `docx.v1.document.get`: GET /open-apis/docx/v1/documents/:document_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def raw_content(
        self,
        *,
        document_id: _Text,
        lang: _Int | None = ...,
        options_: _CallOptions | None = ...,
    ) -> RawContentDocumentResponseBody:
        """Run `docx.v1.document.raw_content`: GET /open-apis/docx/v1/documents/:document_id/raw_content

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=raw_content&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """

class _AioV1:
    @property
    def chat_announcement_block(self) -> _AioV1ChatAnnouncementBlock: ...
    @property
    def chat_announcement_block_children(self) -> _AioV1ChatAnnouncementBlockChildren: ...
    @property
    def chat_announcement(self) -> _AioV1ChatAnnouncement: ...
    @property
    def document_block(self) -> _AioV1DocumentBlock: ...
    @property
    def document_block_children(self) -> _AioV1DocumentBlockChildren: ...
    @property
    def document_block_descendant(self) -> _AioV1DocumentBlockDescendant: ...
    @property
    def document(self) -> _AioV1Document: ...
