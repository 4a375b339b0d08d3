import { jsonText } from "../../document/json-text.js";
import type { Parameter } from "../../document/openapi.js";

/** Parameters that operations share, and how to refer to one. */
export interface SharedParameters {
  readonly components: { readonly [name: string]: Parameter };
  /** The component that equals the parameter, if there is one. */
  readonly nameOf: (parameter: Parameter) => string | undefined;
}

/**
 * Picks the parameters that are worth sharing: the global ones, which begin with `$`. Where pages word one
 * differently, the wording that most of them use is shared and the others stay where they are.
 */
export function shareParameters(all: readonly Parameter[]): SharedParameters {
  const counts = new Map<string, { parameter: Parameter; count: number }>();
  for (const parameter of all) {
    if (!mayBeShared(parameter)) continue;
    const text = jsonText(parameter);
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, { parameter, count: 1 });
  }
  const best = new Map<string, { name: string; text: string; parameter: Parameter; count: number }>();
  for (const [text, { parameter, count }] of counts) {
    const name = componentName(parameter);
    // Names that differ only in letter case would be one file in some languages.
    const other = best.get(name.toLowerCase());
    if (!other || count > other.count || (count === other.count && text < other.text))
      best.set(name.toLowerCase(), { name, text, parameter, count });
  }
  const names = new Map([...best.values()].map(({ name, text }) => [text, name]));
  const sorted = [...best.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    components: Object.fromEntries(sorted.map(({ name, parameter }) => [name, parameter])),
    nameOf: (parameter) => (mayBeShared(parameter) ? names.get(jsonText(parameter)) : undefined),
  };
}

/** Whether a parameter is one of the global ones. */
export function mayBeShared({ name }: Parameter): boolean {
  return name.startsWith("$");
}

function componentName(parameter: Parameter): string {
  return parameter.name.replace(/^\$/, "").replace(/[^\w.-]/g, "_");
}
