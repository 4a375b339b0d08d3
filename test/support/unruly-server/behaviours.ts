import { gzipSync } from "node:zlib";
import type { Behaviour } from "./serve-unruly.js";

/** Answers with a status and nothing else of use. */
export function status(code: number, headers: { readonly [name: string]: string } = {}): Behaviour {
  return (_, response) => {
    response.writeHead(code, { "content-type": "text/html", ...headers }).end(`<p>Status ${code}</p>`);
  };
}

/** Sends a reader on. */
export function redirect(to: string, code = 302): Behaviour {
  return status(code, { location: to });
}

/** Gives another text in place of the page, with the status of success. */
export function instead(text: string, type = "text/html; charset=utf-8"): Behaviour {
  return (_, response) => {
    response.writeHead(200, { "content-type": type }).end(text);
  };
}

/** Never begins to answer. */
export const silence: Behaviour = () => {};

/** Closes the connection at once. */
export const hangUp: Behaviour = (request) => {
  request.socket.resetAndDestroy();
};

/** Gives a byte now and then, for ever. */
export const drip: Behaviour = (_, response, page) => {
  response.writeHead(200, { "content-type": "text/html" });
  let sent = 0;
  const timer = setInterval(() => response.write(page.charAt(sent++ % Math.max(page.length, 1)) || " "), 20);
  response.on("close", () => clearInterval(timer));
};

/** Gives the first half and closes the connection. */
export const reset: Behaviour = (_, response, page) => {
  response.writeHead(200, { "content-type": "text/html", "content-length": Buffer.byteLength(page) });
  response.write(page.slice(0, page.length / 2), () => response.socket?.resetAndDestroy());
};

/** Says that the body is longer than it is, and ends. */
export const tooShort: Behaviour = (_, response, page) => {
  response.writeHead(200, { "content-type": "text/html", "content-length": Buffer.byteLength(page) + 100 });
  response.write(page, () => response.socket?.end());
};

/** A small body that unpacks to a large one. */
export function bomb(megabytes: number): Behaviour {
  const packed = gzipSync(Buffer.alloc(megabytes * 1024 * 1024, 32));
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(packed);
  };
}

/** A packed body that is cut off. */
export const cutGzip: Behaviour = (_, response, page) => {
  const packed = gzipSync(page);
  response
    .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
    .end(packed.subarray(0, packed.length / 2));
};

/** A body without end, as fast as it is taken; `announced` says how long in the header. */
export function endless(announced?: number): Behaviour {
  return (_, response) => {
    const length = announced === undefined ? {} : { "content-length": `${announced}` };
    response.writeHead(200, { "content-type": "text/html", ...length });
    const block = Buffer.alloc(64 * 1024, "x");
    const send = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on("drain", send);
    send();
  };
}

export const loginPage = `<!doctype html><html><head><title>Log in</title></head><body>
<form><label>User <input name="user"></label><label>Password <input type="password" name="password"></label>
<button>Log in</button></form></body></html>`;
