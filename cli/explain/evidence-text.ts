import type { Source } from "../../spec/evidence/evidence.js";
import type { Paint } from "../terminal/colours.js";
import type { FoundEvidence } from "./found-evidence.js";
import { placeText, snippet } from "./snippet.js";

/** Pages that say the same are listed up to this number; `--json` has them all. */
const mostPlaces = 5;

/**
 * The lines behind a place.
 *
 * @param asked the place that was asked about; evidence of another place says so
 * @param page the page that needs no mention, because everything around is from it
 */
export function evidenceText(
  { pointer, sources, marked }: FoundEvidence,
  asked: string,
  page: string | undefined,
  paint: Paint,
): readonly string[] {
  const [first, ...others] = sources;
  if (!first) return [];
  const isSame = (source: Source) =>
    source.kind === "page" && first.kind === "page" && source.rule === first.rule;
  const same = others.filter(isSame);
  const more = others.filter((source) => !isSame(source));
  const isNear = page === undefined && pointer !== asked;
  return [
    ...sourceText(first, marked, page, paint),
    ...(isNear
      ? [paint("dim", `     = recorded for #${pointer}, the nearest place that has lines of its own`)]
      : []),
    ...more.flatMap((source) => [
      ...(page === undefined ? [""] : []),
      ...sourceText(source, [], page, paint),
    ]),
    ...samePlaces(same, page, paint),
  ];
}

function sourceText(
  source: Source,
  marked: readonly number[],
  page: string | undefined,
  paint: Paint,
): readonly string[] {
  const rule = paint("cyan", source.rule);
  const address = "address" in source && source.address !== undefined ? source.address : undefined;
  // Where all is from one page, the rule stands beside the title.
  const head =
    source.file === page
      ? []
      : [
          `   ${paint("blue", "→")} ${paint("underline", placeText(source))}  ${rule}`,
          ...(address === undefined ? [] : [`     ${paint("dim", address)}`]),
        ];
  return [...head, ...notes(source), ...lines(source, marked, paint)];
}

function notes(source: Source): readonly string[] {
  if (source.kind === "standing") return source.text.map((line) => `     ${line}`);
  return source.kind === "overlay" ? [`     ${source.date}  ${source.reason}`] : [];
}

function lines(source: Source, marked: readonly number[], paint: Paint): readonly string[] {
  return source.kind === "standing" ? [] : snippet(source, marked, paint);
}

/** Who changes one page of a shared component must see which others say the same. */
function samePlaces(same: readonly Source[], page: string | undefined, paint: Paint): readonly string[] {
  if (same.length === 0) return [];
  const count = `${same.length} more ${same.length === 1 ? "place says" : "places say"} the same`;
  if (page !== undefined) return [paint("dim", `       ${count}`)];
  const shown = same.slice(0, mostPlaces).map((source) => `     ${paint("underline", placeText(source))}`);
  const left = same.length - shown.length;
  return [
    "",
    `   ${count}:`,
    ...shown,
    ...(left > 0 ? [paint("dim", `     and ${left} more (--json lists all)`)] : []),
  ];
}
