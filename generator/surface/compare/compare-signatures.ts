import { parameterText, typeParametersText } from "../print/member-text.js";
import type { Member, Parameter, TypeParameter } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import type { Comparison } from "./comparison.js";
import { type Direction, opposite } from "./direction.js";
import { pairParameters } from "./pair-parameters.js";
import { changeOf, code, type Place, ruleFor } from "./place.js";

/**
 * What changed between two signatures.
 *
 * @param place of the function, with its name in `words`
 * @param direction who makes the function: programs make a callback
 */
export function compareSignatures(
  place: Place,
  before: Member,
  after: Member,
  direction: Direction,
  comparison: Comparison,
): readonly SurfaceChange[] {
  const own = compareTypeParameters(place, before.typeParameters, after.typeParameters);
  const parameters = pairParameters(before.parameters, after.parameters).flatMap((pair) => {
    const [one, other] = [pair.before, pair.after];
    if (one === undefined && other !== undefined)
      return [addedParameter(place, other, pair.isLast, direction)];
    if (one !== undefined && other === undefined) return [removedParameter(place, one, direction)];
    return one && other ? compareParameters(place, one, other, direction, comparison) : [];
  });
  const path = place.path.endsWith("()") ? place.path : `${place.path}()`;
  const result = { ...place, path, words: `what ${code(path)} returns` };
  // A constructor of a class has no type.
  if (before.type === "" || after.type === "") return [...own, ...parameters];
  return [...own, ...parameters, ...comparison.types(result, before.type, after.type, direction)];
}

function addedParameter(
  place: Place,
  after: Parameter,
  isLast: boolean,
  direction: Direction,
): SurfaceChange {
  const { words } = place;
  const text = parameterText(after);
  if (!direction.output) {
    return changeOf("callback/parameter-added", place, `${words} is passed ${code(text)} as well`, {
      after: text,
    });
  }
  if (!isLast) {
    const message = `${words} takes ${code(text)} before other parameters`;
    return changeOf("parameter/inserted", place, message, { after: text });
  }
  const isOptional = after.optional || after.rest;
  return isOptional
    ? changeOf("parameter/optional-added", place, `${words} also takes ${code(text)}`, { after: text })
    : changeOf("parameter/required-added", place, `${words} requires ${code(text)}`, { after: text });
}

function removedParameter(place: Place, before: Parameter, direction: Direction): SurfaceChange {
  const text = parameterText(before);
  const [rule, verb] = direction.output
    ? (["parameter/removed", "takes"] as const)
    : (["callback/parameter-removed", "is passed"] as const);
  return changeOf(rule, place, `${place.words} no longer ${verb} ${code(text)}`, { before: text });
}

function compareParameters(
  place: Place,
  before: Parameter,
  after: Parameter,
  direction: Direction,
  comparison: Comparison,
): readonly SurfaceChange[] {
  const texts = { before: parameterText(before), after: parameterText(after) };
  const words = `the parameter ${code(after.name)} of ${place.words}`;
  if (before.rest !== after.rest) {
    const message = `${words} changed from ${code(texts.before)} to ${code(texts.after)}`;
    return [changeOf("type/changed", place, message, texts)];
  }
  const path = place.path.replace(/(\(\))?$/, `(${after.name})`);
  const types = comparison.types({ ...place, path, words }, before.type, after.type, opposite(direction));
  if (before.optional === after.optional) return types;
  const rule = after.optional
    ? ruleFor(direction, "output/made-optional", "parameter/made-optional")
    : ruleFor(direction, "output/made-required", "parameter/made-required");
  return [
    changeOf(rule, place, `${words} is ${after.optional ? "optional" : "required"} now`, texts),
    ...types,
  ];
}

/** What changed between the type parameters of two declarations or signatures. */
export function compareTypeParameters(
  place: Place,
  before: readonly TypeParameter[],
  after: readonly TypeParameter[],
): readonly SurfaceChange[] {
  const texts = { before: typeParametersText(before), after: typeParametersText(after) };
  if (texts.before === texts.after) return [];
  const kept = typeParametersText(after.slice(0, before.length)) === texts.before;
  if (kept && after.slice(before.length).every((one) => one.default !== undefined)) {
    const message = `${place.words} takes the type parameters ${code(texts.after)}`;
    return [changeOf("type-parameter/optional-added", place, message, texts)];
  }
  const [from, to] = [texts.before, texts.after].map((text) => (text === "" ? "none" : code(text)));
  const message = `the type parameters of ${place.words} changed from ${from} to ${to}`;
  return [changeOf("type-parameter/changed", place, message, texts)];
}
