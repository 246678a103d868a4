"""How long it takes from a change of a guide to the page that shows it: measured, never asserted.

usage: measure_serve.py, with PERMDOCS, SITE and CHROMIUM set as Scripts/test-browser.sh sets them
"""

import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from browser import open_page

CONTENT = Path(__file__).parents[2] / "Content"
GUIDE = "photo-retail/guides/choosing-a-level.md"

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "Content"
        shutil.copytree(CONTENT, content)
        server = subprocess.Popen(
            [os.environ["PERMDOCS"], "serve", "--port", "0"], cwd=folder, text=True,
            stderr=subprocess.PIPE)
        address = re.search(r"http://localhost:\d+", server.stderr.readline())[0]
        page = open_page("/photo-retail/guides/choosing-a-level.html", at=lambda p: address + p)
        written = (content / GUIDE).read_text()
        times = []
        for number in range(20):
            time.sleep(0.3)
            start = time.perf_counter()
            (content / GUIDE).write_text(f"{written}\nChange number {number} is here.\n")
            page.get_by_text(f"Change number {number} is here.").wait_for()
            times.append((time.perf_counter() - start) * 1000)
        server.kill()
        times.sort()
        print(f"shown after {times[10]:.0f} ms (median of 20), at most {times[-1]:.0f} ms")
