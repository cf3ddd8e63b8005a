"""Operations and models of Feishu/Lark as the Python SDK has them.

Attribute paths, token kinds, type names and parameter kinds come from here. Wire names of
models are guesses (the attribute names) until the Node declarations confirm them.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

from refresh import syntax

TOKEN_ORDER = ("tenant", "user", "app")


@dataclass
class PythonRequest:
    """What a request class says: where to send, with what."""

    method: str = ""
    path: str = ""
    tokens: tuple[str, ...] = ()
    query: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    body: str | None = None


@dataclass
class PythonOperation:
    """One method of a resource class."""

    resource: str
    name: str
    request: PythonRequest
    multipart: bool
    returns: str | None


class PythonVersion:
    """One version folder of one service; models are parsed when they are asked for."""

    def __init__(self, folder: Path) -> None:
        """Look at a folder such as `api/im/v1`."""
        self._folder = folder
        self._classes: dict[str, ast.ClassDef] = {}
        # File names with acronyms split in any way: `get_o_a_request` holds `GetOARequest`.
        self._files = {p.stem.replace("_", ""): p for p in (folder / "model").glob("*.py")}

    def operations(self) -> list[PythonOperation]:
        """Every operation, in the order of its resource files."""
        found = []
        for attribute, class_name in self._resources():
            resource = self._resource_class(class_name)
            if resource is None:
                continue
            for method in syntax.functions(resource):
                if method.name != "__init__":
                    found.append(self._operation(attribute, method))
        return found

    def fields(self, class_name: str) -> dict[str, str]:
        """Attributes of a model with their types, in the order of the class."""
        node = self._class(class_name)
        init = syntax.function(node, "__init__") if node else None
        return _attributes(init) if init else {}

    def _resources(self) -> list[tuple[str, str]]:
        path = self._folder / "version.py"
        if not path.exists():
            return []  # a service that this SDK dropped, or never had
        tree = syntax.parse(path)
        node = next(item for item in tree.body if isinstance(item, ast.ClassDef))
        init = syntax.function(node, "__init__")
        pairs = []
        for item in init.body if init else []:
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Attribute):
                pairs.append((item.target.attr, syntax.last_name(item.annotation) or ""))
        return pairs

    def _resource_class(self, name: str) -> ast.ClassDef | None:
        for path in sorted((self._folder / "resource").glob("*.py")):
            if f"class {name}(" in path.read_text("utf-8"):
                return _class_in(syntax.parse(path), name)
        return None

    def _operation(self, attribute: str, method: ast.FunctionDef) -> PythonOperation:
        request = syntax.last_name(method.args.args[1].annotation) or ""
        reply = syntax.last_name(method.returns) or ""
        return PythonOperation(
            resource=attribute,
            name=method.name,
            request=self._request(request),
            multipart="MultipartEncoder" in ast.dump(method),
            returns=self._returns(reply),
        )

    def _request(self, class_name: str) -> PythonRequest:
        builder = self._class(f"{class_name}Builder", file_of=class_name)
        request = PythonRequest()
        for method in syntax.functions(builder) if builder else ():
            argument = method.args.args[1].annotation if len(method.args.args) > 1 else None
            for statement in method.body:
                _read_statement(statement, syntax.kind_of(argument), request)
        return request

    def _returns(self, class_name: str) -> str | None:
        node = self._class(class_name)
        init = syntax.function(node, "__init__") if node else None
        members = _attributes(init) if init else {}
        if members.get("file") == "file":
            return "file"
        data = members.get("data")
        if data and data.startswith("&") and not self.fields(data[1:]):
            return None
        return data

    def _class(self, name: str, file_of: str | None = None) -> ast.ClassDef | None:
        if name not in self._classes:
            path = self._files.get((file_of or name).lower())
            for node in syntax.parse(path).body if path else ():
                if isinstance(node, ast.ClassDef):
                    self._classes[node.name] = node
        return self._classes.get(name)


def _class_in(tree: ast.Module, name: str) -> ast.ClassDef | None:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return node
    return None


def _attributes(init: ast.FunctionDef) -> dict[str, str]:
    """Annotated attributes of a constructor."""
    return {
        item.target.attr: syntax.kind_of(item.annotation)
        for item in init.body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Attribute)
    }


def _read_statement(statement: ast.stmt, kind: str, request: PythonRequest) -> None:
    """Take what one statement of a request builder tells."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        if isinstance(target, ast.Attribute):
            _read_attribute(target.attr, statement.value, kind, request)
        elif isinstance(target, ast.Subscript) and syntax.last_name(target.value) == "paths":
            request.paths[syntax.constant(target.slice) or ""] = kind
    elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if syntax.last_name(call.func) == "add_query":
            request.query[syntax.constant(call.args[0]) or ""] = kind


def _read_attribute(name: str, value: ast.expr, kind: str, request: PythonRequest) -> None:
    if name == "http_method":
        request.method = syntax.last_name(value) or ""
    elif name == "uri":
        request.path = syntax.constant(value) or ""
    elif name == "token_types":
        elements = value.elts if isinstance(value, ast.Set) else []
        kinds = {(syntax.last_name(element) or "").lower() for element in elements}
        request.tokens = tuple(token for token in TOKEN_ORDER if token in kinds)
    elif name == "request_body":
        request.body = kind
