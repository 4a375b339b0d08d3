/**
 * Cases of the JSON Schema test suite that are not passed, by name, with the reason. The list only shrinks.
 */
export const skipped: readonly { readonly reason: string; readonly cases: readonly string[] }[] = [
  {
    reason: "Dynamic references are not followed; the generator reports the keyword.",
    cases: [
      "dynamicRef.json > A $dynamicRef to a $dynamicAnchor in the same schema resource behaves like a normal $ref to an $anchor > An array containing non-strings is invalid",
      "dynamicRef.json > A $dynamicRef to an $anchor in the same schema resource behaves like a normal $ref to an $anchor > An array containing non-strings is invalid",
      "dynamicRef.json > A $dynamicRef resolves to the first $dynamicAnchor still in scope that is encountered when the schema is evaluated > An array containing non-strings is invalid",
      "dynamicRef.json > A $dynamicRef without anchor in fragment behaves identical to $ref > An array of strings is invalid",
      "dynamicRef.json > A $dynamicRef with intermediate scopes that don't include a matching $dynamicAnchor does not affect dynamic scope resolution > An array containing non-strings is invalid",
      "dynamicRef.json > A $dynamicRef that initially resolves to a schema with a matching $dynamicAnchor resolves to the first $dynamicAnchor in the dynamic scope > The recursive part is not valid against the root",
      "dynamicRef.json > multiple dynamic paths to the $dynamicRef keyword > number list with string values",
      "dynamicRef.json > multiple dynamic paths to the $dynamicRef keyword > string list with number values",
      "dynamicRef.json > after leaving a dynamic scope, it is not used by a $dynamicRef > string matches /$defs/thingy, but the $dynamicRef does not stop here",
      "dynamicRef.json > after leaving a dynamic scope, it is not used by a $dynamicRef > first_scope is not in dynamic scope for the $dynamicRef",
      "dynamicRef.json > strict-tree schema, guards against misspelled properties > instance with correct field",
      "dynamicRef.json > tests for implementation dynamic anchor and reference link > incorrect parent schema",
      "dynamicRef.json > tests for implementation dynamic anchor and reference link > incorrect extended schema",
      "dynamicRef.json > $ref and $dynamicAnchor are independent of order - $defs first > incorrect parent schema",
      "dynamicRef.json > $ref and $dynamicAnchor are independent of order - $defs first > incorrect extended schema",
      "dynamicRef.json > $ref and $dynamicAnchor are independent of order - $ref first > incorrect parent schema",
      "dynamicRef.json > $ref and $dynamicAnchor are independent of order - $ref first > incorrect extended schema",
      "dynamicRef.json > $ref to $dynamicRef finds detached $dynamicAnchor > non-number is invalid",
      "dynamicRef.json > $dynamicRef points to a boolean schema > follow $dynamicRef to a false schema",
      "dynamicRef.json > $dynamicRef skips over intermediate resources - direct reference > string property fails",
      "dynamicRef.json > $dynamicRef avoids the root of each schema, but scopes are still registered > data is not sufficient for schema at second#/$defs/length",
      "optional/dynamicRef.json > $dynamicRef skips over intermediate resources - pointer reference across resource boundary > string property fails",
      "unevaluatedItems.json > unevaluatedItems with $dynamicRef > with no unevaluated items",
      "unevaluatedProperties.json > unevaluatedProperties with $dynamicRef > with no unevaluated properties",
    ],
  },
  {
    reason: "They need documents that are not there; the generator reports the references.",
    cases: [
      "defs.json > validate definition against metaschema > invalid definition schema",
      "ref.json > remote ref, containing refs itself > remote ref invalid",
      "refRemote.json > remote ref > remote ref invalid",
      "refRemote.json > fragment within remote ref > remote fragment invalid",
      "refRemote.json > anchor within remote ref > remote anchor invalid",
      "refRemote.json > ref within remote ref > ref within ref invalid",
      "refRemote.json > base URI change > base URI change ref invalid",
      "refRemote.json > base URI change - change folder > string is invalid",
      "refRemote.json > base URI change - change folder in subschema > string is invalid",
      "refRemote.json > root ref in remote ref > object is invalid",
      "refRemote.json > remote ref with ref to defs > invalid",
      "refRemote.json > Location-independent identifier in remote ref > string is invalid",
      "refRemote.json > retrieved nested refs resolve relative to their URI not $id > number is invalid",
      "refRemote.json > remote HTTP ref with different $id > number is invalid",
      "refRemote.json > remote HTTP ref with different URN $id > number is invalid",
      "refRemote.json > remote HTTP ref with nested absolute ref > number is invalid",
      "refRemote.json > $ref to $ref finds detached $anchor > non-number is invalid",
    ],
  },
  {
    reason: "What a schema means is not changed by a metaschema of its own.",
    cases: [
      "optional/format-assertion.json > schema that uses custom metaschema with format-assertion: false > format-assertion: false: invalid string",
      "optional/format-assertion.json > schema that uses custom metaschema with format-assertion: true > format-assertion: true: invalid string",
      "vocabulary.json > schema that uses custom metaschema with with no validation vocabulary > no validation: invalid number, but it still validates",
    ],
  },
  {
    reason: "The keyword `dependencies` is one of older drafts; the generator reports it.",
    cases: [
      "optional/dependencies-compatibility.json > single dependency > missing dependency",
      "optional/dependencies-compatibility.json > multiple dependents required > missing dependency",
      "optional/dependencies-compatibility.json > multiple dependents required > missing other dependency",
      "optional/dependencies-compatibility.json > multiple dependents required > missing both dependencies",
      "optional/dependencies-compatibility.json > dependencies with escaped characters > CRLF missing dependent",
      "optional/dependencies-compatibility.json > dependencies with escaped characters > quoted quotes missing dependent",
      "optional/dependencies-compatibility.json > single schema dependency > wrong type",
      "optional/dependencies-compatibility.json > single schema dependency > wrong type other",
      "optional/dependencies-compatibility.json > single schema dependency > wrong type both",
      "optional/dependencies-compatibility.json > boolean subschemas > object with property having schema false is invalid",
      "optional/dependencies-compatibility.json > boolean subschemas > object with both properties is invalid",
      "optional/dependencies-compatibility.json > schema dependencies with escaped characters > quoted quote",
      "optional/dependencies-compatibility.json > schema dependencies with escaped characters > quoted tab invalid under dependent schema",
      "optional/dependencies-compatibility.json > schema dependencies with escaped characters > quoted quote invalid under dependent schema",
    ],
  },
];

const names = new Set(skipped.flatMap(({ cases }) => cases));

export function isSkipped(name: string): boolean {
  return names.has(name);
}
