import { combine, hashText } from "../tagger/hash";
import type { NameModel } from "../tagger/nameModel";
import { hashPhrases } from "../tagger/phraseHash";
import type { ParsedText } from "../text/parsedText";
import { collectEvidence, collectInitials, type WordEvidence } from "./articleEvidence";
import { findRuns, type Run } from "./capitalizedRuns";
import { NONE, STRONG } from "./capitals";
import { listPlaces } from "./listPlaces";
import type { Segment } from "./segment";
import type { Word } from "./word";
import { readWordType, type WordType } from "./wordType";

/** From where a word is seen: itself, its neighbours, the edges of its capitalised run and the words around that. */
export const ROLES = 9;

/** One token that may be part of a name: the words it is seen beside (null at an edge) and features of the place itself. */
export interface Candidate {
  readonly token: number;
  readonly words: readonly (WordType | null)[];
  readonly features: readonly number[];
}

/** Reads words once each and keeps what they tell. */
export class WordReader {
  private readonly known = new Map<string, WordType>();
  constructor(readonly model: Pick<NameModel, "words" | "lists">) {}

  read(text: string): WordType {
    let word = this.known.get(text);
    if (!word) {
      if (this.known.size >= MOST_WORDS) this.known.clear();
      word = readWordType(text, this.model.words);
      this.known.set(text, word);
    }
    return word;
  }
}

/** Bounds the memory that words take: some 20 MB. */
const MOST_WORDS = 60_000;

/**
 * Stretches of candidates, each to be labelled as one sequence, one at a time: all of a long text would fill the memory.
 * `patterns` are the names that lists and patterns find.
 */
export function nameCandidates(
  text: ParsedText,
  words: readonly Word[],
  capitals: Uint8Array,
  patterns: readonly Segment[],
  reader: WordReader,
): Iterable<Candidate[]> {
  const runs = findRuns(text, words, capitals);
  return new Extraction(text, words, capitals, runs, patterns, reader).stretches();
}

/** Tokens of a stretch; a line of capitals is cut. */
const LONGEST_STRETCH = 64;
/** How far the edges of a capitalised run are looked for, in tokens. */
const FARTHEST = 12;

class Extraction {
  private readonly words: WordType[];
  private readonly evidence: Map<string, WordEvidence>;
  private readonly initials: Map<string, Run>;
  private readonly patternOf: Int32Array;
  /** For each list of the model, the place of every token in a phrase of it. */
  private readonly places: readonly Uint8Array[];

  constructor(
    private readonly text: ParsedText,
    private readonly plain: readonly Word[],
    private readonly capitals: Uint8Array,
    runs: readonly Run[],
    private readonly patterns: readonly Segment[],
    reader: WordReader,
  ) {
    this.words = text.tokens.map((token) => reader.read(token.text));
    this.evidence = collectEvidence(plain, capitals, runs);
    this.initials = collectInitials(plain, runs);
    const hashes = hashPhrases(this.words.map((word) => word.phraseHash));
    this.places = reader.model.lists.map((list) => listPlaces(this.words, hashes, list));
    this.patternOf = new Int32Array(text.tokens.length).fill(-1);
    patterns.forEach(({ from, to }, index) => {
      this.patternOf.fill(index, from, to);
    });
  }

  *stretches(): Iterable<Candidate[]> {
    for (const { firstToken, endToken } of this.text.sentences) {
      for (let i = firstToken; i < endToken; i++) {
        if (!this.words[i]!.capital) continue;
        const end = this.stretchEnd(i, endToken);
        const stretch: Candidate[] = [];
        for (let at = i; at < end; at++) stretch.push(this.candidate(at, firstToken, endToken));
        yield stretch;
        i = end - 1;
      }
    }
  }

  /** Capitals, numbers after them, and up to three small words between them. */
  private stretchEnd(from: number, sentenceEnd: number): number {
    let end = from + 1;
    for (let at = end; at < sentenceEnd && at - end < 4 && at - from < LONGEST_STRETCH; at++) {
      const token = this.text.tokens[at]!;
      if (this.words[at]!.capital || (at === end && /^\d+$/.test(token.text))) end = at + 1;
      else if (!CONNECTOR.test(token.text)) break;
    }
    return end;
  }

  private candidate(i: number, first: number, end: number): Candidate {
    const { words } = this;
    const at = (k: number): WordType | null => (k >= first && k < end ? words[k]! : null);
    let runFrom = i;
    while (runFrom > first && i - runFrom < FARTHEST && words[runFrom - 1]!.capital) runFrom--;
    let runTo = i + 1;
    while (runTo < end && runTo - i < FARTHEST && words[runTo]!.capital) runTo++;
    return {
      token: i,
      words: [
        at(i),
        at(i - 1),
        at(i + 1),
        at(i - 2),
        at(i + 2),
        at(runFrom),
        at(runTo - 1),
        at(runFrom - 1),
        at(runTo),
      ],
      features: [
        ...this.placeFeatures(i, first, end, runFrom, runTo),
        ...this.patternFeatures(i),
        ...this.articleFeatures(i),
        ...this.listFeatures(i),
      ],
    };
  }

