import type { SequenceModel } from "./sequenceModel";

/** Exponents below this are taken for it, so that no product of them vanishes. */
const LOWEST = -80;

/**
 * Turns the sums of weights of a sequence into the probability of each label at each place, by forward and backward sums that are
 * scaled at every step (Rabiner 1989). Made once for a model; takes time linear in the length of the sequence.
 */
export class LabelMarginals {
  private readonly width: number;
  /** From each label to those that may stand before it, and after it. */
  private readonly before: Steps;
  private readonly after: Steps;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** Exponents of scores by how many weights they lie below the best. */
  private readonly exponents: Float64Array;
  /** Exponents of the scores and sums over all beginnings; as long as the longest sequence so far. */
  private local = new Float64Array(0);
  private forward = new Float64Array(0);
  private readonly behind: Float64Array;
  private readonly next: Float64Array;

  constructor({ labels, transitions, starts, ends, scale }: SequenceModel) {
    this.width = labels.length;
    this.before = stepsOf(this.width, (label, other) => transitions[other * this.width + label]!);
    this.after = stepsOf(this.width, (label, other) => transitions[label * this.width + other]!);
    this.starts = Float64Array.from(starts, Math.exp);
    this.ends = Float64Array.from(ends, Math.exp);
    this.exponents = new Float64Array(Math.ceil(-LOWEST / scale) + 1);
    for (let i = 0; i < this.exponents.length; i++)
      this.exponents[i] = Math.exp(Math.max(LOWEST, -i * scale));
    this.behind = new Float64Array(this.width);
    this.next = new Float64Array(this.width);
  }

  /** The shares of the labels of `length` places with `labels.length` sums of weights each. */
  read(sums: Int32Array, length: number): Float32Array {
    const { width, next, forward } = this.prepared(sums, length);
    const shares = new Float32Array(length * width);
    for (let at = (length - 1) * width; at >= 0; at -= width) {
      let total = 0;
      for (let label = 0; label < width; label++) total += forward[at + label]! * next[label]!;
      const share = 1 / total;
      for (let label = 0; label < width; label++)
        shares[at + label] = forward[at + label]! * next[label]! * share;
      if (at > 0) this.stepBack(at);
    }
    return shares;
  }

  private prepared(sums: Int32Array, length: number): this {
    const size = length * this.width;
    if (this.local.length < size) {
      this.local = new Float64Array(2 * size);
      this.forward = new Float64Array(2 * size);
    }
    this.readExponents(sums, size);
    this.sumForward(size);
    this.next.set(this.ends);
    return this;
  }

  /** Exponents of the scores, the largest of a place being 1. */
  private readExponents(sums: Int32Array, size: number): void {
    const { width, local, exponents } = this;
    const last = exponents.length - 1;
    for (let at = 0; at < size; at += width) {
      let most = sums[at]!;
      for (let i = at + 1; i < at + width; i++) if (sums[i]! > most) most = sums[i]!;
      for (let i = at; i < at + width; i++) local[i] = exponents[Math.min(last, most - sums[i]!)]!;
    }
  }

  private sumForward(size: number): void {
    const { width, local, forward, before } = this;
    for (let label = 0; label < width; label++) forward[label] = local[label]! * this.starts[label]!;
    normalize(forward, 0, width);
    for (let at = width; at < size; at += width) {
      for (let label = 0; label < width; label++)
        forward[at + label] = local[at + label]! * sumOver(before, label, forward, at - width);
      normalize(forward, at, width);
    }
  }

  /** From the sums over all endings at the place `at` to those at the place before it. */
  private stepBack(at: number): void {
    const { width, local, after, next, behind } = this;
    for (let label = 0; label < width; label++) behind[label] = next[label]! * local[at + label]!;
    for (let label = 0; label < width; label++) next[label] = sumOver(after, label, behind, 0);
    normalize(next, 0, width);
  }
}

/** Steps from each label to its neighbours, one list after the other. */
interface Steps {
  /** Where the list of each label begins; one more ends the last. */
  readonly begins: Uint16Array;
  readonly labels: Uint8Array;
  /** The exponent of what a step scores. */
  readonly exponents: Float64Array;
}

function stepsOf(width: number, score: (label: number, other: number) => number): Steps {
  const all = Array.from({ length: width }, (_, label) => label);
  const lists = all.map((label) => all.filter((other) => score(label, other) > -Infinity));
  return {
    begins: Uint16Array.from([0, ...all], (_, i) => lists.slice(0, i).flat().length),
    labels: Uint8Array.from(lists.flat()),
    exponents: Float64Array.from(
      lists.flatMap((others, label) => others.map((other) => Math.exp(score(label, other)))),
    ),
  };
}

/** What the neighbours of a label add up to, whose values begin at index `at`. */
function sumOver(
  { begins, labels, exponents }: Steps,
  label: number,
  values: Float64Array,
  at: number,
): number {
  let sum = 0;
  for (let i = begins[label]!; i < begins[label + 1]!; i++) sum += values[at + labels[i]!]! * exponents[i]!;
  return sum;
}

/** Makes the `width` values from `at` on add up to 1. */
function normalize(values: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let i = at; i < at + width; i++) sum += values[i]!;
  const share = 1 / sum;
  for (let i = at; i < at + width; i++) values[i]! *= share;
}
