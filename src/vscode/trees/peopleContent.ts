import type { RowOrder } from "../../archive/listRows";
import type { Page } from "../../archive/page";
import type { Desk } from "../desk";
import { articlePage } from "./articlePage";
import { deskShelf } from "./deskShelf";
import { peopleOfArchive } from "./peopleOfArchive";
import { type ArticleOrder, peopleOfArticle } from "./peopleOfArticle";
import type { TreeRow } from "./treeRow";
import type { Order, ViewContent } from "./viewContent";

const IN_ARTICLE: readonly (Order & { readonly id: ArticleOrder })[] = [
  { id: "appearance", label: "By First Appearance" },
  { id: "mentions", label: "By Number of Mentions" },
  { id: "name", label: "By Name" },
];
const IN_ALL: readonly (Order & { readonly id: RowOrder })[] = [
  { id: "articles", label: "By Number of Articles" },
  { id: "mentions", label: "By Number of Mentions" },
  { id: "quotes", label: "By Number of Quotes" },
  { id: "name", label: "By Name" },
];

/** Who is in the articles. */
export function peopleContent(desk: Desk): ViewContent {
  const shelf = deskShelf(desk);
  return {
    name: "people",
    title: "People & Organizations",
    orders: { article: IN_ARTICLE, all: IN_ALL },
    hearsOthers: false,
    nothing: "This article names no people or organizations.",
    ofArticle: (document, article, { order, filter }) => {
      const page = articlePage(article, document.uri.toString());
      return whole(peopleOfArticle(page, order as ArticleOrder, filter));
    },
    ofArchive: async ({ order, filter }) => whole(await peopleOfArchive(shelf, order as RowOrder, filter)),
  };
}

function whole(rows: readonly TreeRow[]): Page<TreeRow> {
  return { rows, total: rows.length };
}
