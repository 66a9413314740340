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
  return sortRows(corpus, rowsOf(corpus, type, excerpt.filter), excerpt);
}

/** People and organizations that say something. */
export function listSpeakers(corpus: Corpus, excerpt: Excerpt): Page<Row> {
  const rows = [
    ...rowsOf(corpus, "person", excerpt.filter),
    ...rowsOf(corpus, "organization", excerpt.filter),
  ];
  return sortRows(
    corpus,
    rows.filter(({ quotes }) => quotes > 0),
    excerpt,
  );
}

function rowsOf(corpus: Corpus, type: DossierRow["type"], filter: string): DossierRow[] {
  if (!filter) return corpus.rows(type);
  return corpus.search(filter, Number.POSITIVE_INFINITY).filter((row) => row.type === type);
}

/** What is equal by the order stands by articles, mentions and name. */
function sortRows(corpus: Corpus, rows: readonly DossierRow[], { order, limit }: Excerpt): Page<Row> {
  const keyed = rows.map((row) => ({ row, name: plainWord(row.name) }));
  keyed.sort(({ row: a, name }, { row: b, name: other }) => {
    const byName = name === other ? 0 : name < other ? -1 : 1;
    if (order === "name" && byName !== 0) return byName;
    const byWeight = order === "name" ? 0 : b[order] - a[order];
    return byWeight || b.articles - a.articles || b.mentions - a.mentions || byName || (a.id < b.id ? -1 : 1);
  });
  return firstPage(keyed, limit, ({ row }) => toRow(corpus, row));
}
