import { element, type Html, join, text } from "../html/markup.js";
import type { Frame } from "../html/structure.js";
import type { Random } from "../random/random.js";

/**
 * Draws what stands around the content: menu, trail, side bar, notices. Some of their words equal labels of
 * the page. Nothing foreign stands between breadcrumb and errors, where no reader could tell it from the
 * resource's own text.
 */
export function mixedFrame(random: Random, gap: () => Html): (frame: Frame) => Html {
  const contents = [
    "HTTP method",
    "URI",
    "Request body",
    "Query parameters",
    "Response",
    "Error codes",
    "Possible error codes",
  ];
  const list = (words: readonly string[]) =>
    element(
      "ul",
      {},
      ...words.map((word) => element("li", {}, element("a", { href: `#${word}` }, text(word)))),
    );
  const before = [
    element("nav", {}, list(["Home", "Documentation", "System APIs", "Sales APIs", "Getting started"])),
    element("aside", {}, element("h3", {}, text("On this page")), list(contents)),
    element(
      "form",
      { action: "/search" },
      element("label", {}, text("Search")),
      element("button", {}, text("Find")),
    ),
    element("div", { class: "notice" }, text("We use cookies. "), element("button", {}, text("Accept"))),
  ];
  const after = [
    element("div", {}, element("b", {}, text("On this page")), list(contents)),
    element(
      "footer",
      {},
      element("p", {}, text("© The makers of these pages")),
      element("a", { href: "/" }, text("Report an error")),
    ),
    element(
      "div",
      {},
      text("Was this page helpful?"),
      element("button", {}, text("Yes")),
      element("button", {}, text("No")),
    ),
    element("nav", {}, list(["GET system/users", "POST system/users", "Error handling"])),
  ];
  const above = before.filter(() => random.chance(0.4));
  const below = after.filter(() => random.chance(0.4));
  const trail = random.pick(["plain", "words", "list"] as const);
  const heading = random.pick(["h1", "h2", "b", "div", "none"] as const);
  return ({ breadcrumb, heading: words, main }) => {
    const crumb =
      trail === "plain"
        ? element("p", {}, breadcrumb)
        : trail === "words"
          ? element(
              "div",
              {},
              element("a", { href: "/" }, text("Home")),
              text(" / "),
              element("a", { href: "/docs" }, text("API")),
              text(" / "),
              element("span", {}, breadcrumb),
            )
          : element(
              "ol",
              {},
              element("li", {}, element("a", { href: "/" }, text("API"))),
              element("li", {}, breadcrumb),
            );
    const title =
      heading === "none"
        ? text("")
        : heading === "b"
          ? element("p", {}, element("b", {}, words))
          : element(heading, {}, words);
    return join([...above, crumb, title, gap(), element("div", { class: "content" }, main), ...below], gap());
  };
}
