import type { Attributed, Owners } from "./attributed";
import { addCount, type Tally } from "./count";
import type { QuotedText } from "./quotedText";
import { indices, sharedWords, type WordRange, wordCount } from "./words";

interface Piece {
  readonly range: WordRange;
  readonly of: Attributed;
}

interface Row {
  readonly name: string;
  readonly kinds: readonly Attributed["kind"][];
  /** Attributions whose cue is no speech (thinks, wants) are neither asked for nor punished. */
  readonly speechOnly: boolean;
}

const ROWS: readonly Row[] = [
  { name: "direct", kinds: ["direct"], speechOnly: false },
  { name: "direct and mixed", kinds: ["direct", "mixed"], speechOnly: false },
  { name: "indirect speech", kinds: ["indirect"], speechOnly: true },
  { name: "all content", kinds: ["direct", "mixed", "indirect"], speechOnly: false },
];

/**
 * Content in pieces, runs of words inside one paragraph. `exact`: same first and last word; `half`: paired one to one
 * at a Jaccard index of one half or more; `words`: words of content. Recall asks for the gold pieces of a kind among
 * all that was found, precision for the found pieces of that kind among all the gold.
 */
export function scorePieces(
  text: QuotedText,
  wanted: readonly Attributed[],
  found: readonly Attributed[],
  wantedAt: Owners,
  foundAt: Owners,
  tally: Tally,
): void {
  const gold = allPieces(wanted);
  const predicted = allPieces(found);
  const pairs = pairPieces(gold, predicted);
  const partner = new Map(pairs.map(([a, b]) => [b, a]));
  const paired = new Set(pairs.flat());
  const goldKeys = new Set(gold.map(({ range }) => key(range)));
  const predictedKeys = new Set(predicted.map(({ range }) => key(range)));
  const unspoken = text.words.map(() => false);
  for (const { pieces, speech } of wanted)
    if (!speech) for (const i of pieces.flatMap(indices)) unspoken[i] = true;
  const isNeutral = (piece: Piece): boolean => {
    const match = partner.get(piece);
    if (match) return !match.of.speech;
    return 2 * indices(piece.range).filter((i) => unspoken[i]).length >= wordCount(piece.range);
  };
  for (const { name, kinds, speechOnly } of ROWS) {
    for (const measure of ["exact", "half", "words"]) addCount(tally, `${name}, ${measure}`, {});
    for (const piece of gold) {
      if (!kinds.includes(piece.of.kind) || (speechOnly && !piece.of.speech)) continue;
      const words = indices(piece.range).filter((i) => foundAt[i]).length;
      addCount(tally, `${name}, exact`, { gold: 1, rightGold: Number(predictedKeys.has(key(piece.range))) });
      addCount(tally, `${name}, half`, { gold: 1, rightGold: Number(paired.has(piece)) });
      addCount(tally, `${name}, words`, { gold: wordCount(piece.range), rightGold: words });
    }
    for (const piece of predicted) {
      if (!kinds.includes(piece.of.kind) || (speechOnly && isNeutral(piece))) continue;
      const words = indices(piece.range).filter((i) => wantedAt[i]).length;
      addCount(tally, `${name}, exact`, {
        predicted: 1,
        rightPredicted: Number(goldKeys.has(key(piece.range))),
      });
      addCount(tally, `${name}, half`, { predicted: 1, rightPredicted: Number(paired.has(piece)) });
      addCount(tally, `${name}, words`, { predicted: wordCount(piece.range), rightPredicted: words });
    }
  }
}

function key({ first, end }: WordRange): string {
  return `${first} ${end}`;
}

/** Every piece once, though two attributions share it. */
function allPieces(attributions: readonly Attributed[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const of of attributions)
    for (const range of of.pieces) if (!pieces.has(key(range))) pieces.set(key(range), { range, of });
  return [...pieces.values()];
}

/** One to one, the most alike first; in text order where two pairs are equally alike. */
function pairPieces(gold: readonly Piece[], predicted: readonly Piece[]): [Piece, Piece][] {
  const candidates = gold.flatMap((a) =>
    predicted.flatMap((b) => {
      const shared = sharedWords(a.range, b.range);
      const alike = shared / (wordCount(a.range) + wordCount(b.range) - shared);
      return alike >= 0.5 ? [{ alike, pair: [a, b] as [Piece, Piece] }] : [];
    }),
  );
  const taken = new Set<Piece>();
  const pairs: [Piece, Piece][] = [];
  for (const { pair } of candidates.sort((x, y) => y.alike - x.alike)) {
    if (pair.some((piece) => taken.has(piece))) continue;
    for (const piece of pair) taken.add(piece);
    pairs.push(pair);
  }
  return pairs;
}
