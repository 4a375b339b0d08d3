import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sdkProject } from "./support/sdk-project.js";

const types = new URL("../../node_modules/@types", import.meta.url).pathname;

/** A document that knows nothing of RamBase, with an address for tokens. */
function foreign(tokenUrl: string, servers = ""): OpenApiDocument {
  return parse(`
openapi: 3.0.3
info: { title: Things, version: 1.0.0 }
${servers}
security: [{ login: [] }]
paths:
  /things:
    get: { operationId: getThings, responses: { "204": { description: Done. } } }
components:
  securitySchemes:
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: "${tokenUrl}", scopes: {} } } }
`);
}

test.each([
  ["https://t.example/token", "", "https://t.example/token"],
  ["https://a.example/v1/login/token", "servers: [{ url: https://a.example/v1/ }]", "login/token"],
  ["https://a.example/token", "servers: [{ url: https://a.example/v1 }]", "https://a.example/token"],
  ["/token", "servers: [{ url: https://a.example/v1 }]", "/token"],
  ["/token", "", "/token"],
  ["javascript:alert(1)", "", "oauth2/access_token"],
])("tokens of %s are asked for at the place that the document means, with %s", (url, servers, expected) => {
  expect(buildSdkModel(foreign(url, servers)).value.tokenUrl).toBe(expected);
});

test("a secret goes only where the document or the program says", async () => {
  const project = await sdkProject(foreign("https://t.example/token"));
  onTestFinished(() => project.remove());
  project.write(
    "program.ts",
    `import { RamBase } from "rambase-sdk";

const sent: string[] = [];
const rambase = new RamBase({
  baseUrl: "https://a.example/v1",
  auth: { clientId: "me", clientSecret: "secret" },
  fetch: async (url, init) => {
    sent.push(init.method + " " + url);
    const isLogin = init.method === "POST";
    return isLogin ? Response.json({ access_token: "t", expires_in: 60 }) : new Response(null, { status: 204 });
  },
});
await rambase.things.get();

let refused = "";
try {
  // @ts-expect-error the document does not say where the API is
  new RamBase({ auth: { clientId: "me", clientSecret: "secret" } });
} catch (error) {
  refused = String(error);
}
console.log(JSON.stringify({ sent, refused }));
`,
  );
  expect(project.compile("nodenext", { noEmit: false, types: ["node"], typeRoots: [types] })).toBe("");
  const out = execFileSync(process.execPath, ["program.js"], { cwd: project.folder, encoding: "utf8" });
  expect(JSON.parse(out)).toEqual({
    sent: ["POST https://t.example/token", "GET https://a.example/v1/things"],
    refused: "TypeError: baseUrl must be an http or https address without credentials, query and fragment.",
  });
}, 60_000);
