import type { Corpus } from "../corpus/corpus";
import type { DossierRow } from "../corpus/dossierRow";
import { type Place, placeOf } from "./place";

/** A person or an organization in a list. */
export interface Row extends DossierRow {
  /** Where it is first named. */
  readonly place: Place;
}

export function toRow(corpus: Corpus, row: DossierRow): Row {
  const at = row.id.lastIndexOf("#");
  const article = corpus.get(row.id.slice(0, at))!;
  const first = article.occurrences.find(({ entity }) => entity.id === row.id.slice(at + 1))!;
  return { ...row, place: placeOf(article, first.entity) };
}
