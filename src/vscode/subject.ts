import type { Article } from "../article/article";

/** An article with what it takes to show it. */
export interface Subject {
  readonly article: Article;
  /** The text that the offsets of `article` count in. */
  readonly source: string;
  /** A speaker less sure than this, from 0 to 1, is shown as a guess. */
  readonly sureness: number;
}
