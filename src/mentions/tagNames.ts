import { spansOf } from "../tagger/bilou";
import type { NameModel } from "../tagger/nameModel";
import type { ParsedText } from "../text/parsedText";
import { findByPatterns } from "./findByPatterns";
import { joinNames } from "./joinNames";
import type { EntityType } from "./name";
import { NameLabeller } from "./nameLabeller";
import { NameReading } from "./nameReading";
import type { Segment } from "./segment";
import type { Word } from "./word";
import { WordReader } from "./wordType";

/** Strength of a name that the model finds; the rest of the article may still outvote it. */
const SURE = 3;

/** Tokens of the longest name; more is a line of capitals, not a name. */
const LONGEST = 16;

/**
 * Labels names with two trained models: the first sees what lists and patterns find, the second also what the first found in
 * the whole article. Keeps the scores of words between articles.
 */
export class NameTagger {
  private readonly reader: WordReader;
  private readonly first: NameLabeller;
  private readonly second: NameLabeller;

  constructor(private readonly model: NameModel) {
    this.reader = new WordReader(model.words);
    this.first = new NameLabeller(model.first);
    this.second = new NameLabeller(model.second);
  }

  /** The names of an article in order, never overlapping; all of them typed. */
  tag(text: ParsedText, words: readonly Word[], capitals: Uint8Array): Segment[] {
    const patterns = findByPatterns(text, words, capitals);
    const reading = new NameReading(
      text,
      words,
      this.reader.readAll(words),
      capitals,
      patterns,
      this.model.lists,
    );
    const path = this.second.relabel(reading, this.first.findEvidence(reading));
    return joinNames(text, words, this.segmentsOf(reading, path), patterns);
  }

  private segmentsOf({ candidates }: NameReading, path: Uint8Array): Segment[] {
    const { labels } = this.model.second;
    return spansOf(Array.from(path, (label) => labels[label]!))
      .filter(({ from, to }) => to - from <= LONGEST)
      .map(({ from, to, type }) => {
        const start = candidates.tokens[from]!;
        return {
          from: start,
          to: start + to - from,
          type: type as EntityType,
          strength: SURE,
          titleFrom: start,
        };
      });
  }
}
