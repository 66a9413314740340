import type { FeatureList } from "../tagger/featureList";
import { combine, combinePair } from "../tagger/hash";
import type { ParsedText } from "../text/parsedText";
import { collectEvidence, collectInitials, type WordEvidence } from "./articleEvidence";
import { findRuns, type Run } from "./capitalizedRuns";
import { NONE, STRONG } from "./capitals";
import type { ListedNames } from "./listedNames";
import { type ListPlaces, listPlaces } from "./listPlaces";
import type { EntityType } from "./name";
import type { Stretch } from "./nameCandidates";
import { NEIGHBOURS } from "./readNeighbours";
import type { Segment } from "./segment";
import type { Word } from "./word";
import type { WordType } from "./wordType";

/** From where a word is seen: itself, its neighbours, the edges of its capitalised run and the words around that. */
export const ROLES = 9;
/** In place of the token that a role sees: none, past the edge of the sentence. */
export const PAST_EDGE = -1;
/** In place of the token that a role sees: one that another role sees too, as where a run is a single word. */
export const REPEATED = -2;

/** The kinds of feature; what a feature says is hashed together with its kind. */
const KIND = {
  bias: 100,
  capital: 101,
  run: 102,
  runLists: 103,
  first: 104,
  shapeBefore: 105,
  shapeAfter: 106,
  listsBefore: 107,
  listsAfter: 108,
  clusterBefore: 109,
  clusterAfter: 110,
  lastOfRun: 111,
  edgesOfRun: 112,
  aroundRun: 113,
  list: 114,
  listLists: 115,
  nextList: 116,
  pattern: 117,
  patternBefore: 118,
  patternAfter: 119,
  strength: 120,
  length: 121,
  strengthLists: 122,
  unseen: 123,
  longestRun: 124,
  flags: 125,
  flag: 126,
  count: 127,
  lastWord: 128,
  lastCluster: 129,
  lastLists: 130,
  firstLists: 131,
  firstCluster: 132,
  placeLists: 133,
  expansion: 134,
  expansionLast: 135,
  expansionLists: 136,
  neighbour: 137,
  neighbourPlace: 138,
} as const;

/** How far the edges of a capitalised run are looked for, in tokens. */
const FARTHEST = 12;

/** What the labeller sees of the tokens of one article, beside the words themselves. */
export class NameFeatures {
  private readonly evidence: Map<string, WordEvidence>;
  private readonly initials: Map<string, Run>;
  /** Index of the pattern that holds each token, or -1. */
  private readonly patternOf: Int32Array;
  /** Type and place in that pattern, 0 where there is none. */
  private readonly patternKind: Uint8Array;
  /** The place of every token in a name of each kind that the model knows. */
  private readonly listPlaces: ListPlaces;
  private runFrom = 0;
  private runTo = 0;

  /** `patterns` are the names that lists and patterns find; `words` those of the tokens. */
  constructor(
    text: ParsedText,
    plain: readonly Word[],
    private readonly words: readonly WordType[],
    private readonly capitals: Uint8Array,
    private readonly patterns: readonly Segment[],
    listed: ListedNames,
  ) {
    const runs = findRuns(text, plain, capitals);
    this.evidence = collectEvidence(plain, capitals, runs);
    this.initials = collectInitials(plain, runs);
    this.listPlaces = listPlaces(words, listed);
    this.patternOf = new Int32Array(words.length).fill(-1);
    this.patternKind = new Uint8Array(words.length + 1);
    patterns.forEach(({ from, to, type }, index) => {
      this.patternOf.fill(index, from, to);
      for (let i = from; i < to; i++) this.patternKind[i] = 1 + 4 * TYPE_NUMBER[type!] + edgeOf(i, from, to);
    });
  }

  /** Puts the token that each role sees into `roles` and the features of token `i` itself into `features`. Both are overwritten. */
  read(i: number, { sentenceFrom, sentenceTo }: Stretch, roles: Int32Array, features: FeatureList): void {
    const { words } = this;
    this.runFrom = i;
    while (this.runFrom > sentenceFrom && i - this.runFrom < FARTHEST && words[this.runFrom - 1]!.capital)
      this.runFrom--;
    this.runTo = i + 1;
    while (this.runTo < sentenceTo && this.runTo - i < FARTHEST && words[this.runTo]!.capital) this.runTo++;
    this.readRoles(i, sentenceFrom, sentenceTo, roles);
    features.clear();
    this.addPlace(i, sentenceFrom, sentenceTo, features);
    this.addPattern(i, features);
    this.addArticle(i, features);
    this.addLists(i, features);
  }

  private readRoles(i: number, first: number, end: number, roles: Int32Array): void {
    const { runFrom, runTo } = this;
    const within = (at: number): number => (at >= first && at < end ? at : PAST_EDGE);
    roles[0] = i;
    roles[1] = within(i - 1);
    roles[2] = within(i + 1);
    roles[3] = within(i - 2);
    roles[4] = within(i + 2);
    roles[5] = runFrom < i ? runFrom : REPEATED;
    roles[6] = runTo - 1 > i ? runTo - 1 : REPEATED;
    roles[7] = runFrom < i ? within(runFrom - 1) : REPEATED;
    roles[8] = runTo - 1 > i ? within(runTo) : REPEATED;
  }

