import type { Page } from "playwright-core";

/**
 * Texts in the window that stand out too little from their ground: below 4.5 to 1, or 3 to 1 in large type
 * and for the edges of fields, which is what WCAG asks for at level AA.
 */
export async function dimTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { document, innerHeight } = globalThis;
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (brush === null) throw new Error("the browser has no canvas to read colours with");

    type Colour = readonly [number, number, number, number];
    // The canvas knows every notation of a colour that the browser knows.
    function read(colour: string): Colour {
      if (brush === null) return [0, 0, 0, 0];
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    }

    function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
      const mixed = (top: number, below: number) => top * alpha + below * (1 - alpha);
      return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1];
    }

    function groundOf(element: Element | null): Colour {
      if (element === null) return [255, 255, 255, 1];
      const own = read(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    }

    function luminance([red, green, blue]: Colour): number {
      const linear = (part: number) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    function contrast(colour: string, ground: Colour): number {
      const [one, other] = [luminance(over(read(colour), ground)), luminance(ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    const found = new Set<string>();
    for (const field of document.querySelectorAll("input")) {
      const { borderTopColor, borderTopWidth } = getComputedStyle(field);
      const edge = contrast(borderTopColor, groundOf(field.parentElement));
      if (borderTopWidth !== "0px" && edge < 3) found.add(`${edge.toFixed(2)} edge of ${field.id}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const [element, text] = [node.parentElement, node.nodeValue?.trim() ?? ""];
      if (element === null || text === "" || element.closest("script, style, noscript") !== null) continue;
      const { width, top, bottom } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width <= 1 || top > innerHeight || bottom < 0 || style.visibility === "hidden") continue;
      const strength = contrast(style.color, groundOf(element));
      const isLarge = Number.parseFloat(style.fontSize) >= 24;
      if (strength < (isLarge ? 3 : 4.5)) found.add(`${strength.toFixed(2)} ${text.slice(0, 30)}`);
    }
    return [...found];
  });
}
