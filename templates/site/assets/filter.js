// The filter box of the page of errors: every word must occur in the entry.
(() => {
  const box = document.getElementById("filter");
  const note = document.getElementById("filter-note");
  const entries = [...document.querySelectorAll(".error")].map((article) => ({
    article,
    haystack: article.textContent.toLowerCase(),
  }));

  function show() {
    const words = box.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const { article, haystack } of entries) {
      const fits = words.every((word) => haystack.includes(word));
      article.hidden = !fits;
      if (fits) shown += 1;
    }
    note.textContent = box.value.trim() === "" ? "" : `${shown} of ${entries.length} shown`;
  }

  box.addEventListener("input", show);
  window.addEventListener("pageshow", show);
})();
