import type { NameModel } from "../tagger/nameModel";
import type { PhraseLists } from "../tagger/phraseLists";
import type { ParsedText } from "../text/parsedText";
import { clubsOf, type IsClub } from "./clubs";
import { findByPatterns } from "./findByPatterns";
import { findListedBodies } from "./findListedBodies";
import { readFound } from "./foundName";
import { joinNames } from "./joinNames";
import { ListedNames } from "./listedNames";
import { NameFacts } from "./nameFacts";
import { NameLabeller } from "./nameLabeller";
import { NameReading } from "./nameReading";
import type { Segment } from "./segment";
import { settleTeams } from "./settleTeams";
import { weighNames } from "./weighNames";
import type { Word } from "./word";
import { WordReader } from "./wordType";

/**
 * Labels names with two trained models: the first sees what lists and patterns find, the second also what the first found in
 * the whole article. Then all names that they found are weighed together. Keeps the scores of words between articles.
 */
export class NameTagger {
  private readonly reader: WordReader;
  private readonly first: NameLabeller;
  private readonly second: NameLabeller;
  private readonly last: Float32Array;
  private readonly lists: PhraseLists;
  private readonly isClub: IsClub;

  /** The model itself is not kept: most of it lies in the kernels. */
  constructor({ words, first, second, last, lists }: NameModel) {
    this.reader = new WordReader(words);
    this.first = new NameLabeller(first);
    this.second = new NameLabeller(second);
    this.last = last;
    this.lists = lists;
    this.isClub = clubsOf(lists);
  }

  /** The names of an article in order, never overlapping; all of them typed. */
  tag(text: ParsedText, words: readonly Word[], capitals: Uint8Array): Segment[] {
    const patterns = findByPatterns(text, words, capitals);
    const types = this.reader.readAll(words);
    const listed = new ListedNames(types, this.lists);
    const reading = new NameReading(text, words, types, capitals, patterns, listed);
    const labelling = this.second.relabel(reading, this.first.findEvidence(reading));
    const found = readFound(labelling, reading.candidates);
    const names = weighNames(words, found, new NameFacts(words, found, patterns), this.last);
    return settleTeams(
      text,
      words,
      joinNames(text, words, names, patterns, findListedBodies(words, types, listed)),
      this.isClub,
    );
  }
}
