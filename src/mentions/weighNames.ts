import { type FoundName, OUTCOMES, wordsOfFound } from "./foundName";
import { isKnownBody, NAME_FACTS, type NameFacts } from "./nameFacts";
import { type Segment, segmentOf } from "./segment";
import type { Word } from "./word";

/**
 * How likely a name must be what it seems to be, by outcome. The best F1 is at half of the F1 that is reached (Lipton, Elkan
 * and Naryanaswamy 2014) and hardly falls for a good way below, where more is found of what entities and speakers are made of.
 */
const LEAST = [0, 0.3, 0.28, 0.33];
/** What labels are so sure of stands: the words of others, as of whom a street is named after, are no evidence against it. */
const CERTAIN = 0.99;
/** Strength of a name beyond doubt; the rest of the article may still outvote it. */
const SURE = 4;

/** A name that stands so often stands elsewhere too, where it is not so likely to be none. */
const OFTEN = 2;
const LIKELY_NONE = 0.5;

/**
 * The names that stand when all of them are weighed together, each with the likeliest type (multinomial logistic regression).
 * `facts` are of all of them; `weights` as of a `NameModel`. The surer, the stronger. No body falls that patterns know.
 */
export function weighNames(
  words: readonly Word[],
  found: readonly FoundName[],
  facts: NameFacts,
  weights: Float32Array,
): Segment[] {
  const texts = found.map((name) => wordsOfFound(words, name));
  const rows = found.map((name) => (isCertain(name) ? null : facts.read(name)));
  const shares = found.map((name, i) => (rows[i] ? weighOutcomes(rows[i], weights) : name.shares));
  const counts = new Map<string, number>();
  shares.forEach((one, i) => {
    if (isLikely(one)) counts.set(texts[i]!, (counts.get(texts[i]!) ?? 0) + 1);
  });
  return found.flatMap(({ from, to }, i) => {
    const one = shares[i]!;
    const isOften = (counts.get(texts[i]!) ?? 0) >= OFTEN && one[0]! < LIKELY_NONE;
    const stands = isLikely(one) || isOften;
    if (!stands && !(rows[i] && isKnownBody(rows[i]))) return [];
    const best = stands ? likeliestType(one) : OUTCOMES.indexOf("organization");
    return [segmentOf(from, to, OUTCOMES[best]!, SURE * one[best]!)];
  });
}

function isCertain({ shares }: FoundName): boolean {
  return shares[likeliestType(shares)]! >= CERTAIN;
}

function isLikely(shares: Float32Array | Float64Array): boolean {
  const best = likeliestType(shares);
  return shares[best]! >= LEAST[best]!;
}

/** The number of the likeliest outcome but that it is no name. */
function likeliestType(shares: Float32Array | Float64Array): number {
  let best = 1;
  for (let outcome = 2; outcome < shares.length; outcome++)
    if (shares[outcome]! > shares[best]!) best = outcome;
  return best;
}

/** How likely each outcome is. */
export function weighOutcomes(facts: Float32Array, weights: Float32Array): Float64Array {
  const shares = new Float64Array(OUTCOMES.length);
  for (let fact = 0; fact < NAME_FACTS; fact++) {
    const value = facts[fact]!;
    if (value === 0) continue;
    const row = fact * OUTCOMES.length;
    for (let outcome = 0; outcome < shares.length; outcome++)
      shares[outcome]! += value * weights[row + outcome]!;
  }
  const most = Math.max(...shares);
  let sum = 0;
  for (let outcome = 0; outcome < shares.length; outcome++) {
    shares[outcome] = Math.exp(shares[outcome]! - most);
    sum += shares[outcome]!;
  }
  return shares.map((share) => share / sum);
}
