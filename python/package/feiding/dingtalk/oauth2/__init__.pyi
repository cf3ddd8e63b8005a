# Made from core/catalog/dingtalk/ by python/backend.py.
"""The versions of the service `oauth2`."""

from feiding.dingtalk.oauth2 import v1_0 as _v1_0
from feiding.dingtalk.oauth2 import v1_0 as v1_0

__all__ = [
    "v1_0",
]

class _Oauth2:
    @property
    def v1_0(self) -> _v1_0._V10: ...

class _AioOauth2:
    @property
    def v1_0(self) -> _v1_0._AioV10: ...
