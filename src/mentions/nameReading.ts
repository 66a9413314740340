import { FeatureList } from "../tagger/featureList";
import type { ParsedText } from "../text/parsedText";
import type { ListedNames } from "./listedNames";
import { NameCandidates, type Stretch } from "./nameCandidates";
import { NameFeatures, ROLES } from "./nameFeatures";
import type { Segment } from "./segment";
import type { Word } from "./word";
import type { WordType } from "./wordType";

/** One article as the labeller sees it: its candidates, and for the token that was read last its roles and features. */
export class NameReading {
  readonly candidates: NameCandidates;
  /** Token that each role sees, or what stands in its place. */
  readonly roles = new Int32Array(ROLES);
  readonly features = new FeatureList();
  private readonly reader: NameFeatures;

  /** `types` are the `words` as the model knows them; `patterns` the names that lists and patterns find. */
  constructor(
    text: ParsedText,
    words: readonly Word[],
    readonly types: readonly WordType[],
    capitals: Uint8Array,
    patterns: readonly Segment[],
    listed: ListedNames,
  ) {
    this.candidates = new NameCandidates(text, types);
    this.reader = new NameFeatures(text, words, types, capitals, patterns, listed);
  }

  /** Reads the token `i` of a stretch into `roles` and `features`. */
  read(stretch: Stretch, i: number): void {
    this.reader.read(i, stretch, this.roles, this.features);
  }
}
