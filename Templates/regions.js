// A part of a page that does not overflow is no stop for the Tab key.
(() => {
  'use strict';
  const settle = (region) => {
    const overflows = region.scrollWidth > region.clientWidth + 1
      || region.scrollHeight > region.clientHeight + 1;
    if (overflows === (region.tabIndex === 0)) return;
    if (overflows) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  };
  const regions = document.querySelectorAll('.table, pre');
  const watch = new ResizeObserver((entries) => {
    for (const entry of entries) settle(entry.target.closest('.table, pre'));
  });
  for (const region of regions) {
    watch.observe(region);
    watch.observe(region.firstElementChild);
  }
})();
