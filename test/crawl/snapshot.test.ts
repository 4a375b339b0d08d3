import { describe, expect, it } from "vitest";
import { isSafePath } from "../../cli/write/safe-path.js";
import { siteAddress } from "../../scraper/address/site-address.js";
import { contentDigest } from "../../scraper/crawl/snapshot/content-digest.js";
import { fileNameOf } from "../../scraper/crawl/snapshot/file-name.js";
import { parseManifest, type SnapshotManifest } from "../../scraper/crawl/snapshot/manifest.js";
import { nextSnapshot } from "../../scraper/crawl/snapshot/next-snapshot.js";

const root = "https://api.rambase.net/documentation";

function addressOf(link: string) {
  const address = siteAddress(`${root}${link}`, root);
  if (address === undefined) throw new Error(`${link} is an address`);
  return address;
}

describe("the file of a page", () => {
  const nameOf = (link: string, type = "text/html") => fileNameOf(addressOf(link), type, new Set());
  it.each([
    ["/System/User?resourceno=324&version=30", "system/user-324-v30.html"],
    ["/System/User?operationid=100759&resourceno=324&version=30", "system/user-324-v30-op-100759.html"],
    ["/tagview/Human%20resource/Work%20day?resourceno=2", "human-resource/work-day-2.html"],
    ["?resourceno=2&version=1", "pages/resource-2-v1.html"],
    ["/System", "menus/documentation-system.html"],
    ["/../../etc/passwd?resourceno=1", "menus/etc-passwd-resourceno-1.html"],
    ["/%2e%2e%2f%2e%2e%2fx?resourceno=1", "x/x-1.html"],
    ["/con?resourceno=1", "con-page/con-page-1.html"],
    ["/%00%ff?resourceno=1", "pages/resource-1.html"],
    ["/R%C3%B8d%F0%9F%98%80%20Gr%C3%BCn?resourceno=1", "r-d-grun/r-d-grun-1.html"],
  ])("of %s is %s", (link, name) => {
    expect(nameOf(link)).toBe(name);
    expect(isSafePath(name)).toBe(true);
  });

  it("is short however long the address, and a text is a .txt", () => {
    const name = nameOf(`/${"a".repeat(300)}/${"b".repeat(300)}?resourceno=1`, "text/plain");
    expect(name.length).toBeLessThan(150);
    expect(name).toMatch(/^a{60}\/b{60}-1\.txt$/);
  });

  it("is another one where two pages would share it, and the same in every run", () => {
    const taken = new Set([nameOf("/System")]);
    const second = fileNameOf(addressOf("/system"), "text/html", taken);
    expect(second).toMatch(/^menus\/documentation-system-[0-9a-f]{8}\.html$/);
    expect(fileNameOf(addressOf("/system"), "text/html", taken)).toBe(second);
  });
});

describe("the digest of a page", () => {
  const digest = (html: string) => contentDigest(Buffer.from(html), "text/html");
  const page = (more: string) => `<html><body><h1>Users</h1><p>Lists the users.</p>${more}</body></html>`;

  it.each([
    ["scripts", "<script>var a = 1</script>", "<script>var a = 2</script>"],
    ["comments", "<!-- 1 -->", ""],
    ["blanks", "<p>a  b</p>", "<p>a\n b </p>"],
    ["hidden fields", '<input type="hidden" value="1">', '<input type="hidden" value="2">'],
    ["tokens", '<form data-csrf-token="1"></form>', '<form data-csrf-token="2"></form>'],
    ["sessions in links", '<a href="/x?a=1&sid=1">x</a>', '<a href="/x?a=1&sid=2">x</a>'],
    ["builds of pictures", '<img src="/x.png?v=1">', '<img src="/x.png?v=2">'],
    ["notes on the visit", "<p>Page generated in 0.12 s</p>", "<p>Page generated in 3 ms</p>"],
    ["the server's clock", "<i>Server time: 12:30:01</i>", "<i>Server time: 02:11:59</i>"],
  ])("does not depend on %s", (_, one, other) => {
    expect(digest(page(one))).toBe(digest(page(other)));
  });

  it.each([
    ["a word", "<p>Minimum value: 1</p>", "<p>Minimum value: 2</p>"],
    ["bold", "<b>name</b>", "<i>name</i>"],
    ["a link", '<a href="/x?version=1">x</a>', '<a href="/x?version=2">x</a>'],
    ["a date", "<p>Released 1/2/2026.</p>", "<p>Released 1/3/2026.</p>"],
    ["a tooltip in an attribute", '<b title="Required">x</b>', '<b title="Optional">x</b>'],
    ["generated values of a field", "<p>Generated PIN: 12 digits</p>", "<p>Generated PIN: 14 digits</p>"],
  ])("depends on %s", (_, one, other) => {
    expect(digest(page(one))).not.toBe(digest(page(other)));
  });
});

