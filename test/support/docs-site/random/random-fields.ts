import type { Field, LeafField, Marker } from "../../../../scraper/model/body.js";
import type { Constraints } from "../../../../scraper/model/value.js";
import type { BodyRole } from "../page/tooltip.js";
import type { Random } from "./random.js";
import { arrayNames, leafNames, objectNames, patterns, sentences } from "./vocabulary.js";

/** What random fields have to obey. */
export interface FieldRules {
  readonly role: BodyRole;
  /** On PUT pages nothing is required. */
  readonly mayRequire: boolean;
}

type LeafType = keyof typeof leafNames;
const leafTypes = ["String", "Integer", "Boolean", "Decimal", "Date", "Datetime", "Time", "Long"] as const;

/** Returns between one and some fields with different names; deeper levels hold fewer containers. */
export function randomFields(random: Random, rules: FieldRules, depth: number): Field[] {
  const taken = new Set<string>();
  const fields: Field[] = [];
  for (let count = random.whole(1, 5); count > 0; count -= 1) {
    const container = depth < 4 && random.chance(0.35 - 0.06 * depth);
    const field = container ? randomContainer(random, rules, depth, taken) : randomLeaf(random, rules, taken);
    if (field !== undefined) fields.push(field);
  }
  return fields.length > 0 ? fields : randomFields(random, rules, depth);
}

/** Returns the marker of a container: none around anything required, else what the role asks for. */
export function containerMarker(fields: readonly Field[], { role }: FieldRules): Marker {
  return role === "response" || fields.some(holdsRequired) ? "none" : "optional";
}

/** Returns the name as JSON prints it. */
export function jsonNameOf(xmlName: string): string {
  return xmlName.charAt(0).toLowerCase() + xmlName.slice(1);
}

function holdsRequired(field: Field): boolean {
  if (field.marker === "required") return true;
  if (field.kind === "leaf") return false;
  return (field.kind === "object" ? field.fields : field.item.fields).some(holdsRequired);
}

function randomLeaf(random: Random, rules: FieldRules, taken: Set<string>): LeafField | undefined {
  const type = random.pick(leafTypes);
  const xmlName = random.pickNew<string>(leafNames[type], taken);
  if (xmlName === undefined) return undefined;
  const request = rules.role === "request";
  const required = request && rules.mayRequire && random.chance(0.35);
  return {
    kind: "leaf",
    xmlName,
    jsonName: jsonNameOf(xmlName),
    marker: required ? "required" : request ? "optional" : "none",
    description: randomDescription(random, xmlName),
    type,
    ...((type === "String" || type === "Integer") && random.chance(0.2) && { domainValues: true as const }),
    ...(request && randomConstraints(random, type)),
  };
}

function randomContainer(
  random: Random,
  rules: FieldRules,
  depth: number,
  taken: Set<string>,
): Field | undefined {
  const list = random.chance(0.4) ? random.pick(arrayNames) : undefined;
  const xmlName = random.pickNew<string>(list ? [list[0]] : objectNames, taken);
  if (xmlName === undefined) return undefined;
  const fields = randomFields(random, rules, depth + 1);
  const quiet = containerMarker(fields, rules);
  // Seldom, an object around something required says so itself.
  const loud = list === undefined && quiet === "none" && fields.some(holdsRequired) && random.chance(0.1);
  const marker = loud ? "required" : quiet;
  const mayDescribe = marker !== "none" || rules.role === "response";
  const base = {
    xmlName,
    jsonName: jsonNameOf(xmlName),
    marker,
    ...(mayDescribe && random.chance(0.4) && { description: randomDescription(random, xmlName) }),
  };
  if (list === undefined) return { kind: "object", ...base, fields };
  return { kind: "array", ...base, item: { xmlName: list[1], marker: quiet, fields } };
}

function randomDescription(random: Random, name: string): string {
  if (random.chance(0.03)) return name;
  const count = random.chance(0.1) ? random.whole(2, 3) : 1;
  return Array.from({ length: count }, () => random.pick(sentences)).join(random.chance(0.5) ? "\n" : "\n\n");
}

function randomConstraints(random: Random, type: LeafType): Constraints {
  const minimum = random.chance(0.3) ? `${random.pick([0, 1, 100, 10000, 100000])}` : undefined;
  const maximum = random.chance(0.2)
    ? random.pick(["200000", "290000", "4500000", "99999999999999999999"])
    : undefined;
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  switch (type) {
    case "Integer":
    case "Long":
    case "Decimal":
      return { ...limits, ...(random.chance(0.15) && { default: "100000" }) };
    case "Boolean":
      return random.chance(0.4) ? { default: random.pick(["False", "True", "false"]) } : {};
    case "String":
      return {
        ...(random.chance(0.15) && { minimum: "1" }),
        ...(random.chance(0.2) && { maximum: random.pick(["14", "40", "1024", "4500"]) }),
        ...(random.chance(0.1) && { default: random.pick(["JSON", "BUSINESS", "1"]) }),
        ...(random.chance(0.15) && { pattern: random.pick(patterns) }),
      };
    default:
      return {};
  }
}
