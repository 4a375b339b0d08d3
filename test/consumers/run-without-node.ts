import { createContext, runInContext } from "node:vm";

/** What workers of all kinds have in common. Nothing of Node's own is among it: no `process`, no `Buffer`. */
const workerGlobals = {
  fetch,
  Headers,
  Request,
  Response,
  URL,
  URLSearchParams,
  AbortController,
  AbortSignal,
  setTimeout: (action: () => void, delay?: number) => setTimeout(action, delay),
  clearTimeout,
  setInterval: (action: () => void, delay?: number) => setInterval(action, delay),
  clearInterval,
  queueMicrotask,
  TextEncoder,
  TextDecoder,
  crypto,
  atob,
  btoa,
};

/**
 * Runs a script in a realm of its own, which has the globals of a worker and cannot make code of text, and
 * then a function that it defines. Returns what that brings.
 */
export async function runWithoutNode(script: string, name: string, baseUrl: string): Promise<unknown> {
  const context = createContext({ ...workerGlobals }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(script, context, { filename: "worker.js" });
  const run: (baseUrl: string) => Promise<unknown> = runInContext(`globalThis.${name}`, context);
  // Objects of another realm have other prototypes.
  return JSON.parse(JSON.stringify(await run(baseUrl)));
}
