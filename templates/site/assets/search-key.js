// The keys of the search, the same on every page: "/" leads to it, Escape empties its box and then leaves it.
// The reference has no box of its own; there the key opens Redoc's search.
(() => {
  const box = document.querySelector("input[type=search]");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]") !== null) return;
    event.preventDefault();
    if (box === null) document.querySelector("[data-testid=search-trigger]")?.click();
    else box.focus();
  });
  box?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (box.value === "") box.blur();
    box.value = "";
    box.dispatchEvent(new Event("input"));
  });
})();
