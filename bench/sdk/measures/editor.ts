import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../../median.js";
import type { EditorFile } from "../contender.js";
import { contenders } from "../contenders/index.js";
import { type EditorServer, startEditorServer } from "../processes/editor-server.js";
import { type Findings, figure, type Row, type Table } from "../table.js";
import type { Workshop } from "../workshop.js";

const rounds = 9;

/** What an editor asks, and where. */
interface Question {
  readonly kind: "hover" | "completion";
  readonly line: number;
  readonly offset: number;
  /** The text before the place. */
  readonly after: string;
}

/** Milliseconds that an editor waits, and those of the processor among them. */
interface Wait {
  readonly clock: number;
  readonly processor: number;
}

/**
 * How long an editor waits for what it shows: milliseconds that the language server takes for a hover and for
 * a list of completions, each time after the file has been changed, as it is while someone types. The first
 * answer after the file was opened stands apart: the whole project is read for it.
 */
export async function measureEditor(
  { operations, placesOf }: Workshop,
  say: (text: string) => void,
): Promise<Findings> {
  const rows: Row[] = [];
  const asked = contenders.filter(({ editorFile }) => editorFile !== undefined);
  for (const { contender, folder } of placesOf(asked)) {
    if (contender.editorFile === undefined) continue;
    say(`  ${contender.name}`);
    const server = startEditorServer();
    try {
      rows.push({ name: contender.name, figures: await askAll(server, contender.editorFile, folder) });
    } catch (error) {
      rows.push({ name: contender.name, figures: [String(error)] });
    } finally {
      server.close();
    }
  }
  const columns = ["first", "hover", "processor", "completion", "processor", "slowest"];
  const title = `editor: answers about ${operations} operations, milliseconds`;
  const table: Table = { title, columns, rows };
  const own = (column: string) => figure(table, "ours", column);
  return {
    table,
    ratios: [
      { name: "hover, milliseconds", value: own("hover"), atMost: 200 },
      { name: "completion, milliseconds", value: own("completion"), atMost: 200 },
      { name: "the slowest question but the first, milliseconds", value: own("slowest"), atMost: 200 },
    ],
  };
}

/** The first wait, the medians of hovers and of completions, and the longest of all. */
async function askAll(
  server: EditorServer,
  { text, hoverAfter, completeAfter }: EditorFile,
  folder: string,
): Promise<readonly number[]> {
  const file = join(folder, "editor-app.ts");
  writeFileSync(file, text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const questions = [
    ...hoverAfter.map((after): Question => ({ kind: "hover", after, ...placeAfter(text, after) })),
    ...completeAfter.map((after): Question => ({ kind: "completion", after, ...placeAfter(text, after) })),
  ];
  const began = performance.now();
  server.tell("open", { file, fileContent: text });
  let first: number | undefined;
  for (const question of questions) {
    await ask(server, file, question);
    first ??= performance.now() - began;
  }
  const waits: { readonly kind: Question["kind"]; readonly wait: Wait }[] = [];
  for (const question of questions) {
    waits.push({ kind: question.kind, wait: await waitFor(server, file, text, question) });
  }
  const medians = (["hover", "completion"] as const).flatMap((kind) => {
    const own = waits.filter((one) => one.kind === kind).map(({ wait }) => wait);
    return [median(own.map(({ clock }) => clock)), median(own.map(({ processor }) => processor))];
  });
  return [first ?? Number.NaN, ...medians, Math.max(...waits.map(({ wait }) => wait.clock))];
}

/**
 * The median on the clock, and the mean of the processor: the system counts that in steps too large for one.
 */
async function waitFor(server: EditorServer, file: string, text: string, question: Question): Promise<Wait> {
  const times: number[] = [];
  const taken = server.processorTime();
  for (let round = 0; round < rounds; round++) {
    typeSomething(server, file, text);
    const asked = performance.now();
    await ask(server, file, question);
    times.push(performance.now() - asked);
  }
  return { clock: median(times), processor: (server.processorTime() - taken) / rounds };
}

/** Asks, and throws when the answer knows nothing: a quick one must not pass for a good one. */
async function ask(
  server: EditorServer,
  file: string,
  { kind, line, offset, after }: Question,
): Promise<void> {
  const command = kind === "hover" ? "quickinfo" : "completionInfo";
  const answer = JSON.stringify(await server.ask(command, { file, line, offset })) ?? "";
  const isEmpty = answer === "" || /"entries":\[\]|"displayString":"(any|.*: any)"/.test(answer);
  if (isEmpty) throw new Error(`The editor knows nothing: ${kind} after "${after}".`);
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
