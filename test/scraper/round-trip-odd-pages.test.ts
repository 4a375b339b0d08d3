import { describe, expect, test } from "vitest";
import { linesPage } from "./lines-page.js";
import { reprint } from "./reprint.js";

/** The page with every `from` in it replaced. */
function page(...changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return changes.reduce((text, [from, to]) => text.replaceAll(from, () => to), linesPage);
}

const emptyRequest = page([/Format:\n1\n<Shelf[\s\S]*?\n11\n}/g, "Format:\n1\n1"]);

/** One level of indentation. */
const i = "\u00a0".repeat(5);

/** A list answer: one element in XML, two members in JSON. */
const listWithPaging = [
  `1\n<Shelves>\n2\n${i}<Shelf>`,
  `3\n${i}${i}<Name\nName\n\nIts name\n\n>\n{String}</Name>`,
  `4\n${i}</Shelf>\n5\n${i}<Paging>`,
  `6\n${i}${i}<Size\nSize\n\nHow many\n\n>\n{Integer}</Size>`,
  `7\n${i}</Paging>\n8\n</Shelves>`,
  `1\n{\n2\n${i}"shelves": [\n3\n${i}${i}{`,
  `4\n${i}${i}${i}"name\nName\n\nIts name\n\n":\n"{String}"`,
  `5\n${i}${i}}\n6\n${i}],`,
  `7\n${i}"paging": {`,
  `8\n${i}${i}"size\nSize\n\nHow many\n\n":\n"{Integer}"`,
  `9\n${i}}\n10\n}`,
].join("\n");

