// Paper. Redoc draws a section only when a reader comes near it, and shows the operations of one module at
// a time. A print holds the whole of that open module, or the overview where none is open. Printing by key
// waits until all of it is drawn. Printing by the browser's menu cannot wait: the paper says that something
// is missing, and the next print has it. Redoc's dark colours are not for paper.
(() => {
  const root = document.documentElement;
  const more = "[data-testid=items-navigation-list] > button";
  const undrawn = `[data-section-id]:empty, div[aria-hidden=true]:empty, ${more}`;
  const parts = () => [...(document.getElementById("api-content")?.children ?? [])];
  const isUndrawn = (part) => part.matches(undrawn) || part.querySelector(undrawn) !== null;

  /** The module of an address or a section: the first name of its path. */
  const moduleIn = (path) => path.replace(/^#?\//, "").split("/")[0];
  const openModule = () => moduleIn(location.hash);

  function isPrinted(part) {
    const section =
      part.dataset.sectionId ?? part.querySelector("[data-section-id]")?.dataset.sectionId ?? "";
    return openModule() === "" || moduleIn(section) === openModule();
  }

  /** Lays what is printed and undrawn into the window, where Redoc draws it, until nothing is left. */
  async function drawAll() {
    const [pause, longest] = [50, 30_000];
    for (let waited = 0; waited < longest && parts().filter(isPrinted).some(isUndrawn); waited += pause) {
      root.classList.add("drawing-all");
      for (const part of parts().filter(isPrinted)) part.querySelector(more)?.click();
      await new Promise((done) => setTimeout(done, pause));
    }
    root.classList.remove("drawing-all");
  }

  let drawing;
  /** One drawing at a time; ends when everything is there. */
  function whole() {
    drawing ??= drawAll().finally(() => {
      drawing = undefined;
    });
    return drawing;
  }

  window.addEventListener("beforeprint", () => {
    for (const part of parts()) part.toggleAttribute("data-unprinted", !isPrinted(part));
    root.toggleAttribute("data-half-drawn", parts().filter(isPrinted).some(isUndrawn));
    whole();
    if (!root.classList.replace("dark", "light")) return;
    window.addEventListener("afterprint", () => root.classList.replace("light", "dark"), { once: true });
  });
  document.addEventListener("keydown", (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isPrint || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    whole().then(() => window.print());
  });
})();
