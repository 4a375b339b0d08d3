import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";

/** A text that a page states once, so that no other place shows what is wrong with it. */
export interface StatedText {
  /** At the beginning of a sentence: `The summary`. */
  readonly name: string;
  readonly kind: "text" | "message";
  readonly text: string | undefined;
  readonly at: LineRange | undefined;
}

/** The summary, the texts of a deprecated page, those of parameters, and the messages of errors. */
export function textsOf(page: ResourcePage): readonly StatedText[] {
  const { evidence, deprecation } = page;
  const { latest, current } = deprecation ?? {};
  const text = (name: string, text: string | undefined, at: LineRange | undefined): StatedText => ({
    name,
    kind: "text",
    text,
    at,
  });
  return [
    text("The summary", page.summary, evidence.summary),
    text("The notice of a deprecated page", deprecation?.notice, deprecation?.at),
    text("The note of the latest version", latest?.note, latest?.at),
    text("The note of this version", current?.note, current?.at),
    ...[...page.uriParameters, ...page.queryParameters].map(({ name, description, at }) =>
      text(`The text of ${name}`, description, at),
    ),
    ...page.errors.map(({ code, message, at }) => ({
      ...text(`The message of error ${code}`, message, at),
      kind: "message" as const,
    })),
  ];
}
