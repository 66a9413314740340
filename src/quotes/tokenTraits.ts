import { Columns } from "../tagger/columns";
import { combine } from "../tagger/hash";
import type { QuoteModel } from "../tagger/quoteModel";
import { type Draft, howTold } from "./draft";
import type { Reading, TokenRange } from "./reading";
import { WordLookup } from "./wordTraits";

/** What is known of each token: one column a trait, numbers that mean something by being equal. */
export const COLUMNS = [
  "word",
  "suffix",
  "shape",
  "class",
  "cue",
  "verb",
  "name",
  "mark",
  "rule",
  "told",
  "depth",
  "opening",
  "cueBefore",
  "cueBeforeAt",
  "cueBeforeNext",
  "cueBeforeMark",
  "cueAfter",
  "cueAfterAt",
  "cueAfterNext",
  "cueAfterMark",
  "ruleBefore",
  "ruleAfter",
] as const;

export type Traits = Readonly<Record<(typeof COLUMNS)[number], Uint32Array>>;

/** Roles that the rules give to tokens; one more is a token inside the role that began before. */
const [SOURCE, CUE, CONTENT] = [1, 3, 5];
/** A word that reports as often as this may be the cue of what stands around it. */
const MAYBE_CUE = 3;

/** Reads the traits of one article after the other. */
export class TraitReader {
  private readonly lookup: WordLookup;
  private readonly columns = new Columns(COLUMNS.length);

  constructor(habits: QuoteModel["words"]) {
    this.lookup = new WordLookup(habits);
  }

  /** Linear in the length of the text. Good until the next article is read. */
  read(reading: Reading, drafts: readonly Draft[]): Traits {
    const columns = this.columns.empty(reading.words.length);
    const traits = Object.fromEntries(COLUMNS.map((column, k) => [column, columns[k]])) as Traits;
    readWords(reading, this.lookup, traits);
    readNames(reading, traits);
    readMarks(reading, traits);
    readRules(drafts, traits);
    readUnits(reading, traits);
    for (const { firstToken, endToken } of reading.text.paragraphs)
      readCues(reading, traits, { first: firstToken, end: endToken });
    return traits;
  }
}

function readWords(reading: Reading, lookup: WordLookup, traits: Traits): void {
  const { word, suffix, shape, class: wordClass, cue, verb } = traits;
  const { entries } = reading;
  for (let i = 0; i < entries.length; i++) {
    const known = lookup.read(entries[i]!);
    word[i] = known.word;
    suffix[i] = known.suffix;
    shape[i] = known.shape;
    wordClass[i] = known.shape > 1 && reading.nameAt[i]! >= 0 ? 1 : known.wordClass;
    cue[i] = known.cue;
    verb[i] = known.verb;
  }
}

function readUnits({ units }: Reading, { word, depth, opening }: Traits): void {
  for (const { first, end } of units)
    for (let i = first; i < end; i++) {
      depth[i] = distance(i - first);
      opening[i] = combine(word[first]!, Math.min(3, i - first));
    }
}

/** Steps that widen: 0 to 3, then up to 5, 8, 13, 25, and more. */
export function distance(tokens: number): number {
  if (tokens <= 3) return tokens;
  if (tokens <= 5) return 4;
  if (tokens <= 8) return 5;
  return tokens <= 13 ? 6 : tokens <= 25 ? 7 : 8;
}

function readNames({ names, nameAt }: Reading, { name }: Traits): void {
  for (let i = 0; i < name.length; i++) {
    const index = nameAt[i]!;
    if (index < 0) continue;
    const { type } = names[index]!;
    const kind = type === "person" ? 1 : type === "organization" ? 3 : 5;
    name[i] = i > 0 && nameAt[i - 1] === index ? kind + 1 : kind;
  }
}

/** 1 opens a quotation, 2 closes it, 3 to 5 stand in a short, middling or long one, 6 in marks that quote nobody. */
function readMarks({ text, regions, regionAt }: Reading, { mark }: Traits): void {
  let token = 0;
  for (const region of text.quotations) {
    if (region.depth > 0) continue;
    while (token < mark.length && text.tokens[token]!.end <= region.start) token++;
    for (; token < mark.length && text.tokens[token]!.start < region.end; token++)
      if (regionAt[token]! < 0) mark[token] = 6;
  }
  for (const { first, end, wordCount, region } of regions) {
    mark.fill(wordCount < 3 ? 3 : wordCount < 8 ? 4 : 5, first, end);
    mark[first] = 1;
    if (end - 1 > first && !region.unclosed) mark[end - 1] = 2;
  }
}

function readRules(drafts: readonly Draft[], { rule, told }: Traits): void {
  const paint = (range: TokenRange | null, role: number): void => {
    if (!range) return;
    rule.fill(role + 1, range.first, range.end);
    rule[range.first] = role;
  };
  for (const { cue } of drafts) paint(cue, CUE!);
  for (const { source } of drafts) paint(source, SOURCE!);
  for (const draft of drafts) {
    const how = howTold(draft);
    for (const range of draft.content) {
      paint(range, CONTENT!);
      told.fill(how, range.first, range.end);
    }
  }
}

/** The words nearest to each token on either side that may report, and the cues of the rules. */
function readCues(reading: Reading, traits: Traits, { first, end }: TokenRange): void {
  const { word, cue, rule, mark } = traits;
  const { unitAt, regionAt } = reading;
  const sweep = (from: number, to: number, step: number, columns: readonly Uint32Array[]): void => {
    const [near, at, beyond, beyondMark, ruledNear] = columns as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    let last = -1;
    let ruled = -1;
    for (let i = from; i !== to; i += step) {
      if (last >= 0) {
        const same = unitAt[last] === unitAt[i] ? 1 : 0;
        const next = last + step;
        const inside = next >= first && next < end;
        near[i] = word[last]!;
        at[i] = distance(Math.abs(i - last)) * 2 + same + 1;
        beyond[i] = inside ? word[next]! : 0;
        beyondMark[i] = inside ? mark[next]! : 9;
      }
      if (ruled >= 0) ruledNear[i] = combine(word[ruled]!, unitAt[ruled] === unitAt[i] ? 1 : 2);
      if (cue[i]! >= MAYBE_CUE && regionAt[i]! < 0) last = i;
      if (rule[i] === CUE) ruled = i;
    }
  };
  const { cueBefore, cueBeforeAt, cueBeforeNext, cueBeforeMark, ruleBefore } = traits;
  sweep(first, end, 1, [cueBefore, cueBeforeAt, cueBeforeNext, cueBeforeMark, ruleBefore]);
  const { cueAfter, cueAfterAt, cueAfterNext, cueAfterMark, ruleAfter } = traits;
  sweep(end - 1, first - 1, -1, [cueAfter, cueAfterAt, cueAfterNext, cueAfterMark, ruleAfter]);
}
