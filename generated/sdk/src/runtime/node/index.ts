/** The entry of programs that run on Node and send their calls by its own HTTP. */
export { createNodeFetch, type NodeFetchOptions } from "./create-node-fetch.js";
export type { NodeAgent } from "./node-modules.js";
