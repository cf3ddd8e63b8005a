"""Operations and models of the new DingTalk OpenAPI as its Python SDK has them.

Every service version is a folder with `client.py` (where each value travels) and `models.py`
(shapes and wire names). That a field is required stands only in a comment above it.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from refresh import naming, syntax
from refresh.model import Field, Operation, Service, references

_REQUIRED = "# This parameter is required."
_TOKEN_HEADER = "x-acs-dingtalk-access-token"
_LEFTOVERS = re.compile(r"ayun_?test|anhei_?test|diot_?mama")
_TEXT_FORMS = {"json": "~", "simple": ","}
_NOT_PATHS = ("self", "request", "tmp_req", "headers", "runtime")


@dataclass
class Call:
    """What the body of one client method does."""

    places: dict[str, dict[str, str]] = field(default_factory=dict)
    shrunk: dict[str, str] = field(default_factory=dict)
    params: dict[str, ast.expr] = field(default_factory=dict)
    body: ast.expr | None = None


class DingtalkService:
    """Builds one service version from its folder."""

    def __init__(self, folder: Path) -> None:
        """Read the two files of a folder."""
        match = re.fullmatch(r"(\w+?)_(\d+)_(\d+)", folder.name)
        if match is None:
            raise ValueError(f"not a service version: {folder.name}")
        self.service = Service(match[1], f"v{match[2]}_{match[3]}")
        self.oddities: list[str] = []
        self._client = syntax.parse(folder / "client.py")
        source = (folder / "models.py").read_text("utf-8")
        self._lines = source.splitlines()
        self._models = {
            node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)
        }

    def build(self) -> Service:
        """The service with every operation and every type they lead to."""
        client = next(n for n in self._client.body if isinstance(n, ast.ClassDef))
        for method in syntax.functions(client):
            name = re.fullmatch(r"(\w+?)_?with_options", method.name)
            if name and not _LEFTOVERS.search(name[1]):
                operation = self._operation(naming.snake(name[1]), method)
                self.service.operations[operation.key] = operation
        waiting = [t for o in self.service.operations.values() for t in o.type_strings()]
        self._add_types(waiting)
        self._clear_marks_of_replies()
        return self.service

    def _operation(self, key: str, method: ast.FunctionDef) -> Operation:
        call = read_call(method)
        arguments = {a.arg: a.annotation for a in method.args.args}
        request = syntax.last_name(arguments.get("tmp_req") or arguments.get("request"))
        anonymous = syntax.constant(call.params["auth_type"]) == "Anonymous"
        operation = Operation(
            key=key,
            method=syntax.constant(call.params["method"]) or "",
            path=self._path(key, call.params["pathname"]),
            tokens=() if anonymous else ("tenant",),
            returns=self._returns(syntax.last_name(method.returns) or ""),
        )
        declared = {naming.snake(a) for a in arguments if a not in _NOT_PATHS}
        if declared != set(operation.path_names):
            self._note(key, f"path arguments {sorted(declared)} in {operation.path}")
        fields = self._fields(request) if request else {}
        operation.query = _placed(call, "query", fields)
        headers = syntax.last_name(arguments.get("headers"))
        wires = {k: v for k, v in call.places.get("headers", {}).items() if v != _TOKEN_HEADER}
        own = self._fields(headers) if headers in self._models else {}
        operation.header = [own[attribute] for attribute in wires]
        self._set_body(operation, call, request, fields)
        return operation

    def _set_body(
        self, operation: Operation, call: Call, request: str | None, fields: dict[str, Field]
    ) -> None:
        if call.body is None or request is None:
            return
        if "body" in call.places:
            body = _placed(call, "body", fields)
            if body:
                self.service.types[request] = body
                operation.body = f"&{request}"
            return
        operation.body = fields["body"].type

    def _path(self, key: str, node: ast.expr) -> str:
        """The template; a hole that is no whole segment gets the slash it lacks."""
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        path = ""
        for part in parts:
            if isinstance(part, ast.FormattedValue):
                path += f":{naming.snake(syntax.last_name(part.value) or '')}"
                continue
            text = syntax.constant(part) or ""
            if path.rpartition("/")[2].startswith(":") and not text.startswith("/"):
                self._note(key, "its path lacks a slash after a parameter")
                text = f"/{text}"
            path += text
        if path != path.strip():
            self._note(key, "a space around its path")
        return path.strip()

    def _returns(self, response: str) -> str | None:
        members = self._annotations(response)
        kind = members.get("body")
        if kind is None or (kind.startswith("&") and not self._annotations(kind[1:])):
            return None
        return kind

    def _add_types(self, waiting: list[str]) -> None:
        while waiting:
            for name in references(waiting.pop()):
                if name not in self.service.types:
                    self.service.types[name] = list(self._fields(name).values())
                waiting.extend(
                    member.type
                    for member in self.service.types[name]
                    if any(r not in self.service.types for r in references(member.type))
                )

    def _annotations(self, name: str) -> dict[str, str]:
        node = self._models.get(name)
        init = syntax.function(node, "__init__") if node else None
        arguments = init.args.args[1:] if init else []
        return {argument.arg: syntax.kind_of(argument.annotation) for argument in arguments}

    def _fields(self, name: str) -> dict[str, Field]:
        """The fields of a model by attribute."""
        node = self._models.get(name)
        if node is None:
            self._note(name, "a type that is not defined")
            return {}
        wires = _wires(node)
        required = self._required(node)
        fields = {}
        for attribute, kind in self._annotations(name).items():
            ours = naming.snake(attribute)
            fields[attribute] = Field(
                name=ours,
                wire=wires.get(attribute, attribute),
                type=naming.with_secret(ours, kind),
                required=attribute in required,
            )
        return fields

    def _required(self, node: ast.ClassDef) -> set[str]:
        """Attributes with the comment among the comment lines right above their assignment."""
        init = syntax.function(node, "__init__")
        found = set()
        for statement in init.body if init else ():
            target = statement.targets[0] if isinstance(statement, ast.Assign) else None
            line = statement.lineno - 2
            while isinstance(target, ast.Attribute) and self._lines[line].lstrip().startswith("#"):
                if self._lines[line].strip() == _REQUIRED:
                    found.add(target.attr)
                line -= 1
        return found

    def _clear_marks_of_replies(self) -> None:
        """A mark tells what a request needs; types that only replies use carry none."""
        sent: set[str] = set()
        operations = self.service.operations.values()
        waiting = [t for o in operations for f in (*o.query, *o.header) for t in [f.type]]
        waiting += [operation.body for operation in operations if operation.body]
        while waiting:
            for name in references(waiting.pop()):
                if name not in sent:
                    sent.add(name)
                    waiting.extend(member.type for member in self.service.types[name])
        for name, members in self.service.types.items():
            for member in members if name not in sent else ():
                member.required = False

    def _note(self, where: str, what: str) -> None:
        self.oddities.append(f"{where}: {what}")


def read_call(method: ast.FunctionDef) -> Call:
    """Follow the assignments of a client method."""
    call = Call()
    for node in ast.walk(method):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            _read_assignment(node.targets[0], node.value, call)
        elif isinstance(node, ast.Call) and syntax.last_name(node.func) == "Params":
            call.params = {k.arg: k.value for k in node.keywords if k.arg}
        elif isinstance(node, ast.Call) and syntax.last_name(node.func) == "OpenApiRequest":
            call.body = next((k.value for k in node.keywords if k.arg == "body"), None)
    return call


def _read_assignment(target: ast.expr, value: ast.expr, call: Call) -> None:
    if isinstance(target, ast.Name) and target.id in ("body", "query"):
        call.places.setdefault(target.id, {})
    elif isinstance(target, ast.Subscript):
        wire = syntax.constant(target.slice) or ""
        place = (syntax.last_name(target.value) or "").replace("real_headers", "headers")
        source = value.args[0] if isinstance(value, ast.Call) else value
        call.places.setdefault(place, {})[syntax.last_name(source) or ""] = wire
    elif isinstance(target, ast.Attribute) and target.attr.endswith("_shrink"):
        style = syntax.constant(value.args[2]) if isinstance(value, ast.Call) else None
        call.shrunk[target.attr] = style or ""


def _placed(call: Call, place: str, fields: dict[str, Field]) -> list[Field]:
    """The fields that travel in a place, in the form they take there."""
    found = []
    for attribute, wire in call.places.get(place, {}).items():
        style = call.shrunk.get(attribute)
        source = fields[attribute.removesuffix("_shrink") if style else attribute]
        kind = source.type
        if style:
            kind += _TEXT_FORMS[style]
        elif place == "query" and kind.startswith("["):
            kind += "."
        found.append(Field(source.name, wire, kind, source.required))
    return found


def _wires(node: ast.ClassDef) -> dict[str, str]:
    """Wire names by attribute, from the method that writes a model out."""
    method = syntax.function(node, "to_map")
    wires: dict[str, str] = {}
    for statement in ast.walk(method) if method else ():
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript):
            attribute = _own_attribute(statement.value)
            wire = syntax.constant(statement.targets[0].slice)
            if attribute and wire:
                wires[attribute] = wire
    return wires | _container_wires(method)


def _container_wires(method: ast.FunctionDef | None) -> dict[str, str]:
    """Lists and maps are set empty right before the `if` that fills them."""
    wires: dict[str, str] = {}
    body = method.body if method else []
    for statement, following in pairwise(body):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript):
            wire = syntax.constant(statement.targets[0].slice)
            attribute = _own_attribute(following.test) if isinstance(following, ast.If) else None
            if wire and attribute:
                wires[attribute] = wire
    return wires


def _own_attribute(node: ast.expr) -> str | None:
    """`x` where an expression reads `self.x`."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Attribute) and syntax.last_name(inner.value) == "self":
            return inner.attr
    return None
