"""The content of Feishu/Lark messages: JSON inside a string."""

from __future__ import annotations

__all__ = ["file", "image", "text"]


def _json(**members: str) -> str:
    # Imported when it is needed: importing feiding does no work.
    import json  # noqa: PLC0415

    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))


def text(text: str) -> str:
    """Give the content of a ``text`` message."""
    return _json(text=text)


def image(image_key: str) -> str:
    """Give the content of an ``image`` message."""
    return _json(image_key=image_key)


def file(file_key: str) -> str:
    """Give the content of a ``file``, ``audio`` or ``sticker`` message."""
    return _json(file_key=file_key)
