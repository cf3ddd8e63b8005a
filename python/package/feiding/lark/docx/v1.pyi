# Made from core/catalog/lark/docx.v1.json by python/backend.py.
"""The types of `docx.v1`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any, Final, Literal

from typing_extensions import Required, TypedDict

from feiding._feiding import AnyReply, CallOptions, Download, Reply
from feiding._typed import Float, Int, Text, aio_paged, aio_walked, paged, walked
from feiding.aio import AioDownload
from feiding.protocols import FileLike
from feiding.values import ListReply

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

class AddOns(Reply):
    """`AddOns` of docx.v1: members the platform left out are None."""
    component_id: Final[str | None]
    component_type_id: Final[str | None]
    record: Final[str | None]

class Agenda(Reply):
    """`Agenda` of docx.v1: members the platform left out are None."""

class AgendaItem(Reply):
    """`AgendaItem` of docx.v1: members the platform left out are None."""

class AgendaItemContent(Reply):
    """`AgendaItemContent` of docx.v1: members the platform left out are None."""

class AgendaItemTitle(Reply):
    """`AgendaItemTitle` of docx.v1: members the platform left out are None."""
    elements: Final[_b.list[AgendaTitleElement] | None]
    align: Final[int | None]

class AgendaTitleElement(Reply):
    """`AgendaTitleElement` of docx.v1: members the platform left out are None."""
    text_run: Final[TextRun | None]
    mention_user: Final[MentionUser | None]
    mention_doc: Final[MentionDoc | None]
    reminder: Final[Reminder | None]
    file: Final[InlineFile | None]
    undefined: Final[UndefinedElement | None]
    inline_block: Final[InlineBlock | None]
    equation: Final[Equation | None]

class AiTemplate(Reply):
    """`AiTemplate` of docx.v1: members the platform left out are None."""

class BatchDeleteChatAnnouncementBlockChildrenResponseBody(Reply):
    """`BatchDeleteChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    revision_id: Final[int | None]
    client_token: Final[str | None]

class BatchDeleteDocumentBlockChildrenResponseBody(Reply):
    """`BatchDeleteDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    document_revision_id: Final[int | None]
    client_token: Final[str | None]

class BatchUpdateChatAnnouncementBlockResponseBody(Reply):
    """`BatchUpdateChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    blocks: Final[_b.list[Block] | None]
    revision_id: Final[int | None]
    client_token: Final[str | None]

class BatchUpdateDocumentBlockResponseBody(Reply):
    """`BatchUpdateDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    blocks: Final[_b.list[Block] | None]
    document_revision_id: Final[int | None]
    client_token: Final[str | None]

class Bitable(Reply):
    """`Bitable` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    view_type: Final[int | None]

class Block(Reply):
    """`Block` of docx.v1: members the platform left out are None."""
    block_id: Final[str | None]
    parent_id: Final[str | None]
    children: Final[_b.list[str] | None]
    block_type: Final[int | None]
    page: Final[Text | None]
    text: Final[Text | None]
    heading1: Final[Text | None]
    heading2: Final[Text | None]
    heading3: Final[Text | None]
    heading4: Final[Text | None]
    heading5: Final[Text | None]
    heading6: Final[Text | None]
    heading7: Final[Text | None]
    heading8: Final[Text | None]
    heading9: Final[Text | None]
    bullet: Final[Text | None]
    ordered: Final[Text | None]
    code: Final[Text | None]
    quote: Final[Text | None]
    equation: Final[Text | None]
    todo: Final[Text | None]
    bitable: Final[Bitable | None]
    callout: Final[Callout | None]
    chat_card: Final[ChatCard | None]
    diagram: Final[Diagram | None]
    divider: Final[Divider | None]
    file: Final[File | None]
    grid: Final[Grid | None]
    grid_column: Final[GridColumn | None]
    iframe: Final[Iframe | None]
    image: Final[Image | None]
    isv: Final[Isv | None]
    add_ons: Final[AddOns | None]
    mindnote: Final[Mindnote | None]
    sheet: Final[Sheet | None]
    table: Final[Table | None]
    table_cell: Final[TableCell | None]
    view: Final[View | None]
    undefined: Final[Undefined | None]
    quote_container: Final[QuoteContainer | None]
    task: Final[Task | None]
    okr: Final[Okr | None]
    okr_objective: Final[OkrObjective | None]
    okr_key_result: Final[OkrKeyResult | None]
    okr_progress: Final[OkrProgress | None]
    comment_ids: Final[_b.list[str] | None]
    jira_issue: Final[JiraIssue | None]
    wiki_catalog: Final[WikiCatalog | None]
    board: Final[Board | None]
    agenda: Final[Agenda | None]
    agenda_item: Final[AgendaItem | None]
    agenda_item_title: Final[AgendaItemTitle | None]
    agenda_item_content: Final[AgendaItemContent | None]
    link_preview: Final[LinkPreview | None]
    source_synced: Final[SourceSynced | None]
    reference_synced: Final[ReferenceSynced | None]
    sub_page_list: Final[SubPageList | None]
    ai_template: Final[AiTemplate | None]
    reference_base: Final[ReferenceBase | None]
    project: Final[Project | None]
    meeting_notes_qa: Final[MeetingNotesQa | None]
    vc_tabs: Final[VcTabs | None]
    vc_summary_tab: Final[VcSummaryTab | None]
    vc_transcript_tab: Final[VcTranscriptTab | None]
    minutes: Final[Minutes | None]

class BlockIdRelation(Reply):
    """`BlockIdRelation` of docx.v1: members the platform left out are None."""
    temporary_block_id: Final[str | None]
    block_id: Final[str | None]

class BlockIdToImageUrl(Reply):
    """`BlockIdToImageUrl` of docx.v1: members the platform left out are None."""
    block_id: Final[str | None]
    image_url: Final[str | None]

class Board(Reply):
    """`Board` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    align: Final[int | None]
    width: Final[int | None]
    height: Final[int | None]

class Callout(Reply):
    """`Callout` of docx.v1: members the platform left out are None."""
    background_color: Final[int | None]
    border_color: Final[int | None]
    text_color: Final[int | None]
    emoji_id: Final[str | None]

class Caption(Reply):
    """`Caption` of docx.v1: members the platform left out are None."""
    content: Final[str | None]

class ChatCard(Reply):
    """`ChatCard` of docx.v1: members the platform left out are None."""
    chat_id: Final[int | None]
    align: Final[int | None]

class ConvertDocumentResponseBody(Reply):
    """`ConvertDocumentResponseBody` of docx.v1: members the platform left out are None."""
    first_level_block_ids: Final[_b.list[str] | None]
    blocks: Final[_b.list[Block] | None]
    block_id_to_image_urls: Final[_b.list[BlockIdToImageUrl] | None]

class CreateChatAnnouncementBlockChildrenResponseBody(Reply):
    """`CreateChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    children: Final[_b.list[Block] | None]
    revision_id: Final[int | None]
    client_token: Final[str | None]

