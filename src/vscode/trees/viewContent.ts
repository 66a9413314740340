import type { TextDocument } from "vscode";
import type { Page } from "../../archive/page";
import type { OpenArticle } from "../desk";
import type { TreeRow } from "./treeRow";

/** The article in front, or all of them. */
export type Scope = "article" | "all";

/** A way to sort, and what the reader calls it. */
export interface Order {
  readonly id: string;
  readonly label: string;
}

/** What a view lists, and in which orders; the first one holds until the reader chooses another. */
export interface ViewContent {
  readonly name: "people" | "quotes";
  readonly title: string;
  readonly orders: { readonly [S in Scope]: readonly Order[] };
  /** The rows of one article tell of others, too. */
  readonly hearsOthers: boolean;
  /** What an article without such rows is told to lack. */
  readonly nothing: string;
  ofArticle(document: TextDocument, article: OpenArticle, order: string, filter: string): readonly TreeRow[];
  ofArchive(order: string, filter: string, limit: number): Promise<Page<TreeRow>>;
}
