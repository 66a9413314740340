import type { Corpus } from "../corpus/corpus";
import type { DossierRow } from "../corpus/dossierRow";
import { plainWord } from "../corpus/plainWord";
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
  return pageOf(corpus, rowsOf(corpus, type, excerpt.filter), excerpt);
}

/** People and organizations that say something. */
export function listSpeakers(corpus: Corpus, excerpt: Excerpt): Page<Row> {
  const { filter } = excerpt;
  const rows = [...rowsOf(corpus, "person", filter), ...rowsOf(corpus, "organization", filter)];
  const speaking = rows.filter(({ quotes }) => quotes > 0);
  return pageOf(corpus, speaking, excerpt);
}

/** Those of most articles first, or those whose names are most like the filter. */
function rowsOf(corpus: Corpus, type: DossierRow["type"], filter: string): DossierRow[] {
  if (!filter) return corpus.rows(type);
  return corpus.search(filter, Number.POSITIVE_INFINITY).filter((row) => row.type === type);
}

function pageOf(corpus: Corpus, rows: readonly DossierRow[], { order, limit }: Excerpt): Page<Row> {
  const sorted = order === "name" ? sortByName(rows) : [...rows].sort((a, b) => b[order] - a[order]);
  return firstPage(sorted, limit, (row) => toRow(corpus, row));
}

/** Accents and case are no matter. */
function sortByName(rows: readonly DossierRow[]): DossierRow[] {
  const keyed = rows.map((row) => ({ row, name: plainWord(row.name) }));
  keyed.sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
  return keyed.map(({ row }) => row);
}
