/** The query parameters that many resources of RamBase share, in their usual spelling. */
const usual = [
  ..."$access_token $db $expand $filter $format $inlineCount $lang $orderBy $pageKey $select".split(" "),
  ..."$showCustomFields $showDomainDescriptions $skip $top $useMinimumVersion".split(" "),
];

const byLetters = new Map(usual.map((name) => [name.toLowerCase(), name]));

/**
 * The usual spelling of a query parameter that many resources share. Documents vary in the case of its
 * letters (`$orderby`), and the server is sent theirs; a program that calls several resources should see one
 * name.
 *
 * @returns the name as it is, for any other parameter
 */
export function usualName(wireName: string): string {
  return byLetters.get(wireName.toLowerCase()) ?? wireName;
}
