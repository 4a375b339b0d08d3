import { describe, expect, it } from "vitest";
import { browsedSite } from "./support/browsed-site.js";
import { dimTexts } from "./support/dim-texts.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the site by keyboard", () => {
  const { browser } = browsedSite();

  it("moves through the results with the arrows, and back to the box", async () => {
    const page = await browser().open("index.html");
    await page.locator("#search").fill("shelf");
    const links = await page.locator(".result-list a").count();
    expect(links).toBeGreaterThan(2);
    const active = () =>
      page.evaluate(() => {
        const stops = [...globalThis.document.querySelectorAll("#search, .result-list a")];
        return stops.indexOf(globalThis.document.activeElement ?? globalThis.document.body);
      });
    const places: number[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
      await page.keyboard.press(key);
      places.push(await active());
    }
    expect(places).toEqual([1, 2, 1, 0, 0]);
  });

  it.each(["index.html", "errors.html"])(
    "reaches the box of %s with /, and leaves it with Escape",
    async (path) => {
      const page = await browser().open(path);
      const box = page.getByRole("searchbox");
      await page.keyboard.press("/");
      await page.keyboard.type("full/");
      expect(await box.inputValue()).toBe("full/");
      const states: unknown[] = [];
      for (const key of ["Escape", "Escape"]) {
        await page.keyboard.press(key);
        states.push(await box.evaluate((it: HTMLInputElement) => [it.value, it.matches(":focus")]));
      }
      expect(states).toEqual([
        ["", true],
        ["", false],
      ]);
      expect(await page.locator(".error[hidden]").count()).toBe(0);
      expect(await page.locator("#results").isVisible()).toBe(false);
    },
  );

  it("skips to what the reference shows, past bar and menu", async () => {
    const top = await browser().open("reference.html");
    await top.keyboard.press("Tab");
    expect(await top.locator(":focus").innerText()).toBe("Skip to content");
    await top.keyboard.press("Enter");
    expect(await top.locator(":focus").getAttribute("id")).toBe("api-content");

    const page = await browser().open("reference.html#/stock-shelves/createbox");
    await expectInView(page, "stock-shelves/createbox");
    // Once Redoc has scrolled, the browser begins at the operation by itself.
    await page.locator(".skip-link").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("stock-shelves/createbox");
    expect(page.url()).toContain("reference.html#/stock-shelves/createbox");
  });

  it("reaches the search of the reference and each of its results, and comes back", async () => {
    const page = await browser().open("reference.html", { colorScheme: "dark" });
    const focus = page.locator(":focus");
    const trigger = page.getByRole("button", { name: "Search" });
    await page.locator(".site-nav a").last().focus();
    await page.keyboard.press("Tab");
    // The ring lies inside: the menu cuts off what stands out of it.
    expect(await focus.evaluate((it) => getComputedStyle(it).outline)).toMatch(/ solid 2px$/);
    expect(await focus.evaluate((it) => getComputedStyle(it).outlineOffset)).toBe("-2px");
    expect(await trigger.evaluate((it) => it.matches(":focus"))).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByTestId("search-dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => trigger.evaluate((it) => it.matches(":focus"))).toBe(true);

    await page.keyboard.press("/");
    await page.keyboard.type("shelf");
    const results = page.locator("[data-component-name='Search/SearchItem']");
    await results.first().waitFor();
    const [found, reached]: [string[], string[]] = [await results.allInnerTexts(), []];
    for (const _ of found) {
      await page.keyboard.press("ArrowDown");
      reached.push(await focus.innerText());
    }
    expect(found.length).toBeGreaterThan(2);
    expect(reached).toEqual(found);
    const ground = () => focus.evaluate((it) => getComputedStyle(it).backgroundColor);
    await expect.poll(ground).not.toBe("rgba(0, 0, 0, 0)");
    await focus.evaluate((it) => it.getAnimations().map((fade) => fade.finish()));
    expect(await dimTexts(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByTestId("search-dialog").waitFor({ state: "hidden" });
    expect(page.url()).toContain("#/stock-shelves/");
  });
});
