"""What is said to those who use it wrongly, and how things show themselves."""

import difflib
import inspect
import re

import pytest

import fake
import feiding
from feiding import lark

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}
PATH = "/open-apis/im/v1/messages/:message_id"


@pytest.mark.parametrize(
    ("wrong", "error", "text"),
    [
        # Options of the call among the arguments.
        (
            lambda client: client.im.v1.message.create(**SEND, options=3),
            TypeError,
            'im.v1.message.create() has no argument "options"; did you mean "options_"?',
        ),
        (
            lambda client: client.im.v1.message.create(**SEND, timeout=3),
            TypeError,
            'im.v1.message.create() has no argument "timeout"; as an option it is '
            "options_=feiding.CallOptions(timeout=...)",
        ),
        (
            lambda client: client.im.v1.message.create(**{**SEND, "content": b"{}"}),
            TypeError,
            "im.v1.message.create(): content must be a str, not bytes",
        ),
        (
            lambda client: client.im.v1.chat.create(i18n_names={"zh_cn": object()}),
            TypeError,
            "im.v1.chat.create(): i18n_names.zh_cn must be a str, not object",
        ),
        (
            lambda client: client.im.v1.message.create(**SEND, **{"path.x": 1}),
            feiding.ConfigError,
            'im.v1.message.create has no argument "path.x". '
            "A qualified name (query.x, body.x) passes what the catalog does not know.",
        ),
        # By name.
        (lambda client: client.call(3), TypeError, "call(): name must be a str, not int"),
        (
            lambda client: client.call("im.v1.chat.list", [1]),
            TypeError,
            "call(): arguments must be a dict, not list",
        ),
        (
            lambda client: client.call("im.v1.chat.list", {}, {"timeout": 3}),
            TypeError,
            "call(): options must be feiding.CallOptions, not dict",
        ),
        (
            lambda client: client.call("im.v1.chat.lst"),
            feiding.ConfigError,
            'there is no operation "im.v1.chat.lst". Did you mean "im.v1.chat.list"?',
        ),
        # Raw.
        (lambda client: client.raw(3, "/x"), TypeError, "raw(): method must be a str, not int"),
        (lambda client: client.raw("GET", 3), TypeError, "raw(): path must be a str, not int"),
        (
            lambda client: client.raw("GET", "/x", qurey={}),
            TypeError,
            'raw() has no option "qurey"; did you mean "query"?',
        ),
        (
            lambda client: client.raw("GET", "/x", query=[1]),
            TypeError,
            "query must be a dict, not list",
        ),
        (
            lambda client: client.raw("GET", "/x", query={"a": {1}}),
            TypeError,
            "raw(): query.a is of class set, which cannot be sent as JSON",
        ),
        (
            lambda client: client.raw("GET", PATH, path_params={"message_id": 1.5}),
            TypeError,
            "raw(): path_params.message_id must be a str or an int, not float",
        ),
        (
            lambda client: client.raw("GET", PATH),
            feiding.ConfigError,
            f'GET {PATH} needs the path parameter "message_id"',
        ),
        (
            lambda client: client.raw("GET", PATH, path_params={"mesage_id": "x"}),
            feiding.ConfigError,
            f'GET {PATH} has no path parameter "mesage_id". Did you mean "message_id"?',
        ),
        (
            lambda client: client.raw("GET", "/x", repeatable=1),
            TypeError,
            "repeatable must be a bool, not int",
        ),
        (
            lambda client: client.raw("GET", "/x", options={}),
            TypeError,
            "raw(): options must be feiding.CallOptions, not dict",
        ),
        # Things made by hand.
        (lambda _: lark.im.v1.Message(1), TypeError, "data must be a dict, not int"),
        (lambda _: feiding.AnyReply([]), TypeError, "data must be a dict, not list"),
        (lambda _: feiding.Response("200"), TypeError, "status must be an int, not str"),
        (
            lambda _: feiding.Response(200, {"a": 1}),
            TypeError,
            "headers must be a dict of str, or pairs of str, not dict",
        ),
    ],
)
def test_wrong_use_is_told_in_one_line(wrong, error, text):
    client, transport = fake.client({})
    with pytest.raises(error, match=f"^{re.escape(text)}$"):
        wrong(client)
    assert not transport.requests


def test_a_store_that_gives_bytes_is_told_so():
    class Bytes:
        def get(self, _):
            return b"token"

        def set(self, *_):
            pass

        add = remove = set

    client = lark.Client("cli_a1", "secret", store=Bytes(), transport=fake.Fake({}))
    with pytest.raises(TypeError, match=r"what get\(\) of the store gives must be a str or None"):
        client.im.v1.chat.list()


@pytest.mark.parametrize(
    ("walk", "meant"),
    [
        (lambda client: client.imm, "im"),
        (lambda client: client.im.v1.mesage, "message"),
        (lambda client: client.im.v1.message.creat, "create"),
        (lambda client: client.im.v1.message.create(**SEND).mesage_id, "message_id"),
    ],
)
def test_tracebacks_can_suggest_attributes(walk, meant):
    client, _ = fake.client({"message_id": "om_1"})
    with pytest.raises(AttributeError) as caught:
        walk(client)
    # By these three a traceback finds what was meant.
    assert caught.value.name
    assert difflib.get_close_matches(caught.value.name, dir(caught.value.obj), 1) == [meant]


def test_things_show_themselves_as_python_would_write_them(client):
    options = feiding.CallOptions(
        user_access_token="u-1", headers={"X-Key": "k-1"}, timeout=3, request_id="job-7"
    )
    shown = "CallOptions(user_access_token=***, headers=***, timeout=3, request_id='job-7')"
    assert repr(options) == shown
    assert repr(feiding.CallOptions()) == "CallOptions()"
    assert "t-1" not in repr(feiding.CallOptions(tenant_access_token=lambda: "t-1"))
    chats = client.im.v1.chat.list
    assert repr(chats.items()) == "<items of im.v1.chat.list of feiding.lark>"
    assert repr(chats.pages()) == "<pages of im.v1.chat.list of feiding.lark>"
    key = client.im.v1.file.create(file_type="stream", file_name="a", file=b"abc").file_key
    with client.im.v1.file.get(file_key=key) as file:
        assert repr(file) == f"Download(name={file.name!r}, length=3)"


def test_listings_say_that_they_take_keywords(client):
    for method in (client.im.v1.chat.list.items, client.im.v1.chat.list.pages):
        (parameter,) = inspect.signature(method).parameters.values()
        assert parameter.kind is inspect.Parameter.VAR_KEYWORD


def test_the_package_shows_its_own_names_only():
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", feiding.__version__)
    for module in (feiding, lark):
        shown = {name for name in dir(module) if not name.startswith("_")}
        assert not shown & {"TYPE_CHECKING", "annotations", "errors"}
        assert set(module.__all__) <= set(dir(module))
