import * as sdk from "rambase-sdk";
import { ErrorCode, errorCatalogue } from "rambase-sdk/errors";
import * as system from "rambase-sdk/system";
import * as validators from "rambase-sdk/validators";
import { tour } from "../tour.js";

if (ErrorCode !== sdk.ErrorCode) throw new Error("The entries do not share what they export.");
if (errorCatalogue[ErrorCode.CommentIsRequired]?.status !== 400)
  throw new Error("The catalogue lacks an error.");
console.log(JSON.stringify(await tour({ sdk, system, validators }, process.env.BASE_URL)));
