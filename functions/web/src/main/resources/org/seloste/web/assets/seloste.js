// A second press of a button within a second of the first is taken back. Nothing else needs a
// script, and this neither: the server answers the same submission once.
(() => {
  "use strict";
  const PAUSE = 1000;
  const sent = new WeakMap();
  document.addEventListener("submit", (event) => {
    const now = event.timeStamp;
    const before = sent.get(event.target);
    if (before !== undefined && now - before < PAUSE) {
      event.preventDefault();
      return;
    }
    sent.set(event.target, now);
  });
})();
