import * as sdk from "rambase-sdk";
import * as system from "rambase-sdk/system";
import * as validators from "rambase-sdk/validators";
import { tour } from "../tour.js";
import { troubles } from "../troubles.js";

/** Bundled, this is all that a page or a worker needs. */
globalThis.runTour = (baseUrl) => tour({ sdk, system, validators }, baseUrl);
globalThis.runTroubles = (baseUrl) => troubles(sdk, baseUrl);
