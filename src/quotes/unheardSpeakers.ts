import type { AssignedSpeaker } from "../decisions/decisions";
import type { Entity } from "../entities/entity";
import { entityCalled, openingWords, wordsOfQuote } from "./assignSpeakers";
import type { Quote } from "./quote";

/** An assignment that changes nothing, and why, for people. */
export interface Unheard<A extends AssignedSpeaker> {
  readonly assigned: A;
  readonly reason: string;
}

/** The assignments for an article whose quote is not in it, or whose speaker is nobody of it. */
export function unheardSpeakers<A extends AssignedSpeaker>(
  source: string,
  { quotes, entities }: { readonly quotes: readonly Quote[]; readonly entities: readonly Entity[] },
  assigned: readonly A[],
): Unheard<A>[] {
  if (assigned.length === 0) return [];
  const words = quotes.map((quote) => wordsOfQuote(source, quote));
  return assigned.flatMap((one): Unheard<A>[] => {
    const beginning = openingWords(one.quote);
    if (beginning === "" || !words.some((own) => own.startsWith(beginning)))
      return [{ assigned: one, reason: `no quote of the article begins with “${one.quote.slice(0, 60)}”` }];
    if (one.speaker !== null && !entityCalled(entities, one.speaker))
      return [{ assigned: one, reason: `nobody in the article is called “${one.speaker}”` }];
    return [];
  });
}
