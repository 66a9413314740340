import { reportingForm } from "../lexicon/reportingVerbs";
import type { MarkedRegion } from "../text/quotationMarks";
import type { Token } from "../text/token";
import type { TokenRange } from "./reading";

/** How far behind its comma the verb of a reporting clause may stand, in tokens. */
const REACH = 8;

/**
 * Where the closing mark of a quotation was forgotten, its end: the comma before a reporting clause that ends the
 * paragraph (`“We never got the memo, Lee said.`). The tokens as given where the region is closed or none is found.
 */
export function closeForgotten(
  tokens: readonly Token[],
  words: readonly string[],
  region: MarkedRegion,
  range: TokenRange,
): TokenRange {
  if (!region.unclosed) return range;
  for (let i = range.first + 2; i < range.end; i++)
    if (tokens[i]!.text === "," && endsInReport(words, i + 1, range.end))
      return { first: range.first, end: i };
  return range;
}

function endsInReport(words: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (/^[,.;:?!]$/.test(words[i]!)) return false;
    const form = reportingForm(words[i]!);
    if (form?.kinds.includes("say") && form.inflection !== "base")
      return i + 1 >= end || (words[i + 1] === "." && i + 2 >= end);
  }
  return false;
}
