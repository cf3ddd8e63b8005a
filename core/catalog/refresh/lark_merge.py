"""Joins what the two SDKs of Feishu/Lark know into one service.

Python gives operations, token kinds, type names and the order of fields; Node gives wire names,
required marks, known values and which numbers travel as text. Where they disagree the wire is
what Node says, and the disagreement is reported.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from refresh import lark_adopt, naming
from refresh.lark_node import NodeOperation, NodeSdk, route
from refresh.lark_python import PythonOperation, PythonVersion
from refresh.model import Field, Operation, Service, references
from refresh.typescript import Member, Shape

_AGREE = {
    ("int", "number"),
    ("float", "number"),
    ("string", "string"),
    ("bool", "boolean"),
    ("file", "file"),
    ("string", "any"),
    ("json", "any"),
}


@dataclass
class Evidence:
    """What Node says about one field of one type, over all places where the type is used."""

    wires: Counter[str] = field(default_factory=Counter)
    shapes: list[Shape] = field(default_factory=list)
    required: list[bool] = field(default_factory=list)


class LarkService:
    """Builds one service version."""

    def __init__(self, name: str, version: str, python: PythonVersion, node: NodeSdk) -> None:
        """Prepare a service; `build` does the work."""
        self.service = Service(name, version)
        self.oddities: list[str] = []
        self._python = python
        self._node = node
        self._attributes: dict[str, dict[str, str]] = {}
        self._evidence: dict[tuple[str, str], Evidence] = {}
        self._adopted: dict[str, list[Field]] = {}

    def build(self, only_node: Iterable[NodeOperation] = ()) -> Service:
        """The service with every operation and every type they lead to.

        `only_node` are operations that only the Node SDK has, of any service; ours are taken.
        """
        for found in self._python.operations():
            node = self._node.operation(route(found.request.method, found.request.path))
            operation = self._operation(found, node)
            self.service.operations[operation.key] = operation
        for name in list(self._attributes):
            self.service.types[name] = self._type(name)
        for node in only_node:
            if node.service == self.service.name:
                operation = self._from_node(node)
                self.service.operations[operation.key] = operation
        for operation in self.service.operations.values():
            self._put_file_last(operation)
        kept = self.service.reachable()
        self.service.types = {n: t for n, t in self.service.types.items() if n in kept}
        return self.service

    def _operation(self, found: PythonOperation, node: NodeOperation | None) -> Operation:
        request = found.request
        operation = Operation(
            key=self._key(found, node),
            method=request.method,
            path=request.path,
            tokens=request.tokens,
            returns=found.returns,
            source=None if node else "python",
        )
        self._set_body(operation, found)
        operation.explorer = self._explorer(operation, node)
        operation.query = self._query(found, node)
        operation.paths = {
            name: kind
            for name, kind in request.paths.items()
            if kind != "string" and name in operation.path_names
        }
        self._collect(operation, node)
        return operation

    def _from_node(self, node: NodeOperation) -> Operation:
        """An operation that only Node has; which tokens it takes is not declared: Node sends both."""
        link = node.link
        operation = Operation(
            key=f"{link['resource']}.{link['apiName']}",
            method=node.method,
            path=node.path,
            tokens=("tenant", "user"),
            source="node",
        )
        stem = naming.type_name(link["apiName"], *link["resource"].split("."))
        operation.explorer = self._explorer(operation, node)
        parameters = node.parts.get("params")
        for wire, member in parameters.fields.items() if parameters else ():
            adopted, _ = lark_adopt.field_of("", wire, member)
            operation.query.append(adopted)
        operation.body = self._adopt(f"{stem}RequestBody", node.parts.get("data"), marks=True)
        operation.returns = self._adopt(f"{stem}ResponseBody", node.payload, marks=False)
        return operation

    def _adopt(self, name: str, shape: Shape | None, *, marks: bool) -> str | None:
        """A declared object as types of ours; answers require nothing."""
        if shape is None or not shape.fields:
            return None
        kind, types = lark_adopt.type_of(name, shape)
        if taken := types.keys() & self.service.types.keys():
            raise ValueError(f"types of both SDKs are called {sorted(taken)}")
        for member in (member for members in types.values() for member in members):
            member.required &= marks
        self.service.types |= types
        return kind

    def _set_body(self, operation: Operation, found: PythonOperation) -> None:
        body = found.request.body
        if found.multipart and body:
            operation.multipart = body
        elif body and not (body.startswith("&") and not self._fields(body[1:])):
            operation.body = body
        if found.multipart and not body:
            self._note(operation.key, "multipart without a body class")

    def _collect(self, operation: Operation, node: NodeOperation | None) -> None:
        """Walk the types of an operation beside their declarations."""
        data = node.parts.get("data") if node else None
        self._walk(operation.body or operation.multipart, data, in_request=True)
        payload = node.payload if node else None
        self._walk(operation.returns, payload, in_request=False)
        if node and operation.returns and operation.returns != "file" and payload is None:
            self._note(operation.key, "Node declares no payload")
        if node and operation.returns is None and payload is not None and payload.fields:
            self._note(operation.key, f"Node declares a payload: {sorted(payload.fields)}")
        if node and (operation.returns == "file") != node.downloads:
            self._note(operation.key, "one SDK declares a download, the other does not")

    def _key(self, found: PythonOperation, node: NodeOperation | None) -> str:
        dotted = node.link.get("resource", "") if node else ""
        resource = dotted if dotted.replace(".", "_") == found.resource else found.resource
        return f"{resource}.{found.name}"

    def _explorer(self, operation: Operation, node: NodeOperation | None) -> dict[str, str]:
        """Parts of the debug page's address that do not follow from the id."""
        if node is None:
            return {}
        resource, _, method = operation.key.rpartition(".")
        derived = {
            "project": self.service.service,
            "resource": resource,
            "apiName": method,
            "version": self.service.version or "",
        }
        return {name: part for name, part in node.link.items() if derived[name] != part}

    def _query(self, found: PythonOperation, node: NodeOperation | None) -> list[Field]:
        request = found.request
        where = f"{found.resource}.{found.name}"
        attributes = dict(request.query)
        # A path parameter that the path lacks can only travel in the query.
        path_names = Operation("", "", request.path).path_names
        attributes |= {n: k for n, k in request.paths.items() if n not in path_names}
        shape = node.parts.get("params") if node else None
        members = shape.fields if shape else {}
        fields = []
        for wire, kind in attributes.items():
            match = _find(members, wire)
            evidence = Evidence()
            if match:
                evidence = Evidence(Counter([match[0]]), [match[1].shape], [match[1].required])
            elif node:
                self._note(where, f"Node lacks query {wire}")
            fields.append(self._field(f"{where}?{wire}", wire, kind, evidence))
        known = {naming.squeezed(member.wire) for member in fields}
        for wire, member in members.items():
            if naming.squeezed(wire) not in known:
                self._note(where, f"only Node has query {wire}")
                adopted, _ = lark_adopt.field_of("", wire, member)
                fields.append(adopted)
        return fields

    def _fields(self, name: str) -> dict[str, str]:
        if name not in self._attributes:
            self._attributes[name] = self._python.fields(name)
        return self._attributes[name]

    def _walk(self, kind: str | None, shape: Shape | None, in_request: bool) -> None:
        """Note what Node says about a type and all below it; without Node only find the types."""
        if kind is None:
            return
        while shape is not None and shape.kind in ("list", "map"):
            shape = shape.item
        for name in references(kind):
            seen = name in self._attributes
            members = shape.fields if shape else {}
            for attribute, inner in self._fields(name).items():
                match = _find(members, attribute)
                if match:
                    evidence = self._evidence.setdefault((name, attribute), Evidence())
                    evidence.wires[match[0]] += 1
                    evidence.shapes.append(match[1].shape)
                    if in_request:
                        evidence.required.append(match[1].required)
                if match or not seen:
                    self._walk(inner, match[1].shape if match else None, in_request)
            self._note_extra(name, members)

    def _note_extra(self, name: str, members: dict[str, Member]) -> None:
        known = {naming.squeezed(naming.plain(a)) for a in self._attributes[name]}
        known |= {naming.squeezed(member.wire) for member in self._adopted.get(name, [])}
        for wire, member in members.items():
            if naming.squeezed(wire) not in known:
                self._note(f"type {name}", f"only Node has {wire}")
                adopted, types = lark_adopt.field_of(name, wire, member)
                self._adopted.setdefault(name, []).append(adopted)
                self.service.types |= types

    def _type(self, name: str) -> list[Field]:
        fields = []
        for attribute, kind in self._attributes[name].items():
            evidence = self._evidence.get((name, attribute), Evidence())
            fields.append(self._field(f"{name}.{attribute}", attribute, kind, evidence))
        return fields + self._adopted.get(name, [])

    def _field(self, where: str, attribute: str, kind: str, evidence: Evidence) -> Field:
        wires = evidence.wires.most_common()
        if len(wires) > 1:
            self._note(where, f"several wire names: {dict(wires)}")
        wire = wires[0][0] if wires else naming.plain(attribute)
        name = naming.snake(wire)
        kind = self._kind(where, kind, evidence.shapes)
        if "json" in kind and evidence.shapes:
            hint = naming.type_name(*where.replace("?", ".").split("."))
            kind, types = lark_adopt.type_of(hint, evidence.shapes[0])
            self.service.types |= types
        values = tuple(dict.fromkeys(v for s in evidence.shapes for v in lark_adopt.literals(s)))
        return Field(
            name=name,
            wire=wire,
            type=naming.with_secret(name, kind),
            required=bool(evidence.required) and all(evidence.required),
            values=self._usable(where, values),
        )

    def _kind(self, where: str, kind: str, shapes: list[Shape]) -> str:
        """The type with the wire form that Node declares."""
        wanted = {_refine(kind, shape) for shape in shapes}
        if len(wanted) > 1:
            self._note(where, f"uses disagree on its type: {sorted(wanted)}")
            plain = {text for text in wanted if "~" not in text and "?" not in text}
            wanted = plain or {kind}
        found = wanted.pop() if wanted else kind
        if "?" in found:
            self._note(where, f"Python says {kind}, Node {_describe(shapes[0])}")
            return found.replace("?", "")
        return found

    def _usable(self, where: str, values: tuple[str, ...]) -> tuple[str, ...]:
        """Known values without those that are prose."""
        good = tuple(value for value in values if lark_adopt.is_plain(value))
        if len(good) < len(values):
            self._note(where, f"{len(values) - len(good)} known values are prose")
        return good

    def _put_file_last(self, operation: Operation) -> None:
        if operation.multipart:
            fields = self.service.members(operation.multipart)
            fields.sort(key=lambda member: "file" in member.type)

    def _note(self, where: str, what: str) -> None:
        line = f"{where}: {what}"
        if line not in self.oddities:
            self.oddities.append(line)


def _find(members: dict[str, Member], attribute: str) -> tuple[str, Member] | None:
    """The declared member an attribute stands for, by its name or by what spellings share."""
    wire = naming.plain(attribute)
    if wire in members:
        return wire, members[wire]
    squeezed = naming.squeezed(wire)
    for name, member in members.items():
        if naming.squeezed(name) == squeezed:
            return name, member
    return None


def _refine(kind: str, shape: Shape) -> str:
    """A Python type in the form that travels; `?` marks a difference nothing explains."""
    if kind.startswith("[") and shape.kind == "list" and shape.item:
        return f"[{_refine(kind[1:-1], shape.item)}]"
    if kind.startswith("{") and shape.kind == "map" and shape.item:
        return f"{{{_refine(kind[1:-1], shape.item)}}}"
    if kind in ("int", "float", "bool") and shape.kind == "string":
        return f"{kind}~"
    if (kind, shape.kind) in _AGREE or (kind.startswith("&") and shape.kind == "object"):
        return kind
    if kind == "json":
        return kind
    return f"{kind}?"


def _describe(shape: Shape) -> str:
    return f"list of {_describe(shape.item)}" if shape.kind == "list" and shape.item else shape.kind
