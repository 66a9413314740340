import { NAME_PARTICLES } from "../lexicon/nameWords";
import type { ParsedText } from "../text/parsedText";
import type { Token } from "../text/token";
import { tokenize } from "../text/tokenize";
import { gazetteer } from "./gazetteer";
import type { EntityType } from "./name";
import { spelling } from "./phraseIndex";
import type { Segment } from "./segment";

/**
 * What the whole article tells of a name that its own sentence does not: a surname after the full name, an acronym after
 * the words it stands for, the place of the dateline, the same words where they are clearer. Segments that stay without a
 * type are dropped, and so are adjectives made of the article’s own places (`Karvani` beside `Karvan`).
 */
export function settleTypes(text: ParsedText, segments: readonly Segment[]): Segment[] {
  const { tokens } = text;
  const votes = countVotes(text, segments);
  const settled: Segment[] = [];
  for (const segment of segments) {
    const words = wordsOf(tokens, segment);
    const type = segment.strength >= 5 ? segment.type : (winner(votes.get(words.join(" "))) ?? segment.type);
    if (!type || (words.length === 1 && isMadeOfPlace(words[0]!, votes))) continue;
    settled.push(
      type === "person" ? withParticles(tokens, { ...segment, type }, votes) : { ...segment, type },
    );
  }
  return settled;
}

type Votes = ReadonlyMap<string, Record<EntityType, number>>;

function countVotes({ tokens, layout }: ParsedText, segments: readonly Segment[]): Votes {
  const votes = new Map<string, Record<EntityType, number>>();
  const vote = (words: readonly string[], type: EntityType, weight: number): void => {
    const key = words.join(" ");
    const record = votes.get(key) ?? { person: 0, organization: 0, place: 0 };
    record[type] += weight;
    votes.set(key, record);
  };
  for (const segment of segments) {
    if (!segment.type) continue;
    const words = wordsOf(tokens, segment);
    vote(words, segment.type, Math.max(0.5, segment.strength));
    if (words.length === 1) continue;
    if (segment.type === "person") {
      vote(words.slice(-1), "person", (segment.strength + 1) * 1.5);
      vote(words.slice(0, 1), "person", segment.strength * 0.5);
      for (let i = 1; i + 1 < words.length; i++) vote(words.slice(i), "person", segment.strength);
    }
    if (segment.type === "organization") {
      vote([initials(words)], "organization", 3);
      if (isCoined(words[0]!)) vote(words.slice(0, 1), isPublicBody(words) ? "place" : "organization", 1.5);
      if (words.at(-2) === "of" && isCoined(words.at(-1)!)) vote(words.slice(-1), "place", 2);
    }
  }
  if (layout.dateline) vote(tokenize(layout.dateline.place).map(spelling), "place", 8);
  return votes;
}

function wordsOf(tokens: readonly Token[], { from, to }: Segment): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++)
    words.push(spelling(tokens[i]!).replace(PREFIX, (prefix) => prefix.toLowerCase()));
  return words;
}

/** `Al-Haddad` at the head of a sentence is `al-Haddad`. */
const PREFIX = /^(?:Al|El|Ad|As|Ash|An|Ar|At|Az|Ul)-(?=\p{Lu})/u;

/** A word of no list, as companies and clubs have for a first name. */
function isCoined(word: string): boolean {
  const { commonWords, places, givenNames, demonyms } = gazetteer();
  return !(
    commonWords.has(word.toLowerCase()) ||
    places.openers.has(word) ||
    givenNames.has(word) ||
    demonyms.has(word)
  );
}

/** Named after the place it serves, as companies are not: `Karvan Press Agency`. */
function isPublicBody(words: readonly string[]): boolean {
  return words.some((word) => PUBLIC_BODY.test(word));
}

const PUBLIC_BODY =
  /^(?:Agency|Council|Commission|Authority|Chamber|University|Police|Court|Parliament|Ministry|Government|Department|School|Church|Assembly)$/;

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}

function winner(record: Record<EntityType, number> | undefined): EntityType | undefined {
  if (!record) return undefined;
  const [best] = (Object.entries(record) as [EntityType, number][]).sort((a, b) => b[1] - a[1]);
  return best![1] > 0 ? best![0] : undefined;
}

function isMadeOfPlace(word: string, votes: Votes): boolean {
  const suffix = /(?:ians?|ans?|ns?|is?|ese)$/.exec(word);
  if (!suffix || suffix.index < 4) return false;
  const stem = word.slice(0, suffix.index);
  return [stem, `${stem}a`, `${stem}ia`].some(
    (place) => place !== word && winner(votes.get(place)) === "place",
  );
}

/** `van Oosterhout` where the full name has the particle too. */
function withParticles(tokens: readonly Token[], segment: Segment, votes: Votes): Segment {
  let from = segment.from;
  while (from > 0 && segment.from - from < 3 && NAME_PARTICLES.has(tokens[from - 1]!.text)) from--;
  if (from === segment.from || !votes.has(wordsOf(tokens, { ...segment, from }).join(" "))) return segment;
  return { ...segment, from, titleFrom: Math.min(segment.titleFrom, from) };
}
