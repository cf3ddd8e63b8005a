"""The readers of Feishu/Lark, on a small SDK of our own making."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from refresh.lark_merge import LarkService
from refresh.lark_node import NodeSdk, route
from refresh.lark_python import PythonVersion
from refresh.model import Service
from refresh.settle import settle

PYTHON = {
    "version.py": """
class V1(object):
    def __init__(self, config: Config) -> None:
        self.pond_fish: PondFish = PondFish(config)
""",
    "resource/pond_fish.py": """
class PondFish(object):
    def __init__(self, config: Config) -> None:
        self.config = config

    def list(self, request: ListPondFishRequest) -> ListPondFishResponse:
        pass

    async def alist(self, request: ListPondFishRequest) -> ListPondFishResponse:
        pass

    def create(self, request: CreatePondFishRequest) -> CreatePondFishResponse:
        form_data = MultipartEncoder(request.body)
""",
    "model/list_pond_fish_request.py": """
class ListPondFishRequestBuilder(object):
    def __init__(self) -> None:
        request.http_method = HttpMethod.GET
        request.uri = "/open-apis/zoo/v1/ponds/:pond_id/fish"
        request.token_types = {AccessTokenType.USER, AccessTokenType.TENANT}

    def pond_id(self, pond_id: int) -> "ListPondFishRequestBuilder":
        self._request.paths["pond_id"] = str(pond_id)

    def page_token(self, page_token: str) -> "ListPondFishRequestBuilder":
        self._request.add_query("page_token", page_token)

    def since(self, since: int) -> "ListPondFishRequestBuilder":
        self._request.add_query("since", since)
""",
    "model/list_pond_fish_response.py": """
class ListPondFishResponse(BaseResponse):
    def __init__(self, d=None):
        self.data: Optional[ListPondFishResponseBody] = None
""",
    "model/list_pond_fish_response_body.py": """
class ListPondFishResponseBody(object):
    def __init__(self, d=None):
        self.items: Optional[List[Fish]] = None
        self.page_token: Optional[str] = None
        self.has_more: Optional[bool] = None
""",
    "model/fish.py": """
class Fish(object):
    def __init__(self, d=None):
        self.fin_count: Optional[int] = None
        self.parents: Optional[List[Fish]] = None
        self.from_: Optional[str] = None
""",
    "model/create_pond_fish_request.py": """
class CreatePondFishRequestBuilder(object):
    def __init__(self) -> None:
        request.http_method = HttpMethod.POST
        request.uri = "/open-apis/zoo/v1/ponds/:pond_id/fish"
        request.token_types = {AccessTokenType.TENANT}

    def pond_id(self, pond_id: str) -> "CreatePondFishRequestBuilder":
        self._request.paths["pond_id"] = str(pond_id)

    def request_body(self, request_body: Photo) -> "CreatePondFishRequestBuilder":
        self._request.request_body = request_body
""",
    "model/create_pond_fish_response.py": """
class CreatePondFishResponse(BaseResponse):
    def __init__(self, d=None):
        pass
""",
    "model/photo.py": """
class Photo(object):
    def __init__(self, d=None):
        self.image: Optional[IO[Any]] = None
        self.pond_id: Optional[str] = None
        self.app_secret: Optional[str] = None
""",
}

DECLARED = """
    /**
     * {@link https://a.b/?apiName=list&project=zoo&resource=pond.fish&version=v1 document }
     */
    list: (payload?: {
        params?: { page_token?: string; since: string; };
        path: { pond_id: string; };
    }, options?: IRequestOptions$1) => Promise<{
        code?: number | undefined;
        msg?: string | undefined;
        data?: {
            items?: { finCount?: "1" | "2"; from?: string; parents?: { finCount?: string; }[]; }[];
            page_token?: string;
            has_more?: boolean;
        } | undefined;
    }>;
    /**
     * {@link https://a.b/?apiName=add&project=zoo&resource=pond.fish&version=v1 document }
     */
    create: (payload?: {
        data: { image: Buffer; pond_id?: string; app_secret: string; };
        path: { pond_id: string; };
    }, options?: IRequestOptions$1) => Promise<{ } | null>;
    /**
     * {@link https://a.b/?apiName=feed&project=zoo&resource=pond.fish&version=v1 document }
     */
    feed: (payload?: {
        data: { grams: number; kind?: "fly" | "worm"; };
    }, options?: IRequestOptions$1) => Promise<{
        code?: number | undefined; msg?: string | undefined; data?: { left: number; } | undefined;
    }>;
