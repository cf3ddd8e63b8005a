"""A web application as gunicorn and uWSGI load it: in the parent, which has called already."""

import json
import os

from feiding import lark

client = lark.Client("cli_a1", "secret", base_url=os.environ["SANDBOX_URL"])
PARENT = os.getpid()
SEND = {"receive_id_type": "chat_id", "msg_type": "text", "content": "{}"}
# What the children must leave alone: the parent's connection and its locks.
client.im.v1.message.create(receive_id="oc_parent", **SEND)


def application(environ, start_response):
    """Send a message to the chat that the path names, and tell what came and who did it."""
    sent = client.im.v1.message.create(receive_id=environ["PATH_INFO"].strip("/"), **SEND)
    body = json.dumps({"chat": sent.chat_id, "process": os.getpid(), "parent": PARENT}).encode()
    start_response("200 OK", [("Content-Type", "application/json")])
    return [body]
