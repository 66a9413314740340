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

/** What the reader wants to see of a list. */
export interface Wanted {
  /** Id of one of the view’s orders. */
  readonly order: string;
  readonly filter: string;
  readonly limit: number;
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
  ofArticle(document: TextDocument, article: OpenArticle, wanted: Wanted): Page<TreeRow>;
  ofArchive(wanted: Wanted): Promise<Page<TreeRow>>;
}
