/** The pages' own rule for JSON names; used only where the JSON half does not show the name. */
export function jsonSpelling(xmlName: string): string {
  return xmlName.charAt(0).toLowerCase() + xmlName.slice(1);
}

/** The reverse of `jsonSpelling`; used only where the XML half does not show the name. */
export function xmlSpelling(jsonName: string): string {
  return jsonName.charAt(0).toUpperCase() + jsonName.slice(1);
}
