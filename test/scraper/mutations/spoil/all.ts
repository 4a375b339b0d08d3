import { changeBlanks } from "./blanks.js";
import { changeEncoding, cut } from "./bytes.js";
import { changeCase, changeDigit, changeLineNumber, changeSign, changeType } from "./change.js";
import { dropColumn } from "./columns.js";
import { dropCell, dropClosingTag, dropLine } from "./drop.js";
import { dropHalf, swapHalves } from "./halves.js";
import { insertForeign } from "./insert.js";
import { renameLabel } from "./labels.js";
import { renameMethod } from "./method.js";
import { doublePart, joinLines, swapLines } from "./move.js";
import type { Mutation } from "./mutation.js";
import { movePart, nest } from "./parts.js";
import { dropLines, dropSection, swapSections } from "./sections.js";
import { changeLetter, hideSigns, lettersForDigits } from "./signs.js";
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
  dropLines,
  dropSection,
  swapSections,
  dropHalf,
  swapHalves,
  dropColumn,
  lettersForDigits,
  changeLetter,
  hideSigns,
  renameMethod,
  changeBlanks,
  movePart,
  nest,
];
