import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findNames } from "../src/mentions/findNames";
import type { NameTagger } from "../src/mentions/tagNames";
import type { Draft } from "../src/quotes/draft";
import { findDrafts } from "../src/quotes/findDrafts";
import { prepareReading } from "../src/quotes/prepareReading";
import type { Reading } from "../src/quotes/reading";
import { parseText } from "../src/text/parsedText";
import { type QuotesGold, readCorpus } from "./corpus";

/** An annotated article with what the rules find in it. */
export interface QuoteArticle {
  readonly gold: QuotesGold;
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  /** Part of speech of each token (Penn Treebank), by a parser; null where it does not say. */
  readonly tags: readonly (string | null)[];
}

/** One sentence list of `polnear.corenlp`: token start, end, word, tag, kind of name. */
interface Parsed {
  readonly id: string;
  readonly sents: readonly {
    readonly tokens: readonly (readonly [start: number, end: number, word: string, tag: string])[];
  }[];
}

export function readQuoteArticles(data: string, set: string, tagger: NameTagger): QuoteArticle[] {
  const tags = readTags(join(data, `quotes/polnear.corenlp.${set}.jsonl.gz`));
  return readCorpus<QuotesGold>(join(data, `quotes/polnear.${set}.jsonl.gz`)).map((gold) => {
    const text = parseText(gold.text);
    const reading = prepareReading(text, findNames(text, tagger));
    const tagAt = tags.get(gold.id);
    return {
      gold,
      reading,
      drafts: findDrafts(reading),
      tags: text.tokens.map(({ start }) => tagAt?.get(start) ?? null),
    };
  });
}

/** For each article the tags by the start of their tokens. */
function readTags(path: string): Map<string, Map<number, string>> {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => {
        const { id, sents } = JSON.parse(line) as Parsed;
        return [id, new Map(sents.flatMap(({ tokens }) => tokens.map(([start, , , tag]) => [start, tag])))];
      }),
  );
}