"""

CODED = """
    list: (payload, options) => __awaiter(this, void 0, void 0, function* () {
        url: fillApiPath(`${this.domain}/open-apis/zoo/v1/ponds/:id/fish`, path),
        method: "GET",
    create: (payload, options) => __awaiter(this, void 0, void 0, function* () {
        url: fillApiPath(`${this.domain}/open-apis/zoo/v1/ponds/:id/fish`, path),
        method: "POST",
    feed: (payload, options) => __awaiter(this, void 0, void 0, function* () {
        url: fillApiPath(`${this.domain}/open-apis/zoo/v1/feed`, path),
        method: "POST",
"""


class Merge(unittest.TestCase):
    """What the two SDKs say together."""

    def setUp(self) -> None:
        """Lay out both packages and read them."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        node = {"package/types/index.d.ts": DECLARED, "package/es/index.js": CODED}
        for name, text in {**node, **{f"v1/{n}": t for n, t in PYTHON.items()}}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        sdk = NodeSdk(root / "package")
        self.lark = LarkService("zoo", "v1", PythonVersion(root / "v1"), sdk)
        base = "/open-apis/zoo/v1/ponds/:"
        python = {route("GET", f"{base}id/fish"), route("POST", f"{base}id/fish")}
        self.service: Service = self.lark.build(sdk.alone(python))
        settle(self.service, None, [])

    def test_only_node(self) -> None:
        """What only Node has is typed from its declarations, and marked."""
        feed = self.service.operations["pond.fish.feed"]
        self.assertEqual((feed.source, feed.tokens), ("node", ("tenant", "user")))
        keys = {m.key(): m.value() for m in self.service.members(feed.body)}
        self.assertEqual(keys, {"grams!": "int", "kind": "string fly|worm"})
        # Answers require nothing.
        self.assertEqual([m.key() for m in self.service.members(feed.returns)], ["left"])

    def test_operations(self) -> None:
        """Dotted keys, flat ids, tokens in one order, integer paths as a hint."""
        self.assertEqual(list(self.service.operations), ["pond.fish.list", "pond.fish.create", "pond.fish.feed"])
        listing = self.service.operations["pond.fish.list"]
        self.assertEqual(self.service.operation_id(listing.key), "zoo.v1.pond_fish.list")
        self.assertEqual(listing.tokens, ("tenant", "user"))
        self.assertEqual(listing.paths, {"pond_id": "int"})
        self.assertEqual(listing.paging, "page_token page_token has_more items")

    def test_parameters(self) -> None:
        """A number that Node declares as text travels as text; Node tells what is required."""
        keys = {f.key(): f.value() for f in self.service.operations["pond.fish.list"].query}
        self.assertEqual(keys, {"page_token": "string", "since!": "int~"})

    def test_types(self) -> None:
        """Wire names and known values come from Node, kinds and order from Python."""
        fish = {member.key(): member.value() for member in self.service.types["Fish"]}
        expected = {"fin_count@finCount": "int~ 1|2", "parents": "[&Fish]", "from": "string"}
        self.assertEqual(fish, expected)

    def test_uploads(self) -> None:
        """The file comes last, secrets are marked, a name in two places is pinned."""
        create = self.service.operations["pond.fish.create"]
        parts = {m.key(): m.value() for m in self.service.members(create.multipart)}
        self.assertEqual(parts, {"pond_id": "string", "app_secret!": "secret", "image!": "file"})
        self.assertEqual(list(parts)[-1], "image!")
        self.assertEqual(create.names, {"body_pond_id": "body.pond_id"})
        self.assertEqual(create.explorer, {"apiName": "add"})

    def test_nothing_is_open(self) -> None:
        """The two agree."""
        self.assertEqual(self.lark.oddities, [])


if __name__ == "__main__":
    unittest.main()
