"""Tasks as Celery's prefork workers run them; broker and results are folders."""

import os

from celery import Celery
from celery.exceptions import SoftTimeLimitExceeded

from feiding import lark

ROOT = os.environ["CELERY_FOLDER"]
FOLDERS = {"data_folder_in": f"{ROOT}/queue", "data_folder_out": f"{ROOT}/queue"}
app = Celery("jobs", broker="filesystem://", backend=f"file://{ROOT}/results")
app.conf.broker_transport_options = {**FOLDERS, "control_folder": f"{ROOT}/control"}
# Each child ends after a few tasks, as those do that must not grow.
app.conf.worker_max_tasks_per_child = 10

client = lark.Client("cli_a1", "secret", base_url=os.environ["SANDBOX_URL"])
SEND = {"receive_id_type": "chat_id", "msg_type": "text", "content": "{}"}
PARENT = os.getpid()
client.im.v1.message.create(receive_id="oc_parent", **SEND)


@app.task
def send(chat: str) -> tuple[str | None, int, int]:
    """Send a message to a chat."""
    sent = client.im.v1.message.create(receive_id=chat, **SEND)
    return sent.chat_id, os.getpid(), PARENT


@app.task(soft_time_limit=1)
def wait() -> str:
    """Wait for an answer that comes too late: Celery ends the call by a signal."""
    try:
        client.im.v1.chat.list()
    except SoftTimeLimitExceeded:
        return "ended"
    return "answered"
