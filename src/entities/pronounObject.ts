import type { Word } from "../mentions/word";
import type { ParsedText } from "../text/parsedText";
import type { Anchor } from "./anchor";

/** How far behind its subject an object may stand, in UTF-16 units. */
const FARTHEST = 150;
/** How many of those told of last may be the subject. */
const MOST_BEFORE = 4;
const VERB = /^ (?:(?:has|have|had|also|then|later|never) ){0,2}\p{Ll}{1,20}(?: (?:to|at|against|about))? $/u;
/** What may stand between subject and verb, `, who is in jail,`, and not ahead of what is told beside: `calling him`. */
const INSERTION = /^, [^,;:.!?“”"\n]{1,100},(?= )(?! \p{Ll}{1,20}ing )/u;
const CLAUSE =
  /^(?:that|who|which|when|while|because|whether|if|after|before|as|but|and|said|says|,|;|:|–|—|--)$/;
/** In tokens. */
const LONGEST_CLAUSE = 60;
const NO_NOUN =
  /^(?:who|what|why|how|when|where|whether|if|to|that|about|for|in|on|at|with|by|from|and|as|a|the|[,.;:?!])$/;

/** `him`, and `her` where no noun follows: not the subject of its own sentence. */
export function isObject(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  return lower === "him" || (lower === "her" && NO_NOUN.test(words[i + 1]?.text ?? "."));
}

/** `He told him`, `Reyes, the chair, told him`, `The chair, Reyes, told him`: who stands before the verb is not whom it is done to. */
export function doerBefore(source: string, anchors: readonly Anchor[], at: number): number | undefined {
  return anchors.slice(-MOST_BEFORE).findLast(({ start, end }) => {
    if (at - end > FARTHEST) return false;
    const inserted = source.endsWith(", ", start) ? /^,/ : INSERTION;
    return VERB.test(source.slice(end, at).replace(inserted, ""));
  })?.entity;
}

/** `told the court that her partner had promised | her`: behind the last word that begins a clause. */
export function clauseStart({ tokens }: ParsedText, first: number, at: number): number {
  const low = Math.max(first, at - LONGEST_CLAUSE);
  for (let i = at - 1; i > low; i--) if (CLAUSE.test(tokens[i]!.text)) return tokens[i]!.end;
  return tokens[low]!.start;
}
