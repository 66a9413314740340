import { type FoundName, OUTCOMES, wordsOfFound } from "./foundName";
import type { Segment } from "./segment";
import { TYPES } from "./typeScores";
import type { Word } from "./word";
import { CAPITAL } from "./wordTraits";

/*
 * What an article tells of a name that labels found in it, as a row of numbers: how likely its labels are, how likely those
 * of the same words elsewhere, of longer names that share its last or first word, and of those words alone; its length; what
 * patterns say. The places of these in a row:
 */
const SHARES = 1;
const LENGTH = SHARES + OUTCOMES.length;
const ACRONYM = LENGTH + 4;
const PATTERN = ACRONYM + 1;
const STRENGTH = PATTERN + OUTCOMES.length;
const PATTERN_ALONE = STRENGTH + TYPES.length;
const ELSEWHERE = PATTERN_ALONE + TYPES.length;
/** Where others are looked for; each takes `WITNESS` places. */
const SAME = 0;
const ENDS_LONGER = 1;
const BEGINS_LONGER = 2;
const INITIALS = 3;
const LAST_ALONE = 4;
const LAST_OF_OTHERS = 5;
const FIRST_ALONE = 6;
const FIRST_OF_OTHERS = 7;
/** None; or one, some, many, and how likely they are each outcome. */
const WITNESS = 1 + 3 * (1 + OUTCOMES.length);

/** Numbers of a row. */
export const NAME_FACTS = ELSEWHERE + 8 * WITNESS;

/** What an article tells of its names. */
export class NameFacts {
  private readonly names: NamesOfArticle;
  private readonly patternAt: ReadonlyMap<number, Segment>;

  /** `found` are all names of the article; `patterns` those that lists and patterns find. */
  constructor(
    private readonly words: readonly Word[],
    found: readonly FoundName[],
    patterns: readonly Segment[],
  ) {
    this.names = new NamesOfArticle(words, found);
    this.patternAt = new Map(patterns.map((pattern) => [pattern.from, pattern]));
  }

  /** The row of one of the names. */
  read(name: FoundName): Float32Array {
    const row = new Float32Array(NAME_FACTS);
    row[0] = 1;
    for (let outcome = 0; outcome < OUTCOMES.length; outcome++)
      row[SHARES + outcome] = logOdds(name.shares[outcome]!);
    row[LENGTH + Math.min(4, name.to - name.from) - 1] = 1;
    if (isAcronym(this.words, name)) row[ACRONYM] = 1;
    addPattern(row, name, this.patternAt.get(name.from));
    this.names.addOthers(row, name);
    return row;
  }
}

function addPattern(row: Float32Array, { from, to }: FoundName, pattern: Segment | undefined): void {
  const isSame = pattern?.to === to && pattern.type !== null;
  row[PATTERN + (isSame ? 1 + TYPES.indexOf(pattern.type!) : 0)] = 1;
  if (!isSame) return;
  row[STRENGTH + TYPES.indexOf(pattern.type!)] = Math.min(5, pattern.strength);
  if (to - from === 1) row[PATTERN_ALONE + TYPES.indexOf(pattern.type!)] = 1;
}

function isAcronym(words: readonly Word[], { from, to }: FoundName): boolean {
  return to - from === 1 && words[from]!.capitals > 1;
}

/** Do patterns know a name of several words for a body, by list or by its head? */
export function isKnownBody(facts: Float32Array): boolean {
  return facts[LENGTH] === 0 && facts[STRENGTH + TYPES.indexOf("organization")]! >= KNOWN;
}

/** Strength of patterns that go by a list, or by a word that ends the names of bodies. */
const KNOWN = 3;

/** Names with something in common. */
interface Witnesses {
  count: number;
  /** Sums over all of them. */
  readonly shares: Float32Array;
}

/** The names of an article by their words, by the last and the first word of those of several words, and by their initials. */
class NamesOfArticle {
  private readonly byWords = new Map<string, Witnesses>();
  private readonly byLast = new Map<string, Witnesses>();
  private readonly byFirst = new Map<string, Witnesses>();
  private readonly byInitials = new Map<string, Witnesses>();

  constructor(
    private readonly words: readonly Word[],
    found: readonly FoundName[],
  ) {
    for (const name of found) {
      count(this.byWords, wordsOfFound(this.words, name), name);
      if (name.to - name.from === 1) continue;
      count(this.byInitials, this.initialsOf(name), name);
      for (let i = name.from + 1; i < name.to; i++) {
        count(this.byFirst, wordsOfFound(this.words, { ...name, to: i }), name);
        count(this.byLast, wordsOfFound(this.words, { ...name, from: i }), name);
      }
    }
  }

  addOthers(row: Float32Array, name: FoundName): void {
    const { byWords, byLast, byFirst, byInitials } = this;
    const [first, last] = [this.wordAt(name.from), this.wordAt(name.to - 1)];
    const whole = wordsOfFound(this.words, name);
    addWitnesses(row, SAME, byWords.get(whole), name);
    addWitnesses(row, ENDS_LONGER, byLast.get(whole));
    addWitnesses(row, BEGINS_LONGER, byFirst.get(whole));
    if (name.to - name.from === 1) {
      if (isAcronym(this.words, name))
        addWitnesses(row, INITIALS, byInitials.get(this.words[name.from]!.text));
    } else {
      addWitnesses(row, LAST_ALONE, byWords.get(last));
      addWitnesses(row, LAST_OF_OTHERS, byLast.get(last), name);
      addWitnesses(row, FIRST_ALONE, byWords.get(first));
      addWitnesses(row, FIRST_OF_OTHERS, byFirst.get(first), name);
    }
  }

  private wordAt(i: number): string {
    return this.words[i]!.folded.text;
  }

  private initialsOf({ from, to }: FoundName): string {
    let letters = "";
    for (let i = from; i < to; i++) {
      const { text, traits } = this.words[i]!;
      if (traits & CAPITAL) letters += text[0];
    }
    return letters;
  }
}

function count(names: Map<string, Witnesses>, key: string, { shares }: FoundName): void {
  let witnesses = names.get(key);
  if (!witnesses) {
    witnesses = { count: 0, shares: new Float32Array(OUTCOMES.length) };
    names.set(key, witnesses);
  }
  witnesses.count++;
  for (let outcome = 0; outcome < OUTCOMES.length; outcome++) witnesses.shares[outcome]! += shares[outcome]!;
}

/** What the witnesses say; `self` is one of them that does not count. */
function addWitnesses(
  row: Float32Array,
  place: number,
  witnesses: Witnesses | undefined,
  self?: FoundName,
): void {
  const others = (witnesses?.count ?? 0) - (self ? 1 : 0);
  const at = ELSEWHERE + place * WITNESS;
  if (!witnesses || others === 0) {
    row[at] = 1;
    return;
  }
  const many = at + 1 + (others === 1 ? 0 : others <= 3 ? 1 : 2) * (1 + OUTCOMES.length);
  row[many] = 1;
  for (let outcome = 0; outcome < OUTCOMES.length; outcome++) {
    const sum = witnesses.shares[outcome]! - (self ? self.shares[outcome]! : 0);
    row[many + 1 + outcome] = logOdds(sum / others);
  }
}

/** How far a probability is from even, in natural logarithms; nothing is quite sure. */
function logOdds(share: number): number {
  const odds = (share + DOUBT) / (1 - share + DOUBT);
  return Math.max(-5, Math.min(5, Math.log(odds)));
}

const DOUBT = 0.003;
