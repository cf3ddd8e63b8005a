"""The ``msgParam`` of DingTalk robot messages: JSON inside a string."""

from __future__ import annotations

from feiding.lark.content import _json

__all__ = ["markdown", "text"]


def text(content: str) -> str:
    """Give the parameters of a ``sampleText`` message."""
    return _json(content=content)


def markdown(title: str, text: str) -> str:
    """Give the parameters of a ``sampleMarkdown`` message."""
    return _json(title=title, text=text)
