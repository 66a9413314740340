import type { Span } from "../text/span";

/** What somebody says or writes in person: its words are theirs, as those of a report or a poll are not. */
const OWN_WORDS =
  "(?:statement|tweet|post|message|letter|e-?mail|op-ed|memo|memoirs?|autobiography|diary|note|essay|column|blog|speech|address|remarks|testimony|affidavit|manifesto|resignation)s?";

/** `’s short statement`, `’s letter to the club`; behind `his` the same without the mark. */
const OWNED = new RegExp(`^(?:['’]s?)? (?:[\\p{L}-]{2,20} ){0,2}${OWN_WORDS}(?:$|[ ,(])`, "u");
/** `A written statement issued by Mayor`, up to the name of whose it is. */
const MADE_BY = new RegExp(
  `^(?:[\\p{L}-]{1,20} ){1,4}${OWN_WORDS} (?:from|by|(?:issued|released|written|posted|sent|signed|published) by|attributed to) (?:the )?(?:\\p{Lu}[\\p{L}.’-]{0,20} ){0,4}$`,
  "u",
);
/** Nothing but titles before the owner. */
const LEADS = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.’-]{0,20} ){0,4}$/u;
/** Nothing that makes somebody else of the name: `the mayor’s brother`. */
const ENDS = /^(?:$|[ ,(](?!['’]))/u;

/** Whose words a phrase such as `Lee’s statement` or `a letter from the mayor` introduces; null for other phrases. */
export function authorOf<M extends Span>(source: string, phrase: Span, inside: readonly M[]): M | null {
  for (const mention of inside) {
    const before = source.slice(phrase.start, mention.start);
    const after = source.slice(mention.end, phrase.end);
    if (LEADS.test(before) && OWNED.test(after)) return mention;
    if (MADE_BY.test(before) && ENDS.test(after)) return mention;
  }
  return null;
}
