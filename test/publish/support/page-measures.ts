import type { Page } from "playwright-core";

/** Waits until the element stands in the window below the bar, where a reader sees it. */
export async function expectInView(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const found = globalThis.document.getElementById(wanted)?.getBoundingClientRect();
    return found !== undefined && found.top >= 0 && found.top < innerHeight / 2;
  }, id);
}

/** How wide the page is, of which a window may show a part only. */
export async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.document.documentElement.scrollWidth);
}

/** How much wider a box is than the words that stand in it while it is empty. */
export async function roomInBox(page: Page): Promise<number> {
  return page.locator("input[type=search]").evaluate((box: HTMLInputElement) => {
    const style = getComputedStyle(box);
    const brush = globalThis.document.createElement("canvas").getContext("2d");
    if (brush === null) return Number.NaN;
    brush.font = style.font;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    // The browser keeps a place for the cross that empties the box.
    return box.clientWidth - padding - 24 - brush.measureText(box.placeholder).width;
  });
}
