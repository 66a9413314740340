import { ROLE_TEMPLATES } from "../src/quotes/roleFeatures";
import { labelledRuns } from "../src/quotes/roleLabeller";
import { COLUMNS, TraitReader } from "../src/quotes/tokenTraits";
import { bioLabels, mayFollowBio } from "../src/tagger/bio";
import { FeatureReader } from "../src/tagger/featureReader";
import { QUOTE_ROLES, type QuoteModel } from "../src/tagger/quoteModel";
import type { SequenceModel } from "../src/tagger/sequenceModel";
import { averageWeights } from "./averageWeights";
import { quantize } from "./quantize";
import type { QuoteArticle } from "./quoteArticle";
import { roleLabels } from "./roleLabels";
import { type TrainingSequence, trainSequence } from "./trainSequence";

/** Settings found by cross-validation; the model card tells them. */
export const ROLE_SETTINGS = { epochs: 5, rate: 0.02, dropout: 0, seeds: [1, 2] };
/** A feature seen less often than this is not learned; rows whose weights are all smaller are left out of the file. */
export const ROLE_LEAST = { seen: 3, weight: 0.045 };
/** Longer paragraphs are lists and tables that nobody annotated, in tokens. */
const LONGEST = 600;

/** Trains the labeller of sources, cues and contents, the mean of several trainings. Deterministic. */
export function fitRoles(articles: readonly QuoteArticle[], habits: QuoteModel["words"]): SequenceModel {
  const labels = bioLabels(QUOTE_ROLES);
  const traitReader = new TraitReader(habits);
  const reader = new FeatureReader(ROLE_TEMPLATES, LONGEST);
  const rows = new FeatureRows();
  const sequences = articles.flatMap((article) => sequencesOf(article, traitReader, reader, rows));
  const kept = rows.frequent(ROLE_LEAST.seen);
  const { seeds, ...others } = ROLE_SETTINGS;
  const options = { labels, mayFollow: mayFollowBio, rows: kept.count, ...others };
  const known = sequences.map(({ rows: tokens, ...sequence }) => ({
    ...sequence,
    rows: tokens.map(kept.keep),
  }));
  const trained = seeds.map((seed) => trainSequence(known, { ...options, seed }, () => {}));
  return quantize(averageWeights(trained), kept.features, ROLE_LEAST.weight);
}

/** Paragraphs with the numbers of their features. */
function sequencesOf(
  article: QuoteArticle,
  traitReader: TraitReader,
  reader: FeatureReader,
  rows: FeatureRows,
): TrainingSequence[] {
  const { reading, drafts } = article;
  const traits = traitReader.read(reading, drafts);
  const columns = COLUMNS.map((column) => traits[column]);
  const gold = roleLabels(article);
  return reading.text.paragraphs
    .filter(({ firstToken, endToken }) => endToken - firstToken <= LONGEST)
    .map(({ firstToken: first, endToken: end }) => {
      const runs = labelledRuns(reading, { first, end }, { first, end });
      const tokens = runs.flatMap((run) =>
        Array.from({ length: run.end - run.first }, (_, i) => run.first + i),
      );
      return {
        rows: reader
          .read(columns, runs)
          .map((features) => Int32Array.from(features, (feature) => rows.rowOf(feature))),
        gold: wellFormed(tokens.map((token) => gold[token]!)),
        weight: 1,
      };
    });
}

/** A label that goes on where none has begun, because the tokens between are left out, begins. */
function wellFormed(labels: readonly number[]): Uint8Array {
  return Uint8Array.from(labels, (label, i) => {
    const before = labels[i - 1] ?? 0;
    return label > 0 && label % 2 === 0 && before !== label && before !== label - 1 ? label - 1 : label;
  });
}

/** Numbers features in the order in which they come up, and counts them. */
export class FeatureRows {
  private readonly rows = new Map<number, number>();
  private readonly counts: number[] = [];

  rowOf(feature: number): number {
    let row = this.rows.get(feature);
    if (row === undefined) {
      row = this.rows.size;
      this.rows.set(feature, row);
      this.counts.push(0);
    }
    this.counts[row]!++;
    return row;
  }

  /** The features seen often enough, numbered anew, the frequent first, which keeps them together in memory; `keep` turns old rows into new ones. */
  frequent(least: number): { features: number[]; count: number; keep: (rows: Int32Array) => Int32Array } {
    const { counts } = this;
    const often = [...this.rows].filter(([, row]) => counts[row]! >= least);
    often.sort(([, a], [, b]) => counts[b]! - counts[a]!);
    const features = often.map(([feature]) => feature);
    const renumbered = new Int32Array(counts.length).fill(-1);
    often.forEach(([, row], i) => {
      renumbered[row] = i;
    });
    const keep = (rows: Int32Array): Int32Array =>
      rows.map((row) => renumbered[row]!).filter((row) => row >= 0);
    return { features, count: features.length, keep };
  }
}
