import { expect, test } from "vitest";
import { domainValues, RamBaseClient } from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

test("the values of a coded field are asked for by object and field, as many a page as there may be", async () => {
  const pages = [
    { domainValues: [{ key: 1, description: "Open" }], paging: { nextPageKey: "2" } },
    { domainValues: [{ key: "ORANGE", description: "Orange" }], paging: {} },
  ];
  const server = await serve(({ url }) => ({ json: pages[url.includes("$pageKey") ? 1 : 0] }));
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl: server.baseUrl, db: "TEM-NO" });
  const values = domainValues(client, { object: "SOR", field: "Status & kind" }, { lang: "nob" });
  expect(await values.toArray()).toEqual([
    { key: 1, description: "Open" },
    { key: "ORANGE", description: "Orange" },
  ]);
  await domainValues(client, { object: "SOR", field: "Status" }, { top: 5 });
  await domainValues(client, { object: "SOR", field: "Status" }, { top: undefined });
  const path = "/system/domain-values/applicable-values?object=SOR";
  expect(server.received.map(({ url }) => url)).toEqual([
    `${path}&field=Status%20%26%20kind&$db=TEM-NO&$lang=nob&$top=%24max`,
    `${path}&field=Status%20%26%20kind&$db=TEM-NO&$lang=nob&$top=%24max&$pageKey=2`,
    `${path}&field=Status&$db=TEM-NO&$top=5`,
    `${path}&field=Status&$db=TEM-NO&$top=%24max`,
  ]);
});
