import type { Schema } from "../../../spec/document/openapi.js";

/**
 * The smallest number that the bounds and `multipleOf` allow; `usual`, or what is nearest to it, where there
 * is no lower bound.
 */
export function exampleNumber(schema: Schema, usual: number): number {
  const step = Number(schema.multipleOf ?? usual);
  const { least, isOpenBelow } = lowest(schema);
  const { most, isOpenAbove } = highest(schema);
  const holds = (value: number): boolean =>
    Number.isFinite(value) &&
    (isOpenBelow ? value > least : value >= least) &&
    (isOpenAbove ? value < most : value <= most) &&
    (schema.multipleOf === undefined || Number.isInteger(value / step));
  const above = Math.ceil(least / step) * step;
  const below = Math.floor(most / step) * step;
  const fitting = schema.multipleOf === undefined ? [least, least + usual] : [above, above + step];
  const middle = (least + most) / 2;
  return [...fitting, step, most, below, below - step, middle].find(holds) ?? usual;
}

function lowest({ minimum = -Infinity, exclusiveMinimum }: Schema) {
  // Before 3.1 the exclusive bound was a mark on the other one.
  const exclusive = typeof exclusiveMinimum === "boolean" ? undefined : exclusiveMinimum;
  const isOpenBelow = exclusiveMinimum === true || (exclusive ?? -Infinity) >= minimum;
  return { least: Number(isOpenBelow ? (exclusive ?? minimum) : minimum), isOpenBelow };
}

function highest({ maximum = Infinity, exclusiveMaximum }: Schema) {
  const exclusive = typeof exclusiveMaximum === "boolean" ? undefined : exclusiveMaximum;
  const isOpenAbove = exclusiveMaximum === true || (exclusive ?? Infinity) <= maximum;
  return { most: Number(isOpenAbove ? (exclusive ?? maximum) : maximum), isOpenAbove };
}
