import type { RuleId } from "../rules/all-rules.js";
import { type Context, inProperty, subjectOf } from "../walk/context.js";
import type { Side } from "../walk/side.js";
import { directed, type SchemaPair } from "./schema-comparer.js";
import { type SchemaView, viewOf } from "./schema-view.js";

/** Compares the fields of objects: which there are, and which of them are required. */
export function compareProperties(pair: SchemaPair): void {
  const { old, new: now } = pair;
  const names = [...old.properties.keys(), ...now.properties.keys(), ...old.required, ...now.required];
  for (const name of [...new Set(names)].sort()) compareProperty(name, pair);
}

function compareProperty(name: string, pair: SchemaPair): void {
  const { old, new: now, context, comparison, compareInner } = pair;
  const before = old.properties.get(name);
  const after = now.properties.get(name);
  if (before === undefined && after !== undefined) {
    reportNew(name, after, pair);
    return;
  }
  if (before !== undefined && after === undefined) {
    const inner = inProperty(context, name, context.isDormant || isHidden(before, context));
    const isRefused = context.direction === "request" && isClosed(now);
    comparison.report(
      isRefused ? "request/property-refused" : directed(context.direction, "property-removed"),
      {
        subject: subjectOf(inner),
        old: before.pointer,
        isDormant: inner.isDormant,
      },
    );
    return;
  }
  const wasHidden = before !== undefined && isHidden(before, context);
  const isHiddenNow = after !== undefined && isHidden(after, context);
  const inner = inProperty(context, name, context.isDormant || (wasHidden && isHiddenNow));
  const report = (rule: RuleId) =>
    comparison.report(rule, {
      subject: subjectOf(inner),
      old: before?.pointer ?? old.pointer,
      new: after?.pointer ?? now.pointer,
      isDormant: inner.isDormant,
    });
  const isMarkMoved = wasHidden !== isHiddenNow;
  if (isMarkMoved) report(directed(context.direction, isHiddenNow ? "property-hidden" : "property-shown"));
  const wasNeeded = old.required.has(name) && !(isMarkMoved && wasHidden);
  const isNeeded = now.required.has(name) && !(isMarkMoved && isHiddenNow);
  // Who receives is told by the mark alone whether the field comes; who sends may have to send it now.
  if (wasNeeded !== isNeeded && !(isMarkMoved && context.direction === "response"))
    report(directed(context.direction, isNeeded ? "property-became-required" : "property-became-optional"));
  compareInner({ old: before, new: after }, inner);
}

function reportNew(name: string, side: Side, { new: now, context, comparison }: SchemaPair): void {
  const inner = inProperty(context, name, context.isDormant || isHidden(side, context));
  const stem = now.required.has(name) ? "required-property-added" : "property-added";
  comparison.report(directed(context.direction, stem), {
    subject: subjectOf(inner),
    new: side.pointer,
    isDormant: inner.isDormant,
  });
}

/** Whether a schema forbids what it does not list. */
function isClosed({ keywords }: SchemaView): boolean {
  return keywords.get("additionalProperties")?.value === false;
}

/** Who sends does not send what is read-only; who receives does not get what is write-only. */
function isHidden(side: Side, { direction }: Context): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return viewOf(side).keywords.get(keyword)?.value === true;
}
