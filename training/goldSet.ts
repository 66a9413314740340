import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/article/article";
import { type EntitiesGold, type QuotesGold, readCorpus } from "./corpus";
import type { Tally } from "./count";
import { readNames } from "./readNames";
import { readSpeakers } from "./readSpeakers";
import { scoreEntities } from "./scoreEntities";
import { scoreNames } from "./scoreNames";
import { scoreQuotes } from "./scoreQuotes";
import { scoreSpeakers } from "./scoreSpeakers";

/** Annotated articles to score on. */
export interface GoldSet {
  readonly name: string;
  /** Path below the data folder. */
  readonly path: string;
  /** Scored when no set is asked for: these are the figures that count. */
  readonly usual: boolean;
  /** Scores every article as `annotate` reads it. */
  score(path: string, annotate: Annotate, tally: Tally, errors: string[]): void;
}

type Annotate = (text: string, id: string) => Article;

function goldSet<Gold extends { readonly id: string; readonly text: string }>(
  name: string,
  path: string,
  usual: boolean,
  read: (path: string) => Gold[],
  scoreOne: (gold: Gold, article: Article, tally: Tally, errors: string[]) => void,
): GoldSet {
  return {
    name,
    path,
    usual,
    score(folder, annotate, tally, errors) {
      for (const gold of read(join(folder, path)))
        scoreOne(gold, annotate(gold.text, gold.id), tally, errors);
    },
  };
}

/** The sets of the data folder; those that are not `usual` are second opinions, or the training side. */
export const GOLD_SETS: readonly GoldSet[] = [
  goldSet("worldwide.dev", "ner/worldwide/worldwide.dev.raw.jsonl.gz", true, readNames, scoreNames),
  goldSet("worldwide.train", "ner/worldwide/worldwide.train.raw.jsonl.gz", false, readNames, scoreNames),
  goldSet("gum.news.names", "ner/gum_named/gum.news.raw.jsonl.gz", false, readNames, scoreNames),
  goldSet("ieer", "ner/ieer/ieer.raw.jsonl.gz", false, readNames, scoreNames),
  goldSet("finer", "ner/finer_ord/finer.test.tsv.gz", false, readNames, scoreNames),
  goldSet("polnear.dev", "quotes/polnear.dev.jsonl.gz", true, readCorpus<QuotesGold>, scoreQuotes),
  goldSet("polnear.train", "quotes/polnear.train.jsonl.gz", false, readCorpus<QuotesGold>, scoreQuotes),
  goldSet("gum.news.quotes", "quotes/gum.news.jsonl.gz", false, readCorpus<QuotesGold>, scoreQuotes),
  goldSet("polnear.speakers", "quotes/polnear.train.jsonl.gz", true, readSpeakers, scoreSpeakers),
  goldSet("gum.speakers", "quotes/gum.news.jsonl.gz", false, readSpeakers, scoreSpeakers),
  goldSet("gum.entities", "entities/gum.entities.jsonl.gz", true, readCorpus<EntitiesGold>, scoreEntities),
];

/** The sets of the given names, or the usual ones; throws, in words for people, where there is no such set or file. */
export function chooseSets(names: readonly string[], folder: string): GoldSet[] {
  const sets = names.length === 0 ? GOLD_SETS.filter(({ usual }) => usual) : names.map(findSet);
  for (const { path } of sets)
    if (!existsSync(join(folder, path)))
      throw new Error(`${join(folder, path)} is missing: give the folder of annotated articles with --data`);
  return sets;
}

function findSet(name: string): GoldSet {
  const set = GOLD_SETS.find((one) => one.name === name);
  if (!set) throw new Error(`no set “${name}”; there are ${GOLD_SETS.map((one) => one.name).join(", ")}`);
  return set;
}
