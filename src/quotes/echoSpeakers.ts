import type { Entity } from "../entities/entity";
import { append } from "../text/multimap";
import { spanText } from "../text/span";
import type { Quote } from "./quote";

/** Words that two quotes must have in common from the first on, by which they are found. */
const FEWEST = 3;
/** Places of the same few words that are looked at: more say nothing. */
const MOST_PLACES = 8;
/** How sure it is that who says it below says it above, as a part of how sure the former is. */
const TRUST = 0.9;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Words of a quote whose speaker is known. */
interface Spoken {
  readonly quote: Quote;
  readonly words: readonly string[];
}

/** Where words stand in a quote. */
interface Place {
  readonly spoken: Spoken;
  readonly at: number;
}

/**
 * Gives quotes of nobody, such as one in the headline or one that is set apart, the speaker of the same words elsewhere in the
 * article, if that is one. Linear in the words of all quotes.
 */
export function echoSpeakers(source: string, quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  if (!quotes.some(isNobodys)) return [...quotes];
  const places = listPlaces(source, quotes);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.map((quote) => {
    const original = isNobodys(quote) ? originalOf(wordsOf(source, quote), places) : null;
    const speaker = original && byId.get(original.speaker!);
    if (!speaker) return quote;
    return {
      ...quote,
      speaker: speaker.id,
      confidence: Math.round(original.confidence * TRUST * 100) / 100,
      reason: `the same words are said by ${speaker.name} elsewhere in the article`,
    };
  });
}

/** Direct speech of which the article does not say in this place whose it is. */
function isNobodys({ kind, speaker, cue }: Quote): boolean {
  return kind === "direct" && speaker === null && cue === null;
}

function listPlaces(source: string, quotes: readonly Quote[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const quote of quotes) {
    if (quote.speaker === null || quote.kind === "indirect") continue;
    const spoken = { quote, words: wordsOf(source, quote) };
    for (let at = 0; at + FEWEST <= spoken.words.length; at++)
      append(places, keyOf(spoken.words, at), { spoken, at });
  }
  return places;
}

/** The quote that has all of the words, one after the other; null where there is none, or two people say them. */
function originalOf(words: readonly string[], places: ReadonlyMap<string, readonly Place[]>): Quote | null {
  const near = words.length < FEWEST ? [] : (places.get(keyOf(words, 0)) ?? []);
  if (near.length > MOST_PLACES) return null;
  const said = near.filter(({ spoken, at }) => words.every((word, i) => spoken.words[at + i] === word));
  const [first] = said;
  const isOnes = said.every(({ spoken }) => spoken.quote.speaker === first!.spoken.quote.speaker);
  return first && isOnes ? first.spoken.quote : null;
}

function keyOf(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST).join(" ");
}

function wordsOf(source: string, { content }: Quote): string[] {
  const text = content.map((span) => spanText(source, span)).join(" ");
  return text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
}
