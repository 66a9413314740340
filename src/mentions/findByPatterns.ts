import type { ParsedText } from "../text/parsedText";
import { findRuns } from "./capitalizedRuns";
import { judgeType } from "./judgeType";
import type { Segment } from "./segment";
import { segmentRuns } from "./segmentRuns";
import { settleTypes } from "./settleTypes";

/** The names that lists, patterns and the rest of the article tell, every one with a type; `capitals` as `readCapitals` gives them. In order, never overlapping. */
export function findByPatterns(text: ParsedText, capitals: Uint8Array): Segment[] {
  const runs = findRuns(text, capitals);
  const found = segmentRuns(text.tokens, runs).map((segment) => judgeType(text.tokens, segment));
  return settleTypes(text, found);
}
