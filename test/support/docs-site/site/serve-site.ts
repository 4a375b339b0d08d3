import { createServer } from "node:http";
import { element, join, text } from "../html/markup.js";

/** A documentation site on this machine. */
export interface ServedSite {
  /** Address of the index page, with a slash at the end. */
  readonly url: string;
  /** Path and query of every request so far, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves files on loopback, with an index page at `/` that links to all of them.
 *
 * @param files text by path without the leading slash; a path may hold a query, which then has to match
 */
export async function serveSite(files: ReadonlyMap<string, string>): Promise<ServedSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    const body = path === "/" ? indexPage([...files.keys()]) : files.get(path.slice(1));
    if (body === undefined) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("No such page\n");
      return;
    }
    const kind = path.endsWith(".txt") ? "plain" : "html";
    response.writeHead(200, { "content-type": `text/${kind}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

function indexPage(paths: readonly string[]): string {
  const items = paths.map((path) =>
    element("li", {}, element("a", { href: `/${path}` }, text(decodeURIComponent(path)))),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>API documentation</title>
</head>
<body>
<h1>API documentation</h1>
<ul>
${join(items, "\n")}
</ul>
</body>
</html>
`;
}
