"""Pictures of one page of each kind: in light, in dark, on a phone and on paper.

usage: pictures.py FOLDER README-FOLDER   the second gets the four that the README shows
"""

import io
import sys
from pathlib import Path

from PIL import Image

from browser import open_page
from pages import PAGES

DRESSES = {
    "light": {"width": 1280},
    "dark": {"width": 1280, "scheme": "dark"},
    "phone": {"width": 320, "device_scale_factor": 2},
    # A4 at 96 dots to the inch, without its margins.
    "print": {"width": 718, "height": 1047},
}
# The page, its dress, the element that stands at the top, and how much below it is shown.
IN_THE_README = {
    "card.png": ("captura-workflow/roles/customer-service.html", "light", "body", 900),
    "matrix.png": ("photo-retail/matrix.html", "dark", ".filter", 800),
    "phone.png": ("captura-workflow/troubleshooting.html", "phone", "body", 640),
    "paper.png": ("captura-workflow/roles/customer-service.html", "print", "body", 1047),
}


def picture(path, dress, top="body", height=None):
    page = open_page(path, **DRESSES[dress])
    if dress == "print":
        page.emulate_media(media="print")
    start = max(0, page.locator(top).first.bounding_box()["y"] - 24)
    clip = {"x": 0, "y": start, "width": DRESSES[dress]["width"], "height": height}
    shot = page.screenshot(
        animations="disabled", full_page=True, **({"clip": clip} if height else {})
    )
    page.context.close()
    return Image.open(io.BytesIO(shot))


def main(folder, readme):
    for path in PAGES:
        for dress in DRESSES:
            name = path.removesuffix(".html").replace("/", "-")
            file = folder / f"{name}-{dress}.png"
            picture(path, dress).save(file)
    for name, what in IN_THE_README.items():
        # Few colours are enough for a page of text, and a quarter of the bytes.
        picture(*what).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(
            readme / name, optimize=True
        )


if __name__ == "__main__":
    folder, readme = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    main(folder, readme)
