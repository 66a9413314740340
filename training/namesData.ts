import { join } from "node:path";
import type { NamesGold } from "./corpus";
import type { Example } from "./fitNames";
import type { GoldReader } from "./nameSequences";
import { readNames } from "./readNames";
import { type NewsExample, shoutedCopies } from "./shoutedCopies";

/*
 * The gold articles that names are learned from. News of the kind that Copydesk is for counts in full; other kinds of text
 * count less, so that the model neither takes a newsroom’s habits for the language nor an encyclopedia’s for the newsroom’s.
 */

const NEWS = "ner/worldwide/worldwide.train.raw.jsonl.gz";
const GENRES = [
  "bio",
  "interview",
  "speech",
  "academic",
  "court",
  "essay",
  "letter",
  "textbook",
  "voyage",
  "podcast",
];
const OTHERS = [
  "ner/wikigold/wikigold.tsv.gz",
  "ner/crossner/politics.train.tsv.gz",
  "ner/crossner/politics.dev.tsv.gz",
  "ner/crossner/politics.test.tsv.gz",
  ...GENRES.map((genre) => `ner/gum_named/gum.${genre}.raw.jsonl.gz`),
];
const WEIGHT_OF_OTHERS = 0.4;

export interface NamesData {
  readonly examples: readonly Example[];
  readonly news: readonly NewsExample[];
}

/** Reads the folder of annotated articles; the articles of an outlet are all in one of `folds` parts. */
export function readNamesData(data: string, reader: GoldReader, folds: number): NamesData {
  const articles = readNames(join(data, NEWS));
  const outlets = [...new Set(articles.map(outletOf))];
  const withFold = (gold: NamesGold): NewsExample => ({
    gold,
    fold: outlets.indexOf(outletOf(gold)) % folds,
  });
  const news = articles.map(withFold);
  const others = OTHERS.flatMap((path) => readNames(join(data, path)));
  return {
    news,
    examples: [
      ...news.map(({ gold, fold }) => ({ ...reader.read(gold, 1), fold, isNews: true })),
      ...shoutedCopies(news).map(({ gold, fold }) => ({ ...reader.read(gold, 1), fold, isNews: false })),
      ...others.map((gold, i) => ({
        ...reader.read(gold, WEIGHT_OF_OTHERS),
        fold: i % folds,
        isNews: false,
      })),
    ],
  };
}

/** The corpus names its articles `region_outlet_number`, or `region_number` where a region has one outlet. */
function outletOf({ id }: NamesGold): string {
  return id.slice(0, id.lastIndexOf("_"));
}
