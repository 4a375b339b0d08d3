/** Breaks a paragraph into lines of at most `width` characters; a longer word stands alone. */
export function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Puts `indent` before every line that holds something. */
export function indented(text: string, indent = "  "): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** Longest line of generated code. */
export const lineWidth = 110;
