import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Field, Marker } from "../../model/body.js";
import type { FlatEvent } from "../../model/flat-event.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";
import { domainValues } from "../code/read-tooltip.js";
import { readConstraintLine } from "../constraints.js";
import { plainBlanks } from "../plain-blanks.js";
import { lineOf } from "./place.js";

/** Labels that were not read as such, with what stands behind them on good pages. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^Min(?:imum)?(?: value| length)?\s*:/, 'a number behind "Minimum value:" (query table: "Minimum:")'],
  [/^Max(?:imum)?(?: value| length)?\s*:/, 'a number behind "Maximum value:" (query table: "Maximum:")'],
  [
    /[\s.\p{Ll})](?:(?:Minimum|Maximum)(?: value)?: ?-?\d[\d.]*|Default(?: value)?: ?(?:[Tt]rue|[Ff]alse|-?\d[\d.]*))$/u,
    "a line of its own for the bound or default",
  ],
  [/^Default(?: value)?\s*:/, "one default, below the description"],
  [
    /^(?:(?:Minimum|Maximum)(?: value)? -?\d[\d.]*|Default(?: value)? (?:[Tt]rue|[Ff]alse|-?\d[\d.]*))$/,
    'a colon behind "Minimum value", "Maximum value" or "Default value"',
  ],
  [
    /^(?:Minimum|Maximum|Default)(?: value)?\s?[^\w\s]\s?\S+$/,
    'a colon behind "Minimum", "Maximum" or "Default" and their value',
  ],
  [
    /^[A-Z][a-z]+ (?:value|length): ?(?:[Tt]rue|[Ff]alse|-?\d[\d.]*)$/,
    'a known label, such as "Default value:", before the number',
  ],
  [
    /^(?:Regular expression|Pattern)\s*:|^Input must match the following\b/,
    "one pattern, behind its whole label",
  ],
  [
    /^(?:Integer|Long|Decimal|String), (?:minimum|maximum|default|regular expression)\b/,
    "this line once, at the end",
  ],
  [/^Required\/mandatory field\.?$/, "this line once, above the description"],
  [/^This field is optional\.?$/, "this line once, at the end, and no line that the field is required"],
  [
    /^(?:(?:Applicable|Possible) domain|Domain) values (?:can be found|are) here\b|^(?:Applicable|Possible) domain values can be found\b|^(?:Applicable|Possible)\b.*\bhere\.?$/,
    '"Applicable domain values can be found here" once, below the description',
  ],
];

/** Below a description, a line that ends with a value may be a bound or default whose label was damaged. */
const valueLine = /^[A-Z][a-z]+(?: [a-z]+){0,2}:? ?(?:[Tt]rue|[Ff]alse|-?\d[\d.]*)$/;

/** What is wrong with a constraint, or a line about domain values, where no value is. */
const misplaced =
  "what the tooltip of a value has: a group or list has no bounds, default, pattern or domain values; words were expected";

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly at?: LineRange | undefined;
  /** Whether it is a group or a list, and no value. */
  readonly isContainer?: boolean;
}

/** A field, or the item of a list. */
interface Subject extends Described {
  readonly kind: Field["kind"] | "item";
  readonly marker: Marker;
}

/**
 * Looks for facts that stand in the page but were not understood: labels that ended up in a description, or
 * that make no sense there, fields of a request that are said to be neither required nor optional, and fields
 * of which nothing is said.
 */
export function checkLabels(page: ResourcePage): readonly Issue[] {
  const asked = [...walk(page.request?.roots ?? [])];
  const answered = [...walk(page.response?.roots ?? [])];
  const undescribed = [...asked, ...answered].filter(
    ({ kind, description = "" }) => kind === "leaf" && description === "",
  );
  const described: readonly Described[] = [
    ...page.uriParameters,
    ...page.queryParameters,
    ...asked,
    ...answered,
  ];
  return [
    ...asked
      .filter(({ kind, marker }) => kind === "leaf" && marker === "none")
      .map((field) => noMarker(field, page)),
    ...undescribed.map((field) => noDescription(field, page)),
    ...silentContainers(page).map((event) => saysNothing(event, page)),
    ...described.flatMap((subject) => labelsIn(subject, page)),
  ];
}

function noMarker(field: Subject, page: ResourcePage): Issue {
  const message = `${field.name} of the request is said to be neither required nor optional; "Required/mandatory field" or "This field is optional." was expected.`;
  return issue("tooltip/no-marker", message, { file: page.file, line: lineOf(field.at, page) });
}

function noDescription(field: Subject, page: ResourcePage): Issue {
  const message = `${field.name} has no description, which every field with a value has.`;
  return issue("tooltip/no-description", message, { file: page.file, line: lineOf(field.at, page) });
}

/** What the flat export shows of containers is their tooltips: one that says nothing is not shown. */
function silentContainers({ request, response }: ResourcePage): readonly FlatEvent[] {
  return [...(request?.flat ?? []), ...(response?.flat ?? [])].filter(
    ({ kind, marker, description = "" }) => kind !== "leaf" && marker === "none" && description === "",
  );
}

function saysNothing({ xmlName, at }: FlatEvent, page: ResourcePage): Issue {
  const message = `${xmlName} is shown as a container of which nothing is said; a description or marker was expected below it.`;
  return issue("tooltip/no-description", message, { file: page.file, line: lineOf(at, page) });
}

function labelsIn(subject: Described, page: ResourcePage): readonly Issue[] {
  return (subject.description ?? "").split("\n").flatMap((text, i, texts) => {
    const plain = plainBlanks(text).trim();
    const isValue = i > 0 && i === texts.length - 1 && valueLine.test(plain);
    const expected =
      labels.find(([label]) => label.test(plain))?.[1] ??
      (isValue ? 'a known label, such as "Default value:", before the value' : undefined);
    const isMisplaced = subject.isContainer === true && isOfValue(text);
    if (!isMisplaced && expected === undefined) return [];
    const why = isMisplaced ? misplaced : `a label that could not be read; ${expected} was expected`;
    const message = `A line of the description of ${subject.name} looks like ${why}.`;
    const line = lineOf(subject.at, page, text);
    return [
      issue("tooltip/label-in-description", message, { file: page.file, line, excerpt: plain.slice(0, 80) }),
    ];
  });
}

/** Whether a line is one that the tooltip of a value has, below its description. */
function isOfValue(text: string): boolean {
  return readConstraintLine(text) !== undefined || domainValues.test(plainBlanks(text.trim()));
}

/** All fields, and the items of lists. */
function* walk(fields: readonly Field[]): Generator<Subject> {
  for (const field of fields) {
    const { kind, xmlName: name, marker, description, at } = field;
    yield { kind, name, marker, description, at, isContainer: kind !== "leaf" };
    if (field.kind === "object") yield* walk(field.fields);
    if (field.kind !== "array") continue;
    const { item } = field;
    yield { ...item, kind: "item", name: item.xmlName ?? name, isContainer: item.type === undefined };
    yield* walk(item.fields);
  }
}
