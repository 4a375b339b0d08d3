import { isList, type Side } from "../walk/side.js";

/**
 * What OpenAPI 3.0 and 3.1 say by different words, by those of 3.0: one example, encoded and binary texts,
 * and one type.
 */
export function inOneWord(keywords: ReadonlyMap<string, Side>): Map<string, Side> {
  const said = new Map(keywords);
  const examples = said.get("examples");
  if (isList(examples?.value) && examples.value.length === 1 && !said.has("example")) {
    const [example = null] = examples.value;
    said.delete("examples");
    said.set("example", { ...examples, value: example });
  }
  for (const [keyword, value, format] of formats) {
    const content = said.get(keyword);
    if (content?.value !== value || said.has("format")) continue;
    said.delete(keyword);
    said.set("format", { ...content, value: format });
  }
  const type = said.get("type");
  if (isList(type?.value) && type.value.length === 1) {
    const [only = null] = type.value;
    said.set("type", { ...type, value: only });
  }
  return said;
}

const formats = [
  ["contentEncoding", "base64", "byte"],
  ["contentMediaType", "application/octet-stream", "binary"],
] as const;
