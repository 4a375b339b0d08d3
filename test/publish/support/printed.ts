import type { Page } from "playwright-core";

/** Presses the key for printing, and waits until the page hands itself to the printer. */
export async function printByKey(page: Page): Promise<void> {
  const handed = page.evaluate(
    () =>
      new Promise<void>((done) => {
        globalThis.print = () => {
          globalThis.dispatchEvent(new Event("beforeprint"));
          done();
        };
      }),
  );
  await page.keyboard.press("Control+p");
  await handed;
}

/** How many sheets the browser makes of the page. */
export async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return file.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Words at the start of each box on the page that hides a part of what is in it. */
export async function cutBoxes(page: Page): Promise<readonly string[]> {
  return page.locator("#api-content, #api-content *").evaluateAll((all) =>
    all
      .filter((box) => {
        const isOpen = getComputedStyle(box).overflow === "visible" || box.clientHeight === 0;
        return !isOpen && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
      })
      .map((box) => `${box.tagName} ${box.textContent?.trim().slice(0, 30)}`),
  );
}
