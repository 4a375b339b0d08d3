import * as sdk from "rambase-sdk";
import * as system from "rambase-sdk/system";
import * as validators from "rambase-sdk/validators";
import { tour } from "../tour.js";
import { troubles } from "../troubles.js";

const { TOUR_URL, TROUBLES_URL } = process.env;
const outcome = {
  tour: await tour({ sdk, system, validators }, TOUR_URL),
  troubles: await troubles(sdk, TROUBLES_URL),
};
console.log(JSON.stringify(outcome));
