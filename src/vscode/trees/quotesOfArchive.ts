import type { QuoteRow } from "../../archive/listQuotes";
import type { Page } from "../../archive/page";
import type { Row } from "../../archive/row";
import { count } from "../cards/card";
import { NAMELESS, quoteRows, quotesByArticle, quotesBySpeaker } from "./arrangeQuotes";
import { articleRow } from "./articleRow";
import { factsOf } from "./entityRow";
import { groupRow } from "./groupRow";
import type { Above } from "./quoteRow";
import type { Shelf } from "./shelf";
import { speakerRow } from "./speakerRow";
import type { TreeRow } from "./treeRow";

/** Whoever speaks in any article, whoever speaks most first; what they say is asked for when a row is opened. */
export async function speakersOfArchive(shelf: Shelf, limit: number): Promise<Page<TreeRow>> {
  const { rows, total } = await shelf.ask.speakers({ filter: "", order: "quotes", limit });
  const speakers = rows.map((row) => speakerOfArchive(shelf, row));
  if (rows.length < total) return { rows: speakers, total };
  const nameless = await shelf.ask.unattributedQuotes(0);
  if (nameless.total === 0) return { rows: speakers, total };
  return { rows: [...speakers, namelessOfArchive(shelf, nameless.total)], total: total + 1 };
}

function speakerOfArchive(shelf: Shelf, row: Row): TreeRow {
  const { article, entity } = factsOf(row);
  const above = { speaker: true, article: false };
  const details = [count(row.quotes, "quote"), `in ${count(row.articles, "article")}`];
  const children = async (limit: number): Promise<Page<TreeRow>> =>
    toRows(shelf, await shelf.ask.quotesOf(article, entity, limit), above);
  return { ...speakerRow({ ...row, entity }, article, details, children), everywhere: true };
}

function namelessOfArchive(shelf: Shelf, total: number): TreeRow {
  const above = { speaker: false, article: false };
  const group = groupRow(NAMELESS, "question", count(total, "quote"), async (limit) =>
    toRows(shelf, await shelf.ask.unattributedQuotes(limit), above),
  );
  return { ...group, isOpen: false };
}

/** The articles in which somebody says something. */
export async function articlesOfArchive(shelf: Shelf, limit: number): Promise<Page<TreeRow>> {
  const { rows, total } = await shelf.ask.articlesWithQuotes(limit);
  const articles = rows.map(
    ({ article, quotes }): TreeRow => ({
      ...articleRow(shelf, article, [count(quotes, "quote")]),
      id: article,
      place: null,
      children: async (most) => {
        const all = await shelf.ask.quoteRowsIn(article);
        const page = { rows: all.slice(0, most), total: all.length };
        return toRows(shelf, page, { speaker: false, article: true });
      },
    }),
  );
  return { rows: articles, total };
}

/** The quotes of all articles that hold the words of the filter. */
export async function foundInArchive(
  shelf: Shelf,
  filter: string,
  order: "speaker" | "article",
  limit: number,
): Promise<Page<TreeRow>> {
  const { rows, total } = await shelf.ask.searchQuotes(filter, limit);
  const groups = order === "speaker" ? quotesBySpeaker(shelf, rows, false) : quotesByArticle(shelf, rows);
  // what is left out counts in quotes, what is shown in groups
  return { rows: groups, total: groups.length + total - rows.length };
}

function toRows(shelf: Shelf, { rows, total }: Page<QuoteRow>, above: Above): Page<TreeRow> {
  return { rows: quoteRows(shelf, rows, above, rows.length).rows, total };
}
