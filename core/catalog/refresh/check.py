"""What must hold for every file of the catalog; each rule gives lines about what breaks it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from refresh import arguments, files
from refresh.lark_node import LINK_PARTS
from refresh.model import PLACES, Field, Operation, Service, references

PLATFORMS = ("lark", "dingtalk")

_NAME = re.compile(r"[a-z_][a-z0-9_]*\Z")
_TYPE_NAME = re.compile(r"[A-Z][A-Za-z0-9_]*\Z")
_KEY = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*\Z")
_SEGMENTS = re.compile(r"(?:/(?::[a-z_][a-z0-9_]*|[^/:]+))+/?\Z")
_SCALAR = re.compile(r"(?:string|int|float|bool|secret|json|file|&[A-Z][A-Za-z0-9_]*)~?")
_CONTAINER = re.compile(r"\[T\][~,.]?|\{T\}~?")
_PAGE = re.compile(r"https://[a-z0-9.-]+/[!-~]*\Z")
_LINK_PART = re.compile(r"[A-Za-z0-9_.-]+\Z")
_SOURCES = (None, "python", "node", "go", "java", "documents")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_LONGEST_TEXT = 120
_LITERAL = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"')
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")


def check(root: Path) -> list[str]:
    """Check the whole catalog under a folder."""
    lines: list[str] = []
    for platform in PLATFORMS:
        paths = sorted((root / platform).glob("*.json"))
        services = [files.read(path) for path in paths]
        for path, service in zip(paths, services, strict=True):
            text = path.read_text("utf-8")
            found = [*check_service(service), *_check_text(text)]
            if path.stem != service.name:
                found.append(f"the file is called {path.stem}, the service {service.name}")
            if files.write(service) != text:
                found.append("not as the writer would write it")
            lines.extend(f"{platform}/{path.name}: {line}" for line in found)
        ids = [s.operation_id(key) for s in services for key in s.operations]
        released = files.read_ids(root / platform / "ids.txt")
        lines.extend(f"{platform}/ids.txt: {line}" for line in check_ids(ids, released))
    return lines


def check_service(service: Service) -> list[str]:
    """Check one file in itself."""
    lines: list[str] = []
    for operation in service.operations.values():
        for rule in _RULES:
            lines.extend(f"{operation.key}: {line}" for line in rule(service, operation))
    for name, members in service.types.items():
        lines.extend(f"{name}: {line}" for line in _check_type(service, name, members))
    unused = service.types.keys() - service.reachable()
    lines.extend(f"{name}: no operation leads to this type" for name in sorted(unused))
    return lines


def check_ids(ids: list[str], released: dict[str, str]) -> list[str]:
    """Ids are unique, none is missing from the list, none of the list has disappeared."""
    lines = [f"{name} stands in several places" for name, n in Counter(ids).items() if n > 1]
    present = set(ids)
    lines += [f"{name} is not in the list" for name in sorted(present - released.keys())]
    for old, new in released.items():
        if new not in present:
            lines.append(f"{old} was released and has disappeared")
        elif old != new and old in present:
            lines.append(f"{old} is an alias and an operation")
    return lines


def is_type(text: str) -> bool:
    """Whether a text is a type in the notation of the README."""
    shrunk = _SCALAR.sub("T", text)
    while _CONTAINER.search(shrunk):
        shrunk = _CONTAINER.sub("T", shrunk)
    return shrunk == "T"


def _check_http(service: Service, operation: Operation) -> Iterator[str]:
    if operation.method not in _METHODS:
        yield f"method {operation.method}"
    if not _SEGMENTS.match(operation.path):
        yield f"path {operation.path}"
    if len(set(operation.path_names)) < len(operation.path_names):
        yield "a path parameter stands twice"
    for name in operation.paths.keys() - set(operation.path_names):
        yield f"paths names {name}, which the path lacks"
    if not _KEY.match(operation.key):
        yield "not a key"
    if not set(operation.tokens) <= {"tenant", "user", "app"}:
        yield f"tokens {operation.tokens}"
    if operation.free and (operation.query or operation.header or operation.body):
        yield "free, and yet it has parameters"


def _check_sources(service: Service, operation: Operation) -> Iterator[str]:
    if operation.page and not _PAGE.match(operation.page):
        yield f"not a link: {operation.page}"
    for name, part in operation.explorer.items():
        if name not in LINK_PARTS or not _LINK_PART.match(part):
            yield f"not a part of a link: {name} {part}"
    if operation.source not in _SOURCES:
        yield f"source {operation.source}"
    if operation.free and operation.source in (None, "python", "node"):
        yield "free, and yet an SDK types it"


def _check_arguments(service: Service, operation: Operation) -> Iterator[str]:
    try:
        names = arguments.plain_names(service, operation)
    except ValueError as error:
        yield str(error)
        return
    if bad := [name for name in names if not _NAME.match(name)]:
        yield f"arguments that are no identifiers: {bad}"
    if operation.idempotency and operation.idempotency not in names:
        yield f"idempotency names {operation.idempotency}"
    if operation.paging and operation.paging.split(" ")[0] not in names:
        yield f"paging names {operation.paging}"
    for target in operation.names.values():
        if target.partition(".")[0] not in PLACES:
            yield f"names leads to {target}"
    for parameter in (*operation.query, *operation.header):
        yield from _check_field(service, parameter)


def _check_bodies(service: Service, operation: Operation) -> Iterator[str]:
    if operation.body and operation.multipart:
        yield "both body and multipart"
    for text in filter(None, (operation.body, operation.multipart, operation.returns)):
        yield from _check_kind(service, text)
    parts = service.members(operation.multipart)
    if operation.multipart and not any("file" in part.type for part in parts):
        yield "multipart without a file"
    if any("file" in part.type for part in parts[:-1]):
        yield "the file is not the last part"


def _check_paging(service: Service, operation: Operation) -> Iterator[str]:
    for path in (operation.paging or "").split(" ")[1:]:
        members = service.members(operation.returns)
        for step in path.split(".") if path != "-" else ():
            found = next((member for member in members if member.wire == step), None)
            if found is None:
                yield f"paging names {path}, which the payload lacks"
                break
            members = service.members(found.type)


_RULES: tuple[Callable[[Service, Operation], Iterator[str]], ...] = (
    _check_http,
    _check_sources,
    _check_arguments,
    _check_bodies,
    _check_paging,
)


def _check_type(service: Service, name: str, members: list[Field]) -> Iterator[str]:
    if not _TYPE_NAME.match(name):
        yield "not a type name"
    taken = {"name": [m.name for m in members], "wire name": [m.wire for m in members]}
    for what, names in taken.items():
        for twice in [text for text, count in Counter(names).items() if count > 1]:
            yield f"{what} {twice} stands twice"
    for member in members:
        yield from _check_field(service, member)


def _check_field(service: Service, member: Field) -> Iterator[str]:
    if not _NAME.match(member.name):
        yield f"field {member.name} is no identifier"
    yield from _check_kind(service, member.type)


def _check_kind(service: Service, kind: str) -> Iterator[str]:
    if not is_type(kind):
        yield f"type {kind}"
    for name in references(kind):
        if name not in service.types:
            yield f"type {name} is not defined"


def _check_text(text: str) -> Iterator[str]:
    """Facts only: no prose of the platforms, recognised by its script and its length."""
    if match := _CJK.search(text):
        yield f"CJK text: {match[0]}"
    for literal in _LITERAL.findall(text):
        fact = "://" in literal or "|" in literal or literal.startswith(_METHODS)
        if len(literal) > _LONGEST_TEXT and " " in literal and not fact:
            yield f"a long text: {literal[:40]}"
