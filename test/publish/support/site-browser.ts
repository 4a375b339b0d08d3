import { existsSync, mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { SiteFile } from "../../../publish/site.js";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
const screenshots = "test-results";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";
const types: { readonly [extension: string]: string } = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
};

/** Whether Debian's Chromium is installed; says so on the console when it is not. */
export function chromiumIsInstalled(): boolean {
  if (executable === undefined)
    console.warn("Chromium is not installed: the tests in a browser are skipped.");
  return executable !== undefined;
}

/** A site served on loopback and a browser that may reach nothing else. */
export interface SiteBrowser {
  readonly address: string;
  /** Addresses of requests that went anywhere else; they were refused. */
  readonly outside: readonly string[];
  /** What pages reported as errors or opened as dialogs. */
  readonly complaints: readonly string[];
  readonly open: (path: string, view?: View) => Promise<Page>;
  /** Closes the open pages; each holds a rendered reference of some megabytes. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Whether scripts run; they do when it is left out. */
  readonly scripts?: boolean;
}

/** Serves the files and starts the browser, which may ask the servers of `others`, too. */
export async function openSiteBrowser(
  files: readonly SiteFile[],
  others: readonly string[] = [],
): Promise<SiteBrowser> {
  const server = await serve(files);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const outside: string[] = [];
  const complaints: string[] = [];
  const browser: Browser = await chromium.launch({
    executablePath: executable ?? "",
    args: flags.split(" "),
  });

  async function open(path: string, view: View = {}): Promise<Page> {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: view.width ?? 1360, height: view.height ?? 900 },
      colorScheme: view.colorScheme ?? "light",
      javaScriptEnabled: view.scripts ?? true,
    });
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      if (/^(data|blob|file):/.test(url) || [address, ...others].some((one) => url.startsWith(one)))
        return route.continue();
      outside.push(url);
      return route.abort();
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(/^file:/.test(path) ? path : address + path);
    return page;
  }

  async function closePages(): Promise<void> {
    for (const context of browser.contexts()) await context.close();
  }

  async function close(): Promise<void> {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  return { address, outside, complaints, open, closePages, close };
}

/** Keeps a picture of the page for people to look at, once Redoc has built its search index. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.getByText("Loading...").waitFor({ state: "hidden" });
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}/${name}.png` });
}

async function serve(files: readonly SiteFile[]): Promise<Server> {
  const byPath = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const text = byPath.get(path);
    response.writeHead(text === undefined ? 404 : 200, {
      "content-type": types[path.split(".").at(-1) ?? ""] ?? "text/plain",
    });
    response.end(text ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}
