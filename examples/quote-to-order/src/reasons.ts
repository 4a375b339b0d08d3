import type { ApiError, ErrorDetails } from "rambase-sdk";

/** All that an error says, one reason a line, those inside it indented: often only they tell what to do. */
export function reasonsOf({ message, code, innerErrors }: ApiError): readonly string[] {
  return [`${message}${numberOf(code)}`, ...innerErrors.flatMap((inner) => linesOf(inner, "  "))];
}

function linesOf({ message, code, innerErrors }: ErrorDetails, indent: string): readonly string[] {
  const line = `${indent}${message ?? "No message"}${numberOf(code)}`;
  return [line, ...innerErrors.flatMap((inner) => linesOf(inner, `${indent}  `))];
}

function numberOf(code: number | undefined): string {
  return code === undefined ? "" : ` (error ${code})`;
}
