import type { FeatureList } from "../tagger/featureList";
import { combine } from "../tagger/hash";
import type { Kernel } from "../tagger/kernel";
import { type FeatureWeights, WeightTable } from "../tagger/weightTable";
import { PAST_EDGE, REPEATED, ROLES } from "./nameFeatures";
import { PLACES, WordCache } from "./wordCache";
import type { WordType } from "./wordType";

/** Words whose sums are given room at a time. */
const SOME_WORDS = 500;
/** Features of one token, and more than any has. */
const MOST_FEATURES = 1024;

/** Adds up the weights of tokens in one model. What a word adds from each role is reckoned once and kept. */
export class NameScorer {
  private readonly weights: WeightTable;
  private readonly features: number;
  private readonly kept: number;
  /** Addresses of the sums that the roles of a token add. */
  private readonly added: number;
  private readonly sums: number;
  /** Bytes of a row of sums. */
  private readonly row: number;
  /** Address of the sums of each word, a row a role. */
  private readonly wordSums = new WordCache((word: WordType, number) => this.sumUpWord(word, number));
  private readonly edgeSums: number;
  /** Address of the sums of words that have no room, a row a role; good for one token. */
  private readonly spareSums: number;
  /** Addresses of the room for words that was reserved so far, by their numbers. */
  private readonly rooms: number[] = [];

  /** For stretches of up to `most` tokens. */
  constructor(
    private readonly kernel: Kernel,
    model: FeatureWeights,
    labels: number,
    most: number,
  ) {
    this.weights = new WeightTable(kernel, model, labels);
    this.row = 16 * this.weights.eights;
    this.features = kernel.reserve(4 * MOST_FEATURES);
    this.kept = kernel.reserve(4 * MOST_FEATURES);
    this.added = kernel.reserve(4 * ROLES);
    this.sums = kernel.reserve(most * this.row);
    this.edgeSums = kernel.reserve(ROLES * this.row);
    this.spareSums = kernel.reserve(ROLES * this.row);
    this.sumUp([EDGE], this.edgeSums);
  }

  /** The address of the sums of all tokens of a stretch; each is scored before it is read. */
  get address(): number {
    return this.sums;
  }

  /** Scores the token at `index` of a stretch; `roles` are tokens, or what stands in their place. */
  score(words: readonly WordType[], roles: Int32Array, features: FeatureList, index: number): void {
    const { kernel } = this;
    let added = 0;
    for (let role = 0; role < ROLES; role++) {
      const token = roles[role]!;
      if (token === REPEATED) continue;
      const known = token === PAST_EDGE ? this.edgeSums : this.sumsOf(words[token]!, role);
      kernel.ints[(this.added >> 2) + added++] = known + role * this.row;
    }
    const count = Math.min(features.length, MOST_FEATURES);
    const at = this.features >> 2;
    for (let i = 0; i < count; i++) kernel.ints[at + i] = features.hashes[i]!;
    this.run(count, added, this.sums + index * this.row);
  }

  private run(count: number, added: number, sum: number): void {
    this.kernel.run.scoreToken(this.weights.at, this.features, count, this.kept, this.added, added, sum);
  }

  /** The address of what a word adds, a row a role, of which that of `role` is there. */
  private sumsOf(word: WordType, role: number): number {
    if (word.place < PLACES) return this.wordSums.get(word);
    this.sumUpRole(word.listFeatures(), role, this.spareSums);
    return this.spareSums;
  }

  private sumUpWord(word: WordType, number: number): number {
    const at = this.roomFor(number);
    this.sumUp(word.listFeatures(), at);
    return at;
  }

  private roomFor(number: number): number {
    const size = ROLES * this.row;
    const room = Math.floor(number / SOME_WORDS);
    this.rooms[room] ??= this.kernel.reserve(SOME_WORDS * size);
    return this.rooms[room]! + (number % SOME_WORDS) * size;
  }

  /** Writes what the features of a word add from each role. */
  private sumUp(features: readonly number[], at: number): void {
    for (let role = 0; role < ROLES; role++) this.sumUpRole(features, role, at);
  }

  private sumUpRole(features: readonly number[], role: number, at: number): void {
    const { ints } = this.kernel;
    features.forEach((feature, i) => {
      ints[(this.features >> 2) + i] = combine(role, feature);
    });
    this.run(features.length, 0, at + role * this.row);
  }
}

/** All features of a token as the trainer counts them: what `NameScorer.score` adds up. */
export function allFeatures(words: readonly WordType[], roles: Int32Array, features: FeatureList): number[] {
  const seen: number[] = [];
  for (let role = 0; role < ROLES; role++) {
    const token = roles[role]!;
    if (token === REPEATED) continue;
    for (const feature of token === PAST_EDGE ? [EDGE] : words[token]!.listFeatures())
      seen.push(combine(role, feature));
  }
  for (let i = 0; i < features.length; i++) seen.push(features.hashes[i]! >>> 0);
  return seen;
}

/** The feature of a place past the edge of the sentence. */
const EDGE = 0;
