const sdk = require("rambase-sdk");
const system = require("rambase-sdk/system");
const validators = require("rambase-sdk/validators");
const { tour } = require("../tour.js");

tour({ sdk, system, validators }, process.env.BASE_URL).then((outcome) =>
  console.log(JSON.stringify(outcome)),
);
