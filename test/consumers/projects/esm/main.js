import * as sdk from "rambase-sdk";
import { errorCatalogue } from "rambase-sdk/errors";
import * as system from "rambase-sdk/system";
import * as validators from "rambase-sdk/validators";
import { tour } from "../tour.js";

if (errorCatalogue !== sdk.errorCatalogue) throw new Error("The entries do not share what they export.");
console.log(JSON.stringify(await tour({ sdk, system, validators }, process.env.BASE_URL)));
