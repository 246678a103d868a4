"""How long the search takes over 10,000 entries: measured, reported, and never asserted.

usage: measure_search.py, with SITE and CHROMIUM set as Scripts/test-browser.sh sets them
"""

from browser import open_page

MEASURE = """() => {
  const syllables = "ka lo mi ren tas vi du pol ser gra nit hem".split(" ");
  const word = (n) => syllables[n % 12] + syllables[(n / 12 | 0) % 12] + syllables[(n / 144 | 0) % 12];
  const rows = [...Array(10000).keys()].map((n) => [n % 5, n % 3, [
    `${word(n)} ${word(n * 7 + 3)}`, `page-${n}.html`,
    `About the ${word(n * 3)} and the ${word(n * 11)} of a ${word(n * 13)}`, `${word(n * 5)} view edit`,
  ]]);
  site.index = { kinds: [..."abcde"], places: ["One", "Two", "Three"], entries: rows };
  const time = (query) => { const start = performance.now(); site.search(query);
    return performance.now() - start; };
  const first = time("kalo");
  const queries = ["k", "ka", "kalomi", "refund", "kalomi renta", "vidupol edt", "sergranit hemka lo"];
  const times = queries.flatMap((query) => Array.from({ length: 21 }, () => time(query))).sort((a, b) => a - b);
  return { first, median: times[times.length >> 1], slowest: times[times.length - 1] };
}"""

if __name__ == "__main__":
    page = open_page("index.html")
    print({name: f"{time:.1f} ms" for name, time in page.evaluate(MEASURE).items()})
