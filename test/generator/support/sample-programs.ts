import { codeSamples } from "../../../generator/emit/samples/code-samples.js";
import { buildSdkModel } from "../../../generator/model/build-sdk-model.js";
import { readFixture } from "./sdk-project.js";

/** Programs that the samples of a document are, by file. */
export function samplePrograms(fixture: string): readonly (readonly [string, string])[] {
  const samples = codeSamples(buildSdkModel(readFixture(fixture)).value);
  return [...samples.values()].map((text, index) => [`sample-${index}.ts`, text] as const);
}
