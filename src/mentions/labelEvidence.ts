import { edgeOfLabel, typeOfLabel, UNIT } from "../tagger/bilou";
import type { FeatureList } from "../tagger/featureList";
import { combine, combinePair } from "../tagger/hash";
import type { Labelling } from "./foundName";
import { KnownNames } from "./knownNames";
import type { NameCandidates } from "./nameCandidates";

/*
 * What a first labelling of an article tells of its words at a second look (Krishnan and Manning 2006): the probabilities
 * of the word’s own place, those at its other places, and whether it is part of a name that was found elsewhere. A place
 * never counts as evidence of itself.
 */

const KIND = {
  best: 200,
  second: 201,
  type: 202,
  alone: 203,
  other: 204,
  otherCount: 205,
  both: 206,
  otherBest: 207,
  known: 208,
  knownBest: 209,
  unknown: 210,
  neighbour: 220,
  neighbourOther: 230,
  neighbourKnown: 240,
} as const;

/** Outside, and each of three types as a name of one word and as part of a longer one. */
const CLASSES = 7;
const TYPES = 4;
/** A stretch whose labels are all at least so likely is not looked at again: that changes one name in some thousands. */
const SURE = 0.99;

/** What one labelling of an article tells at the next. */
export class LabelEvidence implements Labelling {
  private readonly own: Float32Array;
  private readonly best: Uint8Array;
  /** Number of the word of each candidate, and sums over all its places. */
  private readonly wordOf: Int32Array;
  private readonly sums: Float32Array;
  private readonly counts: Uint32Array;
  /** For each candidate the longest name found elsewhere that covers it: type and place in it, 0 where there is none. */
  private readonly known: Uint8Array;

  /** `shares` and `path` of the first labelling, in the order of the candidates. */
  constructor(
    candidates: NameCandidates,
    readonly shares: Float32Array,
    private readonly width: number,
    readonly path: Uint8Array,
  ) {
    const { size } = candidates;
    this.own = new Float32Array(size * CLASSES);
    this.best = new Uint8Array(size);
    for (let i = 0; i < size; i++) this.readOwn(i);
    this.wordOf = numberWords(candidates);
    const words = this.wordOf.reduce((most, word) => Math.max(most, word + 1), 0);
    this.sums = new Float32Array(words * CLASSES);
    this.counts = new Uint32Array(words);
    for (let i = 0; i < size; i++) {
      const word = this.wordOf[i]!;
      this.counts[word]!++;
      for (let k = 0; k < CLASSES; k++) this.sums[word * CLASSES + k]! += this.own[i * CLASSES + k]!;
    }
    this.known = new KnownNames(candidates, path).coverage();
  }

  /** Are the labels of the candidates from `from` to `to` beyond doubt? */
  isSure(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.shares[i * this.width + this.path[i]!]! < SURE) return false;
    return true;
  }

  private readOwn(i: number): void {
    const at = i * this.width;
    let best = 0;
    for (let label = 0; label < this.width; label++) {
      const share = this.shares[at + label]!;
      this.own[i * CLASSES + classOf(label)]! += share;
      if (share > this.shares[at + best]!) best = label;
    }
    this.best[i] = best;
  }

  /** Adds the evidence for candidate `i` of the stretch of candidates `from` to `to`, and for its neighbours. */
  addFeatures(i: number, from: number, to: number, features: FeatureList): void {
    this.addOwn(i, features);
    this.addOthers(i, features);
    const known = this.known[i]!;
    features.add(known === 0 ? KIND.unknown : combine(KIND.known, known));
    if (known !== 0) features.add(combinePair(KIND.knownBest, known, this.best[i]!));
    for (const side of [-1, 1]) {
      const j = i + side;
      if (j < from || j >= to) continue;
      features.add(
        combinePair(
          KIND.neighbour + side,
          this.best[j]!,
          bucket(this.shares[j * this.width + this.best[j]!]!),
        ),
      );
      features.add(combine(KIND.neighbourKnown + side, this.known[j]!));
      const others = this.counts[this.wordOf[j]!]! - 1;
      if (others > 0) {
        const type = this.bestOther(j, others);
        features.add(combinePair(KIND.neighbourOther + side, type, bucket(this.otherShare(j, type, others))));
      }
    }
  }

  private addOwn(i: number, features: FeatureList): void {
    const at = i * this.width;
    const best = this.best[i]!;
    let second = best === 0 ? 1 : 0;
    for (let label = 0; label < this.width; label++) {
      if (label !== best && this.shares[at + label]! > this.shares[at + second]!) second = label;
    }
    features.add(combinePair(KIND.best, best, bucket(this.shares[at + best]!)));
    features.add(combinePair(KIND.second, combine(best, second), bucket(this.shares[at + second]!)));
    for (let type = 0; type < TYPES; type++)
      features.add(combinePair(KIND.type, type, bucket(this.ownShare(i, type))));
  }

  private addOthers(i: number, features: FeatureList): void {
    const word = this.wordOf[i]!;
    const others = this.counts[word]! - 1;
    if (others === 0) {
      features.add(KIND.alone);
      return;
    }
    for (let k = 0; k < CLASSES; k++) {
      const share = (this.sums[word * CLASSES + k]! - this.own[i * CLASSES + k]!) / others;
      features.add(combinePair(KIND.other, k, bucket(share)));
    }
    for (let type = 0; type < TYPES; type++) {
      const share = bucket(this.otherShare(i, type, others));
      features.add(combinePair(KIND.otherCount, combine(type, share), Math.min(4, others)));
      features.add(combinePair(KIND.both, combine(type, share), bucket(this.ownShare(i, type))));
    }
    features.add(combinePair(KIND.otherBest, this.bestOther(i, others), this.best[i]!));
  }

  private ownShare(i: number, type: number): number {
    const at = i * CLASSES;
    return type === 0 ? this.own[at]! : this.own[at + 2 * type - 1]! + this.own[at + 2 * type]!;
  }

  private otherShare(i: number, type: number, others: number): number {
    const at = this.wordOf[i]! * CLASSES;
    const all = type === 0 ? this.sums[at]! : this.sums[at + 2 * type - 1]! + this.sums[at + 2 * type]!;
    return (all - this.ownShare(i, type)) / others;
  }

  private bestOther(i: number, others: number): number {
    let best = 0;
    for (let type = 1; type < TYPES; type++)
      if (this.otherShare(i, type, others) > this.otherShare(i, best, others)) best = type;
    return best;
  }
}

/** A number for each candidate, the same for the same word. */
function numberWords(candidates: NameCandidates): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(candidates.tokens, (_, i) => {
    const { spelled } = candidates.wordAt(i);
    let number = numbers.get(spelled);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(spelled, number);
    }
    return number;
  });
}

function classOf(label: number): number {
  return label === 0 ? 0 : 2 * typeOfLabel(label) - (edgeOfLabel(label) === UNIT ? 1 : 0);
}

/** Probabilities in eight steps, finer at the ends. */
function bucket(share: number): number {
  if (share < 0.3) return share < 0.02 ? 0 : share < 0.1 ? 1 : 2;
  if (share < 0.7) return share < 0.5 ? 3 : 4;
  return share < 0.9 ? 5 : share < 0.98 ? 6 : 7;
}