const odd: readonly (readonly [name: string, text: string])[] = [
  ["with one of everything", linesPage],
  ["summary of several lines", page(["Moves a shelf.", "Moves a shelf.\nEverything on it\nis moved, too."])],
  ["summary of two paragraphs", page(["Moves a shelf.", "Moves a shelf.\n\nNothing falls."])],
  ["summary of program code", page(["Moves a shelf.", 'if( a < b && c > {d} ) throw( "103950" );'])],
  ["summary with a tag", page(["Moves a shelf.", "Moves a <b>shelf</b>."])],
  ["description of two paragraphs", page(["What it is called", "What it is called\n\nBy everyone"])],
  ["description with a tab", page(["What it is called", "What\tit  is called"])],
  ["description that is a datatype", page(["What it is called", "{OIN.Name}"])],
  ["description that is a word of the code", page(["What it is called", "Object"])],
  ["description that is a number", page(["What it is called", "12"])],
  ["description with markup", page(["What it is called", 'Write <b>"name": {</b> or </Name>'])],
  ["description that begins like a label", page(["What it is called", "Minimum value of all names"])],
  ["description with a colon", page(["What it is called", "User levels (highest first): 1, 2"])],
  ["no description", page(["What it is called\n\n", ""])],
  [
    "required field",
    page(
      ["Name\n\nWhat", "Name\n\nRequired/mandatory field\n\nWhat"],
      [/(?<=New\n\n)This field is optional.\n\n/g, ""],
    ),
  ],
  ["required container", page(["Boards\n\nThis field is optional.", "Boards\n\nRequired/mandatory field"])],
  [
    "constraints in another order",
    page(["Maximum value: 40\n\nDefault value: New", "Default value: New\n\nMaximum value: 40"]),
  ],
  [
    "every constraint",
    page([
      "Maximum value: 40",
      "Minimum value: 1\n\nMaximum value: 99999999999999999999\n\nInput must match the following regular expression pattern: ^[a|b]{1,2} \\\\d$",
    ]),
  ],
  ["the other word for domain values", page(["Applicable", "Possible"])],
  ["no datatype that is known", page(["{Decimal}", "{Money}"])],
  [
    "a word in capitals",
    page(['"kind', '"kIND'], ["Kind\n\nWhat", "KIND\n\nWhat"], ["<Kind", "<KIND"], ["</Kind", "</KIND"]),
  ].slice(0, 2) as never,
  ["empty body", emptyRequest],
  ["no breadcrumb of a module", page(["Logistics APIs", "RamBase REST APIs"])],
  ["no custom fields, no formats", page([/(?:Custom fields|Supported formats) .*\n/g, ""])],
  ["maximum page size", page(["Custom fields Custom", "Maximum page size ($top) 80\nCustom fields Custom"])],
  [
    "header rows in another order",
    page([
      /(Successful .*)\n(API resource .*)/g,
      "API resource identifier 4711, version 3\nSuccessful HTTP status code 200",
    ]),
  ],
  ["parameter without a description", page(["{shelfId} Number of the shelf", "{shelfId}"])],
  [
    "parameter with a long description",
    page(["Number of the shelf", "Number of the shelf\nas it is painted on it"]),
  ],
  [
    "parameter with a pattern",
    page(["Integer, minimum 1000, maximum 9999", "String, regular expression: ^[0-9]+, [a-z]$"]),
  ],
  [
    "parameter with a default before its bounds",
    page(["Integer, minimum 1000, maximum 9999", "Long, default 5, minimum 1000000000000"]),
  ],
  ["parameter without constraints", page(["Integer, minimum 1000, maximum 9999", "Integer"])],
  ["query parameter of several lines", page(["Company to work in", "Company to work in\nby its short name"])],
  ["query parameter without a text", page(["optional Company to work in", "optional"])],
  ["no errors", page([/\n\nError 104711[\s\S]*/g, ""])],
  ["error that quotes an error", page(["Shelf not found", "Shelf not found (see Error 7 HTTP 400 | x)"])],
  ["error of several lines", page(["Shelf not found", "Shelf not found\nin this room"])],
  [
    "filters, sortable fields and operations",
    page(
      ["named filters.", "named filters.\n\nName String Name of the shelf\nWidth Decimal"],
      ["sortable parameters", "sortable parameters\n\nName\nWidth"],
      ["Words of ours.\n\nPossible", "Words of ours.\n\n100147 Copy the shelf\n100148 Burn it\n\nPossible"],
    ),
  ],
  ["list with a member beside it", page([/Format:\n1\n1\n/g, `Format:\n${listWithPaging}\n`])],
  ["deletion", emptyRequest.replaceAll("PUT", "DELETE").replace("code 200", "code 202")],
  [
    "API operation",
    page(
      ["Moves a shelf.", "Moves a shelf.\n\nThis is an API operation. Words of ours."],
      ["{shelfId}?kind={shelfKind}", "{shelfId}/api-operations/100147/instances"],
      ["kind String, optional Which kind of shelf\n", ""],
    ),
  ],
  ["API operation without input", page(["4711, version 3", "0, version 0"])],
  [
    "deprecated version",
    page(
      [
        "Moves a shelf.\n",
        "Moves a shelf.\n\nThis is a deprecated API version\n\nIt is going to be taken away.\n",
      ],
      [
        "HTTP method PUT",
        "Latest version Version 5 Released 1/9/2025. Send $useMinimumVersion=5.\nThis version Version 3 Released 11/28/2023. Gone next year.\nHTTP method PUT",
      ],
    ),
  ],
  [
    "version without a date",
    page(["HTTP method PUT", "Latest version Version 5 Not released yet\nHTTP method PUT"]),
  ],
  ["note above the summary", page(["Moves a shelf.", "Important: words of ours.\n\nMoves a shelf."])],
  ["note below the summary", page(["Moves a shelf.", "Moves a shelf.\n\nImportant: words of ours."])],
  ["sentences worded anew", page(["Words of ours.", "Quite other words, on the same line."])],
  [
    "more sentences",
    page(["response. Words of ours.", "response. Words of ours.\n\nFields colored in grey come on demand."]),
  ],
];

/** What the parser may say of them: that they lack what pages have, or contradict themselves. */
const aboutOddity =
  /^(?:page\/(?:witnesses-differ|operation-differs|row-unclear|value-new|status)|tooltip\/no-description)/;

describe("an odd page is printed back byte for byte", () => {
  test.each(odd)("%s", (_, text) => {
    const again = reprint(text);
    expect(again.text?.split("\n")).toEqual(text.split("\n"));
    expect(again.issues.filter((found) => !aboutOddity.test(found))).toEqual([]);
  });
});
