# Made from core/catalog/lark/ by python/backend.py.
"""The versions of the service `docx`."""

from feiding.lark.docx import v1 as _v1
from feiding.lark.docx import v1 as v1

__all__ = [
    "v1",
]

class _Docx:
    @property
    def v1(self) -> _v1._V1: ...

class _AioDocx:
    @property
    def v1(self) -> _v1._AioV1: ...
