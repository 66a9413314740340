import type { Article } from "../src/article/article";
import { type Attributed, foundAttributed, goldAttributed, type Owners, sameSource } from "./attributed";
import type { QuotesGold } from "./corpus";
import { addCount, type Tally } from "./count";
import { piecesOf, type QuotedText, readQuotedText, toSpans } from "./quotedText";
import { scorePieces } from "./scorePieces";
import { scoreRoles } from "./scoreRoles";
import { indices, sharedWords, type WordRange, wordCount, wordsIn } from "./words";

/** Regions of fewer words are mostly terms and titles. */
const SPEECH_WORDS = 3;

/**
 * Quotes against the gold of PolNeAR’s form:
 * `quoted regions`: every “…” of three words and more; found where half its words are content; `joint` where the source
 * is right as well; `speakers` is the share of right sources among the regions found on both sides.
 * The other rows are told in scorePieces.ts and scoreRoles.ts.
 */
export function scoreQuotes(gold: QuotesGold, article: Article, tally: Tally, errors: string[]): void {
  const text = readQuotedText(gold.text);
  const wanted = gold.attributions.map((one) => goldAttributed(text, one)).filter(hasWords);
  const wantedAt = owners(text, wanted);
  const discarded = piecesOf(text, toSpans(gold.discard));
  const found = article.quotes
    .map((quote) => foundAttributed(text, quote))
    .filter((one) => hasWords(one) && !isDiscarded(one, discarded, wantedAt));
  const foundAt = owners(text, found);
  scoreRegions(gold.id, text, wantedAt, foundAt, discarded, tally, errors);
  scorePieces(text, wanted, found, wantedAt, foundAt, tally);
  scoreRoles(text, wanted, found, tally);
}

function hasWords({ pieces }: Attributed): boolean {
  return pieces.length > 0;
}

function owners({ words }: QuotedText, attributions: readonly Attributed[]): Owners {
  const at: (Attributed | null)[] = words.map(() => null);
  for (const attribution of attributions)
    for (const i of attribution.pieces.flatMap(indices)) at[i] ??= attribution;
  return at;
}

function isMostlyIn(range: WordRange, pieces: readonly WordRange[]): boolean {
  return 2 * pieces.reduce((sum, piece) => sum + sharedWords(range, piece), 0) >= wordCount(range);
}

/** Every piece lies in what the annotators left out, and touches nothing that they kept. */
function isDiscarded({ pieces }: Attributed, discarded: readonly WordRange[], wantedAt: Owners): boolean {
  return pieces.every((piece) => isMostlyIn(piece, discarded) && indices(piece).every((i) => !wantedAt[i]));
}

function scoreRegions(
  id: string,
  text: QuotedText,
  wantedAt: Owners,
  foundAt: Owners,
  discarded: readonly WordRange[],
  tally: Tally,
  errors: string[],
): void {
  for (const measure of ["", ", joint", ", speakers"]) addCount(tally, `quoted regions${measure}`, {});
  for (const { start, end, inner, marks } of text.regions) {
    const range = wordsIn(text.words, inner);
    if (marks !== "double" || wordCount(range) < SPEECH_WORDS) continue;
    const wanted = mostlyOf(range, wantedAt);
    const found = mostlyOf(range, foundAt);
    if (!wanted && isMostlyIn(range, discarded)) continue;
    const right = wanted && found ? Number(sameSource(wanted, found)) : 0;
    const both = Number(wanted !== null && found !== null);
    const sizes = { predicted: Number(found !== null), gold: Number(wanted !== null) };
    addCount(tally, "quoted regions", { ...sizes, rightPredicted: both, rightGold: both });
    addCount(tally, "quoted regions, joint", { ...sizes, rightPredicted: right, rightGold: right });
    if (both && wanted?.source.length) {
      const one = { predicted: 1, gold: 1, rightPredicted: right, rightGold: right };
      addCount(tally, "quoted regions, speakers", one);
    }
    if (Number(wanted !== null) !== sizes.predicted || (both && !right))
      errors.push(`${id} ${text.text.slice(start, end).slice(0, 120)} ${describe(text, wanted, found)}`);
  }
}

/** The attribution that half the words of a range belong to together with others, the one with most of them; else null. */
function mostlyOf(range: WordRange, at: Owners): Attributed | null {
  const counts = new Map<Attributed, number>();
  for (const i of indices(range)) {
    const owner = at[i];
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (2 * total < wordCount(range) || total === 0) return null;
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function describe({ text }: QuotedText, wanted: Attributed | null, found: Attributed | null): string {
  const source = (one: Attributed | null): string =>
    one ? `“${one.source.map(({ start, end }) => text.slice(start, end)).join(" | ")}”` : "no quote";
  return `gold ${source(wanted)} found ${source(found)}`;
}
