"""Stands behind a receiver of OTLP and keeps the body of each request in a file.

    python3 backend.py PORT DIRECTORY
"""

import gzip
import http.server
import itertools
import pathlib
import sys

PORT, DIRECTORY = int(sys.argv[1]), pathlib.Path(sys.argv[2])
NUMBERS = itertools.count()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        kind = self.path.rsplit("/", 1)[-1]
        # Whoever looks for files sees whole ones.
        part = DIRECTORY / f"{next(NUMBERS)}.part"
        part.write_bytes(body)
        part.rename(part.with_suffix("." + kind))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()


http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
