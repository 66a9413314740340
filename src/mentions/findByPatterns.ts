import type { ParsedText } from "../text/parsedText";
import { findRuns } from "./capitalizedRuns";
import { judgeType } from "./judgeType";
import type { Segment } from "./segment";
import { segmentRuns } from "./segmentRuns";
import { settleTypes } from "./settleTypes";
import type { Word } from "./word";

/** The names that lists, patterns and the rest of the article tell, every one with a type; `capitals` as `readCapitals` gives them. In order, never overlapping. */
export function findByPatterns(text: ParsedText, words: readonly Word[], capitals: Uint8Array): Segment[] {
  const runs = findRuns(text, words, capitals);
  const found = segmentRuns(words, runs).map((segment) => judgeType(words, segment));
  return settleTypes(text, words, found);
}
