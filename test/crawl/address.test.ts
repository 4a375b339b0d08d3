import { describe, expect, it } from "vitest";
import { isInScope, scopeOf } from "../../scraper/address/scope.js";
import { siteAddress, sortAddresses } from "../../scraper/address/site-address.js";

const base = "https://api.rambase.net/documentation/System";
const keyOf = (link: string) => siteAddress(link, base)?.key;

describe("an address", () => {
  it.each([
    ["/documentation/System/User?resourceno=324&version=30", "resource 324, version 30"],
    ["/documentation/tagview/System/Users?version=30&resourceno=324#top", "resource 324, version 30"],
    ["/documentation?resourceno=324&version=30", "resource 324, version 30"],
    ["/documentation/Product/?resourceno=324&version=30&sid=4711", "resource 324, version 30"],
    ["/documentation?resourceno=324", "resource 324"],
    ["/documentation?operationid=7&resourceno=324&version=1", "resource 324, version 1, operation 7"],
    ["/documentation/Product/?", "https://api.rambase.net/documentation/Product"],
    ["/documentation//Product", "https://api.rambase.net/documentation/Product"],
    ["User", "https://api.rambase.net/documentation/User"],
    ["?b=2&a=1", "https://api.rambase.net/documentation/System?a=1&b=2"],
    ["//api.rambase.net/documentation;jsessionid=AB12", "https://api.rambase.net/documentation"],
  ])("%s is the page %s", (link, key) => {
    expect(keyOf(link)).toBe(key);
  });

  it.each([
    "mailto:a@b.no",
    "javascript:void(0)",
    "http://[",
    "/logo.svg",
    "/site.css?v=1",
    "/manual.pdf",
    "data:,x",
  ])("%s is none of a page", (link) => {
    expect(keyOf(link)).toBeUndefined();
  });

  it("is asked for without a fragment, a password and what names a session", () => {
    const link = "https://user:secret@api.rambase.net/documentation?resourceno=1&PHPSESSID=x#a";
    expect(siteAddress(link, base)?.href).toBe("https://api.rambase.net/documentation?resourceno=1");
  });

  it("with a module comes before the older form, and that before the bare one", () => {
    const links = ["?resourceno=1", "/tagview/System?resourceno=1", "/System?resourceno=1"];
    const addresses = links.map((link) => siteAddress(`https://api.rambase.net/documentation${link}`, base));
    const sorted = sortAddresses(addresses.flatMap((address) => address ?? []));
    expect(sorted.map(({ href }) => href.replace("https://api.rambase.net/documentation", ""))).toEqual(
      links.toReversed(),
    );
  });
});

describe("the scope of a start address", () => {
  it.each([
    ["https://a.no/documentation", "https://a.no/documentation/x?y=1", true],
    ["https://a.no/documentation", "https://a.no/documentation?x=1", true],
    ["https://a.no/documentation/", "https://a.no/documentation", true],
    ["https://a.no/documentation/index.html", "https://a.no/documentation/x", true],
    ["https://a.no/", "https://a.no/anything", true],
    ["https://a.no/documentation", "https://a.no/documentations", false],
    ["https://a.no/documentation", "https://a.no/login", false],
    ["https://a.no/documentation", "https://a.no/documentation/../login", false],
    ["https://a.no/documentation", "http://a.no/documentation", false],
    ["https://a.no/documentation", "https://a.no:8443/documentation", false],
    ["https://a.no/documentation", "https://a.no.evil.org/documentation", false],
  ])("%s: %s is inside: %s", (start, href, isInside) => {
    expect(isInScope(new URL(href).href, scopeOf(start))).toBe(isInside);
  });
});
