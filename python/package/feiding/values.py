"""What is not an object in an answer."""

__all__ = ["ListReply"]


class ListReply(list):
    """An answer that is a list. ``reply_`` tells what came with it."""

    __slots__ = ("reply_",)

    def __init__(self, items=(), reply_=None):
        """Take the items and what came with them."""
        super().__init__(items)
        if reply_ is not None:
            self.reply_ = reply_

    def __reduce__(self):
        """Keep what came with it when it is pickled or copied."""
        return (type(self), (list(self), getattr(self, "reply_", None)))
