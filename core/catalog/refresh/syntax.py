"""Small questions to a Python syntax tree that both SDK readers ask."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_SCALARS = {
    "str": "string",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "bytes": "string",
    "Any": "json",
    "any": "json",
    "object": "json",
    "dict": "{json}",
    "list": "[json]",
    "Dict": "{json}",
    "List": "[json]",
    "IO": "file",
    "BinaryIO": "string",
}


def parse(path: Path) -> ast.Module:
    """Syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def functions(node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """The ordinary methods of a class; asynchronous twins are left out."""
    return (item for item in node.body if isinstance(item, ast.FunctionDef))


def function(node: ast.ClassDef, name: str) -> ast.FunctionDef | None:
    """One method of a class."""
    return next((item for item in functions(node) if item.name == name), None)


def constant(node: ast.expr | None) -> str | None:
    """The text of a string literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def last_name(node: ast.expr | None) -> str | None:
    """`C` of `C`, `a.b.C` or `"C"`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Name):
        return node.id
    return constant(node)


def kind_of(node: ast.expr | None) -> str:
    """An annotation in the notation of the catalog; classes of the package become `&Name`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return kind_of(ast.parse(node.value, mode="eval").body)
    if isinstance(node, ast.Subscript):
        return _generic(last_name(node.value) or "", node.slice)
    name = last_name(node)
    if name is None:
        return "json"
    return _SCALARS.get(name) or f"&{name}"


def _generic(outer: str, inner: ast.expr) -> str:
    if outer == "Optional":
        return kind_of(inner)
    if outer in ("List", "list"):
        return f"[{kind_of(inner)}]"
    if outer in ("Dict", "dict") and isinstance(inner, ast.Tuple):
        return f"{{{kind_of(inner.elts[1])}}}"
    return _SCALARS.get(outer, "json")
