import { names } from "./names.js";
import { parts } from "./parts.js";
import { rows } from "./rows.js";
import { texts } from "./texts.js";
import type { Unseen } from "./unseen.js";
import { values } from "./values.js";

/** What a spoiled page may state otherwise in silence. Everything else has to be reported. */
export const unseen: readonly Unseen[] = [...values, ...names, ...texts, ...rows, ...parts];