class CreateDocumentBlockChildrenResponseBody(Reply):
    """`CreateDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    children: Final[_b.list[Block] | None]
    document_revision_id: Final[int | None]
    client_token: Final[str | None]

class CreateDocumentBlockDescendantResponseBody(Reply):
    """`CreateDocumentBlockDescendantResponseBody` of docx.v1: members the platform left out are None."""
    children: Final[_b.list[Block] | None]
    document_revision_id: Final[int | None]
    client_token: Final[str | None]
    block_id_relations: Final[_b.list[BlockIdRelation] | None]

class CreateDocumentResponseBody(Reply):
    """`CreateDocumentResponseBody` of docx.v1: members the platform left out are None."""
    document: Final[Document | None]

class Diagram(Reply):
    """`Diagram` of docx.v1: members the platform left out are None."""
    diagram_type: Final[int | None]

class Divider(Reply):
    """`Divider` of docx.v1: members the platform left out are None."""

class Document(Reply):
    """`Document` of docx.v1: members the platform left out are None."""
    document_id: Final[str | None]
    revision_id: Final[int | None]
    title: Final[str | None]
    display_setting: Final[DocumentDisplaySetting | None]
    cover: Final[DocumentCover | None]

class DocumentCover(Reply):
    """`DocumentCover` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    offset_ratio_x: Final[float | None]
    offset_ratio_y: Final[float | None]

class DocumentDisplaySetting(Reply):
    """`DocumentDisplaySetting` of docx.v1: members the platform left out are None."""
    show_authors: Final[bool | None]
    show_create_time: Final[bool | None]
    show_pv: Final[bool | None]
    show_uv: Final[bool | None]
    show_like_count: Final[bool | None]
    show_comment_count: Final[bool | None]
    show_related_matters: Final[bool | None]

class Equation(Reply):
    """`Equation` of docx.v1: members the platform left out are None."""
    content: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class File(Reply):
    """`File` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    name: Final[str | None]
    view_type: Final[int | None]

class GetChatAnnouncementBlockChildrenResponseBody(Reply):
    """`GetChatAnnouncementBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    items: Final[_b.list[Block] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class GetChatAnnouncementBlockResponseBody(Reply):
    """`GetChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: Final[Block | None]

class GetChatAnnouncementResponseBody(Reply):
    """`GetChatAnnouncementResponseBody` of docx.v1: members the platform left out are None."""
    revision_id: Final[int | None]
    create_time: Final[int | None]
    update_time: Final[int | None]
    owner_id: Final[str | None]
    owner_id_type: Final[str | None]
    modifier_id: Final[str | None]
    modifier_id_type: Final[str | None]
    announcement_type: Final[str | None]
    create_time_v2: Final[str | None]
    update_time_v2: Final[str | None]

