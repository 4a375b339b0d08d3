import { IndentationText, Project, QuoteKind, type StatementStructures, type WriterFunction } from "ts-morph";
import type { GeneratedFile } from "../../generated-file.js";

/** A statement as a structure, or as finished code where a structure cannot be broken into lines. */
export type Statement = StatementStructures | string | WriterFunction;

/** A source file to be, from `src`, without ending. */
export interface SourceFile {
  readonly file: string;
  readonly statements: readonly Statement[];
}

const header = "// Made by rambase-openapi from the OpenAPI document; edit that instead.\n\n";

/** Prints source files, each created once from its statements. */
export function printSourceFiles(sources: readonly SourceFile[]): readonly GeneratedFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      useTrailingCommas: true,
    },
  });
  return sources.map(({ file, statements }) => {
    const path = `src/${file}.ts`;
    const source = project.createSourceFile(path, { statements: [...statements] });
    const text = header + source.getFullText().trim();
    // A long document would otherwise keep every tree in memory.
    source.forget();
    return { path, text: `${text.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n")}\n` };
  });
}
