import type { GeneratedFile } from "./generated-file.js";

/** The files of an SDK as they are when it is generated under another version: two of them state it. */
export function underVersion(files: readonly GeneratedFile[], version: string): readonly GeneratedFile[] {
  const { name, version: stated } = JSON.parse(files.find(({ path }) => path === "package.json")?.text ?? "");
  const replacements = new Map([
    ["package.json", [`"version": ${JSON.stringify(stated)}`, `"version": ${JSON.stringify(version)}`]],
    [
      "src/runtime/user-agent.ts",
      [JSON.stringify(`${name}/${stated}`), JSON.stringify(`${name}/${version}`)],
    ],
  ]);
  return files.map((file) => {
    const [before = "", after = ""] = replacements.get(file.path) ?? [];
    return before === "" ? file : { ...file, text: file.text.replace(before, () => after) };
  });
}
