import { describe, expect, it } from "vitest";
import { listOperations } from "../../publish/operations.js";
import { operationAddress } from "../../publish/site-address.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sampleDocument } from "./sample-document.js";

describe("listOperations", () => {
  it("gives every operation an address in the reference", () => {
    expect(listOperations(sampleDocument).map(operationAddress)).toEqual([
      "reference.html#/stock-shelves/listshelves",
      "reference.html#/stock-shelves/updateshelf",
      "reference.html#/stock-shelves/emptyshelf",
      "reference.html#/stock-shelves/createbox",
      "reference.html#/other/get-ping",
    ]);
  });

  it("keeps addresses apart that differ in letter case or punctuation only", () => {
    const get = (operationId: string, tag: string) => ({ get: { operationId, tags: [tag] } });
    const document: OpenApiDocument = {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: { "/a": get("getRole", "Sys"), "/b": get("getrole", "SYS"), "/c": get("日本", "") },
    };
    expect(listOperations(document).map(operationAddress)).toEqual([
      "reference.html#/sys/getrole",
      "reference.html#/sys-2/getrole-2",
      "reference.html#/unnamed/unnamed",
    ]);
  });
});
