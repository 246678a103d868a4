"""The site behind a web server of the test's own, below a path, on loopback."""

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from browser import SITE


class Server:
    BASE = "/handbook/"

    def __init__(self):
        #: What was asked for and is not there.
        self.missing = []
        outer = self

        class Handler(SimpleHTTPRequestHandler):
            def translate_path(self, path):
                if not path.startswith(outer.BASE):
                    return "/nonexistent"
                return super().translate_path(path.removeprefix(outer.BASE[:-1]))

            def log_message(self, *_):
                pass

            def send_error(self, code, *rest):
                outer.missing.append(f"{code} {self.path}")
                super().send_error(code, *rest)

        self._server = ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(SITE))
        )

    def address(self, path):
        return f"http://127.0.0.1:{self._server.server_port}{self.BASE}{path}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
