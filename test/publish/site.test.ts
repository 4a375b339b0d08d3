import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withOfflineLogo } from "../../publish/offline-logo.js";
import { redoclyBuild } from "../../publish/redocly-build.js";
import { buildSite } from "../../publish/site.js";
import { sampleCode, sampleDocument } from "./sample-document.js";
import { templateFiles } from "./support/template-files.js";

describe("buildSite", () => {
  let temporary = "";
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "site-test-"));
    vi.stubEnv("TMPDIR", temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true });
  });

  it("gives the same bytes twice, names no path of this machine and leaves nothing behind", async () => {
    const older = { ...sampleDocument, openapi: "3.0.3" };
    const options = { samples: sampleCode, templates: templateFiles, older };
    const first = await buildSite(sampleDocument, options);
    const second = await buildSite(sampleDocument, options);
    expect(first.value.map(({ path }) => path)).toEqual([
      "assets/errors.css",
      "assets/filter.js",
      "assets/index.css",
      "assets/pages.css",
      "assets/print.css",
      "assets/print.js",
      "assets/reference.css",
      "assets/reference.js",
      "assets/search-key.js",
      "assets/search.js",
      "assets/site.css",
      "errors.html",
      "index.html",
      "openapi-3.0.yaml",
      "openapi.json",
      "openapi.yaml",
      "reference.html",
    ]);
    expect(first.issues.map(({ code }) => code)).toEqual(["site/no-sample"]);
    // Compared as true or false: a difference between pages of megabytes is no help in a report.
    expect(first.value.every(({ text }, place) => text === second.value[place]?.text)).toBe(true);
    expect(first.value.some(({ text }) => text.includes(temporary) || text.includes(process.cwd()))).toBe(
      false,
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("reports a document that Redocly cannot render in one sentence, and cleans up", async () => {
    const { value, issues } = await redoclyBuild({ document: "{", template: "", config: "{}" });
    expect(value).toBe("");
    expect(issues.map(({ code }) => code)).toEqual(["site/not-rendered"]);
    expect(issues[0]?.message).not.toMatch(/\n| at |node_modules|rambase-openapi-site-/);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("withOfflineLogo", () => {
  it("replaces the image that Redoc would load", () => {
    const { value, issues } = withOfflineLogo("src:`https://cdn.redoc.ly/redoc/logo-mini-full.svg`");
    expect(value).toMatch(/^src:`data:image\/svg\+xml,[^`]*`$/);
    expect(issues).toEqual([]);
  });

  it("reports a page in which the image is not where it was", () => {
    expect(withOfflineLogo("<p>").issues.map(({ code }) => code)).toEqual(["site/outside-request"]);
  });
});
