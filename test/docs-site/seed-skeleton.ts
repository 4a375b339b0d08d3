/**
 * The forms that lines of the text exports can have. What a form keeps is compared exactly; sentences
 * that describe something are our own words in one text and the vendor's in the other, and become `·`.
 */
const forms: readonly RegExp[] = [
  /^()$/,
  /^(API|Format:|\d+|\w+ APIs|RamBase REST APIs)$/,
  /^((?:GET|PUT|POST|DELETE) \S+)$/,
  /^(HTTP method .*|URI .*|Supported formats .*|Custom fields .*|Maximum page size .*)$/,
  /^(Successful HTTP status code .*|API resource identifier .*)$/,
  /^(- URI parameter \{\w+\}(?: \|)?)(?: .+)?$/,
  /^((?:Integer|Long|String)(?:, .*)?(?: \|)?)$/,
  /^(\$\w+ \w+, optional(?: \|)?) .+?( \|)?$/,
  /^(\u00a0*(?:<\/?\w+>?|"\w+(?:": [{[])?|[{}[\]],?))$/,
  /^(>|":|"\{\w+\}",?|\{\w+\}<\/\w+>)$/,
  /^(Required\/mandatory field|This field is optional\.|(?:Minimum|Maximum|Default) value: .+)$/,
  /^((?:Applicable|Possible) domain values can be found here)$/,
  /^(>(?:\{\w+\}<\/\w+>)?\w*|": (?:"\{\w+\}",?|[{[])\w*)$/,
  /^(\w+)$/,
  /^(The following body must be added to the request\.) .*$/,
  /^(The query string is placed after the resource URL).*$/,
  /^(": "\{\w+\}"The query string is placed after the resource URL).*$/,
  /^(Read more about filters and sorting on how to use .*)$/,
  /^(Requesting this resource will yield the following response\.) .*$/,
  /^(Please note that some fields may be removed from the response).*$/,
  /^(List of available operations\/actions for this resource\.)$/,
  /^(Possible error codes the response might return:)$/,
  /^(Error \d+ HTTP \d+ .*)$/,
  /^(?:.* )?(This is an API operation\.) .*$/,
];

/** Returns the lines of a text export without the sentences that describe. */
export function skeleton(text: string): string[] {
  return text.split("\n").map((line) => {
    for (const form of forms) {
      const match = form.exec(line);
      if (match !== null) return match.slice(1).join("·");
    }
    return "·";
  });
}
