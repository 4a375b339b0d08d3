import type { ArrayField, Field, LeafField, ObjectField } from "../model/body.js";
import { jsonSpelling } from "../parse/code/spelling.js";

/**
 * What every API operation answers: the documentation states that the form is the same for all operations,
 * and every page that shows it in full shows this. A flat page may still show something else, so this is
 * followed only where it fits field by field. `ApiOprationId` is spelled as in the API.
 */
export function operationInstance(): readonly Field[] {
  const reference = () => [
    leaf("ObjectId", "String"),
    leaf("ObjectType", "String"),
    leaf("ObjectLink", "String"),
    leaf("ItemId", "Integer"),
    leaf("ItemType", "String"),
    leaf("ItemLink", "String"),
    leaf("RamBaseKey", "String"),
  ];
  const error = () => [
    leaf("Message", "String"),
    leaf("TranslatedMessage", "String"),
    leaf("StackTrace", "String"),
    object("ErrorMessage", [leaf("ErrorMessageId", "Integer"), leaf("ErrorMessageLink", "String")]),
    list("Parameters", "Parameter", [leaf("Index", "Integer"), leaf("Value", "String")]),
  ];
  return [
    object("OperationInstance", [
      leaf("OperationInstanceId", "Integer"),
      leaf("Status", "Integer"),
      leaf("CreatedAt", "Datetime"),
      object("CreatedBy", [leaf("UserId", "Integer"), leaf("UserLink", "String")]),
      object("CreatedFor", reference()),
      object("ApiOperation", [leaf("ApiOprationId", "Integer"), leaf("ApiOperationLink", "String")]),
      object("ObjectReference", reference()),
      object("Error", [...error(), list("InnerErrors", "Error", error())]),
      list("ResultValues", "ResultValue", [leaf("Key", "String"), leaf("Value", "String")]),
      object("SystemJob", [
        leaf("ObjectId", "Integer"),
        leaf("ObjectType", "String"),
        leaf("PercentComplete", "Integer"),
        leaf("ObjectLink", "String"),
      ]),
      leaf("OperationInstanceLink", "String"),
    ]),
  ];
}

function leaf(xmlName: string, type: LeafField["type"]): LeafField {
  return { kind: "leaf", ...base(xmlName), type };
}

function object(xmlName: string, fields: readonly Field[]): ObjectField {
  return { kind: "object", ...base(xmlName), fields };
}

function list(xmlName: string, item: string, fields: readonly Field[]): ArrayField {
  return { kind: "array", ...base(xmlName), item: { xmlName: item, marker: "none", fields } };
}

function base(xmlName: string) {
  return { xmlName, jsonName: jsonSpelling(xmlName), marker: "none" as const };
}