class GetDocumentBlockChildrenResponseBody(Reply):
    """`GetDocumentBlockChildrenResponseBody` of docx.v1: members the platform left out are None."""
    items: Final[_b.list[Block] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class GetDocumentBlockResponseBody(Reply):
    """`GetDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: Final[Block | None]

class GetDocumentResponseBody(Reply):
    """`GetDocumentResponseBody` of docx.v1: members the platform left out are None."""
    document: Final[Document | None]

class Grid(Reply):
    """`Grid` of docx.v1: members the platform left out are None."""
    column_size: Final[int | None]

class GridColumn(Reply):
    """`GridColumn` of docx.v1: members the platform left out are None."""
    width_ratio: Final[int | None]

class Iframe(Reply):
    """`Iframe` of docx.v1: members the platform left out are None."""
    component: Final[IframeComponent | None]

class IframeComponent(Reply):
    """`IframeComponent` of docx.v1: members the platform left out are None."""
    iframe_type: Final[int | None]
    url: Final[str | None]

class Image(Reply):
    """`Image` of docx.v1: members the platform left out are None."""
    width: Final[int | None]
    height: Final[int | None]
    token: Final[str | None]
    align: Final[int | None]
    caption: Final[Caption | None]
    scale: Final[float | None]

class InlineBlock(Reply):
    """`InlineBlock` of docx.v1: members the platform left out are None."""
    block_id: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class InlineFile(Reply):
    """`InlineFile` of docx.v1: members the platform left out are None."""
    file_token: Final[str | None]
    source_block_id: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class InlineLinkPreview(Reply):
    """`InlineLinkPreview` of docx.v1: members the platform left out are None."""
    title: Final[str | None]
    url: Final[str | None]
    url_type: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class Isv(Reply):
    """`Isv` of docx.v1: members the platform left out are None."""
    component_id: Final[str | None]
    component_type_id: Final[str | None]

class JiraIssue(Reply):
    """`JiraIssue` of docx.v1: members the platform left out are None."""
    id: Final[str | None]
    key: Final[str | None]

class Link(Reply):
    """`Link` of docx.v1: members the platform left out are None."""
    url: Final[str | None]

class LinkPreview(Reply):
    """`LinkPreview` of docx.v1: members the platform left out are None."""
    url: Final[str | None]
    url_type: Final[str | None]

class ListChatAnnouncementBlockResponseBody(Reply):
    """`ListChatAnnouncementBlockResponseBody` of docx.v1: members the platform left out are None."""
    items: Final[_b.list[Block] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class ListDocumentBlockResponseBody(Reply):
    """`ListDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    items: Final[_b.list[Block] | None]
    page_token: Final[str | None]
    has_more: Final[bool | None]

class MeetingNotesQa(Reply):
    """`MeetingNotesQa` of docx.v1: members the platform left out are None."""

class MentionDoc(Reply):
    """`MentionDoc` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    obj_type: Final[int | None]
    url: Final[str | None]
    title: Final[str | None]
    text_element_style: Final[TextElementStyle | None]
    fallback_type: Final[str | None]

class MentionUser(Reply):
    """`MentionUser` of docx.v1: members the platform left out are None."""
    user_id: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class Mindnote(Reply):
    """`Mindnote` of docx.v1: members the platform left out are None."""
    token: Final[str | None]

class Minutes(Reply):
    """`Minutes` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    minutes_id: Final[str | None]

class ObjectiveIdWithKrId(Reply):
    """`ObjectiveIdWithKrId` of docx.v1: members the platform left out are None."""
    objective_id: Final[int | None]
    kr_ids: Final[_b.list[int] | None]

class Okr(Reply):
    """`Okr` of docx.v1: members the platform left out are None."""
    okr_id: Final[int | None]
    objectives: Final[_b.list[ObjectiveIdWithKrId] | None]
    period_display_status: Final[str | None]
    period_name_zh: Final[str | None]
    period_name_en: Final[str | None]
    user_id: Final[str | None]
    visible_setting: Final[OkrVisibleSetting | None]

class OkrKeyResult(Reply):
    """`OkrKeyResult` of docx.v1: members the platform left out are None."""
    kr_id: Final[int | None]
    confidential: Final[bool | None]
    position: Final[int | None]
    score: Final[int | None]
    visible: Final[bool | None]
    weight: Final[float | None]
    progress_rate: Final[OkrProgressRate | None]
    content: Final[Text | None]

class OkrObjective(Reply):
    """`OkrObjective` of docx.v1: members the platform left out are None."""
    objective_id: Final[int | None]
    confidential: Final[bool | None]
    position: Final[int | None]
    score: Final[int | None]
    visible: Final[bool | None]
    weight: Final[float | None]
    progress_rate: Final[OkrProgressRate | None]
    content: Final[Text | None]

class OkrProgress(Reply):
    """`OkrProgress` of docx.v1: members the platform left out are None."""

class OkrProgressRate(Reply):
    """`OkrProgressRate` of docx.v1: members the platform left out are None."""
    mode: Final[str | None]
    current: Final[float | None]
    percent: Final[float | None]
    progress_status: Final[str | None]
    start: Final[float | None]
    status_type: Final[str | None]
    target: Final[float | None]

class OkrVisibleSetting(Reply):
    """`OkrVisibleSetting` of docx.v1: members the platform left out are None."""
    progress_fill_area_visible: Final[bool | None]
    progress_status_visible: Final[bool | None]
    score_visible: Final[bool | None]

class PatchDocumentBlockResponseBody(Reply):
    """`PatchDocumentBlockResponseBody` of docx.v1: members the platform left out are None."""
    block: Final[Block | None]
    document_revision_id: Final[int | None]
    client_token: Final[str | None]

class Project(Reply):
    """`Project` of docx.v1: members the platform left out are None."""
    title: Final[str | None]
    url: Final[str | None]
    sub_type: Final[str | None]
    view_type: Final[str | None]

class QuoteContainer(Reply):
    """`QuoteContainer` of docx.v1: members the platform left out are None."""

class RawContentDocumentResponseBody(Reply):
    """`RawContentDocumentResponseBody` of docx.v1: members the platform left out are None."""
    content: Final[str | None]

class ReferenceBase(Reply):
    """`ReferenceBase` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    view_id: Final[str | None]
    layout_mode: Final[str | None]

class ReferenceSynced(Reply):
    """`ReferenceSynced` of docx.v1: members the platform left out are None."""
    source_document_id: Final[str | None]
    source_block_id: Final[str | None]

class Reminder(Reply):
    """`Reminder` of docx.v1: members the platform left out are None."""
    create_user_id: Final[str | None]
    is_notify: Final[bool | None]
    is_whole_day: Final[bool | None]
    expire_time: Final[int | None]
    notify_time: Final[int | None]
    text_element_style: Final[TextElementStyle | None]

class Sheet(Reply):
    """`Sheet` of docx.v1: members the platform left out are None."""
    token: Final[str | None]
    row_size: Final[int | None]
    column_size: Final[int | None]

class SourceSynced(Reply):
    """`SourceSynced` of docx.v1: members the platform left out are None."""
    elements: Final[_b.list[TextElement] | None]
    align: Final[int | None]

class SubPageList(Reply):
    """`SubPageList` of docx.v1: members the platform left out are None."""
    wiki_token: Final[str | None]

class Table(Reply):
    """`Table` of docx.v1: members the platform left out are None."""
    cells: Final[_b.list[str] | None]
    property: Final[TableProperty | None]

class TableCell(Reply):
    """`TableCell` of docx.v1: members the platform left out are None."""

class TableMergeInfo(Reply):
    """`TableMergeInfo` of docx.v1: members the platform left out are None."""
    row_span: Final[int | None]
    col_span: Final[int | None]

class TableProperty(Reply):
    """`TableProperty` of docx.v1: members the platform left out are None."""
    row_size: Final[int | None]
    column_size: Final[int | None]
    column_width: Final[_b.list[int] | None]
    merge_info: Final[_b.list[TableMergeInfo] | None]
    header_row: Final[bool | None]
    header_column: Final[bool | None]

class Task(Reply):
    """`Task` of docx.v1: members the platform left out are None."""
    task_id: Final[str | None]
    folded: Final[bool | None]

class Text(Reply):
    """`Text` of docx.v1: members the platform left out are None."""
    style: Final[TextStyle | None]
    elements: Final[_b.list[TextElement] | None]

class TextElement(Reply):
    """`TextElement` of docx.v1: members the platform left out are None."""
    text_run: Final[TextRun | None]
    mention_user: Final[MentionUser | None]
    mention_doc: Final[MentionDoc | None]
    reminder: Final[Reminder | None]
    file: Final[InlineFile | None]
    undefined: Final[UndefinedElement | None]
    inline_block: Final[InlineBlock | None]
    equation: Final[Equation | None]
    link_preview: Final[InlineLinkPreview | None]

class TextElementStyle(Reply):
    """`TextElementStyle` of docx.v1: members the platform left out are None."""
    bold: Final[bool | None]
    italic: Final[bool | None]
    strikethrough: Final[bool | None]
    underline: Final[bool | None]
    inline_code: Final[bool | None]
    background_color: Final[int | None]
    text_color: Final[int | None]
    link: Final[Link | None]
    comment_ids: Final[_b.list[str] | None]

class TextRun(Reply):
    """`TextRun` of docx.v1: members the platform left out are None."""
    content: Final[str | None]
    text_element_style: Final[TextElementStyle | None]

class TextStyle(Reply):
    """`TextStyle` of docx.v1: members the platform left out are None."""
    align: Final[int | None]
    done: Final[bool | None]
    folded: Final[bool | None]
    language: Final[int | None]
    wrap: Final[bool | None]
    background_color: Final[str | None]
    indentation_level: Final[str | None]
    sequence: Final[str | None]

class Undefined(Reply):
    """`Undefined` of docx.v1: members the platform left out are None."""

class UndefinedElement(Reply):
    """`UndefinedElement` of docx.v1: members the platform left out are None."""

class VcSummaryTab(Reply):
    """`VcSummaryTab` of docx.v1: members the platform left out are None."""

class VcTabs(Reply):
    """`VcTabs` of docx.v1: members the platform left out are None."""

class VcTranscriptTab(Reply):
    """`VcTranscriptTab` of docx.v1: members the platform left out are None."""

class View(Reply):
    """`View` of docx.v1: members the platform left out are None."""
    view_type: Final[int | None]

class WikiCatalog(Reply):
    """`WikiCatalog` of docx.v1: members the platform left out are None."""
    wiki_token: Final[str | None]

class AddOnsParam(TypedDict, total=False):
    """`AddOns` in arguments."""
    component_id: Text
    component_type_id: Required[Text]
    record: Text

class AgendaParam(TypedDict, total=False):
    """`Agenda` in arguments."""
    ...

class AgendaItemParam(TypedDict, total=False):
    """`AgendaItem` in arguments."""
    ...

class AgendaItemContentParam(TypedDict, total=False):
    """`AgendaItemContent` in arguments."""
    ...

class AgendaItemTitleParam(TypedDict, total=False):
    """`AgendaItemTitle` in arguments."""
    elements: _b.list[AgendaTitleElementParam] | _b.tuple[AgendaTitleElementParam, ...]
    align: Int

class AgendaTitleElementParam(TypedDict, total=False):
    """`AgendaTitleElement` in arguments."""
    text_run: TextRunParam
    mention_user: MentionUserParam
    mention_doc: MentionDocParam
    reminder: ReminderParam
    file: InlineFileParam
    undefined: UndefinedElementParam
    inline_block: InlineBlockParam
    equation: EquationParam

class AiTemplateParam(TypedDict, total=False):
    """`AiTemplate` in arguments."""
    ...

class BitableParam(TypedDict, total=False):
    """`Bitable` in arguments."""
    token: Text
    view_type: Int

class BlockParam(TypedDict, total=False):
    """`Block` in arguments."""
    block_id: Text
    parent_id: Text
    children: _b.list[Text] | _b.tuple[Text, ...]
    block_type: Required[Int]
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
    comment_ids: _b.list[Text] | _b.tuple[Text, ...]
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

class BoardParam(TypedDict, total=False):
    """`Board` in arguments."""
    token: Text
    align: Int
    width: Int
    height: Int

class CalloutParam(TypedDict, total=False):
    """`Callout` in arguments."""
    background_color: Int
    border_color: Int
    text_color: Int
    emoji_id: Text

class CaptionParam(TypedDict, total=False):
    """`Caption` in arguments."""
    content: Text

class ChatCardParam(TypedDict, total=False):
    """`ChatCard` in arguments."""
    chat_id: Required[Int | str]
    align: Int

class DeleteGridColumnRequestParam(TypedDict, total=False):
    """`DeleteGridColumnRequest` in arguments."""
    column_index: Required[Int]

class DeleteTableColumnsRequestParam(TypedDict, total=False):
    """`DeleteTableColumnsRequest` in arguments."""
    column_start_index: Required[Int]
    column_end_index: Required[Int]

class DeleteTableRowsRequestParam(TypedDict, total=False):
    """`DeleteTableRowsRequest` in arguments."""
    row_start_index: Required[Int]
    row_end_index: Required[Int]

class DiagramParam(TypedDict, total=False):
    """`Diagram` in arguments."""
    diagram_type: Int

class DividerParam(TypedDict, total=False):
    """`Divider` in arguments."""
    ...

class EquationParam(TypedDict, total=False):
    """`Equation` in arguments."""
    content: Required[Text]
    text_element_style: TextElementStyleParam

class FileParam(TypedDict, total=False):
    """`File` in arguments."""
    token: Text
    name: Text
    view_type: Int

class GridParam(TypedDict, total=False):
    """`Grid` in arguments."""
    column_size: Required[Int]

class GridColumnParam(TypedDict, total=False):
    """`GridColumn` in arguments."""
    width_ratio: Int

class IframeParam(TypedDict, total=False):
    """`Iframe` in arguments."""
    component: Required[IframeComponentParam]

class IframeComponentParam(TypedDict, total=False):
    """`IframeComponent` in arguments."""
    iframe_type: Int
    url: Required[Text]

class ImageParam(TypedDict, total=False):
    """`Image` in arguments."""
    width: Int
    height: Int
    token: Text
    align: Int
    caption: CaptionParam
    scale: Float

class InlineBlockParam(TypedDict, total=False):
    """`InlineBlock` in arguments."""
    block_id: Required[Text]
    text_element_style: TextElementStyleParam

class InlineFileParam(TypedDict, total=False):
    """`InlineFile` in arguments."""
    file_token: Text
    source_block_id: Text
    text_element_style: TextElementStyleParam

class InlineLinkPreviewParam(TypedDict, total=False):
    """`InlineLinkPreview` in arguments."""
    title: Text
    url: Required[Text]
    url_type: Required[Literal["Project", "Undefined"] | Text]
    text_element_style: TextElementStyleParam

class InsertGridColumnRequestParam(TypedDict, total=False):
    """`InsertGridColumnRequest` in arguments."""
    column_index: Required[Int]

class InsertTableColumnRequestParam(TypedDict, total=False):
    """`InsertTableColumnRequest` in arguments."""
    column_index: Required[Int]

class InsertTableRowRequestParam(TypedDict, total=False):
    """`InsertTableRowRequest` in arguments."""
    row_index: Required[Int]

class IsvParam(TypedDict, total=False):
    """`Isv` in arguments."""
    component_id: Text
    component_type_id: Text

class JiraIssueParam(TypedDict, total=False):
    """`JiraIssue` in arguments."""
    id: Text
    key: Text

class LinkParam(TypedDict, total=False):
    """`Link` in arguments."""
    url: Required[Text]

class LinkPreviewParam(TypedDict, total=False):
    """`LinkPreview` in arguments."""
    url: Required[Text]
    url_type: Required[Literal["MessageLink", "Undefined"] | Text]

class MeetingNotesQaParam(TypedDict, total=False):
    """`MeetingNotesQa` in arguments."""
    ...

class MentionDocParam(TypedDict, total=False):
    """`MentionDoc` in arguments."""
    token: Required[Text]
    obj_type: Required[Int]
    url: Text
    title: Text
    text_element_style: TextElementStyleParam
    fallback_type: Literal["FallbackToLink", "FallbackToText"] | Text

class MentionUserParam(TypedDict, total=False):
    """`MentionUser` in arguments."""
    user_id: Required[Text]
    text_element_style: TextElementStyleParam

class MergeTableCellsRequestParam(TypedDict, total=False):
    """`MergeTableCellsRequest` in arguments."""
    row_start_index: Required[Int]
    row_end_index: Required[Int]
    column_start_index: Required[Int]
    column_end_index: Required[Int]

class MindnoteParam(TypedDict, total=False):
    """`Mindnote` in arguments."""
    token: Text

class MinutesParam(TypedDict, total=False):
    """`Minutes` in arguments."""
    token: Text
    minutes_id: Required[Text]

class ObjectiveIdWithKrIdParam(TypedDict, total=False):
    """`ObjectiveIdWithKrId` in arguments."""
    objective_id: Int | str
    kr_ids: _b.list[Int | str] | _b.tuple[Int | str, ...]

class OkrParam(TypedDict, total=False):
    """`Okr` in arguments."""
    okr_id: Int | str
    objectives: _b.list[ObjectiveIdWithKrIdParam] | _b.tuple[ObjectiveIdWithKrIdParam, ...]
    period_display_status: Literal["default", "hidden", "normal", "invalid"] | Text
    period_name_zh: Text
    period_name_en: Text
    user_id: Text
    visible_setting: OkrVisibleSettingParam

class OkrKeyResultParam(TypedDict, total=False):
    """`OkrKeyResult` in arguments."""
    kr_id: Int | str
    confidential: bool
    position: Int
    score: Int
    visible: bool
    weight: Float
    progress_rate: OkrProgressRateParam
    content: TextParam

class OkrObjectiveParam(TypedDict, total=False):
    """`OkrObjective` in arguments."""
    objective_id: Int | str
    confidential: bool
    position: Int
    score: Int
    visible: bool
    weight: Float
    progress_rate: OkrProgressRateParam
    content: TextParam

class OkrProgressParam(TypedDict, total=False):
    """`OkrProgress` in arguments."""
    ...

class OkrProgressRateParam(TypedDict, total=False):
    """`OkrProgressRate` in arguments."""
    mode: Literal["simple", "advanced"] | Text
    current: Float
    percent: Float
    progress_status: Literal["normal", "unset", "risk", "extended"] | Text
    start: Float
    status_type: Literal["default", "custom"] | Text
    target: Float

class OkrVisibleSettingParam(TypedDict, total=False):
    """`OkrVisibleSetting` in arguments."""
    progress_fill_area_visible: bool
    progress_status_visible: bool
    score_visible: bool

class ProjectParam(TypedDict, total=False):
    """`Project` in arguments."""
    title: Text
    url: Text
    sub_type: Literal["Table", "Card", "Undefined"] | Text
    view_type: Literal["Normal", "Undefined", "PartiallyFolded"] | Text

class QuoteContainerParam(TypedDict, total=False):
    """`QuoteContainer` in arguments."""
    ...

class ReferenceBaseParam(TypedDict, total=False):
    """`ReferenceBase` in arguments."""
    token: Text
    view_id: Text
    layout_mode: Literal["Normal", "Undefined", "PartiallyFolded"] | Text

class ReferenceSyncedParam(TypedDict, total=False):
    """`ReferenceSynced` in arguments."""
    source_document_id: Text
    source_block_id: Text

class ReminderParam(TypedDict, total=False):
    """`Reminder` in arguments."""
    create_user_id: Required[Text]
    is_notify: bool
    is_whole_day: bool
    expire_time: Required[Int | str]
    notify_time: Required[Int | str]
    text_element_style: TextElementStyleParam

class ReplaceFileRequestParam(TypedDict, total=False):
    """`ReplaceFileRequest` in arguments."""
    token: Required[Text]

class ReplaceImageRequestParam(TypedDict, total=False):
    """`ReplaceImageRequest` in arguments."""
    token: Required[Text]
    width: Int
    height: Int
    align: Int
    caption: CaptionParam
    scale: Float

class SheetParam(TypedDict, total=False):
    """`Sheet` in arguments."""
    token: Text
    row_size: Int
    column_size: Int

class SourceSyncedParam(TypedDict, total=False):
    """`SourceSynced` in arguments."""
    elements: _b.list[TextElementParam] | _b.tuple[TextElementParam, ...]
    align: Int

class SubPageListParam(TypedDict, total=False):
    """`SubPageList` in arguments."""
    wiki_token: Required[Text]

class TableParam(TypedDict, total=False):
    """`Table` in arguments."""
    cells: _b.list[Text] | _b.tuple[Text, ...]
    property: Required[TablePropertyParam]

class TableCellParam(TypedDict, total=False):
    """`TableCell` in arguments."""
    ...

class TableMergeInfoParam(TypedDict, total=False):
    """`TableMergeInfo` in arguments."""
    row_span: Int
    col_span: Int

class TablePropertyParam(TypedDict, total=False):
    """`TableProperty` in arguments."""
    row_size: Required[Int]
    column_size: Required[Int]
    column_width: _b.list[Int] | _b.tuple[Int, ...]
    merge_info: _b.list[TableMergeInfoParam] | _b.tuple[TableMergeInfoParam, ...]
    header_row: bool
    header_column: bool

class TaskParam(TypedDict, total=False):
    """`Task` in arguments."""
    task_id: Text
    folded: bool

class TextParam(TypedDict, total=False):
    """`Text` in arguments."""
    style: TextStyleParam
    elements: Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]

class TextElementParam(TypedDict, total=False):
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

class TextElementStyleParam(TypedDict, total=False):
    """`TextElementStyle` in arguments."""
    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    inline_code: bool
    background_color: Int
    text_color: Int
    link: LinkParam
    comment_ids: _b.list[Text] | _b.tuple[Text, ...]

class TextRunParam(TypedDict, total=False):
    """`TextRun` in arguments."""
    content: Required[Text]
    text_element_style: TextElementStyleParam

class TextStyleParam(TypedDict, total=False):
    """`TextStyle` in arguments."""
    align: Int
    done: bool
    folded: bool
    language: Int
    wrap: bool
    background_color: Literal["LightGrayBackground", "LightRedBackground", "LightOrangeBackground", "LightYellowBackground", "LightGreenBackground", "LightBlueBackground", "LightPurpleBackground", "PaleGrayBackground", "DarkGrayBackground", "DarkRedBackground", "DarkOrangeBackground", "DarkYellowBackground", "DarkGreenBackground", "DarkBlueBackground", "DarkPurpleBackground"] | Text
    indentation_level: Literal["NoIndent", "OneLevelIndent"] | Text
    sequence: Text

class UndefinedParam(TypedDict, total=False):
    """`Undefined` in arguments."""
    ...

class UndefinedElementParam(TypedDict, total=False):
    """`UndefinedElement` in arguments."""
    ...

class UnmergeTableCellsRequestParam(TypedDict, total=False):
    """`UnmergeTableCellsRequest` in arguments."""
    row_index: Required[Int]
    column_index: Required[Int]

class UpdateBlockRequestParam(TypedDict, total=False):
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
    block_id: Text
    update_text: UpdateTextRequestParam
    update_task: UpdateTaskRequestParam

class UpdateGridColumnWidthRatioRequestParam(TypedDict, total=False):
    """`UpdateGridColumnWidthRatioRequest` in arguments."""
    width_ratios: Required[_b.list[Int] | _b.tuple[Int, ...]]

class UpdateTablePropertyRequestParam(TypedDict, total=False):
    """`UpdateTablePropertyRequest` in arguments."""
    column_width: Int
    column_index: Int
    header_row: bool
    header_column: bool

class UpdateTaskRequestParam(TypedDict, total=False):
    """`UpdateTaskRequest` in arguments."""
    task_id: Text
    folded: bool

class UpdateTextElementsRequestParam(TypedDict, total=False):
    """`UpdateTextElementsRequest` in arguments."""
    elements: Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]

class UpdateTextRequestParam(TypedDict, total=False):
    """`UpdateTextRequest` in arguments."""
    elements: Required[_b.list[TextElementParam] | _b.tuple[TextElementParam, ...]]
    style: Required[TextStyleParam]
    fields: Required[_b.list[Int] | _b.tuple[Int, ...]]

class UpdateTextStyleRequestParam(TypedDict, total=False):
    """`UpdateTextStyleRequest` in arguments."""
    style: Required[TextStyleParam]
    fields: Required[_b.list[Int] | _b.tuple[Int, ...]]

class VcSummaryTabParam(TypedDict, total=False):
    """`VcSummaryTab` in arguments."""
    ...

class VcTabsParam(TypedDict, total=False):
    """`VcTabs` in arguments."""
    ...

class VcTranscriptTabParam(TypedDict, total=False):
    """`VcTranscriptTab` in arguments."""
    ...

class ViewParam(TypedDict, total=False):
    """`View` in arguments."""
    view_type: Int

class WikiCatalogParam(TypedDict, total=False):
    """`WikiCatalog` in arguments."""
    wiki_token: Text

class _V1ChatAnnouncementBlock:
    def batch_update(
        self,
        *,
        chat_id: Text,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.batch_update`: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Block)
    def list(
        self,
        *,
        chat_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        block_id: Text,
        start_index: Int,
        end_index: Int,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.batch_delete`: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.create`: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Block)
    def get(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...],
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateDocumentBlockResponseBody:
        """Run `docx.v1.document_block.batch_update`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetDocumentBlockResponseBody:
        """Run `docx.v1.document_block.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Block)
    def list(
        self,
        *,
        document_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        document_revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
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
        body_block_id: Text | None = ...,
        update_text: UpdateTextRequestParam = ...,
        update_task: UpdateTaskRequestParam = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        start_index: Int,
        end_index: Int,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.batch_delete`: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @paged(Block)
    def get(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        with_descendants: bool | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        children_id: _b.list[Text] | _b.tuple[Text, ...],
        descendants: _b.list[BlockParam] | _b.tuple[BlockParam, ...],
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
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
        content_type: Literal["markdown", "html"] | Text,
        content: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ConvertDocumentResponseBody:
        """Run `docx.v1.document.convert`: POST /open-apis/docx/v1/documents/blocks/convert

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=convert&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def create(
        self,
        *,
        folder_token: Text | None = ...,
        title: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDocumentResponseBody:
        """Run `docx.v1.document.create`: POST /open-apis/docx/v1/documents

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def get(
        self,
        *,
        document_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetDocumentResponseBody:
        """Run `docx.v1.document.get`: GET /open-apis/docx/v1/documents/:document_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    def raw_content(
        self,
        *,
        document_id: Text,
        lang: Int | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...] | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.batch_update`: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetChatAnnouncementBlockResponseBody:
        """Run `docx.v1.chat_announcement_block.get`: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=chat.announcement.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Block)
    async def list(
        self,
        *,
        chat_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        block_id: Text,
        start_index: Int,
        end_index: Int,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.batch_delete`: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateChatAnnouncementBlockChildrenResponseBody:
        """Run `docx.v1.chat_announcement_block_children.create`: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=chat.announcement.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Block)
    async def get(
        self,
        *,
        chat_id: Text,
        block_id: Text,
        revision_id: Int | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        chat_id: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        requests: _b.list[UpdateBlockRequestParam] | _b.tuple[UpdateBlockRequestParam, ...],
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchUpdateDocumentBlockResponseBody:
        """Run `docx.v1.document_block.batch_update`: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_update&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> GetDocumentBlockResponseBody:
        """Run `docx.v1.document_block.get`: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document.block&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Block)
    async def list(
        self,
        *,
        document_id: Text,
        page_size: Int | None = ...,
        page_token: Text | None = ...,
        document_revision_id: Int | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
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
        body_block_id: Text | None = ...,
        update_text: UpdateTextRequestParam = ...,
        update_task: UpdateTaskRequestParam = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        start_index: Int,
        end_index: Int,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> BatchDeleteDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.batch_delete`: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batch_delete&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        children: _b.list[BlockParam] | _b.tuple[BlockParam, ...] | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDocumentBlockChildrenResponseBody:
        """Run `docx.v1.document_block_children.create`: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document.block.children&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    @aio_paged(Block)
    async def get(
        self,
        *,
        document_id: Text,
        block_id: Text,
        document_revision_id: Int | None = ...,
        page_token: Text | None = ...,
        page_size: Int | None = ...,
        with_descendants: bool | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
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
        document_id: Text,
        block_id: Text,
        children_id: _b.list[Text] | _b.tuple[Text, ...],
        descendants: _b.list[BlockParam] | _b.tuple[BlockParam, ...],
        document_revision_id: Int | None = ...,
        client_token: Text | None = ...,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        index: Int | None = ...,
        options_: CallOptions | None = ...,
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
        content_type: Literal["markdown", "html"] | Text,
        content: Text,
        user_id_type: Literal["user_id", "union_id", "open_id"] | Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> ConvertDocumentResponseBody:
        """Run `docx.v1.document.convert`: POST /open-apis/docx/v1/documents/blocks/convert

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=convert&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def create(
        self,
        *,
        folder_token: Text | None = ...,
        title: Text | None = ...,
        options_: CallOptions | None = ...,
    ) -> CreateDocumentResponseBody:
        """Run `docx.v1.document.create`: POST /open-apis/docx/v1/documents

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def get(
        self,
        *,
        document_id: Text,
        options_: CallOptions | None = ...,
    ) -> GetDocumentResponseBody:
        """Run `docx.v1.document.get`: GET /open-apis/docx/v1/documents/:document_id

        Tokens: tenant, user.
        Source: https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=get&project=docx&resource=document&version=v1

        Raises ApiError, TransportError, Timeout, TokenError, ConfigError.
        """
    async def raw_content(
        self,
        *,
        document_id: Text,
        lang: Int | None = ...,
        options_: CallOptions | None = ...,
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
