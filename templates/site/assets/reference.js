// What Redoc leaves to the mouse, by keyboard: its search opens like a button and gives the focus back, and a
// link skips bar and menu.
(() => {
  const trigger = () => document.querySelector("[data-testid=search-trigger]");

  // Redoc makes the trigger anew whenever the menu comes back, so it is made a button before the focus moves.
  function makeButton() {
    for (const [name, value] of [
      ["role", "button"],
      ["tabindex", "0"],
      ["aria-label", "Search"],
    ])
      trigger()?.setAttribute(name, value);
  }

  makeButton();
  document.addEventListener(
    "keydown",
    (event) => {
      const isOpen = document.querySelector("[data-testid=search-dialog]") !== null;
      if (event.key === "Tab") makeButton();
      if (event.key === "Escape" && isOpen) setTimeout(() => trigger()?.focus());
      if (!["Enter", " "].includes(event.key) || event.target !== trigger()) return;
      event.preventDefault();
      trigger().click();
    },
    { capture: true },
  );

  // The address after `#` belongs to Redoc, so the link moves the focus only: to what the address shows.
  document.querySelector(".skip-link").addEventListener("click", (event) => {
    event.preventDefault();
    const shown = decodeURIComponent(location.hash.replace(/^#\//, ""));
    const target = document.getElementById(shown) ?? document.getElementById("api-content");
    target.tabIndex = -1;
    target.focus();
  });
})();
