/** Formats of texts that the validators check, each with the function of the runtime that knows it. */
export const checkedFormats = {
  date: "isDate",
  "date-time": "isDateTime",
  time: "isZonedTime",
  "time-local": "isTime",
  duration: "isDuration",
  email: "isEmail",
  "idn-email": "isIdnEmail",
  hostname: "isHostname",
  "idn-hostname": "isIdnHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  uri: "isUri",
  "uri-reference": "isUriReference",
  iri: "isIri",
  "iri-reference": "isIriReference",
  "uri-template": "isUriTemplate",
  uuid: "isUuid",
  "json-pointer": "isJsonPointer",
  "relative-json-pointer": "isRelativeJsonPointer",
  regex: "isRegex",
} as const;
export type CheckedFormat = keyof typeof checkedFormats;

export function isCheckedFormat(format: string): format is CheckedFormat {
  return Object.hasOwn(checkedFormats, format);
}

/** Formats that are looked at elsewhere, or rule no value out. */
export const otherFormats: ReadonlySet<string> = new Set(
  "int32 int64 float double password byte binary".split(" "),
);
