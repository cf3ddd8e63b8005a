"""What help() and inspect say about an operation: made from the catalog when it is asked for."""

from __future__ import annotations

import inspect
from typing import Any

__all__: list[str] = []

_KINDS = {
    "string": "str",
    "secret": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "json": "Any",
    "file": "FileLike",
    "": "AnyReply",
}


def annotation(shape: str, *, reply: bool = False) -> str:
    """Give a shape of the catalog as Python writes it."""
    shape = shape.rstrip("~,.")
    if shape.startswith("["):
        return f"list[{annotation(shape[1:-1], reply=reply)}]"
    if shape.startswith("{"):
        return f"dict[str, {annotation(shape[1:-1], reply=reply)}]"
    if shape.startswith("&"):
        return shape[1:] if reply else f"{shape[1:]}Param"
    if reply and shape == "file":
        return "Download"
    return _KINDS.get(shape, "Any")


def member(shape: str) -> str:
    """Give the type of a member of an answer."""
    return annotation(shape, reply=True)


def signature(known: dict[str, Any]) -> inspect.Signature:
    """Give the signature of an operation."""
    keyword = inspect.Parameter.KEYWORD_ONLY
    ordered = sorted(known["parameters"], key=lambda parameter: not parameter[2])
    parameters = []
    for name, shape, required in ordered:
        written = annotation(shape)
        if required:
            parameters.append(inspect.Parameter(name, keyword, annotation=written))
        else:
            written = f"{written} | None"
            parameters.append(inspect.Parameter(name, keyword, default=None, annotation=written))
    parameters.append(
        inspect.Parameter("options_", keyword, default=None, annotation="CallOptions | None")
    )
    answer = annotation(known["returns"], reply=True)
    if answer.startswith("list["):
        answer = f"ListReply{answer.removeprefix('list')}"
    return inspect.Signature(parameters, return_annotation=answer)


def doc(known: dict[str, Any]) -> str:
    """Give the documentation of an operation."""
    tokens = ", ".join(known["tokens"]) or "none"
    lines = [f"Run `{known['id']}`: {known['method']} {known['path']}", "", f"Tokens: {tokens}."]
    if known["paged"]:
        lines.append("Listing: `.items(...)` goes through all items, `.pages(...)` through pages.")
    pages = {"Source": known["document"], "Try it": known["debug"]}
    lines += [f"{name}: {page}" for name, page in pages.items() if page]
    lines += ["", "Raises ApiError, TransportError, Timeout, TokenError, ConfigError."]
    return "\n".join(lines)
