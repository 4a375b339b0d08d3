// The search box of the first page: every word must occur; the best matches stand first. The address keeps the query,
// so that it is there again when a reader comes back.
(() => {
  const box = document.getElementById("search");
  const results = document.getElementById("results");
  const overview = document.getElementById("overview");
  const list = results.querySelector("ol");
  const note = results.querySelector("[role=status]");
  const hint = document.getElementById("search-hint");
  const limit = 50;
  const entries = JSON.parse(document.getElementById("search-entries").textContent).map(
    ([kind, label, text, href]) => ({
      kind,
      label,
      text,
      href,
      haystack: plain(`${kind} ${label} ${text}`),
    }),
  );

  /** Paths are written `user-assignments`, code `userAssignments`; a reader may know either. */
  function plain(text) {
    return text.toLowerCase().replaceAll("-", "");
  }

  /** Higher is better; 0 is no match. A label that begins with the query beats one that holds it. */
  function score(entry, query, words) {
    if (!words.every((word) => entry.haystack.includes(word))) return 0;
    const label = plain(entry.label);
    if (label.startsWith(query)) return 4;
    if (label.includes(query)) return 3;
    return plain(entry.text).includes(query) ? 2 : 1;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function row({ kind, label, text, href }) {
    const link = element("a", "operation", "");
    link.href = href;
    const texts = element("span", "operation-text", "");
    texts.append(element("span", "operation-title", text), element("code", "", label));
    link.append(element("span", `method ${kind}`, kind), texts);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  function show() {
    const query = plain(box.value.trim());
    results.hidden = query === "";
    overview.hidden = query !== "";
    if (query === "") return;
    const words = query.split(/\s+/);
    const found = entries
      .map((entry) => ({ entry, points: score(entry, query, words) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points);
    const count = `${found.length} ${found.length === 1 ? "result" : "results"}`;
    hint.hidden = found.length > 0;
    note.textContent = found.length > limit ? `${count}, the first ${limit} shown` : count;
    list.replaceChildren(...found.slice(0, limit).map(({ entry }) => row(entry)));
  }

  /** Puts the query of the address into the box. Without one a browser that goes back may have filled it itself. */
  function restore() {
    const query = new URLSearchParams(location.hash.slice(1)).get("q");
    if (query !== null) box.value = query;
    show();
  }

  function keep() {
    const query = box.value.trim();
    const address = query === "" ? location.href.split("#")[0] : `#${new URLSearchParams({ q: query })}`;
    history.replaceState(history.state, "", address);
  }

  box.addEventListener("input", () => {
    show();
    keep();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
  });
  // The box and the results are one column that the arrows move in.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [box, ...list.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement);
    if (step === undefined || place === -1 || results.hidden) return;
    event.preventDefault();
    stops[place + step]?.focus();
  });
  window.addEventListener("pageshow", restore);
  window.addEventListener("hashchange", restore);
})();
