"""A server on the loopback that counts what it is asked for and answers with whatever bytes a test wants."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

Reply = bytes | Callable[[socket.socket], None]


def page(body: bytes | str, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", more: str = "") -> bytes:
    """A plain answer with its length."""
    body = body.encode() if isinstance(body, str) else body
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body


class Loopback:
    """Answers by path; a path that is not known gets a 404. ``asked`` lists every request line's path."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self.asked: list[str] = []
        self.connections = 0
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                made, _ = self._listening.accept()
                self.connections += 1
                threading.Thread(target=self._answer, args=(made,), daemon=True).start()

    def _answer(self, made: socket.socket) -> None:
        with made, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                more = made.recv(65536)
                if not more:
                    return
                head += more
            path = head.split()[1].decode("latin-1")
            path = path if path.startswith("/") else "/" + path.split("/", 3)[-1]
            self.asked.append(path)
            reply = self.replies.get(path, page("not here", status="404 Not Found"))
            if callable(reply):
                reply(made)
            else:
                made.sendall(reply)
            made.shutdown(socket.SHUT_WR)
            while made.recv(65536):
                pass

    def close(self) -> None:
        """End it; whoever waits for a connection wakes up."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()


@contextlib.contextmanager
def loopback() -> Iterator[Loopback]:
    made = Loopback()
    try:
        yield made
    finally:
        made.close()