describe("a list of pages that is damaged", () => {
  const page = { file: "a.html", address: root, key: root, isResource: true, mediaType: "text/html" };
  const whole = { ...page, bytes: 1, sha256: "", fetched: "", validators: {} };
  const list = (...pages: readonly object[]) => JSON.stringify({ snapshot: 1, start: root, pages }, null, 2);
  it.each([
    ["cut off", list(whole).slice(0, 60), 3, /it is no JSON/],
    ["merged", list(whole).replace("\n", "\n<<<<<<< main\n"), 2, /a merge of git left its marks/],
    ["of another version", '{"snapshot": 2}', 1, /"snapshot": 1/],
    ["without a page's address", list(whole, { ...whole, address: 1 }), 1, /page 2 lacks/],
    ["with a page elsewhere", list({ ...whole, file: "../../etc/passwd" }), 1, /page 1 .* outside/],
    ["with a page at the root", list({ ...whole, file: "/etc/passwd" }), 1, /page 1 .* outside/],
  ])("as one %s is named with its line", (_, text, line, message) => {
    const { value, issues } = parseManifest(text, "snapshot.json");
    expect(value).toBeUndefined();
    expect(issues).toEqual([
      expect.objectContaining({ code: "snapshot/damaged", line, message: expect.stringMatching(message) }),
    ]);
  });

  it("is read when it is whole", () => {
    expect(parseManifest(list(whole), "snapshot.json").value?.pages).toEqual([whole]);
  });
});

describe("the next snapshot", () => {
  const crawled = (links: readonly string[], text = "same") =>
    links.map((link) => ({
      page: { address: addressOf(link), status: 200, mediaType: "text/html", validators: {} },
      body: () => Buffer.from(`<p>${text}</p>`),
    }));
  const next = (
    last: SnapshotManifest | undefined,
    links: readonly string[],
    text?: string,
    now = "2026-01-01",
  ) =>
    nextSnapshot({ manifest: last, isEdited: () => false }, root, crawled(links, text), () => false, now, 3);
  const both = ["/System?resourceno=1", "/System?resourceno=2"];

  it("keeps the entry of a page that says the same, with the day it first said so", () => {
    const { value: first } = next(undefined, both);
    const { value: second } = next(first.manifest, both, "same", "2026-01-02");
    expect(second.manifest).toEqual(first.manifest);
    expect(second.changed.size).toBe(0);
    const { value: third } = next(second.manifest, both, "other", "2026-01-03");
    expect(third.manifest.pages.map(({ file, fetched }) => ({ file, fetched }))).toEqual([
      { file: "system/system-1.html", fetched: "2026-01-03" },
      { file: "system/system-2.html", fetched: "2026-01-03" },
    ]);
  });

  it("does not depend on the order in which the pages came", () => {
    expect(next(undefined, both.toReversed()).value.manifest).toEqual(next(undefined, both).value.manifest);
  });

  it("keeps a page that is gone until it has been missing in three runs, and takes it back", () => {
    const { value: first } = next(undefined, both);
    const gone = both.slice(0, 1);
    const once = next(first.manifest, gone);
    expect(once.value.manifest.pages.map(({ missing }) => missing)).toEqual([undefined, 1]);
    expect(once.value.newlyMissing).toHaveLength(1);
    expect(once.issues.map(({ code }) => code)).toEqual(["crawl/page-gone"]);
    const twice = next(once.value.manifest, gone);
    expect(twice.value.manifest.pages.map(({ missing }) => missing)).toEqual([undefined, 2]);
    expect(twice.value.newlyMissing).toEqual([]);
    expect(next(twice.value.manifest, both).value.manifest).toEqual(first.manifest);
    const dropped = next(twice.value.manifest, gone);
    expect(dropped.value.manifest.pages).toHaveLength(1);
    expect(dropped.issues.map(({ code }) => code)).toEqual(["crawl/page-dropped"]);
  });
});
