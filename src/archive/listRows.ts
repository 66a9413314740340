import type { Corpus } from "../corpus/corpus";
import type { DossierRow } from "../corpus/dossierRow";
import { firstPage, type Page } from "./page";
import { type Row, toRow } from "./row";

/** `articles`, `mentions`, `quotes`: the most first; `name`: by the alphabet. */
export type RowOrder = "articles" | "mentions" | "quotes" | "name";

/** Which rows of a list are wanted. */
export interface Excerpt {
  /** Words, or their beginnings, of a name; empty for all. */
  readonly filter: string;
  readonly order: RowOrder;
  readonly limit: number;
}

/** People or organizations. */
export function listRows(corpus: Corpus, type: DossierRow["type"], excerpt: Excerpt): Page<Row> {
  return pageOf(corpus, rowsOf(corpus, type, excerpt), excerpt);
}

/** People and organizations that say something. */
export function listSpeakers(corpus: Corpus, excerpt: Excerpt): Page<Row> {
  const speaking = rowsOf(corpus, "any", excerpt).filter(({ quotes }) => quotes > 0);
  return pageOf(corpus, speaking, excerpt);
}

/** By name where that is wanted, else those of most articles first. */
function rowsOf(corpus: Corpus, type: DossierRow["type"] | "any", { filter, order }: Excerpt): DossierRow[] {
  const rows = corpus.rows(type, order === "name" ? "name" : "weight");
  if (!filter) return rows;
  const found = new Set(corpus.search(filter, Number.POSITIVE_INFINITY));
  return rows.filter((row) => found.has(row));
}

function pageOf(corpus: Corpus, rows: readonly DossierRow[], { order, limit }: Excerpt): Page<Row> {
  const sorted =
    order === "name" || order === "articles" ? rows : [...rows].sort((a, b) => b[order] - a[order]);
  return firstPage(sorted, limit, (row) => toRow(corpus, row));
}
