import { changeEncoding, cut } from "./bytes.js";
import { changeCase, changeDigit, changeLineNumber, changeSign, changeType } from "./change.js";
import { dropCell, dropClosingTag, dropLine } from "./drop.js";
import { insertForeign } from "./insert.js";
import { renameLabel } from "./labels.js";
import { doublePart, joinLines, swapLines } from "./move.js";
import type { Mutation } from "./mutation.js";
import { doubleTooltip } from "./tooltips.js";

/** Every way of spoiling a page. */
export const mutations: readonly Mutation[] = [
  dropCell,
  dropLine,
  dropClosingTag,
  swapLines,
  joinLines,
  doublePart,
  doubleTooltip,
  renameLabel,
  cut,
  changeSign,
  changeDigit,
  changeType,
  changeCase,
  changeLineNumber,
  changeEncoding,
  insertForeign,
];
