export { codeSamples } from "./emit/samples/code-samples.js";
