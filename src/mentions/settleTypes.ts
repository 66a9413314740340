import { NAME_PARTICLES } from "../lexicon/nameWords";
import type { ParsedText } from "../text/parsedText";
import { tokenize } from "../text/tokenize";
import type { EntityType } from "./name";
import { PhraseTree } from "./phraseTree";
import { type Segment, withRange, withType } from "./segment";
import { leadingType, noScores, type TypeScores } from "./typeScores";
import { readWord, type Word } from "./word";
import { COMPANY_SUFFIX, PARTICLE } from "./wordLists";
import { ADJECTIVE_ENDING, CAPITAL, COINED } from "./wordTraits";

/**
 * What the whole article tells of a name that its own sentence does not: a surname after the full name, an acronym after
 * the words it stands for, the place of the dateline, the same words where they are clearer. Segments that stay without a
 * type are dropped, and so are adjectives made of the article’s own places (`Karvani` beside `Karvan`).
 */
export function settleTypes(
  text: ParsedText,
  words: readonly Word[],
  segments: readonly Segment[],
): Segment[] {
  const names = countVotes(text, words, segments);
  const settled: Segment[] = [];
  for (const segment of segments) {
    const ballot = pathOf(names, words, segment).at(-1)!;
    const type = segment.strength >= 5 ? segment.type : (winner(ballot) ?? segment.type);
    if (!type || (segment.to - segment.from === 1 && isMadeOfPlace(words[segment.from]!.folded, names)))
      continue;
    const typed = type === segment.type ? segment : withType(segment, type);
    settled.push(type === "person" ? withParticles(words, typed, ballot) : typed);
  }
  return settled;
}

/** What a name counts for that the text itself says to be a body’s. */
const TOLD = 15;

/** What the first word of a firm’s full name counts for: it is the firm for short. */
const FIRM = 6;

/** Votes under names, by their folded words from the last to the first: a surname leads to the full names that end in it. */
type Ballot = PhraseTree<TypeScores>;

function vote(ballot: Ballot, type: EntityType, weight: number): void {
  ballot.value ??= noScores();
  ballot.value[type] += weight;
}

function countVotes({ layout }: ParsedText, words: readonly Word[], segments: readonly Segment[]): Ballot {
  const names: Ballot = new PhraseTree();
  for (const segment of segments) voteFor(names, words, segment);
  if (layout.dateline) {
    const place = tokenize(layout.dateline.place).map((token) => readWord(token).spelled.text);
    vote(
      place.reduceRight((ballot, word) => ballot.grow(word), names),
      "place",
      8,
    );
  }
  return names;
}

function voteFor(names: Ballot, words: readonly Word[], segment: Segment): void {
  const { from, to, type, strength } = segment;
  if (!type) return;
  const path = pathOf(names, words, segment);
  const isTold = type === "organization" && strength >= 5;
  vote(path.at(-1)!, type, isTold ? TOLD : Math.max(0.5, strength));
  if (path.length === 1) return;
  const first = words[from]!.folded;
  if (type === "person") {
    vote(path[0]!, type, (strength + 1) * 1.5);
    vote(names.grow(first.text), type, strength * 0.5);
    const surname = particlesBefore(words, segment);
    for (let i = path.length - 2; i > 0; i--)
      vote(path[i]!, type, i === surname ? (strength + 1) * 1.5 : strength);
  }
  if (type === "organization") {
    const last = words[to - 1]!.folded;
    vote(names.grow(initials(words, segment)), type, 3);
    if (first.traits & COINED)
      vote(
        names.grow(first.text),
        isPublicBody(words, segment) ? "place" : type,
        isFirm(words[to - 1]!) ? FIRM : 1.5,
      );
    if (words[to - 2]!.text === "of" && last.traits & COINED) vote(path[0]!, "place", 2);
  }
}

/** Particles before the surname: 2 in `Ana van der Elm`. */
function particlesBefore(words: readonly Word[], { from, to }: Segment): number {
  let first = to - 1;
  while (first > from + 1 && (words[first - 1]!.lists & PARTICLE) !== 0) first--;
  return to - 1 - first;
}

/** The ballots of the last word, of the last two … of all words of a name. */
function pathOf(names: Ballot, words: readonly Word[], { from, to }: Segment): Ballot[] {
  const path: Ballot[] = [];
  let ballot = names;
  for (let i = to - 1; i >= from; i--) {
    ballot = ballot.grow(i === from && i < to - 1 ? openerOf(words[i]!) : words[i]!.folded.text);
    path.push(ballot);
  }
  return path;
}

/** `De Wit` at the head of a sentence is `de Wit`. */
function openerOf({ lower, folded }: Word): string {
  return NAME_PARTICLES.has(lower) ? lower : folded.text;
}

/** `plc`, `Inc` */
function isFirm({ lists }: Word): boolean {
  return (lists & COMPANY_SUFFIX) !== 0;
}

/** Named after the place it serves, as companies are not: `Karvan Press Agency`. */
function isPublicBody(words: readonly Word[], { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (PUBLIC_BODIES.has(words[i]!.folded.text)) return true;
  return false;
}

const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    "Agency Council Commission Authority Chamber University Police Court Parliament Ministry Government Department School " +
    "Church Assembly"
  ).split(" "),
);

function initials(words: readonly Word[], { from, to }: Segment): string {
  let letters = "";
  for (let i = from; i < to; i++) {
    const { text, traits } = words[i]!.folded;
    if (traits & CAPITAL) letters += text[0];
  }
  return letters;
}

function winner({ value }: Ballot): EntityType | undefined {
  if (!value) return undefined;
  const best = leadingType(value);
  return value[best] > 0 ? best : undefined;
}

function isMadeOfPlace({ text, traits }: Word, names: Ballot): boolean {
  if (!(traits & ADJECTIVE_ENDING)) return false;
  const suffix = /(?:ians?|ans?|ns?|is?|ese)$/.exec(text)!;
  if (suffix.index < 4) return false;
  const stem = text.slice(0, suffix.index);
  return [stem, `${stem}a`, `${stem}ia`].some((place) => {
    const ballot = place === text ? undefined : names.after(place);
    return ballot !== undefined && winner(ballot) === "place";
  });
}

/** `van Oosterhout`, at the head of a sentence `Van Oosterhout`, where the full name has the particle too. */
function withParticles(words: readonly Word[], segment: Segment, ballot: Ballot): Segment {
  let from = segment.from;
  let named: Ballot | undefined = ballot;
  while (from > 0 && segment.from - from < 3 && NAME_PARTICLES.has(words[from - 1]!.lower)) {
    from--;
    named = named?.after(words[from]!.lower);
  }
  if (from === segment.from || !named?.value) return segment;
  return withRange(segment, from, segment.to, Math.min(segment.titleFrom, from));
}
