/** What the words of a text say about its kind. Lists written for this project; lower case matches either case. */
export type WordKind = "reporting" | "calendar" | "public" | "manual" | "address" | "grammar";

const LISTS: Readonly<Record<WordKind, string>> = {
  /** How news tells what was said. */
  reporting:
    "said says told tells added adds announced stated claimed argued explained tweeted warned insisted declared confirmed denied urged stressed reported according",
  /** When: news is dated. */
  calendar:
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday weekend",
  /** Who and what news is about. */
  public:
    "government governments minister ministers ministry president presidential police official officials spokesman spokeswoman spokesperson court courts parties party election elections campaign parliament leader leaders authorities country countries nation national percent million billion voters senator lawmaker lawmakers companies residents people Mr Mrs Ms Dr Gov Sen",
  /** Manuals, code, licences. */
  manual:
    "file files function functions option options command commands parameter parameters value values default defaults install installed installation configure configured configuration click variable variables directory directories software module modules argument arguments string strings class classes method methods syntax compile compiled compiler library libraries code object objects return returns output input bug bugs error errors buffer script scripts version versions license licence licensed licensor warranty warranties copyright redistribution redistributions redistribute hereby herein liable liability",
  /** Words spoken to the reader, or a letter’s. */
  address: "you your yours i my dear please",
  /** English holds its sentences together with these. */
  grammar: "the of and to in a that is for on was with as by at from it be are an has have not his her",
};

/** Kind of each listed word. */
export const WORD_KINDS: ReadonlyMap<string, WordKind> = new Map(
  (Object.keys(LISTS) as WordKind[]).flatMap((kind) =>
    LISTS[kind].split(" ").map((word): [string, WordKind] => [word, kind]),
  ),
);