  private placeFeatures(i: number, first: number, end: number, runFrom: number, runTo: number): number[] {
    const { words } = this;
    const word = words[i]!;
    const before = i > first ? words[i - 1]! : null;
    const after = i + 1 < end ? words[i + 1]! : null;
    const length = Math.min(6, runTo - runFrom);
    const place = `${Math.min(5, i - runFrom)}/${length}`;
    return [
      hashText("bias"),
      hashText(`cap${this.capitals[i]}`),
      hashText(`run${place}`),
      combine(hashText(`run${place}`), word.lists),
      hashText(i === first ? "first" : "inner"),
      combine(combine(1, word.shape), before?.shape ?? 0),
      combine(combine(2, word.shape), after?.shape ?? 0),
      combine(combine(3, word.lists), before?.lists ?? 0),
      combine(combine(4, word.lists), after?.lists ?? 0),
      combine(combine(5, word.cluster), before?.cluster ?? 0),
      combine(combine(6, word.cluster), after?.cluster ?? 0),
      combine(combine(7, words[runTo - 1]!.lists), word.lists),
      combine(combine(8, words[runFrom]!.lists), words[runTo - 1]!.lists),
      combine(
        combine(9, runFrom > first ? words[runFrom - 1]!.lists : 0),
        runTo < end ? words[runTo]!.lists : 0,
      ),
    ];
  }

  private listFeatures(i: number): number[] {
    const features: number[] = [];
    this.places.forEach((places, list) => {
      const [here, next] = [places[i]!, places[i + 1] ?? 0];
      if (here)
        features.push(
          hashText(`list${list}:${here}`),
          combine(hashText(`list${list}:${here}`), this.words[i]!.lists),
        );
      if (next) features.push(hashText(`next${list}:${next}`));
    });
    return features;
  }

  private patternFeatures(i: number): number[] {
    const kind = this.patternKind(i);
    const [before, after] = [this.patternKind(i - 1), this.patternKind(i + 1)];
    const features = [
      hashText(`pat${kind}`),
      hashText(`pat${before}|${kind}`),
      hashText(`pat${kind}|${after}`),
    ];
    const pattern = this.patterns[this.patternOf[i] ?? -1];
    if (pattern) {
      const strength = Math.min(6, Math.round(pattern.strength));
      features.push(
        hashText(`str${pattern.type}${strength}`),
        hashText(`len${pattern.type}${Math.min(5, pattern.to - pattern.from)}`),
      );
      features.push(combine(hashText(`str${kind}${strength}`), this.words[i]!.lists));
    }
    return features;
  }

  /** Type and place in the name that patterns find here: `personB`. */
  private patternKind(i: number): string {
    const index = this.patternOf[i] ?? -1;
    const pattern = this.patterns[index];
    if (!pattern) return "-";
    const edge =
      pattern.to - pattern.from === 1 ? "U" : i === pattern.from ? "B" : i === pattern.to - 1 ? "L" : "I";
    return pattern.type + edge;
  }

  private articleFeatures(i: number): number[] {
    const token = this.text.tokens[i]!;
    const seen = this.evidence.get(this.plain[i]!.spelled.text);
    if (!seen || this.capitals[i] === NONE) return [hashText("unseen")];
    const { run } = seen;
    const length = Math.min(5, run.to - run.from);
    const flags =
      (seen.afterTitle ? 1 : 0) +
      (seen.besideSpeech ? 2 : 0) +
      (seen.afterGivenName ? 4 : 0) +
      (seen.strong ? 8 : 0) +
      (seen.lower ? 16 : 0);
    const [first, last] = [this.words[run.from]!, this.words[run.to - 1]!];
    const features = [
      hashText(`run*${length}/${Math.min(4, seen.at)}`),
      hashText(`flags${flags}`),
      hashText(`count${Math.min(4, seen.count)}${this.capitals[i] === STRONG}`),
      combine(hashText("last*"), hashText(last.text)),
      combine(hashText("lastc*"), last.cluster),
      combine(hashText("lastl*"), last.lists),
      combine(hashText("firstl*"), first.lists),
      combine(hashText("firstc*"), first.cluster),
      combine(hashText(`place*${seen.at}/${length}`), last.lists),
    ];
    for (const flag of [1, 2, 4, 8, 16]) if (flags & flag) features.push(hashText(`flag${flag}`));
    const expansion = /^\p{Lu}{2,7}$/u.test(token.text) ? this.initials.get(token.text) : undefined;
    if (expansion)
      features.push(
        combine(hashText("exp"), hashText(this.words[expansion.to - 1]!.text)),
        combine(hashText("expl"), this.words[expansion.to - 1]!.lists),
        hashText("exp"),
      );
    return features;
  }
}

const CONNECTOR =
  /^(?:of|the|and|for|on|in|de|del|della|di|da|do|dos|das|du|des|la|le|les|el|al|bin|ibn|bint|van|von|der|den|y|e|a|&|to|with|-|'|’|\/|ul|ur|un|n)$/;
