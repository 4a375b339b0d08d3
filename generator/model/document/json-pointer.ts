/** Pointers into a document, under the names that the generator reads them by. */
export { pointer as below } from "../../../spec/document/pointer.js";
export { stepsOf } from "../../../spec/document/reference.js";
