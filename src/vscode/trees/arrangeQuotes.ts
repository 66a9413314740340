import { holdsWords } from "../../archive/holdsWords";
import type { QuoteRow } from "../../archive/listQuotes";
import { firstPage, type Page } from "../../archive/page";
import { foldWords } from "../../corpus/foldWords";
import { groupBy } from "../../text/multimap";
import { count } from "../cards/card";
import { articleRow } from "./articleRow";
import { groupRow } from "./groupRow";
import { type Above, quoteRow } from "./quoteRow";
import type { Shelf } from "./shelf";
import { speakerRow } from "./speakerRow";
import type { Children, TreeRow } from "./treeRow";

export const NAMELESS = "No named speaker";

/** Those whose words or speaker’s name hold the words of the filter, or parts of words. */
export function filterQuotes(quotes: readonly QuoteRow[], filter: string): readonly QuoteRow[] {
  if (!filter) return quotes;
  const holds = holdsWords(filter);
  return quotes.filter(({ text, speaker, source }) =>
    holds(foldWords(`${text} ${speaker?.name ?? source ?? ""}`)),
  );
}

/** Whoever speaks, in order of their first quote, with what they say; last the quotes of nobody with a name. */
export function quotesBySpeaker(shelf: Shelf, quotes: readonly QuoteRow[], inOneArticle: boolean): TreeRow[] {
  const nameless = quotes.filter(({ speaker }) => speaker === null);
  const groups = groupBy(
    quotes.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => `${speaker!.type} ${speaker!.name}`,
  );
  const rows = [...groups.values()].map((spoken) => {
    const children = listed(shelf, spoken, { speaker: true, article: inOneArticle });
    const { speaker, article } = spoken[0]!;
    return { ...speakerRow(speaker!, article, [count(spoken.length, "quote")], children), isOpen: true };
  });
  if (nameless.length === 0) return rows;
  const children = listed(shelf, nameless, { speaker: false, article: inOneArticle });
  return [...rows, groupRow(NAMELESS, "question", count(nameless.length, "quote"), children)];
}

/** Under their articles. */
export function quotesByArticle(shelf: Shelf, quotes: readonly QuoteRow[]): TreeRow[] {
  const groups = groupBy(quotes, ({ article }) => article);
  return [...groups].map(([article, said]) => ({
    ...articleRow(shelf, article, [count(said.length, "quote")]),
    id: article,
    place: null,
    children: listed(shelf, said, { speaker: false, article: true }),
    isOpen: true,
  }));
}

/** One after the other. */
export function quoteRows(
  shelf: Shelf,
  quotes: readonly QuoteRow[],
  above: Above,
  limit: number,
): Page<TreeRow> {
  return firstPage(quotes, limit, (quote) => quoteRow(shelf, quote, above));
}

function listed(shelf: Shelf, quotes: readonly QuoteRow[], above: Above): Children {
  return (limit) => quoteRows(shelf, quotes, above, limit);
}
