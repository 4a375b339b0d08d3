import { checkFunctions } from "./check-functions.js";
import type { NameOwners } from "./name-owners.js";
import { keywords } from "./reserved-names.js";
import { validatorNames } from "./validator-names.js";

/** A type, and what its validators are called in their names. */
interface Holder {
  readonly typeName: string;
  readonly called: string;
}

/**
 * What the validators of types are called in their names: like the type, unless one of the names is
 * taken. `isFooSchema` is what tells of the type `FooSchema`, and would be the validator of a type
 * `IsFoo`; `isEmail` is what tells of the type `Email`, and a function of the runtime. What a document
 * leaves to a type stays with it.
 */
export function nameValidators(
  typeNames: readonly string[],
  { held, given, contested }: NameOwners,
): ReadonlyMap<string, string> {
  const reserved = new Set<string>([...keywords, ...checkFunctions, "responseValidators"]);
  const settled = [...held].flatMap(([key, typeName]) => holderOf(key, typeName) ?? []);
  const before = new Map(settled.map(({ typeName, called }) => [typeName, called]));
  const holders = new Map(settled.flatMap(functionsOf));
  const claim = (typeName: string): string => {
    const lost: string[] = [];
    const isFree = (called: string): boolean => {
      const names = validatorNames(called);
      const others = names
        .flatMap((name) => holders.get(name) ?? [])
        .filter((one) => one.typeName !== typeName);
      lost.push(...others.map((other) => other.called));
      return others.length === 0 && !names.some((name) => reserved.has(name));
    };
    let called = before.get(typeName) ?? typeName;
    for (let number = 2; !isFree(called); number++) called = `${typeName}${number}`;
    for (const [name, holder] of functionsOf({ typeName, called })) holders.set(name, holder);
    given.set(keyOf(called), typeName);
    if (lost.length > 0) for (const one of [...lost, called]) contested.add(keyOf(one));
    return called;
  };
  return new Map(typeNames.map((typeName) => [typeName, claim(typeName)]));
}

const suffix = " of the validators";

function keyOf(called: string): string {
  return called + suffix;
}

function holderOf(key: string, typeName: string): Holder | undefined {
  return key.endsWith(suffix) ? { typeName, called: key.slice(0, -suffix.length) } : undefined;
}

function functionsOf(holder: Holder): readonly (readonly [name: string, holder: Holder])[] {
  return validatorNames(holder.called).map((name) => [name, holder]);
}
