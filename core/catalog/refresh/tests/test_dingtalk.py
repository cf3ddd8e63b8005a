"""The reader of DingTalk, on a small SDK of our own making."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from refresh.dingtalk_python import DingtalkService
from refresh.settle import settle

CLIENT = """
class Client(OpenApiClient):
    def feed_allwith_options(
        self,
        pond_id: str,
        tmp_req: models.FeedALLRequest,
        headers: models.FeedALLHeaders,
        runtime: util.RuntimeOptions,
    ) -> models.FeedALLResponse:
        request = models.FeedALLShrinkRequest()
        if not UtilClient.is_unset(tmp_req.fish_ids):
            request.fish_ids_shrink = Util.array_to_string_with_specified_style(
                tmp_req.fish_ids, 'fishIds', 'json')
        query = {}
        if not UtilClient.is_unset(request.fish_ids_shrink):
            query['fishIds'] = request.fish_ids_shrink
        if not UtilClient.is_unset(request.sizes):
            query['sizes'] = request.sizes
        body = {}
        if not UtilClient.is_unset(request.food_name):
            body['foodName'] = request.food_name
        real_headers = {}
        if not UtilClient.is_unset(headers.x_client_token):
            real_headers['x-client-token'] = UtilClient.to_jsonstring(headers.x_client_token)
        if not UtilClient.is_unset(headers.x_acs_dingtalk_access_token):
            real_headers['x-acs-dingtalk-access-token'] = UtilClient.to_jsonstring(
                headers.x_acs_dingtalk_access_token)
        req = OpenApiRequest(
            headers=real_headers, query=query, body=OpenApiUtilClient.parse_to_map(body))
        params = Params(
            action='FeedALL', version='zoo_1.0', pathname=f'/v1.0/zoo/ponds/{pond_id}feed',
            method='POST', auth_type='AK', body_type='json')
        return None

    async def feed_allwith_options_async(self) -> None:
        pass

    def set_names_with_options(
        self, request: models.SetNamesRequest, headers: Dict[str, str], runtime: util.R,
    ) -> models.SetNamesResponse:
        req = OpenApiRequest(headers=headers, body=UtilClient.to_array(request.body))
        params = Params(
            pathname=f'/v1.0/zoo/names', method='PUT', auth_type='Anonymous')
        return None
"""

MODELS = """
class FeedALLHeaders(TeaModel):
    def __init__(self, common_headers: Dict[str, str] = None, x_client_token: str = None,
                 x_acs_dingtalk_access_token: str = None):
        self.x_client_token = x_client_token

    def to_map(self):
        if self.x_client_token is not None:
            result['x-client-token'] = self.x_client_token


class FeedALLRequest(TeaModel):
    def __init__(
        self,
        fish_ids: List[int] = None,
        food_name: str = None,
        sizes: List[str] = None,
    ):
        # Which ones.
        #
        # This parameter is required.
        self.fish_ids = fish_ids
        self.food_name = food_name
        self.sizes = sizes

    def to_map(self):
        if self.fish_ids is not None:
            result['fishIds'] = self.fish_ids
        if self.food_name is not None:
            result['foodName'] = self.food_name
        if self.sizes is not None:
            result['sizes'] = self.sizes


class FeedALLResponseBody(TeaModel):
    def __init__(self, eaters: List[Fish] = None):
        self.eaters = eaters

    def to_map(self):
        result['eaters'] = []
        if self.eaters is not None:
            for k in self.eaters:
                result['eaters'].append(k.to_map() if k else None)


class Fish(TeaModel):
    def __init__(self, app_secret: str = None):
        # This parameter is required.
        self.app_secret = app_secret

    def to_map(self):
        if self.app_secret is not None:
            result['appSecret'] = self.app_secret


class FeedALLResponse(TeaModel):
    def __init__(self, headers: Dict[str, str] = None, body: FeedALLResponseBody = None):
        pass


class SetNamesRequest(TeaModel):
    def __init__(self, body: List[str] = None):
        self.body = body


class SetNamesResponse(TeaModel):
    def __init__(self, headers: Dict[str, str] = None, status_code: int = None):
        pass
"""


class Reading(unittest.TestCase):
    """What the client and the models say."""

    def setUp(self) -> None:
        """Lay out a service version and read it."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        version = Path(folder.name) / "zoo_1_0"
        version.mkdir()
        (version / "client.py").write_text(CLIENT, "utf-8")
        (version / "models.py").write_text(MODELS, "utf-8")
        self.reader = DingtalkService(version)
        self.service = self.reader.build()
        settle(self.service, None, [])

    def test_names_and_paths(self) -> None:
        """The lost underscore is repaired, a lost slash put in and reported."""
        self.assertEqual(self.service.name, "zoo.v1_0")
        feed = self.service.operations["feed_all"]
        self.assertEqual(self.service.operation_id(feed.key), "zoo.v1_0.feed_all")
        self.assertEqual(feed.path, "/v1.0/zoo/ponds/:pond_id/feed")
        self.assertEqual(len(self.reader.oddities), 1)

    def test_places(self) -> None:
        """Query, header and body; lists as JSON text or flattened."""
        feed = self.service.operations["feed_all"]
        query = {member.key(): member.type for member in feed.query}
        self.assertEqual(query, {"fish_ids@fishIds!": "[int]~", "sizes": "[string]."})
        self.assertEqual([m.key() for m in feed.header], ["x_client_token@x-client-token"])
        self.assertEqual(feed.idempotency, "x_client_token")
        body = [member.key() for member in self.service.members(feed.body)]
        self.assertEqual(body, ["food_name@foodName"])
        self.assertEqual(feed.tokens, ("tenant",))

    def test_replies(self) -> None:
        """Nothing is required of an answer; secrets are marked."""
        fish = [(m.key(), m.type) for m in self.service.types["Fish"]]
        self.assertEqual(fish, [("app_secret@appSecret", "secret")])

    def test_free_bodies(self) -> None:
        """A body that is a list is one argument; anonymous calls send no token."""
        names = self.service.operations["set_names"]
        self.assertEqual((names.body, names.returns, names.tokens), ("[string]", None, ()))


if __name__ == "__main__":
    unittest.main()
