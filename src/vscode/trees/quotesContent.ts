import { firstPage, type Page } from "../../archive/page";
import type { Desk } from "../desk";
import { filterQuotes, quoteRows, quotesBySpeaker } from "./arrangeQuotes";
import { articlePage } from "./articlePage";
import { deskShelf } from "./deskShelf";
import type { EchoBook } from "./echoBook";
import { articlesOfArchive, foundInArchive, speakersOfArchive } from "./quotesOfArchive";
import { quotesOfArticle } from "./quotesOfArticle";
import type { Shelf } from "./shelf";
import type { TreeRow } from "./treeRow";
import type { ViewContent, Wanted } from "./viewContent";

const BY_SPEAKER = { id: "speaker", label: "By Speaker" };
const BY_POSITION = { id: "position", label: "By Position" };
const BY_ARTICLE = { id: "article", label: "By Article" };

/** What is said in the articles. */
export function quotesContent(desk: Desk, echoes: EchoBook): ViewContent {
  const shelf = deskShelf(desk);
  return {
    name: "quotes",
    title: "Quotes",
    orders: { article: [BY_SPEAKER, BY_POSITION], all: [BY_SPEAKER, BY_ARTICLE] },
    hearsOthers: true,
    nothing: "This article has no quotes.",
    ofArticle: (document, article, { order, filter, limit }) => {
      const page = articlePage(article, document.uri.toString());
      const quotes = filterQuotes(quotesOfArticle(page, echoes.of(document, article.article)), filter);
      if (order !== BY_SPEAKER.id) return quoteRows(shelf, quotes, { speaker: false, article: true }, limit);
      return firstPage(quotesBySpeaker(shelf, quotes, true), limit, (row) => row);
    },
    ofArchive: (wanted) => ofArchive(shelf, wanted),
  };
}

function ofArchive(shelf: Shelf, { order, filter, limit }: Wanted): Promise<Page<TreeRow>> {
  if (filter) return foundInArchive(shelf, filter, order === BY_SPEAKER.id ? "speaker" : "article", limit);
  return order === BY_SPEAKER.id ? speakersOfArchive(shelf, limit) : articlesOfArchive(shelf, limit);
}
