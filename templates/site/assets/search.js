// The search box of the first page: every word must occur; the best matches stand first.
(() => {
  const box = document.getElementById("search");
  const results = document.getElementById("results");
  const overview = document.getElementById("overview");
  const list = results.querySelector("ol");
  const note = results.querySelector("[role=status]");
  const limit = 50;
  const entries = JSON.parse(document.getElementById("search-entries").textContent).map(
    ([kind, label, text, href]) => ({
      kind,
      label,
      text,
      href,
      haystack: `${kind} ${label} ${text}`.toLowerCase(),
    }),
  );

  /** Higher is better; 0 is no match. A label that begins with the query beats one that holds it. */
  function score(entry, query, words) {
    if (!words.every((word) => entry.haystack.includes(word))) return 0;
    const label = entry.label.toLowerCase();
    if (label.startsWith(query)) return 4;
    if (label.includes(query)) return 3;
    return entry.text.toLowerCase().includes(query) ? 2 : 1;
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
    const query = box.value.trim().toLowerCase();
    results.hidden = query === "";
    overview.hidden = query !== "";
    if (query === "") return;
    const words = query.split(/\s+/);
    const found = entries
      .map((entry) => ({ entry, points: score(entry, query, words) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points);
    const count = `${found.length} ${found.length === 1 ? "result" : "results"}`;
    note.textContent = found.length > limit ? `${count}, the first ${limit} shown` : count;
    list.replaceChildren(...found.slice(0, limit).map(({ entry }) => row(entry)));
  }

  box.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
    if (event.key === "ArrowDown") {
      event.preventDefault();
      list.querySelector("a")?.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.activeElement === box) return;
    event.preventDefault();
    box.focus();
  });
  // A browser that goes back puts the query into the box again without an event.
  window.addEventListener("pageshow", show);
})();
