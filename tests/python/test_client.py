"""Clients: their options, views, stores, transports, logs and listings."""

import inspect
import io
import json
import logging
import pickle
import sys
import threading
import time
from urllib.parse import parse_qsl, urlsplit

import pytest

import fake
import feiding
from feiding import dingtalk, lark

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}


def headers(transport):
    """Give the headers of the last request."""
    return {name.lower(): value for name, value in transport.requests[-1].headers.items()}


def test_every_option_is_taken(tmp_path):
    client = lark.Client(
        "cli_a1",
        "secret",
        base_url=lark.LARK,
        timeout=5,
        connect_timeout=2.0,
        idle_timeout=3,
        store=feiding.MemoryStore(),
        proxy=False,
        ca_file=None,
        retries=0,
        headers={"X-A": "1"},
        source="demo",
        tags=["a", "b"],
        tenant_access_token="t",
        app_access_token="a",
        app_type="self_built",
        app_ticket=None,
        client_assertion=None,
        oauth_base_url=None,
        helpdesk=("1", "2"),
        token_cache=True,
        max_answer_bytes=1000,
        logger=None,
        log_level="error",
        log_bodies=False,
        transport=None,
        server_sent_events=False,
    )
    client.close()
    dingtalk.Client(
        "ding",
        "secret",
        base_url=dingtalk.DINGTALK,
        old_base_url=dingtalk.DINGTALK_OLD,
        corp_id="c",
        timeout=5,
        access_token="t",
        token_cache=False,
        proxy="http://127.0.0.1:1",
    ).close()


@pytest.mark.parametrize(
    ("options", "error", "text"),
    [
        ({"timout": 1}, TypeError, 'no option "timout"; did you mean "timeout"'),
        ({"access_token": "x"}, TypeError, 'no option "access_token"'),
        ({"timeout": "soon"}, TypeError, "timeout must be seconds as a number, not str"),
        ({"timeout": -1}, feiding.ConfigError, "timeout is -1"),
        ({"retries": -1}, feiding.ConfigError, "retries is -1"),
        ({"source": "\ud800"}, feiding.ConfigError, "source is text that is not valid Unicode"),
        ({"retries": True}, TypeError, "retries must be an int"),
        ({"headers": ["x"]}, TypeError, "headers must be a dict"),
        ({"headers": {"X": "a\nb"}}, feiding.ConfigError, "line break"),
        ({"base_url": "http://example.com"}, feiding.ConfigError, "https"),
        ({"app_type": "own"}, feiding.ConfigError, "marketplace"),
        ({"app_ticket": "x"}, feiding.ConfigError, "app_ticket"),
        ({"server_sent_events": True}, feiding.ConfigError, "server_sent_events"),
        ({"helpdesk": "x"}, TypeError, "helpdesk must be a pair"),
        ({"store": {}}, TypeError, "has no set"),
        ({"transport": 3}, TypeError, "send"),
        ({"log_level": "loud"}, feiding.ConfigError, "debug"),
        ({"logger": 3}, TypeError, "logger must be"),
        ({"ca_file": "/nonexistent"}, feiding.ConfigError, "nonexistent"),
        ({"proxy": "ftp://x"}, feiding.ConfigError, "proxy"),
    ],
)
def test_wrong_options_are_named(options, error, text):
    with pytest.raises(error, match=text) as caught:
        lark.Client("cli_a1", "s3cr3t", **options)
    assert "s3cr3t" not in str(caught.value)


def test_wrong_credentials():
    with pytest.raises(TypeError, match="app_id"):
        lark.Client()
    with pytest.raises(TypeError, match="app_secret must be a str or a callable"):
        lark.Client("cli_a1", 3)
    with pytest.raises(feiding.ConfigError, match="empty"):
        lark.Client("cli_a1", "")
    with pytest.raises(LookupError, match="vault"):
        lark.Client("cli_a1", lambda: {}["vault"])


