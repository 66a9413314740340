import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { MentionForm } from "../src/entities/entity";
import type { EntityType } from "../src/mentions/name";

/** `[start, end]` in UTF-16 code units, half-open: how the corpora write a span. */
export type Pair = readonly [start: number, end: number];

export interface NamesGold {
  readonly id: string;
  readonly text: string;
  /** Types in the corpus’s own words: `PER`, `GPE`, `organization` … */
  readonly spans: readonly (readonly [start: number, end: number, type: string])[];
}

export interface QuotesGold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Boilerplate that the annotators left out. */
  readonly discard?: readonly Pair[];
}

export interface GoldAttribution {
  readonly source: readonly Pair[] | null;
  readonly cue: readonly Pair[] | null;
  readonly content: readonly Pair[];
  readonly kind?: "direct" | "mixed" | "indirect";
  /** False where the cue is no act of speaking or writing: thinks, wants, supports. */
  readonly speech?: boolean;
}

export interface EntitiesGold {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

export interface GoldEntity {
  readonly id: string;
  readonly type: Exclude<EntityType, "place">;
  /** At least one mention is a name. */
  readonly named: boolean;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly form: MentionForm }[];
}

/** The articles of a `.jsonl` or `.jsonl.gz` file; what they hold is the caller’s word. */
export function readCorpus<Gold>(path: string): Gold[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Gold);
}
