"""How long the filter of a large matrix takes: measured, reported, and never asserted.

usage: measure_matrix.py, with SITE and CHROMIUM set as Scripts/test-browser.sh sets them, where SITE
holds the product `grid` of toydocs: TOYDOCS_EDITION=grid TOYDOCS_TEXT=200x30 toydocs build
"""

from browser import open_page

# From the key to the page that shows the answer: the script, the styles, the layout and the painting.
MEASURE = """async () => {
  const field = document.querySelector('.filter input[type=search]');
  const [, level] = document.querySelectorAll('.filter select');
  const box = document.querySelector('.ticks input[type=checkbox]');
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const type = (words) => { field.value = words; field.dispatchEvent(new Event('input')); };
  const choose = (words) => { level.value = words; level.dispatchEvent(new Event('change')); };
  const steps = {
    'type a word': () => type('number 11'),
    'clear it': () => type(''),
    'choose a level': () => choose(level.options[2].value),
    'any level': () => choose(''),
    'hide a column': () => box.click(),
    'show it again': () => box.click(),
  };
  const times = {};
  for (let round = 0; round < 15; round += 1) {
    for (const [name, step] of Object.entries(steps)) {
      await frame();
      const start = performance.now();
      step();
      const script = performance.now() - start;
      await frame();
      (times[name] ||= []).push([script, performance.now() - start]);
    }
  }
  const sorted = (list) => list.sort((a, b) => a - b);
  return Object.fromEntries(Object.entries(times).map(([name, list]) => {
    const script = sorted(list.map(([time]) => time));
    const whole = sorted(list.map(([, time]) => time));
    return [name, [script[7], whole[7], whole[14]]];
  }));
}"""

if __name__ == "__main__":
    page = open_page("grid/matrix.html")
    for name, (script, median, slowest) in page.evaluate(MEASURE).items():
        print(f"{name:15} script {script:5.1f} ms, shown {median:5.1f} ms, slowest {slowest:5.1f} ms")