  private addPlace(i: number, first: number, end: number, features: FeatureList): void {
    const { words, runFrom, runTo } = this;
    const word = words[i]!;
    const before = i > first ? words[i - 1]! : null;
    const after = i + 1 < end ? words[i + 1]! : null;
    const place = combine(Math.min(5, i - runFrom), Math.min(6, runTo - runFrom));
    features.add(KIND.bias);
    features.add(combine(KIND.capital, this.capitals[i]!));
    features.add(combine(KIND.run, place));
    features.add(combinePair(KIND.runLists, place, word.lists));
    features.add(combine(KIND.first, i === first ? 1 : 0));
    features.add(combinePair(KIND.shapeBefore, word.shape, before?.shape ?? 0));
    features.add(combinePair(KIND.shapeAfter, word.shape, after?.shape ?? 0));
    features.add(combinePair(KIND.listsBefore, word.lists, before?.lists ?? 0));
    features.add(combinePair(KIND.listsAfter, word.lists, after?.lists ?? 0));
    features.add(combinePair(KIND.clusterBefore, word.cluster, before?.cluster ?? 0));
    features.add(combinePair(KIND.clusterAfter, word.cluster, after?.cluster ?? 0));
    features.add(combinePair(KIND.lastOfRun, words[runTo - 1]!.lists, word.lists));
    features.add(combinePair(KIND.edgesOfRun, words[runFrom]!.lists, words[runTo - 1]!.lists));
    features.add(
      combinePair(
        KIND.aroundRun,
        runFrom > first ? words[runFrom - 1]!.lists : 0,
        runTo < end ? words[runTo]!.lists : 0,
      ),
    );
  }

  private addLists(i: number, features: FeatureList): void {
    const { lists } = this.words[i]!;
    const { kinds, places, width } = this.listPlaces;
    for (let left = kinds[i]! | kinds[i + 1]!; left !== 0; left &= left - 1) {
      const list = 31 - Math.clz32(left & -left);
      const here = places[i * width + list]!;
      const next = places[(i + 1) * width + list]!;
      if (here) {
        const place = combine(list, here);
        features.add(combine(KIND.list, place));
        features.add(combinePair(KIND.listLists, place, lists));
      }
      if (next) features.add(combinePair(KIND.nextList, list, next));
    }
  }

  private addPattern(i: number, features: FeatureList): void {
    const kind = this.patternKind[i]!;
    features.add(combine(KIND.pattern, kind));
    features.add(combinePair(KIND.patternBefore, i > 0 ? this.patternKind[i - 1]! : 0, kind));
    features.add(combinePair(KIND.patternAfter, kind, this.patternKind[i + 1]!));
    const index = this.patternOf[i]!;
    if (index < 0) return;
    const pattern = this.patterns[index]!;
    const type = TYPE_NUMBER[pattern.type!];
    const strength = Math.min(6, Math.round(pattern.strength));
    features.add(combinePair(KIND.strength, type, strength));
    features.add(combinePair(KIND.length, type, Math.min(5, pattern.to - pattern.from)));
    features.add(combinePair(KIND.strengthLists, combine(kind, strength), this.words[i]!.lists));
  }

  private addArticle(i: number, features: FeatureList): void {
    const word = this.words[i]!;
    const seen = this.capitals[i] === NONE ? undefined : this.evidence.get(word.spelled);
    if (!seen) {
      features.add(KIND.unseen);
      return;
    }
    const length = Math.min(5, seen.run.to - seen.run.from);
    const first = this.words[seen.run.from]!;
    const last = this.words[seen.run.to - 1]!;
    const flags = flagsOf(seen);
    features.add(combinePair(KIND.longestRun, length, Math.min(4, seen.at)));
    features.add(combine(KIND.flags, flags));
    features.add(combinePair(KIND.count, Math.min(4, seen.count), this.capitals[i] === STRONG ? 1 : 0));
    features.add(combine(KIND.lastWord, last.phraseHash));
    features.add(combine(KIND.lastCluster, last.cluster));
    features.add(combine(KIND.lastLists, last.lists));
    features.add(combine(KIND.firstLists, first.lists));
    features.add(combine(KIND.firstCluster, first.cluster));
    features.add(combinePair(KIND.placeLists, combine(Math.min(4, seen.at), length), last.lists));
    for (let bit = 0; bit < NEIGHBOURS; bit++) {
      if (!(seen.neighbours & (1 << bit))) continue;
      features.add(combine(KIND.neighbour, bit));
      features.add(combinePair(KIND.neighbourPlace, bit, combine(length, Math.min(4, seen.at))));
    }
    for (let flag = 1; flag <= flags; flag *= 2) if (flags & flag) features.add(combine(KIND.flag, flag));
    const expansion = word.acronym ? this.initials.get(word.text) : undefined;
    if (!expansion) return;
    features.add(KIND.expansion);
    features.add(combine(KIND.expansionLast, this.words[expansion.to - 1]!.phraseHash));
    features.add(combine(KIND.expansionLists, this.words[expansion.to - 1]!.lists));
  }
}

const TYPE_NUMBER: Readonly<Record<EntityType, number>> = { person: 0, organization: 1, place: 2 };

/** 0 alone, 1 first, 2 last, 3 inside. */
function edgeOf(i: number, from: number, to: number): number {
  if (to - from === 1) return 0;
  if (i === from) return 1;
  return i === to - 1 ? 2 : 3;
}

function flagsOf(seen: WordEvidence): number {
  return (
    (seen.afterTitle ? 1 : 0) +
    (seen.besideSpeech ? 2 : 0) +
    (seen.afterGivenName ? 4 : 0) +
    (seen.strong ? 8 : 0) +
    (seen.lower ? 16 : 0)
  );
}