def test_credentials_by_callable(sandbox):
    with lark.Client("cli_a1", lambda: "secret", base_url=sandbox.url) as client:
        assert client.im.v1.message.create(**SEND).message_id
    transport = fake.Fake({})
    tokens = iter(["t-1", "t-2"])
    client = lark.Client("a", tenant_access_token=lambda: next(tokens), transport=transport)
    for token in ("t-1", "t-2"):
        client.im.v1.message.create(**SEND)
        assert headers(transport)["authorization"] == f"Bearer {token}"
    own = feiding.CallOptions(user_access_token=lambda: "u-1")
    client.im.v1.message.create(**SEND, options_=own)
    assert headers(transport)["authorization"] == "Bearer u-1"
    with pytest.raises(TypeError, match="gave int, not str"):
        client.raw("GET", "/x", options=feiding.CallOptions(user_access_token=lambda: 3))


def test_from_env(monkeypatch, sandbox):
    for name in ("LARK_APP_ID", "LARK_APP_SECRET", "FEISHU_APP_ID", "APP_ID"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(feiding.ConfigError, match="LARK_APP_ID"):
        lark.Client.from_env()
    monkeypatch.setenv("LARK_APP_ID", "cli_a1")
    monkeypatch.setenv("LARK_APP_SECRET", "secret")
    monkeypatch.setenv("LARK_BASE_URL", sandbox.url)
    with lark.Client.from_env(timeout=5) as client:
        assert client.im.v1.message.create(**SEND).message_id
    monkeypatch.setenv("DINGTALK_CLIENT_ID", "ding_x1")
    monkeypatch.setenv("DINGTALK_CLIENT_SECRET", "secret")
    assert isinstance(dingtalk.Client.from_env(base_url=sandbox.url), dingtalk.Client)


def test_views_share_and_options_end_with_them():
    client, transport = fake.client({})
    view = client.with_options(request_id="mine", headers={"X-A": "1"}, user_access_token="u-1")
    assert type(view) is lark.Client
    view.im.v1.message.create(**SEND)
    assert headers(transport)["oapi-sdk-request-id"] == "mine"
    assert headers(transport)["authorization"] == "Bearer u-1"
    client.im.v1.message.create(**SEND)
    assert "oapi-sdk-request-id" not in headers(transport)
    with pytest.raises(TypeError, match=r'with_options\(\) has no option "timout"'):
        client.with_options(timout=1)
    with pytest.raises(TypeError, match=r'CallOptions\(\) has no option "retry"'):
        feiding.CallOptions(retry=1)
    assert lark.CallOptions is dingtalk.CallOptions is feiding.CallOptions
    assert "u-1" not in repr(feiding.CallOptions(user_access_token="u-1"))


def test_a_closed_client_is_closed_in_all_views(sandbox):
    client = lark.Client("cli_a1", "secret", base_url=sandbox.url)
    with client.with_options(timeout=1) as view:
        assert view.im.v1.message.create(**SEND).message_id
    with pytest.raises(feiding.Closed):
        client.im.v1.message.create(**SEND)
    client.close()


def test_clients_can_be_subclassed():
    class Bot(lark.Client):
        def __init__(self, name):
            super().__init__("cli_a1", tenant_access_token="t", transport=transport)
            self.name = name

        def say(self, text):
            return self.im.v1.message.create(**{**SEND, "content": text})

    transport = fake.Fake({"message_id": "om_1"})
    bot = Bot("bob")
    assert bot.say("hi").message_id == "om_1"
    view = bot.with_options(timeout=1)
    assert isinstance(view, Bot)
    assert view.name == "bob"

    class Lazy(lark.Client):
        def __init__(self):
            pass

    with pytest.raises(RuntimeError, match="super"):
        Lazy().im
    with pytest.raises(RuntimeError, match="already"):
        bot.__init__("again")


def test_what_cannot_be_pickled_says_so():
    client, _ = fake.client({})
    for one in (client, client.im.v1, client.im.v1.message.create):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(one)


def test_introspection():
    client, _ = fake.client({})
    create = client.im.v1.message.create
    assert create is client.im.v1.message.create
    assert create.__name__ == "create"
    assert create.__qualname__ == "im.v1.message.create"
    assert create.__module__ == feiding.Operation.__module__ == "feiding"
    assert "POST /open-apis/im/v1/messages" in create.__doc__
    assert "project=im&resource=message&version=v1" in create.__doc__
    signature = inspect.signature(create)
    assert list(signature.parameters) == [
        "receive_id_type",
        "receive_id",
        "msg_type",
        "content",
        "uuid",
        "options_",
    ]
    assert signature.parameters["uuid"].default is None
    assert signature.return_annotation == "CreateMessageResponseBody"
    assert list(inspect.signature(lark.Client).parameters)[:3] == [
        "app_id",
        "app_secret",
        "base_url",
    ]
    assert {"im", "contact", "call", "raw"} <= set(dir(client))
    assert "message" in dir(client.im.v1)
    assert not {"items", "pages"} & set(dir(create))
    assert {"items", "pages"} <= set(dir(client.contact.v3.user.list))
    with pytest.raises(AttributeError, match="cannot be set"):
        client.im = 3
    for method in (client.call, client.raw, client.with_options, client.close):
        assert inspect.signature(method)
        assert method.__doc__


def test_no_service_hides_what_a_client_can_do():
    own = {name for name in dir(feiding._feiding.Client) if not name.startswith("_")}
    for platform in ("lark", "dingtalk"):
        services = {name.split(".")[0] for name in feiding._feiding.services(platform)}
        assert not services & own


class OwnStore:
    """A store that fails on request."""

    def __init__(self, error=None):
        self.error = error
        self.kept = {}
        self.lifetimes = []

    def get(self, key):
        if self.error:
            raise self.error
        return self.kept.get(key)

    def set(self, key, value, lifetime):
        if self.error:
            raise self.error
        self.kept[key] = value
        self.lifetimes.append(lifetime)

    def add(self, key, value, lifetime):
        return False

    def remove(self, key, value):
        return bool(self.kept.pop(key, None))


def test_a_store_of_ones_own(sandbox):
    store = OwnStore()
    for _ in range(2):
        with lark.Client("cli_a1", "secret", base_url=sandbox.url, store=store) as client:
            client.im.v1.message.create(**SEND)
    tokens = [one for one in sandbox.received() if "tenant_access_token" in one["target"]]
    assert len(tokens) == 1
    assert len(store.kept) == 1
    assert all(isinstance(lifetime, float) and lifetime > 0 for lifetime in store.lifetimes)
    sandbox.post("expire_tokens", {})
    with lark.Client("cli_a1", "secret", base_url=sandbox.url, store=store) as client:
        assert client.im.v1.message.create(**SEND).message_id


def test_a_memory_store_for_several_clients(sandbox):
    store = feiding.MemoryStore()
    for _ in range(3):
        with lark.Client("cli_a1", "secret", base_url=sandbox.url, store=store) as client:
            client.im.v1.message.create(**SEND)
    tokens = [one for one in sandbox.received() if "tenant_access_token" in one["target"]]
    assert len(tokens) == 1
    store.set("a", "b", 60)
    assert store.get("a") == "b"
    assert store.add("a", "c", 60) is False
    assert store.remove("a", "b") is True
    assert store.get("a") is None


@pytest.mark.parametrize("error", [LookupError("bug"), KeyboardInterrupt(), SystemExit(3)])
def test_what_a_store_raises_travels_unchanged(sandbox, error):
    store = OwnStore(error)
    with (
        lark.Client("cli_a1", "secret", base_url=sandbox.url, store=store) as client,
        pytest.raises(type(error)) as caught,
    ):
        client.im.v1.message.create(**SEND)
    assert caught.value is error


def test_a_store_that_is_away_is_done_without(sandbox, caplog):
    store = OwnStore(ConnectionError("no route"))
    with lark.Client("cli_a1", "secret", base_url=sandbox.url, store=store) as client:
        assert client.im.v1.message.create(**SEND).message_id
    assert "no route" in caplog.text
    assert {record.name for record in caplog.records} == {"feiding"}


@pytest.mark.parametrize("error", [LookupError("bug"), KeyboardInterrupt(), feiding.Timeout("x")])
def test_what_a_transport_raises_travels_unchanged(error):
    def fail(_):
        raise error

    client, transport = fake.client(fail)
    with pytest.raises(type(error)) as caught:
        client.im.v1.message.create(**SEND)
    assert caught.value is error
    assert len(transport.requests) == 1


def test_a_transport_of_ones_own():
    client, transport = fake.client({"message_id": "om_1"})
    client.im.v1.message.create(**SEND, options_=feiding.CallOptions(timeout=3.0))
    request = transport.requests[0]
    assert request.method == "POST"
    assert request.url == "https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=chat_id"
    assert request.headers["authorization"] == "Bearer t-1"
    assert 0 < request.timeout <= 3
    assert json.loads(request.body)["receive_id"] == "oc_1"
    assert repr(request) == 'Request("POST", "https://open.feishu.cn/open-apis/im/v1/messages")'
    transport.answer = lambda _: feiding.Response(
        200, [("Content-Type", "application/octet-stream")], io.BytesIO(b"abc")
    )
    assert client.im.v1.file.get(file_key="f").read() == b"abc"
    transport.answer = lambda _: "x"
    wrong = lark.Client("a", tenant_access_token="t", transport=Wrong())
    with pytest.raises(TypeError, match=r"must give a feiding.Response, not str"):
        wrong.im.v1.chat.list()


class Wrong:
    """Gives what is no answer."""

    def send(self, _):
        return "answer"


def test_uploads_through_a_transport_of_ones_own():
    client, transport = fake.client({"file_key": "f"})
    client.im.v1.file.create(file_type="pdf", file_name="a.pdf", file=b"abc")
    assert b"abc" in transport.requests[0].body
    assert "multipart/form-data" in headers(transport)["content-type"]


def test_a_transport_is_closed_with_its_client():
    closed = []
    client, transport = fake.client({})
    transport.close = lambda: closed.append(True)
    client.close()
    assert closed


def test_logs_go_to_logging(sandbox, caplog):
    caplog.set_level(logging.DEBUG, "feiding")
    with lark.Client("cli_a1", "s3cr3t", base_url=sandbox.url, log_bodies=True) as client:
        client.im.v1.message.create(**SEND)
    assert "POST" in caplog.text
    assert "om_" in caplog.text
    assert "s3cr3t" not in caplog.text
    assert '"***"' in caplog.text


def test_logs_go_where_they_are_told():
    lines = []
    client = lark.Client(
        "a",
        tenant_access_token="t",
        transport=fake.Fake({}),
        log_level=logging.DEBUG,
        logger=lambda level, text: lines.append((level, text)),
    )
    client.im.v1.message.create(**SEND)
    assert any(level == logging.DEBUG and "POST" in text for level, text in lines)
    own = logging.getLogger("mine")
    lark.Client("a", tenant_access_token="t", transport=fake.Fake({}), logger=own)


def test_a_client_that_is_dropped_hides_no_exception():
    def call():
        fake.client(lambda _: b"no JSON")[0].raw("GET", "/x")

    with pytest.raises(feiding.DecodeError):
        call()


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_log_can_be_interrupted(error):
    def log(level, text):
        raise error(text)

    transport = fake.Fake({})
    client = lark.Client("a", tenant_access_token="t", transport=transport, logger=log)
    with pytest.raises(error, match="GET"):
        client.raw("GET", "/x")


def test_client_assertion(sandbox):
    audiences = []

    def assertion(audience):
        audiences.append(audience)
        return "e30.e30.sig"

    with lark.Client(
        "cli_a1", base_url=sandbox.url, oauth_base_url=sandbox.url, client_assertion=assertion
    ) as client:
        assert client.im.v1.message.create(**SEND).message_id
    assert audiences

    def broken(_):
        raise LookupError("no key")

    client = lark.Client(
        "cli_a1", base_url=sandbox.url, oauth_base_url=sandbox.url, client_assertion=broken
    )
    with pytest.raises(LookupError, match="no key"):
        client.im.v1.message.create(**SEND)


def pages(request):
    """Answer three pages of two."""
    at = int(request.url.partition("page_token=")[2].split("&")[0] or 0)
    items = [{"chat_id": f"oc_{at}{index}"} for index in range(2)]
    more = at < 2
    return {"items": items, "has_more": more, "page_token": str(at + 1) if more else ""}


def test_items_and_pages():
    client, transport = fake.client(pages)
    items = client.im.v1.chat.list.items(page_size=2)
    assert iter(items) is items
    first = next(items)
    assert isinstance(first, lark.im.v1.ListChat)
    assert len(transport.requests) == 1
    assert [item.chat_id for item in items] == ["oc_01", "oc_10", "oc_11", "oc_20", "oc_21"]
    assert next(items, None) is None
    assert len(transport.requests) == 3
    found = list(client.im.v1.chat.list.pages())
    assert [page.has_more for page in found] == [True, True, False]
    assert found[0].reply_.status == 200
    with pytest.raises(AttributeError, match="items"):
        client.im.v1.message.create.items(**SEND)
    with pytest.raises(TypeError, match="no argument"):
        client.im.v1.chat.list.items(page_sice=1)


def test_a_page_that_failed_is_fetched_again():
    failures = [True]

    def answer(request):
        if "page_token=1" in request.url and failures.pop() if failures else False:
            raise LookupError("once")
        return pages(request)

    client, _ = fake.client(answer)
    found = client.im.v1.chat.list.pages()
    next(found)
    with pytest.raises(LookupError, match="once"):
        next(found)
    assert len(list(found)) == 2


def test_a_page_that_cannot_be_read_is_fetched_again():
    broken = [b'{"code":0,"data":{"has_more":false,"x":%s}}' % (b"9" * 6000)]

    def answer(request):
        if "page_token=1" in request.url and broken:
            return feiding.Response(200, {}, broken.pop())
        return pages(request)

    client, _ = fake.client(answer)
    found = client.im.v1.chat.list.pages()
    next(found)
    with pytest.raises(feiding.DecodeError, match="digits"):
        next(found)
    assert len(list(found)) == 2


def test_threads_that_share_a_listing_lose_no_item():
    def answer(request):
        page = int(dict(parse_qsl(urlsplit(request.url).query)).get("page_token", 0))
        items = [{"chat_id": f"{page}-{item}"} for item in range(3)]
        return {"items": items, "has_more": page < 499, "page_token": str(page + 1)}

    def walk():
        while True:
            try:
                found.append(next(chats).chat_id)
            except StopIteration:
                return
            except ValueError:
                time.sleep(0)  # another thread fetches a page

    client, _ = fake.client(answer)
    chats, found = client.im.v1.chat.list.items(), []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=walk) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert len(found) == len(set(found)) == 1500


def test_a_listing_that_is_walked_twice_at_once_says_so():
    walks = []

    def answer(request):
        with pytest.raises(ValueError, match="being fetched already"):
            next(walks[0])
        return pages(request)

    client, _ = fake.client(answer)
    walks.append(client.im.v1.chat.list.pages())
    assert len(list(walks[0])) == 3


def test_threads_share_the_walk_to_an_operation():
    client, _ = fake.client({})
    found = []
    barrier = threading.Barrier(16)

    def walk():
        barrier.wait()
        found.append(client.contact.v3.user.get)

    threads = [threading.Thread(target=walk) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1


def test_repr_names_the_app_and_no_secret():
    with lark.Client("cli_a1", "hush") as client, dingtalk.Client("ding_x1", "hush") as ding:
        assert repr(client) == "<feiding.lark.Client of cli_a1>"
        assert repr(ding) == "<feiding.dingtalk.Client of ding_x1>"
