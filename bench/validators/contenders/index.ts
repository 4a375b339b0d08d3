import { arktype, valibot, zod } from "./builder-peers.js";
import { ajvAll, ajvFast, typebox } from "./json-schema-peers.js";
import { ours } from "./ours.js";

export const contenders = [ours, typebox, ajvFast, ajvAll, valibot, zod, arktype];
