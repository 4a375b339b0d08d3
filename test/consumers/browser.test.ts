import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { chromiumIsInstalled, openSiteBrowser } from "../publish/support/site-browser.js";
import { serve } from "../runtime/loopback-server.js";
import { bundleProgram } from "./bundle-program.js";
import { packForConsumers } from "./packed-sdk.js";
import { serveTour, wholeTour } from "./tour-server.js";
import { allTroubles, answerTroubles } from "./troubles-server.js";

let script = "";
beforeAll(async () => {
  const consumers = await packForConsumers();
  script = await bundleProgram(consumers, "browser/main.js", "iife");
  consumers.remove();
}, 120_000);

/** Lets pages of other origins ask a server, with no other headers than the SDK needs. */
async function allowOrigins(server: string): Promise<string> {
  const gate = createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type");
    response.setHeader("access-control-allow-methods", "GET, POST, PUT, DELETE");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { "content-type": type, authorization } = request.headers;
    const headers = { ...(type && { "content-type": type }), ...(authorization && { authorization }) };
    const body = chunks.length === 0 ? null : Buffer.concat(chunks);
    const answer = await fetch(server + request.url, { method: request.method ?? "GET", headers, body });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(await answer.text());
  });
  await new Promise<void>((ready) => gate.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    gate.closeAllConnections();
    gate.close();
  });
  // A TCP server's address is never a text.
  return `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;
}

test.skipIf(!chromiumIsInstalled())(
  "a page in Chromium, bundled by Vite, uses the package across origins",
  async () => {
    const api = await allowOrigins((await serveTour()).url);
    const html = `<!doctype html><title>Tour</title><link rel="icon" href="data:,"><script src="tour.js"></script>`;
    const browser = await openSiteBrowser(
      [
        { path: "index.html", text: html },
        { path: "tour.js", text: script },
      ],
      [api],
    );
    onTestFinished(browser.close);
    const page = await browser.open("index.html");
    const outcome = await page.evaluate((url) => Reflect.get(globalThis, "runTour")(url), api);
    expect(outcome).toEqual(wholeTour);
    expect(browser.outside).toEqual([]);
    // The refusal that the tour asks for; browsers tell of each on the console.
    expect(browser.complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  },
  240_000,
);

test.skipIf(!chromiumIsInstalled())(
  "a page in Chromium meets the same troubles as any program",
  async () => {
    const answer = answerTroubles();
    // The page comes from the server that it asks, so that nothing but its answers is between them.
    const { baseUrl } = await serve((request) => {
      if (request.url === "/page") {
        const headers = { "content-type": "text/html" };
        return {
          headers,
          text: '<!doctype html><link rel="icon" href="data:,"><script src="/program.js"></script>',
        };
      }
      return request.url === "/program.js" ? { text: script } : answer(request);
    });
    const browser = await openSiteBrowser([{ path: "index.html", text: "" }], [baseUrl]);
    onTestFinished(browser.close);
    const page = await browser.open("index.html");
    await page.goto(`${baseUrl}/page`);
    const outcome = await page.evaluate((url) => Reflect.get(globalThis, "runTroubles")(url), baseUrl);
    // Browsers hide where a redirect leads, and its status.
    expect(outcome).toEqual({ ...allTroubles, redirected: "ApiError 0" });
  },
  240_000,
);
