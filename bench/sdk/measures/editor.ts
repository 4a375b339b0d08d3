import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../../median.js";
import type { EditorFile } from "../contender.js";
import { type EditorServer, startEditorServer } from "../processes/editor-server.js";
import { type Findings, figure, type Row, type Table } from "../table.js";
import type { Workshop } from "../workshop.js";

const rounds = 9;

/**
 * How long an editor waits for what it shows: milliseconds that the language server takes for a hover and for
 * a list of completions, each time after the file has been changed, as it is while someone types. The first
 * answer after the file was opened stands apart: the whole project is read for it.
 */
export async function measureEditor(
  { operations, places }: Workshop,
  say: (text: string) => void,
): Promise<Findings> {
  const rows: Row[] = [];
  for (const { contender, folder } of places) {
    if (contender.editorFile === undefined) continue;
    say(`  ${contender.name}`);
    const file = join(folder, "editor", "app.ts");
    const server = startEditorServer();
    try {
      rows.push({ name: contender.name, figures: await timesOf(server, contender.editorFile, folder) });
    } catch (error) {
      rows.push({ name: contender.name, figures: [`${file}: ${error}`] });
    } finally {
      server.close();
    }
  }
  const columns = ["first", "hover", "completion", "slowest"];
  const table: Table = {
    title: `editor: answers about ${operations} operations, milliseconds`,
    columns,
    rows,
  };
  return {
    table,
    ratios: [
      { name: "hover, milliseconds", value: figure(table, "ours", "hover"), atMost: 200 },
      { name: "completion, milliseconds", value: figure(table, "ours", "completion"), atMost: 200 },
      {
        name: "the slowest of both after the first, milliseconds",
        value: figure(table, "ours", "slowest"),
        atMost: 200,
      },
    ],
  };
}

/** The first time, the medians, and the median of the place that takes longest. */
async function timesOf(
  server: EditorServer,
  editorFile: EditorFile,
  folder: string,
): Promise<readonly number[]> {
  const text = editorFile.text;
  const file = join(folder, "editor-app.ts");
  writeFileSync(file, text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const began = performance.now();
  server.tell("open", { file, fileContent: text });
  const hovers = editorFile.hoverAfter.map((before) => ({
    command: "quickinfo",
    ...placeAfter(text, before),
  }));
  const lists = editorFile.completeAfter.map((before) => ({
    command: "completionInfo",
    ...placeAfter(text, before),
  }));
  let first: number | undefined;
  const times = [...hovers, ...lists].map(() => [] as number[]);
  // The first round is left out below: it compiles the server's own code.
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { command, line, offset }] of [...hovers, ...lists].entries()) {
      const asked = first === undefined ? began : performance.now();
      if (first !== undefined) typeSomething(server, file, text);
      const body = await server.ask(command, { file, line, offset });
      checkAnswer(body, `${command} after ${editorFile.hoverAfter.concat(editorFile.completeAfter)[i]}`);
      const time = performance.now() - asked;
      first ??= time;
      if (round > 0) times[i]?.push(time);
    }
  }
  const medians = times.map((own) => median(own));
  const hover = median(medians.slice(0, hovers.length));
  return [first ?? Number.NaN, hover, median(medians.slice(hovers.length)), Math.max(...medians)];
}

const settings = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
  files: ["editor-app.ts"],
};

/** Adds an empty line at the end, after which nothing that was worked out before may be used unseen. */
function typeSomething(server: EditorServer, file: string, text: string): void {
  const line = text.split("\n").length;
  server.tell("change", { file, line, offset: 1, endLine: line, endOffset: 1, insertString: "\n" });
}

/** Where the protocol's lines and offsets, which both begin at 1, put what follows a text. */
function placeAfter(text: string, before: string): { readonly line: number; readonly offset: number } {
  const at = text.indexOf(before);
  if (at === -1) throw new Error(`The editor's file does not hold "${before}".`);
  const lines = text.slice(0, at + before.length).split("\n");
  return { line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A quick answer that knows nothing must not pass for a good one. */
function checkAnswer(body: unknown, asked: string): void {
  const text = JSON.stringify(body) ?? "";
  const isEmpty = /"entries":\[\]/.test(text) || /"displayString":"(any|.*: any)"/.test(text) || text === "";
  if (isEmpty) throw new Error(`The editor knows nothing: ${asked}.`);
}
