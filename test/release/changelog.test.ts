import { describe, expect, it } from "vitest";
import { addEntry } from "../../release/changelog/add-entry.js";
import { cutToSize } from "../../release/report/cut-to-size.js";
import { judgeSdk } from "../../release/version/judge-sdk.js";
import { raiseVersion } from "../../release/version/raise-version.js";
import { expiringVersions } from "../../release/words/expiring-versions.js";
import { resourceLabel } from "../../release/words/resource-label.js";
import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";

describe("the next version", () => {
  it.each([
    ["1.4.2", "major", "2.0.0"],
    ["1.4.2", "minor", "1.5.0"],
    ["1.4.2", "patch", "1.4.3"],
    ["1.4.2", "none", "1.4.2"],
    ["1.9.9-beta.1", "patch", "1.9.10"],
    ["2024-05", "minor", "1.0.0"],
  ] as const)("%s and %s give %s", (version, bump, next) => {
    expect(raiseVersion(version, bump)).toBe(next);
  });
});

describe("the SDK's version", () => {
  const nothing = { bump: "none", reasons: [] } as const;
  const minor = {
    bump: "minor",
    reasons: [{ rule: "export/added", bump: "minor", says: "export added", count: 2 }],
  } as const;
  const major = {
    bump: "major",
    reasons: [{ rule: "request/minimum-raised", bump: "major", says: "minimum raised", count: 1 }],
  } as const;

  it("follows the declarations or the API behind them, whichever changed more", () => {
    expect(judgeSdk({ document: nothing, surface: minor, differs: true })).toEqual({
      bump: "minor",
      reasons: [{ says: "export added", count: 2 }],
    });
    expect(judgeSdk({ document: major, surface: minor, differs: true })).toEqual({
      bump: "major",
      reasons: [{ says: "minimum raised in requests (API)", count: 1 }],
    });
  });

  it("gives a reason once that the declarations and the API share", () => {
    const removed = { bump: "major", says: "operation removed", count: 1 } as const;
    const verdict = judgeSdk({
      document: { bump: "major", reasons: [{ rule: "operation/removed", ...removed }] },
      surface: { bump: "major", reasons: [{ rule: "operation/removed", ...removed }] },
      differs: true,
    });
    expect(verdict.reasons).toEqual([{ says: "operation removed", count: 1 }]);
  });

  it("is raised by a patch when files differ in what neither shows, and else stays", () => {
    expect(judgeSdk({ document: nothing, surface: nothing, differs: true }).bump).toBe("patch");
    expect(judgeSdk({ document: nothing, surface: nothing, differs: false }).bump).toBe("none");
  });
});

describe("a changelog", () => {
  const entry = "## 1.1.0\n\nMinor.\n";

  it("begins with a title, and takes each new entry on top", () => {
    const first = addEntry(undefined, "# Changelog", "## 1.0.0\n\nThe first version.\n");
    expect(first).toBe("# Changelog\n\n## 1.0.0\n\nThe first version.\n");
    expect(addEntry(first, "# Changelog", entry)).toBe(
      "# Changelog\n\n## 1.1.0\n\nMinor.\n\n## 1.0.0\n\nThe first version.\n",
    );
  });

  it("keeps what a person has written above and between the entries", () => {
    const written = "# Our changes\n\nAsk Kari.\n\n## 1.0.0\n\nFirst.\n\nA note of ours.\n";
    expect(addEntry(written, "# Changelog", entry)).toBe(
      "# Our changes\n\nAsk Kari.\n\n## 1.1.0\n\nMinor.\n\n## 1.0.0\n\nFirst.\n\nA note of ours.\n",
    );
    expect(addEntry("Only words.\n", "# Changelog", entry)).toBe("Only words.\n\n## 1.1.0\n\nMinor.\n");
  });
});

describe("a report that is too long", () => {
  const text = `${Array.from({ length: 40 }, (_, i) => `- line ${i}`).join("\n")}\n`;

  it("is cut at the end of a line and says so", () => {
    const cut = cutToSize(text, 100, "… cut here.");
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(cut).toMatch(/^- line 0\n(?:- line \d+\n)+\n… cut here\.\n$/);
    expect(cutToSize(text, text.length, "… cut here.")).toBe(text);
  });

  it("never grows beyond the bound, whatever the bound", () => {
    for (let most = 20; most < 200; most += 1)
      expect(cutToSize(text, most, "… cut here.").length).toBeLessThanOrEqual(most);
  });
});

describe("a replaced version", () => {
  const documentOf = (stated: { readonly [key: string]: Json }): OpenApiDocument => ({
    openapi: "3.1.0",
    info: { title: "Example", version: "1.0.0" },
    paths: { "/system/roles": { post: { deprecated: true, ...stated }, get: {} } },
  });
  const expected = (stated: { readonly [key: string]: Json }) =>
    expiringVersions(documentOf(stated)).map(({ expected: day, isAnnounced }) => [day, isAnnounced]);

  it("is expected to expire six months after the one that replaced it, or when its end is announced", () => {
    const released = (day: string) => ({ "x-rambase": { latestVersion: 16, latestVersionReleased: day } });
    expect(expected(released("2025-11-28"))).toEqual([["2026-05-28", false]]);
    expect(expected(released("2025-08-31"))).toEqual([["2026-02-28", false]]);
    expect(expected(released("2023-08-31"))).toEqual([["2024-02-29", false]]);
    expect(expected(released("soon"))).toEqual([[undefined, false]]);
    expect(expected({ "x-sunset": "2027-01-01" })).toEqual([["2027-01-01", true]]);
    expect(expected({})).toEqual([[undefined, false]]);
  });
});

describe("what readers call a resource", () => {
  it.each([
    ["/system/roles/{roleId}/user-assignments", "Role: user assignments"],
    ["/finance/departments/{departmentId}", "Departments"],
    ["/sales/orders/{id}/items/{itemId}/price-lists", "Order, item: price lists"],
    ["/system", "System"],
    ["/", "/"],
  ])("%s is %s", (path, label) => {
    expect(resourceLabel({ method: "GET", path })).toBe(label);
  });

  it("is the name of an API operation", () => {
    const path = "/system/roles/{roleId}/api-operations/100147/instances";
    expect(resourceLabel({ method: "POST", path, operationId: "copyRole" })).toBe("Copy role");
  });
});
