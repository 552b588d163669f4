// Keeps the parts of a page that say so up to date: [data-live] names their address, [data-on] the
// events that change them. Whatever is being read stays where it is.
const refresh = async (part) => {
  if (part.dataset.state) { // What comes while one is under way is asked for once, after it.
    part.dataset.state = "again";
    return;
  }
  part.dataset.state = "busy";
  const answer = await fetch(part.dataset.live).catch(() => ({ ok: false }));
  if (answer.ok) show(part, await answer.text());
  const again = part.dataset.state === "again";
  delete part.dataset.state;
  if (again) refresh(part);
};

const show = (part, html) => {
  const focused = part.contains(document.activeElement) && document.activeElement;
  const address = focused && focused.getAttribute("href");
  const top = part.scrollTop;
  part.innerHTML = html;
  part.scrollTop = top;
  if (address) {
    const same = [...part.querySelectorAll("a")].find((link) => link.getAttribute("href") === address);
    if (same) same.focus({ preventScroll: true });
  }
};

const events = new EventSource("/events");
for (const name of ["mails", "clock", "log", "act"]) {
  events.addEventListener(name, () =>
    document.querySelectorAll(`[data-live][data-on~="${name}"]`).forEach(refresh));
}
addEventListener("pagehide", () => events.close());
