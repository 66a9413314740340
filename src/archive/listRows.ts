import type { Corpus } from "../corpus/corpus";
import type { Dossier } from "../corpus/dossier";
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
export function listRows(corpus: Corpus, type: Dossier["type"], excerpt: Excerpt): Page<Row> {
  return sortRows(rowsOf(corpus, type, excerpt.filter), excerpt);
}

/** People and organizations that say something. */
export function listSpeakers(corpus: Corpus, excerpt: Excerpt): Page<Row> {
  const rows = [
    ...rowsOf(corpus, "person", excerpt.filter),
    ...rowsOf(corpus, "organization", excerpt.filter),
  ];
  return sortRows(
    rows.filter(({ quotes }) => quotes > 0),
    excerpt,
  );
}

function rowsOf(corpus: Corpus, type: Dossier["type"], filter: string): Row[] {
  const dossiers = filter ? corpus.search(filter, Number.POSITIVE_INFINITY) : corpus.dossiers(type);
  return dossiers.filter((dossier) => dossier.type === type).map(toRow);
}

/** What is equal by the order stands by articles, mentions and name. */
function sortRows(rows: readonly Row[], { order, limit }: Excerpt): Page<Row> {
  const keyed = rows.map((row) => ({ row, name: plainWord(row.name) }));
  keyed.sort(({ row: a, name }, { row: b, name: other }) => {
    const byName = name === other ? 0 : name < other ? -1 : 1;
    if (order === "name" && byName !== 0) return byName;
    const byWeight = order === "name" ? 0 : b[order] - a[order];
    return byWeight || b.articles - a.articles || b.mentions - a.mentions || byName || (a.id < b.id ? -1 : 1);
  });
  return firstPage(keyed, limit, ({ row }) => row);
}
