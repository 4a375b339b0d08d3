import type { Command } from "./arguments/command.js";

/** One command, as the help lists it; its code is loaded when it is called. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order in which a person meets them. */
export const commandTable: { readonly [name: string]: CommandEntry } = {
  sync: {
    summary: "Do all of it: read pages, write the OpenAPI document, the SDK and the site",
    load: async () => (await import("./commands/sync.js")).default,
  },
  crawl: {
    summary: "Follow a documentation site into a folder of pages, a snapshot",
    load: async () => (await import("./commands/crawl.js")).default,
  },
  scrape: {
    summary: "Read documentation pages into an OpenAPI document",
    load: async () => (await import("./commands/scrape.js")).default,
  },
  inspect: {
    summary: "Show what was read from one page, line by line",
    load: async () => (await import("./commands/inspect.js")).default,
  },
  lint: {
    summary: "Hold an OpenAPI document against the rules",
    load: async () => (await import("./commands/lint.js")).default,
  },
  diff: {
    summary: "Compare two OpenAPI documents by meaning and say what breaks",
    load: async () => (await import("./commands/diff.js")).default,
  },
  generate: {
    summary: "Write a TypeScript SDK for an OpenAPI document",
    load: async () => (await import("./commands/generate.js")).default,
  },
  export: {
    summary: "Write an OpenAPI document in another version",
    load: async () => (await import("./commands/export.js")).default,
  },
  docs: {
    summary: "Write the reference site of an OpenAPI document",
    load: async () => (await import("./commands/docs.js")).default,
  },
  explain: {
    summary: "Show which lines of which page stand behind a statement",
    load: async () => (await import("./commands/explain.js")).default,
  },
};
