import type { AssignedSpeaker, KnownEntity } from "./decisions";

/** What a file of decisions holds, in its order; what is wrong in it left out. */
export interface DecisionFile {
  readonly entities: readonly (KnownEntity & Limited & Entry)[];
  readonly ignore: readonly ({ readonly name: string } & Limited & Entry)[];
  readonly speakers: readonly (AssignedSpeaker & { readonly article: string } & Entry)[];
}

/** Holds in some articles only. */
export interface Limited {
  /** Patterns of paths from the folder that holds `.copydesk`, with slashes; null for all articles. */
  readonly articles: readonly string[] | null;
}

export interface Entry {
  /** Where it begins in the file, in UTF-16 units. */
  readonly at: number;
}
