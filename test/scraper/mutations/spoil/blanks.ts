import type { Mutation } from "./mutation.js";

const ways = [
  ["with the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["with the line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
  ["without blank lines", (text) => text.replaceAll(/\n(?:[ \t]*\n)+/g, "\n")],
  ["with another blank line wherever one was", (text) => text.replaceAll("\n\n", "\n\n\n")],
  ["without indentation", (text) => text.replaceAll(/^[ \t]+/gm, "")],
  ["with tabs for indentation", (text) => text.replaceAll(/^ {5}/gm, "\t")],
  ["with a blank at the end of each line", (text) => text.replaceAll("\n", " \n")],
  ["with a blank line between all lines", (text) => text.replaceAll("\n", "\n\n")],
  ["on one line", (text) => text.replaceAll("\n", " ")],
] as const satisfies readonly (readonly [string, (text: string) => string])[];

/** Changes line ends, blank lines or indentation everywhere. */
export const changeBlanks: Mutation = {
  name: "change white space",
  spoil: ({ text }, random) => {
    const [what, how] = random.pick(ways);
    const other = how(text);
    return { text: other, at: { from: 0, to: other.length }, what: `written ${what}` };
  },
};
